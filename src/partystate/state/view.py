"""Who held which post on a day, as known on another day."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger, NotFoundError
from partystate.ledger.projections import post_row
from partystate.ledger.queries import batch_at, believed, usual_names
from partystate.state.constitution import Constitution
from partystate.state.tenures import TERM_ENDED, Certainty, Sighting, Tenure, derive

NO_POST = int(post_row("")[0])


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that proves something: `document` is the input's own id, the offsets are into its clean text."""

    document: str
    start: int
    end: int
    text: str
    statement: str


@dataclass(frozen=True, slots=True)
class Holder:
    """One tenure as seen on the day asked for."""

    person: str
    name: str
    tenure: Tenure
    certainty: Certainty
    evidence: list[Evidence]

    def to_json(self) -> dict[str, Any]:
        """The shape of `partystate state --json`: `from` and `to` are None where nothing states them, and then
        `first_seen` and `last_seen` are all that is known."""
        t = self.tenure
        return {
            "person": {"id": self.person, "name": self.name},
            "post": t.post,
            "from": _iso(t.opened.latest) if t.opened else None,
            "to": _iso(t.closed.latest) if t.closed and t.closed.basis != TERM_ENDED else None,
            "basis": t.basis,
            "evidence": [
                {"document": e.document, "start": e.start, "end": e.end, "text": e.text, "statement": e.statement}
                for e in self.evidence
            ],
            "certainty": self.certainty,
            "first_seen": _iso(t.first_seen),
            "last_seen": _iso(t.last_seen),
        }


@dataclass(frozen=True, slots=True)
class BodyState:
    """A body and who held its posts. `body` is "" for titles that belong to none."""

    body: str
    term: int | None
    tenures: list[Holder]


@dataclass(frozen=True, slots=True)
class StateView:
    """The state on a day, as known on another (None: now)."""

    on: date
    known_on: date | datetime | None
    bodies: list[BodyState]

    def to_json(self) -> dict[str, Any]:
        """Plain values: `{"on", "known_on", "bodies": [{"body", "term", "tenures": […]}]}`."""
        return {
            "on": self.on.isoformat(),
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
            "bodies": [
                {"body": b.body, "term": b.term, "tenures": [holder.to_json() for holder in b.tenures]}
                for b in self.bodies
            ],
        }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def state_on(
    ledger: Ledger,
    on: date,
    known_on: date | datetime | None = None,
    body: str | None = None,
    *,
    charter: Charter | None = None,
    doubtful: bool = False,
) -> StateView:
    """Who held which post on `on`, going by what the ledger had recorded by `known_on` (None: all of it).

    `body` narrows to one body, by any of its names; `charter` defaults to the shipped one. Tenures that are only
    doubtful stay out unless asked for. Raises NotFoundError for a body that neither charter nor any title knows.
    """
    constitution = Constitution(charter or load_charter())
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        bodies = bodies_of_posts(ledger, constitution, body)
        tenures = tenures_of(ledger, bodies, constitution, known)
        standing = [
            (t, certainty) for t in tenures if (certainty := t.standing(on)) and (doubtful or certainty != "doubtful")
        ]
        holders = _holders(ledger, standing, on, known)
    grouped: dict[str, list[Holder]] = defaultdict(list)
    for holder in holders:
        grouped[bodies[holder.tenure.post]].append(holder)
    for group in grouped.values():
        group.sort(key=lambda h: (constitution.precedence(h.tenure.post), h.tenure.post, h.name, h.person))
    found = []
    for name in sorted(grouped):
        term = constitution.term(name, on)
        found.append(BodyState(name, term.number if term else None, grouped[name]))
    return StateView(on, known_on, found)


def bodies_of_posts(ledger: Ledger, constitution: Constitution, body: str | None = None) -> dict[str, str]:
    """Title to the name of its body, for every title that documents use (of one body, when given).

    Raises NotFoundError for a body that neither the charter nor any title knows.
    """
    named = {
        title: constitution.body_of(title, text)
        for title, text in ledger.database.rows("SELECT title, body FROM posts WHERE title <> ''")
    }
    if body is None:
        return named
    wanted = {name for name in set(named.values()) if constitution.belongs(body, name)}
    if not wanted and constitution.find(body) is None:
        raise NotFoundError(
            f"no body is known as {body!r}", "`partystate charter show` lists the bodies and their names"
        )
    return {title: name for title, name in named.items() if name in wanted}


def tenures_of(
    ledger: Ledger,
    bodies: dict[str, str],
    constitution: Constitution,
    known: int | None = None,
    persons: Sequence[str] | None = None,
) -> list[Tenure]:
    """The tenures in the posts with these titles (of some persons, when given), going by what was known at a batch."""
    return derive(sightings(ledger, bodies, known, persons), constitution.terms(bodies))


def sightings(
    ledger: Ledger, titles: Iterable[str], known: int | None = None, persons: Sequence[str] | None = None
) -> list[Sighting]:
    """What documents say of these posts (and of deaths and reliefs from all posts), as known at a batch.

    What has no day at all says nothing about when, and is left out.
    """
    where, values = believed(known)
    number = {post_row(title)[0]: title for title in titles}
    wanted: list[Any] = list(persons) if persons is not None else list(number)
    column = "post" if persons is None else "person"
    found = [
        Sighting(person, number[post], "attested", date.fromisoformat(day), True, doc, evidence, statement)
        for post, person, day, doc, evidence, statement in ledger.database.rows_among(
            "SELECT x.post, x.person, x.day, x.doc, x.evidence, x.statement FROM post_attestations x "
            f"WHERE {where} AND x.day IS NOT NULL AND x.{column} IN ({{}})",
            wanted,
            values,
        )
        if post in number
    ]
    changed = (
        "SELECT x.post, x.person, x.action, x.day, x.precision, x.doc, x.evidence, x.statement FROM changes x "
        f"WHERE {where} AND x.day IS NOT NULL AND x.person IS NOT NULL AND "
    )
    rows = ledger.database.rows_among(changed + f"x.{column} IN ({{}})", wanted, values)
    general = ledger.database.rows(changed + "(x.post = ? OR x.action = 'died')", [*values, NO_POST])
    for post, person, said, day, precision, doc, evidence, statement in {
        row[-1]: row for row in [*rows, *general]
    }.values():
        title = "" if post == NO_POST or said == "died" else number.get(post)
        if title is not None:
            when = date.fromisoformat(day)
            found.append(Sighting(person, title, said, when, precision == "day", doc, evidence, statement))
    return found


def _holders(ledger: Ledger, standing: Sequence[tuple[Tenure, Certainty]], on: date, known: int | None) -> list[Holder]:
    proofs = [tenure.evidence_on(on) for tenure, _certainty in standing]
    names = usual_names(ledger.database, {tenure.person for tenure, _certainty in standing}, known)
    texts = {
        doc: (id_, text)
        for doc, id_, text in ledger.database.rows_among(
            "SELECT doc, id, text FROM documents WHERE doc IN ({})", {s.doc for picked in proofs for s in picked}
        )
    }
    return [
        Holder(
            t.person,
            names.get(t.person, t.person),
            t,
            certainty,
            [e for s in picked for e in _evidence(s, *texts[s.doc])],
        )
        for (t, certainty), picked in zip(standing, proofs, strict=True)
    ]


def _evidence(sighting: Sighting, document: str, text: str) -> list[Evidence]:
    return [Evidence(document, a, b, text[a:b], sighting.statement) for a, b in json.loads(sighting.evidence)]
