"""Four processes ingest overlapping documents, a fifth judges, and readers look on: as if one had done all in turn."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from crowd import COUNT, JUDGEMENTS, SHARES, share

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, Refusal
from partystate.ledger.applying import comparable
from partystate.ledger.copying import TRUTH, columns
from partystate.ledger.judging import judge
from partystate.ledger.verifying import verify_all
from partystate.ledger.writer import DOCUMENT_COLUMNS, document_of, identity, refusal_key, stored_identity

PROGRAM = Path(__file__).parents[1] / "support" / "crowd.py"


def start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(PROGRAM), *words])


def rows(ledger: Ledger) -> dict[str, list[object]]:
    """All there is, what the resolvers go by included, but the times of recording."""
    found: dict[str, list[object]] = dict(comparable(ledger.database))
    for table in TRUTH:
        names = ", ".join(f'"{name}"' for name in columns(table) if name != "recorded_at")
        found[table] = sorted(ledger.database.rows(f"SELECT {names} FROM {table}"), key=repr)
    return found


def look(ledger: Ledger, done: threading.Event, wrong: list[str]) -> None:
    """Ask again and again; within one moment all has to fit together."""
    ask = ledger.database.rows
    while not done.is_set():
        with ledger.database.reading():
            texts = ask("SELECT count(*) FROM documents")[0][0]
            read = ask("SELECT count(*) FROM readings WHERE superseded IS NULL")[0][0]
            newest = ask("SELECT coalesce(max(batch), 0) FROM batches")[0][0]
            latest = ask("SELECT coalesce(max(batch), 0) FROM post_attestations")[0][0]
            doubled = ask("SELECT doc, statement FROM post_attestations WHERE superseded IS NULL GROUP BY doc, "
                          "statement HAVING count(*) > 1")  # fmt: skip
        if texts != read or latest > newest or doubled:
            wrong.append(f"{texts} texts, {read} readings, batch {newest}, rows of {latest}, doubled: {doubled}")


def recorded(ledger: Ledger) -> Iterator[tuple[str, list[Document | Refusal]]]:
    """Each batch in turn: its kind, and for an ingest what it brought."""
    ask = ledger.database.rows
    named = f"d.{DOCUMENT_COLUMNS.replace(', ', ', d.')}"
    for batch, kind in ask("SELECT batch, kind FROM batches ORDER BY batch"):
        texts = ask(f"SELECT {named} FROM documents d WHERE d.batch = ? ORDER BY d.doc", (batch,))
        brought: list[Document | Refusal] = [document_of(row) for row in texts]
        for *row, id_, outlet in ask(
            f"SELECT {named}, c.id, c.outlet FROM document_copies c JOIN documents d ON d.doc = c.doc "
            "WHERE c.batch = ? ORDER BY c.doc, c.key", (batch,)
        ):  # fmt: skip
            brought.append(replace(document_of(tuple(row)), id=id_, outlet=outlet))
        refused = ask("SELECT file, line, reason, advice FROM refusals WHERE batch = ?", (batch,))
        yield kind, [*brought, *(Refusal(*row) for row in refused)]


@pytest.mark.slow
def test_many_at_once_make_what_one_makes_in_turn(ledger_url) -> None:
    url = ledger_url()
    with Ledger.open(url) as ledger:
        done, wrong = threading.Event(), list[str]()
        readers = [threading.Thread(target=look, args=(ledger, done, wrong)) for _ in range(2)]
        for reader in readers:
            reader.start()
        crowd = [*(start("ingest", url, str(number)) for number in range(SHARES)), start("judge", url)]
        try:
            assert [process.wait(240) for process in crowd] == [0] * (SHARES + 1)
        finally:
            done.set()
            for reader in readers:
                reader.join()
        assert wrong == []
        assert list(verify_all(ledger.database, projections=True)) == []

        given = [item for number in range(SHARES) for item in share(number)]
        texts = [item for item in given if isinstance(item, Document)]
        ask = ledger.database.rows
        assert len(ask("SELECT sha256 FROM documents")) == len({d.sha256 for d in texts}) == COUNT
        assert ask("SELECT doc FROM readings GROUP BY doc HAVING count(*) > 1") == []
        known = [
            (row[0], stored_identity(*row[1:]))
            for table in ("documents", "document_copies")
            for row in ask(
                f"SELECT d.sha256, x.id, x.outlet, x.published, x.url FROM {table} x JOIN documents d ON d.doc = x.doc"
            )
        ]
        assert sorted(known) == sorted({(d.sha256, identity(d)) for d in texts})
        refused = {refusal_key(item) for item in given if isinstance(item, Refusal)}
        assert sorted(row[0] for row in ask("SELECT key FROM refusals")) == sorted(refused)
        assert len(ask("SELECT judgement FROM judgements")) == JUDGEMENTS
        assert len(ask("SELECT batch FROM batches")) > COUNT / 13

        with Ledger.open(ledger_url()) as serial, Ledger.open(ledger_url()) as plain:
            verdicts = iter(ask("SELECT kind, target_kind, target, value FROM judgements ORDER BY judgement"))
            for kind, brought in recorded(ledger):
                if kind == "judgement":
                    what, target_kind, target, value = next(verdicts)
                    value = None if value is None else json.loads(value)
                    judge(serial.database, what, target_kind, target, value=value, author="crowd")
                else:
                    serial.ingest_documents(brought, charter=load_charter(), jobs=1)
            one, other = rows(ledger), rows(serial)
            assert [name for name in one if one[name] != other[name]] == []

            plain.ingest_documents(given, charter=load_charter(), jobs=1)
            said = "SELECT id, item, subject, property, value, evidence FROM statements ORDER BY id, n"
            assert ask(said) == plain.database.rows(said)
