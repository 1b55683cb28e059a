"""Days and places in another handwriting read the same."""

from __future__ import annotations

import pytest
from days import REWRITINGS, when_and_where
from rewriting import kept

FEWEST = 2
"""Texts that a rewriting must touch to say anything."""


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_sets_events_the_same(name: str) -> None:
    rewrite, floor = REWRITINGS[name]
    found = kept(rewrite, told=when_and_where)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f}", *found.changed])
