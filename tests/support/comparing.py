"""What two equal ledgers have in common."""

from __future__ import annotations

from partystate.api import Ledger
from partystate.ledger.applying import comparable


def everything(ledger: Ledger) -> dict[str, list[object]]:
    """All rows of a ledger but the times of recording."""
    found = dict(comparable(ledger.database))
    for table in ("documents", "document_copies", "refusals", "readings", "statements"):
        found[table] = sorted(ledger.database.rows(f"SELECT * FROM {table}"), key=repr)
    found["batches"] = ledger.database.rows(
        "SELECT batch, kind, reader, documents, statements, chain FROM batches ORDER BY batch"
    )
    return found
