"""Who held which post on a day, as known on another day."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger, NotFoundError
from partystate.ledger.projections import post_row
from partystate.ledger.queries import batch_at, usual_names
from partystate.state import checkpoints
from partystate.state.constitution import Constitution, Seat
from partystate.state.sightings import Title, rules_of, sightings, titles_of
from partystate.state.tenures import TERM_ENDED, Bound, Certainty, Ground, Sighting, Tenure, derive


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
            "began": bound_json(t.began),
            "ended": bound_json(t.ended),
            "doubt": t.doubt,
            "dissent": [
                {
                    "bound": d.bound,
                    "day": d.day.isoformat(),
                    "outlets": sorted({s.outlet for s in d.proofs if s.outlet}),
                    "statements": [s.statement for s in d.proofs],
                }
                for d in t.dissents
            ],
        }


@dataclass(frozen=True, slots=True)
class BodyState:
    """A body and who held its posts. `body` is "" for titles that belong to none."""

    body: str
    term: int | None
    tenures: list[Holder]
    doubtful: list[Holder] = field(default_factory=list)
    """Who may have held a post that day: it may have ended, or not yet have begun, or something contradicts it."""


@dataclass(frozen=True, slots=True)
class StateView:
    """The state on a day, as known on another (None: now)."""

    on: date
    known_on: date | datetime | None
    bodies: list[BodyState]

    def to_json(self) -> dict[str, Any]:
        """Plain values: `{"on", "known_on", "bodies": [{"body", "term", "tenures": […], "doubtful": […]}]}`."""
        return {
            "on": self.on.isoformat(),
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
            "bodies": [
                {
                    "body": b.body,
                    "term": b.term,
                    "tenures": [holder.to_json() for holder in b.tenures],
                    "doubtful": [holder.to_json() for holder in b.doubtful],
                }
                for b in self.bodies
            ],
        }


def bound_json(bound: Bound) -> dict[str, Any]:
    """An interval as JSON: `precision` says how it is meant, `since` and `until` what bounds either side."""
    return {
        "earliest": _iso(bound.earliest),
        "latest": _iso(bound.latest),
        "precision": bound.precision,
        "basis": bound.basis,
        "since": _ground(bound.since),
        "until": _ground(bound.until),
    }


def _ground(ground: Ground | None) -> dict[str, Any] | None:
    if ground is None:
        return None
    proof = ground.proof
    return {"what": ground.what, "day": _iso(ground.day), "statement": proof.statement if proof else None}


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
    doubtful stand apart (`BodyState.doubtful`), or with `doubtful` among the others.
    Raises NotFoundError for a body that neither charter nor any title knows.
    """
    constitution = Constitution.of(charter or load_charter())
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        tenures, keep = _tenures_on(ledger, on, bodies_of_posts(ledger, constitution, body), constitution, known)
        names = usual_names(ledger.database, {t.person for t in tenures if t.standing(on)}, known)
        shown = _Shown(ledger, constitution, known_on, tenures, names).on(on, doubtful, evidence=True)
    keep()
    return shown


class History:
    """All tenures (of one body, when given) as known at one time: replayed once, then asked for any day.

    It holds what it has read, and does not see what the ledger learns later. Safe to ask from several threads.
    Raises NotFoundError for a body that neither charter nor any title knows.
    """

    def __init__(
        self,
        ledger: Ledger,
        known_on: date | datetime | None = None,
        body: str | None = None,
        *,
        charter: Charter | None = None,
    ) -> None:
        self.ledger = ledger
        self.known_on = known_on
        self.constitution = Constitution.of(charter or load_charter())
        with ledger.database.reading():
            self.known = batch_at(ledger.database, known_on)
            titles = bodies_of_posts(ledger, self.constitution, body)
            self.tenures: list[Tenure] = tenures_of(ledger, titles, self.constitution, self.known)
            self.names: dict[str, str] = usual_names(ledger.database, {t.person for t in self.tenures}, self.known)
            """The usual name of everybody who holds or held a post, by id."""
        self._shown = _Shown(ledger, self.constitution, known_on, self.tenures, self.names)
        self._by_person: dict[str, list[Tenure]] = defaultdict(list)
        for t in sorted(self.tenures, key=in_time):
            self._by_person[t.person].append(t)

    def of(self, person: str) -> list[Tenure]:
        """The tenures of a person, by id, the earliest first (those without any day last)."""
        return list(self._by_person.get(person, ()))

    def on(self, day: date, *, doubtful: bool = False, evidence: bool = True) -> StateView:
        """Who held which post on a day; as `state_on`. Without `evidence` no text is fetched, and holders have none."""
        return self._shown.on(day, doubtful, evidence)


class _Shown:
    """Tenures, to be shown on a day."""

    def __init__(
        self,
        ledger: Ledger,
        constitution: Constitution,
        known_on: date | datetime | None,
        tenures: Sequence[Tenure],
        names: Mapping[str, str],
    ) -> None:
        self.ledger = ledger
        self.constitution = constitution
        self.known_on = known_on
        self.tenures = tenures
        self.names = names
        self._seats = [self._seat(t) for t in tenures]

    def _seat(self, t: Tenure) -> Seat:
        printed = t.proofs[0].printed or t.post
        return self.constitution.seat(printed, _body_words(printed), t.proofs[0].day)

    def on(self, day: date, doubtful: bool, evidence: bool) -> StateView:
        constitution = self.constitution
        standing = [
            (t, seat, certainty)
            for t, seat in zip(self.tenures, self._seats, strict=True)
            if (certainty := t.standing(day))
        ]
        proofs = self._evidence([t for t, _seat, _certainty in standing], day) if evidence else [[] for _ in standing]
        grouped: dict[str, list[Holder]] = defaultdict(list)
        for (t, seat, certainty), proof in zip(standing, proofs, strict=True):
            called = constitution.title_on(seat, day, t.post)
            shown = t if called == t.post else replace(t, post=called)
            holder = Holder(t.person, self.names.get(t.person, t.person), shown, certainty, proof)
            grouped[constitution.body_on(seat, day)].append(holder)
        bodies = [self._body(name, grouped[name], day, doubtful) for name in sorted(grouped)]
        return StateView(day, self.known_on, bodies)

    def _body(self, name: str, holders: list[Holder], day: date, doubtful: bool) -> BodyState:
        term = self.constitution.term(name, day)
        precedence = self.constitution.precedence
        group = sorted(holders, key=lambda h: (precedence(h.tenure.post), h.tenure.post, h.name, h.person))
        shown = [h for h in group if doubtful or h.certainty != "doubtful"]
        aside = [] if doubtful else [h for h in group if h.certainty == "doubtful"]
        return BodyState(name, term.number if term else None, shown, aside)

    def _evidence(self, tenures: Sequence[Tenure], day: date) -> list[list[Evidence]]:
        """The passages that prove each tenure on a day."""
        proofs = [t.evidence_on(day) for t in tenures]
        texts = {
            doc: (id_, text)
            for doc, id_, text in self.ledger.database.rows_among(
                "SELECT doc, id, text FROM documents WHERE doc IN ({})", {s.doc for picked in proofs for s in picked}
            )
        }
        return [[e for s in picked for e in _passages(s, *texts[s.doc])] for picked in proofs]


def _body_words(title: str) -> str:
    return str(post_row(title)[3])


def bodies_of_posts(
    ledger: Ledger, constitution: Constitution, body: str | None = None, known: int | None = None
) -> dict[str, str]:
    """Title to the name of its body, for every title that documents use (of one body, when given).

    Raises NotFoundError for a body that neither the charter nor any title knows.
    """
    named = {title.text: constitution.body_of(title.text, title.body) for title in titles_of(ledger.database)}
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
    bodies: Iterable[str],
    constitution: Constitution,
    known: int | None = None,
    persons: Sequence[str] | None = None,
) -> list[Tenure]:
    """The tenures in the posts with these titles (of some persons, when given), going by what was known at a batch.

    Other wordings of the same posts count too, and so do the other holders of a seat and the other rungs of a
    ladder, because they bound a tenure; they are left out of the answer.
    """
    titles = titles_of(ledger.database)
    concerned = _concerned(titles, set(bodies), constitution)
    found, _count = _replay(ledger, concerned, set(bodies), constitution, known)
    among = None if persons is None else set(persons)
    return found if among is None else [t for t in found if t.person in among]


def _tenures_on(
    ledger: Ledger, on: date, bodies: Iterable[str], constitution: Constitution, known: int | None
) -> tuple[list[Tenure], Callable[[], None]]:
    """The tenures in the posts with these titles that may stand on a day, and what is to be done after the reading: a
    long replay is kept, so that it has to be done once only."""
    wanted, database = set(bodies), ledger.database
    concerned = _concerned(titles_of(database), wanted, constitution)
    key = checkpoints.key_of(constitution, concerned, wanted) if known is None and concerned else None
    stamp = checkpoints.stamp_of(database, concerned) if key else ""
    if key and (kept := checkpoints.load(database, key, stamp)) is not None:
        return kept.standing(database, constitution, concerned, on), lambda: None
    tenures, count = _replay(ledger, concerned, wanted, constitution, known)
    if key is None or count < checkpoints.LEAST:
        return tenures, lambda: None
    made = checkpoints.checkpoint_of(tenures)
    return tenures, lambda: checkpoints.keep(database, key, stamp, made)


def _concerned(titles: Iterable[Title], wanted: set[str], constitution: Constitution) -> list[Title]:
    """The titles that bear on the posts with the wanted ones."""
    titles = list(titles)
    seats = {t.text: constitution.seat(t.text, t.body) for t in titles}
    keys = {seats[t.text].key for t in titles if t.text in wanted}
    slots = {slot for t in titles if t.text in wanted and (slot := seats[t.text].slot) is not None}
    return [t for t in titles if seats[t.text].key in keys or seats[t.text].slot in slots]


def _replay(
    ledger: Ledger, concerned: Iterable[Title], wanted: set[str], constitution: Constitution, known: int | None
) -> tuple[list[Tenure], int]:
    """The tenures in the wanted posts, and from how many sightings they come."""
    said, found = sightings(ledger, constitution, concerned, known)
    tenures = derive(said, constitution.terms(found), rules_of(constitution, found))
    asked = {s.post for s in said if s.printed in wanted}
    kept = [t for t in tenures if t.seat in asked]
    for t in kept:
        last = t.proofs[-1]
        t.post = constitution.title_on(found[t.seat], last.day, _usual(t))
    return kept, len(said)


def in_time(t: Tenure) -> tuple[date, str]:
    """The order of time of a person's tenures, for sorting: those without any day come last."""
    return t.opened.latest if t.opened and t.opened.latest else t.first_seen or date.max, t.post


def _usual(tenure: Tenure) -> str:
    """The wording that most documents print, of a post that the charter gives no title."""
    count = Counter(s.printed for s in tenure.proofs if s.printed)
    return max(count, key=lambda words: (count[words], words), default=tenure.post)


def _passages(sighting: Sighting, document: str, text: str) -> list[Evidence]:
    return [Evidence(document, a, b, text[a:b], sighting.statement) for a, b in json.loads(sighting.evidence)]
