"""Officials told to have lost their office without its being named behind the verb: it stands before their name.

"Foreign Minister ⟦0⟧ has been replaced, NK News said", "The North has replaced Foreign Minister ⟦0⟧", "has sacked its
No. 2 military leader, ⟦0⟧". Source: the wires and the South Korean papers on the reshuffles of 2012-2026.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import ITS_DEED
from partystate.reading.en.changes.successions import office_of
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import COUNTRYS, MARK, TOGETHER, pattern

_VERBS = frozenset(["replaced", "recalled", "removed", "ousted", "deposed", "unseated", "discharged"])
"""Verbs that, said of an official without any post, take the office printed with the name."""
_NO_MORE = pattern(
    r"\s*(?:$|[.;,](?! (?:as|from|by|with)\b)"
    r"|(?:in|amid|after|following|during|over|at|last|this|earlier|on \w+day)\b(?! (?:the|his|her) (?:post|office)))"
)
"""What stands behind such a verb where no post follows."""
_STATES_DEED = pattern(
    r"(?:\b(?:[A-Z]\w+|country|regime|state|parliament|assembly|leader|ruler)|[Ll]eader ⟦\d+⟧)"
    r"(?: (?:has|have|had|also|then|recently|reportedly|abruptly|suddenly))* $"
)
"""Before "replaced": who puts another into an official's place, and takes it not himself."""
_DISMISSED_ITS = guarded(
    rf"\b(?:sacked|dismissed|fired|ousted|purged|axed) (?:its|the {COUNTRYS}|the) [^⟦.;,]{{3,70}}?, ",
    rf"(?P<who>{MARK})(?=[,.;]|\s*$)",
)
""" "has sacked its No. 2 military leader, | ⟦0⟧, …"."""


_WHOSE_LOSS = guarded(
    rf"(?P<who>{MARK}),? whose (?:dismissal|removal|ouster|sacking|firing|purge|recall) (?:was|has been) (?:\w+ly )?",
    r"(?:announced|reported|confirmed|revealed|made public|told|carried)\b",
)
""" "the most recent being Minister ⟦0⟧, whose dismissal was confirmed by …": of the office printed with him."""


_ELSEWHERE = guarded(
    rf"(?P<who>{TOGETHER}),? (?:was|were|has been|have been) (?:also |then )?"
    r"(?P<r>(?:transferred|moved|reassigned) to (?:an)?other (?:posts?|work|jobs?|offices?|duties|positions?))\b"
)
""" "⟦0⟧, vice-director of X, was transferred to another post": he leaves the office printed with him."""


def moved_elsewhere(view: SentenceView) -> Iterator[Found]:
    """ "⟦0⟧, vice-director of X, was transferred to another post", which is not named."""
    for m in _ELSEWHERE.finditer(view.skeleton):
        for person in view.named(m["who"]):
            if person.native and (offices := office_of(person)):
                at = tuple(person.post_spans)
                yield Found(person, "relieved", offices, m["r"], view.span(*m.span()), False, post_at=at)


_UNDONE = guarded(
    r"\b(?:[Dd]ecree|[Dd]ecision|[Oo]rdinance) (?:on|of|for) (?:relieving|recalling|dismissing|removing|releasing) "
    rf"(?P<who>{MARK}) (?:of|from) (?:the|that|this) (?:same )?(?:post|office|position)\b(?! of\b)"
)


def undone_by_decree(view: SentenceView, posts: tuple[str, ...]) -> Iterator[Found]:
    """ "A decree on recalling ⟦0⟧ from the post was also issued": from the `posts` just given to another."""
    for m in _UNDONE.finditer(view.skeleton) if posts else ():
        for person in view.named(m["who"]):
            if person.native:
                yield Found(person, "relieved", posts, None, view.span(*m.span()), False)


def whose_loss(view: SentenceView) -> Iterator[Found]:
    """ "Minister ⟦0⟧, whose dismissal was announced on Monday"."""
    for m in _WHOSE_LOSS.finditer(view.skeleton):
        person = view.named(m["who"])[0]
        if person.native and (offices := office_of(person)):
            yield Found(
                person, "relieved", offices, None, view.span(*m.span()), False, post_at=tuple(person.post_spans)
            )


def loses_office(people: list[Mention], verb: str, rest: str, *, asked: bool = False) -> bool:
    """ "Foreign Minister ⟦0⟧ has been replaced", and no more (`rest`: the words behind the verb).

    `asked`: the lead told of one office that somebody lost, so that his need not be printed with him.
    """
    return verb in _VERBS and _NO_MORE.match(rest) is not None and (asked or all(map(office_of, people)))


def replaces_official(people: list[Mention], m: re.Match[str]) -> bool:
    """ "North Korea has replaced Foreign Minister ⟦0⟧", and no more; who replaced whom, `successions` reads."""
    rest = m.string[m.end("who") : m.end()]
    if _NO_MORE.match(rest) is None or _STATES_DEED.search(m.string, 0, m.start()) is None:
        return False
    return all(map(office_of, people))


def dismissed_of_its(view: SentenceView, used: Container[int]) -> Iterator[Found]:
    """ "has sacked its No. 2 military leader, ⟦0⟧": of whatever he held; `used`: skeleton offsets read before."""
    for m in _DISMISSED_ITS.finditer(view.skeleton):
        if m.start("who") not in used and ITS_DEED.search(view.skeleton, 0, m.start()) is not None:
            for person in view.named(m["who"]):
                if person.native:
                    yield Found(person, "relieved", (), None, view.span(*m.span()), False)
