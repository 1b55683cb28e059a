"""The slot before a verb: who does it, named, with those beside them ("⟦0⟧, ⟦1⟧ and other officials | attended")."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.heads.clause import ADVERB, UNNAMED_BESIDE
from partystate.reading.en.participation.slots import Frame
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARKS
from partystate.reading.report import Capacity

_KINSMAN = r"(?:sister|brother|wife|husband|daughter|son|uncle|aunt|aide|confidante?)"
BESIDE: Final = (
    rf"(?:{UNNAMED_BESIDE}| and (?:the|his|her) [^,;⟦.]{{3,60}}?"
    rf"|, (?:the|his|her|an?) (?:[\w'’-]+ ){{0,3}}?{_KINSMAN}\b[^,;⟦.]{{0,40}},|,? and others"
    rf"|, (?:accompanied by|together with|along with) (?:[a-z][^.;⟦]{{3,120}}?|{MARKS}),)?"
)
""" "⟦0⟧ and the people with him", "⟦0⟧, the leader's sister,"."""
_THEMSELVES: Final = MARKS[0] + r"(?<!in[ ]the[ ]name[ ]of[ ]⟦)(?<!on[ ]behalf[ ]of[ ]⟦)" + MARKS[1:]
"""What stands in somebody's name ("wreaths in the name of ⟦0⟧ were seen") shows nothing of himself. The bracket stands
first: from a plain letter a search starts fast."""
NOT_BY: Final = MARKS[0] + r"(?<!by[ ]⟦)" + MARKS[1:]
"""Who is no author of something else ("the tasks set forth by | ⟦0⟧ in his speech")."""


def before(capacity: Capacity, *verb: str) -> Frame:
    """Frame whose slot is the subject before the verb ("⟦0⟧ and ⟦1⟧ | made speeches").

    Of those who attended, the unnamed beside them are told too.
    """
    all_told = capacity == "attended"
    slot = rf"{_THEMSELVES}(?:{UNNAMED_BESIDE})?" if all_told else _THEMSELVES
    return Frame(capacity, guarded(rf"(?P<slot>{slot}){BESIDE}(?:{ADVERB})", *verb), all_told)
