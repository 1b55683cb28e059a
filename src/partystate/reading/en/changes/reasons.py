"""Why somebody was relieved, in the report's words ("for neglect of duty", "owing to poor health")."""

from __future__ import annotations

from partystate.reading.patterns import pattern
from partystate.reading.report import Action

_SO_LONG = r"(?:(?:about|nearly|almost|over|roughly|around|some|only|just|less than|more than|at least) )?"
_NO_REASON = (
    r"(?:the|his|her|their) (?:dismissal|removal|ouster|sacking|purge)"
    rf"|{_SO_LONG}(?:(?:the (?:past|last) )?\w+|\d[\d.]*|an?)(?: and a half)? (?:days?|weeks?|months?|years?|decades?)"
)
"""Behind "for": what was done to him, and how long he had served."""
_REASON = pattern(
    rf"\b(?:due to|(?<!reason[ ])(?<!explanation[ ])(?<!evidence[ ])for(?! (?:{_NO_REASON})\b)|because of|owing to"
    r"|on(?= (?:\w+ )?grounds\b)"
    r"|on account of|according to (?=the behest)) (?P<r>[^.;⟦]{3,120})"
)
BEHEST = pattern(r"according to the behest[^.;]*")
"""By whose will somebody took an office."""
_REASON_END = pattern(
    r",|\band\b(?= (?:was|were|elected|appointed|replaced|dismissed|relieved|removed"
    r"|recalled|expelled|stripped|demoted)\b)"
)
_LOOSE_AND = pattern(r" and$")
_QUOTE = pattern(r"[\"“”]")


def reason_in(behind: str, action: Action) -> str | None:
    """The reason that the words behind a change give, None where they give none. Only of a relief or of what was done
    at somebody's behest are reasons told."""
    reason = _REASON.search(behind) if action == "relieved" or "behest" in behind else None
    if reason is None:
        return None
    words = _LOOSE_AND.sub("", _REASON_END.split(reason.group("r"))[0].strip(" ,."))
    halved = len(_QUOTE.findall(words)) % 2 != 0  # his "illness
    return " ".join((_QUOTE.sub("", words) if halved else words).split())
