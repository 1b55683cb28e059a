"""A deed in other words reads the same."""

from __future__ import annotations

import pytest
from rewriting import assert_kept
from verbs import REWRITINGS


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_verb_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])
