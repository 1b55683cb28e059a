"""Filled participation frames, and the frames that fill them: who took part in what capacity (`frames`)."""

from __future__ import annotations

from typing import Literal, NamedTuple

from partystate.reading.guards import Guarded
from partystate.reading.report import Capacity

Side = Literal["own", "other", "rival", ""]
"""Whose people a slot says it names; "rival": the other half's of the nation, whose people bear names of one shape."""
PLATFORM = r"(?:platform(?: party)?|rostrum|tribune|balcony|reviewing stands?)(?: of (?:hono[u]?r|the [^,;⟦]{3,40}?))?"
"""Regex source of where those in honour stand or sit."""

REST = (
    r"(?: (?:of|at|from|in|under) (?!the (?:meeting|ceremony|reception|rally|session|talks)\b)[^,;⟦.]{3,80}?"
    r"(?=[,;.]| and ⟦| (?:said|spoke|made|delivered|gave|took|also|then)\b|\s*$))?"
    r"(?:, (?:[a-z-]+ ){1,3}(?:of|at|from) [^,;⟦.]{3,80}(?=, (?:and )?⟦))?"
    r"(?:, [A-Z][\w’'-]+(?: [\w’'-]+){0,3}(?=,)){0,2}"
)
"""Regex source of what is left of an apposition behind a name ("⟦0⟧ | at the shop of a factory, X County,")."""
OF_LAND = r"(?:(?:the )?(?:[A-Z][\w.’'-]* ){1,2})?"
"""Regex source of whose somebody is, before his name ("the North's | ⟦0⟧", "North Korean | ⟦0⟧")."""
LEARNED = r"(?:(?:Prof|Dr|(?:Candidate )?Academician|Professor|Doctor)[.\u2024]?,? (?:and )?)*"
"""Regex source of learned titles before a name, which are no posts."""


class Slot(NamedTuple):
    """A filled frame: the capacity of those in skeleton[start:end]."""

    capacity: Capacity
    start: int
    end: int
    video: bool = False
    side: Side = ""
    on_invitation: bool = False
    exhaustive: bool = False
    """The slot reaches to the end of a clause, so plain text in it is groups."""


class Frame(NamedTuple):
    """A pattern with the group `slot`; `exhaustive` as in `Slot`."""

    capacity: Capacity
    pattern: Guarded
    exhaustive: bool = False
