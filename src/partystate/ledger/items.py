"""The smaller projections: what events adopted and who was there unnamed; claims, programmes, laws and the like."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from partystate.ledger.answers import Source
from partystate.ledger.database import Database
from partystate.ledger.errors import NotFoundError
from partystate.ledger.queries import parse_day

ItemKind = Literal["claims", "programmes", "criticisms", "directives", "laws", "quantities"]

COLUMNS: dict[ItemKind, tuple[str, ...]] = {
    "claims": ("person", "speaker", "verb", "text", "is_quoted", "via"),
    "programmes": ("name", "kind", "status"),
    "criticisms": ("target", "reason", "by_whom"),
    "directives": ("recipient", "text", "by_whom"),
    "laws": ("title", "body", "action"),
    "quantities": ("value", "unit", "of_what", "sense"),
}
"""What each kind of item says, by the names of its columns."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item as one document says it: `said` holds the columns of its kind (`COLUMNS`), `day` the publication."""

    kind: ItemKind
    said: dict[str, str | int | float | None]
    day: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class EventItem:
    """A group, agenda item or decision of an event: its words and who says so. `mark` is the capacity of a group, else
    whether a decision was unanimous ("unanimous" or "")."""

    text: str
    mark: str
    sources: list[Source]


@dataclass(frozen=True, slots=True)
class EventReport:
    """What one document says of an event's head."""

    document: str
    published: date | None
    kind: str
    body: str | None
    term: int | None
    ordinal: int | None
    start: date | None
    end: date | None
    place: str | None
    presider: str | None
    source: Source


@dataclass(frozen=True, slots=True)
class EventDetails:
    """What an event's page shows besides its people: equal words of several documents stand once."""

    groups: list[EventItem] = field(default_factory=list)
    agenda: list[EventItem] = field(default_factory=list)
    decisions: list[EventItem] = field(default_factory=list)
    reports: list[EventReport] = field(default_factory=list)


def details(database: Database, event: str) -> EventDetails:
    """Groups, agenda, decisions and reports of an event. Raises NotFoundError."""
    with database.reading():
        heads = database.rows(
            "SELECT d.id, x.published, x.kind, x.body, x.term, x.ordinal, x.start_day, x.end_day, x.place, "
            "x.presider_name, "
            "x.evidence, x.statement FROM event_documents x JOIN documents d ON d.doc = x.doc "
            "WHERE x.superseded IS NULL AND x.event = ? ORDER BY coalesce(x.published, '9999'), d.id, x.item",
            (event,),
        )
        if not heads:
            raise NotFoundError(f"there is no event {event!r}", "`partystate events --json` lists the ids")
        return EventDetails(
            _event_items(database, event, "event_groups", "x.text", "x.capacity"),
            _event_items(database, event, "agenda_items", "x.text", "''"),
            _event_items(
                database, event, "decisions", "x.title", "CASE WHEN x.is_unanimous = 1 THEN 'unanimous' ELSE '' END"
            ),
            [
                EventReport(
                    row[0],
                    parse_day(row[1]),
                    row[2],
                    row[3],
                    row[4],
                    row[5],
                    parse_day(row[6]),
                    parse_day(row[7]),
                    row[8],
                    row[9],
                    Source(row[0], row[10], row[11]),
                )
                for row in heads
            ],
        )


def _event_items(database: Database, event: str, table: str, text: str, mark: str) -> list[EventItem]:
    found: dict[tuple[str, str], list[Source]] = defaultdict(list)
    for said, marked, *source in database.rows(
        f"SELECT {text}, {mark}, d.id, x.evidence, x.statement FROM {table} x JOIN documents d ON d.doc = x.doc "
        "WHERE x.superseded IS NULL AND x.event = ? ORDER BY d.published, d.id, x.position",
        (event,),
    ):
        found[said, marked].append(Source(*source))
    return [EventItem(said, marked, sources) for (said, marked), sources in found.items()]


def items(database: Database, kind: ItemKind, since: date | None = None, until: date | None = None) -> list[ItemRow]:
    """All items of a kind that were published in some days, earliest first."""
    columns = COLUMNS[kind]
    where, values = "x.superseded IS NULL", list[str]()
    for condition, day in (("x.day >= ?", since), ("x.day <= ?", until)):
        if day is not None:
            where += f" AND {condition}"
            values.append(day.isoformat())
    rows = database.rows(
        f"SELECT {', '.join(f'x.{c}' for c in columns)}, x.day, d.id, x.evidence, x.statement FROM {kind} x "
        f"JOIN documents d ON d.doc = x.doc WHERE {where} ORDER BY coalesce(x.day, '9999'), d.sha256, x.statement",
        values,
    )
    n = len(columns)
    return [
        ItemRow(kind, dict(zip(columns, row[:n], strict=True)), parse_day(row[n]), Source(*row[n + 1 :]))
        for row in rows
    ]
