"""Participation frames whose people stand before the verb: "⟦0⟧ and ⟦1⟧ | made speeches"."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.heads.head_patterns import CONGRATULATED
from partystate.reading.en.participation.course import COURSE_SPEECHES
from partystate.reading.en.participation.presiding import PRESIDING
from partystate.reading.en.participation.slots import OF_LAND, PLATFORM, Frame, Slot
from partystate.reading.en.participation.speeches import EACH_SPOKE, FURTHER_SPEECHES, PASSIVE_SPEECHES
from partystate.reading.en.participation.subject_slots import BESIDE, NOT_BY, before
from partystate.reading.en.participation.subjects import ALL_SPOKE
from partystate.reading.en.participation.untold import SENDERS, is_not_told
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.patterns import MARK, MARKS, pattern

_MET = r"(?:meeting|session|plenary|plenum|congress|conference|sitting|work|discussion|consultative)"
_OCCASION = (
    rf"(?:{_MET}|ceremony|reception|banquet|rally|gathering|function|event|party|exhibition|contest|seminar|forum)"
)
_READ_OUT = (
    r"(?:decision|decree|order|ordinance|message|letter|greetings|tasks|joint congratulatory|congratulatory|instruction"
    r"|speech|text|resolution|agenda|statement|appeal|declaration|pledge|oath|lists?\b(?= of))"
)
_SPEECH = (
    r"(?:speech|speeches|address|addresses|toast|toasts|remarks|lecture|lectures|eulogy|memorial address|concluding"
    r"|conclusion|statement)"
)
_SPOKE = (
    r"(?:spoke(?! (?:to|with) ⟦| (?:by|on|over) (?:the )?(?:tele)?phone| (?:to|with) reporters)|addressed"
    r"|took the floor"
    r"|told (?:the|an?|this) (?:(?!press|news)[\w’'-]+ ){0,5}?(?:event|gathering"
    r"|reception|function|banquet|meeting|rally|conference|ceremony|session|congress|plenum)|made opening"
    r"|made a pledge|exchanged (?:speeches|toasts)|made mourning|proposed (?:a toast|toasts))\b"
)
_GROUP_GUIDED = guarded(
    r"^(?P<slot>(?:[Mm]embers|[Ss]ecretaries|[Vv]ice-)[^.;⟦]{5,300}?) (?:guided|led|presided over) the "
    r"(?:[\w-]+ ){0,4}?(?:meetings?|panels?|sessions?)"
)
_CAST = r"voted|cast (?:his|her) (?:vote|ballot)"
_APPEARED = r"(?:appeared|arrived|came (?:out|to)|entered|took the|mounted|visited)\b"
_CAME = (
    r"(?:attended|watched|oversaw|inspected|visited|toured|observed|enjoyed|arrived|appeared|supervised|guided|led"
    r"|took part)"
)
_KIN = (
    r"(?:(?:[\w-]+ ){0,2}?(?:wife|husband|daughter|son|sister|brother|aunt|uncle),?"
    r"(?: (?:who is )?(?:believed|said|thought|known|reported) to be (?:called|named) )?\s*)?"
)
""" "with his wife, ⟦1⟧", "with his daughter, who is believed to be called ⟦1⟧"; in "his ⟦1⟧" the kinship is a title."""
_NOT_TALKS = r"(?<!talks)(?<!met)(?<!meeting)(?<!meetings)(?<!meet)(?<!summit)(?<!discussions)(?<!negotiations)"
_RELATIVES = r"(?:[\w-]+ ){0,2}?(?:daughter|son|wife|sister|children|family)\b"
_ATTENDANTS = r"(?:[\w-]+ ){0,5}?(?:officials|aides|commanders|generals|officers)\b(?:,? including [^.;]+)?"
_OF_THE_PLACE = (
    r"[Oo]fficials|[Cc]ommanders|[Ss]cientists|[Ff]unctionaries|[Cc]adres|[Ee]mployees|[Ww]orkers|[Aa]rtistes"
    r"|[Tt]eachers|[Ss]tudents|[Bb]uilders|[Ss]oldiers|[Ss]ervicepersons|[Ff]armers|[Cc]itizens|[Rr]esidents"
    r"|[Cc]hildren"
)
"""Those who welcome somebody where they work or live."""
_COURSE = rf"(?:[\w-]+ ){{0,3}}?(?:{_MET}|course|workshop|seminar)"
_FRAMES_BEFORE: tuple[Frame, ...] = (
    ALL_SPOKE,
    EACH_SPOKE,
    *PRESIDING,
    Frame("principal", guarded(rf"\b(?:(?<!being[ ])guided|(?:It|{_MET}) was (?:directed|led)) by (?P<slot>{MARKS})")),
    Frame("principal", guarded(r"^(?:[Gg]uided by )(?P<slot>the [^,⟦]{5,160}?),"), True),
    Frame("principal", _GROUP_GUIDED, True),
    before(
        "principal",
        r"(?:(?:attended|took part in|convened|called|organi[sz]ed) and )?(?:guided|led|directed|convened) ",
        r"(?:the |a |an )?",
        r"(?:[\w-]+ ){0,3}?",
        rf"(?:{_MET}|course|workshop|seminar)",
    ),
    before("principal", r"(?:(?:attended|took part in|was present at) and )?guided it(?=[.,;]|\s*$| (?:on|in|at)\b)"),
    Frame("principal", guarded(rf"\b(?:and|while) (?P<slot>{MARK}),? (?:personally )?guided (?:it\b|the {_COURSE})")),
    before(
        "principal",
        r"(?:came|went|appeared|arrived|attended|took the|mounted)\b[^.;⟦]{0,80}? to ",
        r"(?:guide|direct|give guidance to|preside over) (?:it|the)\b",
    ),
    Frame(
        "principal",
        guarded(
            rf"^(?:It|The (?:[\w-]+ ){{0,3}}?{_MET}) (?:was held|took place|proceeded|went on|was convened)",
            rf"(?: [^.;⟦]{{3,40}}?)? under the (?:[\w-]+ )?(?:guidance|direction) of (?P<slot>{MARK})",
        ),
    ),
    Frame("principal", guarded(rf"(?P<slot>{MARKS}){ADVERB}", rf"(?:{_CAST}|went to [^.;⟦]{{3,90}}? and cast) ")),
    before("principal", r"(?:called|convoked|summoned) an? (?:[\w-]+ ){0,3}?", _MET),
    Frame(
        "principal",
        guarded(
            rf"\b{_MET}\b[^.;⟦]{{0,140}}? (?:convened|called(?! (?:for|on)\b)|convoked|summoned)\b"
            r"(?: [^.;⟦]{2,40}?)? ",
            rf"by (?P<slot>{MARK})(?!['’]s)",
        ),
    ),
    before("principal", r"(?:hosted|arranged|sponsored) an? (?:[\w-]+ ){0,3}?(?:meeting|gathering|get-together)\b"),
    before(
        "reported",
        r"(?:made|delivered|gave|read out|submitted|presented"
        r"|continued(?: (?:making|delivering|giving|to make|to deliver|with))?) (?:a|the|their|his|an)?\s*"
        r"(?:[\w-]+ ){0,3}?reports?\b",
    ),
    before("reported", rf"(?:gave|made|submitted) {MARK} (?:an?|the|his) (?:[\w-]+ )?reports?\b"),
    before(
        "spoke",
        r"(?:attended|took part in|was present at|laid|placed|cut|unveiled|took the|mounted|appeared (?:on|at)) "
        r"[^.;⟦]{2,160}? and ",
        r"(?:made|delivered|gave) (?:an?|the|his|her) ",
        rf"(?:[\w-]+ ){{0,3}}?{_SPEECH}\b",
    ),
    before("attended", r"(?:handed(?: over)?|conveyed|pinned|presented|awarded) (?:the |an? )?(?:[\w-]+ ){0,2}?",
            r"(?:orders?|medals?|titles?|certificates?|diplomas?|prizes?|commendations?)(?: and \w+)? (?:to|on)\b"),
    Frame(
        "attended",
        guarded(
            r"\b(?:[Ll]etters?|[Cc]ertificates?|[Oo]rders?|[Mm]edals?|[Dd]iplomas?|[Cc]itations?|[Ll]icen[sc]es?"
            r"|[Pp]rizes?|[Gg]ifts?)\b[^.;⟦]{0,60}? (?:was|were) ",
            r"(?:handed(?: over)?|presented|awarded|conferred)\b",
            rf"[^.;⟦]{{0,60}}? by (?P<slot>{MARKS})",
        ),
    ),
    before("attended", r"(?:courteously )?(?:handed|delivered)(?: over)? (?:an?|the) "
            r"(?:[\w-]+ ){0,2}?letter (?:of|from) ⟦"),
    before("attended", r"conveyed the (?:[\w-]+ )?(?:thanks|gratitude|gifts?|care) (?:of|from|sent by) ⟦"),
    before("attended", r"(?:cut|snipped) (?:the|a) (?:[\w-]+ )?(?:tape|ribbon)\b"),
    before("attended", r"unveiled (?:it|the|an?)\b"),
    before("attended", r"(?:signed|inked) it\b"),
    before("reported", r"(?:read out|read|conveyed) (?:a|the|an) (?:[\w'’-]+ ){0,8}?", _READ_OUT),
    before("reported", r"(?:read out|conveyed) [\"“][^\"”⟦]{3,200}[\"”],? (?:an?|the) (?:[\w-]+ ){0,3}?", _READ_OUT),
    before("reported", rf"(?:delivered|conveyed|read out) (?:[\w'’-]+ ){{0,3}}{MARK}['’]s (?:[\w-]+ ){{0,2}}?"
        r"(?:work|letter|message|greetings|speech|instructions?|order)\b"),
    before("reported", r"(?:said|noted|stressed|pointed out) in (?:his|her|the|a) (?:[\w-]+ ){0,2}?report\b"),
    Frame(
        "reported",  # "the tasks set forth by ⟦0⟧ in his report at the congress" tells of another meeting
        guarded(
            rf"(?:^|[.;:,] |\b[Tt]hen |[Nn]ext |\band |[Rr]eporter )(?P<slot>{MARKS}(?:, [^.;⟦]{{3,200}},)?),? ",
            r"in (?:his|her|the|a) (?:[\w-]+ ){0,2}?report\b",
        ),
    ),
    before(
        "reported",
        r"(?:courteously |formally )?(?:reported|briefed) ",
        rf"(?:on|to (?:the|⟦)|(?:at|during|in) (?:the|this) (?:[\w-]+ ){{0,2}}?{_MET}"
        r"|that the (?:[\w-]+ ){0,3}?(?:columns?|units|troops|parade)\b)",
    ),
    before(
        "spoke",
        r"(?:(?:also|then) )?(?:made(?! public\b)|delivered|gave) (?:a|an|the|his|their|important|historic)?\s*",
        rf"(?:[\w\"“”-]+ ){{0,4}}?{_SPEECH}\b",
    ),
    before("spoke", _SPOKE),
    before("spoke", r"(?:read|presented|delivered) (?:[\w-]+ )?(?:papers?|treatises?|theses|essays)\b"),
    Frame(
        "spoke",
        guarded(
            r"^(?:(?:Addressing|Speaking (?:at|to|before)) (?:the|a|an) ",
            r"(?![^,;⟦]{0,60}\b(?:talks?|press|news|interview)\b)",
            rf"[^,;⟦]{{3,120}}|Addressing it|Taking the floor), {OF_LAND}(?P<slot>{MARK})(?!['’]s)",
        ),
    ),
    before("spoke", r"(?:addressing|speaking (?:at|to|before)) the (?:[\w-]+ ){0,3}?", _OCCASION),
    Frame("reported", guarded(rf"\bcit(?:ed|ing) (?:a|the|his) report (?:made )?by (?P<slot>{MARK})")),
    before("spoke", r"(?:was|were) (?:the )?(?:first|next|last) to (?:speak|take the floor)\b"),
    Frame(
        "spoke",
        guarded(
            rf"^In (?:an?|his|her|the) (?:[\w-]+ ){{0,2}}(?:eulogy|speech|address|toast),? (?P<slot>{MARK})(?!['’]s)"
        ),
    ),
    Frame(
        "spoke",  # "the tasks set forth by ⟦0⟧ in his speech" tells of another meeting
        guarded(
            rf"(?P<slot>{NOT_BY}){BESIDE}(?:{ADVERB})",
            r"(?:(?:said(?: (?:this|so|it),?)?|noted|stressed|called) )?in (?:his|her|their|the|a|an) (?:[\w-]+ ){0,2}",
            r"(?:speech(?:es)?|address(?:es)?|toasts?|reply|concluding|eulogy)\b",
        ),
    ),
    before(
        "received",
        r"(?:was|were) (?:also )?(?:present|on hand|there)(?: (?:at|in) [^,;⟦.]{3,80}?)? "
        rf"to (?:greet|meet|receive|welcome) (?:him|her|them|{MARK})",
    ),
    Frame(
        "received",
        guarded(
            rf"(?P<slot>{MARKS}(?:,? (?:and )?[a-z][^;⟦.]{{3,160}}?)?) (?:was|were) ",
            r"(?:(?:standing|waiting|out|lined up) )?",
            r"(?:at|in|on) [^;⟦.]{3,80}? to (?:greet|meet|receive|welcome) (?:him|her|them|the)\b",
        ),
        exhaustive=True,
    ),
    before("received", r"(?:(?:had )?come|came|turned) out to (?:greet|meet|receive|welcome) (?:him|her|them)\b"),
    before("received", rf"(?:greeted|welcomed) {MARK} (?:at|on)\b"),
    before(
        "attended",
        r"(?:went|came|turned out|were|was)(?: out)? (?:to|at) (?:the )?(?:[\w-]+ ){0,4}?"
        r"(?:[Aa]irport|[Ss]tation|[Pp]ort) to see "
        rf"(?:off (?:him|her|them|it|{MARK}|the \w+)|(?:him|her|them|it|{MARK}|the \w+) off)",
    ),
    Frame(
        "received",
        guarded(
            rf"(?P<slot>{MARKS}(?:,? (?:and )?(?:other )?(?:[\w-]+ ){{0,2}}?(?:{_OF_THE_PLACE}|officers"
            rf"|functionaries|members)\b[^,;⟦.]{{0,90}}?)?){ADVERB}"
            r"(?:received|greeted|met|welcomed) (?:him\b|her\b|them\b(?! and (?:[a-z]+ly )?[cept]\w+ed\b)|it(?= at the)"
            r"|the (?:[\w-]+ ){0,3}?(?:delegation|guests?|minister|envoy|president|premier|players))\b",
        ),
        True,
    ),
    Frame(
        "attended",
        guarded(
            r"^(?P<slot>(?:⟦|[A-Z])[^.;]*?⟦[^.;]*?),? (?:enjoyed|watched|saw|appreciated) ",
            r"(?:it|the (?:performance|concert|opera|film|show|match|game|premiere)) together with\b",
        ),
        True,
    ),
    Frame(
        "attended",
        guarded(rf"^(?P<slot>{MARKS},? and (?:other )?[a-z][^.;⟦]{{3,160}}?) (?:also )?attended\.?\s*$"),
        True,
    ),
    Frame(
        "received",
        guarded(
            rf"^(?P<slot>(?:The )?(?:[\w-]+,? (?:and )?){{0,4}}?(?:{_OF_THE_PLACE})\b[^.;⟦]{{0,200}}?) ",
            r"(?:(?:\w+ly|also) ){0,2}(?:greeted|welcomed|received|met) (?:him|her|them)\b",
        ),
        True,
    ),
    Frame(
        "received",
        guarded(
            rf"^(?P<slot>(?:The )?(?:[\w'’-]+,? (?:and )?){{0,4}}?(?:{_OF_THE_PLACE})\b[^.;⟦]{{0,200}}?) ",
            r"(?:also )?(?:gave|extended|accorded) (?:an? |the )?(?:[\w-]+ ){0,2}?welcome to (?:him|⟦|[a-z])",
        ),
        True,
    ),
    Frame(
        "attended",
        guarded(
            rf"(?P<slot>{MARKS}(?:,? and (?:the |other )?[a-z][^,;⟦.]{{3,90}}?)?){ADVERB}",
            r"(?:(?:took (?:his|her|their) seats?|(?:was|were) seated|sat together) (?:on|at|in|with)\b|took (?:the|"
            r"their) (?:[\w-]+ )?seats\b|(?:shared|sat (?:at|round)) (?:the|a)(?: same)? tables? (?:together )?with\b)",
        ),
        True,
    ),
    Frame(
        "attended",
        guarded(rf"(?P<slot>{MARKS}(?:,? and (?:other )?[a-z][^.;⟦]{{3,120}}?)?),? ", CONGRATULATED),
        exhaustive=True,
    ),
    before("attended", r"(?:was|were) (?:also\s+)?(?:present|on hand|invited|seen|in attendance|waiting there)\b"),
    before("attended", r"(?:attended|(?:took part|participated) in(?! the debates?\b)|was at"
            r"|joined(?! (?:the )?(?:[\w’'-]+ ){0,4}?"
            r"(?:[Cc]ommission|[Bb]ureau|[Pp]olitburo|[Pp]residium|[Pp]arty|[Aa]rmy)))\b"),
    before("attended", r"(?:watched|viewed|reviewed) the (?:[\w-]+ ){0,3}?(?:ceremony|parade)\b"),
    before(
        "attended",
        r"(?:came (?:out )?to|appeared (?:at|in)|arrived at|entered) the (?:[\w-]+ ){0,2}",
        r"(?:venue|hall|platform|rostrum|auditorium|theatre|stadium|square)\b",
    ),
    before(
        "attended",
        r"(?:took|mounted|(?:appeared|sat|(?:was|were) (?:also\s+)?(?:seen|seated|standing)?)\s*(?:on|at|in)) the ",
        PLATFORM,
    ),
    Frame(
        "accompanied",
        guarded(
            rf"{MARK},? {_CAME}\b[^.;⟦]{{0,120}}?,? (?:together |along )?with ",
            rf"(?P<slot>(?:{MARKS},? and )?(?:his|her|their) {_RELATIVES})(?! (?:of|⟦))",
        ),
        exhaustive=True,
    ),
    Frame(
        "accompanied",
        guarded(
            r"^(?P<slot>[^.;]{3,220}?) (?:is|are|was|were) (?:also )?accompanying ",
            rf"(?:him|her|(?:the )?[^⟦.;]{{0,90}}{MARK})",
        ),
        exhaustive=True,
    ),
    Frame(
        "accompanied",
        guarded(
            rf"(?:{MARK}|\b[Hh]e(?= (?:appeared|came|entered|took|mounted)\b)),? (?:then |again )?{_APPEARED}"
            rf"(?: [^.;⟦]{{3,90}}?)?{_NOT_TALKS} with (?P<slot>{MARKS})"
            rf"|{MARK},? together with (?P<with>{MARKS}),? (?:{_APPEARED}|{_CAME})"
        ),
    ),
    Frame(
        "accompanied",
        guarded(rf"\b(?:watched|enjoyed|saw|appreciated) (?:together )?with (?P<slot>{MARKS}) (?=(?:a|an|the)\b)"),
    ),
    before(
        "accompanied",
        r"(?:also )?(?:observed|watched|saw|inspected) (?:it|the [a-z -]{3,30}) (?:together )?with (?:him|her)\b",
    ),
    Frame(
        "accompanied",
        guarded(
            rf"{MARK},? {_CAME}\b[^.;⟦]{{0,90}}? (?:together )?with (?:his|her) {_KIN}(?P<slot>{MARKS})",
        ),
    ),
    Frame("accompanied", guarded(rf"\bwith (?:his|her) (?:(?:wife|husband|spouse),? )?(?P<slot>{MARK})(?!['’]s)")),
    Frame(
        "accompanied",
        guarded(
            rf"{MARK}[^.;⟦]{{3,160}}?,? alongside (?P<slot>{_ATTENDANTS})",
        ),
        exhaustive=True,
    ),
    Frame("attended", guarded(rf"\bcolumns?\b[^.]{{0,300}}?\b(?:each )?led by (?P<slot>{MARKS})")),
    before("attended", r"(?:stood|(?:was )?(?:seen )?standing|kept) (?:guard|(?:a )?vigil)"),
)
_IN_WHOSE_NAME: Final = pattern(
    r"\b(?:(?:guidance|leadership|supervision|direction|authori[sz]ation|request|proposal|order|presence|behalf|name)"
    r" of|authori[sz]ed by|entrusted by) (?:(?!⟦)[^.;]){0,90}$"
)
_OBJECT_OF: Final = pattern(r"\b(?:to|for|with|from|towards?|of|in) (?:[Cc]omrade |[Mm]r․? |[Pp]resident )?$")
""" "Expressing thanks to | ⟦0⟧, ⟦1⟧ read out …": he who is thanked does not act."""
_BEFORE: Final = 50
"""Characters in which the words before somebody stand."""
_MARK_AND_COMMA: Final = pattern(rf"{MARK}, (?=⟦)")
_OF_GROUPS: Final = sum(1 << k for k, frame in enumerate(_FRAMES_BEFORE) if MARK not in frame.pattern.pattern.pattern)
"""The frames that a sentence without names can fill, as bits."""
_PASSIVE: Final = (*PASSIVE_SPEECHES, *COURSE_SPEECHES)
_GUARDS: Final = GuardedSet(
    [*(frame.pattern for frame in _FRAMES_BEFORE), *_PASSIVE, *(frame.pattern for frame in FURTHER_SPEECHES)]
)
"""All that is asked of a sentence here, in one pass: the frames before a verb, then speeches, then further wordings."""
_SPEECHES_BEGIN: Final = len(_FRAMES_BEFORE)
_FURTHER_BEGIN: Final = _SPEECHES_BEGIN + len(_PASSIVE)
_SPOKEN: Final = (
    *("speech", "speak", "spoke", "address", "lecture", "toast", "debate", "remark", "floor", "took the floor"),
    *("eulogy", "presentation"),
)
"""What is spoken at a meeting; reports, decisions and letters are read to it."""


def _without_guide(skeleton: str, start: int, end: int) -> tuple[int, int]:
    """A slot without the name that "under the guidance of" or "thanking" puts before the subject."""
    first = _MARK_AND_COMMA.match(skeleton, start, end)
    if first is None:
        return start, end
    other = _IN_WHOSE_NAME.search(skeleton, 0, start) or _OBJECT_OF.search(skeleton, max(0, start - _BEFORE), start)
    return (first.end(), end) if other else (start, end)


def in_front(skeleton: str) -> list[Slot]:
    """The frames of one skeleton filled by what stands before a verb."""
    found: list[Slot] = []
    possible = _GUARDS.candidates(skeleton, -1 if "⟦" in skeleton else _OF_GROUPS)
    _fill(skeleton, [_FRAMES_BEFORE[k] for k in possible if k < _SPEECHES_BEGIN], found)
    for k in possible:
        if _SPEECHES_BEGIN <= k < _FURTHER_BEGIN:
            for m in _PASSIVE[k - _SPEECHES_BEGIN].pattern.finditer(skeleton):
                reported = not (m.group("n") or "speech").lower().startswith(_SPOKEN)
                found.append(Slot("reported" if reported else "spoke", *m.span("slot")))
    _fill(skeleton, [FURTHER_SPEECHES[k - _FURTHER_BEGIN] for k in possible if k >= _FURTHER_BEGIN], found)
    return found


def _fill(skeleton: str, frames: list[Frame], found: list[Slot]) -> None:
    """Add to `found` what fills the frames in one skeleton."""
    for frame in frames:
        for m in frame.pattern.pattern.finditer(skeleton):
            if is_not_told(skeleton, m, frame.capacity):
                continue
            if skeleton.count('"', 0, m.start()) % 2 == 0:  # in a quotation nobody is told to act
                slot = m.span("slot") if m.start("slot") >= 0 else m.span("with")
                if slot[0] == m.start():
                    if skeleton.endswith(SENDERS, 0, m.start()):
                        continue
                    slot = _without_guide(skeleton, *slot)
                found.append(Slot(frame.capacity, *slot, exhaustive=frame.exhaustive))
