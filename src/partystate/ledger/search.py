"""Full text of documents: FTS5 on SQLite, tsvector on PostgreSQL, asked the same way.

Words are matched whole and all of them must occur; "quoted words" must stand together; a word ending in `*`,
and every word in hangul (whose particles are written on), also matches longer ones. Nothing a user types is
read as the engine's query language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from partystate.ledger.database import Database

OPEN, CLOSE = "\x02", "\x03"
"""Marks around the words found, in snippets; no clean text contains them."""
_TOKEN = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"[^\W_]+")
_HANGUL = re.compile(r"[\uac00-\ud7a3]$")
_POSTGRES_TEXT = "left(d.text, 200000)"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One document found: `document` is its input's own id, `snippet` a passage around the words, with the spans
    (half-open, in the snippet) of the words found in `marks`."""

    document: str
    sha256: str
    outlet: str | None
    published: str | None
    title: str | None
    lang: str
    snippet: str
    marks: list[tuple[int, int]]
    score: float


def index(database: Database, documents: Sequence[tuple[int, str]]) -> None:
    """Make new documents (number, text) findable. PostgreSQL does it by itself, through its index."""
    if database.dialect == "sqlite":
        database.execute_many("INSERT INTO documents_fts (rowid, text) VALUES (?, ?)", documents)


def phrases(words: str) -> list[tuple[list[str], bool]]:
    """What a user typed, as phrases of plain words; the second part says whether the last word may go on."""
    found: list[tuple[list[str], bool]] = []
    for quoted, bare in _TOKEN.findall(words):
        parts = _WORD.findall(quoted or bare)
        if parts:
            found.append((parts, bare.endswith("*") or bool(_HANGUL.search(parts[-1]))))
    return found


def fts5_query(words: str) -> str:
    """The FTS5 query for what a user typed: only quoted strings and stars, so nothing of it is syntax."""
    return " ".join(f'"{" ".join(parts)}"' + ("*" if open_ended else "") for parts, open_ended in phrases(words))


def tsquery(words: str) -> str:
    """The tsquery for what a user typed, out of quoted lexemes only."""
    return " & ".join(
        "(" + " <-> ".join(f"'{part}'" + (":*" if open_ended and part is parts[-1] else "") for part in parts) + ")"
        for parts, open_ended in phrases(words)
    )


def search(database: Database, words: str, limit: int = 20) -> list[SearchHit]:
    """The documents that contain the words, best first. No words, no hits. Raises LedgerError."""
    if not phrases(words):
        return []
    live = "LEFT JOIN readings r ON r.doc = d.doc AND r.superseded IS NULL"
    columns = "d.id, d.sha256, d.outlet, coalesce(d.published, r.published), d.title, d.lang"
    if database.dialect == "sqlite":
        rows = database.rows(
            f"SELECT {columns}, snippet(documents_fts, 0, '{OPEN}', '{CLOSE}', ' … ', 24), -documents_fts.rank "
            f"FROM documents_fts JOIN documents d ON d.doc = documents_fts.rowid {live} "
            "WHERE documents_fts MATCH ? ORDER BY documents_fts.rank, d.doc LIMIT ?",
            (fts5_query(words), limit),
        )
    else:
        rows = database.rows(
            f"SELECT {columns}, ts_headline('simple', {_POSTGRES_TEXT}, q.query, ?), "
            f"ts_rank(to_tsvector('simple', {_POSTGRES_TEXT}), q.query) AS score "
            f"FROM documents d {live}, (SELECT to_tsquery('simple', ?) AS query) q "
            f"WHERE to_tsvector('simple', {_POSTGRES_TEXT}) @@ q.query ORDER BY score DESC, d.doc LIMIT ?",
            (f"StartSel={OPEN}, StopSel={CLOSE}, MaxWords=30, MinWords=15", tsquery(words), limit),
        )
    found: list[tuple[Any, ...]] = [(*row[:6], *marked(row[6]), float(row[7])) for row in rows]
    return [SearchHit(*hit) for hit in found]


def marked(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """A snippet without its marks, and where the marks were."""
    text, marks, start = "", list[tuple[int, int]](), 0
    for piece in re.split(f"([{OPEN}{CLOSE}])", snippet):
        if piece == OPEN:
            start = len(text)
        elif piece == CLOSE:
            marks.append((start, len(text)))
        else:
            text += piece
    return text, marks
