"""Campaigns, plans and regimes with the status the report gives them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]


def programmes(report: Report) -> list[tuple[str, str, str]]:
    return [(p.name, p.kind, p.status) for p in report.programmes]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "The 80-day battle is vigorously under way in Pyongyang.",
            date(2020, 11, 2),
            ("80-day campaign", "campaign", "underway"),
        ),
        (
            "Pyongyang victoriously concluded the 80-day campaign.",
            date(2021, 1, 2),
            ("80-day campaign", "campaign", "completed"),
        ),
        ("A 60-day drive was launched in Pyongyang.", date(2022, 5, 3), ("60-day drive", "campaign", "announced")),
        (
            "The meeting in Pyongyang discussed further tightening the state emergency epidemic prevention system.",
            date(2021, 5, 3),
            ("state emergency anti-epidemic system", "regime", "tightened"),
        ),
        (
            "Pyongyang workers are implementing the eight-year plan for the development of fisheries.",
            date(2022, 5, 3),
            ("eight-year plan for the development of fisheries", "plan", "underway"),
        ),
    ],
)
def test_programmes(reader: Reader, text: str, published: date, expected: tuple[str, str, str]) -> None:
    assert programmes(reader(text, published=published)) == [expected]


def test_alias_is_resolved_by_the_date(reader: Reader) -> None:
    text = "Kim Jong Un spoke of the second year of the five-year plan set forth at the 8th Congress."
    assert programmes(reader(text, published=date(2022, 2, 1))) == [
        ("Five-Year Plan for National Economic Development", "plan", "underway")
    ]


def test_a_congress_ahead_is_an_announced_plan(reader: Reader) -> None:
    report = reader("All Pyongyang advances toward the 8th Congress of the WPK.", published=date(2020, 11, 2))
    assert programmes(report) == [("8th Congress of the WPK", "plan", "announced")]


@pytest.mark.parametrize(
    "text",
    [
        "Pyongyang carries out the decisions of the 8th Congress of the WPK.",
        "The 8th Congress of the WPK elected Kim Jong Un.",
        "Kim Jong Un sent greetings to the 11th Congress of the Lao People's Revolutionary Party to be held soon.",
        "China is fulfilling its 12th five-year plan, a Pyongyang paper says.",
        "It was a three-day trip to Pyongyang.",
        "Brazil declared a state of emergency, Pyongyang heard.",
    ],
)
def test_no_programme(reader: Reader, text: str) -> None:
    assert programmes(reader(text)) == []


def test_one_item_per_programme_with_all_evidence(reader: Reader) -> None:
    report = reader(
        "The 80-day campaign goes on in Pyongyang. The 80-day battle calls for more coal.", published=date(2020, 11, 2)
    )
    assert len(report.programmes) == 1 and len(report.programmes[0].evidence) == 2


def test_a_congress_with_and_without_its_number_is_one(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un met officials ahead of a party congress. They discussed preparations for the Eleventh Congress of "
        "the WPK."
    )
    assert [(p.name, p.status) for p in report.programmes] == [("Eleventh Congress of the WPK", "announced")]
