"""A few kills at random moments at every run (`bench/kills.py` does fifty): nothing lost, doubled or half there."""

from __future__ import annotations

import pytest
from programs import program


@pytest.mark.slow
def test_what_is_killed_at_random_moments_comes_to_the_same_end() -> None:
    found = program("kills").run(4, seed=2, documents=400)
    assert found["faults"] == []
    assert set(found["by action"]) == {"ingest", "judge", "copy", "migrate"}
