"""Titles, posts and bodies in another handwriting read the same."""

from __future__ import annotations

import pytest
from rewriting import assert_kept
from titles import REWRITINGS, SYNONYMS, by_one_word


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])


@pytest.mark.parametrize("name", SYNONYMS)
def test_another_word_for_a_role_reads_the_same(name: str) -> None:
    assert_kept(SYNONYMS[name], expected=by_one_word)
