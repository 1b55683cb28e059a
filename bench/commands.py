"""The command line as a user meets it: each command a whole process, on the ledger of an archive.

    python bench/commands.py [ARCHIVE]

ARCHIVE defaults to the 2011 archive beside the repository. A question's figure is the slowest of some runs.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARCHIVE = Path(__file__).resolve().parents[1].parent / "shared" / "corpus" / "kcna-2011.jsonl.gz"
PROGRAM = Path(sys.executable).with_name("partystate")
QUESTIONS = (
    ("state", "--on", "2011-06-01"),
    ("state", "--on", "2011-06-01", "--json"),
    ("state", "--on", "2011-06-01", "--body", "Political Bureau"),
    ("events", "--json"),
    ("events", "--limit", "0"),
    ("events", "--person", "Jang Song Thaek", "--since", "2011-06-01"),
    ("person", "Kim Jong Il"),
    ("person", "장성택", "--json"),
    ("changes",),
    ("search", "steel", "complex"),
    ("export", "participation"),
    ("export", "tenures"),
)
QUESTION_LIMIT = 0.5
INGEST_LIMIT = 30.0
RUNS = 5


def run(ledger: Path, *words: str) -> float:
    """Seconds that one command takes as a whole process. Raises CalledProcessError where it fails."""
    began = time.perf_counter()
    subprocess.run([PROGRAM, "--ledger", ledger, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return time.perf_counter() - began


def main() -> int:
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else ARCHIVE
    if not archive.exists():
        print(f"no archive at {archive}: give one as argument")
        return 2
    over = 0

    def show(words: tuple[str, ...], seconds: float, limit: float | None) -> None:
        nonlocal over
        late = limit is not None and seconds > limit
        over += late
        promised = "" if limit is None else f"  limit {limit:g}{'  OVER' if late else ''}"
        print(f"{seconds:8.2f} s{promised}  {' '.join(words)}")

    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.db"
        show(("ingest", archive.name), run(ledger, "ingest", str(archive)), INGEST_LIMIT)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{peak:8.0f} MiB the largest of its processes; {ledger.stat().st_size / 2**20:.0f} MiB on disk")
        show(("ingest", "again"), run(ledger, "ingest", str(archive)), None)
        for words in QUESTIONS:
            limit = None if words[0] == "export" else QUESTION_LIMIT
            show(words, max(run(ledger, *words) for _ in range(RUNS)), limit)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
