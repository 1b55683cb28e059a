"""One thing that breaks a declared rule, with the evidence from both sides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

SEVERITIES = {1: "note", 2: "warning", 3: "error"}
"""The severities a charter gives its rules, by number."""


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th …"""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a contradiction: what it says, and either the document, spans, words and statement that say it, or
    the place in the charter (`file:line`) that declares it."""

    says: str
    document: str | None = None
    outlet: str | None = None
    spans: tuple[tuple[int, int], ...] = ()
    quote: str = ""
    statement: str | None = None
    declared: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "says": self.says,
            "document": self.document,
            "outlet": self.outlet,
            "spans": [list(s) for s in self.spans],
            "quote": self.quote,
            "statement": self.statement,
            "declared": self.declared,
        }


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule broken. `severity` is the rule's, 1 (note) to 3 (error); `confidence` from 0 to 1 says how likely it is
    that the ledger is really at odds here, and no chance wording. `subjects` are ids of persons, events or bodies,
    `bodies` the charter's ids of the bodies whose posts or meetings are at odds."""

    rule: str
    severity: int
    confidence: float
    text: str
    day: date | None
    subjects: tuple[str, ...] = ()
    sides: tuple[Side, ...] = field(default=())
    bodies: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What is the same for the same violation in every run: the rule, whom it concerns and what proves it."""
        proofs = sorted({s.statement or s.declared or "" for s in self.sides})
        return " ".join([self.rule, *self.subjects, *proofs])

    def to_json(self) -> dict[str, Any]:
        """Plain values: severity as its word, the sides with their passages."""
        return {
            "rule": self.rule,
            "severity": SEVERITIES[self.severity],
            "confidence": round(self.confidence, 2),
            "text": self.text,
            "day": None if self.day is None else self.day.isoformat(),
            "subjects": list(self.subjects),
            "bodies": list(self.bodies),
            "sides": [side.to_json() for side in self.sides],
        }
