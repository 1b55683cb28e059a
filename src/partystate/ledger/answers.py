"""What the ledger answers with: plain dataclasses, days as `date` objects."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact is said: the document's own id, and the statement (see `why`). `evidence` is the JSON text of the
    spans, read only when they are asked for: a list of ten thousand participants would take as long again."""

    document: str
    evidence: str
    statement: str

    @property
    def spans(self) -> list[Span]:
        """The spans of the document's clean text that say it: half-open, in code points."""
        return [(a, b) for a, b in json.loads(self.evidence)]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person. `names` are the spellings with how many documents use each, the most frequent first; `mentions`
    counts documents; `public` is whether any document shows the person with a post or in a public act: faces show
    nobody else."""

    id: str
    name: str
    names: list[tuple[str, int]]
    foreign: bool
    public: bool
    first_seen: date | None
    last_seen: date | None
    mentions: int


@dataclass(frozen=True, slots=True)
class EventPerson:
    """One participant of an event over all its reports: highest capacity, place in the order of the first report."""

    id: str
    name: str
    capacity: str
    order: int
    posts: list[str]
    foreign: bool
    sources: list[Source]


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event. `start`/`end` are None where no report dates it: then it was on or before `reported`, the first
    publication day. `documents` are the inputs' own ids of its reports (copies among them), earliest first."""

    id: str
    kind: str
    body: str | None
    term: int | None
    ordinal: int | None
    enlarged: bool | None
    start: date | None
    end: date | None
    reported: date | None
    place: str | None
    presider: str | None
    people: list[EventPerson] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A personnel change as one document announces it. `person` and `name` are None where nobody is named;
    `precision` is `day`, `before` (on or before `day`) or `unknown`."""

    person: str | None
    name: str | None
    action: str
    post: str
    role: str
    body: str
    reason: str | None
    day: date | None
    precision: str
    published: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post attested for a person by one document."""

    person: str
    name: str
    post: str
    role: str
    body: str
    day: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person at an event, as one document tells it."""

    event: str
    kind: str
    day: date | None
    dated: bool
    body: str | None
    place: str | None
    person: str
    person_name: str
    """The usual spelling; `name` is the one printed in this document."""
    name: str
    capacity: str
    order: int
    posts: list[str]
    source: Source


@dataclass(frozen=True, slots=True)
class PersonView:
    """All that the ledger knows of one person, or a page of it: `older` is what to ask for the page before with (None:
    there is none). `namesakes` are others of the same name, the often named first."""

    person: PersonRow
    posts: list[PostRow]
    changes: list[ChangeRow]
    appearances: list[Appearance]
    namesakes: list[PersonRow] = field(default_factory=list)
    older: str | None = None
