"""One ledger of the shipped samples for all tests of the command line, and a way to type commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from partystate import samples
from partystate.cli.app import app


@dataclass(frozen=True, slots=True)
class Typed:
    """What a command printed and exited with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Command = Callable[..., Typed]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Type a command: `typed("state", "--on", "2011-01-01")`."""
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.delenv("PARTYSTATE_LEDGER", raising=False)

    def run(*words: str | Path, input: str | bytes | None = None) -> Typed:
        done = CliRunner().invoke(app, [str(word) for word in words], input=input)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Typed(done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture(scope="session")
def sample_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the samples; ask it, do not change it."""
    place = tmp_path_factory.mktemp("samples") / "samples.db"
    done = CliRunner().invoke(app, ["--ledger", str(place), "ingest", "--jobs", "1", *map(str, samples.paths())])
    assert done.exit_code == 0, done.output
    return place


@pytest.fixture
def ask(typed: Command, sample_ledger: Path) -> Command:
    """Type a question to the ledger of the samples."""

    def run(*words: str) -> Typed:
        return typed("--ledger", sample_ledger, *words)

    return run
