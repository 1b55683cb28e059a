"""Who the press says was in the room, joined those who talked, or showed somebody round: "⟦0⟧ was also in the room"."""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_NAMED = (
    rf"{MARK}(?:, (?:(?:an?|the|who) )?[a-z][^,.;⟦]{{2,60}}(?=,))?"
    rf"(?:(?:,? and|,|,? as well as) (?:(?!and\b)[\w’'.-]+ ){{0,5}}?{MARK}){{0,8}}(?!['’]s)"
)
"""Names, each with what the press says of him where it is not read as his title."""


def in_the_room() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "accompanied",
            guarded(
                r"\b(?:shown|guided|walked|briefed) (?:a?round|through|about|on)(?: [^.;⟦]{3,60}?)? ",
                rf"by (?:(?:its|the|an?) (?:[\w-]+ ){{0,3}}?[a-z]+, )?(?P<slot>{_NAMED})",
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{_NAMED}),? (?:was|were) (?:(?:also|both) )?",
                r"(?:in the (?:room|audience|meeting|hall)|at the (?:table|talks|meeting))(?=[,.;]|\s*$| (?:with|when"
                r"|as|too|along|alongside|together)\b)",
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"\b(?:[Aa]lso|[Aa]mong those) (?:in the (?:room|meeting|hall)|at the (?:table|talks|meeting)) "
                rf"(?:was|were) (?P<slot>{_NAMED})"
            ),
        ),
        Frame(
            "attended",
            guarded(
                rf"(?P<slot>{MARK})(?: [^.;⟦]{{3,60}}(?:{MARK})?,? and)? (?:later |then |briefly )?joined (?:the )?"
                r"(?:two(?: (?:men|leaders))?|pair|leaders|talks|meeting|conversation)(?=[,.;]|\s*$| (?:briefly|for|at"
                r"|in|later|afterwards)\b)"
            ),
        ),
    )
