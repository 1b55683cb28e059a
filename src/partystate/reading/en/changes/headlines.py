"""Changes that only the headline tells: "A Appointed Minister of X", "N. Korea names A premier", "A dies at 81".

Headlines leave out "was" and write verbs in the present. They are asked about people of whom the report itself has told
no change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.changes.change_facts import TOO_BARE, Found
from partystate.reading.en.changes.change_patterns import is_rank, rank_in_capitals
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import AnyPart, guarded
from partystate.reading.patterns import MARK, TOGETHER, pattern
from partystate.reading.report import Action

_LEADS = r"(?:(?:as|to|to be|new|newly|the|its|an?|next|post of|posts? as) )*"
_POST = r"(?P<post>[^⟦.;:?]{3,120})"
_GIVEN = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:is|was|has been|newly|also|concurrently) )*"
    r"(?P<verb>elected|by-elected|re-?elected|appointed|reappointed|named|nominated|reinstated|chosen|tapped|picked"
    rf"|sworn in|promoted) {_LEADS}{_POST}",
    flags=re.I,
)
_GIVES = guarded(
    r"\b(?P<verb>names|appoints|reappoints|elects|re-?elects|picks|taps|selects|chooses|installs|makes|promotes"
    rf"|named|appointed|elected) {_LEADS}(?P<who>{TOGETHER}),? {_LEADS}{_POST}",
    flags=re.I,
)
_TAKES = guarded(
    rf"(?P<who>{MARK}),? (?:becomes|takes over as|takes office as|(?:succeeds|replaces) (?P<old>{MARK}) as"
    rf"|returns as) {_LEADS}{_POST}",
    flags=re.I,
)
_LOSES = guarded(
    rf"(?P<who>{TOGETHER}),? (?:(?:is|was|has been) )?(?P<verb>relieved|dismissed|sacked|fired|removed|ousted"
    rf"|recalled|axed"
    r"|steps down|resigns|retires|quits)(?: (?:of|from|as) (?:(?:his|her|the) )?(?:posts? (?:of|as) )?"
    rf"{_POST})?",
    flags=re.I,
)
_DROPS = guarded(
    r"\b(?:sacks|fires|dismisses|ousts|removes|axes|relieves|sacked|fired|dismissed|ousted) (?:(?:its|the) )?"
    rf"(?P<who>{TOGETHER})(?:,? (?:of|from|as) (?:(?:his|her|the) )?(?:posts? (?:of|as) )?{_POST})?",
    flags=re.I,
)
_REPLACES = guarded(rf"\breplaces (?:(?:its|the) )?(?P<old>{MARK}) with (?P<who>{MARK})", flags=re.I)
_DIES = guarded(rf"(?P<who>{MARK}),? (?:(?:has )?(?:dies|died|passes away|passed away)|dead at)\b", flags=re.I)
_IN_OFFICE = guarded(
    rf"\bnew [^⟦]*(?P<who>{MARK}) (?:(?:is|was|newly) )*(?P<verb>appointed|named|elected|takes office)", flags=re.I
)
""" "New Ambassador to X ⟦0⟧ Appointed": to the office printed before the name."""
_UNSURE = pattern(
    r"\b(?:may|might|could|would|should|likely|tipped|expected|set to|rumou?r\w*|reports? of|whether|if|not|denies"
    r"|denied|believed|reportedly|seen as|anniversary|years? (?:ago|since|after)|how|why|what|who|former)\b|\?",
    flags=re.I,
)
_SINGULAR: dict[str, Action] = {
    "names": "appointed", "appoints": "appointed", "reappoints": "appointed", "elects": "elected",
    "re-elects": "elected", "reelects": "elected", "picks": "appointed", "taps": "appointed", "selects": "appointed",
    "chooses": "elected", "installs": "appointed", "makes": "appointed", "promotes": "promoted",
    "sworn in": "appointed", "takes office": "appointed",
}  # fmt: skip
_SIGNS = AnyPart(
    (
        *"elect appoint name nominat reinstat chosen chooses tap pick sworn promot select install makes become".split(),
        *"takes succeeds replaces returns reliev dismiss sack fire remove oust recall axe steps resign retire".split(),
        *"quit dies died dead passes passed".split(),
    )
)
"""Words of which one is in every headline that tells a change."""
_PLACE_END = pattern(r" (?:in|at|after|amid|following|over|for|on|by|under)\b.*$", flags=re.I)
"""What a headline adds behind a post."""


def headline_changes(view: SentenceView, posts: PostReader) -> list[Found]:
    """The changes a headline tells of the people it names."""
    skeleton = view.skeleton
    if "⟦" not in skeleton or not _SIGNS.within(skeleton) or _UNSURE.search(skeleton):
        return []
    found: list[Found] = []
    for m in (*_GIVEN.finditer(skeleton), *_GIVES.finditer(skeleton)):
        verb = m.group("verb").lower()
        found += _told(view, m, _SINGULAR.get(verb) or ACTIONS[verb], _posts_of(posts, view, m.group("post")))
    for m in _TAKES.finditer(skeleton):
        held = _posts_of(posts, view, m.group("post"))
        found += _told(view, m, "appointed", held)
        found += _told(view, m, "relieved", held, "old") if m.group("old") else ()
    for m in (*_LOSES.finditer(skeleton), *_DROPS.finditer(skeleton)):
        held = _posts_of(posts, view, m.group("post") or "")
        for person in view.named(m.group("who")):
            found += _of(view, m, person, "relieved", held or _offices(person))
    for m in _REPLACES.finditer(skeleton):
        old = view.named(m.group("old"))[0]
        found += [*_of(view, m, old, "relieved", _offices(old)), *_told(view, m, "appointed", _offices(old))]
    for m in _IN_OFFICE.finditer(skeleton):
        person = view.named(m.group("who"))[0]
        verb = m.group("verb").lower()
        found += _of(view, m, person, _SINGULAR.get(verb) or ACTIONS[verb], _offices(person))
    for m in _DIES.finditer(skeleton):
        person = view.named(m.group("who"))[0]
        if person.native:
            posts_then = () if person.past else tuple(person.posts)
            found.append(Found(person, "died", posts_then, None, view.span(*m.span()), False))
    return found


def _posts_of(posts: PostReader, view: SentenceView, words: str) -> tuple[str, ...]:
    whole = view.plain(words).strip(" ,")
    found = posts.posts_in(whole) or posts.posts_in(_PLACE_END.sub("", whole))
    return tuple(p for p in found if p not in TOO_BARE)


def _offices(person: Mention) -> tuple[str, ...]:
    """The offices printed with a name; ranks are kept by who loses an office."""
    return () if person.past else tuple(p for p in person.posts if not p[:1].isupper())


def _told(
    view: SentenceView, m: re.Match[str], action: Action, posts: tuple[str, ...], group: str = "who"
) -> Iterator[Found]:
    for person in view.named(m.group(group)):
        yield from _of(view, m, person, action, posts)


def _of(
    view: SentenceView, m: re.Match[str], person: Mention, action: Action, posts: tuple[str, ...]
) -> Iterator[Found]:
    if not posts or not person.native:
        return
    ranked = all(is_rank(p) for p in posts)
    if ranked and action in ("appointed", "promoted"):
        action, posts = "promoted", tuple(rank_in_capitals(p) for p in posts)
    elif action == "promoted":
        action = "appointed"
    yield Found(person, action, posts, None, view.span(*m.span()), False)
