"""What the project's own files promise: the lock file covers what pyproject.toml asks for, and names no host."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(("lock", "group"), [("requirements.lock", "dev"), ("bench/fuzz.lock", "fuzz")])
def test_a_lock_pins_everything_that_is_asked_for(lock: str, group: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = project["dependency-groups"][group] + (project["project"]["dependencies"] if group == "dev" else [])
    names = {normal(re.split(r"[\[<>=!~; ]", wanted, maxsplit=1)[0]) for wanted in asked}
    text = (ROOT / lock).read_text()
    pinned = {normal(name) for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    assert names - pinned == set(), "run `make lock` after adding a dependency"
    assert text.count("--hash=sha256:") >= len(pinned)
    assert "://" not in text, "a lock names no registry"
