"""Lists of people in another handwriting read the same."""

from __future__ import annotations

import pytest
from lists import REWRITINGS
from rewriting import kept

FEWEST = 2
"""Texts that a rewriting must touch to say anything."""


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_reads_the_same(name: str) -> None:
    rewrite, floor = REWRITINGS[name]
    found = kept(rewrite)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f}", *found.changed])
