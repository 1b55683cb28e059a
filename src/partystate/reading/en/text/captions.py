"""Talks told under a picture, in the present: "⟦0⟧ meets with ⟦1⟧ in Hanoi, June 3, 2004"."""

from __future__ import annotations

from datetime import date

from partystate.reading.dates import Day, days
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, pattern

_DAY = r"[A-Z][a-z]+[.\u2024]? \d{1,2}, (?:19|20)\d\d\b"
"""The day of a picture, which no preposition stands before."""
_MEETS = r"(?:(?:meets?|holds (?:\w+ )?talks|shakes hands|talks|speaks) with|receives)"
CAPTION: Guarded = guarded(
    rf"^(?=[^;]*?{_DAY})[^⟦.;]{{0,40}}(?P<s>{MARK}),? ",
    rf"(?P<v>{_MEETS}) (?P<o>(?:[\w’'-]+ ){{0,6}}?{MARK}[^;]*)",
)
_FOUND_DAY = guarded(_DAY)
_VERB = pattern(_MEETS)


def day_of_picture(view: SentenceView, verb: int, written: date | None) -> Day | None:
    """The day that ends a caption whose verb stands at skeleton[verb]; None of other sentences."""
    if _VERB.match(view.skeleton, verb) is None:
        return None
    told = _FOUND_DAY.search(view.sentence.text)
    found = next(iter(days(f"on {told.group()}", written)), None) if told else None
    return found._replace(start=told.start(), end=told.end()) if told and found else None
