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
"""Tells whether an interlude lies between two days on which a person was seen in a post, one right after the other."""


class Interludes:
    """Looks up the interludes among sightings that can stand together (`rivals.part`)."""

    def __init__(self, sightings: Iterable[Sighting], rules: Rules) -> None:
        self._rules = rules
        days: dict[object, list[date]] = defaultdict(list)
        labels: dict[object, set[str]] = defaultdict(set)
        for s in sightings:
            if not s.post or s.said in CLOSING:
                continue
            if s.post in rules.one:
                days[s.post].append(s.day)
                labels[s.post].add(s.person)
            slot = rules.slots.get(s.post)
            if slot is not None:
                days[s.person, slot].append(s.day)
                labels[s.person, slot].add(s.post)
        self._days = {key: sorted(mine) for key, mine in days.items() if len(labels[key]) > 1}
        """By seat, and by person and ladder: the days on which it was seen, if under more than one label."""

    def of(self, person: str, post: str) -> Parted | None:
        """Whether an interlude lies between two days on which the person was seen in the post; None: no interludes.

        Between two such days, one right after the other, the person is not seen in it; so whatever is seen there in
        the same seat, or on the same ladder, is an interlude, and days need not be told apart by whose they are.
        """
        keys: tuple[object, ...] = (post, (person, self._rules.slots.get(post)))
        found = [self._days[key] for key in keys if key in self._days]
        if not found:
            return None
        return lambda first, last: any(bisect_right(days, first) < bisect_left(days, last) for days in found)
