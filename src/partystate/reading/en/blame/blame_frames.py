"""Rarer ways to blame: the blamed stands inside the phrase, or is its subject, or a fault is said of him.

"took A to task for …", "laid the blame on B", "called C lazy", "said that D were negligent", "E came under fire for …".
Every form names the blamed as `to` and, where told, the `reason` and who blames, `by`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from partystate.reading.en.blame import discipline
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK

WORDS: tuple[str, ...] = (
    *("to task", "dressing-down", "dressing down", "tongue-lashing", "angered", "enraged", "infuriated", "the blame"),
    *("incompetent", "irresponsible", "negligent", "lazy", "careless", "undisciplined", "complacent", "derelict"),
    *("the fault of", "to account", "serious warning", "grave warning"),
    *("under fire", " ire ", " rapped", "ripped into", "stern warning", "responsible for the"),
    "attributed",
    *discipline.WORDS,
)
"""Words that wake these forms."""
_TO = r"(?P<to>[^,;:.“”\"]{3,120}?)"
_FOR = r"(?: (?:for|over|because of) (?P<reason>[^;:]{3,200}))?"
_SEVERAL = r"(?P<to2>[^,;:.“”\"]{3,80}(?:, [^,;:.“”\"]{3,60}){0,3},? and the [^,;:.“”\"]{3,60}?)"
_FAULTY = (
    r"(?:incompetent|irresponsible|negligent|lazy|careless|undisciplined|complacent|derelict|inept|idle|corrupt"
    r"|passive)"
)
_FIRE = r"fire(?= (?:[\w-]+ ){0,6}?(?:for|over|because)\b)"
""" "came under fire from the guns" is no blame."""
FORMS: tuple[Guarded, ...] = (
    guarded(rf"\b(?:took|takes|taking|take) {_TO} to task{_FOR}"),
    guarded(rf"\bgave {_TO} an? (?:\w+ )?(?:dressing[- ]down|tongue-lashing){_FOR}"),
    guarded(
        rf"\b(?:issued|delivered|made|gave) an? (?:\w+ ){{0,2}}(?:rebuke|reprimand|criticism|dressing[- ]down"
        r"|warning(?= to [^,;:.]{3,80} (?:for|over)\b)) "
        rf"(?:to|of|for|against) {_TO}(?= (?:for|over|because)\b|[,.;]|$){_FOR}"
    ),
    guarded(
        r"\b(?:angered|enraged|infuriated) (?:by|at|over) (?:the )?(?P<reason>(?:\w+ ){0,3}?(?:attitude|handling|work"
        r"|conduct|failures?|negligence|idleness)) (?:of|by) (?P<to>[^,;:.“”\"]{3,120}?)(?=[,.;]|$)"
    ),
    guarded(rf"\b(?:rapped|ripped into) {_TO}(?= (?:for|over|because)\b|[,.;]|$){_FOR}"),
    guarded(
        rf"\b(?:laid|put|pinned|placed) (?:the )?blame on (?:{_SEVERAL}(?=[.;]|$)"
        rf"|{_TO}(?= (?:for|over|because)\b|[,.;]|$){_FOR})"
    ),
    guarded(rf"\b(?:laid|put|pinned|placed) (?:the )?blame for (?P<reason>[^,;:.]{{3,120}}?) on {_TO}(?=[,.;]|$)"),
    guarded(rf"\bblam(?:ed|ing|es) (?P<reason>[^,;:.“”\"]{{3,120}}?) on {_TO}(?=[,.;]|$)"),
    guarded(
        r"\battribut(?:ed|es|ing) [^,;:.“”\"]{3,120}? to (?:the )?(?P<reason>(?:\w+ ){0,2}?(?:carelessness|negligence"
        rf"|irresponsibility|idleness|incompetence|passivity)) of {_TO}(?=[,.;]|$)"
    ),
    guarded(rf"\b(?:held|called|brought|took|taking|calling|bringing) {_TO} to (?:strict )?account\b{_FOR}"),
    guarded(rf"\b[Ii]t (?:is|was) (?:\w+ )?the fault of {_TO} that (?P<reason>[^;:]{{3,200}})"),
    guarded(rf"\bheld {_TO} responsible for (?P<reason>[^;:]{{3,200}})"),
    guarded(
        rf"\b(?:called|described|branded|labell?ed|portrayed) {_TO} (?:as )?(?P<reason>[“\"]?(?:\w+ly )?{_FAULTY}\b"
        r"[^,;:.”\"]{0,120})"
    ),
    guarded(
        rf"\b(?:said|complained|noted|added|pointed out)(?: that)? {_TO} (?:was|were|is|are|has been|have been"
        rf"|had been) (?:\w+ly )?(?P<reason>[“\"]?{_FAULTY}\b[^,;:.”\"]{{0,120}})"
    ),
    guarded(
        rf"^{_TO} (?:drew|earned|came under|faced|received|got) (?:an? )?"
        rf"(?:(?P<by>{MARK})['’]s )?(?:\w+ ){{0,2}}?(?:{_FIRE}|ire|criticism|wrath|rebuke|reprimand|censure|warning)"
        rf"(?: from (?P<by2>{MARK}))?{_FOR}"
    ),
    *discipline.FORMS,
    *discipline.DEEDS,
)
"""All of them; the reader asks of them together which a sentence can hold."""


class Blame(NamedTuple):
    """Whom a phrase blames, for what, and by whom where the phrase itself tells; offsets into the skeleton."""

    target: str
    reason: str | None
    start: int
    end: int
    verb: int
    by: str | None
    """The mark of him who blames; None where the verb's subject does."""
    subject: bool
    """Whether the blamed is the subject of the phrase, so that no subject before it blames."""


def rarer_blame(skeleton: str, inside: Callable[[str], bool], possible: int) -> Blame | None:
    """The first of these forms in a sentence; `inside` tells whether a phrase names a part of the state's apparatus.

    `possible`: the bits of the forms that the sentence can hold.
    """
    for k, form in enumerate(FORMS):
        m = form.pattern.search(skeleton) if possible >> k & 1 else None
        if m is not None and inside(_blamed(m)):
            return _blame(m, form in discipline.FORMS)
    return None


def _blamed(m: re.Match[str]) -> str:
    several: str | None = m.groupdict().get("to2")
    return (several or str(m["to"])).strip()


def _blame(m: re.Match[str], subject: bool) -> Blame:
    said = m.groupdict()
    by = said.get("by") or said.get("by2")
    why = said.get("reason") or said.get("who")
    reason = why.strip(' ,.;“”"') if why else None
    to = "to2" if said.get("to2") else "to"
    return Blame(_blamed(m), reason, m.start(to), m.end(), m.start(), by, subject or "by" in said)
