"""Who came to a rite beside those told of before: "⟦0⟧ and his party also visited the statue on the same day"."""

from __future__ import annotations

import re

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.participation.slots import Slot
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded

_CAME_TOO = guarded(
    r"^(?:(?:Meanwhile|On the same day|That day|The same day),? )?(?P<slot>(?!They\b)[A-Z⟦][^.;]{3,400}?),? also ",
    r"(?:visited (?:it|the (?:[\w-]+ ){0,4}?(?:statues?|palace|cemetery|tower|monument|museum|grave)\b)"
    r"|paid (?:[a-z]+ )?(?:tribute|homage|respects)\b)(?=[^.;]*\b(?:same|that) day\b)",
)


def came_too(view: SentenceView, draft: Draft | None, homage: re.Pattern[str]) -> Slot | None:
    """Those whom one sentence puts beside the people of `draft`, an event at a place of homage."""
    if draft is None or homage.match(draft.event.place or "") is None:
        return None
    told = _CAME_TOO.match(view.skeleton)
    return None if told is None else Slot("attended", *told.span("slot"), exhaustive=True)
