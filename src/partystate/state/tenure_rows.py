"""Tenures and sightings as rows of JSON, in which checkpoints keep them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, cast

from partystate.state.tenures import CLOSING, OPENING, Basis, Bound, Dissent, Ground, Sighting, Tenure, in_order


def tenure_text(t: Tenure) -> str:
    """A tenure as JSON, with the proofs that any answer needs."""
    return json.dumps(_row(t), ensure_ascii=False, separators=(",", ":"))


def _row(t: Tenure) -> list[Any]:
    said: dict[Sighting, int] = {}

    def number(s: Sighting | None) -> int | None:
        return None if s is None else said.setdefault(s, len(said))

    def ground(g: Ground | None) -> list[Any] | None:
        return None if g is None else [g.what, _ordinal(g.day), number(g.proof)]

    def bound(b: Bound | None) -> list[Any] | None:
        if b is None:
            return None
        return [_ordinal(b.earliest), _ordinal(b.latest), b.basis, ground(b.since), ground(b.until)]

    attested = [s for s in t.proofs if s.said == "attested"]
    seen = [t._proof_of(day) for day in (t.first_seen, t.last_seen) if day is not None]
    ends = [s for kind in (OPENING, CLOSING) for s in [x for x in t.proofs if x.said in kind][:1]]
    needed = dict.fromkeys([*attested[:1], *attested[-1:], *(s for s in seen if s), *ends])
    kept = [number(s) for s in needed]
    head = [
        t.person, t.post, t.basis, bound(t.opened), bound(t.closed), _ordinal(t.first_seen), _ordinal(t.last_seen),
        t.term, t.seat, t.doubt, ground(t.after),
        [[d.bound, _ordinal(d.day), [number(s) for s in d.proofs]] for d in t.dissents], t.documents, kept,
    ]  # fmt: skip
    return [*head, [sighting_row(s) for s in said]]


def sighting_text(s: Sighting) -> str:
    """A sighting as JSON."""
    return json.dumps(sighting_row(s), ensure_ascii=False, separators=(",", ":"))


def sighting_row(s: Sighting) -> list[Any]:
    return [*s[:3], s.day.toordinal(), *s[4:]]


def sighting_of(row: list[Any]) -> Sighting:
    return Sighting._make([*row[:3], date.fromordinal(row[3]), *row[4:]])


def tenure_of(row: list[Any]) -> Tenure:
    said = [sighting_of(s) for s in row[-1]]

    def ground(g: list[Any] | None) -> Ground | None:
        return None if g is None else Ground(g[0], _day(g[1]), None if g[2] is None else said[g[2]])

    def bound(b: list[Any] | None) -> Bound | None:
        return None if b is None else Bound(_day(b[0]), _day(b[1]), b[2], ground(b[3]), ground(b[4]))

    person, post, basis, opened, closed, first, last, term, seat, doubt, after, dissents, documents, kept, _said = row
    return Tenure(
        person, post, cast(Basis, basis), bound(opened), bound(closed), _day(first), _day(last), term,
        sorted((said[i] for i in kept), key=in_order), seat, doubt, ground(after),
        [Dissent(side, date.fromordinal(day), tuple(said[i] for i in proofs)) for side, day, proofs in dissents],
        documents,
    )  # fmt: skip


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _day(day: int | None) -> date | None:
    return None if day is None else date.fromordinal(day)
