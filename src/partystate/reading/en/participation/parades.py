"""Who has a part of his own in a parade or before a guard of honour: he commands it, reviews it, takes the salute or
reports that the columns stand ready. Source: reports of parades and of welcoming ceremonies (GUIDE.md: every named
person who took part).
"""

from __future__ import annotations

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS

_RANKS = (
    r"(?:the (?:[\w-]+ ){0,3}?(?:parade|columns?|parading (?:columns|troops)|guards? of hono(?:u)?r|march-past)"
    r"|the (?:[\w-]+ ){0,2}?(?:ranks|formations|units) (?:of|in|taking part in) (?:the )?[^.;,⟦]{0,40}?parade)\b"
)
_GUARD = r"(?:an? |the )?(?:guards?(?: of hono(?:u)?r)?|vigil)\b"
_OF_A_BODY = r"(?:The )?(?:[Mm]embers|[Oo]fficials|[Ss]ecretaries|[Cc]ommanders) of "
"""Whom of a body it is told that they stood by a bier; soldiers in rank and file are no guests."""
_READY = r"[^.;⟦]{0,80}?\b(?:ready|readiness|preparations?|start|beginning|in order|lined up|parade|columns?)\b"


def parade_frames() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "attended",
            guarded(
                r"\b(?:[Pp]arade|[Mm]arch-past|[Cc]olumns?|[Gg]uards? of hono(?:u)?r) (?:was|were) (?:also )?",
                rf"(?:commanded|reviewed|inspected|led) by (?P<slot>{MARKS})",
            ),
        ),
        Frame(
            "reported",
            guarded(
                rf"\b(?:received|heard|accepted) (?:an?|the) (?:[\w-]+ )?report (?:from|by|of) (?P<slot>{MARK})",
                _READY,
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{MARKS}){ADVERB}(?:commanded|reviewed|inspected) {_RANKS}"
            ),
        ),
        Frame("attended", guarded(rf"\b(?:reviewed|inspected) {_RANKS} (?:together|along) with (?P<slot>{MARKS})")),
        Frame("attended", guarded(rf"(?P<slot>{MARKS}){ADVERB}(?:received|took) the salutes?\b")),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{MARKS}(?:,? and (?:other )?[a-z][^.;⟦]{{3,120}}?)?),? (?:also )?",
                rf"(?:stood|mounted|kept) {_GUARD}",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"^(?P<slot>{_OF_A_BODY}[^.;⟦]{{3,120}}?) (?:also )?",
                rf"(?:(?:was|were) (?:also )?standing|stood|kept) {_GUARD}",
            ),
            exhaustive=True,
        ),
    )
