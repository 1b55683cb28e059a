"""A sentence as if its day stood where communiqués print it: behind what it tells.

Outlets set the day first ("On Friday, officials visited …") or right behind the verb ("arrived Sunday in London"); the
grammars of heads know sentences that begin with who acts, and verbs with their objects and places. The day is taken out
of the skeleton only: the days of a sentence are read from its text.
"""

from __future__ import annotations

from dataclasses import replace

from partystate.reading.dates import MONTH
from partystate.reading.en.text.views import SentenceView, from_here
from partystate.reading.guards import guarded
from partystate.reading.patterns import WEEKDAY

BLANK = "\x1f"
"""What fills the place of a day: blank for a pattern, and told apart from what the press names as its source."""
_DAY = rf"(?:(?:on )?(?:{WEEKDAY}|{MONTH} \d\d?)|yesterday|today)"
_PART = r"(?: (?:early|late))?(?: (?:morning|afternoon|evening|night))?"
_FIRST = guarded(
    rf"^(?:(?:Early|Late|Also|And) )?[Oo]n (?:the (?:morning|afternoon|evening|night) of )?(?:{WEEKDAY}|{MONTH} \d\d?)"
    rf"{_PART}, (?=[a-z])"
)
""" "On Friday, | officials": not before a name, of which the grammars know that a day may stand before it."""
_TOOK_PLACE = (
    r"(?:arrived|left|departed|flew|returned|met|gathered|assembled|held|given|staged|performed|presented|arranged"
    r"|hosted|opened|organi[sz]ed|took place|launched|celebrated|marked|observed|unveiled|conducted|visited)"
)
_GATHERING = r"(?:talks?|meetings?|conversation|session|luncheon|dinner|banquet|reception)"
_BEHIND_VERB = guarded(
    rf"\b(?:{_TOOK_PLACE}(?P<d> {_DAY}{_PART})(?= (?:at|in|for|with|to|by|here|from|before)\b)"
    rf"|{_GATHERING}(?P<g> {_DAY}{_PART})(?= (?:with|between|for)\b))"
)


def day_aside(view: SentenceView) -> SentenceView:
    """The view of a sentence without a day set first or right behind its verb."""
    first = _FIRST.match(view.skeleton)
    if first is not None:
        view = from_here(view, first.end())
        view = replace(view, skeleton=view.skeleton[0].upper() + view.skeleton[1:])
    behind = _BEHIND_VERB.search(view.skeleton)
    if behind is None:
        return view
    start, end = behind.span("d" if behind["d"] else "g")
    return replace(view, skeleton=view.skeleton[:start] + BLANK * (end - start) + view.skeleton[end:])
