"""Lists of people that are the subject of what they did together: went with somebody, met him, saw him off, spoke.

"⟦0⟧, officials of the ministry, ⟦1⟧ who is its adviser, and others | greeted them at the airport": unnamed groups,
posts and clauses about one of them stand between the names, so the whole list before the verb is the slot.
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK
from partystate.reading.report import Capacity

_HIM = rf"(?:him|her|them|{MARK})"
_GUESTS = (
    r"(?:him|her|them|it|the (?:[\w-]+ ){0,3}?(?:delegation|guests?|party|group|players|minister|envoy|president"
    r"|premier))"
)
_ONE_GUEST = rf"(?:[^.,;⟦]{{3,60}} )?{MARK}"
_NO_VERBS = (
    r"concerned|related|armed|united|honou?red|merited|retired|headed|led|based|allied|affiliated|combined|mechani[sz]ed"
    r"|motori[sz]ed|armou?red|accredited|bereaved|disabled|renowned|noted|distinguished|mixed|speciali[sz]ed|skilled"
    r"|talented|advanced|wounded|aged|named|associated|experienced|devoted|attached|stationed|selected|seconded|detailed"
)
"""Participles that stand in a title or in what a group is called."""
_A_CLAUSE = (
    r"\b(?:who(?! (?:is|are)\b)|which|that|when|as(?! well\b)|while|he|she|they|was|were|had|has|have|said|says|told"
    r"|made|gave"
    r"|held|took|spoke|went|came|left|met|saw|read|laid"
    r"|in (?:his|her|their|an?) (?:[\w-]+ ){0,2}(?:speech|address|toast|reply)"
    rf"|(?!(?:{_NO_VERBS})\b)[a-z]+ed)\b"
)
"""What a list of people has not, so that a clause of its own stands there."""
_NO_LIST = (
    r"(?:No|He|She|They|It|On|In|At|After|Before|Amid|With|Under|During|Upon|From|To|As|When|While|Then"
    r"|(?!Leading\b|Ranking\b|Working\b)[A-Z][a-z]+ing) "
)
"""What a list of people does not begin with."""
_LIST = rf"^(?:And )?(?P<slot>(?!{_NO_LIST})[A-Z⟦](?:(?!{_A_CLAUSE})[^.])*?),? "
_ALSO = r"(?:(?:also|then|too|all|[a-z]+ly) ){0,2}"
_ON_THE_WAY = r"(?= (?:at|on|in|there|with|as|upon|when|from|before|along)\b|[.,;]|\s*$)"
_WENT_WITH = (
    rf"(?:accompanied {_HIM}(?! by\b)|(?:was|were) (?:also )?(?:accompanying|with|alongside|beside) (?:him|her|them)\b"
    rf"|(?:was|were) among (?:those|the (?:[\w-]+ ){{0,2}}?(?:officials|people|aides)) (?:(?:who )?(?:also )?"
    rf"(?:accompanied|accompanying|with)) {_HIM}"
    rf"|(?:went|came|travell?ed)(?: along| there| together)? with (?:him|her|them)\b|(?:came|went) along{_ON_THE_WAY}"
    r"|made the (?:trip|journey|visit|tour) (?:together )?with (?:him|her|them)\b"
    r"|(?:visited|inspected|toured|watched|looked round|went round) [^.;⟦]{2,80}? (?:together|along) with "
    r"(?:him|her|them)\b"
    r"|(?:was|were) (?:also )?(?:in (?:his|her|their) (?:company|entourage|suite|retinue)"
    r"|(?:at|by|on) (?:his|her) sides?|along\b|part of (?:his|her|their) (?:entourage|suite|company|retinue))\b)"
)
_MET_HIM = (
    rf"(?:(?:greeted|received|met|welcomed) {_GUESTS}{_ON_THE_WAY}"
    rf"|(?:(?:had )?come|came|turned|were) out (?:[^.;⟦]{{3,40}} )?to (?:greet|meet|receive|welcome) {_GUESTS}"
    rf"|(?:was|were) (?:on hand|present|there|waiting|(?:at|in|on) [^.;⟦]{{3,80}}?)(?: [^.;⟦]{{3,60}}?)? "
    rf"to (?:greet|meet|receive|welcome) {_GUESTS}"
    r"|(?:was|were) (?:also )?waiting for (?:him|her|them)\b"
    rf"|(?:gave|accorded|extended) (?:{_GUESTS} )?an? (?:[\w-]+ ){{0,3}}?welcome\b)"
)
_SAW_OFF = (
    rf"(?:saw (?:(?:{_GUESTS}|{MARK},?) off\b|off (?:{_GUESTS}|{_ONE_GUEST}))|sent off (?:{_GUESTS}|{_ONE_GUEST})"
    rf"|bade farewell to {_ONE_GUEST}|bade (?:farewell to {_GUESTS}|{_GUESTS} (?:farewell|good-?bye))"
    rf"|(?:was|were|came|went)(?: out)? (?:(?:also )?on hand |there |present |(?:at|in|to) [^.;⟦]{{3,80}}? )?"
    rf"to (?:see (?:off {_GUESTS}|{_GUESTS} off)|bid (?:farewell to {_GUESTS}|{_GUESTS} farewell))"
    rf"|gave (?:{_GUESTS} )?an? (?:[\w-]+ ){{0,2}}?send-?off\b)"
)
_WAS_THERE = (
    r"(?:(?:was|were) (?:also )?(?:seen (?:there|at the [a-z]+)|among (?:those|the people) (?:present|attending|invited"
    r"|who (?:attended|were present|took part)))\b|turned (?:out|up) (?:for|at) (?:it|the [a-z]+)\b|were also there\b"
    r"|(?:gathered|assembled) (?:there|at the venue)\b|came to (?:it|the [a-z]+) (?:on|by|at) invitation\b)"
)
_MADE_SPEECHES = (
    r"(?:each |in turn )?(?:(?:made|delivered|gave) (?:(?:[a-z][a-z-]+ ){0,2}?(?:speeches|addresses)"
    r"|an? (?:[a-z][a-z-]+ ){0,2}?(?:speech|address))|took the floor|spoke(?= (?:at|there|in turn|on behalf|next)"
    r"|[.,]|\s*$))\b"
)


def _of_list(capacity: Capacity, verb: str, *, exhaustive: bool = True) -> Frame:
    return Frame(capacity, guarded(_LIST + _ALSO, core=verb), exhaustive)


SUBJECTS = (
    _of_list("accompanied", _WENT_WITH),
    _of_list("received", _MET_HIM),
    _of_list("attended", _SAW_OFF),
    _of_list("attended", _WAS_THERE),
)
"""Those who went with somebody, met him, saw him off or were seen, with the groups among them."""
ALL_SPOKE = _of_list("spoke", _MADE_SPEECHES, exhaustive=False)
"""Those of a list who spoke."""
