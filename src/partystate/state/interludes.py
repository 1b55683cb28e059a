"""Days on which somebody held a post no longer, though nobody said that he left it.

Of a seat with one holder these are the days on which others were seen in it; of a ladder (member and alternate member,
ranks) those on which the person was seen on another rung. Who is seen in the post before and after such a day has held
it twice, not all the time between.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date

from partystate.state.tenures import CLOSING, Rules, Sighting

Parted = Callable[[date, date], bool]
"""Tells whether an interlude lies between two days."""


class Interludes:
    """Looks up the interludes among sightings that can stand together (`rivals.part`)."""

    def __init__(self, sightings: Iterable[Sighting], rules: Rules) -> None:
        self._rules = rules
        self._of_seat: dict[str, dict[str, list[date]]] = defaultdict(lambda: defaultdict(list))
        self._of_slot: dict[tuple[str, str], dict[str, list[date]]] = defaultdict(lambda: defaultdict(list))
        for s in sightings:
            if not s.post or s.said in CLOSING:
                continue
            if s.post in rules.one:
                self._of_seat[s.post][s.person].append(s.day)
            slot = rules.slots.get(s.post)
            if slot is not None:
                self._of_slot[s.person, slot][s.post].append(s.day)

    def of(self, person: str, post: str) -> Parted | None:
        """Whether an interlude lies between two days on which the person was seen in the post; None: no interludes."""
        found: list[date] = []
        if post in self._rules.one:
            found += (day for other, days in self._of_seat[post].items() if other != person for day in days)
        slot = self._rules.slots.get(post)
        if slot is not None:
            found += (day for other, days in self._of_slot[person, slot].items() if other != post for day in days)
        found.sort()
        return (lambda first, last: bisect_right(found, first) < bisect_left(found, last)) if found else None
