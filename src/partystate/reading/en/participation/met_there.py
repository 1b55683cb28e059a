"""Whom somebody meets at the event told of.

"He met scientists including ⟦0⟧ and encouraged them", "He exchanged greetings with ⟦0⟧ and others who came to greet
him", "Present together with ⟦0⟧ were …". Source: reports of the leader's visits, which name those whom he met on the
spot outside every list (GUIDE.md: every named person who took part).
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame, Slot
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern
from partystate.reading.report import EventKind

_WHO = rf"(?:[Hh]e|[Ss]he|{MARK}|The (?:[a-z]+ )?[A-Z][a-z]+ [A-Z][a-z]+)"
_MET = rf"{_WHO} (?:also |then |personally )?met\b"
_PRAISE = (
    r"(?:congratulated|encouraged|praised|thanked|commended|talked with|had (?:an? |the )?(?:[\w-]+ )?(?:photo"
    r"|picture)s?)"
)
_BEHIND = rf",? (?:and|who) (?:[a-z]+ly )?(?:{_PRAISE}|were|have|has)\b"
_THOSE_MET = pattern(_MET)
_VISITED_AT: frozenset[EventKind] = frozenset(["guidance", "performance", "ceremony"])
"""Events of which the report goes on to tell whom the visitor met there."""


def met_there() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "received",
            guarded(
                rf"{_WHO} (?:also |then )?(?:exchanged|shared) (?:[a-z]+ )?greetings with ",
                r"(?P<slot>[^.]*?⟦[^.]*?)(?:,? who (?:came|had come)\b|[.]|\s*$)",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                rf"^{_MET} (?:with )?(?:and (?:[a-z]+ly )?congratulated )?",
                rf"(?P<slot>(?:[^.;⟦]{{0,120}}?,? including )?[^.;⟦]{{0,60}}?⟦[^.;]*?){_BEHIND}",
            ),
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:[Pp]resent|[Oo]n hand)\b[^.;⟦]{0,80}? (?:together|along) with ",
                rf"(?P<slot>{MARK}),? (?:was|were) ",
            ),
        ),
    )


def of_those_met(slots: list[Slot], skeleton: str, kind: EventKind) -> list[Slot]:
    """The slots of a sentence for an event of some kind: of those somebody met there only the named take part, and at
    talks and meetings none."""
    if _THOSE_MET.match(skeleton) is None:
        return slots
    return [slot._replace(exhaustive=False) for slot in slots] if kind in _VISITED_AT else []
