"""Events that the press tells by the occasion on which somebody spoke, or at which a picture shows him.

"In a speech at a banquet on Tuesday, ⟦0⟧ praised …", "⟦0⟧ raised a glass at a dinner for officers", "photos from the
banquet showed ⟦0⟧": the noun gives the kind, as in `press_deeds`, but what is told of him is not that he was there.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.en.heads.press_deeds import Deed
from partystate.reading.en.heads.press_words import (
    AN,
    ARMS,
    AS_HE,
    CEREMONY,
    GAP,
    GATHERING,
    LINK,
    MARKED_SUBJECT,
    NOT_NEWS,
    SHOW,
    TESTED,
    WORDS,
)
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, WEEKDAY
from partystate.reading.report import EventKind

_ON_THE_OCCASION = (
    r"\b(?:(?:[Ii]n|[Dd]elivering|[Mm]aking|[Gg]iving) (?:an?|his|her|the) (?:[\w-]+ ){0,4}?"
    r"(?:speech|address|toast|remarks|lecture) (?:at|during|to)|(?:[Ss]peaking|[Aa]ppearing) (?:at|during|to|before)"
    r"|[Aa]ddressing|[Aa]ttending|[Hh]osting|[Aa]t|[Ff]rom|[Dd]uring|[Ww]atching|[Oo]verseeing)"
)
_DID = (
    r"(?:said|told|spoke|gave|made|took|sat|stood|wore|shook|told|led|paid|put|held|saw|showed|vowed|"
    r"(?!(?:need|expect|invit|accus|suppos)ed\b)[a-z]+ed)\b"
)
"""What somebody did there, whatever it was."""
_WHO = rf"(?:[\w’'.-]+ ){{0,7}}?(?P<s>{MARK})(?!['’]s)"
_OCCASIONS: tuple[tuple[EventKind, str], ...] = (
    ("reception", RECEPTION),
    ("ceremony", CEREMONY),
    ("performance", SHOW),
    ("guidance", rf"{TESTED}"),
)
_SAID_THERE = (
    r"(?:said|told|called|ordered|urged|vowed|warned|declared|pledged|promised|spoke|accused|praised|hailed|blamed"
    r"|demanded|announced|denounced|condemned|stressed|admitted|acknowledged|criticised|criticized|underlined"
    r"|emphasi[sz]ed|noted|unveiled|proposed)"
)
_SPEAKING_AT = (
    r"\b(?:(?:[Ii]n|[Dd]elivering|[Mm]aking|[Gg]iving) (?:an?|his|her|the) (?:[\w-]+ ){0,4}?"
    r"(?:speech|address|remarks|report|lecture) (?:at|during|to|before)|[Ss]peaking (?:at|during|to|before)"
    r"|[Aa]ddressing|[Aa]t|[Dd]uring)"
)
"""Before a gathering at which somebody is told to have said something."""
_PICTURES = r"\b(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ff]ootage|[Vv]ideos?)\b"


def occasion_patterns() -> Iterator[Deed]:
    """The patterns; groups as in `head_patterns`."""
    yield Deed("reception", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|,? )(?P<v>toasted|raised (?:a|his|her) (?:glass|toast) to|drank to"
        rf"|proposed a toast to) (?P<o>[^.;⟦]{{0,60}}{MARK})[^.;⟦]{{0,60}}? (?:at|during) {AN}{WORDS}{RECEPTION}\b"
    ))
    yield Deed("reception", guarded(
        rf"(?P<s>{MARK})(?!['’]s){GAP} (?P<v>(?:at|during) {AN}{WORDS}{RECEPTION})\b"
    ), loose=True)
    for kind, noun in _OCCASIONS:
        yield Deed(kind, guarded(
            rf"(?P<v>{_ON_THE_OCCASION} (?:an?|his|her|their|the) {WORDS}{noun})\b[^.;⟦]{{0,120}}?,? "
            rf"{_WHO}(?:,|\s)+(?:(?:also|again|then|reportedly) )?{_DID}"
        ))
        if kind != "guidance":
            yield Deed(kind, guarded(
                rf"{_PICTURES}[^.;⟦]{{0,60}}? (?:from|of|at|taken at) (?P<v>{AN}{WORDS}{noun})\b"
                rf"[^.;⟦]{{0,40}}? (?:show\w*|featur\w+|captur\w+|depict\w*|reveal\w*) {_WHO}"
            ))
    yield Deed("meeting", guarded(
        rf"(?P<v>{_SPEAKING_AT}) (?P<n>(?!his|her){AN}{NOT_NEWS}{WORDS}{NOT_NEWS}{GATHERING}\b",
        r"(?! with\b| of (?:his|her)\b)[^.;⟦]{0,140}?),? ",
        rf"{_WHO}(?:,|\s)+(?:[^,.;⟦]{{3,90}}, )?(?:(?:also|again|then|reportedly) )?{_SAID_THERE}\b",
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|{AS_HE}|[^.;⟦]{{0,60}}? while )"
        rf"(?P<v>(?:received|receiving|accepted|accepting) (?:the |his |her )?credentials (?:of|from)) ",
        rf"(?P<o>[^.;⟦]{{0,60}}{MARK})",
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)[^.;⟦]{{0,60}}?\b(?:as saying|made the (?:remarks?|comments?)|said) (?:in|during|at) "
        rf"(?P<v>(?:an?|his|her|the) (?:[\w-]+ ){{0,3}}?(?:meeting|talks|conversation) with) ",
        rf"(?P<o>[^.;⟦]{{0,60}}{MARK}.*)",
    ))
    yield Deed("talks", guarded(
        rf"\b(?:conveyed|handed|delivered|presented|passed|given|made) to (?P<o>[^.;⟦]{{0,40}}{MARK}) ",
        r"(?:in|during|at|on) ",
        rf"(?P<v>an? (?:[\w-]+ )?(?:meeting with|visit by|call by)) [^.;⟦]{{0,60}}(?P<s>{MARK})",
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|,? )(?:handed|delivered|passed on|gave|conveyed|presented) {AN}",
        rf"(?:[\w-]+ ){{0,4}}?(?:letter|message|communiqu[eé]|note|invitation)\b[^.;]{{0,80}}? to "
        rf"(?P<o>[^.;⟦]{{0,40}}{MARK}) ",
        r"(?P<v>when they met|(?:at|during|in) (?:an?|their|his|her) (?:[\w-]+ )?(?:meeting|talks|conversation))\b",
    ))
    yield Deed("reception", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|{GAP},? and (?:(?:also|then|later) )*)"
        rf"(?P<v>(?:dined|lunched|(?:had|ate|shared) (?:an? )?(?:[\w-]+ )?(?:dinner|lunch|meal)) with) {MARK}"
    ))
    yield Deed("reception", guarded(
        rf"(?P<s>{MARK}|\b[Hh]e\b)(?:{LINK}|(?!['’]s){GAP},? and (?:(?:also|then|later) )*)"
        rf"(?P<v>joined) (?P<o>(?!him\b|her\b)[^.;⟦]{{2,60}}?) (?:for|at) {AN}{WORDS}(?:{RECEPTION}|meal|feast)\b"
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|,? )(?P<v>told|conveyed to|assured|informed|urged|thanked|asked) ",
        rf"(?P<o>(?:(?:his|her) )?(?:visiting [^.;⟦]{{0,60}}"
        rf"|(?<=his[ ])(?:[\w’'-]+ ){{0,3}}?counterpart,? (?:[\w’'.-]+ ){{0,4}}?)"
        rf"{MARK}(?![^.;]{{0,120}}?\b(?:letter|message|statement)\b))",
    ))
    yield Deed("talks", guarded(
        rf"(?P<s>{MARK})(?!['’]s)(?:{LINK}|,? )(?P<v>told|assured) (?P<o>(?:[\w’'․.-]+ ){{0,5}}?{MARK})(?!['’]s),? ",
        rf"(?:in [A-Z]\w+,? (?:on )?{WEEKDAY}|(?:on )?{WEEKDAY},? in [A-Z]\w+)\b",
        r"(?![^.;]{0,60}?\b(?:letter|message|call|phone|statement|interview)\b)",
    ))
    # "⟦0⟧ beamed as his generals fired a missile"
    yield Deed("guidance", guarded(
        rf"{MARKED_SUBJECT}(?:{LINK}|(?!['’]s){GAP} )(?P<v>(?:watched|watching|looked on|looking on|smiled|beamed"
        r"|grinned|celebrated|applauded|cheered|laughed) as) [^.;⟦]{0,60}?(?:fired|launched|tested|test-fired|shot)"
        rf" [^.;⟦]{{0,60}}?{ARMS}\b"
    ))
