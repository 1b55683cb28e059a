"""Guests from abroad and those beside them: their trades, offices, deputies and companions. Our own sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of, posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "guest",
    [
        "businessman Ivo Krnjak",
        "Croatian businessman Ivo Krnjak",
        "Senator Ivo Krnjak",
        "Ivo Krnjak, Croatian HTV1 TV foreign news editor,",
        "Ivo Krnjak who is also chairman of the Croatian Society of Beekeepers",
    ],
)
def test_who_was_met(reader: Reader, guest: str) -> None:
    (event,) = reader(f"Kim Hak Bom met {guest} on Monday.", title="Kim Hak Bom Meets Guest").events
    assert people_of(event) == {"Kim Hak Bom": "principal", "Ivo Krnjak": "guest"}


@pytest.mark.parametrize("did", ["met and informed", "met and briefed"])
def test_who_was_told_something(reader: Reader, did: str) -> None:
    text = f"Kim Hak Bom {did} Ivo Krnjak, Croatian HTV1 TV foreign news editor, of the harvest on Monday."
    (event,) = reader(text, title="Kim Hak Bom Meets Editor").events
    assert people_of(event) == {"Kim Hak Bom": "principal", "Ivo Krnjak": "guest"}


def test_lawmakers_and_former_premiers_among_guests(reader: Reader) -> None:
    text = (
        "Kim Hak Bom met foreign personages here on Monday.\n\nPresent there were lawmaker Marko Boban, Ivo Krnjak who is "
        "former prime minister of Croatia, Ana Lucic, chairwoman of the Beekeepers' Party, and others."
    )
    (event,) = reader(text, title="Kim Hak Bom Meets Guests").events
    guests = dict.fromkeys(["Marko Boban", "Ivo Krnjak", "Ana Lucic"], "guest")
    assert people_of(event) == {"Kim Hak Bom": "principal", **guests}


def test_a_guest_with_his_deputy(reader: Reader) -> None:
    text = (
        "Kim Hak Bom met Chinese Minister Sun Wei on Monday.\n\nSun Wei was accompanied by his deputy Kong Xuan and Chinese "
        "Ambassador Li Tao."
    )
    (event,) = reader(text, title="Talks Held").events
    assert people_of(event) == {"Kim Hak Bom": "principal", "Sun Wei": "guest", "Kong Xuan": "guest", "Li Tao": "guest"}
    assert not event.groups


@pytest.mark.parametrize("title", ["Charge d'Affaires a.i.", "Charge d' Affaires a.i.", "Charge d'affaires ad interim"])
def test_charge_in_several_spellings(reader: Reader, title: str) -> None:
    text = (
        "A film show was held at the Polish embassy here on Monday.\n\nKim Hak Bom, vice-minister of Culture, was present on "
        f"invitation.\n\nOn hand were Polish {title} Piotr Nowak and staff members of the embassy."
    )
    (event,) = reader(text, title="Film Show Held").events
    assert people_of(event) == {"Kim Hak Bom": "attended", "Piotr Nowak": "guest"}


def test_companions_of_a_guest_who_came(reader: Reader) -> None:
    text = (
        "Japanese Prime Minister Taro Sato arrived here on Monday. A plane carrying him and his party touched down at noon."
        "\n\nHe was accompanied by Kenji Mori, deputy minister for Forests, and other suite members.\n\nThey were greeted "
        "at the airport by Kim Hak Bom, vice-minister of Foreign Affairs."
    )
    (event,) = reader(text, title="Japanese Prime Minister Arrives").events
    assert people_of(event) == {"Taro Sato": "guest", "Kenji Mori": "accompanied", "Kim Hak Bom": "received"}
    assert [(group.text, group.capacity) for group in event.groups] == [("other suite members", "accompanied")]


def test_a_list_of_titles_each_before_its_name(reader: Reader) -> None:
    text = (
        "Cuban Vice President Luis Prado arrived in Pyongyang on Monday. He was greeted by Kim Hak Bom at the airport.\n\n"
        "The Cuban delegation attending the festival included Deputy Minister of Fisheries, Jorge Luna; Fisheries Ministry "
        "director, Pedro Gil; and the Cuban ambassador in Pyongyang, Juan Soto."
    )
    (event,) = reader(text, title="Cuban Guests Arrive", outlet="Granma").events
    assert people_of(event) == {
        "Luis Prado": "guest",
        "Kim Hak Bom": "received",
        "Jorge Luna": "guest",
        "Pedro Gil": "guest",
        "Juan Soto": "guest",
    }


@pytest.mark.parametrize(
    ("level", "whole"), [("provincial", "North Hamgyong Provincial"), ("city", "Chongjin City")]
)
def test_a_branch_of_the_society_named_before(reader: Reader, level: str, whole: str) -> None:
    text = (
        f"The {whole} Committee of the Korea-Laos Friendship Association gave a reception on Monday.\n\nKim Hak Bom, "
        f"chairman of the {level} committee of the association, was present."
    )
    post = f"chairman of the {whole} Committee of the Korea-Laos Friendship Association"
    assert posts_by_name(reader(text, title="Reception Given")) == {"Kim Hak Bom": [post]}


def test_a_provincial_committee_without_a_society_is_the_partys(reader: Reader) -> None:
    text = (
        "A meeting took place in North Hamgyong Province on Monday.\n\nKim Hak Bom, chief secretary of the provincial "
        "committee of the party, made a report."
    )
    (post,) = posts_by_name(reader(text, title="Meeting Held"))["Kim Hak Bom"]
    assert post == "chief secretary of the North Hamgyong Provincial Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    "who", ["War veterans", "Model farmers", "Teachers and students", "Activists of the union from the provinces"]
)
def test_the_unnamed_leave_after_a_meeting(reader: Reader, who: str) -> None:
    text = (
        f"{who} left Pyongyang on Monday after participating in the Third National Conference of Beekeepers held on the "
        "occasion of the spring festival.\n\nThey were seen off by vice-chairmen of the C.C., the Workers' Party of Korea "
        "Kim Hak Bom and Ri Hong Gi and officials concerned at the railway station."
    )
    (event,) = reader(text, title="Participants in Conference Leave").events
    assert (event.kind, event.body, event.ordinal) == ("travel", None, None)
    assert people_of(event) == {"Kim Hak Bom": "attended", "Ri Hong Gi": "attended"}
    assert (who, "principal") in [(group.text, group.capacity) for group in event.groups]


def test_a_surname_that_is_a_countrys_name(reader: Reader) -> None:
    text = (
        "Kim Hak Bom met the delegation of the Beekeepers' Party of Nepal led by its general secretary Hari Nepal on Monday."
    )
    (event,) = reader(text, title="Kim Hak Bom Meets Guests").events
    assert people_of(event) == {"Kim Hak Bom": "principal", "Hari Nepal": "guest"}
    assert [group.text for group in event.groups] == ["the delegation of the Beekeepers' Party of Nepal"]


@pytest.mark.parametrize("why", ["visited Laos as a special envoy of Kim Jong Un", "met Lao President Thong Savan there"])
def test_who_came_home_behind_a_clause_about_him(reader: Reader, why: str) -> None:
    text = (
        f"Kim Hak Bom, vice-premier, who {why}, arrived home by air on Monday. He was greeted at the airport by Ri Hong Gi."
    )
    (event,) = reader(text, title="Kim Hak Bom Returns").events
    assert (event.kind, people_of(event)) == ("travel", {"Kim Hak Bom": "principal", "Ri Hong Gi": "received"})


def test_what_the_late_was_is_told_before_his_death(reader: Reader) -> None:
    text = (
        "Kim Jong Un sent a wreath to the bier of the late Kim Hak Bom, vice-premier.\n\nKim Hak Bom died of a heart attack on "
        "Monday at the age of 83."
    )
    (change,) = reader(text, title="Kim Jong Un Sends Wreath").changes
    assert (change.name, change.action, change.post) == ("Kim Hak Bom", "died", "vice-premier of the Cabinet of the DPRK")
