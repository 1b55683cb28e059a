"""From pairs that look like one event to events: the best links first, none against a bar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from partystate.resolving.event_scoring import NOTHING, Shared, conflict
from partystate.resolving.tellings import Telling

SharedBy = Mapping[tuple[str, str], Shared]
"""What documents have in common, by their fingerprints in rising order."""


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two tellings (by number, the lower first) that may be of one event; `odds` are natural-log odds that they are."""

    a: int
    b: int
    odds: float
    why: str


@dataclass(frozen=True, slots=True)
class Bonds:
    """What people have judged: pairs of nodes that are one event, and pairs that are two."""

    one: frozenset[tuple[str, str]] = frozenset()
    two: frozenset[tuple[str, str]] = frozenset()


def pair_key(a: str, b: str) -> tuple[str, str]:
    """Two ids in rising order."""
    return (a, b) if a <= b else (b, a)


@dataclass(slots=True)
class Clustering:
    """`groups` are sets of nodes, each one event; `barred` are links that some third telling or a judgement forbade."""

    groups: list[frozenset[str]]
    barred: list[Link]


def cluster(
    tellings: Mapping[int, tuple[str, Telling]], links: Iterable[Link], shared: SharedBy, bonds: Bonds
) -> Clustering:
    """Groups of nodes. `tellings` gives the node and the telling of each number.

    The links are taken by falling odds, equal ones by the nodes they join, and a link is passed over where any
    telling of one side cannot be of one event with any of the other, or a person has judged that they are two.
    What people have judged one is joined last, whatever speaks against it. The outcome depends on the sets alone, not
    on the order in which they were learnt.
    """
    members: dict[str, list[Telling]] = defaultdict(list)
    for node, telling in tellings.values():
        members[node].append(telling)
    groups = _Groups(members, shared, bonds)
    barred = []
    ends = {link: pair_key(tellings[link.a][0], tellings[link.b][0]) for link in links}
    for link in sorted(ends, key=lambda found: (-found.odds, ends[found])):
        if not groups.join_if_free(*ends[link]):
            barred.append(link)
    for a, b in sorted(bonds.one):
        if a in members and b in members:
            groups.join(a, b)
    return Clustering(groups.all(), barred)


class _Groups:
    """Nodes and the groups they are in."""

    def __init__(self, members: Mapping[str, Sequence[Telling]], shared: SharedBy, bonds: Bonds) -> None:
        self.members = members
        self.shared = shared
        self.judged = _closures(bonds.one)
        self.apart = frozenset(pair_key(self.one_with(a), self.one_with(b)) for a, b in bonds.two)
        self.group: dict[str, set[str]] = {node: {node} for node in members}

    def one_with(self, node: str) -> str:
        """The node that stands for all that people have judged one with this one."""
        return self.judged.get(node, node)

    def join(self, a: str, b: str) -> None:
        one, other = self.group[a], self.group[b]
        if one is not other:
            one |= other
            for node in other:
                self.group[node] = one

    def join_if_free(self, a: str, b: str) -> bool:
        one, other = self.group[a], self.group[b]
        if one is other:
            return True
        if any(self.barred(m, n) for m in one for n in other):
            return False
        self.join(a, b)
        return True

    def barred(self, m: str, n: str) -> bool:
        if pair_key(self.one_with(m), self.one_with(n)) in self.apart:
            return True
        return any(
            conflict(a, b, self.shared.get(pair_key(a.document, b.document), NOTHING))
            for a in self.members[m]
            for b in self.members[n]
        )

    def all(self) -> list[frozenset[str]]:
        found = {id(group): frozenset(group) for group in self.group.values()}
        return sorted(found.values(), key=min)


def _closures(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each node of some pairs the least node it hangs together with."""
    found: dict[str, str] = {}
    for a, b in sorted(pairs):
        least, gone = sorted((found.get(a, a), found.get(b, b)))
        found |= {node: least for node, end in found.items() if end == gone} | {a: least, b: least, gone: least}
    return found
