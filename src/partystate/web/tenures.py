"""Tenures as pages and twins show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from partystate.state.tenures import Bound, Tenure
from partystate.web import links, wording
from partystate.web.refs import PersonRef, person_ref


@dataclass(slots=True)
class BoundRef:
    """One end of a tenure: on a day between the two, on what ground; `text` says so in words."""

    earliest: date | None
    latest: date | None
    basis: str
    text: str


TENURE_COLUMNS = (
    "post", "person", "person_id", "certainty", "basis", "from", "to", "first_seen", "last_seen", "statement",
)  # fmt: skip
"""The columns of a tenure in a table to take away."""


@dataclass(slots=True)
class TenureRef:
    """One person in one post. `opened` and `closed` are None where nothing states them; `first_seen` and
    `last_seen` bound the days on which reports prove it. `statement` is the proof that matters most."""

    person: PersonRef
    post: str
    term: int | None
    basis: str
    opened: BoundRef | None
    closed: BoundRef | None
    first_seen: date | None
    last_seen: date | None
    proofs: int
    statement: str | None
    url: str | None
    certainty: str | None = None


def _bound(at: Bound | None) -> BoundRef | None:
    return None if at is None else BoundRef(at.earliest, at.latest, at.basis, wording.bound(at))


def tenure_ref(t: Tenure, name: str, certainty: str | None = None, on: date | None = None) -> TenureRef:
    """A tenure; with `on` the proof is the one nearest to that day."""
    picked: list[Any] = t.evidence_on(on or t.last_seen or date.max)
    statement = picked[0].statement if picked else t.proofs[0].statement if t.proofs else None
    return TenureRef(
        person_ref(t.person, name), t.post, t.term, t.basis, _bound(t.opened), _bound(t.closed), t.first_seen,
        t.last_seen, t.documents, statement, links.statement_url(statement) if statement else None,
        certainty,
    )  # fmt: skip
