"""What is only planned, or was before: "updated him on planned talks he will hold with ⟦2⟧ in X" tells of no talks with
⟦2⟧, nor in X, and no more does "the visit comes two months after a summit between ⟦0⟧ and ⟦2⟧ in X".

Such words are left blank, so that every offset stays.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import WEEKDAY

_ENCOUNTER = r"(?:talks|meetings?|summits?|visits?|trips?|negotiations)"
_WILL = r"(?:will|would|is to|are to|is due to|are due to|is expected to|are expected to|plans? to|is set to)"
_END = (
    rf"(?=,|[.;]|\s*$| (?:the|an?) [^,.;⟦]{{2,40}} said| (?:on )?{WEEKDAY},? (?:the|state|according)\b)"
)
_PLANNED = guarded(
    r"(?<=[a-z⟧]) (?P<what>(?:on|about|of|for|ahead of|over|regarding) (?:(?:an?|the|his|her|its|their) )?",
    r"(?:planned|upcoming|scheduled|forthcoming|possible|proposed|expected) "
    rf"(?:[\w-]+ ){{0,2}}?{_ENCOUNTER}\b[^.;,]*?){_END}",
    rf"|(?P<next> (?:an?|the|his|her|its) (?:[\w-]+ ){{0,2}}?{_ENCOUNTER} (?:that |which )?(?:the |his "
    rf"|her )?[\w⟦⟧․. -]{{2,40}}? "
    rf"{_WILL} (?:hold|have|attend)\b[^.;,]*?){_END}",
)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|few|many|\d+)"
_LONG_BEFORE = guarded(
    rf"\b(?:(?:[Aa]|[Oo]ne|{_COUNT}) (?:week|month|year|decade)s?|{_COUNT} days|(?:[Jj]ust )?(?:[Dd]ays|[Ww]eeks"
    r"|[Mm]onths|[Yy]ears)) ",
    rf"(?P<was>(?:after|before|since|following)\b(?![^.;,]*\b{WEEKDAY}\b)[^.;,]*)",
)
"""What the news is reckoned from: another event, unless a day of the week sets it in the news."""

_DID = (
    r"(?:met|visited|toured|inspected|attended|hosted|accompanied|watched|received|held|had|travell?ed|went|came|flew"
    r"|sat|spoke|talked|stood|joined|led|presided|welcomed|greeted|shook)"
)
_TIMES_BEFORE = (
    rf"(?:once|twice|{_COUNT} (?:times|occasions|summits|meetings|visits|trips)|in (?:[A-Z]\w+ )?(?:19|20)\d\d"
    r"|(?:during|in|on) (?:his|her) (?:first|last|previous|earlier|former|second) (?:\w+ ){0,2}?"
    r"(?:term|presidency|visits?|trips?|stint|tenure)"
    r"|last (?:week|month|year|summer|autumn|winter|spring|fall)|earlier this (?:month|year)"
    r"|(?:weeks|months|years|decades) (?:ago|earlier|before))\b"
)
_WHO_ONCE = guarded(
    rf",? (?P<who>who (?:(?:has|had|have|also|first|last|previously|himself|herself) )*{_DID}\b"
    rf"(?![^.;,]*\b{WEEKDAY}\b)[^.;,]*?\b{_TIMES_BEFORE}[^.;,]*)"
)
""" "President ⟦1⟧, | who met ⟦0⟧ three times during his first term, | said": by what somebody is known."""

_WHICH_MAY = guarded(
    r" (?P<may>(?:that|which) (?:may|might|could|would|will|is (?:expected|likely|set|due) to)\b[^.;,]*)"
)
""" "a visit | that may make him the first to hold talks with ⟦0⟧"."""


def without_other_times(view: SentenceView) -> SentenceView:
    """The view of a sentence without the talks that are yet to come, and without what was weeks or months before."""
    for found, names in (
        (_PLANNED, ("what", "next")), (_LONG_BEFORE, ("was",)), (_WHO_ONCE, ("who",)),
        (_WHICH_MAY, ("may",)),
    ):
        m = found.search(view.skeleton)
        if m is not None:
            start, end = next(m.span(name) for name in names if m[name])
            blank = re.sub(r"\S", " ", view.skeleton[start:end])
            view = replace(view, skeleton=view.skeleton[:start] + blank + view.skeleton[end:])
    return view
