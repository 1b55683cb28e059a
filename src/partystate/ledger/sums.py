"""Sums over the projection rows of many documents: who is known under which names, what each event adds up to.

Both are folds that do not depend on the order in which documents came. Persons are kept by adding and taking
away what a document contributes, events by folding their few reports anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from partystate.ledger.database import Database, Row
from partystate.resolving.event_weights import SITTING_KINDS
from partystate.resolving.ids import FOREIGN
from partystate.romanisation import name_key

PersonRow = tuple[str, str, int]
"""Person, name as printed, 1 if the document shows him in a public act."""

HEAD_COLUMNS = (
    "event, kind, body, term, ordinal, enlarged, start_day, end_day, published, place, presider, presider_name"
)


def update_persons(
    database: Database, before: Mapping[int, set[Row]], after: Mapping[int, tuple[str | None, set[PersonRow]]]
) -> None:
    """Bring `person_documents`, `person_names` and `persons` from what documents named before to what they name now.

    `before` holds (person, name, is_public, day) rows by document number, `after` the day and rows of now.
    """
    gone: list[Row] = []
    come: list[Row] = []
    for doc, (day, people) in after.items():
        now = {(person, name, public, day) for person, name, public in people}
        was = before.get(doc, set())
        gone += [(doc, *row) for row in was - now]
        come += [(doc, *row) for row in now - was]
    if not gone and not come:
        return
    database.execute_many(
        "DELETE FROM person_documents WHERE doc = ? AND person = ? AND name = ?", [row[:3] for row in gone]
    )
    database.insert("person_documents", ("doc", "person", "name", "is_public", "day"), come)
    names: Counter[tuple[str, str]] = Counter()
    for _doc, person, name, *_rest in come:
        names[person, name] += 1
    for _doc, person, name, *_rest in gone:
        names[person, name] -= 1
    database.execute_many(
        "INSERT INTO person_names (person, name, mentions) VALUES (?, ?, ?) ON CONFLICT (person, name) "
        "DO UPDATE SET mentions = person_names.mentions + excluded.mentions",
        [(person, name, count) for (person, name), count in sorted(names.items()) if count],
    )
    if gone:
        database.execute("DELETE FROM person_names WHERE mentions <= 0")
    touched = {row[1] for row in come} | {row[1] for row in gone}
    _write_persons(database, touched, _by_document(gone), _by_document(come), before, after)


def _by_document(rows: Iterable[Row]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        found[row[1]].add(row[0])
    return found


def _write_persons(
    database: Database,
    touched: set[str],
    gone: Mapping[str, set[int]],
    come: Mapping[str, set[int]],
    before: Mapping[int, set[Row]],
    after: Mapping[int, tuple[str | None, set[PersonRow]]],
) -> None:
    wanted = sorted(touched)
    known = {
        row[0]: row[1:]
        for row in database.rows_among(
            "SELECT person, first_seen, last_seen, mentions, public_mentions FROM persons WHERE person IN ({})", wanted
        )
    }
    spellings: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for person, name, mentions in database.rows_among(
        "SELECT person, name, mentions FROM person_names WHERE person IN ({})", wanted
    ):
        spellings[person].append((-mentions, name))
    was_in, was_public = _presence({doc: rows for doc, rows in before.items() if rows})
    now_in, now_public = _presence({doc: rows for doc, (_day, rows) in after.items()})
    again = sorted(gone)
    bounds = {
        row[0]: (row[1], row[2])
        for row in database.rows_among(
            "SELECT person, min(day), max(day) FROM person_documents WHERE person IN ({}) GROUP BY person", again
        )
    }
    written: list[Row] = []
    removed: list[Row] = []
    for person in wanted:
        first, last, mentions, public = known.get(person, (None, None, 0, 0))
        mentions += len(now_in.get(person, ())) - len(was_in.get(person, ()))
        public += len(now_public.get(person, ())) - len(was_public.get(person, ()))
        if mentions <= 0 or not spellings[person]:
            removed.append((person,))
            continue
        if person in bounds:
            first, last = bounds[person]
        else:
            days = [day for doc in come.get(person, ()) if (day := after[doc][0]) is not None]
            first = min([*days, *([first] if first else [])], default=None)
            last = max([*days, *([last] if last else [])], default=None)
        name = min(spellings[person])[1]
        written.append((person, name, name_key(name), int(person.startswith(FOREIGN)), first, last, mentions, public))
    database.execute_many("DELETE FROM persons WHERE person = ?", removed)
    database.execute_many(
        "INSERT INTO persons (person, name, name_key, is_foreign, first_seen, last_seen, mentions, public_mentions) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person) DO UPDATE SET name = excluded.name, "
        "name_key = excluded.name_key, first_seen = excluded.first_seen, last_seen = excluded.last_seen, "
        "mentions = excluded.mentions, public_mentions = excluded.public_mentions",
        written,
    )


def _presence(rows: Mapping[int, Iterable[Sequence[Any]]]) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    """In which documents each person stands, and in which of them in a public act."""
    present: dict[str, set[int]] = defaultdict(set)
    public: dict[str, set[int]] = defaultdict(set)
    for doc, people in rows.items():
        for row in people:
            present[row[0]].add(doc)
            if row[2]:
                public[row[0]].add(doc)
    return present, public


def update_events(database: Database, touched: Iterable[str]) -> None:
    """Fold the reports of each touched event into its row of `events`; an event without reports goes."""
    wanted = sorted(set(touched))
    reports: dict[str, list[Row]] = defaultdict(list)
    for row in database.rows_among(
        f"SELECT {HEAD_COLUMNS} FROM event_documents WHERE superseded IS NULL AND event IN ({{}})", wanted
    ):
        reports[row[0]].append(row[1:])
    database.execute_many("DELETE FROM events WHERE event = ?", [(event,) for event in wanted])
    columns = (
        "event", "kind", "body", "term", "ordinal", "enlarged", "start_day", "end_day", "reported", "place", "presider",
        "presider_name", "documents", "day",
    )  # fmt: skip
    database.insert("events", columns, [(event, *fold_event(rows)) for event, rows in reports.items()])


def fold_event(reports: Sequence[Row]) -> Row:
    """One event out of its reports: for each fact the word of most reports, then the earliest, then the least.

    A meeting that sits for days has a report for each sitting: its days are all of those that adjoin.

    `reports` are rows of `HEAD_COLUMNS` without the event's id; gives the columns of `events` after it.
    """
    reported = min((row[7] for row in reports if row[7] is not None), default=None)
    start, end = _span(reports)
    presider = _most(reports, slice(9, 11)) or (None, None)
    head = [(_most(reports, slice(at, at + 1)) or (None,))[0] for at in range(5)]
    place = (_most(reports, slice(8, 9)) or (None,))[0]
    return (*head, start, end, reported, place, *presider, len(reports), start or reported)


def _span(reports: Sequence[Row]) -> tuple[str | None, str | None]:
    start, end = _most(reports, slice(5, 7)) or (None, None)
    if start is None or not any(row[0] in SITTING_KINDS for row in reports):
        return start, end
    first, last = _day(start), _day(end or start)
    told = sorted({(_day(row[5]), _day(row[6] or row[5])) for row in reports if row[5]})
    for since, until in (*told, *reversed(told)):
        if since <= last + 1 and until >= first - 1:
            first, last = min(first, since), max(last, until)
    return date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()


def _day(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _most(reports: Sequence[Row], part: slice) -> Row | None:
    votes: dict[Row, tuple[int, str]] = {}
    for row in reports:
        said = row[part]
        if any(value is not None for value in said):
            count, first = votes.get(said, (0, "9999"))
            votes[said] = (count - 1, min(first, row[7] or "9999"))
    return min(votes, key=lambda said: (*votes[said], tuple(map(str, said)))) if votes else None
