"""What a charter rules: who may fill a post, how meetings are counted, who is printed first, whom to believe.

Each answer is True, False or None; None says that the charter declares nothing about it, so no check can fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from partystate.charter.model import Body, Post

if TYPE_CHECKING:
    from partystate.charter.charter import Charter


def electors(charter: Charter, post: Post) -> set[str]:
    """Ids of the bodies that may fill a post: the declared one, those that elect it, those that act for any of
    these, each under all its names. Empty where the charter declares none."""
    found: set[str] = set()
    queue = [b for b in (post.elected_by, post.appointed_by) if b]
    while queue:
        for body in charter.lineage(queue.pop()):
            if body.id not in found:
                found.add(body.id)
                queue += [body.elected_by] if body.elected_by else []
                queue += [b.id for b in charter.bodies.values() if body.id in b.acts_for]
    return found


def may_fill(charter: Charter, body_id: str, post_id: str) -> bool | None:
    """Whether a body may elect or appoint to a post."""
    post = charter.post(post_id)
    allowed = electors(charter, post) if post else set()
    return body_id in allowed if allowed else None


def series(charter: Charter, body_id: str, term: int | None) -> tuple[str, int | None] | None:
    """The run of numbers a meeting of this body (in this term) is counted in; None for a body that does not count.

    Renamed bodies go on counting: the run is named by the oldest body of the lineage.
    """
    body = charter.body(body_id)
    if body is None or body.numbering == "none":
        return None
    oldest = charter.lineage(body_id)[0].id
    return (oldest, term) if body.numbering == "per_term" else (oldest, None)


def in_term(charter: Charter, body_id: str, term: int, day: date) -> bool | None:
    """Whether a day lies in that term of the body (of any name it bore)."""
    terms = [t for body in charter.lineage(body_id) for t in body.terms if t.number == term]
    return any(t.holds(day) for t in terms) if terms else None


def exists(charter: Charter, thing_id: str, on: date) -> bool | None:
    """Whether a body or post (by id) existed on a day."""
    thing: Body | Post | None = charter.post(thing_id) if "/" in thing_id else charter.body(thing_id)
    if thing is None or (thing.since is None and thing.until is None):
        return None
    return thing.holds(on)


def seats(charter: Charter, post_id: str, on: date | None = None) -> int | None:
    """How many may hold a post at one time; for a body's plain members, the seats of its term."""
    post = charter.post(post_id)
    if post is None:
        return None
    term = charter.term_at(post.body, on) if on and post.role in ("member", "deputy") else None
    return term.seats if term and term.seats else post.seats


def rank_order(charter: Charter, rank: str) -> int | None:
    """The height of a military rank (1 is the highest) by any of its names."""
    found = charter.find_rank(rank)
    return found.order if found else None


def out_of_order(charter: Charter, first: str, second: str, on: date) -> bool | None:
    """Whether a holder of post `first` printed before one of `second` (ids) contradicts the declared order."""
    one, other = charter.precedence_of(first, on), charter.precedence_of(second, on)
    return one > other if one is not None and other is not None else None


def trust(charter: Charter) -> Mapping[str, int]:
    """Outlet name -> place in the declared order of trust (1 is first); unknown outlets come after all."""
    return {outlet.name: place for place, outlet in enumerate(charter.outlets.values(), 1)}
