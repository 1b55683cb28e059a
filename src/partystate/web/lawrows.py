"""Laws as reports name them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from partystate.ledger.answers import Source
from partystate.ledger.database import Database
from partystate.ledger.queries import parse_day
from partystate.web.refs import SourceRef, source_ref


@dataclass(slots=True)
class LawRef:
    """A law, decree or decision as one report names it, by the end of `day`."""

    title: str
    action: str
    day: date | None
    source: SourceRef


def laws_of(database: Database, bodies: Sequence[str], limit: int = 100) -> list[LawRef]:
    """The laws and decisions that reports ascribe to a body under any of its names, the latest first."""
    rows = database.rows_among(
        "SELECT x.title, x.action, x.day, d.id, x.evidence, x.statement FROM laws x JOIN documents d ON d.doc = x.doc "
        "WHERE x.superseded IS NULL AND x.body IN ({}) ORDER BY coalesce(x.day, '') DESC, x.statement LIMIT 100",
        bodies,
    )
    rows += database.rows_among(
        "SELECT x.title, 'decided', e.day, d.id, x.evidence, x.statement FROM decisions x JOIN events e ON e.event = "
        "x.event JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND e.body IN ({}) "
        "ORDER BY coalesce(e.day, '') DESC, x.statement LIMIT 100",
        bodies,
    )
    rows.sort(key=lambda row: row[2] or "", reverse=True)
    return [LawRef(row[0], row[1], parse_day(row[2]), source_ref(Source(*row[3:6]))) for row in rows[:limit]]
