"""Whether reading or writing has become slower: `python bench/ratio.py [--keep]`.

Rates mean nothing on another or a busy machine, but their ratio to a fixed piece of plain Python, run in turns in the
same process, does. Prints how many times that piece could run while a shipped sample is read, and written to a ledger,
beside what `results/ratio-pythonX.Y.json` says; `--keep` makes that file anew. Exits 1 where either costs over 20 %
more than there, three times running.
"""

from __future__ import annotations

import re
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

WORSE, TRIES, ROUNDS, COPIES = 1.2, 3, 9, 12
NAME = f"ratio-python{sys.version_info.major}.{sys.version_info.minor}"
_WORD = re.compile(r"[^\W_]+")
_TEXT = " ".join(f"word{n % 97} and {n * n % 1009} of the Thing{n % 13}," for n in range(400))


def plain() -> int:
    """A fixed piece of work of the kind that reading and writing are made of: words, dictionaries, tuples, sorting."""
    counts: dict[str, int] = {}
    places: list[tuple[str, int]] = []
    for found in _WORD.finditer(_TEXT):
        word = found.group().lower()
        counts[word] = counts.get(word, 0) + 1
        if word[0] == "t":
            places.append((word, found.start()))
    return len(sorted(places)) + sum(counts[word] for word in sorted(counts))


def seconds(work: Callable[[], Any]) -> float:
    """Processor seconds of some work."""
    began = time.process_time()
    work()
    return time.process_time() - began


def measure() -> dict[str, float]:
    """Runs of the plain piece for each sample read and written; medians over rounds."""
    charter = load_charter()
    reader, vocabulary = shipped_reader(charter), charter.vocabulary()
    texts = [item for item in load(samples.paths(), vocabulary=vocabulary) if isinstance(item, Document)]
    reads = [read_document(text, reader, charter) for text in texts]  # what is compiled at first use is not measured
    plain()

    def read() -> None:
        for text in texts:
            read_document(text, reader, charter)

    def prepared(round_: int) -> list[Prepared]:
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

    ratios: dict[str, list[float]] = {"read": [], "write": []}
    with tempfile.TemporaryDirectory() as folder:
        for round_ in range(ROUNDS):
            items = prepared(round_)
            with Ledger.open(Path(folder) / f"{round_}.db") as ledger:
                spent = {
                    "plain": seconds(lambda: [plain() for _ in range(60)]) / 60,
                    "read": seconds(lambda: [read() for _ in range(4)]) / 4 / len(texts),
                    "write": seconds(lambda: ledger.ingest_documents(items, charter=charter, jobs=1)) / len(items),  # noqa: B023
                }
                spent["plain"] = (spent["plain"] + seconds(lambda: [plain() for _ in range(60)]) / 60) / 2
            for name, found in ratios.items():
                found.append(spent[name] / spent["plain"])
    assert len(reads) == len(texts)
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
