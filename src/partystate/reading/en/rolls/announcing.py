"""What announces a list of people: "… were elected as follows:", "The meeting elected the Commission.", "2. By-election
of members of X"; and what it says became of them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from partystate.reading.en.text.tokens import Sentence
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import Action

_LISTS: Final = ("follow", "ollowing", "list of", " are:", " were:")
"""Words without which a sentence announces no list by itself: those of the gate's `Signs.LIST`."""
_ANNOUNCED: Final = pattern(
    r"(?:\bas follows|\bfollowing (?:[\w-]+ ){0,3}[\w-]+|\bFollowing (?:is|are) [^.;]+|\blist of [^.;]{3,80})\s*[:.]$"
    r"|^The following (?:is|are) [^.;]+:$"
    r"|\b(?:elected|by-elected|appointed|recalled|relieved|dismissed) (?:new |some |the )?(?:alternate |vice-)?"
    r"(?:members|secretaries|chairmen|directors|department directors|ministers|premiers) (?:of|for) [^.;:]{3,120}:$"
    r"|^[^.;]*\b(?:[Mm]embers|[Ss]ecretaries|[Cc]hairmen|[Dd]irectors)\b[^.;]* (?:are|were):$"
)
"""The end of a sentence behind which a list stands."""
_ELECTING: Final = guarded(
    r"\b(?:elected|by-elected|appointed|recalled|dismissed|relieved|formed|organi[sz]ed|set up) "
    r"(?:the|its|an?|[a-z])[^:]{3,240}\.$"
    r"|^(?:[^:.]|C\.){3,200} (?:was|were) (?:newly |then |also )?(?:elected|by-elected|appointed|recalled|dismissed"
    r"|relieved|formed)\b[^:]{0,80}\.$"
)
""" "The meeting elected the Control Commission.": line-ups may stand behind it, or "They are …"."""
_NAME: Final = r"[A-Z][a-z]*(?: [A-Z][a-z]*){1,2}"
_NAMES_ONLY: Final = pattern(rf"{_NAME}(?:(?:,| and|, and) {_NAME})*\.?")
"""A line that holds nothing but names: those of whom the sentence before tells."""
_THEY_ARE: Final = pattern(r"(?:They|These|Those (?:\w+ed|concerned)) (?:are|were)(?: as follows)?:?")
_ROLE_LEADS: Final = pattern(
    r"(?:(?:Its|The) )?(?:(?:[Ff]irst|[Aa]lternate|[Cc]andidate|[Gg]eneral|[Dd]eputy|[Vv]ice) |[Vv]ice-)*"
    r"(?:[Cc]hair(?:man|men|persons?|wom[ae]n)|[Mm]embers?|[Ss]ecretar(?:y|ies)|[Dd]irectors?|[Pp]residents?)"
    r"(?: (?:is|are|include))? [A-Z]"
)
""" "Chairman | A", "Its members are | B and C": the line under the name of a body just elected."""
ITS_ROLE: Final = pattern(r"^(?:(?:Its|The) )?(?P<role>.+?)(?: (?:is|are|include))?\s*$")
"""What stands before the names of such a line, and its role."""
_GIVEN: Final[tuple[tuple[Action, str], ...]] = (
    ("elected", r"\b(?:by-|re-)?elect(?:ed|s)\b"),
    ("appointed", r"\b(?:appoint(?:ed|s)|nominated)\b"),
    ("relieved", r"\b(?:recalled|dismissed|relieved|removed)\b"),
)
_TOLD: Final = tuple((action, pattern(words)) for action, words in _GIVEN)
_BOTH_WAYS: Final = pattern(
    r"\b(?:recalled|dismissed|relieved|removed|transferred)\b.{1,80}\b(?:elected|by-elected|appointed)\b"
    r"|\b(?:elected|by-elected|appointed)\b.{1,80}\b(?:recalled|dismissed|relieved|removed)\b"
)
""" "recalled and by-elected members": what became of whom, is not said."""
_FOR_THE_DAY: Final = pattern(r"\b(?:its|the|a) (?:presidium|secretariat|platform|chair)\b(?! of)")
"""What a meeting elects for its own length."""
_ITEMS: Final[dict[str, Action]] = {
    "election": "elected",
    "by-election": "elected",
    "appointment": "appointed",
    "recall": "relieved",
    "dismissal": "relieved",
    "removal": "relieved",
    "relief": "relieved",
}
_ITEM: Final = pattern(
    rf"(?:\(?\d{{1,2}}[.)]\s*)?(?P<noun>{'|'.join(_ITEMS)})(?: to fill (?:the |a )?vacanc(?:y|ies))? "
    r"(?:of|to|from|as) (?:the posts? of )?(?P<post>[^:;⟦]{4,160}?)\s*[:.—–-]*",
    flags=re.I,
)
""" "2. By-election of members of X": an item of the organizational matter that heads the names of those concerned."""


class Item(NamedTuple):
    """An item that heads a list: what became of those on it, and the span of the words that name the post."""

    action: Action
    post: tuple[int, int]


def announces(words: str) -> bool:
    """Whether a sentence says of itself that a list stands behind it."""
    if not (words.endswith(":") or any(word in words for word in _LISTS)):
        return False
    return _ANNOUNCED.search(words) is not None and _BOTH_WAYS.search(words) is None


def elects(words: str) -> bool:
    """Whether a sentence tells that a body, or several people without their names, were elected or lost their posts."""
    if _BOTH_WAYS.search(words) is not None or _FOR_THE_DAY.search(words) is not None:
        return False
    return _ELECTING.search(words) is not None


def may_go_on(following: Sentence) -> bool:
    """Whether the sentence behind one that `elects` can be a line of a list."""
    words = following.text
    if words.endswith(":") or _THEY_ARE.match(words) is not None:
        return True
    return _ROLE_LEADS.match(words) is not None or _NAMES_ONLY.fullmatch(words) is not None


def they_are(words: str) -> bool:
    """Whether words before names only lead to them ("They are | ⟦0⟧ and ⟦1⟧"), or to the last of all ("and | ⟦2⟧")."""
    return words == "and" or _THEY_ARE.fullmatch(words) is not None


def action_told(words: str) -> Action | None:
    """What a sentence or a headline says became of people."""
    return next((action for action, told in _TOLD if told.search(words)), None)


def item_of(words: str) -> Item | None:
    """What an item of the organizational matter says became of those whom it heads."""
    item = _ITEM.fullmatch(words)
    return Item(_ITEMS[item["noun"].lower()], item.span("post")) if item is not None else None
