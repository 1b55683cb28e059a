"""Lists to page through: the heads of events, without their people and reports, a portion at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from partystate.ledger.database import Database
from partystate.ledger.queries import parse_day

LEADING = ("presided", "principal", "guest")
MOST_NAMED = 4
"""How many of the people who make an event recognisable are given with its head."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person as a list names one; `public` is whether there is a page about him."""

    id: str
    name: str
    capacity: str
    public: bool


@dataclass(frozen=True, slots=True)
class EventHead:
    """An event without its particulars. `start`/`end` are None where no report dates it (then it was on or before
    `reported`); `documents` counts its reports, `people` its named participants; `leading` are those whose event
    it is and their guests."""

    id: str
    kind: str
    body: str | None
    term: int | None
    ordinal: int | None
    enlarged: bool | None
    start: date | None
    end: date | None
    reported: date | None
    place: str | None
    documents: int
    people: int
    leading: list[Named] = field(default_factory=list)


def event_heads(
    database: Database,
    *,
    kind: str | None = None,
    since: date | None = None,
    until: date | None = None,
    person: str | None = None,
    bodies: Sequence[str] | None = None,
    among: Sequence[str] | None = None,
    of_bodies: bool = False,
    limit: int = 100,
    offset: int = 0,
) -> tuple[list[EventHead], int]:
    """A portion of the events, the latest first, and how many there are. `person` is an id, `bodies` are names of
    which any will do, `among` the ids of events to choose from; `of_bodies` keeps only events of some body: meetings.
    """
    where, values = ["1 = 1"], list[object]()
    for condition, value in (
        ("e.kind = ?", kind),
        ("coalesce(e.end_day, e.day) >= ?", since.isoformat() if since else None),
        ("e.day <= ?", until.isoformat() if until else None),
        ("e.event IN (SELECT event FROM participations x WHERE x.person = ? AND x.superseded IS NULL)", person),
    ):
        if value is not None:
            where.append(condition)
            values.append(value)
    for column, wanted in (("body", bodies), ("event", among)):
        if wanted is not None:
            where.append(f"e.{column} IN ({','.join('?' * len(wanted))})" if wanted else "1 = 0")
            values += wanted
    if of_bodies:
        where.append("e.body IS NOT NULL")
    condition = " AND ".join(where)
    with database.reading():
        counted = database.one(f"SELECT count(*) FROM events e WHERE {condition}", values)
        rows = database.rows(
            "SELECT event, kind, body, term, ordinal, enlarged, start_day, end_day, reported, place, documents FROM "
            f"events e WHERE {condition} ORDER BY coalesce(e.day, '') DESC, event LIMIT ? OFFSET ?",
            [*values, limit, offset],
        )
        first, people = _leading(database, [row[0] for row in rows])
    heads = [
        EventHead(
            row[0], row[1], row[2], row[3], row[4], None if row[5] is None else bool(row[5]), parse_day(row[6]),
            parse_day(row[7]), parse_day(row[8]), row[9], row[10], people[row[0]], first[row[0]],
        )
        for row in rows
    ]  # fmt: skip
    return heads, int(counted[0]) if counted else 0


def leading(database: Database, events: Sequence[str]) -> dict[str, list[Named]]:
    """Those who make each of some events recognisable: who presided, inspected, hosted, and their guests."""
    return _leading(database, list(events))[0]


def _leading(database: Database, events: list[str]) -> tuple[dict[str, list[Named]], dict[str, int]]:
    people: dict[str, dict[str, Named]] = defaultdict(dict)
    for event, person, name, capacity, public in database.rows_among(
        "SELECT x.event, x.person, p.name, x.capacity, p.public_mentions FROM participations x JOIN persons p ON "
        "p.person = x.person WHERE x.superseded IS NULL AND x.event IN ({}) ORDER BY x.event, x.doc, x.position",
        events,
    ):
        people[event].setdefault(person, Named(person, name, capacity, public > 0))
    named: dict[str, list[Named]] = defaultdict(list)
    for event, found in people.items():
        first = [n for n in found.values() if n.capacity in LEADING]
        named[event] = sorted(first, key=lambda n: n.capacity == "guest")[:MOST_NAMED]
    return named, defaultdict(int, {event: len(found) for event, found in people.items()})


def event_kinds(database: Database) -> list[tuple[str, int]]:
    """The kinds of events there are and how many of each, the most frequent first."""
    return [(k, n) for k, n in database.rows("SELECT kind, count(*) FROM events GROUP BY kind ORDER BY 2 DESC, 1")]
