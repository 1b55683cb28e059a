"""Events from tellings: which reports are of one event (docs/resolving.md).

What links two tellings depends on the two alone, and a group of linked tellings is always divided anew from all
its links. So the groups do not depend on the order in which documents came, as long as no limit of this module
is met. A new telling is compared with those in its blocks, never with the whole ledger.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from partystate.resolving.clusters import Bonds, Clustering, Link, SharedBy, cluster, pair_key
from partystate.resolving.event_blocks import keys_of, probes_of
from partystate.resolving.event_scoring import NOTHING, conflict, score
from partystate.resolving.event_weights import DEFAULT, EventWeights
from partystate.resolving.tellings import Telling

METHOD = "events/1"
"""Stands with each decision; changes whenever the decisions would."""
MOST_CANDIDATES = 200
"""Of a block with more tellings than this, only those of the nearest days are compared."""
MOST_TOGETHER = 400
"""Tellings divided at one time. What a larger tangle links beyond this is left as it is."""


class EventStore(Protocol):
    """Where tellings and links are kept between documents: tables of the ledger, or memory."""

    def put(self, tellings: Sequence[Telling], keys: Sequence[Collection[int]]) -> list[int]:
        """Keeps tellings with the numbers of their blocks, in place of earlier ones of the same document and item;
        gives their own numbers."""
        ...

    def blocks(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        """The tellings that stand in each of the blocks."""
        ...

    def get(self, numbers: Collection[int]) -> Mapping[int, tuple[str, Telling]]:
        """Node and telling of each number. The node is the id by rule, or what a judgement on that document made it."""
        ...

    def numbers(self, nodes: Collection[str]) -> Collection[int]:
        """The tellings of these nodes."""
        ...

    def copied(self, documents: Collection[str]) -> tuple[SharedBy, Mapping[str, Sequence[int]]]:
        """What these documents have in common with any other, and the tellings of all those documents."""
        ...

    def link(self, links: Sequence[Link]) -> None:
        """Keeps links."""
        ...

    def links(self, numbers: Collection[int]) -> Collection[Link]:
        """The links of these tellings."""
        ...

    def bonds(self, nodes: Collection[str]) -> Bonds:
        """What people have judged of these nodes."""
        ...


@dataclass(slots=True)
class Grouping:
    """What was decided: for each node of the groups concerned, the group; `odds` by node: of its best link to
    another node of its group, None where it stands alone or a judgement put it there."""

    groups: list[frozenset[str]] = field(default_factory=list)
    odds: dict[str, float] = field(default_factory=dict)
    first: dict[str, tuple[int, str]] = field(default_factory=dict)
    """By node: the day of its earliest telling, and the node itself; the least of a group gives the group its id."""

    def canonical(self, group: Iterable[str]) -> str:
        """The node that stands for a group: the one that tells of the earliest day."""
        return min(group, key=lambda node: self.first[node])


class EventResolver:
    """Decides which tellings are of one event. Deterministic; safe for one thread."""

    def __init__(self, store: EventStore, weights: EventWeights = DEFAULT) -> None:
        self.store = store
        self.weights = weights

    def observe(self, tellings: Sequence[Telling]) -> Grouping:
        """Learns tellings and divides the groups they touch anew."""
        if not tellings:
            return Grouping()
        numbers = self.store.put(tellings, [keys_of(telling) for telling in tellings])
        new = dict(zip(numbers, tellings, strict=True))
        shared, told = self.store.copied({telling.document for telling in tellings})
        self.store.link(self._compare(new, shared, told))
        return self._divide({telling.node for telling in tellings} | {n for n, _t in self.store.get(numbers).values()})

    def review(self, nodes: Collection[str]) -> Grouping:
        """Divides the groups of these nodes anew: after a judgement, or when tellings have gone."""
        return self._divide(set(nodes))

    def _compare(
        self, new: Mapping[int, Telling], shared: SharedBy, told: Mapping[str, Sequence[int]]
    ) -> list[Link]:
        probes = {number: probes_of(telling) for number, telling in new.items()}
        blocks = self.store.blocks(set().union(*probes.values()))
        copies: dict[str, set[int]] = defaultdict(set)
        for ends in shared:
            for one, another in (ends, ends[::-1]):
                copies[one].update(told.get(another, ()))
        wanted: dict[int, set[int]] = {}
        for number, telling in new.items():
            found = set(copies[telling.document])
            for probe in probes[number]:
                found.update(blocks.get(probe, ()))
            found.discard(number)
            wanted[number] = found
        known = {n: telling for n, (_node, telling) in self.store.get(set().union(*wanted.values())).items()}
        links: dict[tuple[int, int], Link] = {}
        for number, telling in new.items():
            for near in self._nearest(telling, wanted[number], known):
                pair = (number, near) if number < near else (near, number)
                if pair not in links and (link := self._link(pair, telling, known[near], shared)) is not None:
                    links[pair] = link
        return sorted(links.values())

    def _nearest(self, telling: Telling, wanted: Collection[int], known: Mapping[int, Telling]) -> Collection[int]:
        if len(wanted) <= MOST_CANDIDATES:
            return wanted
        day = telling.day or 0
        return sorted(wanted, key=lambda n: (abs((known[n].day or 0) - day), n))[:MOST_CANDIDATES]

    def _link(self, pair: tuple[int, int], a: Telling, b: Telling, shared: SharedBy) -> Link | None:
        in_common = shared.get(pair_key(a.document, b.document), NOTHING)
        if a.node == b.node or conflict(a, b, in_common):
            return None
        found = score(a, b, in_common, self.weights)
        return Link(*pair, round(found.total, 2), found.words()) if found.total >= self.weights.doubt else None

    def _divide(self, nodes: set[str]) -> Grouping:
        result = Grouping()
        left = set(nodes)
        while left:
            found = self._together(min(left))
            left -= {node for node, _telling in found.tellings.values()} | {min(left)}
            if found.tellings:
                self._record(result, found)
        return result

    def _together(self, node: str) -> _Tangle:
        """All that hangs together with a node by links or judgements."""
        tangle = _Tangle()
        seen: set[str] = set()
        fresh = {node}
        while fresh and len(tangle.tellings) < MOST_TOGETHER:
            seen |= fresh
            numbers = set(self.store.numbers(fresh)) - tangle.tellings.keys()
            bonds = self.store.bonds(fresh)
            tangle.one |= bonds.one
            tangle.two |= bonds.two
            tangle.tellings.update(self.store.get(numbers))
            links = [link for link in self.store.links(numbers) if link.odds >= self.weights.join]
            tangle.links.update(links)
            ends = {end for link in links for end in (link.a, link.b)} - tangle.tellings.keys()
            fresh = {n for n, _telling in self.store.get(ends).values()} | {n for pair in bonds.one for n in pair}
            fresh -= seen
        tangle.links = {li for li in tangle.links if li.a in tangle.tellings and li.b in tangle.tellings}
        return tangle

    def _record(self, result: Grouping, tangle: _Tangle) -> None:
        documents = {telling.document for _node, telling in tangle.tellings.values()}
        shared: SharedBy = self.store.copied(documents)[0] if len(documents) > 1 else {}
        bonds = Bonds(frozenset(tangle.one), frozenset(tangle.two))
        made: Clustering = cluster(tangle.tellings, tangle.links, shared, bonds)
        result.groups += made.groups
        home = {node: group for group in made.groups for node in group}
        for node, telling in tangle.tellings.values():
            first = (telling.day if telling.day is not None else 10**9, node)
            result.first[node] = min(first, result.first.get(node, first))
        for link in tangle.links:
            one, other = (tangle.tellings[end][0] for end in (link.a, link.b))
            if home[one] is home[other]:
                for node in (one, other):
                    result.odds[node] = max(link.odds, result.odds.get(node, -math.inf))


@dataclass(slots=True)
class _Tangle:
    tellings: dict[int, tuple[str, Telling]] = field(default_factory=dict)
    links: set[Link] = field(default_factory=set)
    one: set[tuple[str, str]] = field(default_factory=set)
    two: set[tuple[str, str]] = field(default_factory=set)


def confidence(odds: float) -> float:
    """Natural-log odds as a probability in [0.01, 0.99]."""
    return round(min(0.99, max(0.01, 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))))), 3)
