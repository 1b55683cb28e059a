"""Web archives (WARC, ISO 28500): the pages that crawlers have stored, one after the other, through fastwarc."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError, Refusal
from partystate.documents.encoding import decode, is_binary
from partystate.documents.files import Source, Stream
from partystate.documents.language import detect
from partystate.documents.pages import MAX_PAGE, page_entry
from partystate.documents.sieve import Sieve

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_TEXT = frozenset({"text/plain"})
_MEMBER = re.compile(rb"\x1f\x8b\x08|WARC/1\.[01]\r\n")
_STEP = 1024 * 1024
_MOST = MAX_PAGE + 64 * 1024
"""The most bytes of a record, with its headers, that are taken into memory."""
_MOST_DAMAGE = 1000
"""Damaged places of one archive after which it is given up."""


def warc_pages(stream: Stream | None, source: Source, sieve: Sieve) -> Iterator[Entry | Refusal]:
    """The pages of a `.warc`, `.warc.gz` (`.lz4`, `.zst`), each named by its address; `line` counts records from 1.

    What cannot be read gives one refusal, and the next record is looked for behind it. Pages that the sieve passes
    over are counted there.
    """
    with _seekable(stream if stream is not None else Path(source.path).open("rb")) as file:
        number, start, damages = 0, 0, 0
        while True:
            at, whole = start, False
            try:
                for record in _records(file):
                    number += 1
                    at, whole = start + record.stream_pos, True
                    yield from _page(record, source, number, sieve)
                if number == 0:
                    yield Refusal(source.name, None, "no records in the archive", "check what wrote it")
                return
            except BaseException as error:
                if not _is_damage(error):
                    raise
                damages += 1
                found = _behind(file, at + 1) if damages <= _MOST_DAMAGE else None
                if whole or start == 0:  # a damaged stretch in which the next record is still looked for is said once
                    reason = f"damaged web archive: {str(error).strip()[:120] or type(error).__name__}"
                    advice = "fetch the archive again; the records around the damage were read"
                    yield Refusal(source.name, number + 1, reason, advice)
                    number += 1
                if found is None:
                    return
                start = found


def _is_damage(error: BaseException) -> bool:
    # a panic of fastwarc's Rust code is no Exception, but one archive must not stop the others
    return isinstance(error, (OSError, ValueError, EOFError)) or type(error).__name__ == "PanicException"


def _seekable(file: BinaryIO) -> BinaryIO:
    """The file, or its content in a temporary one if it comes out of a pipe: fastwarc has to go back and forth."""
    if file.seekable():
        return file
    kept = tempfile.TemporaryFile()  # noqa: SIM115 (the caller closes it)
    with file:
        shutil.copyfileobj(file, kept, _STEP)
    kept.seek(0)
    return cast("BinaryIO", kept)


def _records(file: BinaryIO) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    yield from ArchiveIterator(
        file, record_types=WarcRecordType.response | WarcRecordType.resource, parse_http=False, fsspec_args=False
    )


def _behind(file: BinaryIO, position: int) -> int | None:
    """Where the next record may begin, and the file is put there; None at the end of the archive."""
    file.seek(position)
    kept, base = b"", position
    while chunk := file.read(_STEP):
        held = kept + chunk
        found = _MEMBER.search(held)
        if found:
            file.seek(base + found.start())
            return base + found.start()
        kept = held[-16:]
        base += len(held) - len(kept)
    return None


def _page(record: Any, source: Source, number: int, sieve: Sieve) -> Iterator[Entry | Refusal]:
    url = str(record.headers.get("WARC-Target-URI") or "").strip("<> ")
    if not sieve.host(url):
        sieve.counts["other host"] += 1
        return
    try:
        kind, body = _content(record, sieve)
        if body is None:
            return
        if not sieve.relevant(body):
            sieve.counts["no term"] += 1
            return
        entry = _entry(body, kind, url, source, number)
    except DocumentError as error:
        yield Refusal(source.name, number, f"{url[:200]}: {error.reason}", error.advice)
        return
    if sieve.languages and not sieve.language(detect(entry.text, entry.lang)):
        sieve.counts["other language"] += 1
        return
    sieve.counts["taken"] += 1
    yield entry


def _content(record: Any, sieve: Sieve) -> tuple[str, bytes | None]:
    """Type and bytes of a stored page; no bytes, and a count in the sieve, for what is no page that was found.

    Raises `DocumentError` for a page that is too long, or cut off.
    """
    announced = record.content_length
    if announced <= _MOST:
        record.freeze()  # all of it into memory: only so does it show whether all of it is there
    is_cut = record.content_length < announced
    is_response = str(record.headers.get("WARC-Type")) == "response"
    if is_response:
        record.parse_http(auto_decode="all")
        if record.http_headers is None or record.http_headers.status_code != 200:
            sieve.counts["not found"] += 1
            return "", None
        kind = str(record.http_content_type or "").lower()
    else:
        kind = str(record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in _HTML | _TEXT:
        sieve.counts["not a page"] += 1
        return kind, None
    if is_cut:
        raise DocumentError("cut off in the archive", "fetch the archive or the page again")
    body = record.reader.read(MAX_PAGE + 1) if announced <= _MOST else b""
    if announced > _MOST or len(body) > MAX_PAGE:
        raise DocumentError(f"larger than {MAX_PAGE >> 20} MB, the most read of one page", "save the article as text")
    return kind, body


def _entry(body: bytes, kind: str, url: str, source: Source, number: int) -> Entry:
    if not body.strip():
        raise DocumentError("the page is empty", "fetch it anew")
    if kind in _TEXT:
        if is_binary(body[:4096]):
            raise DocumentError("binary data, not text", "check what kind of file it is")
        return Entry(url or f"{source.stem}:{number}", decode(body), url=url, file=source.name, line=number, free=True)
    return page_entry(body, Source(source.path, url or f"{source.stem}:{number}", "html"), url=url, line=number)


