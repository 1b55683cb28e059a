"""A deed in other words reads the same."""

from __future__ import annotations

import pytest
from rewriting import kept
from verbs import REWRITINGS

FEWEST = 3
"""Texts that a rewriting must touch to say anything."""


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_verb_reads_the_same(name: str) -> None:
    rewrite, floor = REWRITINGS[name]
    found = kept(rewrite)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f}", *found.changed])
