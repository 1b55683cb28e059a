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


def without_other_times(view: SentenceView) -> SentenceView:
    """The view of a sentence without the talks that are yet to come, and without what was weeks or months before."""
    for found, names in ((_PLANNED, ("what", "next")), (_LONG_BEFORE, ("was",))):
        m = found.search(view.skeleton)
        if m is not None:
            start, end = next(m.span(name) for name in names if m[name])
            blank = re.sub(r"\S", " ", view.skeleton[start:end])
            view = replace(view, skeleton=view.skeleton[:start] + blank + view.skeleton[end:])
    return view
