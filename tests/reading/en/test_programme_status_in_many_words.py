"""Campaigns, plans and emergency regimes with their status, in the words of many hands. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    ("sentence", "published", "name", "status"),
    [
        ("The congress is to draw up a new five-year plan.", date(2021, 1, 6),
         "Five-Year Plan for National Economic Development", "announced"),
        ("He hailed the 80-day campaign that came to a close on Wednesday.", date(2020, 12, 31), "80-day campaign", "completed"),
        ("He said that the five-year plan for national economic development launched in 2021 had been fulfilled.",
         date(2025, 12, 31), "Five-Year Plan for National Economic Development", "completed"),
        ('The country switched to the "maximum emergency" epidemic prevention system.', date(2022, 5, 12),
         "maximum emergency epidemic prevention system", "announced"),
        ("The party will launch an 80-day labour campaign.", date(2020, 10, 6), "80-day campaign", "announced"),
        ("He ordered the maximum emergency epidemic prevention system to be lifted.", date(2022, 8, 11),
         "maximum emergency epidemic prevention system", "ended"),
        ("The 70-day battle came to a triumphant end.", date(2016, 5, 3), "70-day campaign", "completed"),
        ("The meeting discussed raising the level of the state emergency anti-epidemic system.", date(2020, 3, 2),
         "state emergency anti-epidemic system", "tightened"),
        ("The plenum decided to adopt a new five-year plan in January.", date(2020, 8, 20),
         "Five-Year Plan for National Economic Development", "announced"),
        ("A 45-day weeding battle was kicked off.", date(2020, 6, 2), "45-day weeding battle", "announced"),
        ("He said the plan must be carried out, and named the five-year plan for national economic development.",
         date(2022, 6, 2), "Five-Year Plan for National Economic Development", "underway"),
    ],
)  # fmt: skip
def test_status(reader: Reader, sentence: str, published: date, name: str, status: str) -> None:
    text = f"Kim Jong Un attended a party meeting.\n\n{sentence}"
    assert [(p.name, p.status) for p in reader(text, published=published).programmes] == [(name, status)]
