"""Who acted, where, when and what for may be told in any order."""

from __future__ import annotations

import pytest
from days import when_and_where
from order import REWRITINGS
from rewriting import Item, assert_kept, items

from partystate.reading.report import Report


def told(report: Report) -> list[Item]:
    """What a report says, with the days and places of its events."""
    return [*items(report), *when_and_where(report)]


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_order_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name], told=told)
