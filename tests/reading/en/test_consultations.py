"""Consultations that two states hold in rounds, and talks told from the guests' side. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)
OURS = "Kim Hak Bom, vice-minister of Foreign Affairs of the DPRK"
THEIRS = "Lao Deputy Foreign Minister Thong Savan"


@pytest.mark.parametrize(
    "told",
    [
        "{a} and {b} held political consultations in Vientiane on Monday.",
        "{a}, and {b} co-chaired the third round of political consultations in Vientiane on Monday.",
        "{a}, held the second round of strategic dialogue with {b} in Vientiane on Monday.",
        "{a}, took part in the fourth political consultation with {b} in Vientiane on Monday.",
    ],
)
def test_both_sides_of_a_round(reader: Reader, told: str) -> None:
    (event,) = reader(told.format(a=OURS, b=THEIRS), title="Consultations Held").events
    assert (event.kind, event.start, event.place) == ("talks", MONDAY, "Vientiane")
    assert people_of(event) == {"Kim Hak Bom": "principal", "Thong Savan": "guest"}


@pytest.mark.parametrize(
    "told",
    [
        "On Monday {a}, took part in the second round of the political dialogue between the DPRK and Laos in Vientiane.",
        "{a}, attended the fourth DPRK-Laos political consultation in Vientiane on Monday.",
        "The second round of the political dialogue between the DPRK and Laos took place in Vientiane on Monday.\n\n{a}, "
        "represented the DPRK.",
    ],
)
def test_one_side_of_a_round(reader: Reader, told: str) -> None:
    (event,) = reader(told.format(a=OURS), title="Consultations Held").events
    assert (event.kind, event.start, event.place) == ("talks", MONDAY, "Vientiane")
    assert people_of(event) == {"Kim Hak Bom": "principal"}


def test_who_represented_the_other_side(reader: Reader) -> None:
    text = f"{OURS}, met {THEIRS} in Vientiane on Monday.\n\nMinister Boun Kham represented Laos."
    (event,) = reader(text, title="Talks Held").events
    assert people_of(event)["Boun Kham"] == "guest"


@pytest.mark.parametrize(
    "told",
    [
        "{a} held a dialogue with young weavers in Turu on Monday.",
        "The dialogue of the two poets took place in Vientiane on Monday.",
        "{a} said on Monday that the political dialogue with Laos will be resumed.",
    ],
)
def test_no_round(reader: Reader, told: str) -> None:
    assert not [e for e in reader(told.format(a=OURS), title="News").events if e.kind == "talks"]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Speaking at a meeting with {a} in Hanoi on Monday, {b} hailed the friendship.", "Hanoi"),
        ("Receiving {a} in Hanoi on Monday, {b} thanked him for the visit.", "Hanoi"),
        ("While receiving {a} in Hanoi on Monday, {b} recalled the past.", "Hanoi"),
        ("{b} made the statement at his meeting with {a} in Hanoi on Monday.", "Hanoi"),
        ("The mills are working well, said {b} on Monday in talks with {a}.", None),
        ("The mills are working well, said {b} on Monday during talks with {a}.", None),
    ],
)
def test_talks_told_by_what_the_host_said(reader: Reader, told: str, place: str | None) -> None:
    ours, host = "Premier Kim Hak Bom", "Vietnamese Prime Minister Tran Van Hung"
    (event,) = reader(told.format(a=ours, b=host), title="Premier in Vietnam", outlet="VNA").events
    assert (event.kind, event.start, event.place) == ("talks", MONDAY, place)
    assert people_of(event) == {"Tran Van Hung": "guest", "Kim Hak Bom": "principal"}


@pytest.mark.parametrize(
    "company",
    [
        "a delegation of the Workers' Party of Korea",
        "the WPK delegation",
        "the Workers' Party of Korea (WPK) delegation",
    ],
)
def test_a_delegation_of_the_own_party_is_met(reader: Reader, company: str) -> None:
    text = (
        f"During talks with {company} in Pyongyang on Monday, the head of the Vietnamese delegation, Tran Van Hung, said "
        "that rice grows well.\n\nHead of the WPK delegation Kim Hak Bom, a secretary of the Central Committee, thanked him."
    )
    (event,) = reader(text, title="Party delegation in Pyongyang", outlet="VNA").events
    assert people_of(event) == {"Tran Van Hung": "guest", "Kim Hak Bom": "principal"}
    assert [(group.text, group.capacity) for group in event.groups] == [(company, "attended")]


def test_what_was_discussed_and_what_was_judged(reader: Reader) -> None:
    text = (
        f"{OURS}, met {THEIRS} in Vientiane on Monday. The parties discussed ways of growing rice and exchanged "
        "evaluations of the weather on the Mekong."
    )
    (event,) = reader(text, title="Talks Held").events
    assert [item.text for item in event.agenda] == ["ways of growing rice", "the weather on the Mekong"]
