"""Titles in groups, each of which can be replayed without the others.

What is said of one title bears on another where both mean one seat, or rungs of one ladder, on any day. Titles that are
so related, directly or by others, make a group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

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


def groups_of(titles: Iterable[Title], constitution: Constitution) -> list[Group]:
    """All titles in groups, by key."""
    above: dict[str, str] = {}

    def top(key: str) -> str:
        while (other := above.setdefault(key, key)) != key:
            above[key] = above[other]
            key = other
        return key

    titles, first = list(titles), dict[int, str]()
    for title in titles:
        one, *others = sorted(constitution.kin(title.text, title.body))
        first[title.number] = one
        for other in others:
            a, b = sorted((top(one), top(other)))
            above[b] = a
    found: dict[str, list[Title]] = defaultdict(list)
    for title in titles:
        found[top(first[title.number])].append(title)
    return [Group(key, tuple(found[key])) for key in sorted(found)]
