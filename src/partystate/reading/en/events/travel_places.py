"""Where a journey is told of: the airport, else the city left or reached."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.events import tried_out as words
from partystate.reading.en.events.place_beside import PAID_VISIT, STATION
from partystate.reading.en.events.places import NAMED_PLACE
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import DOT, WEEKDAY, pattern

_ARRIVED_IN: Final = pattern(
    r"(?:has |have )?(?:(?:arriv(?:ed|es?)|landed|touched down) (?:back )?(?:in|at)"
    r"|(?:(?:returned|came back|flew back) |flew (?:in)?)to) "
    r"(?:(?:the |its |[A-Z]\w+['’]s )(?:[\w’'-]+ ){0,5}?(?:capital|(?:port )?city|port|town)(?: city)?(?: of|,)? "
    r"(?=(?![A-Z][a-z]+day\b)[A-Z]))?"
    r"(?P<p>(?:the )?(?:[A-Z][\w’'-]+)(?: (?![A-Z][a-z]+day\b)[A-Z][\w’'-]+)*(?: capital\b)?)"
)
_STATION_OF: Final = pattern(
    r"\bat (?:the |a )(?:(?:border|railway|train|railroad) )+station (?:of|in) "
    r"(?:the (?:border )?(?:city|town|village) of )?(?P<p>[A-Z]\w+)"
)
""" "arrived in Ruritania | at the border station of X"."""
_ITS_CAPITAL: Final = pattern(r"(?:the )?\w+(?:['’]s)? capital$")
_HERE: Final = pattern(r"\bhere\b|\bhome\b")
_BACK: Final = pattern(r"\b(?:came|flew|[Ff]lying|returned|was|were) back\b")
""" "came back on Friday": to where the report is written."""
_SEEN_OFF: Final = ("saw ", "sent off ", "bade farewell ")
_LEFT_CITY: Final = pattern(
    rf"(?:left|departed(?: from)?|set (?:off|out) from|flew out of) (?P<p>(?!{WEEKDAY})[A-Z][\w-]+)"
    rf"(?= (?:on|for|to|after|by|today|yesterday|{WEEKDAY})\b)"
)
_AIRPORT: Final = pattern(rf"\bat (?:the\s+)?((?:[A-Z](?:[\w’'-]+|{DOT}) )*(?:International )?{STATION})")
_CAPITALISED: Final = re.compile(r"[A-Z][\w.]+")


def place_of_travel(story: Story, view: SentenceView, head: Head) -> str | None:
    """The airport named, else the city left or reached."""
    skeleton, places = view.skeleton, story.grammar.places
    airport = _AIRPORT.search(skeleton)
    if airport:
        return view.plain(airport.group(1))
    city = _CAPITALISED.match(head.object.removeprefix("the ")) if story.press else None
    if city is not None and city.group().rstrip(".") in story.grammar.lexicon.foreign_places:
        return city.group().rstrip(".")  # "made a surprise trip to | Beijing"
    gone = words.LEFT_CITY.match(skeleton, head.verb) if story.press else None
    if gone is not None and gone.group("p") in story.grammar.lexicon.foreign_places:
        return gone.group("p")
    verb = skeleton[head.verb : head.end + 60]
    if head.object and verb.startswith(("visited", "toured")):
        phrase, _ = places.clip(skeleton, head.object_at)
        if NAMED_PLACE.match(phrase):
            return places.shorten(view.plain(phrase))
    if _HERE.search(verb) or (verb.startswith(_SEEN_OFF) and not story.press):
        return story.here
    if story.grammar.left_capital.match(verb):  # the press writes from elsewhere
        return story.grammar.lexicon.capital if story.press else story.here
    if verb.startswith(("passed through", "visited")):
        phrase, _ = places.clip(skeleton, head.end + 1)
        if NAMED_PLACE.match(phrase):
            return places.shorten(view.plain(phrase))
    if (paid := PAID_VISIT.match(skeleton, head.verb)) is not None:
        return paid.group("p").removeprefix("the ")
    left = _LEFT_CITY.match(skeleton, head.verb)
    if left is not None and left.group("p") not in story.grammar.lexicon.countries:
        return left.group("p")
    arrived = _ARRIVED_IN.search(skeleton, head.verb)
    if arrived is not None and arrived.group("p") not in story.grammar.lexicon.countries:
        capital = story.press and _ITS_CAPITAL.match(arrived.group("p")) is not None
        capital = capital and story.here in story.grammar.lexicon.foreign_places  # the press writes from there
        capital = capital and story.here not in story.grammar.lexicon.rival_places
        return story.here if capital else places.shorten(arrived.group("p"))
    station = _STATION_OF.search(skeleton, head.verb) if story.press else None
    if station is not None:
        return station.group("p")
    if _BACK.search(verb):
        return story.here
    abroad = story.press and story.here != story.grammar.lexicon.capital  # where the press writes from
    return story.here if story.document.dateline_place and not abroad else None
