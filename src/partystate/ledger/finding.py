"""Documents found by words, days, outlet, language, kind of event, person and body, a portion at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.search import LIVE, Filter, SearchHit, found_by, phrases, search

SNIPPET = 220
"""How much of its beginning stands for a document that was found without words."""
_DAY = "coalesce(d.published, r.published)"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What documents must be like. `person` is an id, `bodies` names of which any will do; empty asks for nothing."""

    words: str = ""
    since: date | None = None
    until: date | None = None
    outlet: str | None = None
    lang: str | None = None
    kind: str | None = None
    person: str | None = None
    bodies: Sequence[str] = ()

    def filter(self) -> Filter:
        """All but the words."""
        where, values = list[str](), list[object]()
        for condition, value in (
            (f"{_DAY} >= ?", self.since.isoformat() if self.since else None),
            (f"{_DAY} <= ?", self.until.isoformat() if self.until else None),
            ("d.outlet = ?", self.outlet),
            ("d.lang = ?", self.lang),
            ("d.doc IN (SELECT doc FROM event_documents WHERE superseded IS NULL AND kind = ?)", self.kind),
            ("d.doc IN (SELECT doc FROM person_documents WHERE person = ?)", self.person),
        ):
            if value:
                where.append(condition)
                values.append(value)
        if self.bodies:
            marks = ",".join("?" * len(self.bodies))
            where.append(
                f"(d.doc IN (SELECT doc FROM event_documents WHERE superseded IS NULL AND body IN ({marks})) OR d.doc "
                "IN (SELECT a.doc FROM post_attestations a JOIN posts t ON t.post = a.post WHERE a.superseded IS NULL "
                f"AND t.body IN ({marks})))"
            )
            values += [*self.bodies, *self.bodies]
        return Filter(where, values)


def find_documents(database: Database, wanted: Wanted, limit: int = 20, offset: int = 0) -> tuple[list[SearchHit], int]:
    """A portion of the documents wanted, and how many there are: by words the best first (as `search` weighs them),
    else the latest first. Raises LedgerError.
    """
    among = wanted.filter()
    if phrases(wanted.words):
        return search(database, wanted.words, limit, offset, among), found_by(database, wanted.words, among)
    condition = " AND ".join(among.conditions) or "1 = 1"
    source = f"FROM documents d {LIVE} WHERE {condition}"
    counted = database.one(f"SELECT count(*) {source}", among.values)
    rows = database.rows(
        f"SELECT d.id, d.sha256, d.outlet, {_DAY}, d.title, d.lang, substr(d.text, d.title_end + 1, {SNIPPET}) "
        f"{source} ORDER BY coalesce({_DAY}, '') DESC, d.doc DESC LIMIT ? OFFSET ?",
        [*among.values, limit, offset],
    )
    hits: list[tuple[Any, ...]] = [(*row[:6], " ".join(row[6].split()), [], 0.0) for row in rows]
    return [SearchHit(*hit) for hit in hits], int(counted[0]) if counted else 0


def outlets(database: Database) -> list[tuple[str, int]]:
    """The outlets there are and how many documents each has, the most frequent first."""
    return [
        (name, count)
        for name, count in database.rows(
            "SELECT outlet, count(*) FROM documents WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY 2 DESC, 1 "
            "LIMIT 200"
        )
    ]


def languages(database: Database) -> list[tuple[str, int]]:
    """The languages there are and how many documents each has, the most frequent first."""
    return [(k, n) for k, n in database.rows("SELECT lang, count(*) FROM documents GROUP BY lang ORDER BY 2 DESC, 1")]
