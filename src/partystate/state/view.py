"""Who held which post on a day, as known on another day."""

from __future__ import annotations

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger
from partystate.ledger.queries import batch_at, usual_names
from partystate.state.answers import BodyState, Evidence, Holder, StatePage, StateView, bound_json
from partystate.state.attesting import attest
from partystate.state.carrying import carried
from partystate.state.checkpoints import Checkpoint, body_words
from partystate.state.constitution import Constitution, Seat
from partystate.state.register import Register
from partystate.state.sightings import deaths_believed, rules_of, sightings
from partystate.state.standing import Certainty
from partystate.state.tenures import Sighting, Tenure, derive
from partystate.state.undisturbed import undisturbed

__all__ = ["BodyState", "Evidence", "History", "Holder", "StatePage", "StateView", "bound_json", "state_on"]

PORTION = 200
"""Holders whose tenures and proofs are read at a time. An answer of no more has them from the start."""


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
    doubtful stand apart (`BodyState.doubtful`), or with `doubtful` among the others. Of more than 200 holders the
    tenures and proofs are read when they are asked for, as they were at this moment.
    Raises NotFoundError for a body that neither charter nor any title knows.
    """
    constitution = Constitution.of(charter or load_charter())
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        register = Register.of(ledger.database, constitution)
        wanted = register.of_body(body)
        if known is None and constitution.charter.fingerprint:
            checkpoints, now, keep = carried(ledger, constitution, register.groups(wanted))
            with undisturbed():
                found = _Carried(ledger, register, wanted, on, checkpoints, now.batch if now else 0)
                shown = found.shown(known_on, doubtful)
        else:
            tenures = tenures_of(ledger, wanted, constitution, known)
            names = usual_names(ledger.database, {t.person for t in tenures if t.standing(on)}, known)
            shown = _Shown(ledger, constitution, known_on, tenures, names).on(on, doubtful, evidence=True)
            keep = _nothing
    keep()
    return shown


def _nothing() -> None:
    """There is nothing to be kept."""


class _Carried:
    """The tenures out of checkpoints that stand on a day."""

    def __init__(
        self,
        ledger: Ledger,
        register: Register,
        wanted: Collection[str],
        on: date,
        checkpoints: Iterable[Checkpoint],
        known: int,
    ) -> None:
        self.ledger, self.on = ledger, on
        self.constitution = constitution = register.constitution
        self._titles = register.titles
        self._known = known
        # of each tenure: its checkpoint, its place there, what its post was called on the day, its seat, how sure it
        # is; lists side by side, for a list of thousands of rows would have the garbage collector at work
        self._checkpoints: list[Checkpoint] = []
        self._places = array("i")
        self._called: list[str] = []
        self._seats: list[Seat] = []
        self._sure: list[Certainty] = []
        self._read: dict[int, list[tuple[Tenure, list[Evidence]]]] = {}
        for checkpoint in checkpoints:
            asked = {seat for seat, printed in checkpoint.titles.items() if any(title in wanted for title in printed)}
            for i, certainty in checkpoint.standing(on):
                if checkpoint.heads[i][5] in asked:
                    seat = checkpoint.seat(i, constitution)
                    self._checkpoints.append(checkpoint)
                    self._places.append(i)
                    self._called.append(constitution.title_on(seat, on, checkpoint.heads[i][1]))
                    self._seats.append(seat)
                    self._sure.append(certainty)

    def shown(self, known_on: date | datetime | None, doubtful: bool) -> StateView:
        """The answer."""
        persons = [c.heads[i][0] for c, i in zip(self._checkpoints, self._places, strict=True)]
        names = usual_names(self.ledger.database, persons)
        columns = zip(persons, self._called, self._sure, range(len(persons)), strict=True)
        holders = [
            Holder(person, names.get(person, person), called, sure, self.proofs, place)
            for person, called, sure, place in columns
        ]
        view = _view(self.constitution, self._seats, holders, self.on, known_on, doubtful)
        self._order([holder for b in view.bodies for part in (b.tenures, b.doubtful) for holder in part])
        if 0 < len(holders) <= PORTION:
            self.proofs(0)
        return view

    def _order(self, holders: Sequence[Holder]) -> None:
        """Put what is known of holders into their order: those who are shown together are read together."""
        before = [holder.place for holder in holders]
        self._checkpoints = [self._checkpoints[at] for at in before]
        self._places = array("i", [self._places[at] for at in before])
        self._called = [self._called[at] for at in before]
        for place, holder in enumerate(holders):
            holder.place = place

    def proofs(self, place: int) -> tuple[Tenure, list[Evidence]]:
        """The tenure at a place and what proves it; its neighbours are read with it."""
        portion, at = divmod(place, PORTION)
        if portion not in self._read:
            self._read[portion] = self._portion(range(portion * PORTION, len(self._places))[:PORTION])
        return self._read[portion][at]

    def _portion(self, places: Iterable[int]) -> list[tuple[Tenure, list[Evidence]]]:
        database, tenures = self.ledger.database, list[Tenure]()
        wanted: dict[int, list[tuple[Tenure, int, bool]]] = defaultdict(list)
        for place in places:
            checkpoint, i = self._checkpoints[place], self._places[place]
            tenure = checkpoint.tenure(i)
            tenure.post = self._called[place]
            tenures.append(tenure)
            for doc, day, last in checkpoint.around(i, self.on):
                wanted[doc].append((tenure, day, last))
        with undisturbed(), database.reading():
            attest(database, self.constitution, self._titles, wanted, self._known)
            passages = _passages_on(self.ledger, tenures, self.on)
        return list(zip(tenures, passages, strict=True))


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
        return self.constitution.seat(printed, body_words(printed), t.proofs[0].day)

    def on(self, day: date, doubtful: bool, evidence: bool) -> StateView:
        standing = [
            (t, seat, certainty)
            for t, seat in zip(self.tenures, self._seats, strict=True)
            if (certainty := t.standing(day))
        ]
        found = [t for t, _seat, _certainty in standing]
        proofs = _passages_on(self.ledger, found, day) if evidence else [list[Evidence]() for _ in found]
        shown: list[tuple[Tenure, list[Evidence]]] = []
        seats, holders = list[Seat](), list[Holder]()
        for place, ((t, seat, certainty), proof) in enumerate(zip(standing, proofs, strict=True)):
            called = self.constitution.title_on(seat, day, t.post)
            shown.append((t if called == t.post else replace(t, post=called), proof))
            name = self.names.get(t.person, t.person)
            seats.append(seat)
            holders.append(Holder(t.person, name, called, certainty, shown.__getitem__, place))
        return _view(self.constitution, seats, holders, day, self.known_on, doubtful)


def _view(
    constitution: Constitution,
    seats: Sequence[Seat],
    holders: Sequence[Holder],
    day: date,
    known_on: date | datetime | None,
    doubtful: bool,
) -> StateView:
    """Holders by the bodies of their seats."""
    grouped: dict[str, list[Holder]] = defaultdict(list)
    called: dict[str, str] = {}
    for seat, holder in zip(seats, holders, strict=True):
        body = called.get(seat.key)
        if body is None:
            body = called[seat.key] = constitution.body_on(seat, day)
        grouped[body].append(holder)
    found = []
    for name in sorted(grouped):
        term = constitution.term(name, day)
        group = sorted(grouped[name], key=lambda h: (constitution.precedence(h.post), h.post, h.name, h.person))
        shown = [h for h in group if doubtful or h.certainty != "doubtful"]
        aside = [] if doubtful else [h for h in group if h.certainty == "doubtful"]
        found.append(BodyState(name, term.number if term else None, shown, aside))
    return StateView(day, known_on, found)


def _passages_on(ledger: Ledger, tenures: Sequence[Tenure], day: date) -> list[list[Evidence]]:
    """The passages that prove each of some tenures on a day."""
    proofs = [t.evidence_on(day) for t in tenures]
    texts = {
        doc: (id_, text)
        for doc, id_, text in ledger.database.rows_among(
            "SELECT doc, id, text FROM documents WHERE doc IN ({})", {s.doc for picked in proofs for s in picked}
        )
    }
    return [[e for s in picked for e in _passages(s, *texts[s.doc])] for picked in proofs]


def bodies_of_posts(
    ledger: Ledger, constitution: Constitution, body: str | None = None, known: int | None = None
) -> dict[str, str]:
    """Title to the name of its body, for every title that documents use (of one body, when given).

    Raises NotFoundError for a body that neither the charter nor any title knows.
    """
    return dict(Register.of(ledger.database, constitution).of_body(body))


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
    wanted = set(bodies)
    groups = Register.of(ledger.database, constitution).groups(wanted)
    concerned = [title for group in groups for title in group.titles]
    said, found = sightings(ledger, constitution, concerned, known)
    rules = rules_of(constitution, found, deaths_believed(ledger, constitution, known))
    asked = {s.post for s in said if s.printed in wanted}
    among = None if persons is None else set(persons)
    kept = [
        t
        for t in derive(said, constitution.terms(found), rules)
        if t.seat in asked and (among is None or t.person in among)
    ]
    for t in kept:
        t.post = constitution.title_on(found[t.seat], t.proofs[-1].day, _usual(t))
    return kept


def in_time(t: Tenure) -> tuple[date, str]:
    """The order of time of a person's tenures, for sorting: those without any day come last."""
    return t.opened.latest if t.opened and t.opened.latest else t.first_seen or date.max, t.post


def _usual(tenure: Tenure) -> str:
    """The wording that most documents print, of a post that the charter gives no title."""
    count = Counter(s.printed for s in tenure.proofs if s.printed)
    return max(count, key=lambda words: (count[words], words), default=tenure.post)


def _passages(sighting: Sighting, document: str, text: str) -> list[Evidence]:
    return [Evidence(document, a, b, text[a:b], sighting.statement) for a, b in json.loads(sighting.evidence)]
