"""Which sentences deserve a parser, told from the signs they bear and the words they begin with."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.text.signs import Signs
from partystate.reading.en.text.tokens import Sentence

_RARE: Final = Signs.MOURNING | Signs.RECEPTION | Signs.CEREMONY | Signs.TITLE
_ACTS: Final = Signs.TRAVEL | Signs.TALKS | Signs.PERFORMANCE | Signs.VISIT | Signs.CHANGE
_SOMEONE: Final = Signs.NAME | Signs.ROLE
_OPENINGS: Final = ("He ", "She ", "They ", "The ", "It ", "Then ", "Later ", "In a ", "In his ", "In her ")
_SET_FIRST: Final = ("On ", "To mark ", "To celebrate ", "To commemorate ", "At the invitation ")
"""Beginnings of a sentence whose actor, perhaps unnamed, stands behind the day or the occasion."""
_LED_BY: Final = (
    *(f"{whole} {be} {led}" for whole in ("It", "The delegation", "The group", "The mission", "The party")
      for be in ("is", "was") for led in ("headed", "led")),
    *("Heading ", "The head of", "The leader of", "They are ", "They were "),
)
"""Beginnings of a sentence that tells who heads the delegation told of before."""
_ACTORS: Final = (
    *("He ", "She ", "The ", "North ", "His ", "In ", "On ", "It ", "They "),
    *(f"{day}day" for day in "Mon Tues Wednes Thurs Fri Satur Sun".split()),
)
"""Beginnings of a press sentence that may mean the leader without his name, or tell the day ("Monday's test …")."""
_IN_A_SPEECH: Final = (" in his speech", " in her speech", " made a speech", " in his address", " in a speech")
_EVENT_AGAIN: Final = ("It was ", "It took ")
"""Beginnings of a sentence that tells day and place of the event before it."""
_DURING_IT: Final = ("During the ", "At the meet", "At the talk", "In the talk", "Addressing the ", "Speaking at the ")
"""Beginnings of a sentence that may tell the day of the event before it."""
_WATCHED: Final = (" enjoyed ", " watched ")
_STAGED: Final = (" gave ", " staged ", " put on ", " presented ", " performed ")
"""Verbs of a sentence that tells a show by those who played it, who may be unnamed."""
_TAKEN_UP: Final = ("genda", "rganizational", "rganisational")
"""Words of what a meeting took up by which it may be told: an item of its agenda, the organizational matter."""
HOLDS_NOW: Final = ("Now he is ", "Now she is ")
"""Beginnings of the sentence that ends the life of somebody newly elected with what he is."""
_MANY: Final = re.compile(
    r"(?:The |Some |About )?[\w’'-]+,?(?: [\w’'-]+,?){0,14}? (?:left|arrived|departed|returned)\b"
)
"""Begins a sentence about the unnamed, who may have travelled ("War veterans left …", "Delegates to X arrived …")."""
_PARTIES: Final = ("Officials", "Participants", "The participants", "Delegates", "The delegates", "Deputies")
"""Beginnings of one of the same about those who were somewhere."""


def tells_what_it_took_up(text: str) -> bool:
    """Whether a sentence names an item of an agenda, or the organizational matter."""
    return any(word in text for word in _TAKEN_UP)


def deserves_parser(signs: int, sentence: Sentence, *, told: bool, press: bool) -> bool:
    """Whether a sentence can hold a fact of an event or a change.

    `told`: the document has told of an event or an actor already, to which presence, speech and business add.
    `press`: the general press, which names meetings in passing.
    """
    if signs & _RARE or (signs & Signs.NAME and signs & (Signs.ROLE | Signs.SPEECH)):
        return True
    if signs & Signs.MEETING and signs & Signs.BUSINESS and tells_what_it_took_up(sentence.text):
        return True  # a meeting told by what it took up
    if signs & Signs.OCCASION and signs & (Signs.HELD | Signs.PRESENCE | Signs.TRAVEL):
        return True
    if press and (signs & Signs.NAME or sentence.text.startswith(_ACTORS)):
        return True
    if press and signs & Signs.TALKS and signs & Signs.OCCASION:
        return True  # "The two sides are holding talks", of whom the next sentence tells who leads them
    if press and signs & _ACTS and (" he " in sentence.text or " she " in sentence.text):
        return True  # "State media said that he inspected …"
    if (press and signs & Signs.MEETING) or (told and signs & (Signs.PRESENCE | Signs.BUSINESS)):
        return True
    if told and signs & Signs.ROLE and sentence.text.startswith(_LED_BY):
        return True
    if told and signs & Signs.OCCASION and sentence.text.startswith(_DURING_IT):
        return True
    if told and signs & Signs.CHANGE and _tells_of_holders(sentence.text):
        return True
    if told and signs & Signs.NAME and _puts_behind(sentence.text):
        return True
    if told and signs & Signs.ROLE and signs & Signs.SPEECH and any(word in sentence.text for word in _IN_A_SPEECH):
        return True  # a guest who has not been named before
    if told and speaks_at_it(signs, sentence.text):
        return True  # a foreigner, perhaps, who has not been named before
    if signs & Signs.ROLE and sentence.text.startswith(HOLDS_NOW):
        return True
    if not signs & (_ACTS | Signs.SPEECH):
        return told and bool(signs & Signs.HELD) and sentence.text.startswith(_EVENT_AGAIN)
    if signs & Signs.TRAVEL and (sentence.text.startswith(_PARTIES) or _MANY.match(sentence.text) is not None):
        return True
    if signs & Signs.PERFORMANCE and signs & Signs.OCCASION:
        shown = any(word in sentence.text for word in _WATCHED) or any(word in sentence.text for word in _STAGED)
        if shown:
            return True
    if signs & Signs.CHANGE and "following" in sentence.text:
        return True  # "The following were appointed:" announces names
    if signs & _ACTS and sentence.text.startswith(_SET_FIRST):
        return True
    return bool(signs & _SOMEONE and signs & _ACTS) or sentence.text.startswith(_OPENINGS)


_NAME_OPENS: Final = re.compile(
    r"[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]+ |(?:to|of|in|and|the|de|da|bin|van) ){0,8}?[A-Z][\w.’'-]+[, ]"
)


def speaks_at_it(signs: int, text: str) -> bool:
    """Whether a sentence that bears these signs can tell what somebody says: this state's, or one whom two words in
    capitals or more begin to name ("Ivan Petrov, a lecturer of X, said", "Ruritanian Ambassador to Y Ivan Petrov
    said")."""
    return bool(signs & Signs.TELLING) and (bool(signs & Signs.NAME) or _NAME_OPENS.match(text) is not None)


_PLACED: Final = ("In ", "On ", "At ", "Among ", "With ", "Together ", "Seated ", "Spectators ", "Mounting ", "Guests ")
"""Beginnings of a sentence that names those who took part behind its verb."""
_THERE: Final = (" was also there", " were there", " was there", " were also there", " with him", " in his company")


_HOLDERS: Final = ("officials ", "embers of", "officers ", "cadres ", "acanc", "judges")
_BEEN: Final = (" were ", " was ", " have been ", " filled ")


def _tells_of_holders(text: str) -> bool:
    """Whether a sentence with a word of change may tell of unnamed holders of posts ("Leading officials were …")."""
    return any(word in text for word in _HOLDERS) and any(word in text for word in _BEEN)


def _puts_behind(text: str) -> bool:
    """Whether a sentence may name those who took part by the order of its words alone."""
    if text.startswith(_PLACED) or text.split(" ", 1)[0].endswith("ing"):
        return " were " in text or " was " in text or " included " in text
    return any(words in text for words in _THERE)
