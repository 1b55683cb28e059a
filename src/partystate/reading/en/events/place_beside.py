"""The place of an event that a sentence behind its head tells: the airport of an arrival, the theatre that is "the
venue of the performance"."""

from __future__ import annotations

import re

from partystate.reading.en.events.places import PlaceReader
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import EventKind

STATION = r"(?:Airport|Railway Station)"
"""Regex source of where journeys begin and end."""
_GREETED_AT = pattern(rf"\b(?:at|from) (?:the\s+)?((?:[A-Z]\w+ )+{STATION})(?! to\b)")
_OWN_STATION = rf"(?:International )?{STATION}"
PAID_VISIT = pattern(
    r"(?:has |have )?(?:paid|made) (?:an?|his|her|their) (?:[\w-]+ ){0,4}?(?:visit|trip|tour) to "
    r"(?P<p>(?:the )?(?:[A-Z][\w’'-]+)(?: (?:of )?(?:the )?(?![A-Z][a-z]+day\b)[A-Z][\w’'-]+)*)"
)
_HALL = r"[A-Z][\w’'-]*(?: (?:of |the )?[A-Z0-9][\w’'-]*){1,6}"
_IS_VENUE = guarded(
    rf"\b[Tt]he (?:(?P<p>{_HALL}), the venue(?: (?:of|for) (?:the|this) (?:[a-z-]+ )*?(?P<noun>[a-z]+))?,"
    rf"|venue(?: (?:of|for) the [a-z -]+)?, (?:the )?(?P<q>{_HALL}),"
    rf"|venue(?: (?:of|for) the [a-z -]+?)? (?:at|in|in front of) (?:the )?(?P<r>{_HALL}) (?:was|were|had)\b)"
)
_TITLE_VENUE = pattern(
    r"\b(?:Held|Given|Gives|Staged|Shown|Hosted|Hosts|Celebrated|Marked|Opens|Opened|Closes|Arranged) (?:[^,]* )?at "
    r"(?P<p>(?:[\w'’.-]+ ){0,6}?(?:Embassy|Palace|Hall|House|Theatre|Theater|Stadium|Museum|Square|Plaza|Club|Hotel"
    r"|University|School|Academy|Farm|Factory|Cinema|Camp|Park|Gymnasium|Church|Temple)(?: in [A-Z]\w+)?)"
    r"(?: (?:to|To) (?:Mark|Celebrate|Commemorate|Greet|Honou?r)\b.*| (?:on|On) .*)?$"
)
_MET_IN = pattern(r"\b(?:Meets?|Held|Holds?|Hold) [^:]*? in (?P<p>[A-Z]\w+(?: [A-Z]\w+)?)$")
""" "Kim Chol Su Meets His Counterparts in Turu"."""
_AT_VENUES: frozenset[EventKind] = frozenset(["performance", "reception", "ceremony", "meeting"])
_VENUE_OF: dict[str, EventKind] = {
    "performance": "performance", "concert": "performance", "ceremony": "ceremony", "reception": "reception",
    "banquet": "reception", "talks": "talks", "funeral": "mourning",
}  # fmt: skip
"""The kind of event that a noun behind "the venue of the" tells; any other may be of every kind."""


def place_beside(view: SentenceView, story: Story, places: PlaceReader) -> None:
    """Give the event told of last the exact place that one sentence names, where its own head named none."""
    draft = story.current
    if draft is None:
        return
    event = draft.event
    if event.kind == "travel":
        found = _GREETED_AT.search(view.skeleton)
        if found and (event.place in (None, story.here) or found.group(1).startswith(f"{event.place} ")):
            event.place = found.group(1)
    elif event.place is None or event.place == story.here:
        venue = _IS_VENUE.search(view.skeleton)
        if venue is not None and (venue["noun"] is None or _VENUE_OF.get(venue["noun"], event.kind) == event.kind):
            hall = next(name for name in "pqr" if venue[name])
            event.place = places.shorten(view.plain(venue[hall]))
            event.evidence.append(view.span(*venue.span(hall)))


def venue_of_headline(story: Story) -> None:
    """An event told without its place was where its headline ends ("Concert Given at Kaul Theatre")."""
    place = _TITLE_VENUE.search(story.title)
    event = story.drafts[0].event if story.drafts else None
    if place is not None and event is not None and event.place is None and event.kind in _AT_VENUES:
        event.place = story.grammar.places.shorten(story.in_headline(place.span("p")))
    if place is None and event is not None and event.kind == "talks" and event.place is None:
        met = _MET_IN.search(story.title)
        town = story.in_headline(met.span("p")) if met is not None else ""
        if town and not story.grammar.lexicon.country_of.get(town) and f"in {town}" in story.document.text:
            for draft in story.drafts:
                draft.event.place = draft.event.place or (town if draft.event.kind == "talks" else None)


def station_named(story: Story) -> None:
    """An arrival or departure told without its place was at the capital's airport that the report names beside it ("the
    flags of both countries were hoisted at X Airport")."""
    travel = [d.event for d in story.drafts if d.event.kind == "travel" and d.event.place == story.here]
    if not travel or not story.here:
        return
    document = story.document
    own = re.compile(rf"(?<!from )(?<!from the )(?<!through )(?<!and )(?<!to )\b{re.escape(story.here)} {_OWN_STATION}")
    found = own.search(document.text, document.title_end)
    if found is not None and not any(d.event.place == found.group() for d in story.drafts):
        travel[0].place = found.group()
        travel[0].evidence.append(found.span())
