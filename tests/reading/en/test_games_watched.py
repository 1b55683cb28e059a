"""Games and shows that the leader watched, and with whom. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

GAMES_HELD = "There took place volleyball matches between teams of two ministries on Monday."


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            f"{GAMES_HELD}\n\nKim Jong Un watched the matches together with Ri Tae Sop.",
            {"Kim Jong Un": "principal", "Ri Tae Sop": "accompanied"},
        ),
        (
            "Football matches of students took place here on Monday.\n\nSupreme leader Kim Jong Un, chairman of the "
            "State Affairs Commission of the DPRK, watched the matches.\n\nAmong the spectators were Ri Tae Sop and "
            "other officials.",
            {"Kim Jong Un": "principal", "Ri Tae Sop": "attended"},
        ),
        ("Kim Jong Un watched sports games of miners on Monday.", {"Kim Jong Un": "principal"}),
        (
            "Kim Jong Un on Monday watched the basketball games between two universities.",
            {"Kim Jong Un": "principal"},
        ),
        (
            "An art performance was given at the Wonsan Theatre on Monday.\n\nKim Jong Un enjoyed it together with "
            "Ri Tae Sop.",
            {"Kim Jong Un": "principal", "Ri Tae Sop": "accompanied"},
        ),
    ],
)
def test_games_that_the_leader_watched_are_a_performance(reader: Reader, told: str, people: dict[str, str]) -> None:
    [event] = reader(told).events
    assert (event.kind, people_of(event)) == ("performance", people)


def test_matches_are_a_performance_whoever_watched_and_games_of_many_kinds_are_none(reader: Reader) -> None:
    [event] = reader(f"{GAMES_HELD}\n\nRi Tae Sop watched the matches.").events
    assert event.kind == "performance"
    [event] = reader("Sports games between teams of two ministries took place here on Monday.").events
    assert event.kind == "other"


def test_war_games_watched_are_no_performance(reader: Reader) -> None:
    assert all(e.kind != "performance" for e in reader("Kim Jong Un watched war games of a division on Monday.").events)
