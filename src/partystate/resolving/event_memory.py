"""An `EventStore` in memory: for trying weights out, for tests, and for programs without a ledger."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from partystate.resolving.clusters import Bonds, Link, SharedBy, pair_key
from partystate.resolving.event_scoring import Shared
from partystate.resolving.tellings import Telling


@dataclass(slots=True)
class MemoryEventStore:
    """Keeps everything in dictionaries. `texts` gives the passages of documents by fingerprint, `judged` the bonds."""

    texts: dict[str, frozenset[int]] = field(default_factory=dict)
    judged: Bonds = field(default_factory=Bonds)
    _tellings: dict[int, Telling] = field(default_factory=dict)
    _blocks: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _links: dict[int, set[Link]] = field(default_factory=lambda: defaultdict(set))
    _of_node: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _of_document: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def put(self, tellings: Sequence[Telling], keys: Sequence[Collection[int]]) -> list[int]:
        """Keeps tellings; a document is put once."""
        numbers = list(range(len(self._tellings) + 1, len(self._tellings) + len(tellings) + 1))
        for number, telling, found in zip(numbers, tellings, keys, strict=True):
            self._tellings[number] = telling
            self._of_node[telling.node].append(number)
            self._of_document[telling.document].append(number)
            for key in found:
                self._blocks[key].append(number)
        return numbers

    def blocks(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """The tellings that stand in each of the blocks."""
        return {key: self._blocks[key] for key in keys if key in self._blocks}

    def get(self, numbers: Collection[int]) -> Mapping[int, tuple[str, Telling]]:
        """Node and telling of each number."""
        return {number: (self._tellings[number].node, self._tellings[number]) for number in numbers}

    def numbers(self, nodes: Collection[str]) -> Collection[int]:
        """The tellings of these nodes."""
        return [number for node in nodes for number in self._of_node.get(node, ())]

    def copied(self, documents: Collection[str]) -> tuple[SharedBy, Mapping[str, Sequence[int]]]:
        """What these documents have in common with any other; compares each with all."""
        shared: dict[tuple[str, str], Shared] = {}
        for one in documents:
            mine = self.texts.get(one, frozenset())
            common = Counter({other: len(mine & theirs) for other, theirs in self.texts.items() if other != one})
            for other, count in common.items():
                if count:
                    share = count / min(len(mine), len(self.texts[other]))
                    shared[pair_key(one, other)] = Shared(count, share)
        return shared, self._of_document

    def link(self, links: Sequence[Link]) -> None:
        """Keeps links."""
        for link in links:
            self._links[link.a].add(link)
            self._links[link.b].add(link)

    def links(self, numbers: Collection[int]) -> Collection[Link]:
        """The links of these tellings."""
        return {link for number in numbers for link in self._links.get(number, ())}

    def bonds(self, nodes: Collection[str]) -> Bonds:
        """What people have judged of these nodes."""
        one, two = (
            frozenset(pair for pair in pairs if not set(pair).isdisjoint(nodes))
            for pairs in (self.judged.one, self.judged.two)
        )
        return Bonds(one, two)
