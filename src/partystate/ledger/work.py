"""What a worker process does with one document: read it and turn the report into rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from partystate.documents.document import Document
from partystate.ledger.projections import Origin, Projection, project
from partystate.ledger.statements import StatementRow, digest, statements_of, to_json
from partystate.reading.report import Report
from partystate.resolving.mentions import Mention, mentions_of
from partystate.resolving.shingles import pack, passages
from partystate.resolving.tellings import Telling, tellings_of, told_text

_NOT_LETTERS = re.compile(r"[\W_]+")
LEAST_LETTERS = 200
"""A body shorter than this is no ground to call two documents copies; then the title counts too."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who turns documents into reports. `read` takes a document and a charter; for more than one job it must be a
    function of a module. `version` changes whenever the reports would."""

    name: str
    version: str
    read: Callable[[Document, Any], Report]


@dataclass(slots=True)
class Read:
    """One document, read: everything the writer needs, ready to be inserted."""

    norm: str
    published: str | None
    published_by: str | None
    via: str = "[]"
    notes: str = "[]"
    error: str | None = None
    statements: list[StatementRow] = field(default_factory=list)
    digest: str = ""
    projection: Projection = field(default_factory=Projection)
    tellings: list[Telling] = field(default_factory=list)
    sketch: bytes | None = None
    """The passages of a document that tells of an event, else None."""
    mentions: list[Mention] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prepared(Document):
    """A document that was read elsewhere, on a cluster say; `read` is what this process would have made of it."""

    read: Read | None = None


def norm(document: Document) -> str:
    """Fingerprint of the letters and digits of the body, the same for copies that differ in blanks and marks."""
    letters = _NOT_LETTERS.sub("", document.text[document.title_end :].casefold())
    if len(letters) < LEAST_LETTERS:
        letters = _NOT_LETTERS.sub("", document.text.casefold())
    return blake2b(letters.encode(), digest_size=8).hexdigest()


def read_document(document: Document, reader: Reader, charter: Any) -> Read:
    """Read one document. A reader that fails on it gives a reading without statements that says so."""
    given = document.published.isoformat() if document.published else None
    try:
        report = reader.read(document, charter)
        published = report.document.published.isoformat() if report.document.published else given
        said = statements_of(report, sha256=document.sha256, version=f"{reader.name}/{reader.version}")
        rows = [statement.row() for statement in said]
        origin = Origin(norm(document), published)
        projection = project(said, origin)
        nodes = {row[1]: row[0] for row in projection.rows.get("event_documents", ())}
        return Read(
            origin.norm, published, report.document.published_by or document.published_by, to_json(report.document.via),
            to_json(report.notes), None, rows, digest(rows), projection,
            tellings_of(report, nodes, charter), pack(passages(told_text(document.text, report))) if nodes else None,
            mentions_of(report),
        )  # fmt: skip
    except Exception as error:  # one document that breaks the reader must not stop ten thousand others
        failed = f"{type(error).__name__}: {error}"[:500]
        return Read(
            norm(document),
            given,
            document.published_by,
            error=failed,
            digest=digest(()),
            projection=Projection(day=given),
        )


_reader: Reader | None = None
_charter: Any = None


def start(reader: Reader, charter: Any, parent: int) -> None:
    """Make a process a worker; it ends by itself when its parent is gone (killed, perhaps)."""
    global _reader, _charter
    _reader, _charter = reader, charter
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    import os
    import time

    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def read_chunk(documents: list[Document]) -> list[Read]:
    """Read some documents in a worker made by `start`."""
    assert _reader is not None
    return [read_document(document, _reader, _charter) for document in documents]
