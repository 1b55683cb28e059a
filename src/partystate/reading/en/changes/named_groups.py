"""Groups told by number and then by name: "elected five full members of X: ⟦0⟧, ⟦1⟧ and ⟦2⟧".

The press counts those who came or went and names them behind a comma, a colon or dashes; a second group shares the verb
and the body ("… and four alternate members, ⟦3⟧ and ⟦4⟧"). "New members of X are ⟦0⟧ and ⟦1⟧", "two new vice-premiers,
⟦0⟧ and ⟦1⟧, were appointed". (Several who lost one office are `list_changes`'.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import TOO_BARE, Found
from partystate.reading.en.changes.change_lists import COUNTED, HOLDERS, NUMBER
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS, pattern
from partystate.reading.report import Action

_POST = rf"(?P<post>(?:[a-z-]+ ){{0,3}}?{HOLDERS}(?: (?:of|in|on|to) [^⟦.;:,—–]{{3,90}}?)?)"
_BEFORE_NAMES = r"\s*(?:,|:|--|[-—–])\s*"
_NAMES = rf"(?P<who>{MARKS})"
_DID = guarded(
    r"\b(?P<verb>elected|by-elected|appointed|named|chose|dismissed|removed|relieved|sacked|ousted|fired|recalled) ",
    rf"(?:also )?{COUNTED}{_POST}{_BEFORE_NAMES}",
    _NAMES,
)
""" "elected five full members of X: ⟦0⟧ and ⟦1⟧"."""
_AND_OF_THEM = pattern(
    rf"\s*(?:[,—–]|--|-)?\s*(?:and|as well as|plus),? {COUNTED}{_POST}{_BEFORE_NAMES}{_NAMES}"
)
""" "… | and four alternate members, ⟦3⟧ and ⟦4⟧"."""
_ARE_NEW = guarded(
    rf"(?:^|\b[Tt]he |[.;] )(?:{NUMBER} )?(?:[Nn]ew|[Nn]ewly[- ](?:elected|appointed|named)) {_POST} "
    rf"(?:are|were|include|included),? {_NAMES}(?!['’]s)"
)
_WERE = guarded(
    rf"(?:^|\b[Tt]he |[.;] |\band )(?i:{NUMBER}) (?:new )?{_POST}{_BEFORE_NAMES}{_NAMES},?\s*(?:[—–]|--|-)?\s*",
    r"(?:was|were|has been|have been) (?:also |newly |all )?"
    r"(?P<verb>elected|by-elected|appointed|named|chosen|promoted)(?! (?:as|to)\b)",
)
""" "Two new vice-premiers, ⟦0⟧ and ⟦1⟧, were appointed"."""
_BODY = re.compile(r" of the .+$")
_SEAT = pattern(r"(?:alternate |candidate )?member\b")


def named_groups(view: SentenceView, posts: PostReader, is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """The changes of the groups that one sentence counts and names; `is_aside`: whether a clause is told in passing."""
    skeleton = view.skeleton
    for m in _DID.finditer(skeleton):
        if is_aside(m.start()):
            continue
        held = _offices(view, posts, m)
        yield from _each(view, m, ACTIONS[m["verb"]], held)
        further = _AND_OF_THEM.match(skeleton, m.end())
        same = _BODY.search(held[0]) if further is not None and len(held) == 1 else None
        if further is not None:
            held = _offices(view, posts, further, same.group() if same is not None else "")
            yield from _each(view, further, ACTIONS[m["verb"]], held)
    for m in _ARE_NEW.finditer(skeleton):
        if not is_aside(m.start()):
            held = _offices(view, posts, m)
            yield from _each(view, m, "elected" if held and _SEAT.match(held[0]) else "appointed", held)
    for m in _WERE.finditer(skeleton):
        if not is_aside(m.start()):
            yield from _each(view, m, ACTIONS[m["verb"]], _offices(view, posts, m))


def _offices(view: SentenceView, posts: PostReader, m: re.Match[str], body: str = "") -> tuple[str, ...]:
    """What each of a group is; without a body of its own, of that of the group before."""
    held = posts.posts_in(view.plain(m["post"]))
    held = tuple(post if " of " in post else f"{post}{body}" for post in held)
    return tuple(post.removeprefix("full ") for post in held if post not in TOO_BARE)


def _each(view: SentenceView, m: re.Match[str], action: Action, held: tuple[str, ...]) -> Iterator[Found]:
    for person in view.named(m["who"]) if len(held) == 1 else ():
        if person.native:
            yield Found(person, action, held, None, view.span(*m.span()), False)
