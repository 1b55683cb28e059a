"""`partystate ledger …` on a ledger of the samples."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest


@pytest.fixture
def own(sample_ledger: Path, tmp_path: Path) -> Path:
    """A ledger of one's own to spoil."""
    with sqlite3.connect(sample_ledger) as source, sqlite3.connect(tmp_path / "own.db") as target:
        source.backup(target)
    return tmp_path / "own.db"


def test_verify_says_sound_and_names_the_last_link(typed, own: Path) -> None:
    done = typed("ledger", "verify", "--ledger", own, "--projections")
    assert (done.code, done.err) == (0, "")
    link = done.out.strip().rpartition(" ")[2]
    assert typed("ledger", "verify", "--ledger", own, "--expect", link).code == 0
    with sqlite3.connect(own) as inside:
        inside.execute("UPDATE persons SET mentions = 0")
    shown = typed("ledger", "verify", "--ledger", own, "--projections")
    assert shown.code == 1 and "table persons does not follow" in shown.out
    with sqlite3.connect(own) as inside:
        inside.execute("UPDATE statements SET value = 'x' WHERE n = 0 AND reading = 1")
    found = typed("ledger", "verify", "--ledger", own, "--json", "--projections")
    assert found.code == 1 and not found.json["sound"]
    assert [fault["batch"] for fault in found.json["faults"]][:1] == [1]
    other = typed("ledger", "verify", "--ledger", own, "--expect", f"1:{'0' * 64}")
    assert other.code == 1 and "written anew" in other.out
    assert typed("ledger", "verify", "--ledger", own, "--expect", "x").code == 2


def test_backup_and_restore(typed, own: Path, tmp_path: Path) -> None:
    made = tmp_path / "backup.db"
    assert typed("ledger", "backup", made, "--ledger", own).code == 0
    again = typed("ledger", "backup", made, "--ledger", own)
    assert again.code == 1 and "--replace" in again.err
    before = typed("--ledger", own, "ledger", "verify").out
    own.unlink()
    assert typed("--ledger", own, "ledger", "restore", made).code == 0
    assert typed("--ledger", own, "ledger", "verify").out == before
    refused = typed("--ledger", own, "ledger", "restore", made)
    assert refused.code == 1 and "not empty" in refused.err
    missing = typed("--ledger", own, "ledger", "restore", tmp_path / "none.db", "--replace")
    assert missing.code == 1 and "no ledger" in missing.err


def test_copy(typed, own: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    done = typed("ledger", "copy", own, other)
    assert done.code == 0 and "are the same" in done.out
    assert typed("--ledger", other, "ledger", "verify", "--projections").code == 0
    assert typed("ledger", "copy", own, own).code == 1
    missing = typed("ledger", "copy", tmp_path / "none.db", tmp_path / "new.db")
    assert missing.code == 1 and not (tmp_path / "new.db").exists()


def test_a_damaged_ledger_is_named_not_traced(typed, own: Path, tmp_path: Path) -> None:
    shutil.copy(own, tmp_path / "cut.db")
    (tmp_path / "cut.db").write_bytes((tmp_path / "cut.db").read_bytes()[:30_000])
    done = typed("--ledger", tmp_path / "cut.db", "ledger", "verify")
    assert done.code == 1 and "damaged" in done.err
