"""Personnel changes: the list, with filters, and the rows that other pages show of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.ledger.answers import ChangeRow
from partystate.web.pages import page
from partystate.web.params import DayParam, PageParam, SiteParam, WordParam
from partystate.web.refs import BodyRef, PersonRef, SourceRef, body_ref, person_ref, source_ref
from partystate.web.site import Site

router = APIRouter()
COLUMNS = ("date", "on_or_before", "action", "person", "person_id", "post", "reason", "document", "statement")


@dataclass(slots=True)
class ChangeRef:
    """A change as reports announce it. `when` is its day in words; `day` is None where none is stated, then it was
    on or before `by`. `sources` are all reports of it."""

    when: str
    day: date | None
    by: date | None
    action: str
    person: PersonRef | None
    post: str
    body: BodyRef | None
    reason: str | None
    sources: list[SourceRef]


@dataclass(slots=True)
class ChangesPage:
    """Changes, the latest first; `total` counts all of them, `page` is the portion shown."""

    since: date | None
    until: date | None
    action: str | None
    words: str | None
    changes: list[ChangeRef]
    total: int
    page: int
    pages: int
    actions: list[str]


def change_refs(site: Site, rows: Iterable[ChangeRow]) -> list[ChangeRef]:
    """Changes with the reports of one change put together, the latest first."""
    found: dict[tuple[object, ...], ChangeRef] = {}
    for c in rows:
        key = (c.person or c.source.statement, c.action, c.post, c.day if c.precision == "day" else None)
        if key in found:
            found[key].sources.append(source_ref(c.source))
            continue
        dated = c.precision == "day"
        found[key] = ChangeRef(
            str(c.day) if dated else f"by {c.day}" if c.day else "undated", c.day if dated else None, c.day, c.action,
            person_ref(c.person, c.name or "") if c.person else None, c.post,
            body_ref(site, c.body) if c.body else None, c.reason, [source_ref(c.source)],
        )  # fmt: skip
    return sorted(found.values(), key=lambda c: c.by or date.min, reverse=True)


def _rows(view: ChangesPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    return COLUMNS, (
        (
            c.day,
            c.by,
            c.action,
            c.person and c.person.name,
            c.person and c.person.id,
            c.post,
            c.reason,
            s.document,
            s.statement,
        )
        for c in view.changes
        for s in c.sources
    )


@page(router, "/changes", "changes.html", rows=_rows)
def changes(
    site: SiteParam, since: DayParam = None, until: DayParam = None, action: WordParam = None, q: WordParam = None,
    page: PageParam = 1,
) -> ChangesPage:  # fmt: skip
    """Who was elected, appointed, promoted or relieved, and who died, the latest first."""
    everything = site.kept(("changes", since, until), lambda: change_refs(site, site.ledger.changes(since, until)))
    words = (q or "").casefold()
    wanted = [
        c for c in everything
        if (not action or c.action == action)
        and (not words or words in f"{c.person.name if c.person else ''} {c.post}".casefold())
    ]  # fmt: skip
    size = site.settings.page_size
    shown = wanted[(page - 1) * size : page * size]
    return ChangesPage(
        since, until, action, q, shown, len(wanted), page, -(-len(wanted) // size),
        sorted({c.action for c in everything}),
    )  # fmt: skip
