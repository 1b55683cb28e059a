"""What one document says: the types of a report, and their JSON form (docs/report-format.md).

Every item carries evidence: half-open spans of code points in the document's clean text that state it.
The values of `kind`, `capacity` and `action` are those of the annotation guide the project is measured with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from partystate.documents import Document

Span = tuple[int, int]

EventKind = Literal[
    "party_congress", "party_conference", "plenary_meeting", "political_bureau_meeting",
    "military_commission_meeting", "assembly_session", "assembly_standing_meeting", "cabinet_meeting",
    "meeting", "guidance", "performance", "talks", "reception", "ceremony", "mourning", "travel", "other",
]  # fmt: skip
BODY_KINDS: frozenset[EventKind] = frozenset((
    "party_congress", "party_conference", "plenary_meeting", "political_bureau_meeting",
    "military_commission_meeting", "assembly_session", "assembly_standing_meeting", "cabinet_meeting",
))  # fmt: skip
"""Kinds that only the bodies at the head of party and state hold."""
Capacity = Literal[
    "presided", "principal", "reported", "spoke", "accompanied",
    "received", "attended", "observer", "guest", "performed",
]  # fmt: skip
"""In falling rank: where one person is mentioned twice at an event, the earlier word wins."""
Action = Literal["elected", "appointed", "relieved", "promoted", "died"]
GIVEN: Final[frozenset[Action]] = frozenset(["elected", "appointed"])
"""Actions by which somebody comes to a post; reports and the press tell the two apart as they like."""
ProgrammeKind = Literal["campaign", "plan", "regime"]
ProgrammeStatus = Literal["announced", "underway", "tightened", "relaxed", "completed", "ended"]
LawAction = Literal["adopted", "amended", "reported"]


@dataclass(slots=True)
class Participant:
    """A named person at an event; `order` is the place in the printed order, from 1."""

    name: str
    capacity: Capacity
    posts: list[str] = field(default_factory=list)
    order: int = 0
    foreign: bool = False
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """Unnamed people at an event, as printed; `video` where they took part by video link."""

    text: str
    capacity: Capacity
    video: bool = False
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class AgendaItem:
    """One item of a meeting's agenda, as worded, without its number."""

    text: str
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Decision:
    """Something a meeting adopted, by its title or stated content."""

    title: str
    unanimous: bool = False
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Event:
    """A meeting, visit, reception … as this report tells it. `start`/`end` are None where no day is stated."""

    kind: EventKind
    body: str | None = None
    term: int | None = None
    ordinal: int | None = None
    enlarged: bool | None = None
    start: date | None = None
    end: date | None = None
    place: str | None = None
    presider: str | None = None
    people: list[Participant] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    agenda: list[AgendaItem] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Change:
    """A personnel change this report announces. `post` is canonical, "" where none is named."""

    name: str
    action: Action
    post: str
    reason: str | None = None
    date: date | None = None
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class UnnamedChange:
    """A change whose persons the report does not name ("by-elected members of the Political Bureau")."""

    action: Action
    post: str
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class PostAttestation:
    """A person of this state printed with a post he holds now (not career history)."""

    name: str
    post: str
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class CareerStep:
    """A past post out of a biography, with the date words the text gives (never a present tenure)."""

    name: str
    post: str
    since: str | None = None
    until: str | None = None
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Claim:
    """Who said what. `via` is the chain of outlets it came through, nearest outlet first."""

    speaker: str | None
    verb: str
    text: str
    quoted: bool
    via: list[str] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Programme:
    """A campaign, plan or regime the report speaks of, and where it stands."""

    name: str
    kind: ProgrammeKind
    status: ProgrammeStatus
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Criticism:
    """Blame the report passes on somebody or something of this state; `by` is who passed it."""

    target: str
    reason: str | None = None
    by: str | None = None
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Directive:
    """What somebody was told to do; `to` is as printed."""

    to: str
    text: str
    by: str | None = None
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Law:
    """A law named by its title, the body that passed it and what became of it."""

    title: str
    body: str | None
    action: LawAction
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Quantity:
    """A number with its unit, what it counts (`of`) and in what sense ("target", "more than")."""

    value: float | int
    unit: str
    of: str | None = None
    sense: str | None = None
    evidence: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class DocumentHeader:
    """The document as the report names it; `published` may have been worked out (`published_by` says how)."""

    id: str
    sha256: str
    outlet: str | None = None
    title: str | None = None
    published: date | None = None
    published_by: str | None = None
    lang: str = "und"
    url: str | None = None
    via: list[str] = field(default_factory=list)
    """Outlets this document says it took its news from, nearest first."""

    @classmethod
    def of(cls, document: Document) -> DocumentHeader:
        """The header of a document, before its reader has found whom it quotes."""
        return cls(
            document.id, document.sha256, document.outlet, document.title,
            document.published, document.published_by, document.lang, document.url,
        )  # fmt: skip


@dataclass(slots=True)
class Report:
    """All that one document says, in the order it says it."""

    document: DocumentHeader
    events: list[Event] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    posts: list[PostAttestation] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    programmes: list[Programme] = field(default_factory=list)
    criticisms: list[Criticism] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    laws: list[Law] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    unnamed_changes: list[UnnamedChange] = field(default_factory=list)
    career: list[CareerStep] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What the reader has to say about its own reading ("no reader for this language yet")."""

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values: dates as ISO text, spans as `[start, end]`."""
        plain = _plain(self)
        assert isinstance(plain, dict)
        return plain


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
