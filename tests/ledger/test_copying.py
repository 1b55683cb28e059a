"""Copies, backups and restored ledgers have the rows of their source, or do not come about."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from ledgers import new_database
from marked import MARKED, doc
from test_chain import filled
from test_ingest import PLENARY, VISIT, everything, feed

from partystate.api import Ledger
from partystate.ledger import LedgerError, NewerLedgerError
from partystate.ledger.backups import backup, restore
from partystate.ledger.copying import TRUTH, copy, differing, tables
from partystate.ledger.judging import judge
from partystate.ledger.verifying import last_link, verify_all

__all__ = ["filled"]


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Another empty ledger's URL, on each engine."""
    if request.param == "sqlite":
        return str(tmp_path / "other.db")
    return new_database(request.getfixturevalue("postgres"))


def test_a_copy_answers_as_its_source_does(filled: Ledger, other: str) -> None:
    with Ledger.open(other) as target:
        done = copy(filled.database, target.database)
        assert everything(target) == everything(filled)
        assert [hit.document for hit in target.search("Samil")] == ["visit"]
        assert list(verify_all(target.database, last_link(filled.database), projections=True)) == []
        assert done.rows["statements"] == filled.counts()["statements"]
        feed(target, doc("later", "@event meeting"), VISIT)  # and it goes on as one
        assert list(verify_all(target.database)) == []


def test_what_is_in_the_target_is_not_lost_unasked(filled: Ledger, other: str) -> None:
    with Ledger.open(other) as target:
        feed(target, doc("own", "@event meeting"))
        before = everything(target)
        with pytest.raises(LedgerError, match=r"not empty.*--replace"):
            copy(filled.database, target.database)
        assert everything(target) == before
        copy(filled.database, target.database, replace=True)
        assert everything(target) == everything(filled)
        assert target.search("own") == []


def test_a_copy_that_differs_is_not_kept(filled: Ledger, tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "bad.db") as target:
        target.database.execute(
            "CREATE TRIGGER bad AFTER INSERT ON readings BEGIN UPDATE readings SET version = '8' WHERE reading = 1; END"
        )
        with pytest.raises(LedgerError, match="table readings is not the table"):
            copy(filled.database, target.database)
        assert target.counts()["documents"] == 0


def test_a_backup_is_the_ledger(filled: Ledger, tmp_path: Path) -> None:
    made = backup(filled.database, tmp_path / "b.db")
    with Ledger.open(made, create=False) as kept:
        assert everything(kept) == everything(filled)
    with pytest.raises(LedgerError, match=r"already.*--replace"):
        backup(filled.database, made)
    feed(filled, doc("later", "@event meeting"))
    backup(filled.database, made, replace=True)
    with Ledger.open(made, create=False) as kept:
        assert everything(kept) == everything(filled)
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name]


def test_a_backup_is_made_while_others_write(ledger: Ledger, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            feed(ledger, doc(f"d{number}", f"@event meeting | Hall {number}", "x" * 3000))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            with Ledger.open(backup(ledger.database, tmp_path / f"{number}.db")) as kept:
                assert list(verify_all(kept.database, projections=True)) == []
    finally:
        stop.set()
        writer.join()
    assert ledger.counts()["documents"] > 3


def test_a_restored_ledger_is_the_one_backed_up(filled: Ledger, other: str, tmp_path: Path) -> None:
    made = backup(filled.database, tmp_path / "b.db")
    with Ledger.open(other) as target:
        feed(target, doc("own", "@event meeting"))
        with pytest.raises(LedgerError, match="--replace"):
            restore(made, target.database)
        restore(made, target.database, replace=True)
        assert everything(target) == everything(filled)


@pytest.mark.parametrize("harm", ["tampered", "cut", "newer", "other"])
def test_a_bad_backup_is_not_put_back(harm: str, tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db") as source:
        feed(source, VISIT, PLENARY)
        made = backup(source.database, tmp_path / "b.db")
        before = everything(source)
        with sqlite3.connect(made) as inside:
            if harm == "tampered":
                inside.execute("UPDATE statements SET confidence = 0.25 WHERE n = 1")
            elif harm == "newer":
                inside.execute("UPDATE alembic_version SET version_num = '9999'")
        inside.close()
        if harm == "cut":
            made.write_bytes(made.read_bytes()[:60_000])
        elif harm == "other":
            made.write_bytes(b"")
        with pytest.raises(NewerLedgerError if harm == "newer" else LedgerError):
            restore(made, source.database, replace=True)
        assert everything(source) == before


def test_a_ledger_cut_off_or_written_anew_is_not_the_one_noted(filled: Ledger) -> None:
    noted = last_link(filled.database)
    assert noted is not None
    assert list(verify_all(filled.database, noted)) == []
    assert [fault.batch for fault in verify_all(filled.database, (1, "0" * 64))] == [1]
    assert [fault.batch for fault in verify_all(filled.database, (noted[0] + 1, noted[1]))] == [noted[0] + 1]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE changes SET action = 'relieved'",
        "UPDATE persons SET mentions = mentions + 1",
        "DELETE FROM event_documents",
        "UPDATE participations SET evidence = '[[0,1]]'",
    ],
)
def test_a_projection_that_does_not_follow_is_found(filled: Ledger, tampering: str) -> None:
    assert list(verify_all(filled.database, projections=True)) == []
    filled.database.execute(tampering)
    assert list(verify_all(filled.database)) == []
    assert len(list(verify_all(filled.database, projections=True))) == 1


def test_what_an_undone_judgement_touched_follows_all_the_same(filled: Ledger) -> None:
    statement = filled.changes()[0].source.statement
    number = judge(filled.database, "accept", "statement", statement, author="analyst")
    judge(filled.database, "undo", "judgement", str(number), author="analyst")
    assert list(verify_all(filled.database, projections=True)) == []


def test_every_table_is_copied_and_told_apart(ledger: Ledger, tmp_path: Path) -> None:
    assert set(TRUTH) < set(tables()) <= ledger.database.tables()
    with Ledger.open(tmp_path / "o.db") as target:
        feed(ledger, VISIT, reader=MARKED)
        feed(target, PLENARY, reader=MARKED)
        with ledger.database.reading(), target.database.reading():
            assert {"documents", "statements", "batches"} <= set(differing(ledger.database, target.database))
