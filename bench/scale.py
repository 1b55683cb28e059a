"""How a ledger bears up as it grows: `python bench/scale.py FOLDER [SECONDS [LEDGER]]` reads the archives of a folder
(those of `bench/synthetic.py`, say) into an empty ledger, for SECONDS at most, and prints as JSON the rate and the
memory of each tenth of the way, then how long `state`, `person` and `search` take on the whole (median and 95th
percentile, milliseconds, in process). Rates are documents per second of the clock, and per second of processor time
of all its processes, which other work on the machine disturbs less.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import load
from partystate.ledger.ingest import IngestResult


def rss() -> float:
    """MiB of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def cpu() -> float:
    """Processor seconds of this process and of those it started."""
    ticks = 0
    for pid in ["self", *Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]:
        with suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def timed(ask: Callable[[Any], object], asked: list[Any]) -> dict[str, float]:
    """Milliseconds of each question: median, 95th percentile, worst."""
    took = []
    for one in asked:
        began = time.perf_counter()
        ask(one)
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    places = {"median": len(took) // 2, "p95": int(len(took) * 0.95), "worst": len(took) - 1}
    return {name: round(took[place], 2) for name, place in places.items()}


def main(folder: str, seconds: str = "inf", url: str | None = None) -> None:
    """Measure, and print JSON."""
    marks: list[tuple[float, int, float, float]] = []
    end = time.monotonic() + float(seconds)

    def note(result: IngestResult) -> None:
        if not marks or result.documents - marks[-1][1] >= 1000:
            marks.append((result.seconds, result.documents, rss(), cpu()))

    with tempfile.TemporaryDirectory() as temporary:
        place = url or str(Path(temporary) / "scale.db")
        charter = load_charter()
        with Ledger.open(place) as ledger:
            items = load(folder, vocabulary=charter.vocabulary())
            wanted = takewhile(lambda _: time.monotonic() < end, items)
            done = ledger.ingest_documents(wanted, charter=charter, progress=note)
            step = max(len(marks) // 10, 1)
            windows = [(marks[at], marks[min(at + step, len(marks) - 1)]) for at in range(0, len(marks) - 1, step)]
            found: dict[str, Any] = {
                "documents": done.documents, "seconds": round(done.seconds, 1), "statements": done.statements,
                "rates": [round((b[1] - a[1]) / (b[0] - a[0]), 1) for a, b in windows if b[0] > a[0]],
                "rates per cpu second": [round((b[1] - a[1]) / (b[3] - a[3]), 1) for a, b in windows if b[3] > a[3]],
                "rss": [round(b[2]) for _, b in windows],
                "ledger_mb": round(Path(place).stat().st_size / 1e6) if url is None else None,
            }  # fmt: skip
            found["counts"] = ledger.counts()
            r = random.Random(5)
            days = [date(1990, 1, 1) + timedelta(days=r.randrange(35 * 365)) for _ in range(20)]
            bodies = ["Political Bureau of the Central Committee of the Workers' Party of Korea"]
            people = [row.name for row in ledger.persons(limit=2000)]
            things = ("wells", "dykes", "railways", "forests", "drought", "quarter")
            words = [f"{r.choice(things)} {name.split()[-1]}" for name in people]
            found["state of a body"] = timed(lambda day: ledger.state(day, body=bodies[0], charter=charter), days)
            found["state of all"] = timed(lambda day: ledger.state(day, charter=charter), days[:5])
            found["person"] = timed(ledger.person, r.sample(people, min(100, len(people))))
            found["search"] = timed(ledger.search, r.sample(words, min(100, len(words))))
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
