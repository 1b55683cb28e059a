"""What a measure measures, where no "of" behind the figure says so ("grain output rose by 12 percent").

Read from the words just before the number: "a loss of 3 million dollars", "the fund stands at …", "raised its imports
by …", "tractors worth …"; or just behind it: "a 4 percent increase in wages".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern

REACH = 140
"""How many characters before a number are looked at."""

_FILL = (
    r"(?: (?:by|to|at|of|from|about|over|under|more than|less than|at least|at most|up to|nearly|almost|around|some"
    r"|only|approximately|an? (?:total|average|maximum|estimated|record)(?: of)?|an additional|another|the"
    r"|as (?:much|many) as|no (?:less|more|fewer) than|well))*\s+[$€£¥₩]?$"
)
_WORD = r"[\w’'.&/-]+"
_NOUNS = rf"(?P<o>{_WORD}(?: {_WORD}){{0,7}}?)"
_CHANGED = (
    r"(?:increas|ris|rais|grow|fall|drop|decreas|declin|soar|jump|surg|plung|slump|shr[iu]nk|expand|contract|climb|dip"
    r"|doubl|tripl|total|reach|amount|stand|exceed|surpass|hit|average|number|measur|weigh|cost)(?:e|ed|s|es|ing)?"
    r"|(?:go|goes|went|gone) (?:up|down)"
    r"|rose|risen|grew|grown|fell|fallen|stood|stands|came|is|was|are|were|registered|recorded"
)
_GREW = guarded(
    rf"(?:^|[,;:“\"(]\s*|\b(?:that|and|while|as|whose|but) ){_NOUNS}(?: (?:which|who|that))?"
    rf"(?: (?:will|would|had|has|have|should|could|may|also|already|sharply|steadily|then|to|\w+ly))*",
    core=rf" (?P<v>{_CHANGED})(?: (?:out|up|down|again|further|\w+ly))?{_FILL}",
)
_GREW_TO = guarded(
    rf"(?:^|[,;:“\"(]\s*|\b(?:that|and|while|as|whose|but) ){_NOUNS} (?P<v>rose|grew|fell|dropped|increased|decreased"
    r"|jumped|climbed|declined|went up|went down|surged|soared|plunged)(?: by)?",
    core=rf" [\d.,]+\s*(?:per\s?cent|%)[^,;.:]{{0,40}} to{_FILL}",
)
""" "grain output | rose 8 percent on year to | 5 million tons"."""
_MADE_GROW = pattern(
    r"\b(?P<v>(?:increas|rais|boost|cut|reduc|expand|lower|slash|doubl|exceed|surpass|overfulfill?|overfulfil)"
    rf"(?:e|ed|s|es|ing)) (?:the |its |their |his |her |our )?{_NOUNS} by{_FILL}"
)
_FULFILLED = pattern(
    rf"\b(?:over-?)?fulfil(?:l|ls|led|ling|s)? (?:the |its |their |his |her |our )?{_NOUNS}{_FILL}"
)
""" "overfulfilled | its coal plan | by 4 percent"."""
_CARRIED_OUT = pattern(
    r"\b(?:carr(?:y|ied|ies|ying) out|honou?r(?:ed|ing|s)?|implement(?:ed|ing|s)?|attain(?:ed|ing|s)?) "
    rf"(?:the |its |their )?(?P<o>(?:{_WORD} ){{0,6}}?plans?){_FILL}"
)
_A_NOUN_OF = pattern(
    rf"\b(?:an?|the|its|their|with|maximum|in) (?P<o>(?:[a-z][\w-]+ ){{0,2}}[a-z][\w-]+) of(?! the\b){_FILL}"
)
_WORTH = pattern(rf"\b(?P<o>(?:[a-z][\w-]*(?:al|ic|ive|ary|ing|ese|ean) )?[a-z][\w-]+) worth{_FILL}")
_COVERING = pattern(
    rf"\b(?P<o>(?:[a-z][\w-]+ ){{0,3}}[a-z][\w-]+) (?:covering|spanning|occupying)(?: an area of)?{_FILL}"
)
_WHICH = pattern(rf"\b(?P<o>(?:[a-z][\w-]+ ){{0,2}}[a-z][\w-]+), which (?:is|was|are|were|totals|totaled){_FILL}")
_INCREASE_IN = pattern(
    rf" (?:increase|growth|rise|jump|decrease|decline|drop|fall|cut|reduction|share|stake) (?:in|of) "
    r"(?:the |its |their )?"
    rf"(?P<o>{_WORD}(?: (?!in\b|at\b|for\b|over\b|from\b|and\b|by\b|since\b|to\b|on\b|this\b|last\b){_WORD}){{0,4}})"
)
_DETERMINERS = pattern(r"^(?:(?:the|an?|its|their|his|her|our|this|that|these|such|total|and|also|maximum|average"
    r"|caus(?:ed|ing)|incurr(?:ed|ing)|with|has|have|had) )+",
    flags=re.I,
)
_CUT = pattern(
    r" (?:in|at|for|from|by|on|during|over|since|which|who|that|measured|made|produced"
    r"|of the (?:country|state|world))\b.*$"
)
_NO_THING = pattern(
    r"^(?:it|they|he|she|this|that|there|which|who|what|these|those|number|total|average|rate|record|level"
    r"|amount|maximum"
    r"|minimum|range|margin|speed|more|others?|some|all|each|one|both|year|month|day|people|and|or|not|but|figure|an?|the|at|by|to|of|in|on|for)$"
    r"|\b(?:is|was|are|were|has|have|had|will|would|said|says|he|she|it|they|who|which|when|to|not"
    r"|again|there|where|above|below)\b|\d|^[A-Z]\.",
    flags=re.I,
)


_A_CHANGE = pattern(r"(?:^| )(?:increase|decrease|decline|drop|rise|fall|cut|reduction|average)$")
STRICKEN = pattern(
    r" (?:with (?:symptoms of |suspected )?|in an? )(?P<o>(?:\w+ )?(?:fever|symptoms|infections?)(?: symptoms)?)\b"
)
""" "350 people | with fever"."""
_UP = pattern(r"increas|ris|ros|rais|grow|grew|soar|jump|surg|expand|climb|boost|doubl|tripl")
_DOWN = pattern(r"f[ae]ll|drop|decreas|declin|plung|slump|shr[iu]nk|contract|cut|reduc|lower|slash|dip")


_FORMS = (
    ("ulfil", _FULFILLED), (" plan", _CARRIED_OUT), (" of", _A_NOUN_OF), (" by", _MADE_GROW), (" worth", _WORTH),
    (" covering", _COVERING), (", which", _WHICH), ("cent", _GREW_TO), ("%", _GREW_TO), ("", _GREW),
)  # fmt: skip
"""What each form demands near the number, and the form."""
_NEAR = 60


class Measured(NamedTuple):
    """The thing measured, as printed, and where it stands in the text."""

    text: str
    start: int
    end: int
    change: str | None = None
    """"growth" or "decline" where the verb tells one."""


def measured(text: str, start: int, end: int) -> Measured | None:
    """What the measure text[start:end], a number with its unit, measures; None where the words do not say."""
    floor = max(0, start - REACH)
    before = text[floor:start]
    near = before[-_NEAR:]
    for word, form in _FORMS:
        m = form.search(before) if word in near else None
        if m is not None and form is _A_NOUN_OF and _A_CHANGE.search(m["o"]):
            return None  # "an increase of": of what, the sentence said before
        if m is not None:
            found = _thing(text, floor + m.start("o"), floor + m.end("o"))
            if found is not None:
                verb = m.groupdict().get("v")
                change = None if not verb else "growth" if _UP.match(verb) else "decline" if _DOWN.match(verb) else None
                return found._replace(change=change)
    behind = _INCREASE_IN.match(text, end)
    return _thing(text, behind.start("o"), behind.end("o")) if behind is not None else None


def _thing(text: str, start: int, end: int) -> Measured | None:
    words = text[start:end]
    lead = _DETERMINERS.match(words)
    if lead is not None:
        start += lead.end()
        words = words[lead.end() :]
    words = _CUT.sub("", words).strip(" ,.'’")
    if len(words) < 2 or _NO_THING.search(words):
        return None
    return Measured(" ".join(words.split()), start, start + len(words))
