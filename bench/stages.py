"""What each stage of a web archive's way into a ledger costs: `python bench/stages.py`.

Makes a WARC of pages as news sites send them (article and far more around it), one in ten about the state, and
prints pages per second of processor time and core for every stage, as JSON. docs/scale.md reckons with these.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.charter.relevance import relevance_terms
from partystate.documents import Document, Sieve, load
from partystate.ledger.defaults import shipped_reader
from partystate.ledger.work import Prepared, read_document
from synthetic import documents, write

PAGES = 2000
WRITTEN = 5000
"""Documents written to a new ledger; with few of them, what is done once would count."""
AROUND = 60_000
"""Bytes of menus, scripts and styles on a page."""


def page(row: dict[str, str] | None, r: random.Random) -> bytes:
    """A page with an article: the row's, or one about nothing of ours."""
    words = "market goal season team price film city music garden river coach player winter summer street".split()
    title, text = (row["title"], row["text"]) if row else ("News", "")
    if row is None:
        text = "\n\n".join(" ".join(r.choices(words, k=60)).capitalize() + "." for _ in range(5))
    body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    links = (f'<li><a href="/{r.randrange(10**6)}">{" ".join(r.choices(words, k=4))}</a></li>' for _ in range(300))
    menu = "".join(links)
    script = "".join(f"var v{r.randrange(10**6)}={r.randrange(10**9)};" for _ in range(AROUND // 26))
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title><script>{script}</script></head><body><nav><ul>"
        f"{menu}</ul></nav><article><h1>{title}</h1>{body}</article><footer>{menu[:4000]}</footer></body></html>"
    ).encode()


def archive(path: Path) -> int:
    """Write the archive; gives its bytes unpacked."""
    r, rows, size = random.Random(3), documents(PAGES // 10), 0
    with path.open("wb") as file:
        for number in range(PAGES):
            html = page(next(rows) if number % 10 == 0 else None, r)
            block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news{number % 50}.example/{number}\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
            )
            size += len(block)
            file.write(gzip.compress(head.encode() + block + b"\r\n\r\n", 6))
    return size


def spent(work: Callable[[], Iterable[Any]]) -> tuple[list[Any], float]:
    """What came, and the processor seconds it took."""
    began = time.process_time()
    found = list(work())
    return found, time.process_time() - began


def main() -> None:
    """Measure, and print JSON."""
    charter = load_charter()
    vocabulary, reader, terms = charter.vocabulary(), shipped_reader(charter), relevance_terms(charter)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.warc.gz"
        size = archive(path)
        list(load(path, sieve=Sieve(terms=("no such words at all",))))  # imports
        sieves = {"unpack, pass over by host": Sieve(hosts=frozenset({"other.example"})),
                  "and look for names": Sieve(terms=("no such words at all", *terms), least=10**6)}  # fmt: skip
        found: dict[str, Any] = {
            "pages": PAGES, "bytes a page": size // PAGES, "bytes a page packed": path.stat().st_size // PAGES,
        }  # fmt: skip
        for name, sieve in sieves.items():
            found[name] = round(PAGES / spent(lambda sieve=sieve: load(path, sieve=sieve))[1])
        relevant, base = Sieve(terms=terms), spent(lambda: load(path, sieve=sieves["and look for names"]))[1]
        taken, all_of_it = spent(lambda: load(path, vocabulary=vocabulary, sieve=relevant))
        texts = [item for item in taken if isinstance(item, Document)]
        found["taken"] = len(texts)
        found["extract and clean"] = round(len(texts) / (all_of_it - base))
        spent(lambda: [read_document(text, reader, charter) for text in texts])  # fills caches
        reads, took = spent(lambda: [read_document(text, reader, charter) for text in texts])
        found["read"] = round(len(reads) / took)
        write(Path(folder) / "press", WRITTEN)
        more = [item for item in load(Path(folder) / "press", vocabulary=vocabulary) if isinstance(item, Document)]
        prepared = [
            Prepared(
                **{name: getattr(text, name) for name in Document.__dataclass_fields__},
                read=read_document(text, reader, charter),
            )
            for text in more
        ]
        with Ledger.open(Path(folder) / "l.db") as ledger:
            _, took = spent(lambda: [ledger.ingest_documents(prepared, charter=charter, jobs=1)])
        found["write to SQLite"] = round(len(prepared) / took)
    json.dump(found, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
