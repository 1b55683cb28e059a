"""How a ledger bears up as it grows: reads archives (those of `bench/synthetic.py`, say) into a new one, then asks.

    python bench/scale.py fill FOLDER LEDGER DOCUMENTS [JOBS]     rate and memory of each tenth of the way
    python bench/scale.py ask LEDGER                              how long state, person and search take in process
    python bench/scale.py news LEDGER [PORTIONS]                  how long the state takes right after news

`fill` prints a line of JSON for each tenth: documents a second of the clock, and of processor time of all processes,
which other work on the machine disturbs less; the memory of the writing process; and of processor time how much the
reading processes and the writing one took, a document, and how much of the latter went into folding the state. `ask`
prints the median, the 95th percentile and the worst of many different questions, in milliseconds, and how long the
first of a kind took (which works out what later ones use); beside each the same in processor time of the asking
process. `news` goes on with the press of `bench/synthetic.py` where the ledger ends, 500 documents at a time, and after
each portion asks for the state in three ways: through the ledger that took them, through one that was open before, and
through one opened then, of which the first question goes without anything in memory.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import synthetic
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import load
from partystate.ledger.ingest import IngestResult
from partystate.state import folding

BODIES = (
    "Political Bureau of the Central Committee of the Workers' Party of Korea", "Cabinet of the DPRK",
    "Central Military Commission of the Workers' Party of Korea", "Ministry of Railways",
    "Presidium of the Supreme People's Assembly of the DPRK",
)  # fmt: skip
WORDS = (
    "cement", "drought relief", "grain production", '"vegetable supply"', "reservoir Kaesong", "furnace zinc",
    "museums", "delegation of lawyers", '"river dykes" islands', "seminar Rason", "trees road Wonsan", "boilers frost",
)  # fmt: skip


def rss() -> float:
    """MiB of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def cpu() -> tuple[float, float]:
    """Processor seconds of this process, and of those it started that still run."""
    found = []
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    for pids in (["self"], children):
        ticks = 0
        for pid in pids:
            with suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        found.append(ticks / os.sysconf("SC_CLK_TCK"))
    return found[0], found[1]


def fill(folder: str, place: str, documents: int, jobs: int | None) -> None:
    """Ingest, and print a line for each tenth."""
    last = (0.0, 0, *cpu(), 0.0)
    fold, spent = folding.fold, 0.0

    def folded(*words: Any, **more: Any) -> None:
        nonlocal spent
        began = time.process_time()
        fold(*words, **more)
        spent += time.process_time() - began

    def note(result: IngestResult) -> None:
        nonlocal last
        if result.documents - last[1] >= documents // 10 or (result.documents == documents > last[1]):
            now = (result.seconds, result.documents, *cpu(), spent)
            took, done, mine, theirs, folds = (b - a for a, b in zip(last, now, strict=True))
            last = now
            line = {
                "documents": now[1], "seconds": round(now[0]), "rate": round(done / took, 1),
                "rate per cpu second": round(done / (mine + theirs), 1),
                "ms of the writer": round(mine / done * 1000, 3), "ms of readers": round(theirs / done * 1000, 3),
                "ms of folding": round(folds / done * 1000, 3), "rss": round(rss()),
            }  # fmt: skip
            if "://" not in place:
                line["ledger_mb"] = round(Path(place).stat().st_size / 1e6)
            print(json.dumps(line), flush=True)

    charter = load_charter()
    folding.fold = folded  # type: ignore[assignment]
    with Ledger.open(place) as ledger:
        items = islice(load(folder, vocabulary=charter.vocabulary()), documents)
        done = ledger.ingest_documents(items, charter=charter, jobs=jobs, progress=note)
        found = {"documents": done.documents, "statements": done.statements, "seconds": round(done.seconds)}
        print(json.dumps(found | {"seconds of folding": round(spent, 1)}))


def timed(ask: Callable[[Any], object], asked: Iterable[Any]) -> dict[str, float]:
    """Milliseconds of the first question, and of all: median, 95th percentile, worst; of the clock, and (`cpu`) of the
    processor."""
    took, used = [], []
    for one in asked:
        began, at = time.perf_counter(), time.process_time()
        ask(one)
        took.append((time.perf_counter() - began) * 1000)
        used.append((time.process_time() - at) * 1000)
    found = {}
    for end, times in (("", took), (" cpu", used)):
        found[f"first{end}"] = times[0]
        times.sort()
        places = {"median": len(times) // 2, "p95": int(len(times) * 0.95), "worst": len(times) - 1}
        found |= {f"{name}{end}": times[place] for name, place in places.items()}
    return {name: round(value, 2) for name, value in found.items()}


def ask(place: str) -> None:
    """Ask many different questions, and print JSON."""
    r, charter, found = random.Random(5), load_charter(), dict[str, Any]()
    with Ledger.open(place) as ledger:
        found["counts"] = ledger.counts()
        first, last = ledger.database.rows("SELECT min(published), max(published) FROM documents")[0]
        span = (date.fromisoformat(last) - date.fromisoformat(first)).days
        days = [date.fromisoformat(first) + timedelta(days=r.randrange(span + 1)) for _ in range(100)]
        people = [row.name for row in ledger.persons(limit=2000)]
        for body in BODIES:
            found[f"state: {body}"] = timed(lambda day, b=body: ledger.state(day, body=b, charter=charter), days)
        found["state of all"] = timed(lambda day: ledger.state(day, charter=charter), days)
        found["state of all, every proof read"] = timed(
            lambda day: ledger.state(day, charter=charter).to_json(), days[:20]
        )
        answers = [ledger.state(day, charter=charter) for day in days[:10]]
        pages = [(answer, first) for answer in answers for first in range(0, answer.total, 100)]
        found["state of all, a page of 100 with proofs"] = timed(lambda page: page[0].page(page[1]).to_json(), pages)
        found["state of all and its first page"] = timed(
            lambda day: ledger.state(day, charter=charter).page().to_json(), days
        )
        asked = r.sample(people, min(200, len(people)))
        found["person"] = timed(ledger.person, asked)
        found["most named, all"] = timed(ledger.person, people[:20])
        found["person, latest 100 documents"] = timed(lambda name: ledger.person(name, limit=100), asked)
        found["most named, latest 100 documents"] = timed(lambda name: ledger.person(name, limit=100), people[:20])
        found["most named, further pages of 100 documents"] = timed(
            lambda page: ledger.person(page[0], limit=100, before=page[1]), _further(ledger, people[:20])
        )
        words = [*WORDS, *r.sample(people, min(60, len(people)))]
        words += [f"{r.choice(WORDS)} {r.choice(people).split()[-1]}" for _ in range(60)]
        r.shuffle(words)
        found["search"] = timed(ledger.search, words)
    print(json.dumps(found, indent=1))


def _further(ledger: Ledger, names: Iterable[str]) -> list[tuple[str, str | None]]:
    """Where the second to tenth pages of some persons end."""
    found = []
    for name in names:
        older = ledger.person(name, limit=100).older
        for _page in range(9):
            if older is not None:
                found.append((name, older))
                older = ledger.person(name, limit=100, before=older).older
    return found


def news(place: str, portions: int) -> None:
    """Let documents come, 500 at a time, and ask for the state after each portion: those who had them come, others who
    have the ledger open, and others who open it then; print JSON."""
    charter, rng = load_charter(), random.Random(7)
    took: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with Ledger.open(place) as feeding, Ledger.open(place) as open_before:
        last = feeding.database.rows("SELECT id FROM documents ORDER BY doc DESC LIMIT 1")[0][0]
        start = int(last.removeprefix("s")) + 1
        rows = islice(synthetic.documents(start + 500 * portions), start, None)
        first = date.fromisoformat(feeding.database.rows("SELECT min(published) FROM documents")[0][0])
        for _portion in range(portions + 1):
            with Ledger.open(place) as opened_then:
                asking = {"who fed it": feeding, "open before": open_before, "opened then": opened_then}
                for who, ledger in asking.items():
                    for body in (*BODIES, None):
                        day = first + timedelta(days=rng.randrange(start // synthetic.DAILY))
                        began = time.process_time()
                        ledger.state(day, body=body, charter=charter)
                        took[who][body or "all"].append((time.process_time() - began) * 1000)
            with tempfile.TemporaryDirectory() as folder:
                lines = [json.dumps(row) for row in islice(rows, 500)]
                (Path(folder) / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
                began, documents = time.process_time(), feeding.ingest(folder, charter=charter, jobs=1).documents
                took["ingest"][f"{documents} documents"].append((time.process_time() - began) * 1000)
    found: dict[str, dict[str, dict[str, float]]] = defaultdict(dict)
    for who, asked in took.items():
        for name, times in asked.items():
            later = sorted(times[1:] or times)
            found[who][name] = {
                "before any": round(times[0], 1), "median": round(later[len(later) // 2], 1),
                "p95": round(later[int(len(later) * 0.95)], 1), "worst": round(later[-1], 1),
            }  # fmt: skip
    print(json.dumps({"milliseconds of processor time": found}, indent=1))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["fill", folder, place, documents, *jobs]:
            fill(folder, place, int(documents), int(jobs[0]) if jobs else None)
        case ["ask", place]:
            ask(place)
        case ["news", place, *portions]:
            news(place, int(portions[0]) if portions else 40)
        case _:
            sys.exit(__doc__)
