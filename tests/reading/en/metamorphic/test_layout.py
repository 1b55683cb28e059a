"""A report in another layout, typography and spelling reads the same."""

from __future__ import annotations

import pytest
from layout import REWRITINGS
from rewriting import kept


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_layout_reads_the_same(name: str) -> None:
    rewrite, floor = REWRITINGS[name]
    found = kept(rewrite)
    assert found.texts >= 2
    assert found.share >= floor, "\n".join([f"{found.share:.3f} of {found.texts} texts", *found.changed])
