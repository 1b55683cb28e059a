"""People: the list of holders of public posts, and the page of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.ledger.answers import Appearance, PersonRow
from partystate.ledger.details import person_details
from partystate.ledger.errors import NotFoundError
from partystate.ledger.judging import Judgement, judgements
from partystate.ledger.lists import Named, leading
from partystate.ledger.queries import find_person, persons
from partystate.web import links, wording
from partystate.web.changes import ChangeRef, change_refs
from partystate.web.pages import page
from partystate.web.params import KeyParam, PageParam, SiteParam, WholeParam, WordParam
from partystate.web.refs import BodyRef, PersonRef, SaidRef, SourceRef, body_ref, person_ref, said_refs, source_ref
from partystate.web.site import Site
from partystate.web.tenures import TenureRef, tenure_ref

router = APIRouter()
MOST_LISTED = 5000
LATEST = 100
"""From how many of the latest documents the page of a person has its appearances, unless all are asked for."""


@dataclass(slots=True)
class PersonLine:
    """A person in the list: in how many documents, from when to when; `post` is the one most reports give."""

    person: PersonRef
    foreign: bool
    documents: int
    first_seen: date | None
    last_seen: date | None
    spellings: list[str]
    post: str | None


@dataclass(slots=True)
class PersonsPage:
    """Holders of public posts, the most often named first."""

    q: str | None
    persons: list[PersonLine]
    total: int
    page: int
    pages: int


@dataclass(slots=True)
class AppearanceRef:
    """A person at an event as one report tells it; `order` is the place in the printed order."""

    event: str
    url: str
    when: str
    day: date | None
    kind: str
    title: str
    body: BodyRef | None
    place: str | None
    name: str
    capacity: str
    order: int
    posts: list[str]
    source: SourceRef


@dataclass(slots=True)
class Company:
    """Somebody seen at the same events, at how many, and when last."""

    person: PersonRef
    events: int
    last: date | None


@dataclass(slots=True)
class Namesake:
    """Another person of the same name; `post` is the one most reports give."""

    person: PersonRef
    post: str | None
    documents: int
    first_seen: date | None
    last_seen: date | None


@dataclass(slots=True)
class JudgementRef:
    """What a user decided; `undone` when another took it back."""

    number: int
    kind: str
    target_kind: str
    target: str
    author: str
    reason: str
    recorded_at: str
    undone: bool


@dataclass(slots=True)
class PersonPage:
    """One person: names, tenures, changes, appearances (the latest first, a portion), company, claims.

    Of somebody whom many documents name, the appearances are those that the latest `latest_of` of them tell of (None:
    all of them); `appearances_total`, `by_year` and `capacities` count all.
    """

    id: str
    name: str
    url: str
    foreign: bool
    names: dict[str, int]
    documents: int
    first_seen: date | None
    last_seen: date | None
    namesakes: list[Namesake]
    tenures: list[TenureRef]
    changes: list[ChangeRef]
    appearances: list[AppearanceRef]
    appearances_total: int
    latest_of: int | None
    page: int
    pages: int
    by_year: dict[int, int]
    capacities: dict[str, int]
    company: list[Company]
    claims: list[SaidRef]
    career: list[SaidRef]
    judgements: list[JudgementRef]
    chart_tenures: str | None
    chart_days: str | None


def _rows(view: PersonsPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("id", "name", "foreign", "documents", "first_seen", "last_seen", "spellings", "post", "url")
    return columns, (
        (
            p.person.id,
            p.person.name,
            int(p.foreign),
            p.documents,
            p.first_seen,
            p.last_seen,
            "; ".join(p.spellings),
            p.post,
            p.person.url,
        )
        for p in view.persons
    )


def judgement_ref(j: Judgement) -> JudgementRef:
    """A judgement as pages show it."""
    return JudgementRef(
        j.id, j.kind, j.target_kind, j.target, j.author, j.reason, j.recorded_at, j.undone_by is not None
    )


@page(router, "/persons", "persons.html", rows=_rows)
def people(site: SiteParam, q: WordParam = None, page: PageParam = 1) -> PersonsPage:
    """Holders of public posts, the most often named first."""
    found = site.kept(("persons", q), lambda: persons(site.database, q or "", MOST_LISTED))
    if q and not found:
        try:
            found = [site.ledger.person(q).person]
        except NotFoundError:
            found = []
    size = site.settings.page_size * 2
    shown = [
        PersonLine(
            person_ref(p.id, p.name), p.foreign, p.mentions, p.first_seen, p.last_seen,
            [name for name, _count in p.names if name != p.name], site.main_post(p.id),
        )
        for p in found[(page - 1) * size : page * size]
    ]  # fmt: skip
    return PersonsPage(q, shown, len(found), page, -(-len(found) // size))


def person_of(site: Site, key: str) -> PersonRow:
    """The person an address means. Raises NotFoundError."""
    return find_person(site.database, key)


def _appearance_rows(view: PersonPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("date", "event", "kind", "title", "capacity", "order", "posts", "place", "document", "statement")
    return columns, (
        (
            a.day,
            a.event,
            a.kind,
            a.title,
            a.capacity,
            a.order,
            "; ".join(a.posts),
            a.place,
            a.source.document,
            a.source.statement,
        )
        for a in view.appearances
    )


@page(router, "/person/{key:path}", "person.html", rows=_appearance_rows)
def person(site: SiteParam, key: KeyParam, page: PageParam = 1, whole: WholeParam = False) -> PersonPage:
    """One person: posts from when to when, changes, appearances, company, claims, each with its source."""
    p = person_of(site, key)
    latest_of = None if whole or p.mentions <= LATEST else LATEST
    view = site.ledger.person(p.id, limit=latest_of)
    tenures = site.tenures(p.id)
    details = person_details(site.database, p.id)
    seen: dict[str, Appearance] = {}
    for a in view.appearances:
        seen.setdefault(a.event, a)
    latest = list(reversed(seen.values()))
    size = site.settings.page_size
    years: dict[int, int] = {}
    for day, count in details.days.items():
        years[int(day[:4])] = years.get(int(day[:4]), 0) + count
    portion = latest[(page - 1) * size : page * size]
    named = leading(site.database, [a.event for a in portion])
    url = links.person_url(p.id)
    chart = f"/chart{url.rstrip('/')}"
    return PersonPage(
        p.id, p.name, url, p.foreign, dict(p.names), p.mentions, p.first_seen, p.last_seen,
        [Namesake(person_ref(n[0], n[1]), site.main_post(n[0]), *n[2:]) for n in details.namesakes],
        [tenure_ref(t, p.name) for t in tenures], change_refs(site, view.changes),
        [_appearance(site, a, named[a.event]) for a in portion], sum(details.capacities.values()), latest_of, page,
        -(-len(latest) // size), years, details.capacities,
        [Company(person_ref(c.id, c.name), c.events, c.last) for c in details.company], said_refs(details.claims),
        said_refs(details.career),
        [
            judgement_ref(j) for j in judgements(site.database, p.id)
        ],
        f"{chart}/tenures.svg" if tenures else None, f"{chart}/days.svg" if details.days else None,
    )  # fmt: skip


def _appearance(site: Site, a: Appearance, named: list[Named]) -> AppearanceRef:
    title = wording.event_words(a.kind, a.body, None, None, None, a.place, named)
    return AppearanceRef(
        a.event, links.event_url(a.event), str(a.day) if a.dated else f"by {a.day}" if a.day else "undated",
        a.day if a.dated else None, a.kind, title, body_ref(site, a.body) if a.body else None, a.place, a.name,
        a.capacity, a.order, a.posts, source_ref(a.source),
    )  # fmt: skip
