"""Games watched by the leader, news that scolds the rival state, and offices that are only proposed. Our own words."""

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


def test_games_that_nobody_above_watched_are_none(reader: Reader) -> None:
    [event] = reader(f"{GAMES_HELD}\n\nRi Tae Sop watched the matches.").events
    assert event.kind == "other"


def test_war_games_watched_are_no_performance(reader: Reader) -> None:
    assert all(e.kind != "performance" for e in reader("Kim Jong Un watched war games of a division on Monday.").events)


@pytest.mark.parametrize("scorned", ["puppets", "traitors", "war maniacs", "warmongers"])
def test_a_meeting_that_scolds_the_rival_state_is_our_own(reader: Reader, scorned: str) -> None:
    [event] = reader(
        "Weavers got together in front of the Sinuiju Museum on Monday to condemn the provocation.\n\nThe meeting was "
        "attended by Ri Tae Sop, manager of the mill, and others.",
        title=f"Weavers Denounce South Korean {scorned.title()}",
    ).events
    assert (event.kind, people_of(event)) == ("meeting", {"Ri Tae Sop": "attended"})


@pytest.mark.parametrize(
    "meant",
    [
        "Deputy Pak Chol Min proposed electing Ri Tae Sop as vice-chairman of the State Affairs Commission.",
        "Pak Chol Min suggested appointing Ri Tae Sop as minister of Railways.",
        "The meeting discussed dismissing Ri Tae Sop from the post of minister of Railways.",
        "Pak Chol Min spoke against relieving Ri Tae Sop of the post of minister of Railways.",
    ],
)
def test_what_is_only_proposed_changes_nothing(reader: Reader, meant: str) -> None:
    assert not reader(meant).changes


@pytest.mark.parametrize(
    "done",
    [
        "The meeting approved a decree on appointing Ri Tae Sop as minister of Railways.",
        "The Cabinet was reshuffled, appointing Ri Tae Sop as minister of Railways.",
    ],
)
def test_what_is_decreed_does(reader: Reader, done: str) -> None:
    [change] = reader(done).changes
    assert (change.name, change.action, change.post) == ("Ri Tae Sop", "appointed", "minister of Railways")


@pytest.mark.parametrize(
    "proposed",
    [
        "When Deputy Ri Tae Sop solemnly proposed the assembly to elect its chairman, all the deputies rose.",
        "Deputy Ri Tae Sop proposed electing Pak Chol Min as chairman of the Presidium of the SPA.",
    ],
)
def test_who_proposes_an_election_speaks(reader: Reader, proposed: str) -> None:
    [event] = reader(f"The First Session of the 14th Supreme People's Assembly was held on Monday.\n\n{proposed}").events
    assert people_of(event)["Ri Tae Sop"] == "spoke"


@pytest.mark.parametrize(
    "given",
    ["The DPRK embassy in Sofia hosted a reception on Monday", "A reception was given at the DPRK embassy in Sofia on Monday"],
)
def test_a_reception_of_an_embassy_that_names_its_guests_alone(reader: Reader, given: str) -> None:
    [event] = reader(
        f"{given}.\n\nPresent there on invitation was Ivan Petrov, vice-minister of Agriculture of Bulgaria.",
        title="Reception Given by DPRK Embassy in Bulgaria",
    ).events
    assert (event.kind, list(people_of(event))) == ("reception", ["Ivan Petrov"])
