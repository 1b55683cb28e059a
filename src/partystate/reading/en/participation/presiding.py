"""Who presided: "⟦0⟧ chaired it", "in the chair was ⟦0⟧", "chairing the meeting, ⟦0⟧ …"."""

from __future__ import annotations

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.participation.slots import OF_LAND, Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import Capacity

_UNDER = r"\b[Uu]nder the guidance of [^;⟦.]{0,80}"
_MEETING = r"(?:meetings?|sessions?|sittings?|conference|congress|plenum|rally|gathering|seminar|symposium|talks)"
_THE_CHAIR = (
    rf"(?:chair(?:man|woman|person|men)?|presider)(?= (?:of|at|for) (?:it|the (?:[\w-]+ ){{0,3}}{_MEETING})\b|[.,;]"
    rf"|\s*$)"
)
"""Who chairs what is told of, and not a committee ("served as chairman of the Society for years")."""
_OF_IT = rf" (?:of|at|for) (?:it|the (?:[\w-]+ ){{0,3}}{_MEETING})"
_PRESIDES = (
    r"(?:presided(?: over|(?=[.,])| at)|(?:co-)?chaired"
    r"(?! (?:an?|the|its) (?:[\w-]+ ){0,3}?(?:committee|commission|board)\b)"
    r"|(?:acted|worked|served|officiated) as (?:the |its |a )?"
    rf"{_THE_CHAIR}|was in the chair|(?:took|occupied|held) the chair\b"
    r"|(?:attended|took part in|was present at|opened|convened|called)(?: (?:it|the [^.;⟦]{3,60}?))? and "
    r"(?:presided over|chaired|presided\b|took the chair\b)"
    rf"|(?:conducted|led|guided|directed) (?:it|the [a-z -]{{3,40}}?) (?:in the capacity of|as) (?:the "
    rf"|its )?{_THE_CHAIR})"
)
_PRESIDING = (
    r"(?:[Pp]residing(?: over| at)?|[Cc]hairing|(?:[Aa]cting|[Ss]erving|[Ww]orking) as (?:the |its )?chair(?:man"
    r"|person)?)"
)
_CO_CHAIRS = r"(?:(?:the|its|both|two) (?:two )?co-?(?:chair(?:m[ae]n|persons?|s)?|presidents?)\b[^.;⟦,]{0,80},? )?"
""" "presided over by | the co-chairmen of the two sides, | ⟦0⟧ and ⟦1⟧"."""


def _told(capacity: Capacity, *pieces: str) -> Frame:
    return Frame(capacity, guarded(*pieces))


PRESIDING = (
    _told("presided", rf"\b(?:[Pp]resided(?: over| at)?|[Cc]haired) (?:jointly )?by {_CO_CHAIRS}(?P<slot>{MARKS})"),
    _told("presided", rf"\b[Uu]nder the (?:chair(?:manship)?|presidency) of (?P<slot>{MARK})"),
    _told("presided", rf"\b[Uu]nder the co-?(?:chair(?:manship|ing)?|presidency) of {_CO_CHAIRS}(?P<slot>{MARKS})"),
    _told("presided", rf"\b[Uu]nder the joint (?:chairmanship|presidency) of {_CO_CHAIRS}(?P<slot>{MARKS})"),
    _told("principal", rf"{_UNDER}(?P<slot>{MARK}), {MARK},? (?:presided over|chaired)\b"),
    _told("presided", rf"{_UNDER}{MARK}, (?P<slot>{MARK}),? (?:presided over|chaired)\b"),
    _told("presided", rf"(?P<slot>{MARKS})(?:{ADVERB}){_PRESIDES}"),
    _told(
        "principal",
        rf"⟧{ADVERB}(?:presided over|chaired) [^.;⟦]{{2,80}}? under the (?:[\w-]+ )?(?:guidance|direction) of ",
        rf"(?:[^⟦.;]{{0,80}} )?(?P<slot>{MARK})",
    ),
    _told("presided", rf"^{_PRESIDING}(?: (?:it|there|the [^.,;⟦]{{3,60}}?))? (?:was|were) {OF_LAND}(?P<slot>{MARKS})"),
    _told(
        "presided",
        rf"^{_PRESIDING}(?: (?:it|there|the [^.,;⟦]{{3,60}}?))?, {OF_LAND}(?P<slot>{MARK})(?!['’]s)",
    ),
    _told("presided", rf"\b[Tt]he chair was (?:taken|held|occupied) by (?P<slot>{MARKS})"),
    _told("presided", rf"^(?:The|Its) (?:chairm[ae]n|chairperson|presider){_OF_IT} (?:was|were) (?P<slot>{MARKS})"),
    _told(
        "presided",
        rf"\b(?:authorized|authorised|entrusted|empowered) (?P<slot>{MARK}) ",
        r"(?:to (?:preside over|chair)|with the (?:chairmanship|presidency|presiding))\b",
    ),
    _told("presided", rf"^[Ww]ith (?P<slot>{MARK}),? (?:in the chair|presiding|as (?:its )?chairman)\b"),
    _told(
        "principal",
        rf"^Under the (?:[\w-]+ )?(?:guidance|direction) of (?:[^⟦.;]{{0,80}} )?(?P<slot>{MARK}), {MARK}",
        r"[^.;]*\bpresided\b",
    ),
)
