"""A report in another layout, typography and spelling reads the same."""

from __future__ import annotations

import pytest
from layout import HEADLINES, REWRITINGS
from rewriting import assert_kept, items, texts


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_layout_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name])


@pytest.mark.parametrize("name", HEADLINES)
def test_another_headline_reads_the_same(name: str) -> None:
    rewrite, floor = HEADLINES[name]
    whole = same = 0
    changed = []
    for text in texts():
        if not text.title:
            continue
        before = frozenset(items(text.read()))
        after = frozenset(items(text._replace(title=rewrite(text.title)).read()))
        whole += len(before | after)
        same += len(before & after)
        changed += [f"{text.id}: {item}" for item in before ^ after]
    assert same >= floor * whole, "\n".join([f"{same / whole:.3f}", *changed])
