"""Discipline and complaints as timelines per organisation: who was blamed for what, told to do what, and removed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from partystate.analysis.dated import dated_where, source_json
from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger
from partystate.ledger.answers import Source
from partystate.ledger.queries import batch_at, parse_day
from partystate.state.constitution import Constitution

What = Literal["criticised", "directed", "relieved"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One dated thing: `target` as printed (a person's name for a removal), `text` the reason or the directive, `by`
    whom. `day` is the publication, or for a removal its own day where one is given."""

    what: What
    day: date | None
    target: str
    text: str | None
    by: str | None
    source: Source


@dataclass(frozen=True, slots=True)
class DisciplineTimeline:
    """An organisation: the body that the charter knows, else the words of the target."""

    organisation: str
    body: str | None
    measures: tuple[Measure, ...]

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "organisation": self.organisation,
            "body": self.body,
            "measures": [
                {
                    "what": m.what,
                    "day": None if m.day is None else m.day.isoformat(),
                    "target": m.target,
                    "text": m.text,
                    "by": m.by,
                    "evidence": [source_json(m.source)],
                }
                for m in self.measures
            ],
        }


def discipline(
    ledger: Ledger,
    organisation: str | None = None,
    *,
    since: date | None = None,
    until: date | None = None,
    directives: bool = False,
    known_on: date | datetime | None = None,
    charter: Charter | None = None,
) -> list[DisciplineTimeline]:
    """Criticisms and removals (with `directives` also what organisations are told to do), by organisation; those with
    most criticisms first. `organisation` narrows to a body by any of its names, or to targets that contain the words.
    """
    charter = charter or load_charter()
    constitution = Constitution.of(charter)
    asked = constitution.find(organisation) if organisation else None
    grouped: dict[tuple[str, str | None], list[Measure]] = defaultdict(list)
    with ledger.database.reading():
        where, values = dated_where(batch_at(ledger.database, known_on), since, until)
        for measure, body in _measures(ledger, constitution, where, values, directives):
            name = body or measure.target
            if organisation is not None:
                found = constitution.find(body or "")
                same = asked is not None and found is not None and found.id in {b.id for b in charter.lineage(asked.id)}
                if not same and organisation.casefold() not in measure.target.casefold():
                    continue
            grouped[name if body else name.casefold(), body].append(measure)
    found_timelines = [
        DisciplineTimeline(
            body or measures[0].target,
            body,
            tuple(sorted(measures, key=lambda m: (m.day or date.max, m.source.statement))),
        )
        for (_name, body), measures in grouped.items()
    ]
    return sorted(
        found_timelines,
        key=lambda t: (-sum(m.what != "directed" for m in t.measures), -len(t.measures), t.organisation),
    )


def _measures(
    ledger: Ledger, constitution: Constitution, where: str, values: list[Any], directives: bool
) -> list[tuple[Measure, str | None]]:
    found: list[tuple[Measure, str | None]] = []
    for target, reason, by, day, id_, evidence, statement in ledger.database.rows(
        "SELECT x.target, x.reason, x.by_whom, x.day, d.id, x.evidence, x.statement FROM criticisms x "
        f"JOIN documents d ON d.doc = x.doc WHERE {where}",
        values,
    ):
        measure = Measure("criticised", parse_day(day), target, reason, by, Source(id_, evidence, statement))
        found.append((measure, _body(constitution, target)))
    for name, title, body, reason, day, id_, evidence, statement in ledger.database.rows(
        "SELECT x.name, p.title, p.body, x.reason, x.day, d.id, x.evidence, x.statement FROM changes x "
        f"JOIN documents d ON d.doc = x.doc JOIN posts p ON p.post = x.post WHERE {where} AND x.action = 'relieved'",
        values,
    ):
        measure = Measure(
            "relieved",
            parse_day(day),
            name or "(not named)",
            f"{title}: {reason}" if reason else title,
            None,
            Source(id_, evidence, statement),
        )
        home = constitution.body_of(title, body) if title else ""
        found.append((measure, home or None))
    if directives:
        for to, text, by, day, id_, evidence, statement in ledger.database.rows(
            "SELECT x.recipient, x.text, x.by_whom, x.day, d.id, x.evidence, x.statement FROM directives x "
            f"JOIN documents d ON d.doc = x.doc WHERE {where}",
            values,
        ):
            measure = Measure("directed", parse_day(day), to, text, by, Source(id_, evidence, statement))
            found.append((measure, _body(constitution, to)))
    return found


def _body(constitution: Constitution, words: str) -> str | None:
    """The body that a target names, or whose post it names."""
    body = constitution.find(words)
    if body is not None:
        return body.name
    seat = constitution.declared(words)
    return seat.body if seat is not None and seat.body else None
