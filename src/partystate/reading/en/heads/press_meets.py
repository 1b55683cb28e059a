"""How the general press tells that two people talked: who held what kind of talks with whom.

"⟦0⟧ held a rare face-to-face meeting with ⟦1⟧", "⟦0⟧ and Chinese leader ⟦1⟧ wrapped up two days of talks". Whether
these are talks of this state's is for `events.deeds` to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.heads.press_words import BOTH
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS, WEEKDAY
from partystate.reading.report import EventKind

_HELD = (
    r"(?:held|had|opened|began|concluded|ended|wrapped up|kicked off|started|continued|resumed|finished|engaged in"
    r"|(?:is|are|was|were|has been|have been) (?:holding|having))"
)
_NOUN = (
    r"(?:talks|meetings?|summits?|discussions?|conversations?|dialogue|negotiations?|consultations?|encounters?|chats?|bilaterals?|t[eê]te-[aà]-t[eê]te"
    r"|one-on-one|face-to-face)(?: (?:talks?|meeting|session))?"
)
A_TALK = rf"(?:(?!(?:for|to|that|after|before|at)\b)[\w’'-]+ ){{0,7}}?{_NOUN}"
"""Regex source of talks as the press calls them ("their first summit", "two days of talks", "talks")."""
HELD_TALKS = rf"{_HELD} {A_TALK}"
"""Regex source of a verb with its talks ("wrapped up two days of talks")."""
_WHERE = rf"(?:,? (?:on )?{WEEKDAY}| (?:in|at|on) [^,.;⟦]{{3,50}}?)?"
"""Where and when, between the talks and with whom they were."""
_WHEN_MET = r"(?:for|in|at|on|again|today|yesterday|face-to-face|one-on-one|privately|twice|briefly|here|[A-Z]\w+day)"
_PAIR = rf"{MARK},? and (?:[\w’'.-]+ ){{0,4}}?(?:(?:counterpart|host|guest|opposite number), )?{MARK}"
""" "⟦0⟧ and his Chinese counterpart ⟦1⟧"."""
_TALKED_FOR = (
    r"(?:talked|spoke|chatted|conferred|conversed|huddled)(?: (?:alone|privately|behind closed doors))? (?=for\b)"
)
_SPOKE_OF = (
    r"(?:discussed|exchanged|talked|spoke|agreed|reviewed|reaffirmed|stressed|called|vowed|pledged|signed|confirmed)\b"
    r"[^.;⟦]{0,160}?\b(?:during|at|in) (?:an?|the|their|his|her) (?:[\w-]+ ){0,3}?(?:meeting|summit|talks)\b"
)
""" "discussed the situation during a meeting | on Monday"."""
_OFFICE = r"(?:, (?!(?:and|but|who)\b)[^⟦;.]{3,140},)?"
""" "⟦0⟧, director of the department | and"."""
_CAME_AT = (
    r"\b(?:came|comes(?! (?:\w+ )?(?:after|following)\b)|made|reached"
    r"|signed|announced|told|agreed|took place|said|issued|expressed|struck|emerged"
    r"|achieved"
    r"|follow(?:s|ed))(?: \w+)? "
    r"(?:(?:during|at|in|after|following|as part of) )?(?P<v>(?:an?|the|their|\w+ (?:days|hours|rounds) of) "
    r"(?:[\w-]+ ){0,3}?(?:meeting|summit|talks)|talks)"
    rf"(?: (?:in|at) [^,.;⟦]{{3,40}}?)?(?: (?:on |through |since |late |early )?{WEEKDAY})? between "
)
""" "The move came during a meeting between"."""

_BY_PHONE = r"(?:by|on the|over the|via|in an?) (?:[\w-]+ ){0,2}?(?:tele)?phone\b(?: (?:call|conversation))?"
_CALL = r"(?:[\w-]+ ){0,3}?(?:calls?|conversations?)"
_ON_A_DAY = rf"(?:,? (?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?)"
_SPOKE = (
    rf"(?:spoke|talked)(?= (?:on )?{WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?:[,.]| (?:about|and|for"
    rf"|to|by|during)"
    rf"\b)|{_ON_A_DAY}? {_BY_PHONE})"
)
""" "⟦0⟧ and ⟦1⟧ | spoke on Tuesday": with each other."""


def pairs_who_met() -> Iterator[tuple[EventKind, Guarded]]:
    """Patterns with two people as their subject, to be tried before those with one: the second is no subject alone."""
    yield "talks", guarded(
        rf"(?P<s>{_PAIR})(?:(?:, (?:the|an?|who)| (?:for|of|in charge of)) [^⟦;.]{{3,100}}(?=,))?{ADVERB}",
        core=rf"(?P<v>{HELD_TALKS}|sat down (?:together|for|in|at)|shook hands|embraced|met (?={_WHEN_MET}\b)"
        rf"|came face to face|{_SPOKE_OF}|{_SPOKE}|{_TALKED_FOR})\b(?! with\b)",
    )
    # "⟦0⟧ and ⟦1⟧ planted a tree | and then held talks"
    yield "talks", guarded(
        rf"(?P<s>{_PAIR}) (?=[a-z]+(?:ed|ook|ode|ew|ent|ade|aid|ut)\b)[^.;⟦]{{3,90}}?,? (?:and|before) "
        r"(?:(?:then|later|also) )*",
        core=rf"(?P<v>{HELD_TALKS}|(?:holding|having) {A_TALK}|sat down for|sitting down for)\b(?! with\b)",
    )
    yield "talks", guarded(
        rf"^(?:In|During|On) (?P<v>(?:an?|their|his|the) (?=[^,;⟦]{{0,40}}phone){_CALL})(?: [^.;,⟦]{{2,60}})?, "
        rf"(?:[\w’'-]+ ){{0,5}}?(?P<s>{_PAIR})"
    )


def talks_with() -> Iterator[tuple[EventKind, Guarded]]:
    """Patterns of what one person had with another; groups as in `head_patterns`."""
    subject = rf"(?P<s>{MARKS}|He|She|he|she)"
    aside = r"(?:, (?!(?:and|but)\b)[^⟦;.]{3,120},)?"
    yield "talks", guarded(rf"{subject}{aside}{ADVERB}", core=rf"(?P<v>{HELD_TALKS}{_WHERE} with) (?P<o>.+)")
    yield "talks", guarded(
        rf"{_CAME_AT}(?:[^⟦;.,]{{0,90}} )?(?P<s>{MARK}){_OFFICE},? and (?:[^⟦;.,]{{0,90}} )?(?P<o>{MARK})(?!['’]s)"
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>sat down (?:(?:on )?{WEEKDAY} )?(?:for [^.;⟦]{{3,40}} )?with|met and shook hands with"
        rf"|shook hands with(?= (?:[\w’'.-]+ ){{0,8}}?{MARK})) (?P<o>.+)"
    )
    yield "talks", guarded(
        rf"(?P<s>{_PAIR})[^.;⟦]{{0,120}}? (?:when|as|after) (?:the two|they|both) (?:\w+ )?",
        r"(?P<v>shook hands|met|sat down|embraced|hugged)\b",
    )
    # "⟦0⟧ crossed the line, shaking hands with ⟦1⟧ | before the pair talked for an hour"
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?:[^.;⟦]{{3,140}}?,? (?:to |and |before )?)?(?:shaking|shook|shake) hands with ",
        rf"(?P<o>(?:[\w’'.-]+ ){{0,6}}?{MARK})(?!['’]s)[^.;⟦]{{0,90}}?,? (?:before|as|and|after which|when|then) ",
        rf"(?P<v>{BOTH} (?:then |later )?(?:met|talked|spoke|conferred|sat down|held (?:[\w-]+ ){{0,3}}?talks|chatted)"
        r"|(?:they|holding|having) (?:[\w-]+ ){0,3}?(?:talk(?:s|ed)|met|spoke|meeting|chatted|sat down))\b",
    )
    # "⟦0⟧ said that he had met ⟦1⟧"
    yield "talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:, (?!(?:and|but)\b)[^⟦;.]{{3,120}},)?{ADVERB}(?:said|told reporters|confirmed",
        rf"|announced|disclosed|revealed)(?:,? (?:on )?{WEEKDAY})?,? (?:that )?(?:he|she) (?:had )?(?:also )?",
        rf"(?P<v>met(?: with)?|{HELD_TALKS} with|sat down with) (?P<o>(?:[^.;⟦]{{0,60}} )?{MARK}(?!['’]s).*)",
    )
    yield "talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)[^.;⟦]{{3,90}}?(?P<o>{MARK})(?!['’]s)[^.;⟦]{{0,120}}? ",
        r"(?:when|as) (?:the two|they|both) (?:\w+ )?(?P<v>met|sat down)\b",
    )
    yield "talks", guarded(
        rf"(?P<s>{MARK})['’]s (?P<v>(?:(?!planned|upcoming|scheduled|possible|proposed|first|last)[\w’'-]+ ){{0,3}}?"
        rf"(?:meeting|talks|summit|conversation|discussions) with) (?P<o>(?:[^⟦.;,]{{0,60}} )?{MARK})(?!['’]s)"
        r"[^.;⟦]{0,60}? (?:lasted|took place|was held|were held|ran (?:for|over)|went on|focused|centred|centered)\b"
    )
    # by telephone
    other = rf"(?P<o>(?:[^⟦;.,]{{0,60}} )?{MARK}(?!['’]s)"
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>(?:spoke|talked) (?:with|to)) ", rf"{other}(?:{_ON_A_DAY}\b| {_BY_PHONE}).*)"
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>called|phoned|rang) {other}(?:{_ON_A_DAY}(?=[,.]| to (?:discuss|brief|thank"
        rf"|inform|update"
        rf"|congratulate|talk|speak)\b)| {_BY_PHONE}).*)"
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?:briefed|informed|told|thanked|congratulated|assured|updated|asked"
        rf"|urged) {other}[^.;⟦]{{0,90}}?)",
        r" (?P<v>(?:in|during|over) an? (?=[^,;⟦]{0,30}phone)" + rf"{_CALL})\b",
    )
