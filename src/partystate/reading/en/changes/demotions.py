"""Who fell to a lower post, or lost the one that another was given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partystate.reading.en.changes.change_facts import Found, PostsAt
from partystate.reading.en.changes.change_patterns import is_rank, rank_in_capitals
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import TOGETHER, pattern
from partystate.reading.report import Action

_EXCHANGED = guarded(
    rf"(?P<who>{TOGETHER}) (?:was|were) (?:recalled|removed|released|dismissed|relieved|sacked|ousted) and {TOGETHER} ",
    r"(?:(?:was|were) )?(?:newly )?(?:by-elected|elected|appointed|named)(?P<rest> [^⟦;]+)",
)
_SLIPPED = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:has|have|had|also|then) )*(?:(?:slipped|fell|fallen|slid|sank|dropped|moved|went)"
    r"(?: back| down)?|(?:was|were) (?:downgraded|relegated|lowered|busted|bumped)(?: down)?)(?P<rest> ",
    r"from (?:the posts? of |an? |the )?(?P<a>[^⟦.;,]{3,90}?) to (?:that of |an? |the )?(?P<b>[^⟦.;,]{3,110}))",
)
""" "⟦0⟧ slipped from full to candidate member of BODY"."""
_FULL = pattern(r"(?:(?:an? |the )?(?:full|regular|voting)(?: member(?:ship)?s?)?|member(?:ship)?s?)$")
_LESSER = pattern(r"^(?:alternate|candidate) ")
_WORDED = pattern(r"^(?:full|(?:one|two|three|four|five)-star) ")


def demoted(
    view: SentenceView, m: re.Match[str], moved: re.Match[str], at: int, posts_at: PostsAt
) -> list[Found] | None:
    """ "⟦0⟧ was demoted from full member to alternate member of X": what was lost, and what was given for it.

    `m`: the match that names who fell; `moved`: both posts, told from skeleton offset `at` on. None if they name none.
    """
    lower = posts_at(at + moved.start("b"), moved.group("b"))
    higher = posts_at(at + moved.start("a"), moved.group("a"))
    if lower and _LESSER.match(lower[0]) and _FULL.match(moved["a"].strip()):
        higher = (_LESSER.sub("", lower[0]),)  # "from full to candidate member of X"
    if higher and lower and all(map(is_rank, (ranks := _ranks(higher)) + _ranks(lower))):
        return unseated(view, m, "relieved", tuple(map(rank_in_capitals, ranks)))
    body = lower[0].partition(" of ")[2] if len(lower) == 1 else ""
    if not (lower and higher):
        return None
    lost = tuple(p if " of " in p else f"{p.removeprefix('full ')} of {body}" for p in higher) if body else higher
    span = view.span(*m.span())
    fall: list[Found] = []
    for person in view.named(m.group("who")):
        if person.native:
            fall += [Found(person, "relieved", lost, None, span, False)]
            fall += [Found(person, "appointed", lower, None, span, False)]
    return fall


def slipped(view: SentenceView, posts_at: PostsAt, is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """ "⟦0⟧ fell from minister to vice-minister of X": as one demoted, in other words."""
    for m in _SLIPPED.finditer(view.skeleton):
        if not is_aside(m.start()):
            yield from demoted(view, m, m, 0, posts_at) or ()


def lowered(view: SentenceView, m: re.Match[str], rest: str, at: int, posts_at: PostsAt) -> list[Found]:
    """ "⟦0⟧ was demoted to X": appointed to it, and by no means relieved of it."""
    lower, _, higher = rest.partition(" from ")
    lost, given = (posts_at(at + rest.find(words), words) if words else () for words in (higher, lower))
    if lost and all(map(is_rank, ranks := _ranks(lost))):
        return unseated(view, m, "relieved", tuple(map(rank_in_capitals, ranks)))
    body = lost[0].partition(" of ")[2] if len(lost) == 1 else ""
    if body[4:5].isupper() and len(given) == 1 and " of " not in given[0] and not is_rank(given[0]):
        fall = unseated(view, m, "relieved", lost)
        return [*fall, *unseated(view, m, "appointed", (f"{given[0]} of {body}",))]
    posts = tuple(p for p in posts_at(at, lower) if " of " in p and not is_rank(p))
    return unseated(view, m, "appointed", posts)


def _ranks(posts: tuple[str, ...]) -> tuple[str, ...]:
    """Ranks without the press's words for them ("full general", "four-star general")."""
    return tuple(_WORDED.sub("", p).replace("-", " ") for p in posts)


def exchanged(view: SentenceView, posts_at: PostsAt, is_aside: Callable[[int], bool]) -> Iterator[Found]:
    """ "⟦0⟧ was recalled | and ⟦1⟧ was by-elected as POST": the one lost what the other was given."""
    for m in _EXCHANGED.finditer(view.skeleton):
        if not is_aside(m.start()):
            yield from unseated(view, m, "relieved", posts_at(m.start("rest"), m["rest"]))


def unseated(view: SentenceView, m: re.Match[str], action: Action, posts: tuple[str, ...]) -> list[Found]:
    """ "⟦A⟧ was elected member of …, and ⟦B⟧ was recalled": from `posts`, which the other was elected to."""
    span = view.span(*m.span())
    return [Found(p, action, posts, None, span, False) for p in view.named(m.group("who")) if p.native and posts]
