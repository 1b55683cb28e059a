"""Days and places in another handwriting read the same."""

from __future__ import annotations

import pytest
from days import REWRITINGS, when_and_where
from rewriting import assert_kept


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_handwriting_sets_events_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name], told=when_and_where)
