"""People elected to the roles that stand before their names: "Elected there were chairman of X ⟦0⟧ and secretary ⟦1⟧".

The verb stands first, and the list goes on under new roles ("Elected as president of X was ⟦0⟧ and as its
vice-presidents ⟦1⟧ and ⟦2⟧"). A role without a body is one of the body named last. Source: the communiqués on the first
sessions of the assembly, 1998 to 2019.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_objects import ROLES_OF_ONE_BODY
from partystate.reading.en.changes.change_patterns import is_rank
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import TOGETHER, pattern
from partystate.reading.report import Action

_WERE_ELECTED = guarded(
    r"(?:^|[.;] )(?P<verb>Elected|By-elected|Re-elected|Appointed)(?: there| at the [\w-]+(?: [\w-]+){0,2}?)? "
    rf"(?:was|were) (?P<who>{TOGETHER})(?=\s*(?:[.;]|$|at the ))"
)
_AND_AS = pattern(rf"(?:, and|,| and) as (?P<who>{TOGETHER})")
_BODY = re.compile(r" of the (?P<b>.+)$")


def to_roles_before(view: SentenceView) -> Iterator[tuple[Found, tuple[int, int]]]:
    """ "Elected there were vice-presidents of X ⟦0⟧ and ⟦1⟧ and secretary general ⟦2⟧"; and where that is told."""
    for m in _WERE_ELECTED.finditer(view.skeleton):
        people = view.named(m.group("who"))
        if any(person.has_apposition for person in people):
            continue  # "Elected were ⟦0⟧, minister of X, and ⟦1⟧": the offices that they hold
        for found in _in_roles(view, people, ACTIONS[m.group("verb").lower()], "", m.span()):
            yield found, m.span()


def gone_on(view: SentenceView, position: int, action: Action, body: str) -> Iterator[tuple[Found, tuple[int, int]]]:
    """ "… | and as its vice-presidents ⟦1⟧ and ⟦2⟧", right behind `position`; `body`: the one named last."""
    while (m := _AND_AS.match(view.skeleton, position)) is not None:
        for found in _in_roles(view, view.named(m.group("who")), action, body, m.span()):
            yield found, m.span()
        position = m.end()


def each_in_role(found: list[Found], people: Sequence[Mention], body: str) -> list[Found]:
    """ "Elected vice-presidents of X were ⟦0⟧ and ⟦1⟧, and its members | ⟦2⟧ and ⟦3⟧": those under a further role."""
    if not body or not people or people[0].open_roles or people[0].posts:
        return found
    further = {id(p): (f"{p.open_roles[-1]} of the {body}",) for p in people[1:] if _of_one_body(p)}
    return [f._replace(posts=further.get(id(f.mention), f.posts)) for f in found] if further else found


def not_under_the_first(found: list[Found], people: Sequence[Mention]) -> list[Found]:
    """ "Elected head of X was ⟦0⟧, deputy heads | ⟦1⟧ and ⟦2⟧": behind "was" the post is the first's alone, where the
    next has a title before his name; his own post is his, a role whose body is not told tells none."""
    if len(people) == 1 or not (_stands_before(people[1]) or people[1].open_roles):
        return found
    others = {id(p): tuple(q for q in p.posts if not is_rank(q)) for p in people[1:]}
    kept = [f for f in found if others.get(id(f.mention), ("",)) or f.posts != found[0].posts]
    return [f._replace(posts=others[id(f.mention)]) if others.get(id(f.mention)) else f for f in kept]


def _in_roles(
    view: SentenceView, people: Sequence[Mention], action: Action, body: str, told: tuple[int, int]
) -> Iterator[Found]:
    """The change of each of `people` to the role before the name; without one of his own he shares the last."""
    posts: tuple[str, ...] = ()
    for person in people:
        offices = tuple(p for p in person.posts if not is_rank(p)) if _stands_before(person) else ()
        if offices:
            posts = offices
            named = _BODY.search(offices[-1])
            body = named["b"] if named is not None else body
        elif body and _of_one_body(person):
            posts = (f"{person.open_roles[-1]} of the {body}",)
        elif person.posts or person.open_roles:
            posts = ()
        if posts and person.native:
            yield Found(person, action, posts, None, view.span(*told), False)


def _stands_before(person: Mention) -> bool:
    """Whether the posts printed with a name stand before it."""
    return bool(person.post_spans) and person.post_spans[0][0] < person.span[0]


def _of_one_body(person: Mention) -> bool:
    """Whether a role without its body stands before a name."""
    roles = person.open_roles
    return bool(roles) and not person.posts and not person.has_apposition and roles[-1] in ROLES_OF_ONE_BODY
