"""The schema: migrations and tables agree, foreign and newer ledgers are refused, opening is cheap."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from test_ingest import PLENARY, VISIT, feed

from partystate.api import Ledger
from partystate.ledger import LedgerError, MissingLedgerError, NewerLedgerError


def test_migrations_make_the_tables_that_are_declared(ledger: Ledger) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    from partystate.ledger.schema import metadata

    engine = create_engine(ledger.database.sqlalchemy_url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert [d for d in differences if "documents_fts" not in str(d)] == []


def test_a_ledger_that_kept_no_words_finds_as_before(ledger_url) -> None:
    url = ledger_url()
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT, PLENARY)
        before = ledger.search("Song Thaek")
        if ledger.database.dialect == "postgresql":  # SQLite has kept them since the first schema
            ledger.database.execute("DROP TABLE documents_fts")
            ledger.database.execute(
                "CREATE INDEX documents_fts ON documents USING gin (to_tsvector('simple', left(text, 200000)))"
            )
        ledger.database.execute("UPDATE alembic_version SET version_num = '0006'")
    with Ledger.open(url) as ledger:
        assert ledger.search("Song Thaek") == before != []


def test_a_newer_ledger_is_refused(ledger_url) -> None:
    url = ledger_url()
    with Ledger.open(url) as ledger:
        ledger.database.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerLedgerError, match=r"9999.*Upgrade partystate"):
        Ledger.open(url)


def test_a_missing_ledger_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingLedgerError, match="partystate ingest"):
        Ledger.open(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE accounts (id INTEGER)")
    other.close()
    with pytest.raises(LedgerError, match="holds other tables"):
        Ledger.open(tmp_path / "other.db")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("not a database at all, only a text long enough to be looked at " * 20)
    with pytest.raises(LedgerError, match="not an SQLite ledger"):
        Ledger.open(tmp_path / "text.db")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="folder exists"):
        Ledger.open(tmp_path / "no" / "ledger.db")


def test_questions_do_not_import_sqlalchemy(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db"):
        pass
    program = (
        "import sys; from datetime import date; from partystate.api import Ledger; "
        f"l = Ledger.open({str(tmp_path / 'l.db')!r}); l.state(date(2011, 1, 1)); l.events(); l.persons(); "
        "l.changes(); l.search('x'); "
        "heavy = {'sqlalchemy', 'alembic', 'pyarrow', 'multiprocessing'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_half_a_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from alembic.operations import Operations

    made = []

    def fail_late(self: Operations, name: str, *rest: object, **more: object) -> object:
        made.append(name)
        if len(made) > 5:
            raise KeyboardInterrupt
        return real(self, name, *rest, **more)

    real = Operations.create_table
    monkeypatch.setattr(Operations, "create_table", fail_late)
    with pytest.raises(KeyboardInterrupt):
        Ledger.open(tmp_path / "l.db")
    monkeypatch.undo()
    found = sqlite3.connect(tmp_path / "l.db").execute("SELECT name FROM sqlite_master").fetchall()
    assert found == []
    with Ledger.open(tmp_path / "l.db") as ledger:
        assert ledger.counts()["documents"] == 0
