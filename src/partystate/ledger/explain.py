"""Why the ledger says something: from a statement to the sentence, the document and the method."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from partystate.ledger.answers import Span
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions
from partystate.ledger.errors import NotFoundError
from partystate.ledger.statements import STATEMENT_COLUMNS, Statement

_SENTENCE_END = re.compile(r"[.!?。][\"'”’)]*\s+(?=[\"'“‘(A-Z0-9\uac00-\ud7a3])|\n+")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Gen|Lieut|Col|Maj|Mr|Mrs|Dr|Prof|Mt|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.\s*$"
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a statement stands: what it says, the sentences that say it, from which document, read by what, when.

    `superseded_at` is set when a later reading took its place, `judgement` (accept, reject, correct) and
    `corrected` when a person has judged it.
    """

    statement: str
    subject: str
    property: str
    value: Any
    valid_from: str | None
    valid_to: str | None
    precision: str
    confidence: float
    item: str
    document: str
    sha256: str
    outlet: str | None
    title: str | None
    published: str | None
    url: str | None
    evidence: list[Span]
    quotes: list[str]
    """The words of each span."""
    sentences: list[str]
    """The sentences the spans stand in, each once."""
    method: str
    method_version: str
    recorded_at: datetime
    superseded_at: datetime | None
    judgement: str | None = None
    corrected: Any = None


def why(database: Database, statement: str) -> Explanation:
    """Explain a statement by its id. Raises NotFoundError."""
    rows = database.rows(
        "SELECT s.id, s.subject, s.property, s.value, s.datatype, s.valid_from, s.valid_to, s.precision, "
        "s.confidence, "
        "s.item, d.id, d.sha256, d.outlet, d.title, r.published, d.url, s.evidence, r.method, r.version, "
        "b.recorded_at, u.recorded_at, d.text, d.doc FROM documents d JOIN readings r ON r.doc = d.doc JOIN "
        "statements s ON s.reading = r.reading "
        "JOIN batches b ON b.batch = r.batch LEFT JOIN batches u ON u.batch = r.superseded "
        "WHERE d.sha256 >= ? AND d.sha256 < ? AND s.id = ? ORDER BY r.reading DESC LIMIT 1",
        (statement[:12], statement[:12] + "g", statement),
    )
    if not rows or len(statement) != 24:
        raise unknown(statement)
    row = rows[0]
    value = row[3] if row[4] == "text" else json.loads(row[3])
    where, text = [(a, b) for a, b in json.loads(row[16])], row[21]
    found = list(dict.fromkeys(sentence(text, span) for span in where))
    doc, beside = statements_beside(database, statement)
    number = next(said.n for said in beside if said.id == statement)
    judged = Decisions.load(database).verdicts(doc, beside).get(number)
    said: Row = (
        row[0], row[1], row[2], value, *row[5:16], where, [text[a:b] for a, b in where], found, row[17], row[18],
        datetime.fromisoformat(row[19]), None if row[20] is None else datetime.fromisoformat(row[20]),
        judged[0] if judged else None, judged[1] if judged else None,
    )  # fmt: skip
    return Explanation(*said)


def statements_beside(database: Database, statement: str) -> tuple[int, list[Statement]]:
    """The document (by number) of a statement, and all statements of its reading. Raises NotFoundError."""
    found = database.one(
        "SELECT r.doc, r.reading FROM documents d JOIN readings r ON r.doc = d.doc JOIN statements s "
        "ON s.reading = r.reading WHERE d.sha256 >= ? AND d.sha256 < ? AND s.id = ? ORDER BY r.reading DESC LIMIT 1",
        (statement[:12], statement[:12] + "g", statement),
    )
    if found is None or len(statement) != 24:
        raise unknown(statement)
    rows = database.rows(f"SELECT {STATEMENT_COLUMNS} FROM statements WHERE reading = ? ORDER BY n", (found[1],))
    return found[0], [Statement.of_row(row) for row in rows]


def unknown(statement: str) -> NotFoundError:
    """The error for a statement that is not there."""
    return NotFoundError(
        f"there is no statement {statement!r}", "Statement ids stand in the output of the commands with --json"
    )


def sentence(text: str, span: Span) -> str:
    """The sentence (or sentences) of a text that a span stands in."""
    start, end = 0, len(text)
    for found in _SENTENCE_END.finditer(text, max(0, span[0] - 2000)):
        if "\n" not in found.group() and _ABBREVIATED.search(text, max(0, found.start() - 12), found.start() + 1):
            continue
        if found.end() <= span[0]:
            start = found.end()
        elif found.start() >= span[1] - 1:
            end = found.end()
            break
    return " ".join(text[start:end].split())
