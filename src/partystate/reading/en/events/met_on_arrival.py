"""Who meets a delegation where it lands: a part of its arrival, and no talks."""

from __future__ import annotations

from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern

_THE_GUESTS = pattern(
    r"(?:the (?:[\w’'-]+ ){0,4}?(?:delegation|guests?|party|group|visitors)|them|him|her)"
    r"(?: (?:there|at the (?:[\w’'-]+ ){0,4}?(?:airport|station|terminal)|on (?:arrival|the spot)))?[.,]?\s*$"
)
"""An object that says nothing of talks: "received the delegation at the airport"."""
_NAMED_THERE = pattern(
    r"⟦\d+⟧ (?:[\w-]+ )?(?:at|on) (?:the|an?) (?:[\w’'-]+ ){0,4}?(?:airport|station|terminal|border|platform|tarmac)\b"
)
""" "greeted ⟦1⟧ at the station with bread and salt": so the press tells an arrival."""
_MET = pattern(r"(?:(?:[\w-]+ly|also) )?(?:met|received|greeted|welcomed)\s*$")
_WHERE_THEY_LAND = pattern(r"\b(?:airport|railway station|terminal)\b")


def met_on_arrival(view: SentenceView, head: Head, story: Story) -> bool:
    """Whether a head tells only who met, at the airport or station, the guests whose arrival the report has told.

    A day of its own, or an airport nowhere in the report so far, leaves it open where they met: then it is talks.
    """
    drafts = story.drafts
    if not drafts and story.press and _NAMED_THERE.match(head.object) is not None:
        return _MET.match(view.skeleton[head.verb : max(head.verb, head.object_at)]) is not None
    if not drafts or any(d.event.kind != "travel" for d in drafts) or story.days(view):
        return False
    if not all(p.foreign for d in drafts for p in d.people() if p.capacity == "guest"):
        return False
    verb = view.skeleton[head.verb : max(head.verb, head.object_at)]  # and not "met and had a talk with"
    named = story.press and _NAMED_THERE.match(head.object) is not None
    if _MET.match(verb) is None or not (named or _THE_GUESTS.match(head.object)):
        return False
    return named or _WHERE_THEY_LAND.search(story.document.text.casefold(), 0, view.sentence.end) is not None
