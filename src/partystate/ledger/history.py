"""The history of a subject: what was decided about a statement, person or event, and about what it was read from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.errors import NotFoundError
from partystate.ledger.judging import Judgement, judgements


@dataclass(frozen=True, slots=True)
class Step:
    """One moment in the history of a subject: when it was recorded (UTC, ISO), what happened, who did it and why.

    `kind` is read, superseded, accept, reject, correct, merge, split, undo; `judgement` its number where it is one,
    `undone_at` when that was taken back.
    """

    at: str
    kind: str
    what: str
    author: str | None = None
    reason: str | None = None
    judgement: int | None = None
    value: Any = None
    undone_at: str | None = None


def history(database: Database, subject: str) -> list[Step]:
    """The history of a statement, person or event by id, earliest first. Raises NotFoundError for none of them."""
    with database.reading():
        steps = _readings(database, subject) if len(subject) == 24 else []
        for judgement in judgements(database):
            if _concerns(database, judgement, subject):
                steps.append(_judged(database, judgement))
        if not steps:
            known = [
                table
                for table, column in (("persons", "person"), ("events", "event"), ("person_documents", "person"))
                if database.one(f"SELECT 1 FROM {table} WHERE {column} = ?", (subject,)) is not None
            ]
            if not known:
                raise NotFoundError(
                    f"there is no statement, person or event {subject!r}", "Give the id that --json shows"
                )
    return sorted(steps, key=lambda s: (s.at, s.judgement or 0))


def _readings(database: Database, statement: str) -> list[Step]:
    found = []
    for value, method, version, at, superseded in database.rows(
        "SELECT s.value, r.method, r.version, b.recorded_at, u.recorded_at FROM documents d "
        "JOIN readings r ON r.doc = d.doc JOIN statements s ON s.reading = r.reading "
        "JOIN batches b ON b.batch = r.batch LEFT JOIN batches u ON u.batch = r.superseded "
        "WHERE d.sha256 >= ? AND d.sha256 < ? AND s.id = ? ORDER BY r.reading",
        (statement[:12], statement[:12] + "g", statement),
    ):
        found.append(Step(at, "read", f"read by {method} {version}", value=value))
        if superseded is not None:
            found.append(Step(superseded, "superseded", "a later reading took its place"))
    return found


def _concerns(database: Database, judgement: Judgement, subject: str) -> bool:
    if subject in (judgement.target, judgement.value):
        return True
    if judgement.target_kind == "judgement":
        return any(_concerns(database, j, subject) for j in judgements(database) if str(j.id) == judgement.target)
    if judgement.kind == "split" and isinstance(judgement.value, dict):
        return bool(judgement.value.get("as") == subject)
    if judgement.target_kind != "statement" or len(subject) != 24:
        return False
    # a judgement holds on to what is said, so it also concerns the statement of a later reading that says the same
    from partystate.ledger.explain import statements_beside
    from partystate.ledger.statements import Content

    row = database.one("SELECT doc, content FROM judgements WHERE judgement = ?", (judgement.id,))
    try:
        doc, beside = statements_beside(database, subject)
    except NotFoundError:
        return False
    if row is None or row[0] != doc:
        return False
    found = Content.of_json(row[1]).find(beside)
    return found is not None and found.id == subject


def _judged(database: Database, judgement: Judgement) -> Step:
    value = judgement.value
    match judgement.kind:
        case "merge":
            what = f"{judgement.target_kind} {judgement.target} is {value}"
        case "split":
            what = f"{len(value['documents'])} documents of {judgement.target} are {value['as']}"
        case "undo":
            what = f"judgement {judgement.target} is undone"
        case "correct":
            what = f"statement {judgement.target} should say {json.dumps(value, ensure_ascii=False)}"
        case _:
            what = f"{judgement.target_kind} {judgement.target}: {judgement.kind}ed"
    undone = None
    if judgement.undone_by is not None:
        row = database.one("SELECT recorded_at FROM batches WHERE batch = ?", (judgement.undone_by,))
        undone = row[0] if row else None
    return Step(
        judgement.recorded_at,
        judgement.kind,
        what,
        judgement.author,
        judgement.reason or None,
        judgement.id,
        value,
        undone,
    )
