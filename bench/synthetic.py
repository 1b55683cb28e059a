"""Communiqués that nobody ever published, as many as wanted: `python bench/synthetic.py 1000000 FOLDER`.

A small grammar of our own makes them: visits, meetings with rosters and decisions, appointments, receptions,
claims. Names are put together from syllables, posts from the charter's bodies; dates run over 35 years. Persons
follow a power law, as in life: a few are everywhere, most are seen once or twice. The same seed gives the same
texts on every machine.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

SURNAMES = (
    "Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Jon Hong Ko Mun Yang Son"
).split()
SYLLABLES = (
    "Yong Chol Su Il Song Hyok Nam Gil Jun Ho Myong Sun Ok Hui Gwang Tae Bok Chun Sik Jin Guk Ryol Won Hak Man Dok "
    "Rae Un Gi Chan Pil Hwa Ran Kyong Sok Pong In Chil Mun Yun"
).split()
PLACES = "Pyongyang Hamhung Sinuiju Wonsan Kaesong Sariwon Haeju Kanggye Hyesan Chongjin Nampho Phyongsong".split()
SITES = (
    "Machine Plant", "Textile Mill", "Cooperative Farm", "Power Station", "Foodstuff Factory", "Fertilizer Complex",
    "Orphans' School", "Fishery Station", "Tree Nursery", "Hospital", "Housing District", "Steel Works",
)  # fmt: skip
MONTHS = "January February March April May June July August September October November December".split()
TOPICS = (
    "the grain production of the year", "the repair of the dykes along the river", "the training of young officials",
    "the supply of vegetables to the cities", "the building of dwelling houses", "the fight against wasted power",
    "the work of the youth league", "the modernisation of the railways", "the protection of forests",
    "the education of technicians", "the results of the first half of the year", "measures against the drought",
)  # fmt: skip
PRAISE = (
    "The officials of the unit told how the task was carried out.",
    "He acquainted himself in detail with the production and with the life of the workers.",
    "He noted that the quality of the goods had risen and that there was still much to be done.",
    "He set forth tasks to be fulfilled by the unit and named the ways to fulfil them.",
    "The workers gave a performance in the evening, which was well received.",
    "The participants spoke about shortcomings of the past and about how to mend them.",
    "Materials for the work were sent to the site by many units of the province.",
    "The plan for the quarter was carried out two weeks ahead of time.",
)


class Press:
    """Writes documents. `posts` are titles as reports print them."""

    def __init__(self, seed: int, posts: list[str], people: int = 6000) -> None:
        self.random = random.Random(seed)
        self.posts = posts
        names: dict[str, None] = {}
        while len(names) < people:
            r = self.random
            names[f"{r.choice(SURNAMES)} {r.choice(SYLLABLES)} {r.choice(SYLLABLES)}"] = None
        self.people = list(names)
        self.weights = [1 / (rank + 3) ** 0.9 for rank in range(people)]
        self.post_of = {name: self.random.choice(posts) for name in self.people}

    def some(self, count: int) -> list[str]:
        """Different persons, the well-known more often."""
        return list(dict.fromkeys(self.random.choices(self.people, self.weights, k=count)))

    def document(self, number: int) -> dict[str, str]:
        """One document as a row."""
        r = self.random
        day = date(1990, 1, 1) + timedelta(days=r.randrange(35 * 365))
        place = r.choice(PLACES)
        kinds = (self.visit, self.meeting, self.appointment, self.reception, self.statement)
        kind = r.choices(kinds, (6, 3, 2, 2, 2))[0]
        title, body = kind(day - timedelta(days=1), place)
        tail = r.sample(PRAISE, r.randint(1, 4))
        text = f"{place}, {MONTHS[day.month - 1]} {day.day} (KCNA) -- {body} {' '.join(tail)} Report {number}. -0-"
        return {"id": f"s{number}", "title": title, "published": day.isoformat(), "outlet": "KCNA", "text": text}

    def roster(self, count: int) -> str:
        """Persons with their posts, as a list in running text."""
        parts = [f"{name}, {self.post_of[name]}" for name in self.some(count)]
        return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, and {parts[-1]}"

    def visit(self, day: date, place: str) -> tuple[str, str]:
        """Guidance at a site."""
        who, site = self.some(1)[0], f"{place} {self.random.choice(SITES)}"
        when = f"on {MONTHS[day.month - 1]} {day.day}"
        return f"{who} Visits {site}", (
            f"{who}, {self.post_of[who]}, gave field guidance to the {site} {when}.\n\n"
            f"He was accompanied by {self.roster(self.random.randint(1, 5))}."
        )

    def meeting(self, day: date, place: str) -> tuple[str, str]:
        """A meeting with agenda and decisions."""
        r = self.random
        body, ordinal = "Political Bureau of the Central Committee of the Workers' Party of Korea", r.randint(1, 30)
        topic, other = r.sample(TOPICS, 2)
        return f"Meeting of {body} Held", (
            f"The {ordinal}{_end(ordinal)} meeting of the {body} was held on {MONTHS[day.month - 1]} {day.day}.\n\n"
            f"Attending it were {self.roster(r.randint(3, 14))}.\n\nThe meeting discussed {topic} and {other}.\n\n"
            f'The decision "On {topic}" was adopted with unanimous approval.'
        )

    def appointment(self, day: date, place: str) -> tuple[str, str]:
        """Somebody rises, somebody goes."""
        new, old = (self.some(4) * 2)[:2]
        post = self.random.choice(self.posts)
        self.post_of[new] = post
        return f"{new} Appointed", (
            f"{new} was appointed as {post} on {MONTHS[day.month - 1]} {day.day}.\n\n"
            f"{old} was relieved of the post of {post} due to his transfer to another job."
        )

    def reception(self, day: date, place: str) -> tuple[str, str]:
        """Guests."""
        host = self.some(1)[0]
        return "Reception Given", (
            f"A reception was given at the hall of culture in {place} on {MONTHS[day.month - 1]} {day.day}.\n\n"
            f"Present there were {self.roster(self.random.randint(2, 8))}.\n\n"
            f"{host}, {self.post_of[host]}, made a speech."
        )

    def statement(self, day: date, place: str) -> tuple[str, str]:
        """Words."""
        who, topic = self.some(1)[0], self.random.choice(TOPICS)
        return f"{who} Speaks about {topic}", (
            f"{who}, {self.post_of[who]}, said in a speech that {topic} was the most important task of the year.\n\n"
            f"He stressed that {self.random.randint(2, 900)} thousand tonnes more had to be produced than last year."
        )


def _end(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def documents(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Rows for `count` documents."""
    from partystate.charter import load_charter

    charter = load_charter()
    party = charter.bodies.values()
    roles = ("member", "director", "vice-director", "secretary", "chairman", "vice-chairman")
    posts = sorted(f"{role} of the {body.name}" for body in party for role in roles if len(body.name) < 80)
    press = Press(seed, random.Random(seed).sample(posts, min(300, len(posts))))
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
