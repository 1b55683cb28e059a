"""What a question about the state gives: bodies, who holds their posts, and what proves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from partystate.state.standing import Certainty
from partystate.state.tenures import TERM_ENDED, Bound, Ground, Tenure


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that proves something: `document` is the input's own id, the offsets are into its clean text."""

    document: str
    start: int
    end: int
    text: str
    statement: str


Proofs = Callable[[int], tuple[Tenure, list[Evidence]]]
"""Gives a tenure, and the passages that prove it on the day asked for, by its place in an answer."""


class Holder:
    """One tenure as seen on the day asked for: `person` by id and `name`, `certainty`, `tenure`, and the passages that
    prove it (`evidence`). In an answer of many holders, the last two are read from the ledger when first asked for."""

    __slots__ = ("_place", "_proofs", "certainty", "name", "person", "post")

    def __init__(self, person: str, name: str, post: str, certainty: Certainty, proofs: Proofs, place: int) -> None:
        self.person = person
        self.name = name
        self.post = post
        self.certainty: Certainty = certainty
        self._proofs = proofs
        self._place = place

    @property
    def tenure(self) -> Tenure:
        """The tenure. Raises LedgerError where it has to be read and cannot be."""
        return self._proofs(self._place)[0]

    @property
    def evidence(self) -> list[Evidence]:
        """The passages that prove it on the day. Raises LedgerError where they have to be read and cannot be."""
        return self._proofs(self._place)[1]

    @property
    def place(self) -> int:
        """The place in the answer: holders next to each other are read from the ledger together."""
        return self._place

    @place.setter
    def place(self, place: int) -> None:
        self._place = place

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Holder):
            return NotImplemented
        mine = (self.person, self.name, self.certainty, self.tenure, self.evidence)
        return mine == (other.person, other.name, other.certainty, other.tenure, other.evidence)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Holder({self.name!r}, {self.post!r}, {self.certainty!r})"

    def to_json(self) -> dict[str, Any]:
        """The shape of `partystate state --json`: `from` and `to` are None where nothing states them, and then
        `first_seen` and `last_seen` are all that is known."""
        t = self.tenure
        return {
            "person": {"id": self.person, "name": self.name},
            "post": t.post,
            "from": _iso(t.opened.latest) if t.opened else None,
            "to": _iso(t.closed.latest) if t.closed and t.closed.basis != TERM_ENDED else None,
            "basis": t.basis,
            "evidence": [
                {"document": e.document, "start": e.start, "end": e.end, "text": e.text, "statement": e.statement}
                for e in self.evidence
            ],
            "certainty": self.certainty,
            "first_seen": _iso(t.first_seen),
            "last_seen": _iso(t.last_seen),
            "began": bound_json(t.began),
            "ended": bound_json(t.ended),
            "doubt": t.doubt,
            "dissent": [
                {
                    "bound": d.bound,
                    "day": d.day.isoformat(),
                    "outlets": sorted({s.outlet for s in d.proofs if s.outlet}),
                    "statements": [s.statement for s in d.proofs],
                }
                for d in t.dissents
            ],
        }


@dataclass(frozen=True, slots=True)
class BodyState:
    """A body and who held its posts. `body` is "" for titles that belong to none."""

    body: str
    term: int | None
    tenures: list[Holder]
    doubtful: list[Holder] = field(default_factory=list)
    """Who may have held a post that day: it may have ended, or not yet have begun, or something contradicts it."""


@dataclass(frozen=True, slots=True)
class StateView:
    """The state on a day, as known on another (None: now)."""

    on: date
    known_on: date | datetime | None
    bodies: list[BodyState]

    @property
    def total(self) -> int:
        """How many holders the answer has, the doubtful ones too."""
        return sum(len(b.tenures) + len(b.doubtful) for b in self.bodies)

    def page(self, first: int = 0, count: int = 100) -> StatePage:
        """Some holders of the answer in its order (body by body, the doubtful ones of a body behind the others), from
        the one with number `first` (the first of all is 0) on. What proves them is read with them, so that the first
        page of a large answer does not wait for the last; all pages are of one moment."""
        found, at = list[BodyState](), 0
        end = first + count
        for b in self.bodies:
            seen, behind = at, at + len(b.tenures)
            at = behind + len(b.doubtful)
            if seen < end and first < at:
                sure = b.tenures[max(0, first - seen) : max(0, end - seen)]
                aside = b.doubtful[max(0, first - behind) : max(0, end - behind)]
                found.append(BodyState(b.body, b.term, sure, aside))
        return StatePage(self.on, self.known_on, found, at, first, end if end < at else None)

    def to_json(self) -> dict[str, Any]:
        """Plain values: `{"on", "known_on", "bodies": [{"body", "term", "tenures": […], "doubtful": […]}]}`."""
        return {
            "on": self.on.isoformat(),
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
            "bodies": [
                {
                    "body": b.body,
                    "term": b.term,
                    "tenures": [holder.to_json() for holder in b.tenures],
                    "doubtful": [holder.to_json() for holder in b.doubtful],
                }
                for b in self.bodies
            ],
        }


@dataclass(frozen=True, slots=True)
class StatePage:
    """A part of an answer: `total` holders has the whole of it, this page begins with number `first`, and `next` is
    where the next one does (None: there is none)."""

    on: date
    known_on: date | datetime | None
    bodies: list[BodyState]
    total: int
    first: int
    next: int | None

    def to_json(self) -> dict[str, Any]:
        """As `StateView.to_json`, with `total`, `first` and `next`."""
        shown = StateView(self.on, self.known_on, self.bodies).to_json()
        return shown | {"total": self.total, "first": self.first, "next": self.next}


def bound_json(bound: Bound) -> dict[str, Any]:
    """An interval as JSON: `precision` says how it is meant, `since` and `until` what bounds either side."""
    return {
        "earliest": _iso(bound.earliest),
        "latest": _iso(bound.latest),
        "precision": bound.precision,
        "basis": bound.basis,
        "since": _ground(bound.since),
        "until": _ground(bound.until),
    }


def _ground(ground: Ground | None) -> dict[str, Any] | None:
    if ground is None:
        return None
    proof = ground.proof
    return {"what": ground.what, "day": _iso(ground.day), "statement": proof.statement if proof else None}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
