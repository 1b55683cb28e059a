"""Documents found by words, days, outlet, language, kind of event, person and body, a portion at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.search import CLOSE, OPEN, SearchHit, found_by, fts5_query, marked, phrases, search, tsquery

_POSTGRES_TEXT = "left(d.text, 200000)"
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

    def conditions(self) -> tuple[list[str], list[object]]:
        """The SQL conditions on document `d` and its reading `r`, and their values."""
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
        return where, values


def find_documents(database: Database, wanted: Wanted, limit: int = 20, offset: int = 0) -> tuple[list[SearchHit], int]:
    """A portion of the documents wanted, and how many there are: by words the best first, else the latest first.

    By words alone as `search` does it. Raises LedgerError.
    """
    where, values = wanted.conditions()
    if phrases(wanted.words) and not where:
        return search(database, wanted.words, limit, offset), found_by(database, wanted.words)
    live = "LEFT JOIN readings r ON r.doc = d.doc AND r.superseded IS NULL"
    columns = f"d.id, d.sha256, d.outlet, {_DAY}, d.title, d.lang"
    if not phrases(wanted.words):
        condition = " AND ".join(where) or "1 = 1"
        source = f"FROM documents d {live} WHERE {condition}"
        picked = f"SELECT {columns}, substr(d.text, d.title_end + 1, {SNIPPET}), 0.0 {source} "
        order, first, before = f"ORDER BY coalesce({_DAY}, '') DESC, d.doc DESC", list[object](), list[object]()
    elif database.dialect == "sqlite":
        condition = " AND ".join(["documents_fts MATCH ?", *where])
        source = f"FROM documents_fts JOIN documents d ON d.doc = documents_fts.rowid {live} WHERE {condition}"
        snippet = f"snippet(documents_fts, 0, '{OPEN}', '{CLOSE}', ' … ', 24)"
        picked = f"SELECT {columns}, {snippet}, -documents_fts.rank {source} "
        order, first, before = "ORDER BY documents_fts.rank, d.doc", [fts5_query(wanted.words)], []
    else:
        condition = " AND ".join([f"to_tsvector('simple', {_POSTGRES_TEXT}) @@ q.query", *where])
        source = f"FROM documents d {live}, (SELECT to_tsquery('simple', ?) AS query) q WHERE {condition}"
        picked = (
            f"SELECT {columns}, ts_headline('simple', {_POSTGRES_TEXT}, q.query, ?), "
            f"ts_rank(to_tsvector('simple', {_POSTGRES_TEXT}), q.query) AS score {source} "
        )
        order, first = "ORDER BY score DESC, d.doc", [tsquery(wanted.words)]
        before = [f"StartSel={OPEN}, StopSel={CLOSE}, MaxWords=30, MinWords=15"]
    counted = database.one(f"SELECT count(*) {source}", [*first, *values])
    rows = database.rows(f"{picked} {order} LIMIT ? OFFSET ?", [*before, *first, *values, limit, offset])
    hits: list[tuple[Any, ...]] = [(*row[:6], *marked(" ".join(row[6].split())), float(row[7])) for row in rows]
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
