"""Inputs in shards, and readers on which workers die, for tests of the cluster."""

from __future__ import annotations

import gzip
import json
import os
import signal
import time
from pathlib import Path
from typing import Any

from marked import MARKED, read_marked
from warcs import page, write

from partystate.documents import Document, Vocabulary
from partystate.ledger.work import Reader


class Generic:
    """A charter that knows nothing but how to clean texts."""

    def vocabulary(self) -> Vocabulary:
        return Vocabulary()


def rows(first: int, count: int) -> list[str]:
    """Rows of reports that share persons and events; one in nine repeats the text of another."""
    found = []
    for i in range(first, first + count):
        n = i - i % 9 if i % 9 == 4 else i
        text = (
            f"@event guidance | | | | 2011-04-{n % 9 + 1:02d} | | Mill {n % 3}\n\n"
            f"@person Ri {chr(65 + n % 7)} | accompanied | secretary of Committee {n % 2}\n\n"
            f"@change Pak {chr(65 + n % 5)} | elected | secretary of Committee {n}"
        )
        found.append(json.dumps({"id": f"d{i}", "text": text, "published": f"2011-04-{n % 28 + 1:02d}", "outlet": "A"}))
    return found


def write_shards(folder: Path) -> list[str]:
    """JSON Lines packed and plain, Parquet, a web archive, a text; with bad rows and a file that is none."""
    import pyarrow as pa
    import pyarrow.parquet as parquet

    folder.mkdir()
    (folder / "a.jsonl").write_text("\n".join([*rows(0, 40), "{broken", *rows(40, 5)]))
    (folder / "b.jsonl.gz").write_bytes(gzip.compress("\n".join(rows(30, 40)).encode()))
    parquet.write_table(pa.Table.from_pylist([json.loads(row) for row in rows(80, 30)]), folder / "c.parquet")
    write(folder / "d.warc.gz", *(page(f"https://a.example/{i}", f"Page {i}") for i in range(5)))
    (folder / "e.txt").write_text("@event meeting\n\n@person Kim A | presided |")
    (folder / "f.xyz").write_text("?")
    return [str(folder), str(folder / "none.jsonl")]


def read_deadly(document: Document, charter: Any) -> Any:
    """Dies on d7 and d33, hangs on d86."""
    if document.id in ("d7", "d33"):
        os.kill(os.getpid(), signal.SIGKILL)
    if document.id == "d86":
        time.sleep(60)
    return read_marked(document, charter)


DEADLY = Reader(MARKED.name, MARKED.version, read_deadly)


def read_mortal(document: Document, charter: Any) -> Any:
    """Dies on d5 and d50 the first time they are read."""
    mark = Path(charter.deaths) / document.id
    if document.id in ("d5", "d50") and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return read_marked(document, charter)


MORTAL = Reader(MARKED.name, MARKED.version, read_mortal)


class Mortal(Generic):
    """A charter that tells `read_mortal` where deaths are noted."""

    def __init__(self, deaths: Path) -> None:
        self.deaths = str(deaths)
