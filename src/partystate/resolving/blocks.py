"""Blocks: the persons who share a name key, kept and stored together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from partystate.resolving.foreigners import foreign_probes
from partystate.resolving.ids import FOREIGN, NUMBER
from partystate.resolving.profile import Profile


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question for the review queue: is `person` (new or joined on thin evidence) the same as `candidate`?

    `odds` are natural-log odds that they are one; `weight` says how much hangs on it (mentions concerned). `rival`:
    where two known persons come into question alike, the other one. `joined`: the mention went to `person`, though it
    may be `candidate`'s.
    """

    person: str
    candidate: str
    name: str
    document: str
    odds: float
    weight: int
    why: str
    rival: str | None = None
    joined: bool = False

    def row(self) -> list[Any]:
        """Its values in the order of the fields."""
        return [
            self.person, self.candidate, self.name, self.document, self.odds, self.weight, self.why, self.rival,
            self.joined,
        ]  # fmt: skip


@dataclass(slots=True)
class Block:
    """All persons of one name key, foreigners apart from natives."""

    key: str
    count: int = 0
    """Persons ever numbered, so that no number is given twice."""
    profiles: dict[str, Profile] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    """Person once thought another → who it is (of another block where a judgement says that two names are one's)."""
    shared: list[str] = field(default_factory=list)
    """Persons of other blocks who, by judgement, are printed with this name too."""
    apart: set[tuple[str, str]] = field(default_factory=set)
    """Pairs that must not be merged: judged by hand, or listed side by side."""
    doubts: list[Doubt] = field(default_factory=list)
    changed: bool = False
    """Whether it differs from what the store holds."""
    rosters: dict[str, str] = field(default_factory=dict)
    """The latest rosters (document and list) → person, for entries of the same list."""

    def found(self) -> Profile:
        """A new person of this block, with the next free id."""
        while True:
            self.count += 1
            person = self.key.replace(" ", "-") + (f"{NUMBER}{self.count}" if self.count > 1 else "")
            if person not in self.profiles and person not in self.merged:  # a person may have given out the number
                break
        self.profiles[person] = Profile(person)
        return self.profiles[person]

    def current(self, person: str) -> str:
        """The id that stands for a person after merges in this block."""
        while person in self.merged:
            person = self.merged[person]
        return person

    def are_apart(self, a: str, b: str) -> bool:
        """Whether two persons must stay two."""
        return ((a, b) if a <= b else (b, a)) in self.apart

    def keep_apart(self, a: str, b: str) -> None:
        """Notes that two persons are two."""
        self.apart.add((a, b) if a <= b else (b, a))

    def merge(self, kept: str, gone: str) -> None:
        """Makes one person of two."""
        self.profiles[kept].absorb(self.profiles.pop(gone))
        self.merged[gone] = kept
        pairs = [tuple(kept if x == gone else x for x in pair) for pair in self.apart]
        self.apart = {(min(p), max(p)) for p in pairs if p[0] != p[1]}

    def dumps(self) -> str:
        """The block as JSON text, equal for equal blocks."""
        data = {
            "key": self.key,
            "count": self.count,
            "profiles": [p.to_json() for p in self.profiles.values()],
            "merged": self.merged,
            "shared": self.shared,
            "apart": sorted(map(list, self.apart)),
            "doubts": [doubt.row() for doubt in self.doubts],
            "rosters": self.rosters,
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def loads(cls, text: str) -> Block:
        """The block out of `dumps`."""
        data = json.loads(text)
        profiles = [Profile.from_json(p) for p in data["profiles"]]
        return cls(
            data["key"],
            data["count"],
            {p.person: p for p in profiles},
            data["merged"],
            data["shared"],
            {(a, b) for a, b in data["apart"]},
            [Doubt(*row) for row in data["doubts"]],
            rosters=data["rosters"],
        )


class BlockStore(Protocol):
    """Where blocks are kept between documents: a table of the ledger, or memory.

    Each block is kept with *probes*: short texts by which blocks of similar names are found.
    """

    def get(self, key: str) -> str | None:
        """The block of a key as `Block.dumps` wrote it, None if there is none."""
        ...

    def put(self, key: str, block: str, probes: Sequence[str], doubts: int = 0) -> None:
        """Keeps a block, replacing an earlier one; `doubts` is how many questions it has."""
        ...

    def near(self, probes: Sequence[str]) -> Iterable[str]:
        """Keys of the blocks that have one of the probes."""
        ...

    def keys(self) -> Iterable[str]:
        """All keys."""
        ...


class MemoryStore:
    """A `BlockStore` in memory."""

    def __init__(self) -> None:
        self._blocks: dict[str, str] = {}
        self._probes: dict[str, dict[str, None]] = {}

    def get(self, key: str) -> str | None:
        return self._blocks.get(key)

    def put(self, key: str, block: str, probes: Sequence[str], doubts: int = 0) -> None:
        self._blocks[key] = block
        for probe in probes:
            self._probes.setdefault(probe, {})[key] = None

    def near(self, probes: Sequence[str]) -> Iterator[str]:
        found: dict[str, None] = {}
        for probe in probes:
            found.update(self._probes.get(probe, {}))
        return iter(found)

    def keys(self) -> Iterator[str]:
        return iter(self._blocks)


def probes_of(key: str) -> list[str]:
    """What finds a key with a slip in one syllable: the key with each of its three syllables left out.

    None for names of two syllables, where too little would be left to go by. A foreigner is found by the longer words.
    """
    if key.startswith(FOREIGN):
        return foreign_probes(key)
    parts = key.split()
    if len(parts) != 3:
        return []
    a, b, c = parts
    return [f"{a} {b} *", f"{a} * {c}", f"* {b} {c}"]
