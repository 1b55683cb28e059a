"""The rule on the order of names: who is printed before whom, against the declared precedence of their posts."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from partystate.analysis.checks.material import Material, Present
from partystate.analysis.checks.violation import Violation
from partystate.charter.model import Check, Precedence

LISTED = frozenset({"attended", "accompanied", "spoke", "observer"})
"""Capacities whose persons are printed as a list; hosts, guests and speakers have an order of their own."""


def out_of_order(rule: Check, material: Material) -> Iterator[Violation]:
    """The printed order of names contradicts the declared order of their posts."""
    kinds = rule.options.get("events")
    wanted = set(kinds) if isinstance(kinds, list) else None
    heads = {(t.event, t.doc): t for t in material.told}
    lists: dict[tuple[str, int, str], list[Present]] = defaultdict(list)
    for p in material.present:
        told = heads.get((p.event, p.doc))
        if told is None or (wanted is not None and told.kind not in wanted) or p.capacity not in LISTED:
            continue
        if p.posts and not p.foreign:
            lists[p.event, p.doc, p.capacity].append(p)
    for (event, doc, _capacity), people in sorted(lists.items()):
        day = heads[event, doc].start
        if day is None:
            continue
        order = _declared_order(material, day)
        if order is None:
            continue
        placed = [(place, p) for p in people if (place := _place(material, p, order, day)) is not None]
        for (one, first), (other, second) in itertools.pairwise(placed):
            if one > other:
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.4,
                    f"{material.name(first.person)} ({first.posts[0]}) is printed before "
                    f"{material.name(second.person)} "
                    f"({second.posts[0]})",
                    day,
                    (event, first.person, second.person),
                    (
                        material.side(
                            f"{first.name} is no. {first.position}", first.doc, first.evidence, first.statement
                        ),
                        material.side(
                            f"{second.name} is no. {second.position}", second.doc, second.evidence, second.statement
                        ),
                        material.declared("the declared order", order),
                    ),
                )
                break


def _declared_order(material: Material, day: date) -> Precedence | None:
    held = [o for o in material.charter.precedence if o.holds(day)]
    return max(held, key=lambda o: o.since or date.min, default=None)


def _place(material: Material, present: Present, order: Precedence, day: date) -> int | None:
    """The highest place in the order among a person's printed posts."""
    found = []
    for title in present.posts:
        seat = material.constitution.declared(title)
        post = seat.post_on(day) if seat is not None else None
        if post is not None and post.id in order.posts:
            found.append(order.posts.index(post.id))
    return min(found, default=None)
