"""An event head: the clause of a sentence that says that something took place."""

from __future__ import annotations

from dataclasses import dataclass, field

from partystate.reading.en.heads.meetings import Meeting
from partystate.reading.report import Capacity, EventKind


@dataclass(slots=True)
class Head:
    """One event head in one sentence. Positions are offsets into the sentence's skeleton."""

    kind: EventKind
    start: int
    verb: int
    end: int
    subject: str = ""
    """Marks or pronoun that acted; where `opened`, the event's noun phrase."""
    object: str = ""
    object_at: int = -1
    meeting: Meeting | None = None
    acted: bool = False
    """A meeting is told by who guided or attended it."""
    opened: bool = False
    """The event is told by its subject noun ("A meeting was held"), so its place follows the verb."""
    host: str = ""
    """The organisation that arranged the event."""
    gathered: bool = False
    """A meeting is told by the unnamed who met ("Officials of the union met at …"): its subject is they."""
    pictures: bool = False
    """A photo session: its object is a company of people, no place."""
    loose: bool = False
    """Another person stands before the one who, in a loose sentence of the press, seems to act."""
    beside: bool = False
    """Told beside something else that the press says of him ("smiled | as he watched the launch")."""
    by_deeds: bool = False
    """An event is told by what it did; of another day than the news it is only referred to."""
    tags: set[Capacity] = field(default_factory=set)
    """In what capacity a press sentence says its subject took part."""
