"""What the press writes loosely: whose leader, which first session, lost spaces, delegates. Our own sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of, posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("did", ["made the comment during a meeting with", "met", "said so at a meeting with"])
def test_the_leader_of_another_land_is_not_ours(reader: Reader, did: str) -> None:
    text = (
        "Xi Jinping plans to visit North Korea at the invitation of North Korean leader Kim Jong-un. The Chinese leader "
        f"{did} Mongolian President Bat Erdene on Monday."
    )
    report = reader(text, title="Xi plans visit", outlet="Kyodo")
    assert not [p.name for event in report.events for p in event.people if p.name == "Kim Jong-un"]


@pytest.mark.parametrize(
    "told",
    [
        "the first plenary session of its cabinet this year",
        "a plenary session of its cabinet, the first this year,",
        "this year's first plenary session of its cabinet",
    ],
)
def test_the_first_of_the_year_is_no_number(reader: Reader, told: str) -> None:
    (event,) = reader(f"North Korea held {told} on Monday, state media said.", title="Cabinet meets", outlet="AFP").events
    assert (event.kind, event.ordinal) == ("cabinet_meeting", None)


def test_a_meeting_that_has_been_held(reader: Reader) -> None:
    text = "North Korea has held the first national conference of beekeepers, state media reported on Monday."
    (event,) = reader(text, title="North Korea holds first national beekeepers' conference", outlet="AFP").events
    assert (event.kind, event.ordinal) == ("meeting", 1)


def test_spaces_lost_behind_commas(reader: Reader) -> None:
    text = "Kim Hak-bom,vice premier of North Korea,met Lao Minister Thong Savan in Vientiane on Monday,officials said."
    (event,) = reader(text, title="Ministers meet", outlet="AFP").events
    assert people_of(event) == {"Kim Hak-bom": "principal", "Thong Savan": "guest"}


@pytest.mark.parametrize("who", ["Chief North Korean delegate Kim Hak-bom", "North Korean chief delegate Kim Hak-bom"])
def test_delegates_hold_no_post_at_talks(reader: Reader, who: str) -> None:
    report = reader(f"{who} met Lao Minister Thong Savan in Vientiane on Monday.", title="Talks held", outlet="AFP")
    assert posts_by_name(report) == {}


def test_an_airport_with_an_initial(reader: Reader) -> None:
    text = "Foreign Minister Kim Hak-bom arrived at Peter Q. Jones International Airport on Monday."
    (event,) = reader(text, title="Minister arrives", outlet="AFP").events
    assert event.place == "Peter Q. Jones International Airport"


def test_an_envoy_of_this_state_behind_a_short_name(reader: Reader) -> None:
    report = reader("DPRK Ambassador to the UN Ja Hak Bom met Lao Minister Thong Savan on Monday.", title="Talks held")
    assert people_of(report.events[0]) == {"Ja Hak Bom": "principal", "Thong Savan": "guest"}


def test_whom_somebody_is_like(reader: Reader) -> None:
    text = (
        "North Korean Premier Kim Hak-bom visited the Turu Mill on Monday. Like Kim Jong-un, Kim Hak-bom gave \"field "
        "guidance\" at the mill."
    )
    (event,) = reader(text, title="Premier at mill", outlet="AFP").events
    assert people_of(event) == {"Kim Hak-bom": "principal"}


@pytest.mark.parametrize("when", ["comes after", "also comes after", "comes shortly after", "comes following"])
def test_a_meeting_of_before_is_no_news(reader: Reader, when: str) -> None:
    text = (
        "Kim Hak-bom, head of a party department, arrived in Vientiane on Monday. The visit "
        f"{when} a meeting between Kim Jong-un and Lao President Thong Savan in Pyongyang."
    )
    (event,) = reader(text, title="Official in Laos", outlet="AFP").events
    assert event.kind == "travel"


@pytest.mark.parametrize(
    "lost",
    [
        "of his posts in the Workers' Party of Korea at a meeting on Sunday, including the powerful role of",
        "of all posts at the meeting, including that of",
    ],
)
def test_posts_lost_told_behind_where(reader: Reader, lost: str) -> None:
    text = f"Kim Hak-bom was relieved {lost} vice chairman of the Central Military Commission, KCNA said on Monday."
    (change,) = reader(text, title="General relieved", outlet="AFP").changes
    assert change.post == "vice-chairman of the Central Military Commission of the Workers' Party of Korea"
