"""Who walked or stood where: "Behind him walked ⟦0⟧ and ⟦1⟧", "Walking beside the hearse were ⟦0⟧ and ⟦1⟧".

So the press tells of funerals, parades and inspections in the order of the picture. Source: its reports of the state
funerals of 2011 to 2025.
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_NAMED = (
    rf"(?:(?:his|her) (?:[\w-]+ ){{0,3}})?{MARK}(?:, [^;.⟦]{{3,90}}?(?=,))?"
    rf"(?:(?:,? and|,) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}){{0,8}}(?!['’]s)"
)
_HIM = rf"(?:(?:the )?(?:[a-z]+ )?(?:leader |[A-Z]\w+\b|{MARK})|him|her|them)"
_BIER = r"(?:hearse|coffin|casket|bier|cort[eè]ge|car carrying [^.;⟦]{3,40}?)"
_STOOD = r"(?:walked|marched|stood|sat|followed|strode)"


def procession_frames() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "accompanied",
            guarded(
                rf"(?:^|; )(?:(?:[Bb]ehind|[Bb]eside|[Aa]longside|[Nn]ext to) {_HIM}"
                rf"|(?:[Tt]o|[Oo]n|[Aa]t) (?:his|her) (?:left|right|side)),? {_STOOD} (?P<slot>{_NAMED})"
            ),
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:[Ww]alking|[Mm]arching|[Ss]tanding|[Ff]ollowing|[Ee]scorting) "
                r"(?:(?:beside|alongside|behind|next to|along|with|by) )?"
                rf"(?:the |his )?(?:[\w-]+ ){{0,3}}?{_BIER} (?:was|were) (?P<slot>{_NAMED})",
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"\b{_BIER} (?:was|were) (?:also )?(?:flanked|followed|escorted|accompanied|led) by (?P<slot>{_NAMED})"
            ),
        ),
        Frame(
            "attended",
            guarded(rf"\b[Bb]ehind (?:the |his )?(?:[\w-]+ ){{0,3}}?{_BIER},? {_STOOD} (?P<slot>{_NAMED})"),
        ),
    )
