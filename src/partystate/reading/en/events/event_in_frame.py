"""The event that only a participation frame names: "Present at the meeting to mark … were …"."""

from __future__ import annotations

from typing import Final

from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import EventKind

_NOUN_KINDS: tuple[tuple[frozenset[str], EventKind], ...] = (
    (frozenset(["banquet", "reception", "luncheon"]), "reception"),
    (frozenset(["talks"]), "talks"),
    (frozenset(["performance", "concert", "film", "preview", "match"]), "performance"),
    (frozenset(["funeral"]), "mourning"),
    (frozenset(["ceremony", "wreath-laying", "exhibition", "unveiling", "opening", "contest"]), "ceremony"),
    (
        frozenset(
            ["meeting", "session", "rally", "conference", "seminar", "lecture", "congress", "forum", "event", "course"]
        ),
        "meeting",
    ),
)
_EVENT_NOUN = (
    r"ceremon(?:y|ies)|(?:meeting|reception|banquet|performance|exhibition|seminar|lecture|film|concert|opening|session"
    r"|funeral|service|conference|luncheon|preview|contest|unveiling|match"
    r"|wreath-laying|forum|event|course)s?|congress|talks|rall(?:y|ies)"
)
EVENT_IN_FRAME = guarded(
    r"(?:[Pp]resent|[Aa]ttending|[Tt]aking part|[Pp]articipants|[Oo]n hand|[Ii]nvited|present|attended|hand)\b"
    r"(?:[^⟦.]{0,30}?\b(?:at|in|to))? "
    rf"(?P<np>(?:(?:the|a|an|it|its|their) )?(?:[\w-]+ ){{0,4}}?(?P<noun>{_EVENT_NOUN})\b"
    r"(?: (?:of|for) [^,⟦]{0,80}?)?)"
    r"(?= (?:was|were|is|are|on|as|from|at|in|held|together)\b|,|\s*$)"
)
"""A participation frame that names the event ("Present at the meeting to mark … were …")."""


_RITE: Final = pattern(
    r"\b(?:commemorat\w+|celebrat\w+|festive|grand) events?\b|\bevents? (?:of|for) (?:the )?"
    r"(?:launch|unveil|hand|deliver|conferr|award|open|lay|inaugurat|commission)\w*"
)


def kind_of(noun: str, phrase: str = "") -> EventKind | None:
    """The kind of event that a noun tells, in the singular or plural; `phrase`: what it is the noun of."""
    if noun.startswith("event") and _RITE.search(phrase) is not None:
        return "ceremony"
    one = noun if noun in ("talks", "congress") else noun.removesuffix("s")
    one = one[:-2] + "y" if one.endswith("ie") else one
    return next((kind for nouns, kind in _NOUN_KINDS if noun in nouns or one in nouns), None)
