"""Whatever happens to the process, the disk or the clock: what was recorded is there, and nothing is half there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from killing import act_ingest
from marked import doc
from test_ingest import PLENARY, VISIT, everything, feed

from partystate.api import Ledger
from partystate.ledger import LedgerError, database, writer
from partystate.ledger.backups import backup
from partystate.ledger.verifying import verify_all

PROGRAM = Path(__file__).parents[1] / "support" / "killing.py"


def kills(action: str, *urls: str, step: int = 1) -> int:
    """How often the action was killed until it came to its end."""
    words = [sys.executable, str(PROGRAM), action, str(step), *urls]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def rows(url: str) -> dict[str, list[object]]:
    with Ledger.open(url) as ledger:
        assert list(verify_all(ledger.database, projections=True)) == []
        return everything(ledger)


@pytest.mark.slow
def test_an_ingest_killed_before_every_statement(ledger_url) -> None:
    whole, broken = ledger_url(), ledger_url()
    act_ingest(whole)
    assert kills("ingest", broken) > 50
    assert rows(broken) == rows(whole)


@pytest.mark.slow
def test_an_ingest_that_folds_killed_before_every_fifth_statement(ledger_url) -> None:
    """`killing.py` compares the state with a replay after each kill."""
    whole, broken = ledger_url(), ledger_url()
    act_ingest(whole)
    assert kills("fold", broken, step=5) > 10
    assert rows(broken).keys() == rows(whole).keys()
    with Ledger.open(broken) as ledger:
        assert ledger.database.rows("SELECT count(*) FROM checkpoints")[0][0] > 3


@pytest.mark.slow
def test_a_judgement_killed_before_every_statement(ledger_url) -> None:
    url = ledger_url()
    act_ingest(url)
    before = rows(url)
    assert kills("judge", url) > 20
    after = rows(url)
    assert after != before
    with Ledger.open(url) as ledger:
        assert ledger.database.rows("SELECT count(*) FROM judgements") == [(1,)]


@pytest.mark.slow
def test_a_copy_killed_before_every_statement(ledger_url) -> None:
    url, other = ledger_url(), ledger_url()
    act_ingest(url)
    assert kills("copy", url, other) > 10
    assert rows(other) == rows(url)


@pytest.mark.slow
def test_a_restore_killed_at_many_statements(ledger_url, tmp_path: Path) -> None:
    act_ingest(str(tmp_path / "backup.db"))
    url = ledger_url()
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT, PLENARY)
    assert kills("restore", str(tmp_path / "backup.db"), url, step=5) > 10
    assert rows(url) == rows(str(tmp_path / "backup.db"))


@pytest.mark.slow
def test_a_migration_killed_at_many_statements(tmp_path: Path) -> None:
    url = str(tmp_path / "new.db")
    assert kills("migrate", url, step=9) > 5
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT)
        assert list(verify_all(ledger.database)) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def remount(place: Path, option: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{option}", str(place)], check=True)


def many() -> list[object]:
    return [doc(f"d{i}", f"@event guidance | | | | 2011-04-0{i % 9 + 1}", f"@person Ri {i} | attended",
                *(f"{i} {j} paragraph" for j in range(150))) for i in range(1200)]  # fmt: skip


def test_a_full_disk_keeps_what_was_recorded(small_disk: Path, tmp_path: Path) -> None:
    url = str(small_disk / "l.db")
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT)
        with pytest.raises(LedgerError, match="Make room"):
            feed(ledger, *many())
        assert ledger.counts()["documents"] >= 1
        assert list(verify_all(ledger.database)) == []
        with pytest.raises(LedgerError):
            backup(ledger.database, small_disk / "b.db")
        assert [path.name for path in small_disk.iterdir() if "b.db" in path.name] == []
    remount(small_disk, "size=60m")
    with Ledger.open(url) as ledger, Ledger.open(tmp_path / "whole.db") as whole:
        feed(ledger, *many())
        feed(whole, VISIT)
        feed(whole, *many())
        assert everything(ledger) == everything(whole)


def test_a_ledger_on_a_read_only_disk_answers_and_says_why_it_does_not_record(small_disk: Path) -> None:
    url = str(small_disk / "l.db")
    with Ledger.open(url) as ledger:
        feed(ledger, VISIT)
    remount(small_disk, "ro")
    with Ledger.open(url) as ledger:
        assert [person.name for person in ledger.persons()]
        with pytest.raises(LedgerError, match="check its permissions"):
            feed(ledger, PLENARY)
    with pytest.raises(LedgerError):
        Ledger.open(small_disk / "other.db")


def test_a_locked_ledger_says_who_to_wait_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(database._HOW, "timeout", 0.2)
    url = str(tmp_path / "l.db")
    with Ledger.open(url) as one, Ledger.open(url) as other:
        with one.database.writing():
            with pytest.raises(LedgerError, match="Another process is writing"):
                feed(other, VISIT)
            assert other.counts()["documents"] == 0
        feed(other, VISIT)
        assert one.counts()["documents"] == 1


def test_a_clock_set_back_does_not_turn_the_order_round(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(ledger, VISIT)

    class Slow(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime(1999, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(writer, "datetime", Slow)
    feed(ledger, PLENARY)
    feed(ledger, doc("later", "@event meeting"))
    times = [row[0] for row in ledger.database.rows("SELECT recorded_at FROM batches ORDER BY batch")]
    assert times == sorted(set(times)) and len(times) == 3
    assert list(verify_all(ledger.database)) == []
