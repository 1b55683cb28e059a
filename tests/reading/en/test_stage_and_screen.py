"""What is staged, shown and played, who came to see it and who welcomed them. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)


@pytest.mark.parametrize(
    ("told", "performed"),
    [
        ("The Turu Art Troupe gave a music and dance performance at the Kaul Theatre on Monday.", "Turu Art Troupe"),
        ("The National Wind Orchestra gave a concert at the Kaul Theatre Monday.", "National Wind Orchestra"),
        ("Artistes of the Turu Opera Troupe presented a concert at the Kaul Theatre on Monday.", "Artistes of"),
    ],
)
def test_a_troupe_performs(reader: Reader, told: str, performed: str) -> None:
    text = f"{told}\n\nAmong the audience were Kim Chol Su, vice-minister of Culture, and workers of the town."
    (event,) = reader(text, title="Spring Performance Given").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "Kaul Theatre")
    assert people_of(event) == {"Kim Chol Su": "attended"}
    assert next(g.text for g in event.groups if g.capacity == "performed").startswith(performed)
    assert [g.text for g in event.groups if g.capacity == "attended"] == ["workers of the town"]


@pytest.mark.parametrize(
    "told",
    [
        'A Korean feature film "The Ferry" was shown at the Kaul Theatre on Monday.',
        'Drama "The Ferry", winner of a prize, was staged for the first time at the Kaul Theatre on Monday.',
        'The opera "The Ferry" was performed at the Kaul Theatre Monday.',
        'The light comedy "The Ferry" was put on at the Kaul Theatre on Monday.',
        'Dance drama "The Ferry" created by Korean dancer Ri Ok was performed at the Kaul Theatre on Monday.',
        'Documentary "The Ferryman of the Turu" (3) was screened at the Kaul Theatre on Monday.',
    ],
)
@pytest.mark.parametrize("audience", ["Among the audience were", "Among the audience at the theatre were"])
def test_works_for_stage_and_screen(reader: Reader, told: str, audience: str) -> None:
    text = f"{told}\n\n{audience} senior state officials and working people in Pyongyang."
    (event,) = reader(text, title="Work on Ferrymen").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "Kaul Theatre")
    assert [g.text for g in event.groups] == ["senior state officials and working people in Pyongyang"]


@pytest.mark.parametrize(
    "told",
    [
        'The new drama "The Ferry" has been performed in Pyongyang, to the delight of many.',
        'The opera "The Ferry" ended its long run in Pyongyang.',
        "Songs about the ferry are sung by children in Pyongyang.",
    ],
)
def test_a_work_that_is_popular_is_no_event(reader: Reader, told: str) -> None:
    assert reader(f"{told} The ferryman is played by Kim Chol Su.", title="Popular Work").events == []


@pytest.mark.parametrize("verb", ["also enjoyed", "appreciated", "also saw"])
def test_others_who_watched(reader: Reader, verb: str) -> None:
    text = (
        "A concert was given at the Kaul Theatre on Monday.\n\nPresent there was Kim Chol Su, minister of Culture.\n\n"
        f"War veterans and their families {verb} the concert.\n\n"
        "The choir and band of the mine put on the stage such numbers as \"Spring\" and \"Dawn\"."
    )
    (event,) = reader(text, title="Concert Given").events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("War veterans and their families", "attended"),
        ("choir and band of the mine", "performed"),
    ]


@pytest.mark.parametrize("hosts", ["Artistes and employees of the theatre", "The workers and children of the town"])
def test_those_of_the_place_welcome_the_audience(reader: Reader, hosts: str) -> None:
    text = (
        "Officials and weavers of the Turu Silk Mill watched the drama \"The Ferry\" at the Kaul Theatre in Pyongyang on"
        f" Monday.\n\n{hosts} warmly welcomed them with bouquets."
    )
    (event,) = reader(text, title="Weavers Enjoy Drama").events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("Officials and weavers of the Turu Silk Mill", "attended"),
        (hosts, "received"),
    ]


def test_a_troupe_on_its_tour_abroad(reader: Reader) -> None:
    text = "The Turu Circus Troupe of the DPRK on a visit to Mongolia gave a performance at the Steppe Theatre on Monday."
    assert reader(text, title="Performance Given").events == []


def test_a_name_within_an_institutions(reader: Reader) -> None:
    text = (
        "A concert was given at the Kaul Theatre on Monday.\n\nAmong the audience were Minister of Culture Kim Chol Su and"
        " Vice Director of the Pak Mun Ho Music Institute Ri Hong Gi."
    )
    (event,) = reader(text, title="Concert Given").events
    assert {p.name: p.posts for p in event.people} == {
        "Kim Chol Su": ["minister of Culture"],
        "Ri Hong Gi": ["vice-director of the Pak Mun Ho Music Institute"],
    }


@pytest.mark.parametrize(
    "told",
    [
        'Officials and weavers from the Turu Mill in Pyongyang watched New Year Concert "The Ferry" at the Kaul Theatre on Monday.',
        "Officials and weavers from the Turu Mill in Pyongyang enjoyed the May Day Concert at the Kaul Theatre Monday.",
    ],
)
def test_workers_watched_a_concert_with_a_name(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Weavers Enjoy Concert").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "Kaul Theatre")
    assert [g.text for g in event.groups] == ["Officials and weavers from the Turu Mill in Pyongyang"]


def test_dancing_parties(reader: Reader) -> None:
    told = "Dancing parties of young people were held in different parts of the country on Monday. So it was in Pyongyang."
    (event,) = reader(told, title="Dancing Parties Held").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "different parts of the country")


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("A circus show was given at the Turu Theatre here on Monday.", "performance"),
        ("A ventriloquism and magic show was staged at the Turu Theatre here on Monday.", "performance"),
        ("A flower show was opened at the Turu House here on Monday.", "ceremony"),
    ],
)
def test_shows_that_are_played_and_shows_of_things(reader: Reader, told: str, kind: str) -> None:
    assert [event.kind for event in reader(told, title="Show Given").events] == [kind]


@pytest.mark.parametrize("runs", ["is going on", "has been under way", "is now under way"])
@pytest.mark.parametrize("seen", ["Enjoying the concert", "Watching it", "Appreciating the grand concert"])
def test_a_show_that_runs_and_who_saw_it(reader: Reader, runs: str, seen: str) -> None:
    text = (
        f"A concert of the Turu Orchestra {runs} at the Kaul Theatre since May 1.\n\n{seen} Monday were Kim Chol Su, "
        "vice-minister of Culture, and workers of the town."
    )
    (event,) = reader(text, title="Concert Draws Crowds").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "Kaul Theatre")
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "told",
    [
        "Preparations for the concert are under way at the Kaul Theatre in Pyongyang.",
        "An exhibition of kettles is going on at the Kaul Museum in Pyongyang.",
    ],
)
def test_what_else_runs_is_no_event(reader: Reader, told: str) -> None:
    assert reader(f"{told} The kettles are old.", title="Concert Draws Crowds").events == []


@pytest.mark.parametrize("noun", ["A story-telling platform for women", "A recitation of poems"])
def test_what_is_told_and_recited(reader: Reader, noun: str) -> None:
    text = f"{noun} was given at the Kaul Hall in Pyongyang on Monday.\n\nAmong the audience were women of the town."
    (event,) = reader(text, title="Poems").events
    assert (event.kind, event.start, event.place) == ("performance", MONDAY, "Kaul Hall")
