"""Programmes as timelines: campaigns, plans and regimes, with their statuses, targets and reported results."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from partystate.analysis.dated import dated_where, source_json
from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger
from partystate.ledger.answers import Source
from partystate.ledger.queries import batch_at, parse_day

Part = Literal["target", "result", "figure"]
NEAR = 250
"""Characters within which a figure of the same document is taken to be of the programme that stands beside it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A status from its first report to the last before another one; `reports` counts the documents."""

    status: str
    first: date | None
    last: date | None
    reports: int
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity reported beside a programme; `part` tells targets and results from other figures."""

    part: Part
    value: float
    unit: str
    of: str | None
    sense: str | None
    day: date | None
    source: Source


@dataclass(frozen=True, slots=True)
class ProgrammeTimeline:
    """A programme: what the charter declares of it (`id`, `since`, `until`; None where it does not know it), its
    statuses in order of report, and its figures."""

    name: str
    kind: str
    id: str | None
    part_of: str | None
    since: date | None
    until: date | None
    steps: tuple[Step, ...]
    figures: tuple[Figure, ...] = field(default=())

    @property
    def status(self) -> str:
        """The latest reported status."""
        return self.steps[-1].status if self.steps else ""

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "name": self.name,
            "kind": self.kind,
            "id": self.id,
            "part_of": self.part_of,
            "status": self.status,
            "since": _iso(self.since),
            "until": _iso(self.until),
            "steps": [
                {
                    "status": s.status,
                    "first": _iso(s.first),
                    "last": _iso(s.last),
                    "reports": s.reports,
                    "evidence": [source_json(x) for x in s.sources],
                }
                for s in self.steps
            ],
            "figures": [
                {
                    "part": f.part,
                    "value": f.value,
                    "unit": f.unit,
                    "of": f.of,
                    "sense": f.sense,
                    "day": _iso(f.day),
                    "evidence": [source_json(f.source)],
                }
                for f in self.figures
            ],
        }


def programmes(
    ledger: Ledger,
    *,
    name: str | None = None,
    kind: str | None = None,
    since: date | None = None,
    until: date | None = None,
    known_on: date | datetime | None = None,
    charter: Charter | None = None,
) -> list[ProgrammeTimeline]:
    """The programmes that documents of some days name (one of them, by any name; one kind), the most reported first."""
    charter = charter or load_charter()
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        where, values = dated_where(known, since, until)
        rows = ledger.database.rows(
            "SELECT x.name, x.kind, x.status, x.day, x.doc, d.id, x.evidence, x.statement FROM programmes x "
            f"JOIN documents d ON d.doc = x.doc WHERE {where} ORDER BY coalesce(x.day, '9999'), x.statement",
            values,
        )
        figures = _figures(ledger, sorted({row[4] for row in rows}), known)
    asked = charter.find_programme(name) if name else None
    grouped: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        day = parse_day(row[3])
        found = charter.find_programme(row[0], on=day)
        key = found.id if found is not None else f"name {row[0].casefold()}"
        if kind is not None and (found.kind if found else row[1]) != kind:
            continue
        if name is not None and key != (asked.id if asked else f"name {name.casefold()}"):
            continue
        grouped[key].append(row)
    timelines = [_timeline(charter, key, mine, figures) for key, mine in grouped.items()]
    return sorted(timelines, key=lambda t: (-sum(s.reports for s in t.steps), t.name))


def _timeline(
    charter: Charter, key: str, rows: list[Any], figures: dict[int, list[tuple[int, Figure]]]
) -> ProgrammeTimeline:
    declared = charter.programmes.get(key)
    steps: list[Step] = []
    run: list[Any] = []
    for row in [*rows, None]:
        if run and (row is None or row[2] != run[0][2]):
            days = [d for r in run if (d := parse_day(r[3])) is not None]
            sources = tuple(Source(r[5], r[6], r[7]) for r in run)
            steps.append(
                Step(run[0][2], min(days, default=None), max(days, default=None), len({r[4] for r in run}), sources)
            )
            run = []
        run.append(row)
    near: dict[str, Figure] = {}
    for row in rows:
        spans = json.loads(row[6])
        for start, figure in figures.get(row[4], ()):
            if any(a - NEAR <= start <= b + NEAR for a, b in spans):
                near[figure.source.statement] = figure
    found = sorted(near.values(), key=lambda f: (f.day or date.max, f.source.statement))
    if declared is None:
        return ProgrammeTimeline(rows[0][0], rows[0][1], None, None, None, None, tuple(steps), tuple(found))
    return ProgrammeTimeline(
        declared.name,
        declared.kind,
        declared.id,
        declared.part_of,
        declared.since,
        declared.until,
        tuple(steps),
        tuple(found),
    )


def _figures(ledger: Ledger, docs: list[int], known: int | None) -> dict[int, list[tuple[int, Figure]]]:
    where, values = dated_where(known, None, None)
    found: dict[int, list[tuple[int, Figure]]] = defaultdict(list)
    for doc, value, unit, of, sense, day, id_, evidence, statement in ledger.database.rows_among(
        "SELECT x.doc, x.value, x.unit, x.of_what, x.sense, x.day, d.id, x.evidence, x.statement FROM quantities x "
        f"JOIN documents d ON d.doc = x.doc WHERE {where} AND x.doc IN ({{}}) ORDER BY x.statement",
        docs,
        values,
    ):
        words = {word.strip() for word in (sense or "").split(",")}
        part: Part = "target" if "target" in words else "result" if "result" in words else "figure"
        spans = json.loads(evidence)
        start = spans[0][0] if spans else -1
        figure = Figure(part, value, unit, of, sense, parse_day(day), Source(id_, evidence, statement))
        found[doc].append((start, figure))
    return found


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
