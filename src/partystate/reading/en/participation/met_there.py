"""Whom somebody meets at the event told of.

"He met scientists including ⟦0⟧ and encouraged them", "He exchanged greetings with ⟦0⟧ and others who came to greet
him", "Present together with ⟦0⟧ were …". Source: reports of the leader's visits, which name those whom he met on the
spot outside every list (GUIDE.md: every named person who took part).
"""

from __future__ import annotations

from partystate.reading.en.participation.slots import Frame, Slot
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK
from partystate.reading.report import EventKind

_WHO = rf"(?:[Hh]e|[Ss]he|{MARK}|The (?:[a-z]+ )?[A-Z][a-z]+ [A-Z][a-z]+)"
_MET = rf"{_WHO} (?:also |then |personally )?met\b"
_PRAISE = (
    r"(?:congratulated|encouraged|praised|thanked|commended|talked with|had (?:an? |the )?(?:[\w-]+ )?(?:photo"
    r"|picture)s?)"
)
_BEHIND = rf",? (?:and|who) (?:[a-z]+ly )?(?:{_PRAISE}|were|have|has)\b"
_THOSE_MET = guarded(
    rf"{_MET} (?:with )?(?:and (?:[a-z]+ly )?congratulated )?",
    rf"(?P<slot>(?:[^.;⟦]{{0,120}}?,? including )?[^.;⟦]{{0,60}}?⟦[^.;]*?){_BEHIND}",
)
_VISITED_AT: frozenset[EventKind] = frozenset(["guidance", "performance", "ceremony"])
"""Events of which the report goes on to tell whom the visitor met there."""


def met_there() -> tuple[Frame, ...]:
    """The frames of this module, in the order in which they are tried."""
    return (
        Frame(
            "received",
            guarded(
                r"\b(?:[Hh]e|[Ss]he) (?:also |then )?(?:exchanged|shared) (?:[a-z]+ )?greetings with ",
                r"(?P<slot>[^.]*?⟦[^.]*?)(?:,? who (?:came|had come)\b|[.]|\s*$)",
            ),
            exhaustive=True,
        ),
        Frame(
            "received",
            guarded(
                rf"{_WHO} (?:also |then )?(?:exchanged|shared) (?:[a-z]+ )?greetings with ",
                r"(?P<slot>[^.]*?⟦[^.]*?),? who (?:came|had come)\b",
            ),
            exhaustive=True,
        ),
        Frame(
            "attended",
            guarded(
                r"\b(?:[Pp]resent|[Oo]n hand)\b[^.;⟦]{0,80}? (?:together|along) with ",
                rf"(?P<slot>{MARK}),? (?:was|were) ",
            ),
        ),
    )


def those_met(skeleton: str, kind: EventKind) -> Slot | None:
    """Whom a sentence tells to have been met at an event: the named alone; at talks and meetings nobody."""
    if kind not in _VISITED_AT or " met " not in skeleton:
        return None
    found = _THOSE_MET.match(skeleton)
    return Slot("attended", *found.span("slot")) if found is not None else None
