"""Leaving out the sightings that cannot bear on what comes later, so that a replay can be gone on with.

Somebody is seen in a post hundreds of times, and between the first and the last of them nothing else is said: no
change, no other rung of the ladder, no other holder of the one seat, no new term. Whatever is reported before or after,
those in the middle then decide nothing. `thin` takes them out as a `Hole` and leaves, on either side of it, enough days
that no course of events can lead past them (`rivals.py`); `derive` makes the same tenures of what is left and what is
reported later. `torn` finds the persons of whom that does not hold, because something new falls into a hole.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from partystate.state.courses import CHANGE
from partystate.state.rivals import weight_of
from partystate.state.tenures import Rules, Sighting, Terms, in_order

ENOUGH = 3 * CHANGE
"""What the days on either side of a hole weigh together, at least: to go around them costs more than two changes of
label, so that the cheapest course goes through them whatever lies beyond."""

Held = tuple[str, str]
"""A person and the key of a seat."""


@dataclass(frozen=True, slots=True)
class Hole:
    """Days (ordinals) on which somebody was seen in a post and that were left out.

    `left` is the last day kept before them, `first` and `last` are the first and last left out; between `since` and
    `until`, the days kept on either side included, nothing else may be said. `documents` attest them, in the wordings
    counted. `days` has them all, in order, `firsts` and `lasts` the first and the last of the documents of each.
    """

    person: str
    post: str
    left: int
    first: int
    last: int
    since: int
    until: int
    documents: int
    wordings: Mapping[str, int]
    days: array[int]
    firsts: array[int]
    lasts: array[int]


def thin(
    sightings: Sequence[Sighting], holes: Iterable[Hole], terms: Terms, rules: Rules
) -> tuple[list[Sighting], list[Hole]]:
    """Sightings that are left of some, and the holes: those there were already, and new ones that may have swallowed
    some of them."""
    events = _Events(sightings, rules)
    before: dict[Held, dict[int, Hole]] = defaultdict(dict)
    for hole in holes:
        before[hole.person, hole.post][hole.left] = hole
    seen: dict[Held, dict[int, list[Sighting]]] = defaultdict(lambda: defaultdict(list))
    for s in sightings:
        if s.post and s.said == "attested":
            seen[s.person, s.post][s.day.toordinal()].append(s)
    left_out: set[tuple[str, str, int]] = set()
    found: list[Hole] = []
    for held, days in seen.items():
        old = before.get(held, {})
        made: list[Hole] = []
        swallowed: set[int] = set()
        for run in _runs(sorted(days), events.of(*held), lambda day, post=held[1]: _term(terms, post, day)):
            sides = _sides(run, days, held[1] in rules.one or held[1] in rules.slots)
            if sides is None:
                continue
            a, b = sides
            gone = run[a:b]
            made.append(_hole(held, run, a, b, days, [old[day] for day in run[a - 1 : b] if day in old]))
            swallowed.update(run[a - 1 : b])
            left_out.update((*held, day) for day in gone)
        found += [hole for day, hole in old.items() if day not in swallowed]
        found += made
    kept = [
        s
        for s in sightings
        if s.said != "attested" or not s.post or (s.person, s.post, s.day.toordinal()) not in left_out
    ]
    return kept, sorted(found, key=lambda hole: (hole.person, hole.post, hole.left))


def torn(holes: Iterable[Hole], new: Sequence[Sighting], rules: Rules) -> set[str]:
    """The persons some of whose holes new sightings fall into: what was left out of them counts again."""
    by_held: dict[Held, list[Hole]] = defaultdict(list)
    posts: dict[str, set[str]] = defaultdict(set)
    holders: dict[str, set[str]] = defaultdict(set)
    for hole in holes:
        by_held[hole.person, hole.post].append(hole)
        posts[hole.person].add(hole.post)
        holders[hole.post].add(hole.person)
    found: set[str] = set()
    for s in new:
        day = s.day.toordinal()
        slot = rules.slots.get(s.post)
        # a death or a relief of everything is an event in every post, and so is the day after a death
        concerned = [
            (s.person, post)
            for post in posts.get(s.person, ())
            if not s.post or post == s.post or (slot is not None and rules.slots.get(post) == slot)
        ]
        if s.post in rules.one:
            concerned += [(person, s.post) for person in holders.get(s.post, ()) if person != s.person]
        for held in concerned:
            same = held == (s.person, s.post) and s.said == "attested" and not s.judged
            for hole in by_held[held]:
                inside = (
                    hole.first <= day <= hole.last
                    if same
                    else hole.since < day < hole.until or (s.said == "died" and hole.since < day + 1 < hole.until)
                )
                if inside:
                    found.add(hole.person)
    return found


class _Events:
    """The days on which something other than a title is said that bears on somebody's hold on a post."""

    def __init__(self, sightings: Iterable[Sighting], rules: Rules) -> None:
        self.rules = rules
        self.own: dict[Held, set[int]] = defaultdict(set)
        """By person and post: changes, judged titles, and titles in a document that also tells of a change."""
        self.everywhere: dict[str, set[int]] = defaultdict(set)
        """By person: deaths and reliefs of everything."""
        self.rungs: dict[tuple[str, str], dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        """By person and ladder, of each rung: all days."""
        self.holders: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        """By one-seat post, of each holder: all days."""
        sightings = list(sightings)
        telling = {(s.person, s.post, s.doc) for s in sightings if s.said != "attested"}
        for s in sightings:
            day = s.day.toordinal()
            if not s.post:
                self.everywhere[s.person].update((day, day + 1) if s.said == "died" else (day,))
                continue
            if s.said != "attested" or s.judged or (s.person, s.post, s.doc) in telling:
                self.own[s.person, s.post].add(day)
            if (slot := rules.slots.get(s.post)) is not None:
                self.rungs[s.person, slot][s.post].add(day)
            if s.post in rules.one:
                self.holders[s.post][s.person].add(day)

    def of(self, person: str, post: str) -> list[int]:
        """The days that break somebody's hold on a post into runs, in order."""
        found = self.own[person, post] | self.everywhere[person]
        if (died := self.rules.deaths.get(person)) is not None:
            found |= {died.toordinal(), died.toordinal() + 1}
        if (slot := self.rules.slots.get(post)) is not None:
            found = found.union(*(days for rung, days in self.rungs[person, slot].items() if rung != post))
        if post in self.rules.one:
            found = found.union(*(days for other, days in self.holders[post].items() if other != person))
        return sorted(found)


def _term(terms: Terms, post: str, day: int) -> int | None:
    term = terms(post, date.fromordinal(day))
    return None if term is None else term.number


def _runs(days: Sequence[int], events: Sequence[int], term: object) -> Iterator[list[int]]:
    """Days in stretches between which an event lies or a term begins or ends; the day of an event is apart."""
    assert callable(term)
    run: list[int] = []
    here: tuple[int, bool, object] | None = None
    for day in days:
        at = bisect_left(events, day)
        place = (at, at < len(events) and events[at] == day, term(day))
        if place != here and run:
            yield run
            run = []
        here = place
        run.append(day)
    if run:
        yield run


def _sides(run: Sequence[int], days: Mapping[int, Sequence[Sighting]], rivals: bool) -> tuple[int, int] | None:
    """Where in a run to cut: as many days stay on either side as weigh enough, where others could take the post."""
    if len(run) < 3:
        return None
    a, b = 1, len(run) - 1
    if rivals:
        weight = 0.0
        for a in range(len(run)):
            if weight >= ENOUGH:
                break
            weight += weight_of(days[run[a]])
        weight = 0.0
        for b in range(len(run), 0, -1):
            if weight >= ENOUGH:
                break
            weight += weight_of(days[run[b - 1]])
    return (a, b) if a < b else None


def _hole(
    held: Held, run: Sequence[int], a: int, b: int, days: Mapping[int, Sequence[Sighting]], old: Sequence[Hole]
) -> Hole:
    """What is left out of a run between two places, with the holes that were there already."""
    documents = sum(hole.documents for hole in old)
    wordings = Counter[str]()
    pieces = [Piece(hole.first, hole.days, hole.firsts, hole.lasts) for hole in old]
    for hole in old:
        wordings.update(hole.wordings)
    for day in run[a:b]:
        said = sorted(days[day], key=in_order)
        pieces.append(Piece(day, (day,), (said[0].doc,), (said[-1].doc,)))
        documents += len({s.doc for s in said})
        wordings.update(s.printed for s in said)
    gone, firsts, lasts = array("i"), array("i"), array("i")
    put_together(pieces, gone, firsts, lasts)
    return Hole(
        *held, run[a - 1], gone[0], gone[-1], run[0], run[-1], documents, dict(wordings), gone, firsts, lasts
    )  # fmt: skip


class Piece(NamedTuple):
    """Some days on which somebody is seen in a post, with the first and the last of the documents of each."""

    first: int
    days: Sequence[int]
    firsts: Sequence[int]
    lasts: Sequence[int]


def put_together(pieces: Iterable[Piece], days: array[int], firsts: array[int], lasts: array[int]) -> None:
    """Put pieces, none of which reaches into another, in their order behind what there is."""
    for piece in sorted(pieces, key=lambda piece: piece.first):
        days.extend(piece.days)
        firsts.extend(piece.firsts)
        lasts.extend(piece.lasts)
