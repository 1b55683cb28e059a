"""What commands say when something is not as it should be: words and exit codes, never a traceback."""

from __future__ import annotations

import sqlite3

import pytest

from partystate.cli import failing


@pytest.mark.parametrize(
    "words", [("state", "--on", "2011-01-01"), ("events",), ("person", "X"), ("search", "x"), ("export", "posts")]
)
def test_a_missing_ledger_is_not_made_by_asking(typed, tmp_path, words):
    place = tmp_path / "none.db"
    done = typed("--ledger", place, *words)
    assert done.code == failing.FAILED
    assert f"there is no ledger at {place}" in done.err
    assert "partystate ingest" in done.err
    assert not place.exists()


def test_a_file_that_is_no_ledger(typed, tmp_path):
    place = tmp_path / "text.db"
    place.write_text("this is no database, it is a text of some length" * 50)
    done = typed("--ledger", place, "events")
    assert done.code == failing.FAILED
    assert "not an SQLite ledger" in done.err


def test_somebody_elses_database(typed, tmp_path):
    place = tmp_path / "other.db"
    with sqlite3.connect(place) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    done = typed("--ledger", place, "ingest", "x.txt")
    assert done.code == failing.FAILED
    assert "holds other tables" in done.err


def test_a_charter_that_is_not_there(typed):
    done = typed("--charter", "atlantis", "read", "x.txt")
    assert done.code == failing.FAILED
    assert "no such charter" in done.err


def test_a_faulty_charter_is_told_by_file_and_line(typed, tmp_path):
    (tmp_path / "state.yaml").write_text("id: x\nname: [unclosed\n")
    done = typed("--charter", tmp_path, "read", "x.txt")
    assert done.code == failing.FAILED
    assert "state.yaml:" in done.err


def test_a_fault_of_our_own_is_called_one(typed, sample_ledger, monkeypatch):
    from partystate.api import Ledger

    def breaks(*_given, **_named):
        raise ZeroDivisionError("no luck")

    monkeypatch.setattr(Ledger, "changes", breaks)
    done = typed("--ledger", sample_ledger, "changes")
    assert done.code == failing.FAULT
    assert "this is a fault of partystate: ZeroDivisionError: no luck" in done.err
    monkeypatch.setenv("PARTYSTATE_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        typed("--ledger", sample_ledger, "changes")


def test_an_interrupt_says_that_nothing_is_lost(typed, sample_ledger, monkeypatch):
    from partystate.api import Ledger

    def interrupted(*_given, **_named):
        raise KeyboardInterrupt

    monkeypatch.setattr(Ledger, "ingest_documents", interrupted)
    done = typed("--ledger", sample_ledger, "ingest", "x.txt")
    assert done.code == failing.INTERRUPTED
    assert "goes on where it stopped" in done.err


def test_an_unknown_command_is_wrong_use(typed):
    done = typed("frobnicate")
    assert done.code == 2
    assert "frobnicate" in done.err


def test_without_arguments_the_help(typed):
    out = typed("--help").out
    for command in (
        "read",
        "ingest",
        "search",
        "state",
        "events",
        "person",
        "changes",
        "why",
        "export",
        "charter",
        "demo",
    ):
        assert f"\n  {command} " in out
