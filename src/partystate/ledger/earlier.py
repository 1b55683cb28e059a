"""Persons and events as they were known at an earlier batch: the folds of `sums.py`, done anew over what was believed
then. Slower than the sums of now, but never touched by what came later."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from partystate.ledger.answers import Appearance, EventPerson, EventRow, PersonRow, PersonView, Source
from partystate.ledger.database import Database, Row
from partystate.ledger.errors import NotFoundError
from partystate.ledger.named import ids_of, persons_named
from partystate.ledger.queries import believed, highest, parse_day, usual_names
from partystate.ledger.sums import HEAD_COLUMNS, fold_event
from partystate.ledger.told import changes, post_rows
from partystate.resolving.ids import FOREIGN
from partystate.romanisation import compatible

_PRESENT = (
    "SELECT x.event, x.person, x.name, x.capacity, x.position, x.posts, x.is_foreign, d.published, d.id, x.evidence, "
    "x.statement FROM participations x JOIN documents d ON d.doc = x.doc WHERE "
)


def events(
    database: Database,
    known: int,
    kind: str | None = None,
    since: date | None = None,
    until: date | None = None,
    person: str | None = None,
    body: str | None = None,
    event: str | None = None,
    limit: int | None = None,
) -> list[EventRow]:
    """Events as known at a batch, earliest first; `person` is a name or id. Raises NotFoundError for an unknown one."""
    where, values = believed(known)
    with database.reading():
        who = find_person(database, person, known) if person is not None else None
        narrowed, params = where, list[Any](values)
        if who is not None:
            inner, more = believed(known, "y")
            narrowed += f" AND x.event IN (SELECT y.event FROM participations y WHERE y.person = ? AND {inner})"
            params += [who, *more]
        if event is not None:
            narrowed += " AND x.event = ?"
            params.append(event)
        heads = _heads(database, narrowed, params)
        chosen: list[tuple[str, str, Row]] = []
        for id_, reports in heads.items():
            head = fold_event(reports)
            day = head[-1] or "9999"
            if (kind is not None and head[0] != kind) or (body is not None and (head[1] or "").lower() != body.lower()):
                continue
            if since is not None and (head[6] or day) < since.isoformat():
                continue
            if until is not None and day > until.isoformat():
                continue
            chosen.append((day, id_, head))
        chosen.sort(key=lambda c: c[:2])
        chosen = chosen[: limit if limit is not None else len(chosen)]
        wanted = [id_ for _day, id_, _head in chosen]
        people = _people(database, known, wanted)
        documents: dict[str, list[str]] = defaultdict(list)
        for id_, document in database.rows_among(
            "SELECT x.event, d.id FROM event_documents x JOIN documents d ON d.doc = x.doc "
            f"WHERE {where} AND x.event IN ({{}}) ORDER BY coalesce(x.published, '9999'), d.id",
            wanted,
            values,
        ):
            if document not in documents[id_]:
                documents[id_].append(document)
    return [
        EventRow(
            id_,
            head[0],
            head[1],
            head[2],
            head[3],
            None if head[4] is None else bool(head[4]),
            parse_day(head[5]),
            parse_day(head[6]),
            parse_day(head[7]),
            head[8],
            head[10],
            people.get(id_, []),
            documents[id_],
        )
        for _day, id_, head in chosen
    ]


def _heads(database: Database, where: str, values: Sequence[Any]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    columns = ", ".join(f"x.{name}" for name in HEAD_COLUMNS.split(", "))
    for row in database.rows(f"SELECT {columns} FROM event_documents x WHERE {where}", values):
        found[row[0]].append(tuple(row[1:]))
    return found


def _people(database: Database, known: int, wanted: list[str]) -> dict[str, list[EventPerson]]:
    where, values = believed(known)
    mentions: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in database.rows_among(f"{_PRESENT}{where} AND x.event IN ({{}})", wanted, values):
        mentions[row[0]][row[1]].append(row)
    names = usual_names(database, {p for people in mentions.values() for p in people}, known)
    found: dict[str, list[EventPerson]] = {}
    for event, people in mentions.items():
        merged = []
        for person, rows in people.items():
            rows.sort(key=lambda r: (r[7] or "9999", r[8], r[10]))
            capacity = highest(r[3] for r in rows)
            posts = list(dict.fromkeys(post for r in rows for post in json.loads(r[5])))
            sources = [Source(r[8], r[9], r[10]) for r in rows]
            one = EventPerson(person, names.get(person, person), capacity, rows[0][4], posts, bool(rows[0][6]), sources)
            merged.append(((rows[0][7] or "9999", rows[0][8], rows[0][4]), one))
        found[event] = [p for _key, p in sorted(merged, key=lambda pair: pair[0])]
    return found


def find_person(database: Database, name_or_id: str, known: int) -> str:
    """The id of a person as known at a batch, by id or any spelling printed by then. Raises NotFoundError."""
    where, values = believed(known)
    candidates: Counter[str] = Counter()
    ids = ids_of(name_or_id, persons_named(database, name_or_id))
    for table in ("participations", "post_attestations", "changes"):
        for person, name, count in database.rows_among(
            f"SELECT x.person, x.name, count(*) FROM {table} x WHERE {where} AND x.person IN ({{}}) GROUP BY x.person, "
            "x.name",
            ids,
            values,
        ):
            if person == name_or_id or compatible(name_or_id, name) > 0:
                candidates[person] += count + (1_000_000 if person == name_or_id else 0)
    if not candidates:
        raise NotFoundError(f"no holder of a public post was known as {name_or_id!r} then", "Try a later --known-on")
    return max(candidates, key=lambda person: (candidates[person], not person.startswith(FOREIGN), person))


def person(database: Database, name_or_id: str, known: int) -> PersonView:
    """Everything that was known of one person at a batch. Raises NotFoundError."""
    with database.reading():
        id_ = find_person(database, name_or_id, known)
        usual = usual_names(database, [id_], known).get(id_, id_)
        posts = [replace(post, name=usual) for post in post_rows(database, person=id_, known=known)]
        changed = changes(database, person=id_, known=known)
        where, values = believed(known)
        spellings: Counter[str] = Counter()
        days: list[str] = []
        docs: set[int] = set()
        for table in ("participations", "post_attestations", "changes"):
            for name, doc, published in database.rows(
                f"SELECT DISTINCT x.name, x.doc, d.published FROM {table} x JOIN documents d ON d.doc = x.doc "
                f"WHERE {where} AND x.person = ?",
                [*values, id_],
            ):
                if doc not in docs:
                    docs.add(doc)
                    spellings[name] += 1
                if published:
                    days.append(published)
        row = PersonRow(
            id_,
            usual,
            sorted(spellings.items(), key=lambda n: (-n[1], n[0])),
            id_.startswith(FOREIGN),
            True,
            parse_day(min(days, default=None)),
            parse_day(max(days, default=None)),
            len(docs),
        )
        return PersonView(row, posts, changed, _appearances(database, id_, usual, known))


def _appearances(database: Database, person: str, usual: str, known: int) -> list[Appearance]:
    where, values = believed(known)
    mine = database.rows(f"{_PRESENT}{where} AND x.person = ?", [*values, person])
    wanted = sorted({row[0] for row in mine})
    heads: dict[str, list[Row]] = defaultdict(list)
    columns = ", ".join(f"x.{name}" for name in HEAD_COLUMNS.split(", "))
    for row in database.rows_among(
        f"SELECT {columns} FROM event_documents x WHERE {where} AND x.event IN ({{}})", wanted, values
    ):
        heads[row[0]].append(tuple(row[1:]))
    found = []
    for event, _person, name, capacity, position, posts, _foreign, _published, document, evidence, statement in mine:
        if event not in heads:
            continue
        head = fold_event(heads[event])
        found.append(
            Appearance(
                event,
                head[0],
                parse_day(head[-1]),
                head[5] is not None,
                head[1],
                head[8],
                person,
                usual,
                name,
                capacity,
                position,
                json.loads(posts),
                Source(document, evidence, statement),
            )
        )
    return sorted(found, key=lambda a: (a.day or date.max, a.event, a.source.document, a.order))
