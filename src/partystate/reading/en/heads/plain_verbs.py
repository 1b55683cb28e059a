"""Verbs in other words, each read as the plainest: "paid a visit to the mill" tells what "visited the mill" tells.

Outlets, years and translators word the same deed differently; the grammars of events know the plain verb. It is set
where the phrase stands, filled up with blanks to the phrase's length, so that every offset stays. Only phrases that
mean nothing else are read so, and none behind "who" or "which", whose clause may be part of what is printed of a group.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partystate.reading.automata import any_of
from partystate.reading.en.heads.clause import WORKS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import WEEKDAY, pattern

_BE = r"(?:was|were)"
_AT_AN_EVENT = (
    r"(?=(?:it\b|(?:an?|the|this|its|their|his|her|[A-Z]\w+['’]s) (?:[\w’'\"“”/-]+ ){0,6}?[\"“]?(?:ceremon(?:y|ies)"
    r"|parade|meetings?|sessions?|sitting|rally|rallies|gathering|conference|congress|plenum|plenary|seminar|forum"
    r"|banquet|reception|dinner|luncheon|performance|concert|show|film|match|funeral|event|function|celebrations?"
    r"|exhibition|contest|unveiling|inauguration)\b))"
)
"""Behind "took part in": what one attends; one takes part in drills and labours otherwise."""
_NO_STATION = (
    r"(?! [^.;⟦]{0,80}?(?:[Ss]tation|[Aa]irport|[Pp]ort|[Bb]order)\b)"
    r"(?! [^.;⟦]{0,60}? to (?:see|greet|meet|welcome|receive)\b)"
)
""" "were present at the airport to see off ⟦0⟧": no event is attended."""
_NO_LAND = (
    r"(?=(?:an?|another|this|his|her|its|several|various|some|many|both|different) "
    r"|the (?!(?:[A-Z]{2,}|[A-Z]\w+ (?:Federation|Republic|Union|Kingdom|States|Emirates|Korea)|Soviet|United|Republic"
    r"|Democratic|country|capital|state|land|region)\b)"
    rf"|{WORKS}|[A-Z][a-z]+-(?:ri|up|dong|gun)\b|[A-Z][\w’'-]+ (?:Palace|Cemetery|Tower|Hill|Monument|Mausoleum))"
)
"""Behind "paid a visit to": a site; who visits a land travels."""
_OFTEN = r"(?:(?:brief|short|surprise|rare|second|fresh|congratulatory|public|new|return|follow-up) )?"
_SITE = (
    r"(?=(?:an?|the|another|this) (?:[\w’'-]+ ){0,5}?(?:factory|plant|farm|mine|mill|works|base|unit|outpost|hospital"
    r"|school|orphanage|kindergarten|university|construction site|shipyard|port|complex|shop|store|facility|enterprise"
    r"|command post|headquarters|museum|mausoleum|cemetery|exhibition|greenhouse|fishery|ranch|resort|village|park"
    r"|academy)\b|(?:the )?(?:[A-Z][\w'’-]*\.? ){1,6}?(?:Complex|Plant|Factory|Works|Mill|Mine|Farm|Hospital|Base"
    r"|Shipyard|Detachment)\b)"
)
""" "went to the factory"; to a university named, one may have gone to learn."""
_FLOWERS = (
    r"(?=(?:an? |the )?(?:[\w-]+ ){0,2}?(?:wreathe?s?|floral (?:baskets?|tributes?|bouquets?)|baskets? of flowers"
    r"|flower baskets?|bouquets?|flowers|bunch\w* of flowers)\b)"
)
_SHOWN = (
    r"(?=(?:an?|the) (?:[\w’'\"“”-]+ ){0,4}?[\"“]?(?:performance|concert|film|show|opera|ballet|drama|match|game|circus"
    r"|play)\b)"
)
_THOSE = r"(?:those|the (?:officials|guests|participants|attendees|attendants))"
_MEETING = (
    r"(?=the (?:[\w-]+ ){0,4}?(?:meeting|session|sitting|plenum|congress|conference)\b"
    r"(?! (?:place|room|hall|of (?:minds|views))))"
)
"""What a leader guides as he guides no works."""
_LIKE = (
    r"(?:(?:brief|short|separate|long|lengthy|friendly|cordial|frank|bilateral|official|one-on-one|rare|surprise) )?"
)
_TALKS = r"(?:talks?|meeting|discussions?|conversation|consultations?)"
_SEEN_DOING = {
    "visiting": "visited", "touring": "toured", "inspecting": "inspected", "attending": "attended",
    "watching": "watched", "meeting": "met", "observing": "observed", "overseeing": "oversaw", "laying": "laid",
}  # fmt: skip
_PLAIN = {
    "visited": rf"(?:paid|made) an? {_OFTEN}visit to {_NO_LAND}|(?:stopped off|dropped in|called in) at|dropped by"
    rf"|stopped by(?= (?:the|an?|his) )|made a stop at|went to {_SITE}",
    "inspected": r"went on an? (?:field[ -]guidance|inspection|on-site guidance) (?:trip|tour) (?:to|of)"
    r"|(?:made|conducted|carried out|paid) an inspection (?:of|to|at)",
    "attended": rf"{_BE} (?:present|on hand|in attendance) at{_NO_STATION}"
    rf"|{_BE} (?:among {_THOSE} (?:present|attending|on hand|in attendance)|an? (?:invited )?guest) at"
    rf"|{_BE} among {_THOSE} (?:who (?:attended|took part in|participated in)|attending|taking part in"
    rf"|participating in)|{_BE} (?:among|one of) the (?:participants|attendees|attendants|guests) (?:at|in)"
    r"|(?:took part in|participated in|joined in|turned up at|showed up at|put in an appearance at"
    rf"|made an appearance at) {_AT_AN_EVENT}",
    "also attended": rf"{_BE} also (?:present|on hand|in attendance) at{_NO_STATION}",
    "laid": rf"(?:placed|offered|deposited) {_FLOWERS}",
    "saw": rf"viewed {_SHOWN}|visited (?=(?:an?|the) (?:[\w-]+ ){{0,2}}?(?:concert|performance)\b)",
    "presided over": r"(?:was in|took) the chair (?:at|of|for)|acted as (?:the )?chair(?:m[ae]n|person)? (?:of|at|for)",
    "separately met with": r"(?<!and[ ])(?:held|had) separate (?:(?:bilateral|one-on-one|brief|private) )?"
    r"(?:talks|meetings|discussions|conversations|consultations) with",
    "met  with": r"spent (?:(?:about|more than|over|nearly|almost|some|several) )?(?:[\w-]+ ){0,2}?"
    r"(?:hours?|minutes|half an hour)"
    r"(?: (?:in talks|talking|closeted))? with(?= ⟦| [A-Z])",
    "met with": rf"(?<!and[ ])(?:held|had) (?:an? )?{_LIKE}{_TALKS} with",
    "hosted": rf"(?:{_BE} hosts? (?:at|of|to)|played host (?:at|to)) "
    r"(?=an? (?:[\w-]+ ){0,3}?(?:reception|banquet|dinner|luncheon|party)\b)",
    "guided": rf"(?:oversaw|steered|supervised|(?:gave|provided) guidance to) {_MEETING}"
    rf"|conducted {_MEETING}(?![^.;⟦]* as )",
    "returned home": r"(?:flew|got|arrived|travell?ed) back home",
    "came home": "flew home",
    "left here": "(?:took off|went away|departed) from here",
    "arrived here": r"reached (?:here|home)",
    "took place": r"(?:has|have) taken place",
    "closed": r"wound up(?= (?:at|in|on|here)\b)",
    "opened": r"commenced(?= (?:at|in|on|here)\b)",
    "made": r"read (?=(?:an?|the) (?:[\w-]+ )?report\b)",
    "": rf"(?:is|was|are|were|has been|have been) (?:also )?(?:(?:on )?{WEEKDAY} )?(?:reported|said|understood)"
    rf"(?: by [^,.;⟦]{{3,60}}?)?(?: (?:on )?{WEEKDAY})? to have"
    r"(?= [a-z]+(?:ed|et|ook|aid|ade|ave|ent|aw|ame|eld|eft|poke)\b)",
}
"""Plain verb → what is read as it."""
_SIGNS = (
    *("visit to ", "spection of ", "spection to ", "spection at ", "ped off at ", "ped in at ", "led in at "),
    *("ped by ", "stop at ", "went to ", "present at ", "on hand at ", "ttendance at ", "mong those ", "mong the "),
    *("one of the ", " guest at ", "part in ", "ticipated in ", "joined in ", "ed up at ", "ppearance at "),
    *("visited the ", "visited a "),
    *("talk with ", "talks with ", "meeting with ", "meetings with ", "conversations with ",
      "discussion with ", "discussions with ", "versation with "),
    *("sultation with ", "sultations with ", " the chair ", "acted as ", "placed ", "offered ", "deposited "),
    *("host at ", "host of ", "host to ", "hosts at ", "hosts of ", "viewed ", " read a", " read the ", " to have "),
    *("oversaw the ", "steered the ", "supervised the ", "uidance to the ", "conducted the ", "back home", "flew home"),
    *("hours with ", "hour with ", "minutes with "),
    *("from here", "reached h", "wound up ", "commenced ", "guidance trip ", "guidance tour "),
    *("tion trip ", "tion tour ", " taken place"),
    *(f" {doing} " for doing in _SEEN_DOING),
)
"""Of which every such phrase holds one."""
_OF_A_GROUP = (" who ", " which ", " that ", " when ")


def _alternatives() -> str:
    each = [f"(?P<w{k}>{phrase})" for k, phrase in enumerate(_PLAIN.values())]
    seen = rf"{_BE} (?:also )?(?:seen|shown|pictured) (?P<doing>{'|'.join(_SEEN_DOING)})"
    return "|".join([*each, seen])


_WORDS = tuple(_PLAIN)
_PHRASE = pattern(rf"\b(?:{_alternatives()})\b")
_ANY_SIGN = any_of(_SIGNS)


def plainly(view: SentenceView) -> SentenceView:
    """The view of a sentence with its verbs in the plainest words."""
    skeleton = view.skeleton
    if not _ANY_SIGN.find_matches_as_strings(skeleton):
        return view
    plain = _PHRASE.sub(_in_plain_words, skeleton)
    return view if plain == skeleton else replace(view, skeleton=plain)


def _in_plain_words(m: re.Match[str]) -> str:
    start, length = m.start(), m.end() - m.start()
    if m.string.endswith(_OF_A_GROUP, 0, start):
        return m.group()
    doing = m["doing"]
    word = _SEEN_DOING[doing] if doing else next(w for k, w in enumerate(_WORDS) if m[f"w{k}"] is not None)
    return word.ljust(length) if len(word) <= length else m.group()
