"""One question of the review queue."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Literal

Kind = Literal["one event?", "one person?", "contradiction", "change"]
Answer = Literal["accept", "reject"]


@dataclass(frozen=True, slots=True)
class Question:
    """One open question. `a` and `b` are ids of events or persons, or (`b` None) a statement. `probability` is how
    likely "yes" is; `facts` counts what hangs on it, `rank` is 1 (ordinary) to 3 (the centre of power)."""

    id: str
    kind: Kind
    text: str
    a: str
    b: str | None
    probability: float
    facts: int
    rank: int
    why: str
    documents: tuple[str, ...]
    joined: bool = False
    """The ledger has them as one at present."""
    mention: str | None = None
    """sha256 of a document, where it is asked whether `a` is meant there and not `b`."""

    @property
    def value(self) -> float:
        """How much an answer is worth: openness in [0, 1] × facts × rank."""
        return round((1 - abs(2 * self.probability - 1)) * max(1, self.facts) * self.rank, 3)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "id": self.id, "kind": self.kind, "question": self.text, "a": self.a, "b": self.b, "joined": self.joined,
            "probability": self.probability, "facts": self.facts, "rank": self.rank, "value": self.value,
            "why": self.why, "documents": list(self.documents),
        }  # fmt: skip


def question_id(kind: str, *parts: str) -> str:
    """The id of a question: the same for the same question asked again."""
    return blake2b("\x1f".join((kind, *parts)).encode(), digest_size=5).hexdigest()
