"""Days on which somebody held a post no longer, though nobody said that he left it.

Of a seat with one holder these are the days on which others were seen in it; of a ladder (member and alternate member,
ranks) those on which the person was seen on another rung. Who is seen in the post before and after such a day has held
it twice, not all the time between.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import TypeVar

from partystate.state.tenures import CLOSING, Rules, Sighting

Parted = Callable[[date, date], bool]
"""Tells whether an interlude lies between two days on which a person was seen in a post, one right after the other."""
Key = TypeVar("Key", bound=Hashable)


class Interludes:
    """Looks up the interludes among sightings that can stand together (`rivals.part`)."""

    def __init__(self, sightings: Iterable[Sighting], rules: Rules) -> None:
        self._rules = rules
        seats: dict[str, dict[date, set[str]]] = defaultdict(lambda: defaultdict(set))
        slots: dict[tuple[str, str], dict[date, set[str]]] = defaultdict(lambda: defaultdict(set))
        for s in sightings:
            if not s.post or s.said in CLOSING:
                continue
            if s.post in rules.one:
                seats[s.post][s.day].add(s.person)
            slot = rules.slots.get(s.post)
            if slot is not None:
                slots[s.person, slot][s.day].add(s.post)
        self._of_seat = _disputed(seats)
        self._of_slot = _disputed(slots)

    def of(self, person: str, post: str) -> Parted | None:
        """Whether an interlude lies between two days on which the person was seen in the post; None: no interludes.

        Between two such days, one right after the other, the person is not seen in it; so whatever is seen there in
        the same seat, or on the same ladder, is an interlude, and days need not be told apart by whose they are.
        """
        slot = self._rules.slots.get(post)
        found = [self._of_seat.get(post, []), self._of_slot.get((person, slot), []) if slot is not None else []]
        found = [days for days in found if days]
        if not found:
            return None
        return lambda first, last: any(bisect_right(days, first) < bisect_left(days, last) for days in found)


def _disputed(seen: Mapping[Key, Mapping[date, set[str]]]) -> dict[Key, list[date]]:
    """The days, in order, of what more than one was seen in, or on more than one rung."""
    return {key: sorted(days) for key, days in seen.items() if len(set().union(*days.values())) > 1}
