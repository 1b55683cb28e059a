"""The chain finds every change, loss and reordering of what was recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_ingest import BETTER, PLENARY, VISIT, feed

from partystate.api import Ledger
from partystate.documents import Refusal
from partystate.ledger.chain import verify
from partystate.ledger.judging import judge

TAMPERINGS = (
    "UPDATE statements SET value = '\"x\"' WHERE reading = 1 AND n = 2",
    "UPDATE statements SET evidence = '[[0,1]]' WHERE reading = 2 AND n = 0",
    "UPDATE statements SET confidence = 0.5 WHERE reading = 1 AND n = 0",
    "UPDATE statements SET valid_to = '2012-01-01' WHERE reading = 1 AND n = 1",
    "DELETE FROM statements WHERE reading = 1 AND n = 3",
    "UPDATE statements SET n = n + 100 WHERE reading = 1 AND n = 0",
    "UPDATE statements SET reading = 4, n = n + 50 WHERE reading = 3",
    "UPDATE documents SET text = text || '.' WHERE doc = 1",
    "UPDATE documents SET published = '2011-02-05' WHERE doc = 1",
    "UPDATE documents SET outlet = 'Other' WHERE doc = 2",
    "UPDATE documents SET batch = 2 WHERE doc = 2",
    "UPDATE document_copies SET id = 'y'",
    "DELETE FROM document_copies",
    "UPDATE refusals SET reason = 'fine'",
    "DELETE FROM refusals",
    "UPDATE readings SET version = '9' WHERE reading = 1",
    "UPDATE readings SET superseded = NULL WHERE reading = 1",
    "UPDATE judgements SET author = 'somebody else'",
    "UPDATE judgements SET undone = NULL WHERE judgement = 1",
    "DELETE FROM judgements WHERE judgement = 2",
    "UPDATE batches SET recorded_at = '2001-01-01T00:00:00.000000+00:00' WHERE batch = 2",
    "UPDATE batches SET kind = 'judgement' WHERE batch = 1",
    "UPDATE batches SET statements = 1 WHERE batch = 1",
    "DELETE FROM batches WHERE batch = 2",
)


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    feed(ledger, VISIT, PLENARY, replace(VISIT, id="copy"), Refusal("x.txt", 1, "binary"))
    number = judge(ledger.database, "reject", "statement", ledger.changes()[0].source.statement, author="analyst")
    judge(ledger.database, "undo", "judgement", str(number), author="analyst")
    feed(ledger, VISIT, PLENARY, reader=BETTER)
    return ledger


def test_a_sound_ledger_has_no_fault(filled: Ledger) -> None:
    assert list(verify(filled.database)) == []
    filled.rebuild()
    assert list(verify(filled.database)) == []


@pytest.mark.parametrize("tampering", TAMPERINGS)
def test_tampering_is_found(filled: Ledger, tampering: str) -> None:
    if filled.database.dialect == "sqlite":
        filled.database.execute("PRAGMA foreign_keys = OFF")
    filled.database.execute(tampering)
    assert list(verify(filled.database))
