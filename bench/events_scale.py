"""How the cost of ingest grows with the ledger: synthetic reports of events, in a ledger of their own.

    python bench/events_scale.py --documents 100000 --step 10000

Each day of a made-up history has a few visits, talks and meetings by a made-up cast, a third of them
again by another outlet in other words or with copied passages. Prints the time per document of each step, and ends with
1 if the last step takes more than 1.5 times as long per document as the first one after the warm-up.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from partystate import Ledger, load_charter
from partystate.documents import Document, from_text
from partystate.ledger.work import Reader
from partystate.reading.report import DocumentHeader, Event, Participant, Report

BOUND = 1.5
DAILY = 15
_SURNAMES = ["Kim", "Ri", "Pak", "Choe", "Jong", "Kang", "Jo", "Yun", "Jang", "Han", "O", "Hong"]
_GIVEN = ["Yong", "Chol", "Myong", "Su", "Il", "Nam", "Hyok", "Sun", "Jae", "Ryong", "Ho", "Kwang", "Thae", "Won"]
_PLACES = ["Mine", "Power Station", "Steel Complex", "Textile Mill", "Cooperative Farm", "Machine Plant"]
_TASKS = ["output", "quality", "irrigation", "repair", "housing", "transport", "training", "supply", "seedlings"]
_VERBS = ["increase", "improve", "finish", "speed up", "modernize", "look after", "organize", "measure"]


FACTS: dict[str, tuple[str, date, str, list[str]]] = {}
"""By document id, for a reader that has nothing to read: kind, day, place, and people, the leader first."""


def look_up(document: Document, _charter: object) -> Report:
    """The report of a document of this program."""
    kind, day, place, people = FACTS.pop(document.id)
    head = DocumentHeader(
        document.id, document.sha256, document.outlet, document.title, document.published, "given", document.lang
    )
    told = [
        Participant(name, "principal" if at == 0 else "accompanied", [], at + 1, False, [(0, 5)])
        for at, name in enumerate(people)
    ]
    return Report(head, [Event(kind, start=day, end=day, place=place, people=told, evidence=[(0, 5)])])


def documents(count: int, seed: int = 1) -> Iterator[Document]:
    """Reports in the order of their days; the same for the same seed."""
    chance = random.Random(seed)
    vocabulary = load_charter().vocabulary()
    day, made = date(1980, 1, 1), 0
    while made < count:
        for number in range(DAILY):
            title, body, kind, site, people = _report(chance, day)
            FACTS[f"{day}-{number}"] = kind, day, site, people
            yield from_text(
                f"{title}\n\nPyongyang, {day:%B} {day.day} (KCNA) -- {body}", id=f"{day}-{number}", title=title,
                published=day, outlet="KCNA", lang="en", vocabulary=vocabulary,
            )  # fmt: skip
            made += 1
            if chance.random() < 0.33:
                later = day + timedelta(days=chance.randint(0, 2))
                FACTS[f"{day}-{number}-relay"] = kind, day, site, people[: chance.randint(1, 3)]
                kept = ". ".join(body.split(". ")[: chance.randint(2, 6)])
                yield from_text(
                    f"{title} - state media\n\n{kept}, the KCNA said on {day:%A}.", id=f"{day}-{number}-relay",
                    title=f"{title} - state media", published=later, outlet="Xinhua", lang="en", vocabulary=vocabulary,
                )  # fmt: skip
                made += 1
        day += timedelta(days=1)


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_SURNAMES)} {chance.choice(_GIVEN)} {chance.choice(_GIVEN)}"


def _report(chance: random.Random, day: date) -> tuple[str, str, str, str, list[str]]:
    leader, companions = _name(chance), [_name(chance) for _ in range(chance.randint(0, 4))]
    site = f"{chance.choice(_GIVEN)}{chance.choice(_GIVEN).lower()} {chance.choice(_PLACES)}"
    said = [
        f"He told the officials to {chance.choice(_VERBS)} the {chance.choice(_TASKS)} of workshop "
        f"{chance.randint(1, 99)} and the {chance.choice(_TASKS)} of brigade {chance.randint(1, 999)}"
        for _ in range(chance.randint(3, 9))
    ]
    kind = chance.random()
    if kind < 0.4:
        head = f"{leader}, premier of the Cabinet, visited the {site} on {day:%A}"
        title, event = f"{leader} Visits {site}", "guidance"
    elif kind < 0.7:
        head = f"{leader}, vice-premier of the Cabinet, met a group led by {_name(chance)} at the {site} on {day:%A}"
        title, event = f"{leader} Meets Delegation", "talks"
    else:
        head = f"A meeting took place at the {site} on {day:%A}. Present there were {leader} and others"
        title, event = f"Meeting Held at {site}", "meeting"
    if companions:
        said.insert(0, f"He was accompanied by {', '.join(companions)} and other officials")
    return title, ". ".join([head, *said]), event, site, [leader, *companions]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--step", type=int, default=10_000)
    parser.add_argument("--read", action="store_true", help="have the texts read by partystate's reader")
    parser.add_argument("--jobs", type=int, default=2, help="reading processes, with --read")
    options = parser.parse_args()
    charter = load_charter()
    items = documents(options.documents)
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "bench.db") as ledger:
        for at in range(0, options.documents, options.step):
            part = list(islice(items, options.step))
            began, cpu = time.perf_counter(), time.process_time()
            if options.read:
                ledger.ingest_documents(part, jobs=options.jobs, charter=charter)
            else:
                ledger.ingest_documents(part, jobs=1, charter=charter, reader=Reader("bench", "1", look_up))
            wall = (time.perf_counter() - began) / len(part)
            times.append((time.process_time() - cpu) / len(part))
            own = f"{times[-1] * 1000:.2f} ms of this process"
            print(f"{at + len(part):>8} documents: {wall * 1000:.2f} ms each, {own}", flush=True)
        print(ledger.counts())
    return 0 if len(times) < 2 or times[-1] <= BOUND * times[0] else 1


if __name__ == "__main__":
    sys.exit(main())
