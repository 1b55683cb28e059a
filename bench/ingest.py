"""Ingest, stage by stage, and the questions asked of the ledger it makes.

    python bench/ingest.py [ARCHIVE] [--jobs N] [--json FILE] [--keep]

ARCHIVE defaults to the 2011 archive beside the repository. Each stage is also run by itself in one process, in seconds
of processor time, beside its limit: loading beside unpacking the bytes, reading beside one pass over the words of the
texts, writing beside the rate at which SQLite itself takes the same rows into tables without any index. `--keep` keeps
the figures in `results/`, with the facts of the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import machine
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, load
from partystate.ledger import schema, writer
from partystate.ledger.defaults import shipped_reader
from partystate.ledger.work import read_document

ARCHIVE = Path(__file__).resolve().parents[1].parent / "shared" / "corpus" / "kcna-2011.jsonl.gz"
LIMITS = {
    "ingest, s": 12.0,
    "peak memory, MiB": 400.0,
    "state of one body, ms": 50.0,
    "state, whole process, ms": 500.0,
}
"""What the project has promised; a figure over its limit is marked."""


class Peak:
    """The greatest memory of this process and its children together (proportional set size), sampled."""

    def __init__(self) -> None:
        self.mib = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Peak:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(0.1):
            mine = str(os.getpid())
            children = Path(f"/proc/{mine}/task/{mine}/children").read_text().split()
            self.mib = max(self.mib, sum(map(_pss, [mine, *children])) / 1024)


def _pss(process: str) -> int:
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


def spent(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds of this process, and what came of it."""
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


def unpacked(archive: Path) -> int:
    """Unpack an archive and do nothing with it; gives its bytes."""
    with (gzip.open if archive.suffix == ".gz" else Path.open)(archive, "rb") as file:
        return sum(len(part) for part in iter(lambda: file.read(1 << 20), b""))


def best(work: Callable[[], Any], times: int = 5) -> float:
    """The quickest of some runs, in milliseconds."""
    return min(timed(work)[0] for _ in range(times)) * 1000


def raw_inserts(source: str, target: str) -> tuple[int, float]:
    """How long SQLite takes for every row of a ledger into bare tables, in commits of the same size."""
    old, new = sqlite3.connect(source), sqlite3.connect(target, isolation_level=None)
    new.execute("PRAGMA journal_mode = WAL")
    new.execute("PRAGMA synchronous = NORMAL")
    count, seconds = 0, 0.0
    for table in schema.metadata.sorted_tables:
        rows = old.execute(f"SELECT * FROM {table.name}").fetchall()
        new.execute(f"CREATE TABLE {table.name} ({', '.join(c.name for c in table.columns)})")
        marks = ", ".join("?" * len(table.columns))
        began = time.process_time()
        for at in range(0, len(rows), 10_000):
            new.execute("BEGIN")
            new.executemany(f"INSERT INTO {table.name} VALUES ({marks})", rows[at : at + 10_000])
            new.execute("COMMIT")
        seconds += time.process_time() - began
        count += len(rows)
    return count, seconds


def whole_process(ledger: str, question: str) -> float:
    program = f"from datetime import date; from partystate.api import Ledger; l = Ledger.open({ledger!r}); {question}"
    return best(lambda: subprocess.run([sys.executable, "-c", program], check=True), 3)


def run(archive: Path, jobs: int | None) -> dict[str, float]:
    found: dict[str, float] = {}
    charter = load_charter()
    reader = shipped_reader(charter)
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/ledger.db"
        with Ledger.open(path) as ledger:
            with Peak() as peak:
                found["ingest, s"], result = timed(lambda: ledger.ingest([archive], charter=charter, jobs=jobs))
            found["peak memory, MiB"] = peak.mib
            found["ingest again, s"], _ = timed(lambda: ledger.ingest([archive], charter=charter, jobs=jobs))
            found["documents"], found["statements"] = result.documents, result.statements
            found["documents a second"] = result.documents / found["ingest, s"]
        found["limit: unpack the bytes, s"], size = spent(lambda: unpacked(archive))
        found["MB unpacked"] = size / 1e6
        found["stage: load and clean, s"], items = spent(lambda: list(load([archive], vocabulary=charter.vocabulary())))
        documents = [item for item in items if isinstance(item, Document)]
        words = re.compile(r"\w+")
        found["limit: one pass over the words, s"], _ = spent(lambda: [len(words.findall(d.text)) for d in documents])
        found["stage: read, s"], _ = spent(lambda: [reader.read(d, charter) for d in documents])
        seconds, reads = spent(lambda: [read_document(d, reader, charter) for d in documents])
        found["stage: rows of reports, s"] = seconds - found["stage: read, s"]
        effects = list({d.sha256: writer.New(d, r) for d, r in zip(documents, reads, strict=True)}.values())
        with Ledger.open(f"{folder}/written.db") as written:
            one = writer.Writer(written.database, reader)
            found["stage: write, s"], _ = spent(
                lambda: [one.commit(effects[at : at + 500]) for at in range(0, len(effects), 500)]
            )
        rows, seconds = raw_inserts(path, f"{folder}/raw.db")
        found["rows"], found["limit: SQLite alone, s"] = rows, seconds
        for stage, limit in (
            ("load and clean", "unpack the bytes"), ("read", "one pass over the words"), ("write", "SQLite alone"),
        ):  # fmt: skip
            found[f"{stage} / {limit}"] = found[f"stage: {stage}, s"] / found[f"limit: {limit}, s"]
        with Ledger.open(path) as ledger:
            day = date(2011, 11, 30)
            found["state of one body, ms"] = best(lambda: ledger.state(day, body="Political Bureau", charter=charter))
            found["state of all, ms"] = best(lambda: ledger.state(day, charter=charter), 2)
            found["person, ms"] = best(lambda: ledger.person(ledger.persons(limit=1)[0].id))
            found["events of a month, ms"] = best(
                lambda: ledger.events(since=date(2011, 5, 1), until=date(2011, 5, 31))
            )
            found["search, ms"] = best(lambda: ledger.search("plenary meeting"))
            found["rebuild, s"], _ = timed(ledger.rebuild)
        found["state, whole process, ms"] = whole_process(path, "l.state(date(2011, 11, 30), body='Political Bureau')")
        found["events, whole process, ms"] = whole_process(path, "l.events()")
    return found


def archive_name(archive: Path) -> str:
    """The name of an archive without its endings."""
    return archive.name.split(".")[0]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", nargs="?", type=Path, default=ARCHIVE)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--json", type=Path, help="also write the figures here, with the facts of the machine")
    parser.add_argument("--keep", action="store_true", help="keep the figures in results/")
    args = parser.parse_args()
    if not args.archive.exists():
        print(f"no archive at {args.archive}: give one as argument")
        return 2
    found = run(args.archive, args.jobs)
    for name, value in found.items():
        limit = LIMITS.get(name)
        mark = "" if limit is None else f"   limit {limit:,.0f}" + ("  OVER" if value > limit else "")
        print(f"{name:38} {value:12,.{0 if value >= 1000 else 2}f}{mark}")
    if args.json:
        args.json.write_text(json.dumps({"machine": machine.facts(), "figures": found}, indent=1) + "\n")
    if args.keep:
        print(f"kept in {machine.keep(f'ingest-{archive_name(args.archive)}', found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
