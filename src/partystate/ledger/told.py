"""What documents tell, row by row: posts attested, personnel changes, appearances; and all of it that one person has.

`known` (a batch number from `batch_at`) asks as of an earlier moment where it is offered.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from partystate.ledger.answers import Appearance, ChangeRow, PersonView, PostRow, Source
from partystate.ledger.database import Database, Row
from partystate.ledger.errors import LedgerError
from partystate.ledger.queries import PERSON, believed, find_id, parse_day, person_asked, person_rows, usual_names

Asked = tuple[str, Sequence[Any]]
"""A question in SQL, and its values."""


def person(
    database: Database, name_or_id: str, limit: int | None = None, before: str | None = None
) -> PersonView:
    """Everything about one person; with `limit`, posts and appearances only as the latest so many documents that name
    the person have them, before those of an earlier answer (its `older`). Raises NotFoundError, and LedgerError for a
    `before` that no answer gave."""
    id_ = find_id(database, name_or_id)
    docs, older = (None, None) if limit is None else _latest(database, id_, limit, before)
    mine, names, posts, changed, appeared, others, other_names = database.together(
        [
            *person_asked(id_),
            _posts_asked(id_, None, docs),
            _changes_asked(None, None, id_, None),
            _appearances_asked(id_, docs),
            (
                f"SELECT {PERSON} FROM persons WHERE {_NAMESAKE} ORDER BY mentions DESC, person LIMIT {MOST_NAMESAKES}",
                (id_, id_),
            ),
            (
                "SELECT person, name, mentions FROM person_names WHERE person IN (SELECT person FROM persons WHERE "
                f"{_NAMESAKE})",
                (id_, id_),
            ),
        ]
    )
    return PersonView(
        person_rows(mine, names)[0],
        [_post_row(row) for row in posts],
        [_change_row(row) for row in changed],
        [_appearance(row) for row in appeared],
        person_rows(others, other_names),
        older,
    )


MOST_NAMESAKES = 20
"""How many others of the same name are given, the often named first."""
_NAMESAKE = "public_mentions > 0 AND person <> ? AND name_key = (SELECT name_key FROM persons WHERE person = ?)"


def _latest(database: Database, person: str, limit: int, before: str | None) -> tuple[list[int], str | None]:
    """The latest documents that name a person, by number, before a place among them; and where the next ones end."""
    having, values = "", list[object]()
    if before is not None:
        day, _, doc = before.rpartition(" ")
        if not doc.isdecimal():
            raise LedgerError(f"there is no page before {before!r}", "Give what an earlier answer has as `older`")
        having = "HAVING coalesce(max(day), '') < ? OR (coalesce(max(day), '') = ? AND doc < ?) "
        values = [day, day, int(doc)]
    rows = database.rows(
        f"SELECT doc, coalesce(max(day), '') FROM person_documents WHERE person = ? GROUP BY doc {having}"
        "ORDER BY coalesce(max(day), '') DESC, doc DESC LIMIT ?",
        (person, *values, limit + 1),
    )
    page = rows[:limit]
    return [row[0] for row in page], f"{page[-1][1]} {page[-1][0]}" if page and len(rows) > limit else None


def _of_person(person: str | None, docs: Sequence[int] | None) -> tuple[str, list[object]]:
    """The condition, and its values, under which a row is of a person, and of some documents."""
    if person is None:
        return "", []
    if docs is None:
        return " AND x.person = ?", [person]
    # the sign keeps the index on persons out of it: of the most named it leads to tens of thousands of rows
    return f" AND x.person || '' = ? AND x.doc IN ({','.join('?' * len(docs)) or 'NULL'})", [person, *docs]


# ---- rows of documents -------------------------------------------------------------------------------------------


def changes(
    database: Database,
    since: date | None = None,
    until: date | None = None,
    person: str | None = None,
    known: int | None = None,
) -> list[ChangeRow]:
    """Personnel changes by day (for an undated one the publication day), earliest first. `person` is an id."""
    rows = database.rows(*_changes_asked(since, until, person, known))
    if known is not None:
        names = usual_names(database, {row[0] for row in rows if row[0]}, known)
        rows = [(row[0], names.get(row[0], row[1]), *row[2:]) for row in rows]
    return [_change_row(row) for row in rows]


def _changes_asked(since: date | None, until: date | None, person: str | None, known: int | None) -> Asked:
    where, values = believed(known)
    params: list[object] = list(values)
    for condition, value in (
        ("x.day >= ?", since.isoformat() if since else None),
        ("x.day <= ?", until.isoformat() if until else None),
        ("x.person = ?", person),
    ):
        if value is not None:
            where += f" AND {condition}"
            params.append(value)
    sql = (
        "SELECT x.person, coalesce(p.name, x.name), x.action, t.title, t.role, t.body, x.reason, x.day, "
        "x.precision, x.published, d.id, x.evidence, x.statement "
        "FROM changes x JOIN posts t ON t.post = x.post JOIN documents d ON d.doc = x.doc "
        f"LEFT JOIN persons p ON p.person = x.person WHERE {where} ORDER BY coalesce(x.day, '9999'), d.sha256, "
        "x.statement"
    )
    return sql, params


def _change_row(row: Row) -> ChangeRow:
    made: Row = (*row[:7], parse_day(row[7]), row[8], parse_day(row[9]), Source(*row[10:13]))
    return ChangeRow(*made)


def post_rows(database: Database, person: str | None = None, known: int | None = None) -> Iterator[PostRow]:
    """Attested posts by day, earliest first. `person` is an id."""
    for row in database.execute(*_posts_asked(person, known, None)):
        yield _post_row(row)


def _posts_asked(person: str | None, known: int | None, docs: Sequence[int] | None) -> Asked:
    where, values = believed(known)
    only, more = _of_person(person, docs)
    sql = (
        "SELECT x.person, coalesce(p.name, x.name), t.title, t.role, t.body, x.day, d.id, x.evidence, x.statement FROM "
        "post_attestations x JOIN posts t ON t.post = x.post JOIN documents d ON d.doc = x.doc "
        "LEFT JOIN persons p ON p.person = x.person "
        f"WHERE {where}{only} ORDER BY coalesce(x.day, '9999'), d.sha256, x.statement"
    )
    return sql, [*values, *more]


def _post_row(row: Row) -> PostRow:
    made: Row = (*row[:5], parse_day(row[5]), Source(*row[6:9]))
    return PostRow(*made)


def appearances(database: Database, person: str | None = None) -> Iterator[Appearance]:
    """Who was at what, one row for each person, event and document, by day. `person` is an id; None gives everybody
    with a public act."""
    for row in database.execute(*_appearances_asked(person, None)):
        yield _appearance(row)


def _appearances_asked(person: str | None, docs: Sequence[int] | None) -> Asked:
    only, values = _of_person(person, docs)
    sql = (
        "SELECT x.event, e.kind, e.day, e.start_day, e.body, e.place, x.person, p.name, x.name, x.capacity, "
        "x.position, x.posts, d.id, x.evidence, x.statement "
        "FROM participations x JOIN events e ON e.event = x.event "
        "JOIN persons p ON p.person = x.person JOIN documents d ON d.doc = x.doc "
        f"WHERE x.superseded IS NULL AND p.public_mentions > 0{only} "
        "ORDER BY coalesce(e.day, '9999'), x.event, d.sha256, x.position, x.statement"
    )
    return sql, values


def _appearance(row: Row) -> Appearance:
    made: Row = (
        row[0], row[1], parse_day(row[2]), row[3] is not None, *row[4:11],
        json.loads(row[11]) if row[11] != "[]" else [], Source(*row[12:15]),
    )  # fmt: skip
    return Appearance(*made)
