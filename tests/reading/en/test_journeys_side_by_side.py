"""Journeys told in one report, guests with one name, lists behind "They included". The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)


@pytest.mark.parametrize(
    "second",
    [
        "Meanwhile, the delegation of Turu University of the DPRK led by Ri Hong Gi, president of the university, came "
        "back home by train.",
        "A delegation of Turu University led by President Ri Hong Gi left here on the same day to visit Laos.",
    ],
)
def test_two_journeys(reader: Reader, second: str) -> None:
    text = (
        "A delegation of the Ministry of Railways led by Vice-Minister Kim Chol Su left here on Monday to visit Mongolia."
        f"\n\n{second}"
    )
    first, other = reader(text, title="Visits").events
    assert (first.kind, other.kind) == ("travel", "travel")
    assert (people_of(first), people_of(other)) == ({"Kim Chol Su": "principal"}, {"Ri Hong Gi": "principal"})


def test_several_delegations_and_who_they_were(reader: Reader) -> None:
    text = (
        "Several delegations of the DPRK left here on Monday to visit different countries.\n\nThey included a youth "
        "delegation led by Kim Chol Su, secretary of the C.C., the Turu League, to visit Laos, and a delegation of the "
        "Reeds Society of Korea led by Chairman Ri Hong Gi."
    )
    (event,) = reader(text, title="Visits").events
    assert (event.kind, event.start) == ("travel", MONDAY)
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Hong Gi": "principal"}


def test_numbers_of_a_show_are_nobody(reader: Reader) -> None:
    text = (
        "The Turu Art Troupe gave a performance at the Kaul Theatre in Pyongyang on Monday.\n\nThey included the quartet "
        '"Song of Reeds" and the dance "Ferrymen".'
    )
    (event,) = reader(text, title="Performance Given").events
    assert [g.text for g in event.groups] == ["Turu Art Troupe"]


def test_families_of_the_dead_bring_nobody_back(reader: Reader) -> None:
    text = (
        "Families of fighters paid respects to the bier of Kim Jong Il on Monday.\n\nThey included families of Ri Hong Gi "
        "and Kim Chol Su, and a delegation led by Pak Nam, chairman of the Reeds Society of Korea."
    )
    (event,) = reader(text, title="Families Visit Bier", published="2011-12-27").events
    assert (event.kind, list(people_of(event))) == ("mourning", ["Pak Nam"])


@pytest.mark.parametrize("word", ["talked with", "met", "met and had a talk with"])
def test_a_guest_with_one_name(reader: Reader, word: str) -> None:
    text = (
        f"Kim Chol Su, secretary of the C.C., the WPK, on Monday {word} Harivansh, director-general of the World Institute"
        " of Rivers."
    )
    (event,) = reader(text, title="Kim Chol Su Meets Director-General").events
    assert people_of(event) == {"Kim Chol Su": "principal", "Harivansh": "guest"}


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the newly rebuilt Kaul Theatre", "newly rebuilt Kaul Theatre"),
        ("in different parts of the country", "different parts of the country"),
        ("in South Phyongan, Jagang and North Hamgyong provinces", "South Phyongan, Jagang and North Hamgyong provinces"),
    ],
)
def test_places(reader: Reader, where: str, place: str) -> None:
    text = (
        f"Dancing parties of youth were held {where} on Monday to celebrate the founding of the Central Committee of the "
        "Turu League of the DPRK."
    )
    (event,) = reader(text, title="Dancing Parties Held").events
    assert (event.kind, event.place) == ("performance", place)


def test_a_reception_in_welcome_of_those_who_arrived(reader: Reader) -> None:
    text = (
        "A delegation of Lao experts, led by Somsak Vong, vice-minister of Trade of Laos, arrived here on May 2.\n\nThe "
        "delegation was greeted by Kim Chol Su, minister of Trade of the DPRK, and officials concerned at Turu Airport."
        "\n\nThe Ministry of Trade hosted a reception in welcome of the delegation at the Kaul Hotel that evening."
    )
    journey, reception = reader(text, title="Lao Experts Arrive").events
    assert [g.text for g in journey.groups] == ["A delegation of Lao experts", "officials concerned"]
    assert (reception.kind, reception.start, people_of(reception)) == ("reception", MONDAY, {"Somsak Vong": "principal"})
    assert [g.text for g in reception.groups] == ["A delegation of Lao experts"]


def test_a_department_of_the_school_that_was_visited(reader: Reader) -> None:
    text = (
        "Kim Jong Un inspected O Kaul Artillery Academy on Monday.\n\nHe was greeted by Ri Hong Gi, headmaster of the "
        "academy, and Kim Chol Su, director of its Political Department."
    )
    (event,) = reader(text, title="Kim Jong Un Inspects O Kaul Artillery Academy").events
    assert {p.name: p.posts for p in event.people if p.name != "Kim Jong Un"} == {
        "Ri Hong Gi": ["headmaster of the O Kaul Artillery Academy"],
        "Kim Chol Su": ["director of the Political Department of the O Kaul Artillery Academy"],
    }


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Crowds lined the road from Pyongyang Railway Station to the hotel of the miners.", "Pyongyang"),
        ("They were greeted at Pyongyang Railway Station by Ri Hong Gi, chairman of a committee.", "Pyongyang Railway Station"),
    ],
)
def test_where_a_road_begins_nobody_need_arrive(reader: Reader, sentence: str, place: str) -> None:
    text = f"Officials and miners of Kangwon Province arrived in Pyongyang on Monday.\n\n{sentence}\n\nKim Chol Su greeted them."
    (event,) = reader(text, title="Miners Arrive in Pyongyang").events
    assert event.place == place
