"""The membership table: people of a body against events or dates, the matrix that reference works print by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Literal

from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger, LedgerError
from partystate.ledger.answers import Source
from partystate.ledger.queries import batch_at, believed, usual_names
from partystate.state.constitution import LAST, Constitution
from partystate.state.standing import Certainty
from partystate.state.tenures import TERM_ENDED, Bound, Sighting, Tenure
from partystate.state.view import bodies_of_posts, bound_json, tenures_of

By = Literal["events", "month", "quarter", "year"]
MONTHS: dict[By, int] = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class Column:
    """A day of the table and why it is there: `first`, `last`, `date`, a meeting (`event` is its id) or a change."""

    day: date
    label: str
    kind: Literal["first", "last", "date", "meeting", "change"]
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a person is on a day: the roles held (the highest first) and how sure that is; `entered` and `left` are the
    grounds of what began or ended since the column before, "" where nothing did. `sources` prove it."""

    roles: tuple[str, ...]
    certainty: Certainty | None
    entered: str
    left: str
    sources: tuple[Source, ...]

    @property
    def text(self) -> str:
        """The cell in words: "member", "member?", "entered (elected): member", "left (superseded)"."""
        mark = {"certain": "", "inferred": " (inferred)", "doubtful": "?"}[self.certainty] if self.certainty else ""
        told = " + ".join(self.roles) + mark
        if self.entered and self.roles:
            told = f"{told}; entered: {self.entered}"
        if self.left:
            told = f"{told}; left: {self.left}" if told else f"left: {self.left}"
        return told


@dataclass(frozen=True, slots=True)
class Row:
    """One person: a cell for each column (None: nothing known then), and the tenures in time order."""

    person: str
    name: str
    cells: tuple[Cell | None, ...]
    entered: Bound
    left: Bound
    tenures: tuple[Tenure, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class MembershipTable:
    """The matrix of a body over a stretch of days, as known on a day (None: now)."""

    body: str
    since: date
    until: date
    known_on: date | datetime | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def to_json(self) -> dict[str, Any]:
        """Plain values: columns, and rows with their cells and sources."""
        return {
            "body": self.body,
            "since": self.since.isoformat(),
            "until": self.until.isoformat(),
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
            "columns": [
                {"day": c.day.isoformat(), "label": c.label, "kind": c.kind, "event": c.event} for c in self.columns
            ],
            "rows": [
                {
                    "person": {"id": row.person, "name": row.name},
                    "entered": bound_json(row.entered),
                    "left": bound_json(row.left),
                    "cells": [None if cell is None else _cell_json(cell) for cell in row.cells],
                }
                for row in self.rows
            ],
        }


def _cell_json(cell: Cell) -> dict[str, Any]:
    return {
        "roles": list(cell.roles),
        "certainty": cell.certainty,
        "entered": cell.entered or None,
        "left": cell.left or None,
        "evidence": [{"document": s.document, "spans": s.spans, "statement": s.statement} for s in cell.sources],
    }


def membership(
    ledger: Ledger,
    body: str,
    since: date,
    until: date,
    *,
    by: By = "events",
    charter: Charter | None = None,
    known_on: date | datetime | None = None,
) -> MembershipTable:
    """Who was what in a body (by any of its names, its inner circle with it) from `since` to `until`.

    `by` chooses the columns: `events` gives the first and last day, the body's meetings and the days on which somebody
    entered or left; else the first days of months, quarters or years. Raises NotFoundError for an unknown body,
    LedgerError where `until` is before `since`.
    """
    if until < since:
        raise LedgerError(f"{until} is before {since}", "Give --since and --until the other way round")
    charter = charter or load_charter()
    constitution = Constitution.of(charter)
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        bodies = bodies_of_posts(ledger, constitution, body)
        tenures = [t for t in tenures_of(ledger, bodies, constitution, known) if _within(t, since, until)]
        names = usual_names(ledger.database, {t.person for t in tenures}, known)
        columns = _columns(ledger, constitution, body, tenures, since, until, by, known)
        documents = _documents(ledger, tenures)
    declared = constitution.find(body)
    main = declared.name if declared is not None else body
    people: dict[str, list[Tenure]] = defaultdict(list)
    for t in tenures:
        people[t.person].append(t)
    rows = []
    for person, mine in people.items():
        mine.sort(key=lambda t: (constitution.precedence(t.post), t.began.latest or date.max, t.seat))
        labels = {id(t): _role(constitution, t, main) for t in mine}
        cells = tuple(
            _cell(mine, labels, column.day, columns[i - 1].day if i else since - timedelta(days=1), documents)
            for i, column in enumerate(columns)
        )
        if not any(cells):
            continue
        began = min((t.began for t in mine), key=lambda b: b.latest or b.earliest or date.max)
        ended = max((t.ended for t in mine), key=lambda b: b.latest or date.max)
        rows.append(Row(person, names.get(person, person), cells, began, ended, tuple(mine)))
    rows.sort(
        key=lambda r: (
            min((constitution.precedence(t.post) for t in r.tenures if t.doubt is None), default=LAST),
            r.name,
            r.person,
        )
    )
    return MembershipTable(main, since, until, known_on, tuple(columns), tuple(rows))


def _within(t: Tenure, since: date, until: date) -> bool:
    began, ended = t.began, t.ended
    first = began.earliest if t.opened is not None and began.earliest is not None else began.latest
    last = ended.latest
    return (first is None or first <= until) and (last is None or last >= since)


def _columns(
    ledger: Ledger,
    constitution: Constitution,
    body: str,
    tenures: Iterable[Tenure],
    since: date,
    until: date,
    by: By,
    known: int | None,
) -> list[Column]:
    found: dict[date, Column] = {since: Column(since, "", "first"), until: Column(until, "", "last")}
    if by != "events":
        day = date(
            since.year, 1 if by == "year" else since.month if by == "month" else 3 * ((since.month - 1) // 3) + 1, 1
        )
        while day <= until:
            if day >= since:
                found.setdefault(day, Column(day, "", "date"))
            month = day.month - 1 + MONTHS[by]
            day = date(day.year + month // 12, month % 12 + 1, 1)
        return [found[day] for day in sorted(found)]
    for side in ("opened", "closed"):
        for t in tenures:
            bound: Bound | None = getattr(t, side)
            if bound is not None and bound.latest is not None and bound.basis != TERM_ENDED and t.doubt is None:
                day = bound.latest
                if since < day < until:
                    found.setdefault(day, Column(day, bound.basis, "change"))
    where, values = believed(known)
    for event, name, kind, term, ordinal, start in ledger.database.rows(
        "SELECT x.event, x.body, x.kind, x.term, x.ordinal, min(x.start_day) FROM event_documents x WHERE "
        f"{where} AND x.body IS NOT NULL AND x.start_day >= ? AND x.start_day <= ? "
        "GROUP BY x.event, x.body, x.kind, x.term, x.ordinal ORDER BY 6, 1",
        [*values, since.isoformat(), until.isoformat()],
    ):
        if not constitution.belongs(body, name) or len(start) != 10:
            continue
        number = f"no. {ordinal}" if ordinal is not None else kind.replace("_", " ")
        day = date.fromisoformat(start)
        if since < day < until and found.get(day, Column(day, "", "change")).kind == "change":
            found[day] = Column(day, number + (f", term {term}" if term else ""), "meeting", event)
    return [found[day] for day in sorted(found)]


def _role(constitution: Constitution, t: Tenure, main: str) -> str:
    """What a tenure is called in a cell: its role, with the inner body's short name where it is another body."""
    printed = next((s.printed for s in t.proofs if s.printed), t.post)
    seat = constitution.declared(printed)
    if seat is None or seat.body_id is None:
        return t.post.partition(" of ")[0]
    body = constitution.charter.body(seat.body_id)
    post = seat.post_on(t.proofs[-1].day)
    role = post.role if post is not None else seat.role
    asked = constitution.find(main)
    if body is None or asked is None or body.id in {b.id for b in constitution.charter.lineage(asked.id)}:
        return role
    aliases = body.names.get(constitution.charter.language, (body.name,))
    return f"{role}, {aliases[1] if len(aliases) > 1 else body.name}"


def _cell(
    tenures: Sequence[Tenure], labels: dict[int, str], day: date, before: date, documents: dict[int, str]
) -> Cell | None:
    roles: list[str] = []
    sure: list[Certainty] = []
    proofs: list[Sighting] = []
    entered, left = "", ""
    for t in tenures:
        standing = t.standing(day)
        if standing is not None:
            if standing == "doubtful" and sure and "doubtful" not in sure:
                continue
            roles.append(labels[id(t)])
            sure.append(standing)
            proofs += t.evidence_on(day)[:3]
            if t.opened is not None and t.opened.latest is not None and before < t.opened.latest <= day:
                entered = t.opened.basis
        end = t.closed
        if end is not None and end.latest is not None and before < end.latest <= day and t.doubt is None:
            reason = (
                end.basis if end.precision == "day" else f"{end.basis}, between {end.earliest or '?'} and {end.latest}"
            )
            left = f"{labels[id(t)]} ({reason})"
            if end.until is not None and end.until.proof is not None:
                proofs.append(end.until.proof)
            elif standing is None and t.proofs:
                proofs.append(t.proofs[-1])
    if not roles and not left:
        return None
    certainty: Certainty | None = "certain" if "certain" in sure else sure[0] if sure else None
    sources = {s.statement: Source(documents.get(s.doc, str(s.doc)), s.evidence, s.statement) for s in proofs}
    return Cell(tuple(dict.fromkeys(roles)), certainty, entered, left, tuple(sources.values()))


def _documents(ledger: Ledger, tenures: Iterable[Tenure]) -> dict[int, str]:
    docs = {s.doc for t in tenures for s in t.proofs}
    docs |= {g.proof.doc for t in tenures for b in (t.closed,) if b for g in (b.since, b.until) if g and g.proof}
    return dict(ledger.database.rows_among("SELECT doc, id FROM documents WHERE doc IN ({})", sorted(docs)))
