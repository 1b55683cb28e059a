"""The tables that can be taken away: which columns each has, and its rows one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger
from partystate.state.constitution import Constitution
from partystate.state.tenures import Ground
from partystate.state.view import bodies_of_posts, tenures_of

Cell = str | int | None
ExportRow = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ExportTable:
    """One export: `columns` in order, `numbers` those of them that hold whole numbers (the others are text), `rows`
    the function that gives the rows of a ledger (and a charter, or None)."""

    columns: tuple[str, ...]
    numbers: frozenset[str]
    rows: Callable[[Ledger, Charter | None], Iterator[ExportRow]]


def _participation(ledger: Ledger, charter: Charter | None) -> Iterator[ExportRow]:
    copies: dict[str, list[str]] = defaultdict(list)
    for first, copy in ledger.database.rows(
        "SELECT d.id, c.id FROM document_copies c JOIN documents d ON d.doc = c.doc WHERE c.id <> d.id ORDER BY c.id"
    ):
        copies[first].append(copy)
    for a in ledger.appearances():
        said = a.source.document
        for document in (said, *dict.fromkeys(copies.get(said, ()))):
            yield (
                _iso(a.day) if a.dated else None, a.event, a.kind, a.person_name, a.capacity, a.order, document,
                None if document == said else said, _iso(a.day), a.body, a.place, a.person, a.name, "; ".join(a.posts),
                a.source.statement,
            )  # fmt: skip


def _changes(ledger: Ledger, charter: Charter | None) -> Iterator[ExportRow]:
    for c in ledger.changes():
        yield (
            _iso(c.day) if c.precision == "day" else None, c.action, c.name, c.post, c.role, c.body, c.reason,
            _iso(c.day), c.person, c.source.document, c.source.statement,
        )  # fmt: skip


def _posts(ledger: Ledger, charter: Charter | None) -> Iterator[ExportRow]:
    for p in ledger.posts():
        yield _iso(p.day), p.name, p.post, p.role, p.body, p.person, p.source.document, p.source.statement


def _tenures(ledger: Ledger, charter: Charter | None) -> Iterator[ExportRow]:
    constitution = Constitution.of(charter or load_charter())
    with ledger.database.reading():
        bodies = bodies_of_posts(ledger, constitution)
        found = tenures_of(ledger, bodies, constitution)
        documents: dict[int, str] = dict(ledger.database.rows("SELECT doc, id FROM documents"))
        names: dict[str, str] = dict(ledger.database.rows("SELECT person, name FROM persons"))
    for t in found:
        began, ended, proof = t.began, t.ended, t.proofs[0]
        body = bodies.get(t.post) or bodies.get(proof.printed, "")
        yield (
            names.get(t.person, t.person), t.post, body, t.term, t.basis,
            _iso(began.earliest), _iso(began.latest), _iso(ended.earliest), _iso(ended.latest),
            t.closed.basis if t.closed else None, _iso(t.first_seen), _iso(t.last_seen), len(t.proofs), t.person,
            documents[proof.doc], proof.statement, began.precision, began.basis, ended.precision,
            began.since.what if began.since else None, ended.until.what if ended.until else None,
            _statement(began.until), _statement(ended.until), t.doubt,
        )  # fmt: skip


def _statement(ground: Ground | None) -> str | None:
    return ground.proof.statement if ground is not None and ground.proof is not None else None


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


TABLES: dict[str, ExportTable] = {
    # Everybody at every event, one row for each document that says so (copies of it too, with `copy_of`). `date` is
    # empty where no report dates the event: then it was on or before `on_or_before`.
    "participation": ExportTable(
        (
            "date",
            "event",
            "kind",
            "person",
            "capacity",
            "order",
            "document",
            "copy_of",
            "on_or_before",
            "body",
            "place",
            "person_id",
            "name_as_printed",
            "posts",
            "statement",
        ),
        frozenset({"order"}),
        _participation,
    ),
    # Who held which post, each end as an interval: it began between from_earliest and from_latest, and ended between
    # to_earliest and to_latest (empty: open), with what bounds it; `doubt` where something contradicts it all.
    "tenures": ExportTable(
        (
            "person",
            "post",
            "body",
            "term",
            "basis",
            "from_earliest",
            "from_latest",
            "to_earliest",
            "to_latest",
            "to_basis",
            "first_seen",
            "last_seen",
            "sightings",
            "person_id",
            "document",
            "statement",
            "from_precision",
            "from_basis",
            "to_precision",
            "from_not_before",
            "to_not_after",
            "from_statement",
            "to_statement",
            "doubt",
        ),
        frozenset({"term", "sightings"}),
        _tenures,
    ),
    # Personnel changes, one row for each document that announces one.
    "changes": ExportTable(
        (
            "date",
            "action",
            "person",
            "post",
            "role",
            "body",
            "reason",
            "on_or_before",
            "person_id",
            "document",
            "statement",
        ),
        frozenset(),
        _changes,
    ),
    # Posts as documents print them with names.
    "posts": ExportTable(
        ("date", "person", "post", "role", "body", "person_id", "document", "statement"), frozenset(), _posts
    ),
}
"""What can be exported, by the word of the command line."""
