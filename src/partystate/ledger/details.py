"""What lists leave out: the particulars of one event, of one document, of one person, each with where it is said."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from partystate.ledger.answers import Source, Span
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions, Verdict
from partystate.ledger.queries import highest, parse_day
from partystate.ledger.statements import STATEMENT_COLUMNS, Statement

MOST_ITEMS = 20_000
"""How many statements of one document are given."""
MOST_ROWS = 500
"""How many particulars of one kind are given for one event or person."""


@dataclass(frozen=True, slots=True)
class Said:
    """One item that documents state: `text` is its words, `values` what else belongs to it, `sources` who says it."""

    text: str
    values: dict[str, Any]
    sources: list[Source]


@dataclass(frozen=True, slots=True)
class Report:
    """One document that tells of an event. `day` is its publication day, `copy_of` the id of the document whose text
    it repeats, `statement` what it says of the event as a whole; None for a copy, which has none of its own."""

    document: str
    outlet: str | None
    title: str | None
    day: date | None
    copy_of: str | None
    statement: str | None


@dataclass(frozen=True, slots=True)
class EventDetails:
    """What reports say of an event beyond its head and people; lists are in the order first printed."""

    reports: list[Report]
    groups: list[Said]
    agenda: list[Said]
    decisions: list[Said]
    directives: list[Said]
    criticisms: list[Said]
    laws: list[Said]
    claims: list[Said]
    quantities: list[Said]
    programmes: list[Said]


_OF_EVENT = {
    "groups": ("event_groups", "text", ("capacity", "is_video")),
    "agenda": ("agenda_items", "text", ()),
    "decisions": ("decisions", "title", ("is_unanimous",)),
}
_OF_DOCUMENT = {
    "directives": ("directives", "text", ("recipient", "by_whom")),
    "criticisms": ("criticisms", "target", ("reason", "by_whom")),
    "laws": ("laws", "title", ("body", "action")),
    "claims": ("claims", "text", ("person", "speaker", "verb", "is_quoted")),
    "quantities": ("quantities", "unit", ("value", "of_what", "sense")),
    "programmes": ("programmes", "name", ("kind", "status")),
}


def event_details(database: Database, event: str) -> EventDetails:
    """The particulars of an event. What a report says without tying it to the event (directives, laws …) counts
    only when the report tells of no other event."""
    with database.reading():
        reports = _reports(database, event)
        alone = [
            row[0]
            for row in database.rows(
                "SELECT doc FROM event_documents WHERE superseded IS NULL AND doc IN (SELECT doc FROM event_documents "
                "WHERE event = ? AND superseded IS NULL) GROUP BY doc HAVING count(DISTINCT event) = 1",
                (event,),
            )
        ]
        found = {
            name: _said(
                database.rows(
                    f"SELECT {', '.join('x.' + c for c in (text, *more))}, d.id, x.evidence, x.statement FROM "
                    f"{table} x "
                    "JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND x.event = ? "
                    "ORDER BY coalesce(d.published, '9999'), d.id, x.position LIMIT ?",
                    (event, MOST_ROWS),
                ),
                more,
            )
            for name, (table, text, more) in _OF_EVENT.items()
        }
        for name, (table, text, more) in _OF_DOCUMENT.items():
            rows = database.rows_among(
                f"SELECT {', '.join('x.' + c for c in (text, *more))}, d.id, x.evidence, x.statement FROM {table} x "
                "JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND x.doc IN ({}) ORDER BY x.doc, "
                "x.statement",
                alone[:MOST_ROWS],
            )
            found[name] = _said(rows[:MOST_ROWS], more)
    return EventDetails(reports, **found)


def _reports(database: Database, event: str) -> list[Report]:
    rows = database.rows(
        "SELECT d.id, d.outlet, d.title, coalesce(x.published, d.published), f.id, x.statement FROM event_documents x "
        "JOIN documents d ON d.doc = x.doc LEFT JOIN documents f ON f.doc = d.copy_of "
        "WHERE x.superseded IS NULL AND x.event = ? LIMIT ?",
        (event, MOST_ROWS),
    )
    rows += database.rows(
        "SELECT c.id, c.outlet, d.title, c.published, d.id, NULL FROM event_documents x "
        "JOIN document_copies c ON c.doc = x.doc JOIN documents d ON d.doc = x.doc "
        "WHERE x.superseded IS NULL AND x.event = ? LIMIT ?",
        (event, MOST_ROWS),
    )
    rows.sort(key=lambda row: (row[3] or "9999", row[0]))
    return [Report(row[0], row[1], row[2], parse_day(row[3]), row[4], row[5]) for row in rows]


def _said(rows: Sequence[Row], more: Sequence[str]) -> list[Said]:
    """Rows of (text, more …, document, evidence, statement) with equal items put together, whoever says them."""
    found: dict[str, Said] = {}
    for row in rows:
        values = dict(zip(more, row[1 : 1 + len(more)], strict=True))
        key = json.dumps([row[0], values])
        found.setdefault(key, Said(str(row[0]), values, [])).sources.append(Source(*row[-3:]))
    return list(found.values())


# ---- one document ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Item:
    """One statement of a document, as its page shows it. `property` is the ledger's word ("event.participant"),
    `judged` what a person decided about it (accept, reject, correct)."""

    statement: str
    property: str
    value: Any
    valid_from: str | None
    valid_to: str | None
    precision: str
    spans: list[Span]
    confidence: float
    judged: str | None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What belongs to a document besides its text: items in the order said, copies of it, events it tells of
    (id, kind), persons with a page that it names (id, name)."""

    doc: int
    published: date | None
    published_by: str | None
    reader: str | None
    notes: list[str]
    items: list[Item]
    copies: list[tuple[str, str | None, date | None]]
    copy_of: str | None
    events: list[tuple[str, str]]
    persons: list[tuple[str, str]]


def document_facts(database: Database, id_or_sha: str) -> DocumentFacts:
    """What the reading in force says of a document, with judgements. Raises NotFoundError."""
    from partystate.ledger.documents import find_document

    with database.reading():
        doc = find_document(database, id_or_sha)
        row = database.one(
            "SELECT d.sha256, coalesce(d.published, r.published), coalesce(d.published_by, r.published_by), "
            "r.method, r.version, r.notes, r.reading, f.id FROM documents d LEFT JOIN readings r ON r.doc = d.doc AND "
            "r.superseded IS NULL LEFT JOIN documents f ON f.doc = d.copy_of WHERE d.doc = ?",
            (doc,),
        )
        assert row is not None
        said = [
            Statement.of_row(found)
            for found in database.rows(
                f"SELECT {STATEMENT_COLUMNS} FROM statements WHERE reading = ? ORDER BY n LIMIT ?",
                (row[6] if row[6] is not None else -1, MOST_ITEMS),
            )
        ]
        judged = database.one("SELECT 1 FROM judgements WHERE doc = ? AND undone IS NULL LIMIT 1", (doc,))
        verdicts = Decisions.load(database).verdicts(doc, said) if judged else {}
        items = [_item(one, verdicts) for one in said]
        copies = database.rows(
            "SELECT id, outlet, published FROM document_copies WHERE doc = ? UNION SELECT id, outlet, published FROM "
            "documents WHERE copy_of = ? ORDER BY 3, 1 LIMIT 200",
            (doc, doc),
        )
        events = database.rows(
            "SELECT x.event, e.kind FROM event_documents x JOIN events e ON e.event = x.event WHERE x.superseded IS "
            "NULL AND x.doc = ? ORDER BY x.item",
            (doc,),
        )
        persons = database.rows(
            "SELECT DISTINCT p.person, p.name FROM person_documents x JOIN persons p ON p.person = x.person "
            "WHERE x.doc = ? AND p.public_mentions > 0 ORDER BY p.name",
            (doc,),
        )
    return DocumentFacts(
        doc, parse_day(row[1]), row[2], None if row[3] is None else f"{row[3]} {row[4]}",
        json.loads(row[5]) if row[5] else [], items, [(c[0], c[1], parse_day(c[2])) for c in copies], row[7],
        [(e[0], e[1]) for e in events], [(p[0], p[1]) for p in persons],
    )  # fmt: skip


def _item(said: Statement, verdicts: Mapping[int, Verdict]) -> Item:
    verdict = verdicts.get(said.n)
    return Item(
        said.id, said.property, said.value, said.valid_from, said.valid_to, said.precision, list(said.evidence),
        said.confidence, verdict[0] if verdict else None,
    )  # fmt: skip


# ---- one person --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody seen at the same events: how many of them, and the last day."""

    id: str
    name: str
    events: int
    last: date | None


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What is said of a person beyond posts, changes and appearances. `namesakes` are other persons of the same
    name: (id, name, documents, first seen, last seen). `days` counts events by ISO day, undated ones left out, and
    `capacities` by the highest capacity that a report gives the person there."""

    claims: list[Said]
    career: list[Said]
    company: list[Companion]
    namesakes: list[tuple[str, str, int, date | None, date | None]]
    days: dict[str, int] = field(default_factory=dict)
    capacities: dict[str, int] = field(default_factory=dict)


def person_details(database: Database, person: str, companions: int = 25) -> PersonDetails:
    """The particulars of a person, by id."""
    with database.reading():
        claims = database.rows(
            "SELECT x.text, x.verb, x.is_quoted, x.day, d.id, x.evidence, x.statement FROM claims x JOIN "
            "documents d ON "
            "d.doc = x.doc WHERE x.superseded IS NULL AND x.person = ? ORDER BY x.day DESC, x.statement LIMIT ?",
            (person, MOST_ROWS),
        )
        career = database.rows(
            "SELECT t.title, x.since, x.until, d.id, x.evidence, x.statement FROM career_steps x JOIN posts t "
            "ON t.post "
            "= x.post JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND x.person = ? "
            "ORDER BY coalesce(x.since, x.until, ''), x.statement LIMIT ?",
            (person, MOST_ROWS),
        )
        company = database.rows(
            "SELECT y.person, p.name, count(DISTINCT y.event), max(e.day) FROM participations x "
            "JOIN participations y ON y.event = x.event AND y.person <> x.person AND y.superseded IS NULL "
            "JOIN persons p ON p.person = y.person AND p.public_mentions > 0 JOIN events e ON e.event = x.event "
            "WHERE x.person = ? AND x.superseded IS NULL GROUP BY y.person, p.name ORDER BY 3 DESC, 2 LIMIT ?",
            (person, companions),
        )
        same = database.rows(
            "SELECT person, name, mentions, first_seen, last_seen FROM persons WHERE public_mentions > 0 AND "
            "person <> ? "
            "AND name_key = (SELECT name_key FROM persons WHERE person = ?) ORDER BY mentions DESC, person LIMIT 20",
            (person, person),
        )
        seen: dict[str, tuple[str | None, str]] = {}
        for event, day, capacity in database.rows(
            "SELECT x.event, e.day, x.capacity FROM participations x JOIN events e ON e.event = x.event WHERE "
            "x.person = ? AND x.superseded IS NULL GROUP BY x.event, e.day, x.capacity",
            (person,),
        ):
            before = seen.get(event)
            seen[event] = day, capacity if before is None else highest((before[1], capacity))
    days = Counter(day for day, _capacity in seen.values() if day is not None)
    capacities = Counter(capacity for _day, capacity in seen.values())
    return PersonDetails(
        _said(claims, ("verb", "is_quoted", "day")),
        _said(career, ("since", "until")),
        [Companion(row[0], row[1], row[2], parse_day(row[3])) for row in company],
        [(row[0], row[1], row[2], parse_day(row[3]), parse_day(row[4])) for row in same],
        dict(sorted(days.items())),
        dict(sorted(capacities.items(), key=lambda c: (-c[1], c[0]))),
    )


def public_persons(database: Database, persons: Sequence[str]) -> set[str]:
    """Those of some persons who have a page: holders of public posts."""
    return {
        row[0]
        for row in database.rows_among(
            "SELECT person FROM persons WHERE public_mentions > 0 AND person IN ({})", persons
        )
    }
