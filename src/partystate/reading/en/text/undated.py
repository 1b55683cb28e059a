"""Who was alive when a text without a date was written: a leader whom its headline or lead tells to act.

With a date the charter knows who was dead. Without one every dead leader would be taken for one who is only honoured,
and an old report of his last inspection would lose him. Words of mourning, or an act in a year long past, show that he
is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from partystate.reading.patterns import pattern, phrases

_EARLIEST = 1996
"""Year from which on English texts of state media are kept (the agency's pages begin in December 1996)."""
_LEAD = 700
"""Characters behind the headline in which a report tells its news."""
_ACTS = (
    r"(?:(?:inspect|visit|tour|attend|watch|enjoy|guid|arriv|receiv|provid|look|appear|host|preside|congratulat"
    r"|acquaint|chair"
    r"|command|appreciat|return|pass)"
    r"(?:e?s|e?d)|(?:meets|met|gives|gave|sees|saw|goes|went|leaves|left|makes|made|pays|paid|takes|took|holds|held))"
)
_ASIDE = (
    r"(?:,[^.;]{3,260}?,)?(?: (?:(?:on|last) \w+(?: \d+)?|[A-Z]\w+day))?,? "
    r"(?:has |also |today |recently |personally )?"
)
_LONG_AGO = pattern(r"\byears ago\b|\b(?:in|of) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b|\bone day\b", flags=re.I)
_HONOURED = r"(?:late|former|demise of|death of|behests? of|lifetime of|birth of|statues? of|memory of|successor to)"
"""Words before the name of a leader who is dead."""


def acting_leaders(text: str, title_end: int, dead: Mapping[str, str], leaders: frozenset[str]) -> frozenset[str]:
    """The names, of those in `dead` (name → date of death, ISO), that act in headline or lead of an undated text.

    `leaders`: every leader's names; where another is named first, the report is his and remembers the dead.
    """
    head = text[: title_end + _LEAD]
    found = {name for name, died in dead.items() if int(died[:4]) >= _EARLIEST and name in head}
    first = min((n for n in leaders.union(dead) if n in head), key=head.find, default="")
    if first not in found:
        return frozenset()
    honoured = pattern(rf"\b{_HONOURED} (?:the )?(?:(?:great )?leader )?{phrases(found)}", flags=re.I)
    if honoured.search(text):
        return frozenset()
    acts = pattern(rf"(?P<n>{phrases(found)}){_ASIDE}{_ACTS}\b(?P<rest>[^.\n]*)", flags=re.I)
    named = {_plain(m.group("n")) for m in acts.finditer(head) if not _LONG_AGO.search(m.group("rest"))}
    return frozenset(name for name in dead if _plain(name) in named)


def _plain(name: str) -> str:
    return name.lower().replace("-", " ")
