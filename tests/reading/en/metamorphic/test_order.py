"""Who acted, where, when and what for may be told in any order."""

from __future__ import annotations

import pytest
from days import when_and_where
from order import REWRITINGS
from rewriting import Item, assert_kept, items

import partystate
from partystate.reading.report import Report


def told(report: Report) -> list[Item]:
    """What a report says, with the days and places of its events."""
    return [*items(report), *when_and_where(report)]


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_order_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name], told=told)


def test_a_group_behind_the_day_is_told_as_printed() -> None:
    text = "On Monday, officials of the Ministry of Railways visited the Kumsusan Palace of the Sun to pay homage."
    (event,) = partystate.read(text, title="Officials Pay Homage", published="2016-07-08").events
    assert [g.text for g in event.groups] == ["officials of the Ministry of Railways"]
