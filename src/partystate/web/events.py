"""Events: the list with its filters, and the page of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fastapi import APIRouter

from partystate.analysis.relay import relay_chain
from partystate.ledger.answers import EventPerson
from partystate.ledger.details import event_details, public_persons
from partystate.ledger.lists import event_heads, event_kinds
from partystate.ledger.queries import find_person
from partystate.web import links, wording
from partystate.web.bodynames import names_of_body
from partystate.web.pages import page
from partystate.web.params import DayParam, KeyParam, PageParam, SiteParam, WordParam
from partystate.web.refs import (
    EVENT_COLUMNS,
    BodyRef,
    EventRef,
    PersonRef,
    SaidRef,
    SourceRef,
    body_ref,
    event_ref,
    event_row,
    person_ref,
    said_refs,
    source_ref,
)
from partystate.web.relays import ChainRef, chain_ref
from partystate.web.site import Site

router = APIRouter()
MOST_CHAINED = 30


@dataclass(slots=True)
class EventsPage:
    """Events, the latest first; `total` counts all of them, `page` is the portion shown."""

    kind: str | None
    since: date | None
    until: date | None
    person: PersonRef | None
    body: str | None
    events: list[EventRef]
    total: int
    page: int
    pages: int
    kinds: dict[str, int]


@dataclass(slots=True)
class Attendee:
    """A participant: `order` is the place in the printed order, `posts` as printed."""

    order: int
    person: PersonRef
    foreign: bool
    capacity: str
    posts: list[str]
    sources: list[SourceRef]


@dataclass(slots=True)
class CapacityGroup:
    """The participants in one capacity, in printed order, and the groups without names."""

    capacity: str
    people: list[Attendee]
    groups: list[SaidRef]


@dataclass(slots=True)
class ReportRef:
    """A report of an event; `copy_of` is the document whose text it repeats."""

    document: str
    url: str
    outlet: str | None
    title: str | None
    day: date | None
    copy_of: str | None


@dataclass(slots=True)
class EventPage:
    """One event over all its reports; `chain` says who relays whom where there are several."""

    id: str
    title: str
    kind: str
    when: str
    start: date | None
    end: date | None
    reported: date | None
    body: BodyRef | None
    term: int | None
    ordinal: int | None
    enlarged: bool | None
    place: str | None
    presider: PersonRef | None
    attendance: list[CapacityGroup]
    agenda: list[SaidRef]
    decisions: list[SaidRef]
    laws: list[SaidRef]
    directives: list[SaidRef]
    criticisms: list[SaidRef]
    claims: list[SaidRef]
    programmes: list[SaidRef]
    quantities: list[SaidRef]
    reports: list[ReportRef]
    chain: ChainRef | None = None
    before: EventRef | None = None
    after: EventRef | None = None
    statement: SourceRef | None = field(default=None)


def _rows(view: EventsPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    return EVENT_COLUMNS, map(event_row, view.events)


@page(router, "/events", "events.html", rows=_rows)
def events(
    site: SiteParam, kind: WordParam = None, since: DayParam = None, until: DayParam = None, person: WordParam = None,
    body: WordParam = None, page: PageParam = 1,
) -> EventsPage:  # fmt: skip
    """Meetings, sessions, guidance visits, receptions …, the latest first."""
    who = find_person(site.database, person) if person else None
    names = names_of_body(site, body) if body else None
    size = site.settings.page_size
    heads, total = event_heads(
        site.database, kind=kind, since=since, until=until, person=who.id if who else None, bodies=names, limit=size,
        offset=(page - 1) * size,
    )  # fmt: skip
    kinds = site.kept("kinds", lambda: dict(event_kinds(site.database)))
    return EventsPage(
        kind, since, until, person_ref(who.id, who.name) if who else None, body,
        [event_ref(site, head) for head in heads], total, page, -(-total // size), kinds,
    )  # fmt: skip


def _attendance_rows(view: EventPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("order", "person", "person_id", "capacity", "posts", "document", "statement")
    return columns, (
        (a.order, a.person.name, a.person.id, a.capacity, "; ".join(a.posts), s.document, s.statement)
        for group in view.attendance
        for a in group.people
        for s in a.sources
    )


@page(router, "/event/{key:path}", "event.html", rows=_attendance_rows)
def event(site: SiteParam, key: KeyParam) -> EventPage:
    """One event: who was there in the printed order, what was on the agenda, what was decided, and who reports it."""
    e = site.ledger.event(key)
    d = event_details(site.database, e.id)
    pages = public_persons(site.database, [p.id for p in e.people])
    presider = next((person_ref(p.id, p.name, p.id in pages) for p in e.people if p.capacity == "presided"), None)
    if presider is None and e.presider:
        presider = person_ref(None, e.presider, False)
    reports = [
        ReportRef(r.document, links.document_url(r.document), r.outlet, r.title, r.day, r.copy_of) for r in d.reports
    ]
    before, after = _neighbours(site, e)
    return EventPage(
        e.id, wording.event_title(e), e.kind, wording.days(e.start, e.end, e.reported), e.start, e.end, e.reported,
        body_ref(site, e.body) if e.body else None, e.term, e.ordinal, e.enlarged, e.place, presider,
        _attendance(e.people, said_refs(d.groups), pages), said_refs(d.agenda), said_refs(d.decisions),
        said_refs(d.laws), said_refs(d.directives), said_refs(d.criticisms), said_refs(d.claims),
        said_refs(d.programmes), said_refs(d.quantities), reports, _chain(site, e.id, len(reports)), before, after,
    )  # fmt: skip


def _attendance(people: list[EventPerson], groups: list[SaidRef], pages: set[str]) -> list[CapacityGroup]:
    found = []
    for capacity in wording.CAPACITIES:
        mine = [
            Attendee(
                p.order, person_ref(p.id, p.name, p.id in pages), p.foreign, p.capacity, p.posts,
                [source_ref(s) for s in p.sources],
            )
            for p in people
            if p.capacity == capacity
        ]  # fmt: skip
        unnamed = [g for g in groups if g.values.get("capacity") == capacity]
        if mine or unnamed:
            found.append(CapacityGroup(capacity, mine, unnamed))
    return found


def _chain(site: Site, event: str, reports: int) -> ChainRef | None:
    """Who relays whom, where there are several reports and not too many to be compared with each other here."""
    return chain_ref(relay_chain(site.ledger, event, site.charter)) if 1 < reports <= MOST_CHAINED else None


def _neighbours(site: Any, e: Any) -> tuple[EventRef | None, EventRef | None]:
    """The meetings of the same body before and after this one."""
    if not e.body:
        return None, None
    heads, _total = site.kept(("meetings", e.body), lambda: event_heads(site.database, bodies=[e.body], limit=500))
    at = next((i for i, head in enumerate(heads) if head.id == e.id), None)
    if at is None:
        return None, None
    before = event_ref(site, heads[at + 1]) if at + 1 < len(heads) else None
    return before, event_ref(site, heads[at - 1]) if at else None
