"""Talks told by their two sides: delegations with their heads, or one side of which only a name no list knows is printed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("held", ["were held", "took place"])
@pytest.mark.parametrize(
    "sides",
    [
        "Minister of Railways Kim Chol Su and the Laotian railway delegation led by Minister Bounmy Phanvong",
        "Kim Chol Su, minister of Railways, and the delegation of the Ministry of Transport of Laos headed by Bounmy Phanvong",
        "the delegation of the Ministry of Railways headed by Minister Kim Chol Su and the Laotian government delegation led by "
        "Bounmy Phanvong",
    ],
)
def test_the_heads_of_two_sides(reader: Reader, sides: str, held: str) -> None:
    (event,) = reader(f"Talks between {sides} {held} at the Mansudae Assembly Hall on Monday.", title="Talks Held").events
    assert (event.kind, event.place) == ("talks", "Mansudae Assembly Hall")
    assert people_of(event) == {"Kim Chol Su": "principal", "Bounmy Phanvong": "guest"}
    assert any(g.capacity == "guest" and "delegation" in g.text for g in event.groups)


def test_the_own_side_alone_is_known_by_name(reader: Reader) -> None:
    (event,) = reader(
        "Talks between Kim Chol Su, minister of Railways, and Wei Anling, head of a mission of the Railways of Laos, were held "
        "at the Mansudae Assembly Hall on Monday.\n\nPresent were Vice-Minister of Railways Ri Song Min and officials concerned.",
        title="Talks Held",
    ).events
    assert people_of(event)["Kim Chol Su"] == "principal"
    assert people_of(event)["Ri Song Min"] == "attended"


def test_talks_between_states_have_no_heads(reader: Reader) -> None:
    (event,) = reader(
        "Talks between the DPRK and Laos were held at the Mansudae Assembly Hall on Monday.\n\nPresent were Kim Chol Su, "
        "minister of Railways, and officials concerned.",
        title="Talks Held",
    ).events
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize("deed", ["warmly welcomed the delegation", "welcomed the guests", "warmly greeted the party"])
@pytest.mark.parametrize("speech", ["in his speech", "in a short speech", "in his toast"])
def test_whom_a_speaker_welcomes_in_words(reader: Reader, speech: str, deed: str) -> None:
    (event,) = reader(
        "The Ministry of Railways hosted a reception for the Laotian railway delegation on Monday.\n\nKim Chol Su, minister of "
        f"Railways, {speech} {deed}.",
        title="Reception Given",
    ).events
    assert event.kind == "reception"
    assert people_of(event) == {"Kim Chol Su": "spoke"}


def test_who_goes_to_welcome_a_delegation(reader: Reader) -> None:
    (event,) = reader(
        "A delegation of the Ministry of Railways led by Minister Kim Chol Su returned home on Monday.\n\nRi Song Min, "
        "vice-minister of Railways, and officials concerned welcomed the delegation at the airport.",
        title="Delegation Returns",
    ).events
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Song Min": "received"}


@pytest.mark.parametrize(
    ("host", "group"),
    [
        ("Kim Chol Su, vice-premier of the Cabinet, and officials concerned had a talk with", "officials concerned"),
        ("Chief Kim Chol Su and officials of the Turu mission met and had a talk with", "officials of the Turu mission"),
        ("Kim Chol Su, vice-premier of the Cabinet, and other officials received", "other officials"),
    ],
)
def test_who_sat_beside_the_host(reader: Reader, host: str, group: str) -> None:
    (event,) = reader(f"{host} Ivan Petrov, minister of Ports of Bulgaria, on Monday.", title="Kim Chol Su Meets Guest").events
    assert people_of(event) == {"Kim Chol Su": "principal", "Ivan Petrov": "guest"}
    assert [(g.text, g.capacity) for g in event.groups] == [(group, "attended")]


def test_who_sat_beside_a_host_abroad(reader: Reader) -> None:
    (event,) = reader(
        "Ivan Petrov, minister of Ports of Bulgaria, and other officials met and had a talk with Kim Chol Su, vice-premier of "
        "the DPRK Cabinet, on Monday.",
        title="Minister of Ports of Bulgaria Meets Kim Chol Su",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [("other officials", "guest")]


@pytest.mark.parametrize("seen", ["enjoyed a performance given by artistes at the Kaul Theatre", "watched a concert"])
@pytest.mark.parametrize("led", [" led by Li Wen, director of the Kaul Bureau, {}.", " {}. The delegation is led by Li Wen, "
                                 "director of the Kaul Bureau."])
def test_who_leads_the_guests_for_whom_a_show_is_given(reader: Reader, seen: str, led: str) -> None:
    (event,) = reader(
        f"The delegation of the Chinese Anglers' Union{led.format(f'{seen} on Monday')}\n\nAmong those present was Kim Chol "
        "Su, minister of Culture.",
        title="Chinese Delegation Sees Sights",
    ).events
    assert people_of(event)["Li Wen"] == "principal"
