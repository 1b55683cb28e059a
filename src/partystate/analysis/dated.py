"""What the questions to dated items share: which rows count, and how a source is given away."""

from __future__ import annotations

from datetime import date
from typing import Any

from partystate.ledger.answers import Source
from partystate.ledger.queries import believed


def dated_where(known: int | None, since: date | None, until: date | None) -> tuple[str, list[Any]]:
    """The condition on rows `x` (and its values): believed as of a batch, published between two days."""
    where, values = believed(known)
    params: list[Any] = list(values)
    if since is not None:
        where += " AND x.day >= ?"
        params.append(since.isoformat())
    if until is not None:
        where += " AND x.day <= ?"
        params.append(until.isoformat())
    return where, params


def source_json(source: Source) -> dict[str, Any]:
    """A source as plain values."""
    return {"document": source.document, "spans": source.spans, "statement": source.statement}
