"""Filled participation frames, and the frames that fill them: who took part in what capacity (`frames`)."""

from __future__ import annotations

from typing import Literal, NamedTuple

from partystate.reading.guards import Guarded
from partystate.reading.report import Capacity

Side = Literal["own", "other", ""]
PLATFORM = r"(?:platform(?: party)?|rostrum|tribune|reviewing stands?)(?: of (?:hono[u]?r|the [^,;⟦]{3,40}?))?"
"""Regex source of where those in honour stand or sit."""


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
