"""The tables that can be taken away: flat rows, one iterator for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from partystate.ledger import Ledger
from partystate.ledger.answers import ChangeRow, PostRow
from partystate.state.constitution import Constitution
from partystate.state.view import bodies_of_posts, tenures_of

Cell = str | int | bool | None
ExportRow = dict[str, Cell]


def participation(ledger: Ledger, charter: Any = None) -> Iterator[ExportRow]:
    """Everybody at every event, one row for each document that says so.

    `date` is the day of the event, empty where no report dates it; then it was on or before `on_or_before`.
    """
    for a in ledger.appearances():
        yield {
            "date": a.day.isoformat() if a.day and a.dated else None,
            "on_or_before": a.day.isoformat() if a.day else None,
            "event": a.event, "kind": a.kind, "body": a.body, "place": a.place,
            "person": a.person_name, "person_id": a.person, "name_as_printed": a.name, "capacity": a.capacity,
            "order": a.order, "posts": "; ".join(a.posts),
            "document": a.source.document, "statement": a.source.statement,
        }  # fmt: skip


def changes(ledger: Ledger, charter: Any = None) -> Iterator[ExportRow]:
    """Personnel changes, one row for each document that announces one."""
    for c in ledger.changes():
        yield {
            "date": c.day.isoformat() if c.day and c.precision == "day" else None,
            "on_or_before": c.day.isoformat() if c.day else None,
            "action": c.action, "person": c.name, "person_id": c.person, **_post(c), "reason": c.reason,
            "document": c.source.document, "statement": c.source.statement,
        }  # fmt: skip


def posts(ledger: Ledger, charter: Any = None) -> Iterator[ExportRow]:
    """Posts as documents print them with names."""
    for p in ledger.posts():
        yield {
            "date": p.day.isoformat() if p.day else None,
            "person": p.name, "person_id": p.person, **_post(p),
            "document": p.source.document, "statement": p.source.statement,
        }  # fmt: skip


def tenures(ledger: Ledger, charter: Any = None) -> Iterator[ExportRow]:
    """Who held which post from when to when; empty where nothing says so; the sightings beside it."""
    constitution = Constitution(charter)
    names = {row.id: row.name for row in ledger.persons()}
    with ledger.database.reading():
        bodies = bodies_of_posts(ledger, constitution)
        found = tenures_of(ledger, bodies, constitution)
        documents: dict[int, str] = dict(ledger.database.rows("SELECT doc, id FROM documents"))
    for t in found:
        yield {
            "person": names.get(t.person, t.person), "person_id": t.person, "post": t.post,
            "body": constitution.body_name(bodies[t.post]), "term": t.term, "basis": t.basis,
            "from_earliest": _iso(t.opened.earliest if t.opened else None),
            "from_latest": _iso(t.opened.latest if t.opened else None),
            "to_earliest": _iso(t.closed.earliest if t.closed else None),
            "to_latest": _iso(t.closed.latest if t.closed else None),
            "to_basis": t.closed.basis if t.closed else None,
            "first_seen": _iso(t.first_seen), "last_seen": _iso(t.last_seen), "sightings": len(t.proofs),
            "document": documents[t.proofs[0].doc], "statement": t.proofs[0].statement,
        }  # fmt: skip


def _post(row: ChangeRow | PostRow) -> ExportRow:
    return {"post": row.post, "role": row.role, "body": row.body}


def _iso(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())


TABLES: dict[str, Callable[..., Iterator[ExportRow]]] = {
    "participation": participation,
    "tenures": tenures,
    "changes": changes,
    "posts": posts,
}
"""What can be exported, by the word of the command line."""
