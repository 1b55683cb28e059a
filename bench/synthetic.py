"""Communiqués that nobody ever published, as many as wanted: `python bench/synthetic.py 1000000 FOLDER`.

A small grammar of our own writes a press day by day: sixty documents of a day by several outlets, from 1980 on, so
that a million take 45 years. Officials come, change posts and go; a few are everywhere and most are seen once or
twice. Bodies meet under their own numbers with business of their own; units are visited, guests received, delegations
sent, people appointed and relieved, figures reported; other outlets retell what the agency said. Each outlet has its
stock phrases, as outlets do. The same seed gives the same texts on every machine. `synthetic_words.py` has the words.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections import deque
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import synthetic_words as words

DAILY = 60
FIRST = date(1980, 1, 1)
OFFICIALS = 2400
"""Who holds a post at one time."""
LEAVING = 0.5
"""How many of them leave a day, and are followed by others."""
BUREAU = 40
"""The first so many by rank sit in the Political Bureau besides, and are called so one time in three."""
BUREAU_BODY = "Political Bureau of the Central Committee of the Workers' Party of Korea"


class Said(NamedTuple):
    """A document: where it was written, headline, text and outlet."""

    place: str
    title: str
    body: str
    outlet: str = "KCNA"


class Cast:
    """Officials and their posts as time goes by. `posts` are titles as reports print them, by rank."""

    def __init__(self, chance: random.Random, posts: list[str]) -> None:
        self.random = chance
        units = (f"manager of the {place} {site}" for place in words.PLACES for site in words.SITES)
        self.posts = ([*posts, *units] * 3)[:OFFICIALS]
        self.names = [self.name() for _ in range(OFFICIALS)]
        self.weights = list(accumulate(1 / (rank + 3) ** 0.95 for rank in range(OFFICIALS)))
        self.news: deque[tuple[str, str | None, str]] = deque(maxlen=30)

    def name(self) -> str:
        r = self.random
        return f"{r.choice(words.SURNAMES)} {r.choice(words.SYLLABLES)} {r.choice(words.SYLLABLES)}"

    def some(self, count: int) -> list[int]:
        """The ranks of different officials, the high ones more often."""
        return list(dict.fromkeys(self.random.choices(range(OFFICIALS), cum_weights=self.weights, k=count)))

    def titled(self, rank: int) -> str:
        """A name with its posts."""
        post = self.posts[rank]
        if rank < BUREAU and self.random.random() < 1 / 3:
            grade = "member" if rank < BUREAU // 2 else "alternate member"
            post = f"{grade} of the {BUREAU_BODY} and {post}"
        return f"{self.names[rank]}, {post}"

    def roster(self, count: int) -> str:
        """Officials with their posts, as a list in running text, the highest first."""
        parts = [self.titled(rank) for rank in sorted(self.some(count))]
        return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, and {parts[-1]}"

    def pass_day(self) -> None:
        """Somebody goes, and somebody else takes the post."""
        if self.random.random() < LEAVING:
            rank = self.random.randrange(OFFICIALS)
            gone, self.names[rank] = self.names[rank], self.name()
            self.news.append((self.names[rank], gone, self.posts[rank]))


class Press:
    """Writes the documents of one day after another."""

    def __init__(self, seed: int, posts: list[str], bodies: list[str]) -> None:
        self.random = random.Random(seed)
        self.cast = Cast(self.random, posts)
        self.bodies = bodies
        self.met: dict[tuple[str, int], int] = {}
        self.told: deque[Said] = deque(maxlen=2 * DAILY)
        self.day = FIRST
        self.kinds = (
            self.figures, self.statement, self.visit, self.meeting, self.gathering, self.reception, self.departure,
            self.appointment, self.retold,
        )  # fmt: skip
        self.often = (14, 16, 14, 8, 6, 10, 5, 3, 24)

    def document(self, number: int) -> dict[str, str]:
        """One document as a row."""
        day = FIRST + timedelta(days=number // DAILY)
        if day != self.day:
            self.day = day
            self.cast.pass_day()
        said = self.random.choices(self.kinds, self.often)[0](self.date(day - timedelta(days=1)))
        if said.outlet == "KCNA":
            self.told.append(said)
        text = f"{said.place}, {self.date(day)} ({said.outlet}) -- {said.body}"
        return {
            "id": f"s{number}", "title": said.title, "published": day.isoformat(), "outlet": said.outlet, "text": text,
        }  # fmt: skip

    @staticmethod
    def date(day: date) -> str:
        return f"{words.MONTHS[day.month - 1]} {day.day}"

    # ---- pieces ------------------------------------------------------------------------------------------------

    def site(self) -> str:
        r = self.random
        number = f" No. {r.randint(2, 60)}" if r.random() < 0.4 else ""
        return f"{r.choice(words.PLACES)} {r.choice(words.SITES)}{number}"

    def task(self) -> str:
        """What a meeting or a speech is about."""
        r = self.random
        return f"{r.choice(words.DOING)} the {r.choice(words.MATTERS)} of {r.choice(words.WHOSE)}"

    def detail(self) -> str:
        """A sentence that says something of its own."""
        r = self.random
        return r.choice(words.DETAILS).format(
            number=r.randint(2, 990), other=r.randint(2, 90), goods=r.choice(words.GOODS), place=r.choice(words.PLACES),
            site=r.choice(words.SITES), matter=r.choice(words.MATTERS), doing=r.choice(words.DOING), task=self.task(),
        )  # fmt: skip

    def details(self, least: int, most: int) -> str:
        r = self.random
        stock = [r.choice(words.STOCK)] if r.random() < 0.3 else []
        return " ".join([*(self.detail() for _ in range(r.randint(least, most))), *stock])

    def guest(self) -> tuple[str, str]:
        r = self.random
        name = f"{r.choice(words.GUEST_FIRST)} {r.choice(words.GUEST_LAST)}{r.choice(words.GUEST_ENDS)}"
        return name, r.choice(words.COUNTRIES)

    # ---- kinds of documents ------------------------------------------------------------------------------------

    def figures(self, when: str) -> Said:
        """Production, without anybody."""
        site = self.site()
        return Said(self.random.choice(words.PLACES), f"News from {site}", f"The {site} reports. {self.details(4, 9)}")

    def visit(self, when: str) -> Said:
        """Guidance at a site."""
        rank, site = self.cast.some(1)[0], self.site()
        body = (
            f"{self.cast.titled(rank)}, gave field guidance to the {site} on {when}.\n\nHe was accompanied by "
            f"{self.cast.roster(self.random.randint(1, 5))}.\n\n{self.details(3, 8)}"
        )
        return Said(self.random.choice(words.PLACES), f"{self.cast.names[rank]} Visits {site}", body)

    def meeting(self, when: str) -> Said:
        """A numbered meeting of a body, with agenda and decisions."""
        r = self.random
        body = BUREAU_BODY if r.random() < 0.1 else r.choice(self.bodies)
        key = body, self.day.year
        number = self.met[key] = self.met.get(key, 0) + 1
        tasks = [self.task() for _ in range(r.randint(1, 4))]
        text = (
            f"The {number}{_end(number)} meeting of the {body} was held on {when}.\n\nAttending it were "
            f"{self.cast.roster(r.randint(2, 9))}.\n\nThe meeting discussed the matter of {'; '.join(tasks)}.\n\n"
            f'The decision "On {tasks[0]}" was adopted with unanimous approval. {self.details(2, 5)}'
        )
        return Said("Pyongyang", f"Meeting of {body} Held", text)

    def gathering(self, when: str) -> Said:
        """A meeting or a show at some place."""
        what, site = self.random.choice(words.GATHERINGS), self.site()
        body = (
            f"A {what} took place at the {site} on {when}.\n\nPresent there were "
            f"{self.cast.roster(self.random.randint(1, 6))} and others.\n\n{self.details(2, 5)}"
        )
        return Said(self.random.choice(words.PLACES), f"{what.capitalize()} Held", body)

    def appointment(self, when: str) -> Said:
        """Somebody rises, somebody goes."""
        if not self.cast.news:
            return self.figures(when)
        new, old, post = self.cast.news.popleft()
        body = (
            f"{new} was appointed as {post} on {when}.\n\n{old} was relieved of the post of {post} due to transfer to "
            f"another job. {self.details(1, 2)}"
        )
        return Said("Pyongyang", f"{new} Appointed", body)

    def reception(self, when: str) -> Said:
        """Guests."""
        rank, (guest, country) = self.cast.some(1)[0], self.guest()
        what = self.random.choice(words.DELEGATIONS)
        body = (
            f"{self.cast.titled(rank)}, met and had a talk with a {what} of {country} led by {guest} in Pyongyang on "
            f"{when}.\n\nOn hand were {self.cast.roster(self.random.randint(1, 3))}.\n\n{self.details(1, 4)}"
        )
        return Said("Pyongyang", f"{self.cast.names[rank]} Meets {country} Delegation", body)

    def departure(self, when: str) -> Said:
        """A delegation goes abroad."""
        rank, (_guest, country) = self.cast.some(1)[0], self.guest()
        body = (
            f"A {self.random.choice(words.DELEGATIONS)} led by {self.cast.titled(rank)}, left Pyongyang on {when} to "
            f"visit {country}.\n\nIt was seen off at the airport by {self.cast.roster(self.random.randint(1, 3))}."
        )
        return Said("Pyongyang", f"Delegation Leaves for {country}", body)

    def statement(self, when: str) -> Said:
        """Words."""
        rank, task = self.cast.some(1)[0], self.task()
        body = (
            f"{self.cast.titled(rank)}, said in a speech on {when} that {task} was the most important task of the "
            f"year.\n\nHe stressed that {self.random.randint(2, 900)} thousand tonnes of "
            f"{self.random.choice(words.GOODS)} more had to be produced than last year. {self.details(2, 6)}"
        )
        return Said(self.random.choice(words.PLACES), f"{self.cast.names[rank]} on {task}", body)

    def retold(self, when: str) -> Said:
        """Another outlet tells what the agency told in these two days, from its first sentences."""
        if not self.told:
            return self.figures(when)
        r = self.random
        first = r.choice(self.told)
        kept = first.body.replace("\n\n", " ").split(". ")[: r.randint(2, 5)]
        body = f"{'. '.join(kept).rstrip('.')}, the KCNA news agency said. {self.details(0, 2)}".rstrip()
        return Said("Beijing", first.title, body, r.choice(words.OUTLETS))


def _end(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def documents(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Rows for `count` documents."""
    from partystate.charter import load_charter

    charter = load_charter()
    day = date(2000, 1, 1)
    posts = [p.title for b in charter.bodies.values() if b.name != BUREAU_BODY for p in b.posts if p.holds(day)]
    bodies = sorted({b.name for b in charter.bodies.values() if b.kind in words.MEETING and len(b.name) < 80})
    random.Random(seed).shuffle(posts)
    press = Press(seed, posts[:1200], bodies)
    for number in range(count):
        yield press.document(number)


def write(folder: Path, count: int, seed: int = 1, shard: int = 20_000) -> None:
    """JSON Lines, packed, so many documents a file."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = documents(count, seed)
    for first in range(0, count, shard):
        with gzip.open(folder / f"synthetic-{first // shard:05d}.jsonl.gz", "wt", 3, encoding="utf-8") as file:
            for _, row in zip(range(min(shard, count - first)), rows, strict=False):
                file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write(Path(sys.argv[2]), int(sys.argv[1]))
