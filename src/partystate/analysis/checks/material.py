"""What the checks look at, read once: meetings, tenures, changes and appearances as known at a batch."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from partystate.analysis.checks.violation import Side
from partystate.charter import Charter
from partystate.charter.model import Dated
from partystate.ledger import Ledger
from partystate.ledger.queries import believed, parse_day, usual_names
from partystate.state.constitution import Constitution, Seat
from partystate.state.sightings import rules_of, sightings, titles_of
from partystate.state.tenures import Sighting, Tenure, derive


@dataclass(frozen=True, slots=True)
class Told:
    """One document's head of an event."""

    event: str
    kind: str
    body: str | None
    term: int | None
    ordinal: int | None
    start: date | None
    end: date | None
    place: str | None
    doc: int
    evidence: str
    statement: str
    trust: int


@dataclass(frozen=True, slots=True)
class Present:
    """One person at an event, as one document prints it."""

    event: str
    person: str
    name: str
    capacity: str
    position: int
    posts: tuple[str, ...]
    foreign: bool
    doc: int
    evidence: str
    statement: str


@dataclass
class Material:
    """The ledger as the rules see it. Everything is read when first asked for."""

    ledger: Ledger
    charter: Charter
    known: int | None = None
    quotes: dict[int, tuple[str, str | None, str]] = field(default_factory=dict)

    @cached_property
    def constitution(self) -> Constitution:
        return Constitution.of(self.charter)

    @cached_property
    def told(self) -> list[Told]:
        """The heads of events, document by document."""
        where, values = believed(self.known)
        rows = self.ledger.database.rows(
            "SELECT x.event, x.kind, x.body, x.term, x.ordinal, x.start_day, x.end_day, x.place, x.doc, x.evidence, "
            "x.statement, d.outlet FROM event_documents x JOIN documents d ON d.doc = x.doc "
            f"WHERE {where} ORDER BY x.statement",
            values,
        )
        return [
            Told(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                parse_day(row[5]),
                parse_day(row[6]),
                row[7],
                row[8],
                row[9],
                row[10],
                self.constitution.trust(row[11]),
            )
            for row in rows
        ]

    @cached_property
    def present(self) -> list[Present]:
        """Who was at which event, document by document, in the printed order."""
        where, values = believed(self.known)
        rows = self.ledger.database.rows(
            "SELECT x.event, x.person, x.name, x.capacity, x.position, x.posts, x.is_foreign, x.doc, x.evidence, "
            f"x.statement FROM participations x WHERE {where} ORDER BY x.doc, x.event, x.position, x.statement",
            values,
        )
        return [
            Present(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                tuple(json.loads(row[5])) if row[5] != "[]" else (),
                bool(row[6]),
                row[7],
                row[8],
                row[9],
            )
            for row in rows
        ]

    @cached_property
    def meets(self) -> dict[str, str | None]:
        """The body of each event that reports tell of, by the event's id."""
        return {told.event: told.body for told in self.told}

    @cached_property
    def _posts(self) -> tuple[list[Sighting], dict[str, Seat]]:
        return sightings(self.ledger, self.constitution, titles_of(self.ledger.database), self.known)

    @property
    def sightings(self) -> list[Sighting]:
        """Everything said on posts."""
        return self._posts[0]

    @property
    def seats(self) -> dict[str, Seat]:
        """The seats by key."""
        return self._posts[1]

    @cached_property
    def tenures(self) -> list[Tenure]:
        """All tenures, the contradicted ones too."""
        return derive(self.sightings, self.constitution.terms(self.seats), rules_of(self.constitution, self.seats))

    @cached_property
    def by_seat(self) -> dict[str, list[Tenure]]:
        found: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            found[tenure.seat].append(tenure)
        return found

    @cached_property
    def _names(self) -> dict[str, str]:
        persons = {s.person for s in self.sightings} | {p.person for p in self.present}
        return usual_names(self.ledger.database, persons, self.known)

    def name(self, person: str) -> str:
        """The usual name of a person."""
        return self._names.get(person, person)

    def side(self, says: str, doc: int, evidence: str, statement: str) -> Side:
        """A side of a contradiction that a document says; its words are filled in by `quoted`."""
        spans = tuple((int(a), int(b)) for a, b in json.loads(evidence))
        return Side(says, str(doc), None, spans, "", statement)

    def proof(self, says: str, sighting: Sighting) -> Side:
        """A side that a sighting says."""
        return self.side(says, sighting.doc, sighting.evidence, sighting.statement)

    def declared(self, says: str, thing: Dated | None) -> Side:
        """A side that the charter declares."""
        return Side(says, declared=f"{thing.file}:{thing.line}" if thing is not None and thing.file else "charter")

    def quoted(self, sides: Iterable[Side]) -> tuple[Side, ...]:
        """The sides with the ids of their documents and the words of their spans."""
        from dataclasses import replace

        wanted = list(sides)
        missing = {int(s.document) for s in wanted if s.document is not None} - self.quotes.keys()
        for doc, id_, outlet, text in self.ledger.database.rows_among(
            "SELECT doc, id, outlet, text FROM documents WHERE doc IN ({})", sorted(missing)
        ):
            self.quotes[doc] = id_, outlet, text
        found = []
        for side in wanted:
            if side.document is not None:
                id_, outlet, text = self.quotes[int(side.document)]
                words = " … ".join(" ".join(text[a:b].split()) for a, b in side.spans)
                side = replace(side, document=id_, outlet=outlet, quote=words)
            found.append(side)
        return tuple(found)
