"""Further words of the press for who was there, made of few pieces.

"Officials accompanying him included ⟦0⟧", "Alongside him were ⟦0⟧ and ⟦1⟧", "Senior officials, ⟦0⟧ and ⟦1⟧ among them,
looked on", "Footage showed ⟦0⟧ at the event".
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_TITLED = r"(?:, (?:(?:an?|the|who|his|her|both|chief|head|director) )?[a-z][^,.;⟦]{2,60}(?=,))?"
_NAMES = (
    rf"(?:(?:(?!and\b)[\w’'.-]+,? ){{0,5}}?{MARK}{_TITLED}"
    rf"(?:(?:,? and|,|,? as well as|,? along with) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}{_TITLED}){{0,8}}(?!['’]s))"
)
_HIM = (
    rf"(?:him|her|them|(?:the )?(?:[a-z]+ )?(?:leader )?{MARK}(?!['’]s)|the (?:[A-Z]\w+ ){{0,2}}(?:[a-z]+ )?leader"
    r"|[A-Z]\w+)"
)
_OFFICIALS = (
    r"(?i:officials?|aides?|generals?|officers|cadres|commanders|members|figures|leaders|ministers|secretaries|others)"
)
_PICTURES = r"(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Ff]ootage|[Vv]ideos?|[Tt]elevision|TV|broadcaster|media)"
_EVENT = (
    r"(?:meeting|talks|ceremony|parade|concert|performance|show|banquet|dinner|reception|event|funeral|session|rally"
    r"|gathering|unveiling|launch|launching|test|drill|congress|conference|plenum|party|scene|site|venue|table)"
)
_WERE = r"(?:was|were|is|are)"


def onlooker_frames() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame("accompanied", guarded(
            rf"\b{_OFFICIALS} (?:who )?(?:accompany|accompani|travell?|flank|join|escort)(?:ing|ed)(?: with)? {_HIM}"
            rf"(?: [^.;,⟦]{{3,50}}?)? (?:included?|{_WERE}) (?P<slot>{_NAMES})"
        )),
        Frame("accompanied", guarded(
            rf"\b(?:accompanied|joined|flanked|surrounded|escorted) by,? (?:among others|among other officials),? "
            rf"(?P<slot>{_NAMES})"
        )),
        Frame("accompanied", guarded(
            r"\b(?:[Aa]longside|[Aa]long with|[Tt]ogether with|[Ww]ith|[Nn]ext to|[Bb]eside|[Bb]ehind"
            rf"|(?:[Tt]o|[Oo]n) (?:the|his) (?:left|right) of) {_HIM} (?:on the (?:trip|visit|tour) )?{_WERE} "
            rf"(?:also )?(?P<slot>{_NAMES})"
        )),
        Frame("accompanied", guarded(rf"\b(?:took|brought) (?P<slot>{_NAMES}) (?:along )?with (?:him|her)\b")),
        Frame("attended", guarded(
            rf"\b{_PICTURES}\b[^.;⟦]{{0,60}}? (?:also )?(?:showed|shows|show|showing) (?P<slot>{_NAMES})(?: "
            rf"[^.;⟦]{{3,40}}?)? ",
            rf"(?:at|in|attending|during|among) (?:the |those )?(?:[\w-]+ ){{0,3}}?(?:{_EVENT}|present|front row"
            rf"|audience"
            r"|crowd|stands)\b",
        )),
        Frame("attended", guarded(
            rf"(?P<slot>{_NAMES}) among (?:them|others),? (?:[a-z]+ )?"
            r"(?:looked on|watched|attended|took part|applauded|were present|were there|joined|followed|stood"
            r"|listened)\b"
        )),
        Frame("attended", guarded(
            rf"(?P<slot>{_NAMES}),? (?:also )?(?:made|put in) (?:an? )?(?:rare )?(?:appearances?)\b"
            rf"(?! (?:in|on) (?:19|20)\d\d)"
        )),
        Frame("attended", guarded(
            rf"\b(?:was|were) (?:also )?(?:there|present|on hand|in attendance),? (?:as|and so) (?:was|were) "
            rf"(?P<slot>{_NAMES})"
        )),
        Frame("attended", guarded(  # an earlier frame would take "along with" alone for company
            rf"\b(?:among|one of) the (?:[a-z]+ ){{0,3}}?{_OFFICIALS} (?:present|there|on hand|in attendance|who "
            rf"attended),? "
            rf"(?:along with|together with|as (?:was|were)) (?P<slot>{_NAMES})"
        )),
        Frame("attended", guarded(
            r"\b(?:attended|appeared|took part|showed up|turned up|looked on|watched)\b[^.;⟦]{0,60}?,? as did ",
            rf"(?P<slot>{_NAMES})",
        )),
        Frame("attended", guarded(
            rf"\b{_OFFICIALS} (?:seated |sitting |standing )?(?:on|in|at) the (?:[\w-]+ ){{0,2}}?(?:podium|platform"
            rf"|rostrum"
            rf"|balcony|stage|dais|tribune|front row|hall|table) (?:included?|{_WERE}) (?P<slot>{_NAMES})"
        )),
        Frame("accompanied", guarded(
            rf"\b{_PICTURES}\b[^.;⟦]{{0,60}}? (?:also )?(?:showed|shows|show|showing) {_HIM} "
            rf"(?:[a-z]+ing)\b[^.;⟦]{{0,40}}?"
            rf"{_OFFICIALS},? (?:including|among them|such as) (?P<slot>{_NAMES})"
        )),
        Frame("attended", guarded(
            rf"\b(?:[Aa]mong|[Oo]f) (?:the |those )?(?:[a-z]+ ){{0,3}}?(?:{_OFFICIALS}|participants|guests|attendees) "
            rf"(?:at|in|attending|present at) (?:the|this|that) (?:[\w-]+ ){{0,3}}?{_EVENT} {_WERE} (?P<slot>{_NAMES})"
        )),
    )
