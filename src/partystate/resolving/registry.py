"""All known persons, block by block: loading, storing, finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from partystate.resolving.blocks import Block, BlockStore, Doubt, MemoryStore, probes_of
from partystate.resolving.ids import FOREIGN, key_of
from partystate.resolving.profile import Profile
from partystate.resolving.scoring import names_conflict
from partystate.romanisation import compatible, name_key, name_keys

LEAST_AGREEMENT = 0.3
"""Spellings that agree less are not taken for one name."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What people have ruled on persons, kept outside the blocks so that it can be taken back."""

    one: Mapping[str, str] = field(default_factory=dict)
    """Person → the one he is, by judgement."""
    two: frozenset[tuple[str, str]] = frozenset()
    """Pairs (sorted) that are two persons, whatever the evidence."""

    def standing(self, person: str) -> str:
        """The id that stands for a person after judgements alone."""
        seen = {person}
        while (found := self.one.get(person)) is not None and found not in seen:
            seen.add(found)
            person = found
        return person

    def are_two(self, a: str, b: str) -> bool:
        """Whether people have said that these are two."""
        return ((a, b) if a <= b else (b, a)) in self.two


class Registry:
    """Blocks of persons over a store. Blocks are loaded when first needed and written back by `flush`."""

    def __init__(self, store: BlockStore | None = None) -> None:
        self.judged = Judged()
        self._store: BlockStore = store if store is not None else MemoryStore()
        self._blocks: dict[str, Block] = {}
        self._new: MemoryStore = MemoryStore()
        """Probes of blocks the store does not have yet."""

    def find(self, name: str, foreign: bool = False) -> list[tuple[Profile, float]]:
        """Persons a name may mean, in any script or romanisation, with the agreement of the spellings in (0, 1].

        The best agreement first, then the most often named. Exact keys come with 1.0 unless the exact spellings
        (hangul) cannot be one name; other keys are found by `name_keys` and by one differing syllable.
        """
        prefix = FOREIGN if foreign else ""
        found: dict[str, tuple[Profile, float]] = {}
        near = () if foreign else self._near(name_key(name))
        for key in dict.fromkeys([*(prefix + k for k in name_keys(name)), *near]):
            agreement = compatible(name, key.removeprefix(FOREIGN))
            if agreement < LEAST_AGREEMENT:
                continue
            for profile in self._block(key).profiles.values():
                if not names_conflict((name,), profile.names):
                    found[profile.person] = profile, agreement
        return sorted(found.values(), key=lambda pair: (-pair[1], -pair[0].mentions, pair[0].person))

    def current(self, person: str) -> str:
        """The id that stands for a person after merges."""
        block = self._block(key_of(person))
        found = block.current(person)
        return found if found == person or found in block.profiles else self.current(found)

    def undecided(self) -> Iterator[Doubt]:
        """Open questions, the weightiest first."""
        found: list[Doubt] = []
        for key in {**dict.fromkeys(self._store.keys()), **self._blocks}:
            block = self._block(key)
            for doubt in block.doubts:
                person, candidate = self.current(doubt.person), self.current(doubt.candidate)
                if person != candidate and not block.are_apart(person, candidate):
                    found.append(doubt)
        return iter(sorted(found, key=lambda d: (-d.weight / (1 + abs(d.odds)), d.name, d.document)))

    def profile(self, person: str) -> Profile | None:
        """What is known of a person, None for an unknown id."""
        person = self.current(person)
        return self._block(key_of(person)).profiles.get(person)

    def persons(self) -> Iterator[Profile]:
        """All persons, by block and number."""
        for key in sorted({*self._store.keys(), *self._blocks}):
            yield from self._block(key).profiles.values()

    def flush(self) -> list[str]:
        """Writes the blocks in use back to the store and forgets them; returns their keys."""
        written = [key for key, block in self._blocks.items() if block.changed]
        for key in written:
            block = self._blocks[key]
            self._store.put(key, block.dumps(), probes_of(key), len(block.doubts))
        self.forget()
        return written

    def open(self, store: BlockStore, judged: Judged) -> None:
        """Goes on with another store and what people have judged by now; call it with no blocks in use."""
        self._store, self.judged = store, judged

    def ids(self, key: str) -> list[str]:
        """The ids of all persons ever numbered in a block, those merged with others too."""
        block = self._block(key)
        return [*block.profiles, *block.merged]

    def restore(self, key: str, profiles: dict[str, Profile], merged: dict[str, str]) -> None:
        """Gives a block other persons and merges than it had, as people have judged; its numbers stay taken."""
        block = self._block(key)
        block.profiles, block.merged, block.changed = profiles, merged, True

    def forget(self) -> None:
        """Drops the blocks in use, with what was learnt since they were loaded."""
        self._blocks.clear()
        self._new = MemoryStore()

    def _block(self, key: str) -> Block:
        block = self._blocks.get(key)
        if block is None:
            stored = self._store.get(key)
            block = self._blocks[key] = Block.loads(stored) if stored else Block(key)
        return block

    def _near(self, key: str) -> list[str]:
        """Keys of blocks that differ in one syllable; of foreigners, those that share a longer word."""
        probes = probes_of(key)
        return sorted({*self._store.near(probes), *self._new.near(probes)} - {key})

    def _by_id(self, person: str) -> tuple[Block, Profile]:
        person = self.current(person)
        block = self._block(key_of(person))
        profile = block.profiles.get(person)
        if profile is None:
            raise ValueError(f"no person {person!r}")
        return block, profile
