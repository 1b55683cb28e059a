"""Officials told to have lost their office without its being named behind the verb: it stands before their name.

"Foreign Minister ⟦0⟧ has been replaced, NK News said", "The North has replaced Foreign Minister ⟦0⟧", "has sacked its
No. 2 military leader, ⟦0⟧". Source: the wires and the South Korean papers on the reshuffles of 2012-2026.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator

from partystate.reading.en.changes.change_facts import TOO_BARE, Found
from partystate.reading.en.changes.change_patterns import ITS_DEED
from partystate.reading.en.changes.successions import of_leader, office_of
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import COUNTRYS, MARK, TOGETHER, pattern

_VERBS = frozenset(["replaced", "recalled", "removed", "ousted", "deposed", "unseated", "discharged"])
"""Verbs that, said of an official without any post, take the office printed with the name."""
_NO_MORE = pattern(
    r"\s*(?:$|[.;,](?! (?:as|from|by)\b| with \S)"
    r"|(?:in|amid|after|following|during|over|at|last|this|earlier|on \w+day)\b(?! (?:the|his|her) (?:post|office)))"
)
"""What stands behind such a verb where no post follows."""
_STATES_DEED = pattern(
    r"(?:\b(?:[A-Z]\w+|country|regime|state|party|parliament|assembly|leader|ruler)|[Ll]eader ⟦\d+⟧)"
    r"(?: (?:has|have|had|also|then|recently|reportedly|abruptly|suddenly))* $"
)
"""Before "replaced": who puts another into an official's place, and takes it not himself."""
_BY_PERSON = pattern(rf"(?P<who>{MARK}),? (?:(?:has|had|also|then|reportedly) )*$")
_DISMISSED_ITS = guarded(
    rf"\b(?:sacked|dismissed|fired|ousted|purged|axed) (?:its|the {COUNTRYS}|the) [^⟦.;,]{{3,70}}?, ",
    rf"(?P<who>{MARK})(?=[,.;]|\s*$)",
)
""" "has sacked its No. 2 military leader, | ⟦0⟧, …"."""


_LOSS = r"(?:dismissal|removal|ouster|sacking|firing|purge|recall)"
_WHOSE_LOSS = guarded(
    rf"(?:(?P<who>{MARK}),? whose {_LOSS}|\b(?:[Tt]he|of|its) {_LOSS} of (?P<whom>{MARK}),?) ",
    r"(?:was|has been) (?:\w+ly )?(?:announced|reported|confirmed|revealed|made public|told|carried)\b",
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
        person = view.named(m["who"] or m["whom"])[0]
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


def replaces_as(m: re.Match[str], view: SentenceView) -> bool:
    """ "Pyongyang replaced ⟦0⟧ as premier": the one who does it is no person, and with whom is not said."""
    behind = m.string[: m.end()].rstrip()
    of_post = (m["p"] or "").strip(" ,").endswith("as") and not behind.endswith(("with", "by"))
    by = _BY_PERSON.search(m.string, 0, m.start()) if of_post else None
    if by is not None:
        return of_leader(view, view.named(by["who"])[0])
    return of_post and _STATES_DEED.search(m.string, 0, m.start()) is not None


_HELD = guarded(
    rf"(?P<who>{MARK}),? (?:(?:[^⟦,.;]{{3,60}} )?who (?:was|is|(?:has |had )?(?:been|served as|acted as|worked as)"
    r"|(?:has |had )?held the (?:[\w-]+ )?(?:post|position|office|job) of)|(?:until|up to) (?:now|recently|then)"
    r"|hitherto) (?:the |an? )?",
    r"(?P<held>[^⟦,;.]{3,160}?)(?: (?:since|for|from|until)\b[^⟦,;.]{0,40})?, ",
    r"(?=(?:was|were|has been|have been|had been|is|has now been)\b)",
)
""" "⟦0⟧, who had served as POST since 2016, | was dismissed"."""


def tells_office(m: re.Match[str]) -> bool:
    """Whether an aside behind a name, in a clause that tells what was done to its bearer, says what he was."""
    return _HELD.pattern.match(m.string, m.start()) is not None


def of_office_held(view: SentenceView, found: list[Found], posts_in: Callable[[str], tuple[str, ...]]) -> list[Found]:
    """The changes with the office that an aside tells of somebody who is dismissed without one."""
    bare = [f for f in found if f.action == "relieved" and not (any(f.posts) or f.mention.posts)]
    held = {view.named(m["who"])[0].name: m for m in _HELD.finditer(view.skeleton)} if bare else {}
    out: list[Found] = []
    for item in found:
        m = held.get(item.mention.name)
        lost = posts_in(view.plain(m["held"])) if m is not None and item in bare else ()
        if m is not None and lost and not TOO_BARE.issuperset(lost):
            item = item._replace(posts=lost, same_post=False, own_post=False, post_at=(view.span(*m.span("held")),))
        out.append(item)
    return out


def dismissed_of_its(view: SentenceView, used: Container[int]) -> Iterator[Found]:
    """ "has sacked its No. 2 military leader, ⟦0⟧": of whatever he held; `used`: skeleton offsets read before."""
    for m in _DISMISSED_ITS.finditer(view.skeleton):
        if m.start("who") not in used and ITS_DEED.search(view.skeleton, 0, m.start()) is not None:
            for person in view.named(m["who"]):
                if person.native:
                    yield Found(person, "relieved", (), None, view.span(*m.span()), False)
