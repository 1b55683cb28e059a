"""The one writer: a batch of what was read becomes rows, projections and a link of the chain, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from partystate.documents.document import Document, Refusal
from partystate.ledger import schema, search
from partystate.ledger.applying import apply, documents_concerned, project_documents
from partystate.ledger.chain import batch_rows, link
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions
from partystate.ledger.grouping import learn
from partystate.ledger.persons import Named, Persons
from partystate.ledger.projections import Projection
from partystate.ledger.tellings import SPAN_DAYS, day_number
from partystate.ledger.work import Read, Reader
from partystate.resolving.ids import mention_node
from partystate.resolving.shingles import unpack
from partystate.resolving.tellings import Telling

DOCUMENT_COLUMNS = (
    "id, text, sha256, title, title_end, published, published_by, outlet, lang, url, origin, "
    "dateline_place, dateline_month_day"
)
"""The columns that make a `Document` again (`document_of`)."""


@dataclass(frozen=True, slots=True)
class New:
    """A text the ledger does not hold, read."""

    document: Document
    read: Read


@dataclass(frozen=True, slots=True)
class Copy:
    """A text the ledger holds (or gets in this batch) under another name, address or date."""

    document: Document


@dataclass(frozen=True, slots=True)
class Reread:
    """A document of the ledger, read by a newer reader."""

    doc: int
    sha256: str
    read: Read


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that could not be read."""

    refusal: Refusal


Effect = New | Copy | Reread | Refused


@dataclass(slots=True)
class Batch:
    """Effects waiting to be recorded together."""

    effects: list[Effect] = field(default_factory=list)
    characters: int = 0

    def add(self, effect: Effect) -> None:
        """Put one more effect into the batch."""
        self.effects.append(effect)
        if isinstance(effect, New):
            self.characters += len(effect.document.text)


def identity(document: Document) -> str:
    """What tells apart two inputs with one text: their own id, outlet, date and address."""
    published = document.published.isoformat() if document.published else ""
    return _key(document.id, document.outlet or "", published, document.url or "")


def stored_identity(id_: str, outlet: str | None, published: str | None, url: str | None) -> str:
    """The `identity` of an input out of its row."""
    return _key(id_, outlet or "", published or "", url or "")


def refusal_key(refusal: Refusal) -> str:
    """What tells refusals apart: the same reason at the same place is one."""
    return _key(refusal.file, "" if refusal.line is None else str(refusal.line), refusal.reason)


def _key(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def software() -> str:
    """Name and version of this program, as batches record it."""
    try:
        return f"partystate {version('partystate')}"
    except PackageNotFoundError:
        return "partystate"


def open_batch(database: Database) -> tuple[int, str]:
    """Number of the next batch and the chain so far; `close_batch` writes its row. Call inside `writing()`."""
    last = database.one("SELECT batch, chain FROM batches ORDER BY batch DESC LIMIT 1")
    return (1, "") if last is None else (last[0] + 1, last[1])


def close_batch(database: Database, batch: int, kind: str, reader: str, counts: tuple[int, int], before: str) -> None:
    """Record the batch: its time (later than every earlier one, even if the clock was set back) and its link."""
    now = datetime.now(UTC)
    last = database.one("SELECT recorded_at FROM batches ORDER BY batch DESC LIMIT 1")
    if last is not None:
        now = max(now, datetime.fromisoformat(last[0]) + timedelta(microseconds=1))
    chain = link(before, kind, reader, batch_rows(database, batch))
    row = (batch, kind, now.isoformat(timespec="microseconds"), software(), reader, *counts, chain)
    database.insert("batches", [c.name for c in schema.batches.columns], [row])


class Writer:
    """Writes batches of ingest. Several writers of one ledger take turns; each batch is whole or absent.

    `charter` is what posts are read with when persons are told apart."""

    def __init__(self, database: Database, reader: Reader, charter: Any = None) -> None:
        self.database = database
        self.reader = reader
        self.persons = Persons(database, charter)

    def commit(self, effects: Sequence[Effect], kind: str = "ingest") -> int:
        """Record the effects as one batch; gives how many statements. Raises LedgerError, then nothing is recorded."""
        with self.database.writing():
            return _Commit(self.database, self.reader, self.persons, kind).run(effects)


class _Commit:
    """One batch on its way into the tables."""

    def __init__(self, database: Database, reader: Reader, persons: Persons, kind: str) -> None:
        self.database = database
        self.persons = persons
        self.kind = kind
        self.reader = reader
        self.version = f"{reader.name}/{reader.version}"
        self.batch, self.chain = open_batch(database)
        self.next_doc = self._next("doc", "documents")
        self.next_reading = self._next("reading", "readings")
        self.decisions = Decisions.load(database)
        self.documents: list[Row] = []
        self.copies: dict[tuple[int, str], Row] = {}
        self.readings: list[Row] = []
        self.statements: list[Row] = []
        self.refusals: dict[str, Row] = {}
        self.projections: dict[int, Projection] = {}
        self.fresh: set[int] = set()
        self.tellings: list[Telling] = []
        self.named: list[Named] = []
        self.passage_rows: list[Row] = []

    def _next(self, column: str, table: str) -> int:
        found = self.database.one(f"SELECT max({column}) FROM {table}")
        return 1 if found is None or found[0] is None else int(found[0]) + 1

    def run(self, effects: Sequence[Effect]) -> int:
        texts = [e.document for e in effects if isinstance(e, (New, Copy))]
        shas = {document.sha256 for document in texts}
        docs: dict[str, int] = dict(
            self.database.rows_among("SELECT sha256, doc FROM documents WHERE sha256 IN ({})", sorted(shas))
        )
        norms: dict[str, int] = dict(
            self.database.rows_among(
                "SELECT norm, min(doc) FROM documents WHERE norm IN ({}) GROUP BY norm",
                sorted({e.read.norm for e in effects if isinstance(e, New)}),
            )
        )
        for effect in effects:
            if isinstance(effect, New):
                if effect.document.sha256 in docs:  # another writer was quicker
                    self.copy(effect.document, docs[effect.document.sha256])
                else:
                    docs[effect.document.sha256] = self.new(effect, norms)
            elif isinstance(effect, Copy):
                self.copy(effect.document, docs[effect.document.sha256])
            elif isinstance(effect, Reread):
                self.reread(effect)
            else:
                self.refused(effect.refusal)
        self.write()
        return len(self.statements)

    def new(self, effect: New, norms: dict[str, int]) -> int:
        doc, self.next_doc = self.next_doc, self.next_doc + 1
        d, read = effect.document, effect.read
        self.documents.append((
            doc, d.sha256, d.id, d.outlet, d.title, d.title_end, d.published.isoformat() if d.published else None,
            d.published_by, d.lang, d.url, d.origin, d.dateline_place,
            None if d.dateline_month_day is None else "{:02d}-{:02d}".format(*d.dateline_month_day),
            read.norm, norms.get(read.norm), read.sketch, self.batch, d.text,
        ))  # fmt: skip
        self.passages(doc, read)
        norms.setdefault(read.norm, doc)
        self.fresh.add(doc)
        self.reading(doc, d.sha256, read)
        return doc

    def copy(self, document: Document, doc: int) -> None:
        key = identity(document)
        row = self.database.one("SELECT id, outlet, published, url FROM documents WHERE doc = ?", (doc,))
        if row is not None and stored_identity(*row) == key:
            return
        if self.database.one("SELECT 1 FROM document_copies WHERE doc = ? AND key = ?", (doc, key)) is not None:
            return
        published = document.published.isoformat() if document.published else None
        self.copies.setdefault(
            (doc, key), (doc, key, document.id, document.outlet, published, document.url, document.origin, self.batch)
        )

    def reread(self, effect: Reread) -> None:
        live = self.database.one(
            "SELECT reading FROM readings WHERE doc = ? AND superseded IS NULL AND method = ? AND version = ?",
            (effect.doc, self.reader.name, self.reader.version),
        )
        if live is None:
            self.database.execute(
                "UPDATE readings SET superseded = ? WHERE doc = ? AND superseded IS NULL", (self.batch, effect.doc)
            )
            sketch = self.database.one("SELECT sketch FROM documents WHERE doc = ?", (effect.doc,))
            if effect.read.sketch is not None and sketch is not None and sketch[0] is None:
                self.database.execute(
                    "UPDATE documents SET sketch = ? WHERE doc = ?", (effect.read.sketch, effect.doc)
                )
                self.passages(effect.doc, effect.read)
            self.reading(effect.doc, effect.sha256, effect.read)

    def passages(self, doc: int, read: Read) -> None:
        day = day_number(read.published)
        self.passage_rows += [(day // SPAN_DAYS, passage, day, doc) for passage in sorted(unpack(read.sketch))]

    def reading(self, doc: int, sha256: str, read: Read) -> None:
        reading, self.next_reading = self.next_reading, self.next_reading + 1
        self.readings.append((
            reading, doc, self.reader.name, self.reader.version, read.published, read.published_by, read.via,
            read.notes, read.error, len(read.statements), read.digest, self.batch, None,
        ))  # fmt: skip
        self.statements += [(reading, *row) for row in read.statements]
        self.projections[doc] = read.projection
        self.tellings += read.tellings
        self.named.append(Named(doc, sha256, read.mentions, again=doc not in self.fresh))

    def refused(self, refusal: Refusal) -> None:
        key = refusal_key(refusal)
        if self.database.one("SELECT 1 FROM refusals WHERE key = ?", (key,)) is None and key not in self.refusals:
            self.refusals[key] = (key, refusal.file, refusal.line, refusal.reason, refusal.advice, self.batch)

    def write(self) -> None:
        if not (self.readings or self.copies or self.refusals):
            return
        db = self.database
        for table, rows in (
            (schema.documents, self.documents),
            (schema.document_copies, list(self.copies.values())),
            (schema.refusals, list(self.refusals.values())),
            (schema.readings, self.readings),
            (schema.statements, self.statements),
            (schema.passages, self.passage_rows),
        ):
            db.insert(table.name, [column.name for column in table.columns], rows)
        search.index(db, [(row[0], row[-1]) for row in self.documents])
        self.resolve()
        apply(db, self.projections, self.batch, self.fresh)
        counts = len(self.readings), len(self.statements)
        close_batch(db, self.batch, self.kind, self.version, counts, self.chain)

    def resolve(self) -> None:
        """Bring the projections to what is decided, by people before and by the resolvers just now."""
        db = self.database
        again = [doc for doc in self.projections if doc not in self.fresh]
        told = learn(db, self.batch, self.decisions, self.tellings, again)
        if self.persons.identify(self.batch, self.decisions, self.named) or told:
            self.decisions = Decisions.load(db)
        decisions = self.decisions
        if not decisions:
            return
        concerned = set(documents_concerned(db, self.batch))
        people: dict[int, set[str]] = {}
        events: dict[int, set[str]] = {}
        for one in self.named:
            rows = self.projections[one.doc].rows
            ids = {person for person, _name in self.projections[one.doc].people}
            ids.update(row[0] for table in ("career_steps", "claims") for row in rows.get(table, ()) if row[0])
            ids.update(row[11] for row in rows.get("event_documents", ()) if row[11])
            people[one.doc], events[one.doc] = ids, {row[0] for row in rows.get("event_documents", ())}
        nodes = [decisions.expect(one.sha256, people[one.doc], events[one.doc]) for one in self.named]
        decisions.persons.fetch(node for of_people, _of_events in nodes for node in of_people)
        decisions.events.fetch(node for _of_people, of_events in nodes for node in of_events)
        mentions = {one.doc: _mention_nodes(one) for one in self.named if one.again}
        decisions.mentions.fetch(node for found in mentions.values() for node in found)
        concerned.update(doc for doc, found in mentions.items() if any(node in decisions.mentions for node in found))
        for one in self.named:
            if decisions.concern(one.doc, one.sha256, people[one.doc], events[one.doc]):
                concerned.add(one.doc)
        self.projections.update(project_documents(db, concerned, decisions))


def _mention_nodes(named: Named) -> list[str]:
    return [mention_node(mention.name, mention.foreign, named.sha256) for mention in named.mentions]


def document_of(row: Row) -> Document:
    """A `Document` out of its row, as `DOCUMENT_COLUMNS` gives it."""
    from datetime import date

    id_, text, sha, title, title_end, published, by, outlet, lang, url, origin, place, month_day = row
    day = None if published is None else date.fromisoformat(published)
    when = None if month_day is None else (int(month_day[:2]), int(month_day[3:]))
    return Document(id_, text, sha, title, title_end, day, by, outlet, lang, url, origin, place, when)


def notes_of(text: str) -> list[str]:
    """The notes of a reading."""
    return [str(note) for note in json.loads(text)]
