"""Going on with a checkpoint without a replay, where all that is new are titles of people who held them to the last.

That is what most news is: who is minister is printed again as minister. The tenure is then seen a day later, and
nothing else follows from it: no other course of events becomes cheaper (`rivals.py`), no other tenure ends or begins.
Of whom anything else is said (a change, a death, another term, an earlier day), or of whose seat (another holder), the
tenures are made anew (`resuming.py`).
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from partystate.state.checkpoints import Checkpoint, pieces_of
from partystate.state.constitution import Constitution, Seat
from partystate.state.resuming import tied_to
from partystate.state.segments import ATTESTED, PIECES, TEXTS, TEXTS_BY_KEY, Attested, Segment
from partystate.state.standing import CLOSED, OPEN, Reach
from partystate.state.tenure_rows import sighting_text, tenure_text
from partystate.state.tenures import TERM_ENDED, Sighting, Tenure, in_order


class _Seen(NamedTuple):
    """A tenure, by its place, that is seen again: what is new of it, and what had been said on the day on which that
    begins."""

    place: int
    tenure: Tenure
    new: list[Sighting]
    before: list[Sighting]


def extended(
    checkpoint: Checkpoint,
    new: Sequence[Sighting],
    constitution: Constitution,
    seats: Mapping[str, Seat],
    otherwise: Iterable[str] = (),
) -> tuple[Checkpoint, set[str]]:
    """The checkpoint with what is new of those with whom that does without a replay, and the persons, with all who are
    tied to them, with whom it does not: nothing that is new of these is in it.

    `seats` are those of which anything new is said, by key; `otherwise` are persons who need a replay in any case.
    """
    anew = set(otherwise)
    held: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    dead = constitution.deaths()
    for s in sorted(new, key=in_order):
        plain = s.said == "attested" and s.post and not s.judged and s.printed in checkpoint.titles.get(s.post, ())
        if plain and s.person not in checkpoint.deaths and s.person not in dead:
            held[s.person, s.post].append(s)
        else:
            anew.add(s.person)
    taken: dict[tuple[str, str], str] = {}
    for person, post in held:  # two holders of one seat, or two rungs for one person
        mine = [("seat", post)] * seats[post].one + [(person, slot) for slot in [seats[post].slot] if slot]
        for one in mine:
            anew.update({person, taken[one]} if one in taken else ())
            taken[one] = person
    changed: list[_Seen] = []
    for (person, post), mine_new in held.items():
        if person in anew:
            continue
        i = _held_to_the_last(checkpoint, person, seats[post], mine_new, constitution)
        tenure = None if i is None else _seen(checkpoint.tenure(i), mine_new, seats[post], constitution)
        if i is None or tenure is None:
            anew.add(person)
            continue
        before = list[Sighting]()
        if mine_new[0].day.toordinal() == checkpoint.reach(i).seen:
            before = _said_on(checkpoint, person, post, mine_new[0].day)
            if not before:
                anew.add(person)
                continue
        changed.append(_Seen(i, tenure, mine_new, before))
    if anew:
        anew = tied_to(checkpoint, anew, new, seats)
        changed = [one for one in changed if one.tenure.person not in anew]
    return _with(checkpoint, changed) if changed else checkpoint, anew


def _held_to_the_last(
    checkpoint: Checkpoint, person: str, seat: Seat, new: Sequence[Sighting], constitution: Constitution
) -> int | None:
    """The place of the tenure that what is new of a person in a seat goes on with."""
    mine = [i for i in checkpoint.of_seat.get(seat.key, ()) if checkpoint.heads[i][0] == person]
    if not mine or (not seat.posts and len(checkpoint.titles[seat.key]) > 1):  # of a rank the usual wording is counted
        return None
    i = max(mine, key=lambda i: checkpoint.reach(i).seen)
    reach, first = checkpoint.reach(i), new[0].day.toordinal()
    if checkpoint.heads[i][4] or not reach.begun or reach.end == CLOSED or first <= reach.begun or first < reach.seen:
        return None
    rivals = set(mine)
    if seat.one:
        rivals.update(checkpoint.of_seat[seat.key])
    if seat.slot is not None:
        rivals.update(j for j in checkpoint.of_person[person] if checkpoint.seat(j, constitution).slot == seat.slot)
    for j in rivals - {i}:
        other = checkpoint.reach(j)
        if max(other.seen, other.begun) >= reach.seen or other.begun == reach.begun:
            return None
    if not _same_term(reach, seat, new, constitution):
        return None
    return i


def _same_term(reach: Reach, seat: Seat, new: Sequence[Sighting], constitution: Constitution) -> bool:
    """Whether what is new falls into the term of a tenure, which is open, or ends with it."""
    term = constitution.term(seat.body, date.fromordinal(reach.seen)) if seat.body else None
    for s in new:
        later = constitution.term(seat.body, s.day) if seat.body else None
        if (later and later.number) != (term and term.number):
            return False
    return (reach.end == OPEN) == (term is None or term.until is None)


def _seen(t: Tenure, new: Sequence[Sighting], seat: Seat, constitution: Constitution) -> Tenure | None:
    """A tenure with more that proves it."""
    if t.closed is not None and t.closed.basis != TERM_ENDED:
        return None
    counted = t.documents + len({s.doc for s in new})
    for s in new:
        t.see(s)
    t.proofs.sort(key=in_order)
    t.counted = counted
    if t.closed is not None:
        t.closed = replace(t.closed, earliest=t.last_seen)
    t.post = constitution.title_on(seat, t.proofs[-1].day, t.post)
    return t


def _said_on(checkpoint: Checkpoint, person: str, post: str, day: date) -> list[Sighting]:
    """All that was said of a person in a post on the last day of which anything is said; such a day is never left
    out."""
    left, _holes = checkpoint.going_on([person])
    said = [s for s in left if s.day == day and s.post == post]
    return said if all(s.said == "attested" for s in said) else []


def _with(checkpoint: Checkpoint, changed: Sequence[_Seen]) -> Checkpoint:
    reaches, heads, tenures = checkpoint.reaches[:], list(checkpoint.heads), list(checkpoint.tenures.value)
    extra, pending, latest = dict(checkpoint.extra.value), dict(checkpoint.pending.value), checkpoint.latest
    attested: Attested | None = None
    for i, t, new, before in changed:
        reaches[6 * i : 6 * i + 6] = array("i", t.reach())
        person, _post, printed, day, doubt, seat = heads[i]
        heads[i] = (person, t.post, printed, day, doubt, seat)
        tenures[i] = tenure_text(t)
        pieces, later = pieces_of(sorted([*before, *new], key=in_order)), extra.get(i, ())
        if before and later:  # the day is there already, with fewer documents
            later = later[:-1]
        elif before:
            if attested is None:
                days, firsts, lasts = checkpoint.attested.value
                attested = Attested(days, firsts[:], lasts[:])
            at = checkpoint.starts[i + 1] - 1
            attested.firsts[at], attested.lasts[at] = pieces[0].firsts[0], pieces[0].lasts[0]
            pieces = pieces[1:]
        extra[i] = (*later, *pieces)
        pending[person] = ",\n".join([*filter(None, [pending.get(person)]), *map(sighting_text, new)])
        latest = max(latest, new[-1].day.toordinal())
    return replace(
        checkpoint, reaches=reaches, heads=heads, latest=latest, tenures=Segment(TEXTS, tenures),
        attested=checkpoint.attested if attested is None else Segment(ATTESTED, attested),
        extra=Segment(PIECES, extra), pending=Segment(TEXTS_BY_KEY, pending),
    )  # fmt: skip
