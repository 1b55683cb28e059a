"""Words for who gives a reception, show or ceremony, for those in whose honour it is given, and
for the company that goes along."""

from __future__ import annotations

from partystate.reading.en.heads.clause import GUIDED_BY
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS, WEEKDAY, pattern

_GIVEN = r"(?:hosted|given|arranged|sponsored)"
HOST = pattern(rf"\s*{_GIVEN}?\s*by (⟦\d+⟧)")
HOST_BEHIND_PLACE = pattern(
    rf"\b{_GIVEN} (?:at|in|here|on|for)\b[^.;⟦]{{0,110}}?(?:⟦\d+⟧,?[^.;⟦]{{0,60}}?)? by (⟦\d+⟧)"
)
HOST_LATER = pattern(rf"\b{_GIVEN} by (⟦\d+⟧)")
HONOUR = pattern(
    r"\bin (?:honou?r|welcome) of ((?:the )?(?:(?! on the (?:\w+ )?(?:occasion|eve|anniversary)| to (?:mark|celebrate))"
    r"[^.⟦]){0,120}?⟦\d+⟧)"
)
HONOUR_OF_THEM = pattern(
    r"\bin (?:honou?r|welcome) of (?:the|his|their|him|her|them)\b"
    r"|\b(?:reception|banquet|luncheon|dinner) (?:for(?: welcoming)?|to welcome) (?:them|him|her"
    r"|the (?:guests?|visitors))\b"
)
_IN_HONOUR_OF = (
    r"\b(?:in (?:honou?r|welcome) of|for(?: welcoming)?|to welcome) (?P<g>(?:the|an?) (?:(?!and )[\w'’-]+ ){0,6}?"
    r"(?:delegations?|group|troupe|team|party|mission|guests)\b(?: of (?!them\b)[^.,;⟦]{3,80}?)?)"
)
_VISITING = r"(?: on (?:a visit|visits) to [^.,;⟦]{3,40}?)?"
HONOURED_GROUP = pattern(
    rf"{_IN_HONOUR_OF}{_VISITING}(?= (?:at|on|in|here|the same|that|{WEEKDAY})\b|[.,;]|\s*$)"
)
HONOURED_AND_HEAD = pattern(rf"{_IN_HONOUR_OF}{_VISITING},? (?:headed|led) by (?:[\w-]+ ){{0,3}}?(?P<w>⟦\d+⟧)")
"""Those in whose honour something is given, and who heads them."""
HOST_AFTERWARDS = guarded(
    rf"^(?P<slot>{MARKS}(?:,? and [a-z][^.;⟦]{{3,90}}?)?),? (?:also )?(?:hosted|arranged|gave) ",
    r"(?:it|the (?:[\w-]+ )?(?:banquet|reception|event|function|dinner|luncheon))\b",
)
"""Who gives a reception, told behind the sentence that tells of it."""
FOR_ONE = pattern(
    r"[^.;⟦]{0,60}? for (⟦\d+⟧)"
    r"(?:,? and (?:(?P<company>(?:his|her) (?:party|entourage|suite))\b|(?P<g>(?!his\b|her\b)[a-z][^.;⟦]{3,90}?)"
    r"(?= (?:at|on)\b|\.|\s*$)))?"
)
FOR_DELEGATION = pattern(r"\bfor (?:the|a) [^.⟦]{0,80}?(?:delegation|party|group)")
FOR_GUESTS = pattern(
    r" (?:for(?: welcoming)?|in honou?r of) (?P<slot>(?:the )?[a-z][^.;⟦]+?)"
    r"(?= at | on (?:[A-Z]|the (?:day|same))| (?:that|the same) |\.?\s*$)"
)
WELCOMED = pattern(
    r"\b(?:welcom(?:e|ing)|farewell) ceremony\b[^.;⟦]{0,90}? for (?P<slot>(?:the )?[^.;⟦]{0,60}?⟦\d+⟧"
    r"(?: and [^.;⟦]{3,90}?)?)(?=,|\.|;| (?:who|which|at|in|on|during|before|after) |$)"
)
"""A ceremony for those who come or go."""
FOR_NAMED = pattern(
    r" for (?:[\w’'-]+ ){0,4}?(⟦\d+⟧)(?!['’]s)"
    r"(?:,? and (?:(?:his|her) (?:wife|husband),? )?(?P<too>⟦\d+⟧)(?!['’]s)"
    r"|,? and (?P<g>(?:his|her|their) (?:entourage|delegation|party|wife)))?"
)
""" "hosted a dinner for ⟦0⟧ and his entourage", "… for ⟦0⟧ and his wife ⟦1⟧"."""
TOGETHER_BETWEEN = pattern(r",? (?:together|along) with (?P<slot>[^⟦.]+?),?\s*$")
_COMPANY = (
    r"(?P<slot>[^.]+?)(?=,? on the (?:morning|afternoon|evening|night|eve)|,? at the [A-Z][^,.;⟦]{3,60} on [A-Z]"
    rf"| on (?:{WEEKDAY}|[A-Z][a-z]+ \d)| {WEEKDAY}\b|,? who\b|, (?!including\b)[a-z]+ing\b|\.|$)"
)
TOGETHER = pattern(
    r"(?<!standing[ ])\b(?:together with|in (?:the )?company (?:with|of)|along with|accompanied by"
    r"|(?<=,[ ])(?:joined|flanked|escorted) by"
    r"|with(?= (?:senior|leading|ranking|high-ranking|top) [^.;⟦]{0,60}?(?:officials|cadres|commanders|leaders)\b)) ",
    _COMPANY,
)
"""Those who are "standing together with" somebody are painted beside him."""
WITH_NAMED = pattern(r"[^,;.⟦]{3,140}? with (?=⟦\d+⟧(?!['’]s| as\b))", _COMPANY)
""" "visited | the mill on Monday with ⟦1⟧ and ⟦2⟧"."""
UNDER_GUIDANCE = pattern(
    rf",? (?:{GUIDED_BY}|in the presence of"
    r"|with(?= ⟦\d+⟧,? (?:at (?:an?|the) (?:observation|watch)|watching|guiding|in attendance)\b)) (⟦\d+⟧)"
)
DANCERS = pattern(r"(?:(?:An?|The) )?(?:[A-Z]\w+ )?[Dd]ancing part(?:y|ies) of (?P<g>[^,;⟦]{3,80})")
"""Those whose dancing party it is."""
