"""Whether reading or writing has become slower: `python bench/ratio.py [--keep]`.

Rates mean nothing on another or a busy machine, but their ratio to a fixed piece of plain Python (`plain_work.py`), run
in turns in the same process, does. Prints how many times that piece could run while a shipped sample is read, and
written to a ledger, beside what `results/ratio-pythonX.Y.json` says; `--keep` makes that file anew. Exits 1 where
either costs over 20 % more than there, three times running.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from machine import keep, kept
from partystate import samples
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, from_text, load
from partystate.ledger.defaults import shipped_reader
from partystate.ledger.work import Prepared, read_document
from plain_work import PlainWork

WORSE, TRIES, ROUNDS, COPIES = 1.2, 3, 9, 12
PIECES = 20
"""Plain pieces done together, about twenty milliseconds."""
READ_TURNS = 6
NAME = f"ratio-python{sys.version_info.major}.{sys.version_info.minor}"


def seconds(work: Callable[[], Any]) -> float:
    """Processor seconds of some work."""
    began = time.process_time()
    work()
    return time.process_time() - began


def beside(plain: PlainWork, work: Callable[[], Any], turns: int = 1) -> float:
    """How many plain pieces take as long as `work`, done so many times, plain pieces before and after each."""
    spent, pieces = 0.0, 0.0
    for _ in range(turns):
        before = seconds(lambda: [plain() for _ in range(PIECES)])
        spent += seconds(work)
        pieces += (before + seconds(lambda: [plain() for _ in range(PIECES)])) / 2 / PIECES
    return spent / pieces


def measure() -> dict[str, float]:
    """Plain pieces for each sample read and written; medians over rounds."""
    charter = load_charter()
    reader, vocabulary = shipped_reader(charter), charter.vocabulary()
    texts = [item for item in load(samples.paths(), vocabulary=vocabulary) if isinstance(item, Document)]
    plain = PlainWork()

    def read() -> None:
        for text in texts:
            read_document(text, reader, charter)

    def copies(round_: int) -> list[Prepared]:
        made = []
        for copy in range(COPIES):
            for text in texts:
                other = from_text(
                    f"{text.text}\n\nCopy {round_} {copy}.", id=f"{text.id} {round_} {copy}", published=text.published,
                    outlet=text.outlet, lang=text.lang, vocabulary=vocabulary,
                )  # fmt: skip
                fields = {name: getattr(other, name) for name in Document.__dataclass_fields__}
                made.append(Prepared(**fields, read=read_document(other, reader, charter)))
        return made

    def written(items: list[Prepared], file: Path) -> float:
        with Ledger.open(file) as ledger:
            return beside(plain, lambda: ledger.ingest_documents(items, charter=charter, jobs=1)) / len(items)

    read()  # what is compiled at first use is not measured
    plain()
    ratios: dict[str, list[float]] = {"read": [], "write": []}
    with tempfile.TemporaryDirectory() as folder:
        for round_ in range(ROUNDS):
            ratios["write"].append(written(copies(round_), Path(folder) / f"{round_}.db"))
            ratios["read"].append(beside(plain, read, READ_TURNS) / len(texts))
    return {name: round(statistics.median(found), 3) for name, found in ratios.items()}


def main(words: list[str]) -> int:
    """Measure, compare, and say so."""
    before = kept(NAME)
    for attempt in range(TRIES):
        now = measure()
        worse = [name for name, ratio in now.items() if before and ratio > WORSE * before[name]]
        for name, ratio in now.items():
            was = f", {before[name]:.2f} when kept" if before else ""
            print(f"{name}: a sample costs {ratio:.2f} times the plain piece{was}{'  OVER' if name in worse else ''}")
        if not worse or "--keep" in words:
            break
        print(f"(measured {attempt + 1} of {TRIES} times)")
    if "--keep" in words:
        print(f"kept in {keep(NAME, now)}")
        return 0
    if before is None:
        print(f"nothing is kept for this Python: python bench/ratio.py --keep makes results/{NAME}.json")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
