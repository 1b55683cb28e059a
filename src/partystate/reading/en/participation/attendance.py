"""Further wordings of who took part: the event or its list of guests is the subject, or "with … in attendance" trails.

"The rally brought together …", "On the list of participants were …", "…, joined by …", "with ⟦0⟧ and ⟦1⟧ among the
attendants", "… sat in on it". What state media print most is in `frames`; these stand behind it.
"""

from __future__ import annotations

import re

from partystate.reading.en.participation.slots import PLATFORM, Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import Capacity

_BE = r"(?:was|were|is|are)"
_ATTENDANTS = (
    r"(?:participants|attendants|attendees|invitees|spectators|guests|onlookers|audience"
    r"|those (?:present|invited|attending))"
)
_OCCASION = (
    r"(?:[Mm]eeting|[Rr]ally|[Gg]athering|[Cc]eremony|[Rr]eception|[Bb]anquet|[Ss]eminar|[Ss]ymposium"
    r"|[Ll]ecture|[Ee]vent"
    r"|[Pp]erformance|[Ff]unction|[Ww]orkshop|[Cc]ontest|[Ee]xhibition|[Ff]orum|[Ss]ession|[Pp]resentation)s?"
)
_SPREAD_EARTH = r"(?:spread|dropped|scattered|threw|put|sprinkled) (?:(?:a )?(?:handful|clod|shovel) of )?earth\b"
""" "⟦0⟧ and ⟦1⟧ | spread earth on the coffin": the last thing done for the dead, by those who came."""
_BEGAN_WORK = (
    r"(?:(?:broke|shovel(?:l)?ed|dug|turned) (?:the )?first (?:ground|spade|shovel|earth|sod)\w*\b"
    r"|broke (?:the )?ground\b"
    r"|pressed the (?:(?:[\w-]+ )?button|switch)\b)"
)
_THOSE_HONOURED = (
    r"(?:them|the (?:[\w-]+ ){0,3}?(?:officers|combatants|soldiers|builders|workers|scientists|families|participants"
    r"|veterans|heroes)\b[^.;⟦]{0,60}?),? and (?:[a-z]+ly )?(?:congratulated|encouraged|praised|thanked|consoled)\b"
)
""" "⟦0⟧ met the builders and congratulated them": at what is held for them."""
_THE_OCCASION = rf"(?:it|them|(?:the|this) (?:[\w'’-]+ ){{0,4}}?{_OCCASION})"
_NAMED_FIRST = r"(?P<slot>(?:(?:[a-z'’-]+ ){1,7})?⟦[^.]*)"
"""A list that begins with somebody named, or with a few words before him."""
_COMPANY_NAMED = r" (?P<slot>(?!\w+ed\b)[^.;⟦]{0,90}?⟦[^.]*)"
"""Those in somebody's company: his kin and unnamed officials may come first ("his wife, ⟦0⟧, and …")."""
_MANY = (
    r"(?:(?:[Mm]embers|[Oo]fficials|[Cc]adres|[Dd]irectors|[Cc]hairmen|[Cc]hairpersons|[Cc]hiefs?|[Ss]ecretaries"
    r"|[Cc]ommanders|[Oo]fficers|[Mm]anagers|[Hh]eads|[Dd]elegates|[Rr]epresentatives|[Pp]residents)\b"
    r"|(?:[Ll]eading|[Rr]esponsible|[Cc]hief|[Ss]enior|[Cc]ommanding|[Ee]xemplary|[Ff]irst|[Vv]ice) [\w-]+)"
)
_SAT_IN = (
    rf"(?:(?:sat in(?: on)?|joined|attended|took part(?: in)?|participated(?: in)?|{_BE} present(?: at)?)"
    rf"(?: (?:there|{_THE_OCCASION}))? as observers?\b|(?:sat in on|observed) {_THE_OCCASION})"
)
_WERE_THERE = rf"(?:attended|took part|participated|{_BE} (?:present|on hand))(?: (?:there|in it|{_THE_OCCASION}))?"
_PAPER = (
    r"(?:[Aa]greements?|[Dd]ocuments?|[Pp]lan|[Pp]rotocols?|[Mm]inutes|[Tt]reaty|[Mm]emorandum|[Cc]ontracts?|It|They)"
)
"""What is signed."""
_SLOT_OF_MANY = (
    rf"(?P<slot>(?:the )?{_MANY}"
    rf"(?:(?! (?:attended|took part|participated|{_BE} (?:present|on hand))\b)[^.;⟦]){{3,600}}?)"
)
"""Of others is told behind those of whom it is told that they came: "members of X took part, and | officials of Y"."""
_OTHERS_OBSERVED = rf",? (?:and|while) {_SLOT_OF_MANY.replace('?P<slot>', '?:')} {_SAT_IN}"
OTHERS_OBSERVED: re.Pattern[str] = pattern(_OTHERS_OBSERVED)
""" "Present were ⟦0⟧ and members of X, | and officials of Y took part as observers": in a list, where others begin."""


def _after(capacity: Capacity, *lead: str, slot: str = r"\s*:? (?P<slot>.+)") -> Frame:
    """Frame whose slot follows the words ("Among the invitees were | …")."""
    return Frame(capacity, guarded(*lead, slot), exhaustive=True)


def waiting_on_the_spot() -> tuple[Frame, ...]:
    """Who stood by to greet: told before those who are only "on hand"."""
    return (
        _after(
            "received",
            r"\b(?:[Oo]n hand|[Pp]resent|[Tt]here|[Ww]aiting(?: there)?)(?: (?:there|at [^,;⟦.]{3,60}?))? to "
            rf"(?:receive|greet|meet|welcome) (?:him|her|them|it|{MARK}|the (?:[\w-]+ ){{0,4}}?[\w-]+)"
            rf"(?: (?:there|at [^,;⟦]{{3,80}}?|on (?:the|his|her) [^,;⟦]{{3,40}}?))? {_BE}",
        ),
    )


def further_attendance() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "accompanied",
            guarded(rf"^Accompanied by (?P<slot>(?:(?:[a-z'’-]+ ){{1,7}})?⟦[^.;]*?), (?:he|she|{MARK}) (?!and\b)[a-z]"),
            exhaustive=True,
        ),
        _after(
            "accompanied",
            r"\b(?:[Hh]is|[Hh]er) companions (?:was|were|included)",
            slot=_COMPANY_NAMED,
        ),
        _after(
            "accompanied",
            r"\b(?:[Aa]mong|[Ii]n) (?:his|her) (?:entourage|suite|party|retinue|company|companions) (?:was|were)",
            slot=_COMPANY_NAMED,
        ),
        _after(
            "accompanied",
            r"^(?:Also )?(?:(?:(?:[Gg]oing|[Cc]oming|[Tt]ravell?ing|[Pp]resent|[Tt]here)(?: there| along)? )?[Ww]ith"
            r" (?:him|her|them)|(?:[Cc]oming |[Gg]oing )?[Aa]long(?: for the [a-z]+)?|(?:[Aa]longside"
            r"|[Bb]eside) (?:him|her|them)"
            r"|[Aa]t (?:his|her) sides?|[Tt]hose (?:who (?:accompanied|went with|were with)"
            r"|accompanying|with) (?:him|her|them))",
            rf"(?: (?:(?:on|during|at|in) (?:the|his|her) [\w-]+|there))? (?:{_BE}|included)",
            slot=_COMPANY_NAMED,
        ),
        _after(
            "accompanied",
            r"^(?:Also )?(?:[Ll]eaving|[Dd]eparting|[Rr]eturning|[Cc]oming|[Ff]lying|[Gg]oing|[Tt]ravell?ing"
            r"|[Aa]rriving)"
            r"(?: (?:back|home|here|there|from here|for home|by (?:air|train|plane)|(?:in|for) [A-Z]\w+)){0,3}"
            rf"(?: together| along)? with (?:him|her|them|(?:the )?{MARK}) (?:{_BE}|included)",
            slot=_COMPANY_NAMED,
        ),
        _after("accompanied", r", (?:flanked|escorted|accompanied) by", slot=rf" {_NAMED_FIRST}"),
        _after(
            "accompanied",
            r"^(?:(?!\b(?:spoke|speech|address|report|floor|toast|lecture|list"
            r"|ranking)(?:e[sd]|s)?\b)[^.;])*?, followed by"
            r"(?! [^,;⟦]{0,40}\b(?:carrying|bearing|holding|taking)\b)",
            slot=rf" {_NAMED_FIRST}",
        ),
        Frame(
            "accompanied",
            guarded(
                rf"^On the spot,? (?P<slot>{MARKS}) (?:also )?",
                r"(?:learned|looked round|went round|examined|checked|acquainted|inspected|familiarized)\b",
            ),
        ),
        _after(
            "attended",
            r"^(?:He|She|The [^.,;⟦]{3,120}?) (?:specially |also )?invited to ",
            rf"{_THE_OCCASION}(?: as (?:its |special )?guests)?",
            r"(?= (?:(?:the|all|many) )?(?!(?:was|were|is|are|included|took|expressed)\b)[a-z]+)",
        ),
        _after("accompanied", r"\b[Jj]oining (?:him|her|them) (?:on|in|for) (?:the|his|her|their) (?:[a-z]+ )?"
               rf"(?:visit|inspection|tour|trip|guidance|journey) {_BE}", slot=_COMPANY_NAMED),
        _after("accompanied", r"\baccompanied (?:him|her|them),? (?:along|together) with", slot=_COMPANY_NAMED),
        _after("accompanied", r"^(?:His|Her) (?:inspection|visit|tour|guidance|journey) was (?:also )?accompanied by"),
        _after("observer", rf"\b[Ss]itting in(?: on {_THE_OCCASION})?(?: as observers?)? {_BE}"),
        Frame("observer", guarded(rf"(?:^|{_WERE_THERE},? and |, while |; ){_SLOT_OF_MANY} {_SAT_IN}"), True),
        Frame(
            "observer",
            guarded(
                r"(?:^(?:Present|Attending|Participating|On hand|Taking part)\b|\battended by)[^.;]{3,500}?,? and ",
                f"{_SLOT_OF_MANY} {_SAT_IN}",
            ),
            True,
        ),
        _after("attended", r"\b[Tt]hose who (?:attended|took part|were present|participated|were invited)"
               r"(?: (?:in|at|to))?(?: (?:there|it|the [^,;⟦.]{3,60}?))? (?:were|included)"),
        _after(
            "attended",
            r"^(?:The )?[Mm]embers of the (?:platform executive section|presidium)(?: of the (?:congress|conference"
            r"|meeting|session))?(?: (?:were|are)|:)",
            slot=rf" {_NAMED_FIRST}",
        ),
        _after("attended", r"^(?:Those (?:present|attending|in attendance)|(?:The )?[Pp]articipants|Present"
            r"|In attendance)"
               r"(?: (?:there|at it|at the [a-z]+))?(?=:)"),
        _after("attended", rf"\b[Tt]hose (?:attending|taking part in|participating in|on hand at) "
            rf"{_THE_OCCASION} {_BE}"),
        _after("attended", r"\b[Tt]he (?:participants|attendees|invitees|attendance) (?:were|included|comprised)",
               slot=rf" (?P<slot>(?:(?:[a-z'’-]+ ){{1,7}})?⟦[^.]*|(?:the )?{_MANY}[^.]*)"),
        _after("attended", rf"\b[Aa]mong (?:the )?{_ATTENDANTS}(?: (?:at|in|of) {_THE_OCCASION})? {_BE}",
               slot=rf" {_NAMED_FIRST}"),
        _after("attended", r"\b[Oo]n the (?:list of (?:participants|guests|attendees)|guest list) (?:was|were)"),
        _after(
            "attended",
            rf"\b[Tt]aking part in {_THE_OCCASION} (?:presided over|guided|chaired|led) by {MARK},? {_BE}",
        ),
        _after(
            "attended",
            rf"^(?:It|(?:The|This) (?:[\w-]+ ){{0,3}}{_OCCASION}) (?:brought together|drew together)",
            slot=r" (?P<slot>(?:the )?[a-z][^.;]*?)(?=,? and (?:was|were) \w+ed\b|[.;]|\s*$)",
        ),
        _after(
            "attended",
            rf"\b{_OCCASION} (?:brought together|gathered together|drew|was joined by|was participated in by)",
            slot=rf" {_NAMED_FIRST}",
        ),
        _after(
            "attended",
            rf"\b(?:{_OCCASION}|tournament|championship|festival|course)(?:, [^,;⟦.]{{3,180}},)? "
            r"(?:brought together|drew)",
            slot=r" (?P<slot>(?:more than |over |some |nearly )?[a-z\d][^.;⟦]{3,400}?)(?=,? and (?:was|were|is|are)\b"
            r"|[.;]|\s*$)",
        ),
        _after("attended", r"\b(?:and )?participated in by"),
        Frame("attended", guarded(rf"(?P<slot>{MARKS}),? (?:also )?{_SPREAD_EARTH}")),
        Frame("attended", guarded(rf"(?P<slot>{MARKS}),? (?:also |then )?{_BEGAN_WORK}")),
        Frame("attended", guarded(rf"(?P<slot>{MARKS}),? (?:also |then )?met {_THOSE_HONOURED}")),
        _after("attended", r"\b[Ee]arth was (?:also )?(?:spread|dropped|scattered|thrown) (?:on|over) [^.;⟦]+? by"),
        _after("attended", r"\b[Tt]he (?:bier|coffin)\b[^.;⟦]{0,40}? (?:was|were) (?:also )?visited by"),
        _after("attended", r"^There (?:also )?(?:participated|took part|were present)"),
        Frame("attended", guarded(r"^(?:There|Also there) (?:was|were) (?P<slot>⟦.+)"), exhaustive=True),
        Frame(
            "attended",
            guarded(
                rf"^(?P<slot>{MARKS},? together with [a-z][^.;⟦]{{3,160}}?),? (?:also )?",
                rf"(?:took|mounted) the {PLATFORM}",
            ),
            exhaustive=True,
        ),
        _after("attended", r"\b(?:saw|witnessed|had) the (?:presence|attendance|participation) of"),
        _after("attended", r", (?:joined|attended|participated in) by", slot=rf" {_NAMED_FIRST}"),
        Frame(
            "attended",
            guarded(
                r"\bwith (?P<slot>(?:(?!\bwith\b)[^.;])*?⟦(?:(?!\bwith\b)[^.;])*?),? ",
                rf"(?:in attendance|among (?:the )?{_ATTENDANTS}|on hand|taking (?:part|the {PLATFORM})"
                r"|(?:(?:being )?present|attending|participating)(?=[.,]|\s*$))\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\bwith (?P<slot>[a-z][a-z'’ -]{5,90}?) ",
                r"(?:(?:in attendance|on hand)\b|(?:attending|participating|taking part)(?=[.,]|\s*$))",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"^(?:[^.;⟦]{3,60} (?:said|reported|announced)(?: that)? )?",
                rf"(?P<slot>{MARKS}[,;]? (?:and )?(?:other )?[a-z][^.;⟦]{{3,300}}?) (?:also )?",
                r"(?:attended|took part|participated|were there|joined in)",
                rf"(?: there| in it| too| (?:in )?{_THE_OCCASION})?(?=, without\b|\.?\s*$)",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"(?:^|{_WERE_THERE},? and |, while |; ){_SLOT_OF_MANY} (?:also )?(?:took part|participated"
                rf"|joined|attended)(?: (?:in )?{_THE_OCCASION})? ",
                r"(?:via|through|by)(?: means of)? (?:an? |the )?(?:video|online|teleconf)[\w-]*",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(rf"^(?P<slot>{MARKS}(?:,? and (?:other )?[a-z][^,.;⟦]{{3,80}}?)?) planted (?:[\w-]+ )?trees\b"),
            exhaustive=True,
        ),
        Frame(
            "guest",
            guarded(
                r"\b(?:[Bb]riefings?|[Ll]ecture|[Ss]how|[Pp]erformance|[Cc]oncert|[Tt]our|session|briefed)\b",
                r"(?:[^.;⟦]{0,120}? for)? (?P<slot>(?:the )?(?:diplomatic|foreign|envoys|diplomats|ambassadors"
                r"|military attaches|resident|representatives of (?:UN|international))\b[^.;⟦]{0,120}?)"
                r"(?= (?:at|on|here|in (?:the )?[A-Z]\w+|taking|participating|staying)\b|\.?\s*$)",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"^(?P<slot>{MARKS}) (?:also )?(?:saw|watched|enjoyed|appreciated) ",
                r"(?:it|the [^.;⟦]{3,60}?) (?:together |along )?with (?:them|the (?:guests|visitors|diplomats"
                r"|envoys))\b",
            ),
        ),
        _after("attended", r"\b(?:[Ww]reathe?s?|[Bb]askets?|[Bb]ouquets?|[Ff]lowers)\b[^.;]{0,160}? "
               r"(?:was|were) (?:also )?(?:laid|placed)"
               r"(?: (?:there|(?:at|before) [^,;⟦.]{3,60}?|(?:at|before) [^,;.]{3,60}⟧[^,;.⟦]{0,60}?))? by"),
        Frame(
            "attended",
            guarded(
                r"^(?P<slot>⟦(?:(?!\b(?:laid|visited|placed|before|paid)\b)[^.;])*?),? (?:made (?:deep |low "
                r")?bows?|bowed|observed an? (?:moment|minute)['’]s silence)"
                r"(?: (?:before|to|at|in)\b|\.?\s*$)"
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"^(?P<slot>(?:[A-Z][^.;⟦]{{3,90}} )?{MARKS}(?:,? and (?:other )?[a-z][^.;⟦]{{3,160}}?)?) ",
                rf"(?:also )?(?:took|mounted|appeared on) the {PLATFORM}",
                r"(?! and (?:made|delivered|gave|spoke|addressed)\b)",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"^(?P<slot>{MARKS}(?:,? (?:and )?(?:other )?[a-z][^.;⟦]{{3,160}}?)?) (?:was|were) (?:also )?among ",
                rf"(?:the )?{_ATTENDANTS}\b",
            ),
            exhaustive=True,
        ),
        _after(
            "attended",
            r"\b(?:[Pp]resent|[Oo]n hand|[Gg]athered)(?: (?:there|at [^,;⟦]{3,80}?))? to see "
            rf"(?:(?:it|him|her|them|{MARK}|the (?:[\w-]+ ){{1,3}}?)\s*off|off (?:it|him|her|them|{MARK}|the ",
            rf"[^,;⟦.]{{3,40}}?)) {_BE}",
        ),
        Frame(
            "attended",
            guarded(
                r"^[A-Z][^.;⟦]{5,200}? (?:attended|took part in|participated in) [^.;⟦]{3,80}?,? ",
                r"(?:together|along) with (?P<slot>(?:the |other )?[a-z][^.;]{3,300})",
            ),
            exhaustive=True,
        ),
        _after(
            "accompanied",
            r"^(?:Also )?(?:[Cc]oming|[Rr]eturning|[Aa]rriving|[Ff]lying) (?:back|home|here)",
            rf"(?: (?:together |along )?with (?:{MARK}|him|her|[A-Z][a-z]+))? {_BE}(?: also)?",
        ),
        _after(
            "attended",
            rf"^(?:(?:The|An?|These) )?(?:[\w-]+ ){{0,4}}?{_PAPER}\b[^.;⟦]{{0,160}}? (?:was|were) (?:separately )?",
            r"(?:signed|inked|initialled)(?: (?:here|today|yesterday|(?:in|at|on|with) [^,.;⟦]{2,40}?)){0,3} by",
            slot=r" (?P<slot>⟦[^.]*)",
        ),
        _after("attended", r"^(?:[Ss]igned|[Ii]nked|[Ii]nitial+ed) by", slot=rf" (?P<slot>{MARKS})"),
    )
