"""What tenures say of each other: one holder to a seat, one rung of a ladder to a person, nobody after death.

`part` takes out the sightings that the others contradict (a misprint, a misreading, a stray outlet): of each seat
with one holder, and of each ladder of a person, it finds the course of events that leaves the least unexplained
(`courses.py`). `settle` then lets what follows close
what came before: "left between last seen and first contradicted".
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from partystate.state.courses import Day, cheapest_course
from partystate.state.tenures import (
    CLOSING,
    OPENING,
    TERM_ENDED,
    Bound,
    Ground,
    Rules,
    Sighting,
    Tenure,
)

SUPERSEDED = "superseded"
"""The basis of an end: somebody else holds the one seat."""
MOVED = "moved"
"""The basis of an end: the person holds another rung of the ladder (member for alternate member, another rank)."""
NOT_LISTED = "not in the full list"
"""The basis of an end: a list that fills the whole body anew leaves the person out."""

WEIGHTS: Mapping[int, float] = {1: 1.0, 2: 0.95, 3: 0.8, 4: 0.6, 5: 0.9}
"""What a day's sighting weighs by the class of its outlet."""
JUDGED = 1000.0
FULL_LIST = 5
"""From this many elected to one post in one document a list may be a full one."""
STILL_TITLED = timedelta(days=30)
"""How long after a death reports go on printing titles."""

Contradicted = dict[str, list[Sighting]]
"""What contradicts them -> sightings."""


def part(sightings: Sequence[Sighting], rules: Rules) -> tuple[list[Sighting], Contradicted]:
    """The sightings that can stand together, and those that the others contradict, by reason."""
    aside: dict[Sighting, str] = {}
    for s in _after_death(sightings, rules):
        aside[s] = "after the reported death"
    slots: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    ones: dict[str, list[Sighting]] = defaultdict(list)
    for s in sightings:
        if not s.post or s in aside:
            continue
        if (slot := rules.slots.get(s.post)) is not None:
            slots[s.person, slot].append(s)
        if s.post in rules.one:
            ones[s.post].append(s)
    for mine in slots.values():
        for s in _contradicted(mine, by_person=False):
            aside[s] = "another rank or rung at the time"
    for mine in ones.values():
        for s in _contradicted([s for s in mine if s not in aside], by_person=True):
            aside[s] = "another holder at the time"
    found: Contradicted = defaultdict(list)
    for s, reason in aside.items():
        found[reason].append(s)
    return [s for s in sightings if s not in aside], dict(sorted(found.items()))


def _after_death(sightings: Sequence[Sighting], rules: Rules) -> list[Sighting]:
    died: dict[str, date] = dict(rules.deaths)
    said: dict[str, list[Sighting]] = defaultdict(list)
    posts: dict[str, list[Sighting]] = defaultdict(list)
    for s in sightings:
        (said if s.said == "died" else posts)[s.person].append(s)
    found: list[Sighting] = []
    for person, deaths in said.items():
        if person in rules.deaths:
            continue
        if not rules.believed.get(person, _believed(deaths, posts[person])):
            found += deaths  # he goes on appearing: it was somebody else, or misread
        else:
            died[person] = min(s.day for s in deaths)
    for person, day in died.items():
        found += [s for s in posts.get(person, ()) if s.day > day and s.said not in CLOSING]
    return found


def _believed(deaths: Sequence[Sighting], others: Sequence[Sighting]) -> bool:
    """Whether reports of a death are believed, against those that show the dead later."""
    day = min(s.day for s in deaths)
    alive = {s.text or str(s.doc) for s in others if s.day > day + STILL_TITLED}
    return outweighs(len({s.text or str(s.doc) for s in deaths}), len(alive), any(s.judged for s in deaths))


def outweighs(deaths: int, alive: int, judged: bool) -> bool:
    """Whether so many texts that tell of a death (one of them accepted by a person, perhaps) are believed against so
    many that show the dead in a post more than a month later."""
    return judged or alive <= 2 * deaths


def _contradicted(sightings: Sequence[Sighting], by_person: bool) -> list[Sighting]:
    """The sightings outside the cheapest course of events (Viterbi over the days; labels are persons or seats)."""
    days: dict[date, dict[str, list[Sighting]]] = defaultdict(lambda: defaultdict(list))
    for s in sightings:
        if s.said not in CLOSING:
            days[s.day][s.person if by_person else s.post].append(s)
    order = sorted(days)
    printed = [
        Day(
            day,
            {label: weight_of(mine) for label, mine in days[day].items()},
            {label for label, mine in days[day].items() if any(s.said in OPENING for s in mine)},
        )
        for day in order
    ]
    path = cheapest_course(printed)
    if path is None:
        return []
    found: list[Sighting] = []
    for i, day in enumerate(order):
        kept = {path[i], path[i - 1]} if i else {path[i]}
        found += [s for label, mine in days[day].items() if label not in kept for s in mine]
    return found


def weight_of(sightings: Iterable[Sighting]) -> float:
    """What the sightings of one day say for a label: as much as the weightiest of them."""
    return max(
        JUDGED if s.judged else (3.0 if s.said in OPENING else 1.0) * WEIGHTS.get(s.trust, 0.9) for s in sightings
    )


# ---- what follows closes what came before --------------------------------------------------------------------------


def settle(tenures: Sequence[Tenure], rules: Rules) -> None:
    """Let tenures bound each other, in place."""
    sound = [t for t in tenures if t.doubt is None]
    seats: dict[str, list[Tenure]] = defaultdict(list)
    slots: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for t in sound:
        seats[t.seat].append(t)
        if (slot := rules.slots.get(t.seat)) is not None:
            slots[t.person, slot].append(t)
    for (_person, _slot), mine in slots.items():
        _follow(mine, MOVED, lambda t: t.seat)
    for seat, mine in seats.items():
        if seat in rules.one:
            _follow(mine, SUPERSEDED, lambda t: t.person)
        else:
            _full_lists(mine)
    for t in sound:
        day = rules.deaths.get(t.person)
        if day is not None and (t.closed is None or t.closed.latest is None or t.closed.latest > day):
            ground = Ground("died", day)
            t.closed = Bound(day, day, "died", ground, ground)


def _start(t: Tenure) -> date | None:
    return t.opened.latest if t.opened and t.opened.latest else t.first_seen


def _follow(tenures: Sequence[Tenure], basis: str, label: object) -> None:
    """Each tenure ends by the beginning of the next one of another label (a person, or a seat)."""
    assert callable(label)
    order = sorted(
        (t for t in tenures if _start(t) is not None), key=lambda t: (_start(t), t.last_seen, t.person, t.seat)
    )
    for now, then in itertools.pairwise(order):
        begun = _start(then)
        if label(now) == label(then) or begun is None or (now.last_seen is not None and now.last_seen > begun):
            continue
        if now.closed is not None and now.closed.basis != TERM_ENDED:
            if now.closed.earliest is not None and now.closed.earliest <= begun:
                then.after = _later(then.after, Ground(f"the former {basis}", now.closed.earliest, now.proofs[-1]))
            continue
        if now.closed is not None and now.closed.latest is not None and now.closed.latest <= begun:
            continue
        first = then._proof_of(begun) or then.proofs[0]
        last = now._proof_of(now.last_seen)
        since = Ground("last seen", now.last_seen, last)
        now.closed = Bound(now.last_seen, begun, basis, since, Ground("next seen", begun, first))
        if now.last_seen is not None:
            then.after = _later(then.after, since)


def _later(one: Ground | None, other: Ground) -> Ground:
    if one is None or one.day is None or (other.day is not None and other.day > one.day):
        return other
    return one


def _full_lists(tenures: Sequence[Tenure]) -> None:
    """An election of at least as many as are known to sit fills the body anew: who is not in it has left."""
    lists: dict[tuple[date, int], dict[str, Sighting]] = defaultdict(dict)
    for t in tenures:
        for s in t.proofs:
            if s.said == "elected":
                lists[s.day, s.doc][t.person] = s
    for (day, _doc), elected in sorted(lists.items()):
        before = [
            t
            for t in tenures
            if (start := _start(t)) is not None and start < day and t.standing(day - timedelta(days=1)) is not None
        ]
        if len(elected) < FULL_LIST or len(elected) < len({t.person for t in before}):
            continue
        proof = min(elected.values(), key=lambda s: s.statement)
        for t in before:
            seen_later = t.last_seen is not None and t.last_seen >= day
            if (
                t.person in elected
                or seen_later
                or (t.closed is not None and t.closed.latest is not None and t.closed.latest <= day)
            ):
                continue
            since = Ground("last seen", t.last_seen, t._proof_of(t.last_seen))
            t.closed = Bound(t.last_seen, day, NOT_LISTED, since, Ground("full list", day, proof))
