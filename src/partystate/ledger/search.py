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
_SAMPLE = 60
_BEGINNING = "left(d.text, 200000)"
"""What PostgreSQL keeps the words of: a tsvector may hold one megabyte."""
_MATCHES = "f.words @@ to_tsquery('simple', ?)"
FIRST_WINDOW = 20_000
"""How many of the last documents PostgreSQL looks through first; then as many as it will take, going by these."""
RANKED = {"sqlite": 10_000, "postgresql": 500}
"""How many of the documents found are weighed against each other. PostgreSQL fetches the words of each for it."""
HEADLINE = f"StartSel={OPEN}, StopSel={CLOSE}, MaxWords=30, MinWords=15"


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
    """Make new documents (number, text) findable, once they are recorded. Raises LedgerError."""
    if database.dialect == "sqlite":
        database.execute_many("INSERT INTO documents_fts (rowid, text) VALUES (?, ?)", documents)
    else:
        database.execute(f"{_KEEP} WHERE d.doc = ANY(?)", ([doc for doc, _text in documents],))


_KEEP = (
    "INSERT INTO documents_fts (doc, words) "
    f"SELECT d.doc, to_tsvector('simple', {_BEGINNING}) FROM documents d"
)  # fmt: skip


def index_anew(database: Database) -> None:
    """Make all documents findable, and nothing else. Raises LedgerError."""
    if database.dialect == "sqlite":
        database.execute("INSERT INTO documents_fts (documents_fts) VALUES ('rebuild')")
    else:
        database.execute("DELETE FROM documents_fts")
        database.execute(_KEEP)


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


@dataclass(frozen=True, slots=True)
class Filter:
    """What a document `d` and its reading in force `r` must be like besides: SQL conditions and their values."""

    conditions: Sequence[str] = ()
    values: Sequence[Any] = ()

    @property
    def joined(self) -> str:
        """The join that the conditions need: readings are left out where none asks for them."""
        return LIVE if any("r." in condition for condition in self.conditions) else ""

    @property
    def also(self) -> str:
        """The conditions behind others."""
        return "".join(f" AND {condition}" for condition in self.conditions)


LIVE = "LEFT JOIN readings r ON r.doc = d.doc AND r.superseded IS NULL"
ANY = Filter()


def search(database: Database, words: str, limit: int = 20, offset: int = 0, among: Filter = ANY) -> list[SearchHit]:
    """A portion of the documents that contain the words, best first; no words, no hits. Raises LedgerError.

    Of more than `RANKED` documents only those recorded last are ranked.
    """
    if not phrases(words):
        return []
    columns = "d.id, d.sha256, d.outlet, coalesce(d.published, r.published), d.title, d.lang"
    with database.reading():
        best = ranked(database, words, limit, offset, among)
        if not best:
            return []
        marks = ",".join("?" * len(best))
        if database.dialect == "sqlite":
            rows = database.rows(
                f"SELECT d.doc, {columns}, snippet(documents_fts, 0, '{OPEN}', '{CLOSE}', ' … ', 24) "
                f"FROM documents_fts JOIN documents d ON d.doc = documents_fts.rowid {LIVE} "
                f"WHERE documents_fts MATCH ? AND documents_fts.rowid IN ({marks})",
                (fts5_query(words), *(doc for doc, _score in best)),
            )
        else:
            rows = database.rows(
                f"SELECT d.doc, {columns}, ts_headline('simple', {_BEGINNING}, to_tsquery('simple', ?), ?) "
                f"FROM documents d {LIVE} WHERE d.doc IN ({marks})",
                (tsquery(words), HEADLINE, *(doc for doc, _score in best)),
            )
    by_doc: dict[int, tuple[Any, ...]] = {row[0]: tuple(row[1:]) for row in rows}
    hits: list[tuple[Any, ...]] = [
        (*by_doc[doc][:6], *marked(by_doc[doc][6]), score) for doc, score in best if doc in by_doc
    ]
    return [SearchHit(*hit) for hit in hits]


def found_by(database: Database, words: str, among: Filter = ANY) -> int:
    """How many documents contain the words. Raises LedgerError."""
    if database.dialect == "sqlite":
        sql, asked = f"SELECT count(*) FROM {_sqlite_source(among)} WHERE documents_fts MATCH ?", fts5_query(words)
    else:
        sql, asked = f"SELECT count(*) FROM {_postgres_source(among)} WHERE {_MATCHES}", tsquery(words)
    with database.reading():
        if database.dialect == "postgresql":
            database.execute("SET LOCAL work_mem = '64MB'")
        found = database.one(f"{sql}{among.also}", (asked, *among.values))
    return int(found[0]) if found else 0


def _sqlite_source(among: Filter) -> str:
    """The tables that a question with words goes over: the index alone, unless something else is asked too."""
    documents = f" CROSS JOIN documents d ON d.doc = documents_fts.rowid {among.joined}"  # the index comes first
    return "documents_fts" + (documents if among.conditions else "")


def _postgres_source(among: Filter) -> str:
    """The same on PostgreSQL."""
    return "documents_fts f" + (f" JOIN documents d ON d.doc = f.doc {among.joined}" if among.conditions else "")


def ranked(
    database: Database, words: str, limit: int, offset: int = 0, among: Filter = ANY
) -> list[tuple[int, float]]:  # fmt: skip
    """The documents (by number) that contain the words, with their scores, best first, equal ones in the order of
    recording. Of more than `RANKED` only the last recorded are weighed: a word that half of all documents have says
    little of any of them, and scoring a million takes seconds. Raises LedgerError."""
    if database.dialect == "sqlite":
        return database.rows(
            "SELECT doc, -score FROM (SELECT documents_fts.rowid AS doc, bm25(documents_fts) AS score FROM "
            f"{_sqlite_source(among)} WHERE documents_fts MATCH ?{among.also} ORDER BY documents_fts.rowid DESC "
            "LIMIT ?) ORDER BY score, doc LIMIT ? OFFSET ?",
            (fts5_query(words), *among.values, RANKED["sqlite"], limit, offset),
        )
    with database.reading():
        found = _last(database, tsquery(words), RANKED["postgresql"], among)
    best = sorted(found, key=lambda hit: (-hit[1], hit[0]))
    return best[offset : offset + limit]


def _last(database: Database, query: str, most: int, among: Filter) -> list[tuple[int, float]]:
    """The documents recorded last that answer a tsquery, with their scores."""
    source, wanted = _postgres_source(among), " AND ".join(among.conditions) or "true"
    *_settings, top, sample = database.together(
        [
            # a bitmap that does not fit forgets the rows and keeps the pages: then all on them are looked at
            ("SELECT set_config('work_mem', '64MB', true)", ()),
            ("SELECT coalesce(max(doc), 0) FROM documents", ()),
            (
                f"SELECT count(*) FROM (SELECT f.words FROM {source} WHERE {wanted} ORDER BY f.doc DESC "
                f"LIMIT {_SAMPLE}) f WHERE {_MATCHES}",
                (*among.values, query),
            ),
        ]
    )
    last, window = int(top[0][0]), FIRST_WINDOW
    weighed = "SELECT doc, ts_rank(words, to_tsquery('simple', ?)) FROM ({}) l ORDER BY doc DESC LIMIT ?"
    matching = f"SELECT f.doc, f.words FROM {source} WHERE {_MATCHES}{among.also}"
    if int(sample[0][0]) * 3 > _SAMPLE:  # where a third answers, walking back over all is quicker than the index
        walked = weighed.replace("{}", f"{matching} ORDER BY f.doc DESC LIMIT ?")
        return database.rows(walked, (query, query, *among.values, most, most))
    # first only among the last documents, for all those that answer would have to be fetched to be put in order.
    # OFFSET 0 keeps the planner from walking back over all
    by_index = weighed.replace("{}", f"{matching} AND f.doc > ? OFFSET 0")
    while True:
        after = last - window if window < last else 0
        found = database.rows(by_index, (query, query, *among.values, after, most))
        if len(found) >= most or not after:
            return found
        window = max(4 * window, int(1.5 * window * most / (len(found) + 1)))


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
