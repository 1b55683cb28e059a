"""Where documents disagree on a fact: every version is kept, one is believed, by a declared order.

The order: what a person has judged; then the outlet nearest to the source (the charter's classes: primary, state,
wire, press); then how many independent texts agree; then the later publication.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from partystate.analysis.dated import source_json
from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger
from partystate.ledger.answers import Source
from partystate.ledger.queries import batch_at, believed, usual_names
from partystate.state.constitution import Constitution
from partystate.state.sightings import judged_statements, rules_of, sightings, titles_of
from partystate.state.tenures import OPENING, Sighting, derive, strength

Subject = Literal["event", "tenure", "seat"]
FIELDS = ("start", "end", "term", "ordinal", "enlarged", "presider")
"""What of an event's head can be at odds; places are worded too freely to compare."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a fact: its value in words, whether it is believed, the outlets and sources that give it."""

    value: str
    believed: bool
    outlets: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A fact of which documents give several versions. `id` is an event's, or a person's; `what` says which fact."""

    kind: Subject
    id: str
    what: str
    day: date | None
    versions: tuple[Version, ...]

    def to_json(self) -> dict[str, Any]:
        """Plain values, the version believed first."""
        return {
            "kind": self.kind,
            "id": self.id,
            "what": self.what,
            "day": None if self.day is None else self.day.isoformat(),
            "versions": [
                {
                    "value": v.value,
                    "believed": v.believed,
                    "outlets": list(v.outlets),
                    "evidence": [source_json(s) for s in v.sources],
                }
                for v in self.versions
            ],
        }


def conflicts(
    ledger: Ledger, *, known_on: date | datetime | None = None, charter: Charter | None = None
) -> list[Conflict]:
    """Every fact on which documents disagree, by day."""
    constitution = Constitution.of(charter or load_charter())
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        found = [*_events(ledger, constitution, known), *_tenures(ledger, constitution, known)]
    return sorted(found, key=lambda c: (c.day or date.max, c.kind, c.id, c.what))


def _events(ledger: Ledger, constitution: Constitution, known: int | None) -> list[Conflict]:
    where, values = believed(known)
    judged = judged_statements(ledger, known)
    heads: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in ledger.database.rows(
        "SELECT x.event, x.start_day, x.end_day, x.term, x.ordinal, x.enlarged, coalesce(x.presider, ''), "
        "coalesce(x.presider_name, ''), x.doc, d.id, x.evidence, x.statement, d.outlet, d.norm, x.published "
        f"FROM event_documents x JOIN documents d ON d.doc = x.doc WHERE {where} ORDER BY x.statement",
        values,
    ):
        heads[row[0]].append(row)
    found = []
    for event, rows in heads.items():
        if len(rows) < 2:
            continue
        for n, field in enumerate(FIELDS, 1):
            said: dict[str, list[tuple[str, Sighting, str]]] = defaultdict(list)
            for row in rows:
                if row[n] is None or row[n] == "":
                    continue
                words = row[7] if field == "presider" else str(row[n])
                as_sighting = Sighting(
                    "",
                    "",
                    field,
                    date.min,
                    True,
                    row[8],
                    row[10],
                    row[11],
                    words,
                    row[12] or "",
                    constitution.trust(row[12]),
                    row[13],
                    row[14] or "",
                    row[11] in judged,
                )
                said[str(row[n])].append((words, as_sighting, row[9]))
            if len(said) > 1:
                day = rows[0][1] or rows[0][14]
                versions = [
                    (mine[0][0], [s for _w, s, _d in mine], [d for _w, _s, d in mine]) for mine in said.values()
                ]
                when = date.fromisoformat(day) if day and len(day) == 10 else None
                found.append(_conflict("event", event, field, when, versions))
    return found


def _conflict(
    kind: Subject, id_: str, what: str, day: date | None, versions: list[tuple[str, list[Sighting], list[str]]]
) -> Conflict:
    order = sorted(versions, key=lambda v: (strength(v[1]), v[0]), reverse=True)
    return Conflict(
        kind,
        id_,
        what,
        day,
        tuple(
            Version(
                value,
                i == 0,
                tuple(sorted({s.outlet for s in said if s.outlet})),
                tuple(Source(document, s.evidence, s.statement) for s, document in zip(said, documents, strict=True)),
            )
            for i, (value, said, documents) in enumerate(order)
        ),
    )


def _tenures(ledger: Ledger, constitution: Constitution, known: int | None) -> list[Conflict]:
    said, seats = sightings(ledger, constitution, titles_of(ledger.database), known)
    tenures = derive(said, constitution.terms(seats), rules_of(constitution, seats))
    documents: dict[int, str] = {}
    odd = [t for t in tenures if t.dissents or (t.doubt is not None and "holder" in t.doubt)]
    docs = {s.doc for t in odd for s in t.proofs}
    documents.update(ledger.database.rows_among("SELECT doc, id FROM documents WHERE doc IN ({})", sorted(docs)))
    names = usual_names(ledger.database, {t.person for t in tenures}, known)

    def version(value: str, proofs: list[Sighting], is_believed: bool) -> Version:
        missing = {s.doc for s in proofs} - documents.keys()
        documents.update(ledger.database.rows_among("SELECT doc, id FROM documents WHERE doc IN ({})", sorted(missing)))
        return Version(
            value,
            is_believed,
            tuple(sorted({s.outlet for s in proofs if s.outlet})),
            tuple(Source(documents[s.doc], s.evidence, s.statement) for s in proofs),
        )

    found = []
    for t in odd:
        seat = seats[t.seat]
        title = constitution.title_on(seat, t.proofs[0].day, seat.title)
        for side in ("from", "to"):
            bound = t.opened if side == "from" else t.closed
            dissents = [d for d in t.dissents if d.bound == side]
            if bound is None or not dissents:
                continue
            mine = [
                s
                for s in t.proofs
                if s.day == bound.latest and s.said != "attested" and (s.said in OPENING) == (side == "from")
            ]
            versions = [version(f"{bound.latest}", mine, True)]
            versions += [version(f"{d.day}", list(d.proofs), False) for d in dissents]
            found.append(Conflict("tenure", t.person, f"{side}: {title}", bound.latest, tuple(versions)))
        if t.doubt is not None and "holder" in t.doubt and t.first_seen is not None:
            holder = next(
                (h for h in tenures if h.seat == t.seat and h.doubt is None and h.standing(t.first_seen)), None
            )
            if holder is not None:
                near = min(holder.proofs, key=lambda s: (abs((s.day - t.proofs[0].day).days), s.statement))
                found.append(
                    Conflict(
                        "seat",
                        t.person,
                        title,
                        t.first_seen,
                        (
                            version(names.get(holder.person, holder.person), [near], True),
                            version(names.get(t.person, t.person), t.proofs, False),
                        ),
                    )
                )
    return found
