"""Titles, posts and bodies in another handwriting read the same."""

from __future__ import annotations

import pytest
from rewriting import kept
from titles import REWRITINGS, SYNONYMS, by_one_word

FEWEST = 2
"""Texts that a rewriting must touch to say anything."""


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_reads_the_same(name: str) -> None:
    rewrite, floor = REWRITINGS[name]
    found = kept(rewrite)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f}", *found.changed])


@pytest.mark.parametrize("name", SYNONYMS)
def test_another_word_for_a_role_reads_the_same(name: str) -> None:
    rewrite, floor = SYNONYMS[name]
    found = kept(rewrite, expected=by_one_word)
    assert found.texts >= FEWEST
    assert found.share >= floor, "\n".join([f"{found.share:.3f}", *found.changed])
