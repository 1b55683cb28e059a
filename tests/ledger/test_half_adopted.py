"""A ledger brought to today's schema by a process that was killed before it had resolved the persons."""

from __future__ import annotations

from pathlib import Path

from test_ingest import PLENARY, VISIT, feed

from partystate.api import Ledger


def test_persons_are_resolved_when_it_is_opened_again(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        feed(ledger, VISIT, PLENARY)
        before = ledger.persons()
        for table in ("person_blocks", "person_probes"):
            ledger.database.execute(f"DELETE FROM {table}")
        ledger.database.execute("DELETE FROM resolutions WHERE judgement IS NULL")
    with Ledger.open(tmp_path / "l.db") as ledger:
        assert ledger.database.rows("SELECT kind FROM batches ORDER BY batch") == [("ingest",), ("resolve",)]
        assert ledger.persons() == before
    with Ledger.open(tmp_path / "l.db") as ledger:
        assert len(ledger.database.rows("SELECT kind FROM batches")) == 2
