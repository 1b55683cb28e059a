"""From inputs to the ledger: worker processes read, this one loads and writes, and nothing waits for the whole.

Batches are cut by what they change, in the order of the input, never by time. So a run that was killed and
started again cuts the same batches as one that was left alone, and makes the same ledger.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from partystate.documents.document import Document, Refusal
from partystate.ledger.adopting import adopt
from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError
from partystate.ledger.work import Prepared, Read, Reader, read_chunk, read_document, start
from partystate.ledger.writer import (
    DOCUMENT_COLUMNS,
    Batch,
    Copy,
    Effect,
    New,
    Refused,
    Reread,
    Writer,
    document_of,
    identity,
    refusal_key,
    stored_identity,
)

BATCH_EFFECTS = 500
"""Documents, copies and refusals recorded by one commit."""
BATCH_CHARACTERS = 8_000_000
"""A batch is also cut when its texts grow longer than this, so that memory stays bounded."""
CHUNK = 32
"""Documents handed to a worker at a time."""
CHUNK_CHARACTERS = 1_000_000
KEPT_REFUSALS = 1000
"""Refusals that a result keeps in full; it counts all of them, and the ledger holds all of them."""


@dataclass(slots=True)
class IngestResult:
    """What an ingest did. `documents` were seen, of which `new`, `reread`, `copies` and `unchanged`; `failed` counts
    documents on which the reader broke (stored, searchable, without a report); `refused` lists the inputs that
    could not be read (the first 1,000 of `refusals`); `seconds` is wall time."""

    documents: int = 0
    new: int = 0
    reread: int = 0
    copies: int = 0
    unchanged: int = 0
    failed: int = 0
    refusals: int = 0
    refused: list[Refusal] = field(default_factory=list)
    statements: int = 0
    unread: int = 0
    """New documents in a language that has no reader yet (their reading carries a note and no statements)."""
    by_language: Counter[str] = field(default_factory=Counter)
    """New documents by language."""
    seconds: float = 0.0

    @property
    def reports(self) -> int:
        """Documents that were read in this run."""
        return self.new + self.reread


Progress = Callable[[IngestResult], None]


def ingest_documents(
    database: Database,
    items: Iterable[Document | Refusal],
    reader: Reader,
    charter: Any = None,
    *,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> IngestResult:
    """Bring documents and refusals into the ledger, in order; what it holds already is passed over.

    `jobs` worker processes read (None: one per processor; 1: no process is started). `progress` is called with
    the result so far after each chunk. Raises LedgerError; what was committed before stays.
    """
    began = time.monotonic()
    adopt(database)
    with ExitStack() as stack:
        run = _Run(database, reader, charter, os.cpu_count() or 1 if jobs is None else max(1, jobs), stack)
        for chunk in _chunks(items):
            run.take(chunk)
            while run.waiting_too_long():
                run.give()
            run.result.seconds = time.monotonic() - began
            if progress is not None:
                progress(run.result)
        while run.waiting:
            run.give()
        run.commit()
    run.result.seconds = time.monotonic() - began
    if progress is not None:
        progress(run.result)
    return run.result


def _chunks(items: Iterable[Document | Refusal]) -> Iterator[list[Document | Refusal]]:
    chunk, size = list[Document | Refusal](), 0
    for item in items:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Document) else 0
        if len(chunk) >= CHUNK or size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


@dataclass(slots=True)
class _Reading:
    """A document that a worker is reading; `doc` is its number if the ledger holds it already."""

    doc: int | None
    document: Document


@dataclass(slots=True)
class _Task:
    """One chunk on its way: its effects in order, some of which wait for their document to be read."""

    effects: list[Effect | _Reading] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    future: Future[list[Read]] | None = None

    def read(self, doc: int | None, document: Document) -> None:
        """Have a document read."""
        self.effects.append(_Reading(doc, document))
        self.documents.append(document)


@dataclass(slots=True)
class _Coming:
    """What is under way for one text and not yet committed."""

    identities: set[str] = field(default_factory=set)
    effects: int = 0
    rereading: bool = False


class _Run:
    """One ingest: what is under way, and what it has done so far."""

    def __init__(self, database: Database, reader: Reader, charter: Any, jobs: int, stack: ExitStack) -> None:
        self.stack = stack
        self.database = database
        self.reader = reader
        self.charter = charter
        self.jobs = jobs
        self.writer = Writer(database, reader, charter)
        self.result = IngestResult()
        self.waiting: deque[_Task] = deque()
        self.batch = Batch()
        self.coming: dict[str, _Coming] = {}
        """Texts under way but not committed."""
        self.refusing: set[str] = set()
        self.pool: ProcessPoolExecutor | None = None

    def submit(self, documents: list[Document]) -> Future[list[Read]]:
        """Hand documents to the worker processes, which are started for the first that come."""
        if self.pool is None:
            # fork shares the charter and lexicon with the workers for nothing; where it is not the safe way
            # (macOS, Windows) the platform's own way sends them over
            default = multiprocessing.get_start_method(allow_none=True)
            method = "fork" if sys.platform == "linux" and default in (None, "fork", "forkserver") else None
            if method == "fork":
                read_document(documents[0], self.reader, self.charter)  # so that what readers compile is shared too
                gc.collect()
                gc.freeze()  # a collection in a worker would write to every page it shares with this process
                self.stack.callback(gc.unfreeze)
            context = multiprocessing.get_context(method)
            self.pool = ProcessPoolExecutor(self.jobs, context, start, (self.reader, self.charter, os.getpid()))
            self.stack.callback(self.pool.shutdown, wait=True, cancel_futures=True)
        return self.pool.submit(read_chunk, documents)

    def waiting_too_long(self) -> bool:
        return len(self.waiting) > (2 * self.jobs + 1 if self.pool else 0)

    # ---- sorting what comes in --------------------------------------------------------------------------------

    def take(self, chunk: list[Document | Refusal]) -> None:
        """Sort a chunk into what is known and what has to be read, and hand the latter to a worker."""
        known = self.known(item.sha256 for item in chunk if isinstance(item, Document))
        copies = self.known_copies(known)
        refused = {
            row[0]
            for row in self.database.rows_among(
                "SELECT key FROM refusals WHERE key IN ({})", [refusal_key(r) for r in chunk if isinstance(r, Refusal)]
            )
        }
        task = _Task()
        for item in chunk:
            if isinstance(item, Refusal):
                self.take_refusal(item, task, refused)
            else:
                self.take_document(item, task, known, copies)
        if task.documents and self.jobs > 1:
            task.future = self.submit(task.documents)
        self.waiting.append(task)

    def known(self, shas: Iterable[str]) -> dict[str, tuple[int, str, bool]]:
        """Of the texts the ledger holds: number, identity, and whether this reader has read them."""
        rows = self.database.rows_among(
            "SELECT d.sha256, d.doc, d.id, d.outlet, d.published, d.url, r.method, r.version FROM documents d "
            "LEFT JOIN readings r ON r.doc = d.doc AND r.superseded IS NULL WHERE d.sha256 IN ({})",
            shas,
        )
        mine = (self.reader.name, self.reader.version)
        return {row[0]: (row[1], stored_identity(*row[2:6]), tuple(row[6:8]) == mine) for row in rows}

    def known_copies(self, known: dict[str, tuple[int, str, bool]]) -> set[tuple[int, str]]:
        docs = [doc for doc, _identity, _read in known.values()]
        rows = self.database.rows_among("SELECT doc, key FROM document_copies WHERE doc IN ({})", docs)
        return {(row[0], row[1]) for row in rows}

    def take_refusal(self, refusal: Refusal, task: _Task, refused: set[str]) -> None:
        self.result.refusals += 1
        if len(self.result.refused) < KEPT_REFUSALS:
            self.result.refused.append(refusal)
        key = refusal_key(refusal)
        if key not in refused and key not in self.refusing:
            self.refusing.add(key)
            task.effects.append(Refused(refusal))

    def take_document(
        self, document: Document, task: _Task, known: dict[str, tuple[int, str, bool]], copies: set[tuple[int, str]]
    ) -> None:
        self.result.documents += 1
        sha, mine = document.sha256, identity(document)
        held, coming = known.get(sha), self.coming.get(sha)
        if held is None and coming is None:
            self.result.new += 1
            self.result.by_language[document.lang] += 1
            self.under_way(sha, mine)
            task.read(None, document)
            return
        doc, first, is_read = held or (None, None, True)
        again = doc is not None and not is_read and not (coming and coming.rereading)
        if doc is not None and again:
            self.result.reread += 1
            self.under_way(sha, mine if mine == first else None, rereading=True)
            task.read(doc, self.stored(doc))
        if mine == first or (doc, mine) in copies or (coming and mine in coming.identities):
            self.result.unchanged += not again
        else:
            self.result.copies += 1
            self.under_way(sha, mine)
            task.effects.append(Copy(document))

    def under_way(self, sha256: str, mine: str | None, rereading: bool = False) -> None:
        coming = self.coming.setdefault(sha256, _Coming())
        coming.effects += 1
        coming.rereading |= rereading
        if mine is not None:
            coming.identities.add(mine)

    def stored(self, doc: int) -> Document:
        row = self.database.one(f"SELECT {DOCUMENT_COLUMNS} FROM documents WHERE doc = ?", (doc,))
        assert row is not None
        return document_of(row)

    # ---- recording what was read ------------------------------------------------------------------------------

    def give(self) -> None:
        """Wait for the oldest chunk and put its effects into the batch, committing as batches fill."""
        task = self.waiting.popleft()
        reads = iter(self.reads(task))
        for effect in task.effects:
            if isinstance(effect, _Reading):
                read = next(reads)
                self.note(read)
                document = effect.document
                done = New(document, read) if effect.doc is None else Reread(effect.doc, document.sha256, read)
                self.batch.add(done)
            else:
                self.batch.add(effect)
            if len(self.batch.effects) >= BATCH_EFFECTS or self.batch.characters >= BATCH_CHARACTERS:
                self.commit()

    def reads(self, task: _Task) -> list[Read]:
        if task.future is None:
            return [self.read(document) for document in task.documents]
        try:
            return task.future.result()
        except BrokenProcessPool as error:
            raise LedgerError(
                "a reading process was ended from outside (out of memory, perhaps)",
                "Run the same command again: it goes on where it stopped; --jobs 1 uses the least memory",
            ) from error

    def read(self, document: Document) -> Read:
        if isinstance(document, Prepared) and document.read is not None:
            return document.read
        return read_document(document, self.reader, self.charter)

    def note(self, read: Read) -> None:
        self.result.statements += len(read.statements)
        if read.error is not None:
            self.result.failed += 1
        elif not read.statements and read.notes != "[]":
            self.result.unread += 1

    def landed(self, sha256: str) -> None:
        coming = self.coming[sha256]
        coming.effects -= 1
        if not coming.effects:
            del self.coming[sha256]

    def commit(self) -> None:
        if self.batch.effects:
            self.writer.commit(self.batch.effects)
            for effect in self.batch.effects:
                if isinstance(effect, Refused):
                    self.refusing.discard(refusal_key(effect.refusal))
                else:
                    self.landed(effect.sha256 if isinstance(effect, Reread) else effect.document.sha256)
            self.batch = Batch()


def stored_documents(database: Database, older_than: tuple[str, str]) -> Iterator[Document]:
    """The documents whose reading in force is not by this reader (name, version), in order, a few at a time."""
    after = 0
    columns = ", ".join(f"d.{name}" for name in DOCUMENT_COLUMNS.split(", "))
    while True:
        rows = database.rows(
            f"SELECT d.doc, {columns} FROM documents d LEFT JOIN readings r ON r.doc = d.doc AND r.superseded IS "
            "NULL "
            "WHERE d.doc > ? AND (r.reading IS NULL OR r.method <> ? OR r.version <> ?) ORDER BY d.doc LIMIT 200",
            (after, *older_than),
        )
        for row in rows:
            yield document_of(row[1:])
        if not rows:
            return
        after = rows[-1][0]
