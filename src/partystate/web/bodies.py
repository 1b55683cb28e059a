"""Bodies: the tree that the charter declares, and the page of one on any day, as known on any other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.charter import Body
from partystate.ledger.errors import NotFoundError
from partystate.ledger.lists import event_heads
from partystate.state import Holder
from partystate.web import links
from partystate.web.bodynames import find_body, names_of_body
from partystate.web.checking import ViolationRef, of_body, violation_ref, violations_in_time
from partystate.web.lawrows import LawRef, laws_of
from partystate.web.pages import page
from partystate.web.params import DayParam, KeyParam, SiteParam
from partystate.web.refs import BodyRef, EventRef, event_ref
from partystate.web.site import Site
from partystate.web.tenures import TENURE_COLUMNS, TenureRef, tenure_ref

router = APIRouter()
MOST_DAYS = 40
MOST_MEETINGS = 30
MOST_FORMER = 60
MOST_VIOLATIONS = 20


@dataclass(slots=True)
class BodyNode:
    """A declared body with those under it."""

    id: str
    name: str
    url: str
    kind: str
    since: date | None
    until: date | None
    children: list[BodyNode]


@dataclass(slots=True)
class BodiesPage:
    """The bodies that the charter declares, as a tree; with `on` only those that there were that day."""

    on: date | None
    bodies: list[BodyNode]
    total: int


@dataclass(slots=True)
class PostHolders:
    """A post and who held it on the day; `seats` as declared."""

    post: str
    role: str
    seats: int | None
    holders: list[TenureRef]


@dataclass(slots=True)
class TermRef:
    """A numbered term of a body."""

    number: int
    since: date | None
    until: date | None
    opened_by: str | None


@dataclass(slots=True)
class BodyPage:
    """One body on a day, as known on another: who held its posts; before and after; its meetings, decisions and
    laws; the charter's rules broken in it."""

    id: str | None
    name: str
    url: str
    kind: str | None
    aliases: dict[str, list[str]]
    since: date | None
    until: date | None
    parent: BodyRef | None
    lineage: list[BodyRef]
    children: list[BodyRef]
    terms: list[TermRef]
    on: date
    known_on: date | None
    term: int | None
    posts: list[PostHolders]
    former: list[TenureRef]
    days: list[date]
    day_before: date | None
    day_after: date | None
    meetings: list[EventRef]
    meetings_total: int
    laws: list[LawRef]
    violations: list[ViolationRef]
    violations_total: int
    earliest: date | None
    latest: date | None


def _body_rows(view: BodiesPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    def walk(nodes: list[BodyNode], parent: str | None) -> Iterable[tuple[object, ...]]:
        for b in nodes:
            yield b.id, b.name, b.kind, parent, b.since, b.until, b.url
            yield from walk(b.children, b.id)

    return ("id", "name", "kind", "parent", "since", "until", "url"), walk(view.bodies, None)


@page(router, "/bodies", "bodies.html", rows=_body_rows)
def bodies(site: SiteParam, on: DayParam = None) -> BodiesPage:
    """The bodies that the charter declares, as a tree."""
    under: dict[str | None, list[Body]] = defaultdict(list)
    declared = [b for b in site.charter.bodies.values() if b.holds(on)]
    known = {b.id for b in declared}
    for b in declared:
        under[b.parent if b.parent in known else None].append(b)

    def nodes(parent: str | None, depth: int = 0) -> list[BodyNode]:
        return [
            BodyNode(
                b.id,
                b.name,
                links.body_url(b.id, on),
                b.kind,
                b.since,
                b.until,
                nodes(b.id, depth + 1) if depth < 12 else [],
            )
            for b in under.get(parent, [])
        ]

    return BodiesPage(on, nodes(None), len(declared))


def _rows(view: BodyPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = TENURE_COLUMNS
    return columns, (
        (
            p.post, h.person.name, h.person.id, h.certainty, h.basis, h.opened.text if h.opened else None,
            h.closed.text if h.closed else None, h.first_seen, h.last_seen, h.statement,
        )
        for p in view.posts
        for h in p.holders
    )  # fmt: skip


@page(router, "/body/{key:path}", "body.html", rows=_rows)
def body(site: SiteParam, key: KeyParam, on: DayParam = None, known_on: DayParam = None) -> BodyPage:
    """One body: who held its posts on a day, as known on another, its meetings, decisions and laws."""
    fresh = site.freshness()
    on = on or fresh.published or date.today()
    found = find_body(site, key)
    names = names_of_body(site, key)
    meetings, total = event_heads(site.database, bodies=names, limit=MOST_MEETINGS)
    name = found.name if found else key
    try:
        view = site.history(known_on, name).on(on, doubtful=True, evidence=False)
        whole = site.history(None, name)
    except NotFoundError:
        if found is None and not meetings:
            raise
        view, whole = None, None
    held = [h for b in view.bodies for h in b.tenures] if view else []
    if found is None and not held and not meetings and not _named(site, key):
        raise NotFoundError(f"no body is known as {key!r}", "")
    tenures, people = (whole.tenures, whole.names) if whole else ([], {})
    days = sorted({d for t in tenures for b in (t.opened, t.closed) if b and (d := b.latest) is not None})
    current = {(h.person, h.tenure.seat, h.tenure.first_seen) for h in held}
    former = [
        tenure_ref(t, people.get(t.person, t.person))
        for t in sorted(tenures, key=lambda t: t.last_seen or date.min, reverse=True)
        if (t.person, t.seat, t.first_seen) not in current
    ]  # fmt: skip
    broken = of_body(site, violations_in_time(site) or (), found.id) if found else []
    parent = site.charter.body(found.parent) if found and found.parent else None
    term = site.charter.term_at(found.id, on) if found else None
    return BodyPage(
        found.id if found else None, name, links.body_url(found.id if found else key), found.kind if found else None,
        {lang: list(given) for lang, given in found.names.items()} if found else {}, found.since if found else None,
        found.until if found else None, _ref(parent, on) if parent else None,
        [_ref(b, None) for b in site.charter.lineage(found.id) if b.id != found.id] if found else [],
        [_ref(b, on) for b in site.charter.children(found.id, on)] if found else [],
        [TermRef(t.number, t.since, t.until, t.opened_by) for t in found.terms] if found else [], on, known_on,
        term.number if term else None, _posts(site, found, held, on), former[:MOST_FORMER], days[-MOST_DAYS:],
        max((d for d in days if d < on), default=None), min((d for d in days if d > on), default=None),
        [event_ref(site, e) for e in meetings], total, laws_of(site.database, names),
        [violation_ref(site, v) for v in broken[:MOST_VIOLATIONS]], len(broken), fresh.earliest, fresh.published,
    )  # fmt: skip


def _named(site: Site, name: str) -> bool:
    return site.database.one("SELECT 1 FROM posts WHERE body = ? LIMIT 1", (name,)) is not None


def _ref(b: Body, on: date | None) -> BodyRef:
    return BodyRef(b.id, b.name, links.body_url(b.id, on))


def _posts(site: Site, found: Body | None, held: list[Holder], on: date) -> list[PostHolders]:
    """The holders by post, as the charter declares the posts, then as the history has them; those surest first."""
    declared = {p.title: p for p in found.posts} if found else {}
    grouped: dict[str, list[Holder]] = defaultdict(list)
    for holder in held:
        grouped[holder.tenure.post].append(holder)
    place = {title: n for n, title in enumerate(declared)}
    order = {"certain": 0, "inferred": 1, "doubtful": 2}
    return [
        PostHolders(
            post, post.partition(" of ")[0], declared[post].seats if post in declared else None,
            [
                tenure_ref(h.tenure, h.name, h.certainty, on)
                for h in sorted(group, key=lambda h: (order[h.certainty], h.name))
            ],
        )
        for post, group in sorted(grouped.items(), key=lambda pair: place.get(pair[0], len(place)))
    ]  # fmt: skip
