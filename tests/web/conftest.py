"""One ledger for all tests of the web face: the shipped samples, every kind of item, and a hostile document."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hostile import HOSTILE
from websites import NAME, PASSWORD, MakeSite, build, serve

from partystate.api import Ledger
from partystate.ledger.accounts import add_user
from partystate.web import Settings, create_app

HERE = Path(__file__).parent
@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ledger's file; ask it, do not change it."""
    place = tmp_path_factory.mktemp("web") / "ledger.db"
    build(place)
    return place


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[TestClient]:
    """A reader of a site that only shows."""
    with TestClient(create_app(Settings(ledger=str(built))), base_url="http://localhost") as client:
        yield client


@pytest.fixture
def make_site(built: Path, tmp_path: Path) -> Iterator[MakeSite]:
    """Makes sites over a ledger of their own that has one user; `https=True` for TLS, the rest are settings."""
    place = tmp_path / "ledger.db"
    shutil.copy(built, place)
    opened: list[TestClient] = []
    with Ledger.open(place) as ledger:
        add_user(ledger.database, NAME, PASSWORD)

    def make(*, https: bool = False, **settings: object) -> TestClient:
        app = create_app(Settings(ledger=str(place), **settings))  # type: ignore[arg-type]
        client = TestClient(app, base_url=f"{'https' if https else 'http'}://localhost", follow_redirects=False)
        opened.append(client)
        client.__enter__()
        return client

    yield make
    for client in opened:
        client.__exit__(None, None, None)


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    """The address of a running site that only shows."""
    found, server = serve(create_app(Settings(ledger=str(built))))
    yield found
    server.should_exit = True


@pytest.fixture(scope="session")
def reviewed_address(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running site whose ledger has a user and may be judged."""
    place = tmp_path_factory.mktemp("reviewed") / "ledger.db"
    shutil.copy(built, place)
    with Ledger.open(place) as ledger:
        add_user(ledger.database, NAME, PASSWORD)
    found, server = serve(create_app(Settings(ledger=str(place))))
    yield found
    server.should_exit = True


ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


def missing(what: str) -> None:
    """Skip a test for want of a tool; in CI there is no want."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is needed here")
    pytest.skip(f"{what} is not here")


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """A real Chromium."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None)
    if program is None:
        missing("Chromium")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The text of axe-core, fetched by npm into the ignored folder node_modules."""
    folder = HERE.parents[1] / "node_modules" / "axe-core"
    script = folder / "axe.min.js"
    with (HERE.parents[1] / ".axe.lock").open("w") as lock:  # test workers come at the same time
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not script.exists():
            _fetch_axe(script)
    return script.read_text()


def _fetch_axe(script: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        missing("npm")
    command = [str(npm), "install", "--no-save", "--no-audit", "--no-fund", "--prefix", str(HERE.parents[1])]
    done = subprocess.run([*command, "axe-core@4"], capture_output=True, text=True, check=False, timeout=300)
    if done.returncode or not script.exists():
        missing(f"axe-core ({done.stderr.strip()[-200:]})")


@pytest.fixture(scope="session")
def hostile() -> str:
    """The id of the hostile document."""
    return HOSTILE
