"""Deriving the projections anew: batch by batch, as they came, through the function that ingest uses."""

from __future__ import annotations

from partystate.ledger import search
from partystate.ledger.applying import apply, clear, documents_concerned, project_documents
from partystate.ledger.database import Database
from partystate.ledger.decisions import Decisions

PORTION = 500
"""Documents projected at a time, so that memory does not grow with a batch."""


def rebuild(database: Database) -> None:
    """Empty the projections and derive them again; readers see the old ones until all is done. Raises LedgerError."""
    with database.writing():
        derive(database)


def derive(database: Database) -> None:
    """Empty the projections and derive them again, within a transaction."""
    clear(database)
    seen: set[int] = set()
    for batch, kind in database.rows("SELECT batch, kind FROM batches ORDER BY batch"):
        concerned = set(documents_concerned(database, batch))
        if kind != "judgement":
            concerned.update(row[0] for row in database.rows("SELECT doc FROM readings WHERE batch = ?", (batch,)))
        docs = sorted(concerned)
        decisions = Decisions.load(database, batch)
        for at in range(0, len(docs), PORTION):
            part = docs[at : at + PORTION]
            fresh = set(part) - seen
            seen.update(part)
            apply(database, project_documents(database, part, decisions, batch), batch, fresh)
    search.index_anew(database)
