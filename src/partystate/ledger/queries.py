"""The questions that faces ask of the projections; `answers.py` has what they give.

`known` (a batch number from `batch_at`) asks as of an earlier moment where it is offered.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time

from partystate.ledger.answers import (
    EventPerson,
    EventRow,
    PersonRow,
    Source,
)
from partystate.ledger.database import MOST_VALUES, Database, Row
from partystate.ledger.errors import NotFoundError
from partystate.ledger.named import persons_named
from partystate.romanisation import name_key

_RANK = {
    name: place
    for place, name in enumerate(
        (
            "presided",
            "principal",
            "reported",
            "spoke",
            "accompanied",
            "received",
            "attended",
            "observer",
            "guest",
            "performed",
        )
    )
}


def highest(capacities: Iterable[str]) -> str:
    """Of some capacities at one event the highest: who presided may be told to have attended too."""
    return min(capacities, key=lambda capacity: _RANK.get(capacity, 99))


def parse_day(text: str | None) -> date | None:
    """A whole ISO day, or None (also for a day known only by month or year)."""
    return date.fromisoformat(text) if text and len(text) == 10 else None


def batch_at(database: Database, known_on: date | datetime | None) -> int | None:
    """The last batch recorded by the end of a day (UTC), or by a moment; None for "now", 0 for "before anything"."""
    if known_on is None:
        return None
    if not isinstance(known_on, datetime):
        known_on = datetime.combine(known_on, time.max, UTC)
    if known_on.tzinfo is None:
        known_on = known_on.replace(tzinfo=UTC)
    moment = known_on.astimezone(UTC).isoformat(timespec="microseconds")
    found = database.one("SELECT max(batch) FROM batches WHERE recorded_at <= ?", (moment,))
    return int(found[0] or 0) if found else 0


def believed(batch: int | None, table: str = "x") -> tuple[str, list[int]]:
    """The condition (and its values) under which a projection row counts as of a batch."""
    if batch is None:
        return f"{table}.superseded IS NULL", []
    return f"{table}.batch <= ? AND ({table}.superseded IS NULL OR {table}.superseded > ?)", [batch, batch]


PERSON = "person, name, is_foreign, public_mentions, first_seen, last_seen, mentions"
"""The columns of `persons` that make a `PersonRow`."""

# ---- persons -----------------------------------------------------------------------------------------------------


def persons(database: Database, words: str = "", limit: int | None = None, private: bool = False) -> list[PersonRow]:
    """Persons whose name contains the letters of `words` (all of them without), most often named first.

    Only those with a public post or act, unless `private`.
    """
    where, values = "1 = 1" if private else "p.public_mentions > 0", list[object]()
    if words:
        where += (
            " AND p.person IN (SELECT person FROM person_names n WHERE lower(n.name) LIKE ? ESCAPE '\\'"
            " UNION SELECT person FROM persons k WHERE k.name_key LIKE ? ESCAPE '\\')"
        )
        values += [f"%{_literal(words.lower())}%", f"%{_literal(name_key(words) or words)}%"]
    values.append(limit if limit is not None else 10_000_000)
    rows = database.rows(
        f"SELECT {PERSON} FROM persons p WHERE {where} ORDER BY mentions DESC, person LIMIT ?",
        values,
    )
    return _person_rows(database, rows)


def _literal(text: str) -> str:
    """Text without the meaning that LIKE gives to some of its characters."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _person_rows(database: Database, rows: Sequence[Row]) -> list[PersonRow]:
    names = database.rows_among(
        "SELECT person, name, mentions FROM person_names WHERE person IN ({})", [row[0] for row in rows]
    )
    return person_rows(rows, names)


def person_rows(persons: Iterable[Row], names: Iterable[Row]) -> list[PersonRow]:
    """Rows of `persons` (the columns `PERSON`) with theirs of `person_names` (person, name, mentions)."""
    printed: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for person, name, count in names:
        printed[person].append((name, count))
    return [
        PersonRow(
            row[0], row[1], sorted(printed[row[0]], key=lambda n: (-n[1], n[0])), bool(row[2]), row[3] > 0,
            parse_day(row[4]), parse_day(row[5]), row[6],
        )
        for row in persons
    ]  # fmt: skip


def find_person(database: Database, name_or_id: str) -> PersonRow:
    """The person of an id (an earlier one too) or of a name in any script and spelling; natives before foreigners, the
    often named first.

    Raises NotFoundError, with the nearest names in its advice. A person without any public act is not found.
    """
    id_ = find_id(database, name_or_id)
    found = database.together(person_asked(id_))
    return person_rows(*found)[0]


def find_id(database: Database, name_or_id: str) -> str:
    """The id of the person that `find_person` finds. Raises NotFoundError."""
    for id_ in persons_named(database, name_or_id):
        return id_
    part = max(name_or_id.split(), key=len, default=name_or_id)
    near = ", ".join(row.name for row in persons(database, part, 5)) if part else ""
    advice = f"Known names with {part!r}: {near}" if near else "`partystate search WORDS` looks into the documents"
    raise NotFoundError(f"no holder of a public post is known as {name_or_id!r}", advice)


def person_asked(id_: str) -> list[tuple[str, Sequence[object]]]:
    """What to ask for a person's own row, and for the names."""
    return [
        (f"SELECT {PERSON} FROM persons WHERE person = ?", (id_,)),
        ("SELECT person, name, mentions FROM person_names WHERE person = ?", (id_,)),
    ]


def usual_names(database: Database, among: Iterable[str], known: int | None = None) -> dict[str, str]:
    """The usual spelling of persons by id: the one most documents use, going by what was known at a batch."""
    wanted = sorted(set(among))
    if known is None:
        rows = database.rows_among("SELECT person, name FROM persons WHERE person IN ({})", wanted)
        return {row[0]: row[1] for row in rows}
    where, values = believed(known)
    said = " UNION ".join(
        f"SELECT x.person, x.name, x.doc FROM {table} x WHERE {where} AND x.person IN ({{}})"
        for table in ("participations", "post_attestations", "changes")
    )
    spellings: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for at in range(0, len(wanted), MOST_VALUES):
        part = wanted[at : at + MOST_VALUES]
        sql = said.replace("{}", ",".join("?" * len(part)))
        for person, name, count in database.rows(
            f"SELECT person, name, count(*) FROM ({sql}) m GROUP BY person, name", [*values, *part] * 3
        ):
            spellings[person].append((-count, name))
    return {person: min(names)[1] for person, names in spellings.items()}


# ---- events ------------------------------------------------------------------------------------------------------


def events(
    database: Database,
    kind: str | None = None,
    since: date | None = None,
    until: date | None = None,
    person: str | None = None,
    body: str | None = None,
    event: str | None = None,
    limit: int | None = None,
) -> list[EventRow]:
    """Events, earliest first. An undated event is placed by its first publication day.

    `person` is a name or id (raises NotFoundError), `body` a body's name as posts and meetings carry it.
    """
    where, values = ["1 = 1"], list[object]()
    for condition, value in (
        ("e.kind = ?", kind),
        ("coalesce(e.end_day, e.day) >= ?", since.isoformat() if since else None),
        ("e.day <= ?", until.isoformat() if until else None),
        ("lower(e.body) = ?", body.lower() if body else None),
        ("e.event = ?", event),
        (
            "e.event IN (SELECT event FROM participations x WHERE x.person = ? AND x.superseded IS NULL)",
            find_id(database, person) if person else None,
        ),
    ):
        if value is not None:
            where.append(condition)
            values.append(value)
    with database.reading():
        rows = database.rows(
            "SELECT event, kind, body, term, ordinal, enlarged, start_day, end_day, reported, place, "
            "presider_name FROM events e "
            f"WHERE {' AND '.join(where)} ORDER BY coalesce(day, '9999'), event LIMIT ?",
            [*values, limit if limit is not None else 10_000_000],
        )
        wanted = None if len(where) == 1 and limit is None else [row[0] for row in rows]
        people = _event_people(database, wanted)
        documents = _event_sources(database, wanted)
    found: list[Row] = [
        (
            *row[:5], None if row[5] is None else bool(row[5]), parse_day(row[6]), parse_day(row[7]), parse_day(row[8]),
            row[9], row[10], people.get(row[0], []), documents.get(row[0], []),
        )
        for row in rows
    ]  # fmt: skip
    return [EventRow(*row) for row in found]


def _for_events(database: Database, sql: str, wanted: list[str] | None) -> list[Row]:
    """Rows of a query that ends in an open WHERE, for some events or (None) for all."""
    if wanted is None:
        return database.rows(sql + " 1 = 1")
    return database.rows_among(sql + " x.event IN ({})", wanted)


def _event_sources(database: Database, wanted: list[str] | None) -> dict[str, list[str]]:
    found: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for event, id_, published in _for_events(
        database,
        "SELECT x.event, d.id, x.published FROM event_documents x JOIN documents d ON d.doc = x.doc WHERE "
        "x.superseded IS NULL AND",
        wanted,
    ):
        found[event][id_] = (published or "9999", id_)
    for event, id_, published in _for_events(
        database,
        "SELECT x.event, c.id, c.published FROM event_documents x JOIN document_copies c ON c.doc = x.doc WHERE "
        "x.superseded IS NULL AND",
        wanted,
    ):
        found[event].setdefault(id_, (published or "9999", id_))
    return {event: sorted(ids, key=lambda id_: ids[id_]) for event, ids in found.items()}


def _event_people(database: Database, wanted: list[str] | None) -> dict[str, list[EventPerson]]:
    heads: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in _for_events(
        database,
        "SELECT x.event, x.person, p.name, x.capacity, x.position, x.posts, x.is_foreign, d.published, d.id, "
        "x.evidence, "
        "x.statement FROM participations x JOIN persons p ON p.person = x.person JOIN documents d ON d.doc = x.doc "
        "WHERE x.superseded IS NULL AND",
        wanted,
    ):
        heads[row[0]][row[1]].append(row[1:])
    found: dict[str, list[EventPerson]] = {}
    for event, people in heads.items():
        merged = []
        for mentions in people.values():
            capacity = mentions[0][2]
            if len(mentions) > 1:
                mentions.sort(key=lambda m: (m[6] or "9999", m[7]))
                capacity = highest(m[2] for m in mentions)
            first = mentions[0]
            posts = list(dict.fromkeys(post for m in mentions if m[4] != "[]" for post in json.loads(m[4])))
            sources = [Source(m[7], m[8], m[9]) for m in mentions]
            one = EventPerson(first[0], first[1], capacity, first[3], posts, bool(first[5]), sources)
            merged.append(((first[6] or "9999", first[7], first[3]), one))
        found[event] = [p for _key, p in sorted(merged, key=lambda pair: pair[0])]
    return found
