"""The chain over batches: each link is a hash over the link before and over every row of truth the batch recorded.

Times of recording stay out, so that two runs over the same input make the same chain. Marks that later batches
set on earlier rows (`superseded`, `undone`) stay out too; they follow from the later rows, and are checked so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.statements import digest

LINKED: dict[str, str] = {
    "documents": (
        "doc, sha256, id, outlet, title, title_end, published, published_by, lang, url, origin, dateline_place, "
        "dateline_month_day, norm, copy_of"
    ),
    "document_copies": "doc, key, id, outlet, published, url, origin",
    "refusals": "key, file, line, reason, advice",
    "readings": "reading, doc, method, version, published, published_by, via, notes, error, statements, digest",
    "judgements": "judgement, kind, target_kind, target, doc, content, value, author, reason",
    "resolutions": "resolution, kind, node, canonical, method, score, judgement",
}
"""What of each table of truth is hashed, its key first. Texts are covered by their sha256, statements by the digest
of their reading."""


def link(before: str, kind: str, reader: str, rows: Mapping[str, Iterable[Sequence[Any]]]) -> str:
    """The link of a batch: `rows` by table, with the columns of `LINKED`, in the order of their key."""
    hashed = sha256(f"{before}\x1e{kind}\x1e{reader}".encode())
    for table in LINKED:
        for row in rows.get(table, ()):
            said = "\x1f".join("" if value is None else str(value) for value in row)
            hashed.update(f"\x1e{table}\x1f{said}".encode("utf-8", "surrogatepass"))
    return hashed.hexdigest()


def _first(row: Sequence[Any]) -> tuple[Any, ...]:
    return row[0], row[1]


def batch_rows(database: Database, batch: int) -> dict[str, list[Sequence[Any]]]:
    """What a batch recorded, out of the tables."""
    return {
        table: sorted(database.rows(f"SELECT {columns} FROM {table} WHERE batch = ?", (batch,)), key=_first)
        for table, columns in LINKED.items()
    }


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where the ledger is not what was recorded."""

    batch: int | None
    what: str


def verify(database: Database) -> Iterator[Fault]:
    """Every place where a row of truth was changed, lost, added or moved since it was recorded; none in a sound ledger.

    Reads the whole ledger once, a batch at a time.
    """
    before, expected = "", 1
    for batch, kind, reader, documents, said, chain in database.rows(
        "SELECT batch, kind, reader, documents, statements, chain FROM batches ORDER BY batch"
    ):
        if batch != expected:
            yield Fault(batch, f"batch {expected} is missing")
        rows = batch_rows(database, batch)
        yield from _texts(database, batch)
        readings = rows["readings"]
        for reading in readings:
            if digest(_statements(database, reading[0])) != reading[10]:
                yield Fault(batch, f"the statements of reading {reading[0]} are not those recorded")
        if kind != "judgement" and (len(readings), sum(row[9] for row in readings)) != (documents, said):
            yield Fault(batch, "the counts of the batch do not fit its rows")
        if link(before, kind, reader, rows) != chain:
            yield Fault(batch, "a row of the batch was changed, lost, added or moved")
        before, expected = chain, batch + 1
    yield from _marks(database)


def _statements(database: Database, reading: int) -> list[Any]:
    return database.rows(
        "SELECT n, id, item, subject, property, value, datatype, valid_from, valid_to, precision, evidence, "
        "confidence "
        "FROM statements WHERE reading = ? ORDER BY n",
        (reading,),
    )


def _texts(database: Database, batch: int) -> Iterator[Fault]:
    for doc, recorded, text in database.rows("SELECT doc, sha256, text FROM documents WHERE batch = ?", (batch,)):
        if sha256(text.encode()).hexdigest() != recorded:
            yield Fault(batch, f"the text of document {doc} is not the one recorded")


def _marks(database: Database) -> Iterator[Fault]:
    """Marks on rows that do not follow from later rows, and rows of no batch."""
    for reading, batch in database.rows(
        "SELECT r.reading, r.batch FROM readings r WHERE coalesce(r.superseded, 0) <> coalesce("
        "(SELECT min(n.batch) FROM readings n WHERE n.doc = r.doc AND n.reading > r.reading), 0)"
    ):
        yield Fault(batch, f"reading {reading} is marked superseded wrongly")
    for judgement, batch in database.rows(
        "SELECT j.judgement, j.batch FROM judgements j WHERE coalesce(j.undone, 0) <> coalesce((SELECT "
        "min(u.batch) FROM "
        "judgements u WHERE u.kind = 'undo' AND u.target = CAST(j.judgement AS text)), 0)"
    ):
        yield Fault(batch, f"judgement {judgement} is marked undone wrongly")
    for table in LINKED:
        for (count,) in database.rows(
            f"SELECT count(*) FROM {table} x WHERE NOT EXISTS (SELECT 1 FROM batches b WHERE b.batch = x.batch)"
        ):
            if count:
                yield Fault(None, f"{count} rows of {table} belong to no batch")
    for (count,) in database.rows(
        "SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.reading = s.reading)"
    ):
        if count:
            yield Fault(None, f"{count} statements belong to no reading")
    for earlier, later, batch in database.rows(
        "SELECT a.recorded_at, b.recorded_at, b.batch FROM batches a JOIN batches b ON b.batch = a.batch + 1"
    ):
        if later <= earlier:
            yield Fault(batch, "the batch was recorded before the one in front of it")
