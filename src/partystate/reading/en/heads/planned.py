"""What is only planned: "updated him on planned talks he will hold with ⟦2⟧ in X" tells of no talks with ⟦2⟧, nor in X.

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


def without_planned(view: SentenceView) -> SentenceView:
    """The view of a sentence without the talks that are yet to come."""
    m = _PLANNED.search(view.skeleton)
    if m is None:
        return view
    start, end = m.span("what") if m["what"] else m.span("next")
    blank = re.sub(r"\S", " ", view.skeleton[start:end])
    return replace(view, skeleton=view.skeleton[:start] + blank + view.skeleton[end:])
