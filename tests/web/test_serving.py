"""The site as the command runs it: worker processes behind one socket, none of them behind the ledger."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.ledger.judging import judge
from partystate.web.serving import listen


def test_answers_are_not_held_back_until_the_last_one_is_acknowledged() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        taken, _address = listening.accept()
        with taken:
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


@pytest.fixture
def running(built: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a site with two workers, and its ledger."""
    place = tmp_path / "ledger.db"
    shutil.copy(built, place)
    command = [sys.executable, "-m", "partystate", "--ledger", str(place), "serve", "--port", "0", "--workers", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            told = process.stderr.readline()
            found = re.search(r"http://\S+", told)
            assert found is not None, told
            yield found[0], place
        finally:
            process.terminate()


def ask(url: str) -> dict[str, Any]:
    """A page's twin, over a connection of its own, which goes to either worker."""
    return dict(httpx.get(url, timeout=60).json())


def counts(address: str) -> set[int]:
    """How many reports the site says it has."""
    return {ask(f"{address}index.json")["reach"]["documents"] for _ in range(12)}


def test_no_worker_shows_what_is_no_longer_so(running: tuple[str, Path]) -> None:
    address, place = running
    (before,) = counts(address)
    change = next(c for c in ask(f"{address}changes.json")["changes"] if c["person"])
    statement = change["sources"][0]["statement"]
    page = f"{address}statement/{statement}.json"
    assert ask(page)["judgements"] == []
    with Ledger.open(place) as ledger:
        ledger.ingest_documents([doc("new", "@event ceremony | | | | 2022-02-02 | | Nampho |")], jobs=1, reader=MARKED)
        assert counts(address) == {before + 1}
        judge(ledger.database, "accept", "statement", statement, author="analyst", reason="read it")
    assert all(len(ask(page)["judgements"]) == 1 for _ in range(8))


def test_a_port_that_is_taken_is_said_in_plain_words(built: Path) -> None:
    with listen("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "partystate", "--ledger", str(built), "serve", "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0
    assert f"cannot listen on 127.0.0.1 port {port}" in done.stderr and "Traceback" not in done.stderr
