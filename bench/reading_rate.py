"""How fast the reports of an archive are read: for every line on standard input, one more figure.

    python bench/reading_rate.py ARCHIVE REPORTS

Prints first where the grammar was loaded from and how many reports it reads, then reports a second and core. A process
of its own, so that source and compiled grammar (PYTHONPATH=build/compiled) are measured in turns: `beside_spacy.py`.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

from partystate.charter import Charter, load_charter
from partystate.documents import Document, load
from partystate.reading import read
from partystate.reading.en import reader


def english(archive: Path, most: int, charter: Charter) -> list[Document]:
    """The English documents among the first `most` of an archive."""
    loaded = itertools.islice(load([archive], vocabulary=charter.vocabulary()), most)
    return [item for item in loaded if isinstance(item, Document) and item.lang == "en"]


class Rates:
    """The other side: a process that reads once more whenever it is asked for a rate."""

    def __init__(self, code: Path, archive: Path, most: int) -> None:
        """Reads with the `partystate` in the folder `code`. Raises OSError where no process can be started."""
        words = [sys.executable, __file__, str(archive), str(most)]
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(code)}
        )
        self.loaded_from = self._answer()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def once_more(self) -> float:
        """Reports a second and core of one more reading of all."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._answer())

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def main(archive: str, most: str) -> None:
    charter = load_charter()
    documents = english(Path(archive), int(most), charter)
    for document in documents:
        read(document, charter)  # what is compiled at first use is not measured
    print(reader.__file__, len(documents), flush=True)
    for _ in sys.stdin:
        began = time.process_time()
        for document in documents:
            read(document, charter)
        print(len(documents) / (time.process_time() - began), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
