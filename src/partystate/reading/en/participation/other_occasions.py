"""Who the press says was at something else: "⟦0⟧ attended | a briefing in X" is not of the event told before, as
"attended the briefing" is.
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Slot
from partystate.reading.patterns import pattern

_AT_ANOTHER = pattern(
    r"[^.;⟦]{0,90}?\b(?:attended|attending|took part in|taking part in|participated in|spoke at|addressed|appeared at)"
    r" (?:an?|another) (?!(?:[\w-]+ ){0,2}?(?:ceremony|event) (?:marking|to mark|for|where|at which)\b)"
)
_THERE_TOO = frozenset(["attended", "spoke", "guest", "observer"])


def of_this_event(skeleton: str, slots: list[Slot]) -> list[Slot]:
    """The slots of a sentence that tells of no event of its own, without those who were at another occasion."""
    return [s for s in slots if s.capacity not in _THERE_TOO or _AT_ANOTHER.match(skeleton, s.end) is None]
