"""The loaders put together: paths in, documents and refusals out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from partystate.documents.build import Entry, build, finish
from partystate.documents.clean import Vocabulary
from partystate.documents.csv_rows import csv_rows, table_head
from partystate.documents.document import Document, DocumentError, Refusal
from partystate.documents.encoding import as_utf8, decode, is_binary
from partystate.documents.files import (
    UNREADABLE,
    Source,
    Stream,
    explain,
    find,
    open_source,
    read_whole,
)
from partystate.documents.json_rows import json_values, jsonl
from partystate.documents.pages import html_page
from partystate.documents.parquet_rows import parquet_rows
from partystate.documents.sieve import Sieve

GENERIC = Vocabulary()
"""The vocabulary of no state in particular."""

_HTML = re.compile(rb"(?:<\?xml[^>]*>|<!--[^>]*-->|\s)*<(?:!doctype )?html", re.IGNORECASE)
_ROWS: dict[str, Callable[[Stream, Source], Iterator[Entry | Refusal]]] = {
    "jsonl": jsonl,
    "json": json_values,
    "csv": csv_rows,
    "parquet": parquet_rows,
}


def load(
    paths: Iterable[str | Path] | str | Path,
    *,
    published: date | None = None,
    vocabulary: Vocabulary = GENERIC,
    sieve: Sieve | None = None,
) -> Iterator[Document | Refusal]:
    """Documents from files, folders, globs and `-` (standard input), in a fixed order, one at a time.

    `published` is the publication date of texts that give none themselves; `sieve` says which pages of web archives
    are wanted, and counts those that are not. Whatever cannot be read gives one
    `Refusal` with file, line, reason and advice, and the rest goes on; nothing is raised. Memory stays within
    the largest single text, whatever the size of the archive.
    """
    for entry in entries(paths, sieve):
        yield entry if isinstance(entry, Refusal) else finish(entry, vocabulary, published)


def from_text(
    text: str,
    *,
    id: str = "text",
    title: str | None = None,
    published: date | str | None = None,
    outlet: str | None = None,
    lang: str | None = None,
    url: str | None = None,
    vocabulary: Vocabulary = GENERIC,
) -> Document:
    """The document for one text, as `load` would read it from a `.txt` file: header lines and a headline count.

    What is given here outranks what the text says, but for `lang`, which only helps where the text does not tell.
    Raises `DocumentError` when there is no text or the date is none.
    """
    entry = Entry(id, text, title, published, outlet, lang, url, free=True)
    return build(entry, vocabulary)


def entries(
    paths: Iterable[str | Path] | str | Path, sieve: Sieve | None = None
) -> Iterator[Entry | Refusal]:  # fmt: skip
    """The raw texts below `paths`, for callers that clean them elsewhere (`finish`), in another process say."""
    for found in find([paths] if isinstance(paths, (str, Path)) else paths):
        if isinstance(found, Refusal):
            yield found
        else:
            yield from entries_of(found, sieve=sieve)


def entries_of(
    source: Source, stream: Stream | None = None, sieve: Sieve | None = None
) -> Iterator[Entry | Refusal]:  # fmt: skip
    """The raw texts of one source; `stream` holds its content if it is not to be opened by its path."""
    line: int | None = None
    empty = True
    try:
        if source.format == "warc":
            from partystate.documents.archives import warc_pages

            yield from warc_pages(stream, source, Sieve() if sieve is None else sieve)
            return
        with open_source(source, stream) as opened:
            if source.format is None and opened.peek(7)[:7] == b"WARC/1.":
                from partystate.documents.archives import warc_pages

                yield from warc_pages(opened, source, Sieve() if sieve is None else sieve)
                return
            for entry in _read(opened, source):
                line = entry.line
                empty = False
                yield entry
        if empty:
            raise DocumentError("no rows in the file", "check what wrote it")
    except UNREADABLE as error:
        # A cut file fails on the line after the last one that was whole.
        yield Refusal(source.name, None if line is None else line + 1, *explain(error))
    except DocumentError as error:
        yield Refusal(source.name, None, error.reason, error.advice)


def _read(opened: Stream, source: Source) -> Iterator[Entry | Refusal]:
    if source.format == "parquet":
        yield from parquet_rows(opened, source)
        return
    stream = as_utf8(opened)
    sample = stream.peek()
    if not sample:
        raise DocumentError("the file is empty", "check what wrote it")
    kind = source.format or _kind(sample)
    if kind in _ROWS:
        if is_binary(sample) and sample.lstrip()[:1] not in {b"{", b"["}:
            raise DocumentError("binary data, not text", "check what kind of file it is")
        yield from _ROWS[kind](stream, source)
    elif kind == "html":
        yield html_page(stream, source)
    else:
        text = decode(read_whole(stream))
        yield Entry(source.stem, text, file=source.name, free=True, markdown=kind == "markdown")


def _kind(sample: bytes) -> str:
    """What a stream without a telling name holds, by its beginning."""
    if sample.startswith(b"PAR1"):
        raise DocumentError("a Parquet file without its name", "name the file *.parquet; it cannot come from a pipe")
    start = sample.removeprefix(b"\xef\xbb\xbf").lstrip()
    first = start.split(b"\n", 1)[0].strip()
    if start[:1] == b"{":
        return "jsonl" if _is_row(first) or first == start.strip() else "json"
    if start[:1] == b"[" and start[1:].lstrip()[:1] in {b"{", b"]"}:
        return "json"
    if _HTML.match(start):
        return "html"
    columns, _ = table_head(first.decode("utf-8", "replace"))
    return "csv" if "text" in columns and len(columns) > 1 else "text"


def _is_row(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
