"""What clauses that tell an event have in common: who may act, what stands between an actor and the verb, and works by
name.
"""

from __future__ import annotations

from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, phrases

_GLOSS = r"(?: \((?:\w+day|local time|[A-Z][a-z]+[.\u2024]? \d+|\d+ [A-Z][a-z]+)\))?"
"""What is printed with a day in brackets: "on May 3 | (Tuesday)"."""
_OF_MONTH = r"(?: (?:the )?\d+(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+[.\u2024]?(?: (?:19|20)\d\d)?\b)"
DAY = (
    rf"(?:on )?{WEEKDAY}(?:{_OF_MONTH}| (?:morning|afternoon|evening|night))?{_GLOSS}"
    rf"|on{_OF_MONTH}{_GLOSS}"
    r"|on (?:[A-Z][a-z]+[.\u2024]?|the) \d+(?:st|nd|rd|th)?"
    rf"(?: (?:morning|afternoon|evening|this year)\b|,? (?:19|20)\d\d\b)?{_GLOSS}"
    r"|today|yesterday|this (?:day|morning|afternoon|evening)|recently"
)
"""Regex source of the words for the day of what is told."""
_MOMENT = (
    r"(?:(?:at \d{1,2}(?::\d\d)?(?: [ap][.\u2024]m[.\u2024]?)? )?(?:on|from|between) "
    rf"(?:[A-Z][a-z]+[.\u2024]? \d+|{WEEKDAY}|the \d+(?:st|nd|rd|th))(?:-\d+)?"
    rf"(?: (?:and|to|through) (?:[A-Z][a-z]+[.\u2024]? \d+|{WEEKDAY}|(?:the )?\d+(?:st|nd|rd|th)?))?"
    rf"|at \d{{1,2}}(?::\d\d)?(?: [ap][.\u2024]m[.\u2024]?)? {WEEKDAY}|for [a-z]+ days from [A-Z][a-z]+ \d+"
    r"|once (?:again|more)|(?:on )?(?:that|the same) (?:day|morning|afternoon|evening|night)"
    r"|later (?:in the|that) (?:day|evening)"
    r"|(?:early )?(?:in|on) the (?:early )?(?:morning|afternoon|evening|night)(?: of [A-Z][a-z]+ \d+)?"
    r"|at (?:noon|dawn|midnight)(?: (?:of|on) [A-Z][a-z]+ \d+)?|for the (?:first|second|last) time"
    r"|on [A-Z][a-z]+[.\u2024]? \d+, [A-Z][a-z]+ \d+(?: \((?:19|20)\d\d\))?"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[.\u2024]? \d{1,2})"
)
"""When something was done, told otherwise than by the day alone ("on May 2, Era 111 (2022)", "that evening")."""
_OCCASION = (
    r"(?:meeting|talks?|ceremony|performance|banquet|session|visit|tour|stay|arrival|parade|event|reception|inspection)"
)
_SETTING = (
    rf"(?:on (?:the|an?) (?:[a-z]+ )?occasion(?: of [^,;.⟦]{{3,60}})?|ahead of [^,;.⟦]{{3,60}}"
    rf"|(?:after|before|during|following|upon) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){{0,2}}?{_OCCASION}(?: here)?"
    r"|on behalf of [^,;.⟦]{3,60}|with (?:[a-z]+ ){0,2}(?:pleasure|joy|emotion|interest|satisfaction)"
    r"|in an? (?:[\w-]+ ){0,3}?atmosphere|at (?:his|her|their) office)"
)
"""On what occasion, in whose name or in what spirit something was done."""
_ON_A_VISIT = (
    r"(?:(?:who (?:is|was) )?(?:now )?(?:on|paying)|who (?:has |had )?(?:paid|made)"
    r"|who is (?:leading|heading) (?:an?|the) (?:[\w'’-]+ ){1,6}on) (?:a|an|his|her) (?:[\w-]+ ){0,3}"
    r"visit (?:to|in) [^,⟦.]{3,160},?"
    r"|who is (?:leading|heading) (?:an?|the) (?:[^,⟦.]{3,160},|(?:[\w'’-]+ ){1,6}delegation(?= said\b))"
)
_HIS_PARTY = r"(?:,? and (?:his|her|their) (?:party|entourage|suite|companions?|delegation))"
UNNAMED_BESIDE = (
    r"(?:[,;]? (?:and|as well as) (?:[a-z-]+ ){0,5}?(?:officials|functionaries|cadres|commanders|officers|generals"
    r"|others|(?:[a-z]+ )?members|scientists|workers|ministers|diplomats|delegates)\b(?: concerned)?"
    r"(?: (?:of|from|in) [^.,;⟦]{2,80}?)?(?: here)?)"
)
"""Unnamed people who do the same as those named before them ("⟦0⟧ and other officials of the ministry | watched")."""
_TOGETHER = rf"(?:together|along) with (?:{MARKS}|[^⟦.]{{3,220}}?),?"
ADVERB = (
    r"(?:,? (?:has|have|also|again|then|there|here|first|later|just|(?!(?:family|supply|rally|assembly)\b)[a-z]+ly"
    rf"|{DAY}|{_MOMENT}|{_SETTING}"
    r"|(?:in|at) (?:the )?(?:[a-z][\w-]* (?:[a-z-]+ )?of (?:the )?)?[A-Z][^,;.⟦]{2,60}?"
    r"(?= (?:on|[MTWFS]\w+day|yesterday|today)\b)"
    r"|upon arrival"
    r"|who (?:also )?(?:attended|took part in|participated in|was present at) (?:it|the [a-z][a-z -]{2,40}),"
    rf"|{_ON_A_VISIT}|(?:who (?:is|was) )?(?:now )?(?:staying|visiting) (?:here|(?:in )?[A-Z][\w ]{{2,30}}?),?"
    r"|in the message|in company "
    rf"with {MARKS}|{_TOGETHER}"
    rf"|(?:(?:an?|the) )?(?:special |personal )?(?:envoy|emissary|representative) of {MARK}"
    rf"|(?:accompanied|joined|followed|flanked) by {MARKS}(?:,? and (?:other )?[a-z][^,⟦.;]{{2,80}})?,?"
    r"|upon (?:the )?authori[sz]ation (?:of|by) [^,⟦]*,?)){0,3}(?:,? |,)"
)
"""Regex source of what may stand between a subject and its verb; it takes the blanks on both sides."""
WORKS = (
    r"(?:[A-Z][\w'’-]*\.? ){1,6}?(?:Complex|Plant|Factory|Works|Mill|Mine|Farm|Hospital|University|School|Institute"
    r"|Academy|(?:Power )?Station|Dam|Port|Base|Company|Detachment|Exhibition|Fair|Store|Shop|Park|Museum|Studio|Centre"
    r"|Center|Shipyard)\b"
)
"""Regex source of a works or unit by name ("acquainted himself with | the Soho Mine": no aspect of it is named)."""


def leader_title(lexicon: Lexicon) -> str:
    """Regex source of a title by which a report goes on to call the leader ("respected Comrade General Secretary")."""
    words = lexicon.events
    return rf"(?:(?:{phrases(words.epithets)}) )*{phrases(words.titles)}"


def actor(lexicon: Lexicon) -> str:
    """Regex source of the group `s`: somebody named, a pronoun, or the leader by his title."""
    title = leader_title(lexicon)
    return rf"(?P<s>{MARKS}(?:{_HIS_PARTY}|{UNNAMED_BESIDE})?|He|She|he|she|They|The {title}|the {title})"
GUIDED_BY = r"(?:under the (?:[\w-]+ )?(?:guidance|supervision|direction|command) of|guided by)"
"""Regex source of what leads from something held, or tried out, to whoever guided it."""
