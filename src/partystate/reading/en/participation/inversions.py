"""Who took part, told by the order of words alone: "In the audience were ⟦0⟧ …", "Spectators included ⟦0⟧ …".

The agencies of the state put participants behind the verb, and before it whatever places them: a preposition or a
participle with its complement. Which one is open to the writer, so no list of phrases can hold them all; here the
construction itself is read, and a few telling words in it give the capacity. Phrases listed in `frames` come first.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import Capacity

_BE = r"(?:was|were)"
_OFFICIALS = (
    r"(?:(?:[a-z]+ ){0,2}(?:officials|members|cadres|leaders|secretaries|vice-premiers|ministers|diplomats|envoys"
    r"|commanders|officers|generals)\b[^⟦.;]{0,80}?)?"
)
_NAMED = rf"(?P<slot>{_OFFICIALS}⟦.*)$"
"""A list that begins with somebody named, or with officials of whom he is one; a wreath of his takes no part."""
_FRONTED = guarded(
    r"^(?:(?:Also|Then|Meanwhile|Besides|Among others),? )?"
    r"(?P<lead>(?:In|On|At|[Aa]mong|Amongst|With|Together|[Pp]resent|[Ss]een|[Ss]itting|[Ii]n attendance"
    r"|[A-Za-z][a-z]+ing|[Ii]nvited|[Ss]eated|[Gg]athered|[Ll]ined up)\b[^⟦.;:]{0,140}?) ",
    rf"{_BE} (?:also )?{_NAMED}",
)
_PARTICIPANTS = (
    r"(?:[Ss]pectators|[Pp]articipants|[Aa]ttendants|[Aa]ttendees|[Gg]uests|[Ii]nvitees|[Aa]udience|[Vv]isitors"
    r"|[Oo]nlookers|[Mm]ourners|[Hh]osts|[Oo]bservers|[Dd]elegates|[Ss]peakers?|[Ll]ecturers?|[Ss]ignatories|[Ee]ntourage"
    r"|[Cc]ompanions"
    r"|[Ss]uite|[Rr]etinue|[Cc]ompany|[Ww]elcomers|[Tt]hose [a-z][\w ]{2,60}?"
    r"|(?:[\w-]+ ){0,3}?[Oo]fficials(?= (?:who (?:attended|were (?:there|present))|in attendance|present|attending)\b))"
)
_LISTED = guarded(
    rf"^(?P<lead>(?:(?:The|Other|Also|His|Her|Their|Its|Chief|Main|Honou?red|[Ii]nvited|[Ss]pecial)\s+)*{_PARTICIPANTS}"
    r"(?: (?:at|in|of|to|from|on|who|there|present|attending)\b[^⟦.;:]{0,80}?)?) ",
    rf"(?:also )?(?:included|includes|comprised|were|was) {_NAMED}",
)
_PASSIVE = guarded(
    r"^(?P<lead>(?:It|He|She|They|The [\w'’ -]{3,80}?) (?:was|were) (?:also )?"
    r"(?:attended|joined|graced|honou?red|followed|flanked|escorted|watched|enjoyed|appreciated|addressed|viewed)"
    r"(?: also)?(?: (?:there|at|in|on|during)\b[^⟦.,;]{0,60}?)? by) ",
    _NAMED,
)
_THERE = (
    r"(?:there|with (?:him|her|them)|in (?:his|her|their) company|in attendance|in the audience|by (?:his|her) side"
    r"|in the (?:stands|auditorium|hall)|on the (?:platform|rostrum|tribune)"
    r"|(?:at|in) (?:the )?[^.;⟦]{0,60}?(?:[Aa]irport|[Ss]tation|[Pp]ort|venue)\b)"
)
_SUBJECT = guarded(
    rf"^(?P<slot>⟦(?:(?! (?:is|has|had|said|made|took|gave|went) )[^.;])*?),? (?P<lead>(?:was|were) (?:also "
    rf")?{_THERE}|went (?:along )?with (?:him|her|them)|followed (?:him|her))\b"
)
_TRAILING = guarded(
    rf"(?:,| )with (?P<slot>{MARK}(?:(?: and|,|,? and other [\w ]{{3,40}}| of [^,⟦.;]{{3,60}})* ?{MARK})*(?:,? "
    rf"and [a-z][\w ]{{3,60}})?),? "
    .replace(" ?", r"\s*"),
    r"(?P<lead>in the chair|presiding|chairing|(?:seated|sitting) (?:on|in)|taking (?:their|the) seats?|taking "
    r"the floor|speaking|cutting the [\w ]{3,30}|taking the [\w ]{3,30}"
    r"|attending|looking on|in attendance|present(?! (?!(?:there|at|on|in|and|as|when|to)\b)[a-z]))\b",
)
_NOT_PRESENCE = re.compile(
    r"\b(?:[Aa]rriv\w+|[Ll]eaving|[Rr]eturning|[Dd]epart\w+|elected|appointed|dismissed|relieved|promoted|named"
    r"|awarded|conferred|killed|born|[Ii]n charge|photo|picture"
    r"|portrait|[Ll]eading|[Hh]eading|[Aa]mong (?:the )?(?:works|books|gifts|exhibits|winners|candidates|goods)"
    r"|buried)\b"
)
"""Words before the verb that tell of something else than of who was there."""
_TOLD: tuple[tuple[re.Pattern[str], Capacity], ...] = (
    (pattern(r"\b(?:[Ii]n the chair|chairing|presiding)\b"), "presided"),
    (pattern(r"^(?:[Pp]ersonally )?[Gg]uiding (?:it|the)\b"), "principal"),
    (
        pattern(
            r"^(?:[Aa]lso )?(?:[Rr]eading(?: out)?|[Cc]onveying|[Dd]elivering|[Pp]resenting|[Mm]aking|[Gg]iving) "
            r"(?:the|an?|his|her) (?:[\w-]+ ){0,3}?"
            r"(?:report|letter|appeal|decision|message|decree|order|statement|resolution|pledge)\b"
        ),
        "reported",
    ),
    (pattern(r"\b(?:platform|rostrum|tribune|see(?:ing)? (?:him|her|them|it) off|see(?:ing)? off)\b"), "attended"),
    (
        pattern(
            r"\b[Aa]ccompan|\b(?:company|entourage|[Ss]uite|[Rr]etinue|[Cc]ompanions)\b"
            r"|\b(?:[Ww]ith|by) (?:him|her)\b|\b[Ff]ollow(?:ed|ing)\b|\bflanked\b|\bescort|\b[Hh](?:is|er) sides?\b"
        ),
        "accompanied",
    ),
    (pattern(r"\b(?:[Ww]aiting (?:for|to)|[Gg]reet|[Ww]elcom|[Rr]eceiv|[Mm]eeting (?:him|her|them))"), "received"),
    (pattern(r"\b(?:[Oo]bserv(?:er|ing the (?:meeting|session))|[Ss]itting in)"), "observer"),
    (pattern(r"\b(?:the floor|[Ss]peak(?:ing|ers?)|[Ll]ecturers?|speech|[Aa]ddress(?:ed|ing))\b"), "spoke"),
)


_BEHIND_VERB = (_FRONTED, _LISTED, _PASSIVE)


class Inverted(NamedTuple):
    """Participants found by the order of words: their capacity and where they stand in the skeleton."""

    capacity: Capacity
    start: int
    end: int


def inverted(skeleton: str) -> list[Inverted]:
    """Those whom the constructions of this module tell to have taken part."""
    found: list[Inverted] = []
    for construction in (_SUBJECT,) if skeleton.startswith("⟦") else _BEHIND_VERB if _verb_first(skeleton) else ():
        m = construction.search(skeleton)
        if m is not None and _NOT_PRESENCE.search(m.group("lead")) is None:
            found.append(Inverted(_capacity(m.group("lead")), *m.span("slot")))
            break
    trailing = _TRAILING.search(skeleton)
    if trailing is not None:
        found.append(Inverted(_capacity(trailing.group("lead")), *trailing.span("slot")))
    return found


def _verb_first(skeleton: str) -> bool:
    """Whether a verb that can put participants behind it stands before the first name."""
    before = skeleton[: skeleton.find("⟦")]
    return any(verb in before for verb in (" was ", " were ", " include", " comprised "))


def _capacity(lead: str) -> Capacity:
    """What the words beside the verb tell of those who took part."""
    return next((capacity for words, capacity in _TOLD if words.search(lead)), "attended")
