"""Going on with the tenures of a few persons of a group, while those of all others stay as they are.

What is said of a post bears on the person of whom it is said and on nobody else, but for two kinds of seats: those that
one person holds at a time, and those that a list of all who were elected may have filled anew. Persons who were seen in
one such seat are tied to each other: their tenures are made anew together.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from partystate.state.checkpoints import Checkpoint, checkpoint_of, full_lists
from partystate.state.constitution import Constitution, Seat
from partystate.state.segments import ATTESTED, PIECES, TEXTS, TEXTS_BY_KEY, Attested, Segment
from partystate.state.sightings import Title
from partystate.state.tenures import Sighting
from partystate.state.thinning import Hole, Piece


def tied_to(
    checkpoint: Checkpoint, persons: Iterable[str], new: Iterable[Sighting], seats: Mapping[str, Seat]
) -> set[str]:
    """Persons with all who are tied to them, directly or by others, going by a checkpoint and by what is new. `seats`
    are those of which anything new is said, by key."""
    found = set(persons)
    new = list(new)
    tied = {*checkpoint.tied, *(key for key, seat in seats.items() if seat.one), *full_lists(new)}
    if not tied:
        return found
    holders: dict[str, set[str]] = {
        key: {checkpoint.heads[i][0] for i in checkpoint.of_seat.get(key, ())} for key in tied
    }
    for s in new:
        if s.post in tied:
            holders[s.post].add(s.person)
    held: dict[str, list[str]] = defaultdict(list)
    for key, mine in holders.items():
        for person in mine:
            held[person].append(key)
    queue = list(found)
    while queue:
        for key in held.pop(queue.pop(), ()):
            others = holders.pop(key, set()) - found
            found |= others
            queue += others
    return found


def resumed(
    checkpoint: Checkpoint,
    persons: Collection[str],
    said: Sequence[Sighting],
    holes: Iterable[Hole],
    constitution: Constitution,
    titles: Sequence[Title],
    deaths: Mapping[str, bool],
) -> Checkpoint:
    """The checkpoint with the tenures of some persons, tied to no others, made anew: `said` is what a replay of them
    goes on from (`Checkpoint.going_on`) and all that is new of them, beside `holes`. Nothing of theirs is pending."""
    made = checkpoint_of(said, holes, constitution, titles, deaths, shortened=True)
    return _put_in(checkpoint, made, frozenset(persons))


def settled(checkpoint: Checkpoint, constitution: Constitution, titles: Sequence[Title]) -> Checkpoint:
    """The same with nothing pending."""
    persons = tied_to(checkpoint, checkpoint.pending.value, (), {})
    if not persons:
        return checkpoint
    said, holes = checkpoint.going_on(persons)
    return resumed(checkpoint, persons, said, holes, constitution, titles, checkpoint.deaths)


def _put_in(one: Checkpoint, other: Checkpoint, persons: frozenset[str]) -> Checkpoint:
    """A checkpoint with all that another has of some persons in the place of what it had of them."""
    reaches, starts, days, firsts, lasts = (array("i") for _ in range(5))
    heads, tenures = list[tuple[str, str, str, int, bool, str]](), list[str]()
    extra: dict[int, Sequence[Piece]] = {}

    def put(part: Checkpoint, since: int, until: int) -> None:
        """Some tenures of one of the two, as they follow."""
        if since == until:
            return
        first, last, moved = part.starts[since], part.starts[until], len(heads) - since
        further = len(days) - first
        starts.extend([start + further for start in part.starts[since:until]])
        reaches.extend(part.reaches[6 * since : 6 * until])
        for mine, theirs in zip((days, firsts, lasts), part.attested.value, strict=True):
            mine.extend(theirs[first:last])
        heads.extend(part.heads[since:until])
        tenures.extend(part.tenures.value[since:until])
        extra.update((i + moved, pieces) for i, pieces in part.extra.value.items() if since <= i < until)

    names_of_one, names_of_other = [head[0] for head in one.heads], [head[0] for head in other.heads]
    at = 0
    for person in sorted(persons):
        put(one, at, bisect_left(names_of_one, person))
        at = bisect_right(names_of_one, person)
        put(other, bisect_left(names_of_other, person), bisect_right(names_of_other, person))
    put(one, at, len(names_of_one))
    starts.append(len(days))
    titles = dict(one.titles)
    for seat, words in other.titles.items():
        titles[seat] = tuple(sorted({*words, *titles.get(seat, ())}))
    return replace(
        one, reaches=reaches, starts=starts, heads=heads, titles=titles,
        deaths=_in_place(one.deaths, other.deaths, persons), tied=one.tied | other.tied, posts=other.posts,
        latest=max(one.latest, other.latest), attested=Segment(ATTESTED, Attested(days, firsts, lasts)),
        extra=Segment(PIECES, extra), tenures=Segment(TEXTS, tenures),
        rests=Segment(TEXTS_BY_KEY, _in_place(one.rests.value, other.rests.value, persons)),
        pending=Segment(TEXTS_BY_KEY, _in_place(one.pending.value, {}, persons)),
    )  # fmt: skip


_V = TypeVar("_V")


def _in_place(one: Mapping[str, _V], other: Mapping[str, _V], persons: frozenset[str]) -> dict[str, _V]:
    return {person: value for person, value in one.items() if person not in persons} | dict(other)
