"""Reports to statements and back: one statement for every item of a report that can be true or false by itself.

A statement says: the `property` of `subject` is `value`, valid from–to, proved by `evidence`. Its `id` is
deterministic (document, reader version, place in the report, property, value), so that the same reading gives
the same statements on every machine. Item paths follow the report's JSON ("events/0/people/3").
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from hashlib import blake2b, sha256
from typing import Any

from partystate.reading.report import (
    AgendaItem,
    CareerStep,
    Change,
    Claim,
    Criticism,
    Decision,
    Directive,
    DocumentHeader,
    Event,
    Group,
    Law,
    Participant,
    PostAttestation,
    Programme,
    Quantity,
    Report,
    Span,
    UnnamedChange,
)

When = tuple[str | None, str | None, str]
"""Valid from, valid to, precision."""

StatementRow = tuple[int, str, str, str, str, str, str, str | None, str | None, str, str, float]
"""A statement as the table has it, without its reading: n, id, item, subject, property, value …"""

STATEMENT_COLUMNS = (
    "n, id, item, subject, property, value, datatype, valid_from, valid_to, precision, evidence, confidence"
)

ITEMS: tuple[tuple[str, str, type[Any], str], ...] = (
    ("changes", "change", Change, "name"),
    ("posts", "post", PostAttestation, "name"),
    ("claims", "claim", Claim, "speaker"),
    ("programmes", "programme", Programme, "name"),
    ("criticisms", "criticism", Criticism, "target"),
    ("directives", "directive", Directive, "to"),
    ("laws", "law", Law, "title"),
    ("quantities", "quantity", Quantity, "of"),
    ("unnamed_changes", "change.unnamed", UnnamedChange, "post"),
    ("career", "career", CareerStep, "name"),
)
"""Lists of a report outside its events: field, property, type, and which field names the subject."""

PARTS: tuple[tuple[str, str, type[Any]], ...] = (
    ("people", "event.participant", Participant),
    ("groups", "event.group", Group),
    ("agenda", "event.agenda", AgendaItem),
    ("decisions", "event.decision", Decision),
)
"""Lists inside an event: field, property, type."""

EVENT_HEAD = ("kind", "body", "term", "ordinal", "enlarged")
_TYPES = {name: kind for _field, name, kind, _subject in ITEMS} | {name: kind for _field, name, kind in PARTS}
_FIELDS = {kind: tuple(f.name for f in fields(kind) if f.name != "evidence") for kind in _TYPES.values()}


def type_of(prop: str) -> type[Any] | None:
    """The type of the items that a property's statements are made of; None for those of an event's head."""
    return _TYPES.get(prop)


@dataclass(slots=True)
class Statement:
    """One row of the ledger. `value` is plain JSON data; days are ISO text; `precision` says how the days are
    meant: `day` (from–to as given), `before` (on or before `valid_to`), `unknown` (no day at all)."""

    n: int
    id: str
    item: str
    subject: str
    property: str
    value: Any
    valid_from: str | None
    valid_to: str | None
    precision: str
    evidence: list[Span]
    confidence: float = 1.0

    def row(self) -> StatementRow:
        """The row of the `statements` table, after its `reading`."""
        text = isinstance(self.value, str)
        return (
            self.n, self.id, self.item, self.subject, self.property,
            self.value if text else to_json(self.value), "text" if text else "json",
            self.valid_from, self.valid_to, self.precision, to_json(self.evidence), self.confidence,
        )  # fmt: skip

    @classmethod
    def of_row(cls, row: Sequence[Any]) -> Statement:
        """The statement of a row as `row()` gives it."""
        n, key, item, subject, prop, value, datatype, since, until, precision, evidence, confidence = row
        return cls(
            n, key, item, subject, prop, value if datatype == "text" else json.loads(value), since, until, precision,
            [(a, b) for a, b in json.loads(evidence)], confidence,
        )  # fmt: skip


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def to_json(value: Any) -> str:
    """Compact JSON text, the one spelling the ledger hashes and compares."""
    return _encode(value)


_CORE: dict[str, tuple[str, ...]] = {
    "event.participant": ("name",),
    "event.group": ("text",),
    "event.decision": ("title",),
    "change": ("name", "action", "post"),
    "post": ("name", "post"),
    "career": ("name", "post"),
}


@dataclass(frozen=True, slots=True)
class Content:
    """What a statement says, whichever reader said it: the property, who or what it is about, and where in the text.

    Judgements hold on to this, so that they outlive a new reading that numbers items anew or reads more of them.
    """

    property: str
    core: Any
    start: int
    """Where the first span of the evidence begins; -1 without evidence."""

    @classmethod
    def of(cls, said: Statement) -> Content:
        """The content of a statement."""
        names = _CORE.get(said.property)
        core = said.value if names is None else [said.value[name] for name in names]
        return cls(said.property, core, said.evidence[0][0] if said.evidence else -1)

    def find(self, statements: Iterable[Statement]) -> Statement | None:
        """The statement with this content: of several about the same, the one that stands nearest in the text."""
        same = [said for said in statements if said.property == self.property and Content.of(said).core == self.core]
        return min(same, key=lambda said: (abs(Content.of(said).start - self.start), said.n), default=None)

    def to_json(self) -> str:
        """Compact JSON text."""
        return to_json([self.property, self.core, self.start])

    @classmethod
    def of_json(cls, text: str) -> Content:
        """The content of a JSON text."""
        return cls(*json.loads(text))


def digest(rows: Iterable[StatementRow]) -> str:
    """sha256 over the statements of one reading, in order: any change, loss or reordering of a row shows."""
    hashed = sha256()
    for row in rows:
        hashed.update("\x1f".join(map(str, row)).encode())
        hashed.update(b"\x1e")
    return hashed.hexdigest()


class _Maker:
    """Numbers and names the statements of one report while they are made."""

    def __init__(self, document_sha: str, version: str) -> None:
        self.prefix = document_sha[:12]
        self.base = f"{document_sha}\x1f{version}\x1f"
        self.made: list[Statement] = []

    def add(self, item: str, subject: str, prop: str, value: Any, when: When, spans: list[Span]) -> None:
        said = value if isinstance(value, str) else _encode(value)
        hashed = blake2b(f"{self.base}{item}\x1f{prop}\x1f{said}".encode("utf-8", "surrogatepass"), digest_size=6)
        made = Statement(len(self.made), self.prefix + hashed.hexdigest(), item, subject, prop, value, *when, spans)
        self.made.append(made)


def statements_of(report: Report, *, sha256: str, version: str) -> list[Statement]:
    """The statements of a report, in its order; `version` names the reader and its version.

    An undated event or change is valid "on or before" the publication day; a post is attested for the
    publication day.
    """
    maker = _Maker(sha256, version)
    published = _day(report.document.published)
    as_of: When = (published, published, "day") if published else (None, None, "unknown")
    by_then: When = (None, published, "before") if published else (None, None, "unknown")
    for i, event in enumerate(report.events):
        _add_event(maker, f"events/{i}", event, by_then)
    for field, prop, kind, subject in ITEMS:
        for i, item in enumerate(getattr(report, field)):
            when = as_of
            if prop in ("change", "change.unnamed", "career"):
                day = _day(getattr(item, "date", None))
                when = (day, day, "day") if day else by_then
            maker.add(f"{field}/{i}", getattr(item, subject) or "", prop, _value(item, kind), when, item.evidence)
    return maker.made


def _add_event(maker: _Maker, path: str, event: Event, by_then: When) -> None:
    start, end = _day(event.start), _day(event.end)
    when: When = (start or end, end or start, "day") if start or end else by_then
    head = {name: getattr(event, name) for name in EVENT_HEAD}
    maker.add(path, event.kind, "event", head, when, event.evidence)
    if start or end:
        maker.add(path, event.kind, "event.date", {"start": start, "end": end}, when, event.evidence)
    if event.place is not None:
        maker.add(path, event.kind, "event.place", event.place, when, event.evidence)
    if event.presider is not None:
        maker.add(path, event.kind, "event.presider", event.presider, when, event.evidence)
    for field, prop, kind in PARTS:
        for i, item in enumerate(getattr(event, field)):
            subject = item.name if kind is Participant else path
            maker.add(f"{path}/{field}/{i}", subject, prop, _value(item, kind), when, item.evidence)


def report_of(statements: Iterable[Statement], document: DocumentHeader) -> Report:
    """The report that the statements were made from (its notes excepted, which are the reading's)."""
    report = Report(document)
    events: dict[str, Event] = {}
    lists = {prop: field for field, prop, _kind, _subject in ITEMS}
    parts = {prop: field for field, prop, _kind in PARTS}
    for said in statements:
        if said.property == "event":
            events[said.item] = Event(**said.value, evidence=list(said.evidence))
            report.events.append(events[said.item])
        elif said.property == "event.date":
            event = events[said.item]
            event.start, event.end = _date(said.value["start"]), _date(said.value["end"])
        elif said.property in ("event.place", "event.presider"):
            setattr(events[said.item], said.property.removeprefix("event."), said.value)
        elif said.property in parts:
            event = events["/".join(said.item.split("/", 2)[:2])]
            getattr(event, parts[said.property]).append(_item(said))
        else:
            getattr(report, lists[said.property]).append(_item(said))
    return report


def _item(said: Statement) -> Any:
    value = dict(said.value)
    if "date" in value:
        value["date"] = _date(value["date"])
    return _TYPES[said.property](**value, evidence=list(said.evidence))


def _value(item: Any, kind: type[Any]) -> dict[str, Any]:
    value = {name: getattr(item, name) for name in _FIELDS[kind]}
    if "date" in value:
        value["date"] = _day(value["date"])
    return value


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
