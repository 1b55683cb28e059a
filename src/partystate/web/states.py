"""The whole constitution on a date, as a tree of bodies with their holders; and two dates side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.charter import Body
from partystate.state import BodyState, StateView
from partystate.web import links
from partystate.web.pages import page
from partystate.web.params import DayParam, SiteParam
from partystate.web.refs import BodyRef, body_ref
from partystate.web.site import Site
from partystate.web.tenures import TENURE_COLUMNS, TenureRef, tenure_ref

router = APIRouter()
MOST_DIFFERENT = 150
"""How many bodies that differ between two days are shown."""


@dataclass(slots=True)
class StateNode:
    """A declared body on the day: its posts' holders, and the bodies under it. `held` counts holders here and below."""

    id: str
    name: str
    url: str
    term: int | None
    tenures: list[TenureRef]
    children: list[StateNode]
    held: int


@dataclass(slots=True)
class OtherBody:
    """A body that posts name and the charter does not declare."""

    body: BodyRef
    tenures: list[TenureRef]


@dataclass(slots=True)
class BodyDifference:
    """A body with what is different in it on the second day."""

    body: BodyRef
    before: list[TenureRef]
    after: list[TenureRef]
    entered: int
    left: int


@dataclass(slots=True)
class StatePage:
    """The state on a day as known on another; with `to`, what is different on that day instead of the tree."""

    on: date
    known_on: date | None
    to: date | None
    tree: list[StateNode]
    others: list[OtherBody]
    differences: list[BodyDifference]
    holders: int
    bodies: int
    earliest: date | None
    latest: date | None
    part: str


def _rows(view: StatePage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("body", *TENURE_COLUMNS)

    def walk(nodes: list[StateNode]) -> Iterable[tuple[str, TenureRef]]:
        for node in nodes:
            yield from ((node.name, t) for t in node.tenures)
            yield from walk(node.children)

    held = [*walk(view.tree), *((o.body.name, t) for o in view.others for t in o.tenures)]
    return columns, (
        (
            body, t.post, t.person.name, t.person.id, t.certainty, t.basis, t.opened.text if t.opened else None,
            t.closed.text if t.closed else None, t.first_seen, t.last_seen, t.statement,
        )
        for body, t in held
    )  # fmt: skip


@page(router, "/state", "state.html", rows=_rows)
def state(
    site: SiteParam, on: DayParam = None, known_on: DayParam = None, to: DayParam = None, part: str = "declared"
) -> StatePage:
    """Who held what on a day, as known on another; with `to`, what changed between two days."""
    fresh = site.freshness()
    on = on or fresh.published or date.today()
    view = _view(site, on, known_on)
    holders, bodies = sum(len(b.tenures) for b in view.bodies), len(view.bodies)
    part = "others" if part == "others" else "declared"
    tree: list[StateNode] = []
    others: list[OtherBody] = []
    differences: list[BodyDifference] = []
    if to is not None:
        differences = [
            d for d in _differences(site, view, _view(site, to, known_on)) if (d.body.id is None) == (part == "others")
        ][:MOST_DIFFERENT]
    else:
        tree, others = _tree(site, view, part)
    return StatePage(
        on, known_on, to, tree, others, differences, holders, bodies, fresh.earliest, fresh.published, part
    )


def _view(site: Site, on: date, known_on: date | None) -> StateView:
    return site.history(known_on).on(on, evidence=False)


def _refs(found: BodyState, on: date) -> list[TenureRef]:
    return [tenure_ref(h.tenure, h.name, h.certainty, on) for h in found.tenures]


def _tree(site: Site, view: StateView, part: str) -> tuple[list[StateNode], list[OtherBody]]:
    held: dict[str, list[BodyState]] = defaultdict(list)
    others: list[OtherBody] = []
    for found in view.bodies:
        body = site.body_of(found.body)
        if body is not None:
            held[body.id].append(found)
        elif part == "others":
            ref = (
                body_ref(site, found.body)
                if found.body
                else BodyRef(None, "Ranks and titles without a body", "/persons")
            )
            others.append(OtherBody(ref, _refs(found, view.on)))
    if part == "others":
        return [], sorted(others, key=lambda o: -len(o.tenures))
    wanted: dict[str, Body] = {}
    for id_ in held:
        at = site.charter.body(id_)
        while at is not None and at.id not in wanted:
            wanted[at.id] = at
            at = site.charter.body(at.parent) if at.parent else None
    under: dict[str | None, list[Body]] = defaultdict(list)
    order = {id_: n for n, id_ in enumerate(site.charter.bodies)}
    for body in sorted(wanted.values(), key=lambda b: order.get(b.id, len(order))):
        under[body.parent if body.parent in wanted else None].append(body)

    def nodes(parent: str | None, depth: int) -> list[StateNode]:
        found = []
        for body in under.get(parent, ()):
            below = nodes(body.id, depth + 1) if depth < 12 else []
            mine = [t for b in held.get(body.id, ()) for t in _refs(b, view.on)]
            term = next((b.term for b in held.get(body.id, ())), None)
            found.append(
                StateNode(
                    body.id, body.name, links.body_url(body.id, view.on, None), term, mine, below,
                    len(mine) + sum(b.held for b in below),
                )
            )  # fmt: skip
        return found

    return sorted(nodes(None, 0), key=lambda n: (order_of_kind(site, n.id), -n.held)), others


FIRST = ("party", "state", "state_commission", "assembly", "cabinet", "army")
"""Kinds of bodies that stand at the head of the tree, in this order; the rest by how many posts are held in them."""


def order_of_kind(site: Site, id_: str) -> int:
    """The place of a root of the tree."""
    body = site.charter.body(id_)
    return FIRST.index(body.kind) if body and body.kind in FIRST else len(FIRST)


def _differences(site: Site, before: StateView, after: StateView) -> list[BodyDifference]:
    was = {b.body: b for b in before.bodies}
    now = {b.body: b for b in after.bodies}
    found = []
    for name in dict.fromkeys([*was, *now]):
        a = {(h.person, h.tenure.post): h for h in was[name].tenures} if name in was else {}
        b = {(h.person, h.tenure.post): h for h in now[name].tenures} if name in now else {}
        left, entered = a.keys() - b.keys(), b.keys() - a.keys()
        if left or entered:
            ref = body_ref(site, name) if name else BodyRef(None, "Ranks and titles without a body", "/persons")
            found.append(
                BodyDifference(
                    ref, [tenure_ref(a[k].tenure, a[k].name, "left", before.on) for k in a if k in left],
                    [tenure_ref(b[k].tenure, b[k].name, "entered", after.on) for k in b if k in entered],
                    len(entered), len(left),
                )
            )  # fmt: skip
    return sorted(found, key=lambda d: (d.body.id is None, -(d.entered + d.left), d.body.name))
