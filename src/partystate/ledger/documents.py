"""Documents and reports out of the ledger."""

from __future__ import annotations

import json
from datetime import date

from partystate.documents.document import Document
from partystate.ledger.database import Database, Row
from partystate.ledger.errors import NotFoundError
from partystate.ledger.statements import STATEMENT_COLUMNS, Statement, report_of
from partystate.ledger.writer import DOCUMENT_COLUMNS, document_of
from partystate.reading.report import DocumentHeader, Report


def find_document(database: Database, id_or_sha: str) -> int:
    """The number of a document. Raises NotFoundError."""
    sha = id_or_sha.lower()
    for sql, values in (
        ("SELECT doc FROM documents WHERE id = ? ORDER BY doc DESC LIMIT 1", (id_or_sha,)),
        ("SELECT doc FROM document_copies WHERE id = ? ORDER BY doc DESC LIMIT 1", (id_or_sha,)),
        ("SELECT doc FROM documents WHERE sha256 >= ? AND sha256 < ? ORDER BY sha256 LIMIT 1", (sha, sha + "g")),
    ):
        if "sha256" in sql and len(sha) < 8:
            break
        found = database.one(sql, values)
        if found is not None:
            return int(found[0])
    raise NotFoundError(
        f"there is no document {id_or_sha!r}", "Give the input's own id, or the first 8 letters of its sha256 or more"
    )


def document(database: Database, id_or_sha: str) -> Document:
    """A document as it was loaded. Raises NotFoundError."""
    row = database.one(f"SELECT {DOCUMENT_COLUMNS} FROM documents WHERE doc = ?", (find_document(database, id_or_sha),))
    assert row is not None
    return document_of(row)


def report(database: Database, id_or_sha: str) -> Report:
    """What the reading in force says of a document, before judgements. Raises NotFoundError."""
    doc = find_document(database, id_or_sha)
    row = database.one(
        "SELECT d.id, d.sha256, d.outlet, d.title, r.published, r.published_by, d.lang, d.url, r.via, r.notes, "
        "r.reading "
        "FROM documents d JOIN readings r ON r.doc = d.doc AND r.superseded IS NULL WHERE d.doc = ?",
        (doc,),
    )
    if row is None:
        raise NotFoundError(f"document {id_or_sha!r} has not been read", "Run `partystate ingest` on its source again")
    published = None if row[4] is None else date.fromisoformat(row[4])
    head: Row = (*row[:4], published, *row[5:8], json.loads(row[8]))
    header = DocumentHeader(*head)
    found = report_of(_statements(database, row[10]), header)
    found.notes = json.loads(row[9])
    return found


def statements(database: Database, id_or_sha: str) -> list[Statement]:
    """The statements of the reading in force of a document. Raises NotFoundError."""
    doc = find_document(database, id_or_sha)
    found = database.one("SELECT reading FROM readings WHERE doc = ? AND superseded IS NULL", (doc,))
    return [] if found is None else _statements(database, found[0])


def _statements(database: Database, reading: int) -> list[Statement]:
    rows = database.rows(f"SELECT {STATEMENT_COLUMNS} FROM statements WHERE reading = ? ORDER BY n", (reading,))
    return [Statement.of_row(row) for row in rows]


def counts(database: Database) -> dict[str, int]:
    """How many rows of each kind the ledger holds; `persons` are those with public acts."""
    asked = {
        "documents": "documents", "copies": "document_copies", "refusals": "refusals", "statements": "statements",
        "batches": "batches", "events": "events", "persons": "persons WHERE public_mentions > 0",
        "participations": "participations WHERE superseded IS NULL", "changes": "changes WHERE superseded IS NULL",
        "posts": "post_attestations WHERE superseded IS NULL",
    }  # fmt: skip
    found = {}
    for name, table in asked.items():
        row = database.one(f"SELECT count(*) FROM {table}")
        found[name] = int(row[0]) if row else 0
    return found
