"""Lists of people in another handwriting read the same."""

from __future__ import annotations

import pytest
from lists import REWRITINGS
from rewriting import assert_kept


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])
