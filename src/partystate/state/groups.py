"""Titles in groups, each of which can be replayed without the others.

What is said of one title bears on another where both mean one seat, or rungs of one ladder, on any day. Titles that are
so related, directly or by others, make a group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from partystate.state.constitution import Constitution
from partystate.state.sightings import Title


@dataclass(frozen=True, slots=True)
class Group:
    """Titles that bear on each other and on no others. `key` names a ladder or a seat of the group, the first in
    alphabetical order."""

    key: str
    titles: tuple[Title, ...]

    @property
    def changed(self) -> int:
        """The last batch that touched what is said of its titles."""
        return max(title.changed for title in self.titles)

    @property
    def rewritten(self) -> int:
        """The last batch that took back or changed what had been said of them."""
        return max(title.rewritten for title in self.titles)


def groups_of(titles: Sequence[Title], constitution: Constitution, wanted: Container[str] | None = None) -> list[Group]:
    """All titles in groups, by key; with `wanted`, only the groups that hold one of these titles."""
    found: dict[str, list[Title]] = defaultdict(list)
    asked: set[str] = set()
    for title, key in zip(titles, _keys(titles, constitution), strict=True):
        found[key].append(title)
        if wanted is None or title.text in wanted:
            asked.add(key)
    return [Group(key, tuple(found[key])) for key in sorted(asked)]


_known: WeakKeyDictionary[Constitution, tuple[list[int], list[str]]] = WeakKeyDictionary()
"""By constitution: the titles that were asked for last, by number, and the keys of their groups."""


def _keys(titles: Sequence[Title], constitution: Constitution) -> list[str]:
    """The key of the group of each title."""
    numbers = [title.number for title in titles]
    before = _known.get(constitution)
    if before is not None and before[0] == numbers:
        return before[1]
    above: dict[str, str] = {}

    def top(key: str) -> str:
        while (other := above.setdefault(key, key)) != key:
            above[key] = above[other]
            key = other
        return key

    first = []
    for title in titles:
        one, *others = constitution.kin(title.text, title.body)
        first.append(one)
        for other in others:
            a, b = sorted((top(one), top(other)))
            above[b] = a
    found = [top(one) for one in first]
    _known[constitution] = numbers, found
    return found
