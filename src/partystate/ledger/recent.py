"""How fresh a ledger is, and what is new in it since a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from partystate.ledger.answers import Source
from partystate.ledger.database import Database
from partystate.ledger.queries import parse_day


@dataclass(frozen=True, slots=True)
class Freshness:
    """`batch` is the number of the last batch, `recorded_at` when it was recorded, `published` the latest
    publication day and `earliest` the first; all None in an empty ledger."""

    batch: int
    recorded_at: datetime | None
    published: date | None
    earliest: date | None
    documents: int
    persons: int
    events: int


@dataclass(frozen=True, slots=True)
class Missing:
    """A person often seen who has not been seen for long: `longest` is the longest absence before, in days."""

    id: str
    name: str
    seen: int
    last: date
    days: int
    longest: int


@dataclass(frozen=True, slots=True)
class ProgrammeNews:
    """A named programme as documents of late speak of it."""

    name: str
    kind: str
    status: str
    day: date | None
    documents: int
    source: Source


def last_batch(database: Database) -> int:
    """The number of the last batch, 0 in an empty ledger: what is asked twice with the same number is the same."""
    found = database.one("SELECT max(batch) FROM batches")
    return int(found[0] or 0) if found else 0


def freshness(database: Database) -> Freshness:
    """How far a ledger reaches and when it was last fed."""
    batch = last_batch(database)
    row = database.one("SELECT recorded_at FROM batches WHERE batch = ?", (batch,))
    days = database.one("SELECT max(published), min(published), count(*) FROM documents")
    persons = database.one("SELECT count(*) FROM persons WHERE public_mentions > 0")
    events = database.one("SELECT count(*) FROM events")
    assert days and persons and events
    return Freshness(
        batch, datetime.fromisoformat(row[0]) if row else None, parse_day(days[0]), parse_day(days[1]), days[2],
        persons[0], events[0],
    )  # fmt: skip


def programme_news(database: Database, since: date, limit: int = 20) -> list[ProgrammeNews]:
    """The programmes that documents since a day speak of, each with the last word on it."""
    rows = database.rows(
        "SELECT x.name, x.kind, x.status, x.day, d.id, x.evidence, x.statement FROM programmes x JOIN documents d ON "
        "d.doc = x.doc WHERE x.superseded IS NULL AND x.day >= ? ORDER BY x.day DESC, x.statement LIMIT 2000",
        (since.isoformat(),),
    )
    found: dict[str, ProgrammeNews] = {}
    counts: dict[str, int] = {}
    for name, kind, status, day, *source in rows:
        counts[name] = counts.get(name, 0) + 1
        found.setdefault(name, ProgrammeNews(name, kind, status, parse_day(day), 0, Source(*source)))
    return [
        ProgrammeNews(n.name, n.kind, n.status, n.day, counts[n.name], n.source) for n in list(found.values())[:limit]
    ]


def missing(database: Database, on: date, least_seen: int = 8, limit: int = 15) -> list[Missing]:
    """People often seen in the two years before a day who are now away longer than ever before in that time, and for
    longer than three weeks; the most often seen first. Only appearances at events count."""
    rows = database.rows(
        "SELECT x.person, p.name, e.day FROM participations x JOIN events e ON e.event = x.event JOIN persons p ON "
        "p.person = x.person WHERE x.superseded IS NULL AND p.is_foreign = 0 AND p.public_mentions > 0 AND e.day "
        "BETWEEN ? AND ? AND x.person IN (SELECT person FROM persons WHERE mentions >= ? ORDER BY mentions DESC LIMIT "
        "200) GROUP BY x.person, p.name, e.day ORDER BY x.person, e.day",
        ((on - timedelta(days=730)).isoformat(), on.isoformat(), least_seen),
    )
    days: dict[tuple[str, str], list[date]] = {}
    for person, name, day in rows:
        days.setdefault((person, name), []).append(date.fromisoformat(day))
    found = []
    for (person, name), seen in days.items():
        away = (on - seen[-1]).days
        longest = max(((b - a).days for a, b in pairwise(seen)), default=0)
        if len(seen) >= least_seen and away > max(21, longest):
            found.append(Missing(person, name, len(seen), seen[-1], away, longest))
    return sorted(found, key=lambda m: (-m.seen, m.name))[:limit]
