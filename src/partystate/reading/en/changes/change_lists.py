"""Lists of people elected or appointed: "The following were appointed at the session: | Vice-Premier A, | Minister …".

A sentence announces the list and what became of those on it; the sentences behind it hold little but names, each with
the post it was given in front of it. (Lists under the roles of one body are `composition`'s.)
"""

from __future__ import annotations

import re
from collections.abc import Callable

from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import GIVEN, Action

_VERB = (
    r"(?:(?:by-|re-?)?elected|(?:re)?appointed|nominated|named|designated|relieved|dismissed|removed|recalled|released)"
)
HOLDERS = (
    r"(?:members|secretaries|premiers|vice-premiers|ministers|directors|chairmen|chairpersons|vice-chairmen|presidents"
    r"|vice-presidents|ambassadors)"
)
"""Regex source of those who hold one kind of post, as the press counts them."""
NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d\d?)"
COUNTED = rf"(?:the )?{NUMBER} (?:(?:new|other|more|further) )*"
_ANNOUNCED = guarded(
    r"\b[Tt]he following\b[^.;⟦]{0,240}?\b(?:was|were|are|is|have been) (?:(?:newly|unanimously) )?"
    rf"(?P<verb>{_VERB})\b(?: (?:as |to be )?(?P<post>[^.:;⟦]*))?[.:]?\s*$"
    rf"|^(?:[Tt]hose|[Tt]he people|[Tt]he officials|[Tt]he members)(?: who were)? (?:newly )?(?P<those>{_VERB})\b"
    r"[^.;⟦]{0,120}:\s*$"
    rf"|\b(?P<did>{_VERB}) the following\b[^.;⟦]{{0,160}}?:\s*$"
    rf"|(?<!was[ ])(?<!were[ ])(?<!been[ ])\b(?P<many>{_VERB}) (?:also )?{COUNTED}(?P<of>(?:[a-z-]+ ){{0,3}}?"
    rf"{HOLDERS}\b(?: (?:of|in|on|to) [^⟦.;:]{{3,90}})?):\s*$"
)
_LEADING_ORGAN = (
    r"(?:Presidium|Bureau|Committee|Commission|Secretariat|[Bb]od(?:y|ies)|[Oo]rgans?|leadership)\b"
)
_ELECTS = guarded(
    r"\b(?:[Mm]eeting|[Ss]ession|[Cc]ongress|[Cc]onference|[Pp]lenum) (?:newly |then |also )?elected "
    r"(?:the|its|a new) "
    rf"(?:[\w'’.-]+,? ){{0,6}}?{_LEADING_ORGAN}"
    r"[^:;⟦]*\.$"
    rf"|^(?:[^:;⟦]{{0,120}} )?{_LEADING_ORGAN}[^:;⟦]{{0,120}} (?:was|were) (?:newly |then |also )?elected\b(?! to\b)"
    r"[^:;⟦]*\.$"
    r"|\b[Ee]lected (?:at|by) the [^:;⟦.]{3,60} (?:was|were) (?:the|its) [^:;⟦]{0,80}"
    rf"{_LEADING_ORGAN}[^:;⟦]*\.$"
    rf"|\b[Ee]lections? (?:of|to) (?:the|its) [^:;⟦]{{0,80}}{_LEADING_ORGAN}[^:;⟦]{{0,80}} (?:was|were) (?:held"
    r"|conducted)\b[^:;⟦]*\.$"
)
""" "The meeting elected the Secretariat of the committee.": the line-ups behind it are of the elected."""
_PREDICATE = pattern(r"\b(?:was|were|is|are|has|have|had|said|made|took|will|would|of the (?:deceased|late))\b")
"""Words of a sentence that tells something, and is no line of a list."""
_LONGEST_LINE = 400
"""Characters of the longest line of a list."""


def _announced(words: str) -> re.Match[str] | None:
    """How a sentence announces a list of people, if it does."""
    return _ANNOUNCED.search(words) if "ollowing" in words or words.endswith(":") else None


def _verb_of(announced: re.Match[str]) -> str:
    return next(filter(None, (announced[verb] for verb in ("verb", "did", "those", "many"))), "")


def announced_action(words: str) -> Action | None:
    """What became of the people of the list that a sentence announces; None where it announces none."""
    announced = _announced(words)
    if announced is None:
        return "elected" if _ELECTS.search(words) is not None else None
    return ACTIONS.get(_verb_of(announced))


class ListedChanges:
    """Reads the announced lists of one document, of which `text` is the text."""

    def __init__(self, text: str, posts_in: Callable[[str], tuple[str, ...]]) -> None:
        """`posts_in`: the posts a phrase names."""
        self._text = text
        self._posts_in = posts_in
        self._posts: tuple[str, ...] = ()
        """What all on the list became ("elected members of X:")."""
        self._action: Action | None = None
        self._end = 0
        """Where the list has been read to."""

    @property
    def goes_on(self) -> bool:
        """Whether a list was announced and has not ended."""
        return self._action is not None

    def read(self, view: SentenceView) -> list[Found]:
        """The changes of one line of an announced list; a sentence that tells something ends the list."""
        announced = _announced(view.skeleton)
        if announced is not None:
            self._action = ACTIONS.get(_verb_of(announced))
            self._end = view.sentence.end
            self._posts = self._posts_in(announced["post"] or announced["of"] or "")
            return []
        action, start, end = self._action, view.sentence.start, view.sentence.end
        if action is None:
            return []
        told = _PREDICATE.search(view.skeleton) or _PREDICATE.search(self._text, self._end, start)
        if told or end - start > _LONGEST_LINE:
            self._action = None
            return []
        self._end = end
        given = ((m, tuple(p for p in m.posts if not p[:1].isupper())) for m in view.mentions if m.native)
        given = ((m, posts or self._posts) for m, posts in given)
        return [Found(m, action, posts, None, (start, end), False) for m, posts in given if posts]  # a rank is older


_DISMISSED_AND = pattern(
    r"⟦(?P<a>\d+)⟧,? (?:was|has been) (?:dismissed|relieved|removed|recalled|sacked) and ⟦(?P<b>\d+)⟧,? (?:was"
    r"|has been) "
)


def with_next_post(view: SentenceView, found: list[Found]) -> list[Found]:
    """ "⟦0⟧ was dismissed and ⟦1⟧ was elected as POST": the post is the one that was lost, too."""
    told = _DISMISSED_AND.search(view.skeleton) if len(found) > 1 else None
    if told is None:
        return found
    lost, given = (view.mentions[int(told[group])] for group in ("a", "b"))
    posts = next((f.posts for f in found if f.mention is given and f.action in GIVEN), ())
    return [
        f._replace(posts=posts) if f.mention is lost and f.action == "relieved" and not f.posts else f for f in found
    ]
