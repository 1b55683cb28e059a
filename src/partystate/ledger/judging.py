"""Judgements by people: recorded beside the readings, never over them, and undone by another judgement."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from partystate.ledger import schema
from partystate.ledger.applying import EVERY_POST, apply, documents_concerned, project_documents, rewrite_posts
from partystate.ledger.correcting import check
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions
from partystate.ledger.errors import LedgerError, NotFoundError
from partystate.ledger.explain import statements_beside
from partystate.ledger.grouping import relearn
from partystate.ledger.persons import add_resolutions, printed_names, revise
from partystate.ledger.statements import Content, to_json
from partystate.ledger.writer import close_batch, open_batch

Verdict = Literal["accept", "reject", "correct", "merge", "split", "undo"]
Target = Literal["statement", "person", "event", "judgement"]
PORTION = 500


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided. `value` is the corrected value of a statement; for a merge the id that stays; for a
    split `{"as": new id, "documents": [sha256 …]}`; `undone_by` is the batch that took it back."""

    id: int
    kind: str
    target_kind: str
    target: str
    value: Any
    author: str
    reason: str
    recorded_at: str
    undone_by: int | None


def judge(
    database: Database,
    kind: Verdict,
    target_kind: Target,
    target: str,
    *,
    author: str,
    reason: str = "",
    value: Any = None,
) -> int:
    """Record a judgement and bring the projections to it; gives its number.

    Raises NotFoundError for an unknown target, LedgerError for a verdict that does not fit the target.
    """
    of_statement = kind in ("accept", "reject", "correct")
    if of_statement != (target_kind == "statement") or (kind == "undo") != (target_kind == "judgement"):
        raise LedgerError(f"a {target_kind} cannot be judged with {kind!r}", "See `partystate judge --help`")
    with database.writing():
        batch, chain = open_batch(database)
        last = database.one("SELECT max(judgement) FROM judgements")
        number = int(last[0] or 0) + 1 if last else 1
        doc, content = _content(database, target, kind, value) if target_kind == "statement" else (None, None)
        row = (
            number, kind, target_kind, target, doc, content, None if value is None else to_json(value), author, reason,
            batch, None,
        )  # fmt: skip
        database.insert("judgements", [c.name for c in schema.judgements.columns], [row])
        parted = {target, value["as"]} if kind == "split" and target_kind == "person" else set[str]()
        if kind == "undo":
            parted = _undo(database, int(target), batch)
        elif kind in ("merge", "split"):
            _resolve(database, kind, target_kind, target, value, number, batch)
        decisions = Decisions.load(database, batch)
        if parted:
            revise(database, decisions, parted)
        elif target_kind != "person" and relearn(database, batch, decisions, documents_concerned(database, batch)):
            decisions = Decisions.load(database, batch)
        docs = documents_concerned(database, batch)
        for at in range(0, len(docs), PORTION):
            part = docs[at : at + PORTION]
            apply(database, project_documents(database, part, decisions, batch), batch, ())
        judged = doc if kind != "undo" else _document_of(database, int(target))
        if judged is not None:  # a statement that a person accepts weighs more, though its rows stay as they are
            said = (
                "SELECT post, 'attested' FROM post_attestations WHERE doc = ? UNION "
                "SELECT post, action FROM changes WHERE doc = ?"
            )
            rows = database.rows(said, (judged, judged))
            touched = {row[0] for row in rows} | {EVERY_POST for row in rows if row[1] == "died"}
            rewrite_posts(database, touched, batch)
        close_batch(database, batch, "judgement", "", (len(docs), 0), chain)
    return number


def _content(database: Database, target: str, kind: str, value: Any) -> tuple[int, str]:
    """The document of a statement, and what it says as JSON.

    Raises NotFoundError, and LedgerError for a correction that cannot stand there."""
    doc, statements = statements_beside(database, target)
    said = next(said for said in statements if said.id == target)
    if kind == "correct":
        check(said, value)
    return doc, Content.of(said).to_json()


def _document_of(database: Database, judgement: int) -> int | None:
    found = database.one("SELECT doc FROM judgements WHERE judgement = ?", (judgement,))
    return found[0] if found else None


def _undo(database: Database, judgement: int, batch: int) -> set[str]:
    """Take a judgement back; gives the persons whom it had parted."""
    found = database.one(
        "SELECT undone, kind, target_kind, target, value FROM judgements WHERE judgement = ?", (judgement,)
    )
    if found is None or found[1] == "undo":
        raise NotFoundError(
            f"there is no judgement {judgement} that could be undone", "`partystate history` lists judgements"
        )
    if found[0] is not None:
        raise LedgerError(f"judgement {judgement} is undone already")
    database.execute("UPDATE judgements SET undone = ? WHERE judgement = ?", (batch, judgement))
    database.execute(
        "UPDATE resolutions SET superseded = ? WHERE judgement = ? AND superseded IS NULL", (batch, judgement)
    )
    return {found[3], json.loads(found[4])["as"]} if found[1:3] == ("split", "person") else set()


def _resolve(
    database: Database, kind: str, target_kind: str, target: str, value: Any, judgement: int, batch: int
) -> None:
    table = "persons" if target_kind == "person" else "events"
    for wanted in [target, value] if kind == "merge" else [target]:
        known = database.one(f"SELECT 1 FROM {table} WHERE {target_kind} = ?", (wanted,))
        if known is None and target_kind == "event":  # it may be joined to another one already
            known = database.one("SELECT 1 FROM tellings WHERE node = ?", (wanted,))
        if known is None:
            raise NotFoundError(f"there is no {target_kind} {wanted!r}", "Give the id that --json shows")
    if kind == "merge" and target == value:
        raise LedgerError(f"{target_kind} {target} cannot be merged with itself")
    if kind == "merge":
        nodes = [(target_kind, target)]
    else:
        nodes = [(target_kind, f"{target}@{sha}") for sha in value["documents"]]
        if target_kind == "person":  # by the name as printed too, whatever the resolver comes to think of it
            printed = printed_names(database, target, value["documents"])
            nodes = [node for node in nodes if target != value["as"]]
            nodes += [("mention", node) for sha in value["documents"] for node in printed.get(sha, ())]
    canonical = value if kind == "merge" else value["as"]
    add_resolutions(database, batch, [(what, node, canonical, None, "judgement", judgement) for what, node in nodes])


def judgements(database: Database, target: str | None = None) -> list[Judgement]:
    """All judgements, or those about one statement, person or event, in order."""
    where, values = ("WHERE j.target = ?", [target]) if target else ("", [])
    rows = database.rows(
        "SELECT j.judgement, j.kind, j.target_kind, j.target, j.value, j.author, j.reason, b.recorded_at, j.undone "
        f"FROM judgements j JOIN batches b ON b.batch = j.batch {where} ORDER BY j.judgement",
        values,
    )
    found: list[Row] = [(*row[:4], None if row[4] is None else json.loads(row[4]), *row[5:]) for row in rows]
    return [Judgement(*row) for row in found]
