"""Rules on persons: where they can be, and how their ranks go."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from math import asin, cos, radians, sin, sqrt

from partystate.analysis.checks.material import Material, Present, Told
from partystate.analysis.checks.violation import Violation
from partystate.charter.model import Check, Place
from partystate.state.tenures import Tenure

EARTH_KM = 6371.0
MOVING = frozenset({"travel"})
"""Kinds of events at which people change their place."""


def distance(one: Place, other: Place) -> float | None:
    """Great-circle distance in km; None where the gazetteer has no coordinates."""
    if None in (one.lat, one.lon, other.lat, other.lon):
        return None
    a, b, c, d = (radians(float(x)) for x in (one.lat, one.lon, other.lat, other.lon) if x is not None)
    h = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(h))


def two_places(rule: Check, material: Material) -> Iterator[Violation]:
    """A person takes part in events at two places far apart on one day."""
    least = rule.options.get("min_km", 150)
    least_km = float(least) if isinstance(least, int | float) else 150.0
    places: dict[str, Place | None] = {}

    def place(text: str) -> Place | None:
        if text not in places:
            found = material.charter.find_place(text)
            while found is not None and (found.lat is None or found.lon is None):
                found = material.charter.places.get(found.parent or "")
            places[text] = found
        return places[text]

    heads = {(t.event, t.doc): t for t in material.told}
    days: dict[tuple[str, date], list[tuple[Present, Told, Place]]] = defaultdict(list)
    for p in material.present:
        told = heads.get((p.event, p.doc))
        if told is None or told.start is None or told.start != told.end or told.kind in MOVING or not told.place:
            continue
        at = place(told.place)
        if at is not None and p.capacity not in ("performed", "guest"):
            days[p.person, told.start].append((p, told, at))
    for (person, day), seen in sorted(days.items()):
        for i, (one, first, here) in enumerate(seen):
            far = [
                (km, other, second, there)
                for other, second, there in seen[i + 1 :]
                if second.event != first.event and (km := distance(here, there)) is not None and km >= least_km
            ]
            if far:
                km, other, second, there = max(far, key=lambda f: (f[0], f[1].statement))
                yield Violation(
                    rule.id,
                    rule.severity,
                    0.5,
                    f"{material.name(person)} is at {here.name} and at {there.name}, {km:.0f} km apart, on {day}",
                    day,
                    (person, first.event, second.event),
                    (
                        material.side(f"{first.place}, {day}", one.doc, one.evidence, one.statement),
                        material.side(f"{second.place}, {day}", other.doc, other.evidence, other.statement),
                    ),
                )
                break


def rank_falls(rule: Check, material: Material) -> Iterator[Violation]:
    """A person is printed with a lower military rank than before, without a demotion reported."""
    ranks: dict[str, list[tuple[int, Tenure]]] = defaultdict(list)
    for t in material.tenures:
        seat = material.seats.get(t.seat)
        if seat is not None and seat.rank is not None and t.first_seen is not None:
            ranks[t.person].append((seat.rank, t))
    for person, held in sorted(ranks.items()):
        sound = sorted(
            (pair for pair in held if pair[1].doubt is None), key=lambda p: (p[1].first_seen or date.max, p[0])
        )
        for (high, before), (low, after) in itertools.pairwise(sound):
            if low > high and (before.closed is None or before.closed.basis != "relieved") and after.first_seen:
                yield _fall(rule, material, person, before, after, 0.7)
        for low, odd in held:
            if odd.doubt is None or "rank" not in odd.doubt or odd.first_seen is None:
                continue
            true = next(
                (
                    t
                    for rank, t in sound
                    if rank < low
                    and t.first_seen is not None
                    and t.first_seen < odd.first_seen
                    and t.standing(odd.first_seen)
                ),
                None,
            )
            if true is not None:
                yield _fall(rule, material, person, true, odd, 0.6)


def _fall(rule: Check, material: Material, person: str, before: Tenure, after: Tenure, confidence: float) -> Violation:
    first = after.proofs[0]
    earlier = [s for s in before.proofs if s.day <= first.day and s.said != "relieved"] or before.proofs
    last = earlier[-1]
    return Violation(
        rule.id,
        rule.severity,
        confidence,
        f"{material.name(person)} is {last.printed} on {last.day} and {first.printed} on {first.day}",
        first.day,
        (person,),
        (material.proof(f"{last.printed}, {last.day}", last), material.proof(f"{first.printed}, {first.day}", first)),
    )
