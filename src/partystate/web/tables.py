"""The membership table of a body: people against its meetings or dates, each cell with its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from fastapi import APIRouter

from partystate.analysis.membership import MembershipTable, membership
from partystate.analysis.membership_formats import heading, interval
from partystate.ledger.errors import NotFoundError
from partystate.web import links
from partystate.web.bodynames import find_body
from partystate.web.pages import page
from partystate.web.params import DayParam, KeyParam, SiteParam
from partystate.web.refs import BodyRef, PersonRef, SourceRef, body_ref, person_ref, source_ref

router = APIRouter()
By = Literal["events", "month", "quarter", "year"]
LONGEST = timedelta(days=366 * 6)
MOST_COLUMNS = 40
BACK = timedelta(days=730)


@dataclass(slots=True)
class ColumnRef:
    """A day of the table and why it is there; `url` leads to the meeting, or to the body on that day."""

    day: date
    label: str
    kind: str
    url: str


@dataclass(slots=True)
class CellRef:
    """What a person was on a day: `text` in words, `short` for the eye; None for nothing known."""

    text: str
    short: str
    roles: list[str]
    certainty: str | None
    entered: str | None
    left: str | None
    sources: list[SourceRef]


@dataclass(slots=True)
class RowRef:
    """One person with a cell for each column."""

    person: PersonRef
    entered: str
    left: str
    cells: list[CellRef | None]


@dataclass(slots=True)
class TablePage:
    """The matrix of a body over a stretch of days; `cut` when it has more columns than are shown."""

    body: BodyRef
    since: date
    until: date
    known_on: date | None
    by: str
    columns: list[ColumnRef]
    rows: list[RowRef]
    keys: dict[str, str]
    cut: bool


def _short(roles: Iterable[str]) -> dict[str, str]:
    """A letter or two for each role, no two alike."""
    found: dict[str, str] = {}
    for role in roles:
        words = role.replace(",", " ").replace("-", " ").split()
        taken = set(found.values())
        letters = "".join(w[0] for w in words)[:3].upper()
        choices = [letters, *(letters + str(n) for n in range(2, 99))]
        found[role] = next(c for c in choices if c not in taken)
    return found


@page(router, "/table/{key:path}", "table.html", rows=lambda view: _rows(view))
def table(
    site: SiteParam, key: KeyParam, since: DayParam = None, until: DayParam = None, known_on: DayParam = None,
    by: By = "events",
) -> TablePage:  # fmt: skip
    """The membership table of a body: people against its meetings or dates, with why they entered and left."""
    found = find_body(site, key)
    name = found.name if found else key
    if found is None and site.database.one("SELECT 1 FROM posts WHERE body = ? LIMIT 1", (name,)) is None:
        raise NotFoundError(f"no body is known as {key!r}", "")
    latest = site.freshness().published or date.today()
    until = until or latest
    since = since or max(until - BACK, site.freshness().earliest or until - BACK)
    since, until = min(since, until), max(since, until)
    since = max(since, until - LONGEST)
    made = membership(site.ledger, name, since, until, by=by, charter=site.charter, known_on=known_on)
    return _view(site.charter.body(found.id) is not None if found else False, made, body_ref(site, name), known_on, by)


def _view(declared: bool, made: MembershipTable, body: BodyRef, known_on: date | None, by: str) -> TablePage:
    roles = dict.fromkeys(role for row in made.rows for cell in row.cells if cell for role in cell.roles)
    short = _short(roles)
    at = body.id if declared and body.id else body.name
    columns = [
        ColumnRef(
            c.day, heading(c).removeprefix(str(c.day)).strip(), c.kind,
            links.event_url(c.event) if c.event else links.body_url(at, c.day, known_on),
        )
        for c in made.columns[:MOST_COLUMNS]
    ]  # fmt: skip
    rows = [
        RowRef(
            person_ref(row.person, row.name), interval(row.entered), interval(row.left),
            [
                None
                if cell is None
                else CellRef(
                    cell.text, " ".join(short[r] for r in cell.roles) or "×", list(cell.roles), cell.certainty,
                    cell.entered or None, cell.left or None, [source_ref(s) for s in cell.sources],
                )
                for cell in row.cells[:MOST_COLUMNS]
            ],
        )
        for row in made.rows
    ]  # fmt: skip
    cut = len(made.columns) > MOST_COLUMNS
    return TablePage(body, made.since, made.until, known_on, by, columns, rows, {v: k for k, v in short.items()}, cut)


def _rows(view: TablePage) -> tuple[list[str], Iterable[list[str | None]]]:
    columns = ["person", "person_id", "entered", "left", *(f"{c.day} {c.label}".strip() for c in view.columns)]
    return columns, (
        [r.person.name, r.person.id, r.entered, r.left, *("" if c is None else c.text for c in r.cells)]
        for r in view.rows
    )
