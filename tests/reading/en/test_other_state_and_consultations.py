"""Officials of the nation's other state, honorifics, societies named in full, consultations. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "title", ["minister of Unification", "chief secretary of Chongwadae", "director of the Intelligence Service"]
)
def test_offices_of_the_other_state(reader: Reader, title: str) -> None:
    report = reader(f"A spokesman for the DPRK said that Pak Su Nam, {title}, talked nonsense.", title="Spokesman's Answer")
    assert posts_by_name(report) == {}


def test_a_bare_minister_in_news_of_the_other_state(reader: Reader) -> None:
    report = reader(
        "A DPRK committee denounced the drills staged by the south Korean warmongers.\n\nDefense Minister Pak Su Nam told "
        "the puppet army to be ready.",
        title="Committee Denounces Drills",
    )
    assert posts_by_name(report) == {}


@pytest.mark.parametrize("words", ["General Kim Jong Il", "the great General Kim Jong Il"])
def test_an_honorific_is_no_rank(reader: Reader, words: str) -> None:
    report = reader(f"Gardeners of the DPRK sang of {words} at a meeting here on Monday.", published=date(2011, 5, 3))
    assert posts_by_name(report) == {}


def test_a_rank_is_one(reader: Reader) -> None:
    report = reader("Present at a meeting here on Monday was General Kim Chol Su of the DPRK.")
    assert posts_by_name(report) == {"Kim Chol Su": ["General"]}


def test_their_general_secretary_is_the_partys(reader: Reader) -> None:
    report = reader("The people of the DPRK follow their General Secretary Kim Jong Un.", title="Song")
    assert posts_by_name(report) == {"Kim Jong Un": ["general secretary of the Workers' Party of Korea"]}


def test_the_one_union_that_a_report_names(reader: Reader) -> None:
    report = reader(
        "Present there were members of the Korean Gardeners' Union in Japan.\n\nKim Chol Su, advisor of the Union, spoke of "
        "the DPRK."
    )
    assert posts_by_name(report) == {"Kim Chol Su": ["advisor of the Korean Gardeners' Union in Japan"]}


def test_of_two_societies_none_is_guessed(reader: Reader) -> None:
    report = reader(
        "Present there were members of the Garden Society and the River Society of the DPRK.\n\nKim Chol Su, adviser to the "
        "Society, spoke."
    )
    assert not any("Garden" in post or "River" in post for post in posts_by_name(report).get("Kim Chol Su", []))


def test_condolences_announce_no_death(reader: Reader) -> None:
    report = reader(
        "A spokesman of Laos issued a statement.\n\nUpon hearing the sad news that Kim Jong Il passed away to our sorrow, we "
        "express condolences to the DPRK.",
        title="Spokesman Mourns",
        published=date(2011, 12, 20),
    )
    assert not report.changes


def test_another_countrys_cabinet(reader: Reader) -> None:
    assert not reader(
        "Thailand convened a meeting of the Cabinet on Tuesday on the passing of leader Kim Jong Il.",
        title="Cabinet Meets",
        published=date(2011, 12, 22),
    ).events


@pytest.mark.parametrize(
    "meetings",
    ["The field consultative meetings discussed", "The field consultative meetings took measures after discussing"],
)
def test_what_consultations_on_the_spot_discussed(reader: Reader, meetings: str) -> None:
    (event,) = reader(
        "Kim Chol Su, premier of the Cabinet, inspected farms in Kangwon Province.\n\n"
        f"{meetings} the issues of directing efforts to the seeding, properly keeping the harvest, supplying materials in "
        "good time and building up the ranks of workers.",
        title="Premier Inspects Farms",
    ).events
    assert event.kind == "guidance"
    assert [i.text for i in event.agenda] == [
        "the issues of directing efforts to the seeding, properly keeping the harvest, supplying materials in good time and "
        "building up the ranks of workers"
    ]


def test_players_greeted_at_the_airport(reader: Reader) -> None:
    (event,) = reader(
        "The 5th Asian Skating Championship took place in India from April 20 to 25.\n\nKim Chol Su, minister of Sports, and "
        "officials in the field of sports greeted the players, who had won many medals for the DPRK, at Pyongyang "
        "International Airport on May 1.",
        title="Players Prove Successful",
    ).events
    assert (event.kind, event.place, event.start) == ("travel", "Pyongyang International Airport", date(2022, 5, 1))
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Chol Su", "received")]


def test_who_took_seats_and_who_was_there_together_with_whom(reader: Reader) -> None:
    (event,) = reader(
        "A performance was given at the Kalma Hall on May 1 to mark the founding of the DPRK.\n\nSenior officials of the "
        "Party were present there together with the participants in the celebrations, working people and students.\n\n"
        "Taking the seats were commanding officers of the KPA."
    ).events
    assert {g.text for g in event.groups} == {
        "Senior officials of the Party",
        "the participants in the celebrations, working people and students",
        "commanding officers of the KPA",
    }


@pytest.mark.parametrize("told", ["had a consultative meeting with", "convened consultative meetings of", "held a consultative "
                                  "meeting on the spot with"])
def test_with_whom_he_consulted(reader: Reader, told: str) -> None:
    (event,) = reader(
        f"Kim Tok Hun, premier of the Cabinet, inspected the Kaul Mill on Monday.\n\nGoing round it, he {told} officials concerned.",
        title="Kim Tok Hun Inspects Mill",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [("officials concerned", "attended")]
