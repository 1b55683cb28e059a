"""Further ways in which reports say that something took place. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)


@pytest.mark.parametrize("end", ["to celebrate the anniversary of the mill.", "to condemn the new war drills."])
def test_workers_met(reader: Reader, end: str) -> None:
    text = (
        f"Weavers and dyers of the country met in Turu-ri, Kusong County, North Phyongan Province on Monday {end}\n\n"
        "Kim Chol Su, chairman of the Central Committee of the Weavers' Union of Korea, made a report at the meeting."
    )
    (event,) = reader(text, title="Anniversary of Mill Marked").events
    assert (event.kind, event.start, people_of(event)) == ("meeting", MONDAY, {"Kim Chol Su": "reported"})
    assert event.place == "Turu-ri, Kusong County, North Phyongan Province"
    assert [g.text for g in event.groups] == ["Weavers and dyers of the country"]


def test_an_ambassador_hosts_a_friendly_meeting(reader: Reader) -> None:
    text = (
        "Pablo Ruiz, Peruvian ambassador to the DPRK, hosted a friendly meeting at his embassy on Monday.\n\n"
        "Present there on invitation were Kim Chol Su, vice-minister of Railways, and officials concerned."
    )
    (event,) = reader(text, title="Peruvian Ambassador Hosts Friendly Gathering").events
    assert (event.kind, event.place) == ("meeting", "Peruvian embassy")
    assert people_of(event) == {"Pablo Ruiz": "principal", "Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "told",
    [
        "The delivery of seeds donated by Peru was completed with due ceremony at Songsan Port on Monday.",
        "The Songsan Port Library was commissioned with due ceremony at Songsan Port on Monday.",
        "The Songsan Power Station No. 4 went into operation with due ceremony at Songsan Port on Monday.",
        "The 9th national rowing championships for Kaul cup came to a close with due ceremony at Songsan Port Monday.",
        "The Friendship Medal was awarded to Peruvian Ambassador Pablo Ruiz with due ceremony at Songsan Port on Monday.",
    ],
)
def test_with_due_ceremony(reader: Reader, told: str) -> None:
    text = f"{told}\n\nPresent there were Kim Chol Su, vice-minister of Railways, and officials concerned."
    (event,) = reader(text, title="Seeds Handed Over").events
    assert (event.kind, event.start, event.place) == ("ceremony", MONDAY, "Songsan Port")
    assert people_of(event)["Kim Chol Su"] == "attended"


def test_an_event_on_a_day_of_the_world(reader: Reader) -> None:
    text = (
        "An event on the theme of clean rivers took place at the Turu House of Culture on Monday.\n\n"
        "Present at the event were Kim Chol Su, vice-minister of Health, and officials concerned."
    )
    (event,) = reader(text, title="Day of Rivers Marked").events
    assert (event.kind, event.start, people_of(event)) == ("meeting", MONDAY, {"Kim Chol Su": "attended"})


def test_dancing_parties(reader: Reader) -> None:
    text = "Dancing parties of students took place in Pyongyang on Monday to celebrate the day of trees."
    (event,) = reader(text, title="Dancing Parties Held").events
    assert (event.kind, event.start) == ("performance", MONDAY)


@pytest.mark.parametrize(
    "praise",
    [
        "chairman of the State Affairs Commission and sagacious leader of the party, state and army of the DPRK,",
        "supreme leader of the Workers' Party of Korea and the Korean people,",
        "great leader of our party and people,",
    ],
)
def test_praise_behind_a_name_is_no_group(reader: Reader, praise: str) -> None:
    text = f"Kim Jong Un, {praise} visited again the bier of Pak Yong Ho on Monday to express condolences."
    (event,) = reader(text, title="Kim Jong Un Visits Bier Again").events
    assert (event.kind, event.start, people_of(event)) == ("mourning", MONDAY, {"Kim Jong Un": "principal"})
    assert event.groups == []


@pytest.mark.parametrize("told", ["suite members included", "suite includes", "suite consists of"])
def test_members_of_a_suite(reader: Reader, told: str) -> None:
    text = (
        "Kim Chol Su, premier of the DPRK, left here on Monday to visit Peru.\n\n"
        f"His {told} Ri Hye Sun, minister of Health, and officials concerned."
    )
    (event,) = reader(text, title="Premier Leaves for Peru").events
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Hye Sun": "accompanied"}


@pytest.mark.parametrize(("before", "behind"), [(" on Monday", ""), ("", " on Monday")])
def test_credentials_received_at_a_place(reader: Reader, before: str, behind: str) -> None:
    text = (
        f"Kim Chol Su, premier of the DPRK, received at the Mansudae Assembly Hall{before} the credentials of Oleg Zaitsev, "
        f"ambassador of Peru to the DPRK{behind}."
    )
    (event,) = reader(text, title="Premier Receives Credentials").events
    assert (event.kind, event.start, event.place) == ("talks", MONDAY, "Mansudae Assembly Hall")
    assert people_of(event) == {"Kim Chol Su": "principal", "Oleg Zaitsev": "guest"}


def test_homage_paid_by_many(reader: Reader) -> None:
    text = "Miners and smelters of the province visited the statue of Pak Yong Ho in Turu City on Monday to pay tribute."
    (event,) = reader(text, title="Tribute Paid").events
    assert (event.kind, event.start) == ("ceremony", MONDAY)
    assert [g.text for g in event.groups] == ["Miners and smelters of the province"]


@pytest.mark.parametrize(
    "told",
    [
        "Officials of the Weavers' Union and pupils planted trees at the Turu Garden on Monday.",
        "Teachers of the union planted many trees at the Turu Garden on Monday.",
    ],
)
def test_trees_planted_on_a_day(reader: Reader, told: str) -> None:
    (event,) = reader(told + " The garden lies in Pyongyang.", title="Trees Planted").events
    assert (event.kind, event.start) == ("ceremony", MONDAY)


def test_trees_planted_through_a_spring_are_no_event(reader: Reader) -> None:
    assert reader("Farms in the DPRK have planted fruit trees in spring.", title="Fruit Trees Planted").events == []


def test_a_premier_consults_where_he_visits(reader: Reader) -> None:
    text = (
        "DPRK Premier Kim Chol Su visited the Turu Cement Mill on Monday.\n\nAfter going round the kilns he convened a "
        "consultative meeting of officials concerned.\n\nDiscussed at the meeting were measures for burning less coal."
    )
    (event,) = reader(text, title="Premier Visits Turu Cement Mill").events
    assert (event.kind, event.place, event.start) == ("guidance", "Turu Cement Mill", MONDAY)
    assert [g.text for g in event.groups] == ["officials concerned"]
    assert [i.text for i in event.agenda] == ["measures for burning less coal"]


def test_the_city_somebody_reached(reader: Reader) -> None:
    text = "Kim Chol Su, premier of the DPRK, arrived in Oslo on Monday to pay an official visit to Norway."
    (event,) = reader(text, title="Premier Arrives in Oslo").events
    assert (event.kind, event.place, event.start) == ("travel", "Oslo", MONDAY)


def test_a_celebration_event_is_a_ceremony(reader: Reader) -> None:
    text = "A grand celebration event took place at the Turu Plaza in Pyongyang on Monday."
    (event,) = reader(text, title="Event Held with Splendor").events
    assert (event.kind, event.start) == ("ceremony", MONDAY)


def test_an_event_of_the_arts_is_the_game_told_next(reader: Reader) -> None:
    text = (
        "A merry sports and cultural event took place at the turn of the month.\n\n"
        "A tug-of-war match between the teams of two ministries was held at the Turu Stadium on Sunday.\n\n"
        "Among the spectators were Kim Chol Su and Ri Yong Ho."
    )
    (event,) = reader(text, title="Ministries Pull the Rope").events
    assert (event.kind, event.start, event.place) == ("performance", date(2022, 5, 1), "Turu Stadium")
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Yong Ho": "attended"}


def test_the_pride_of_being_guided_by_somebody_brings_nobody(reader: Reader) -> None:
    text = (
        "A concert of weavers was given at the plaza of Turu-ri on Monday.\n\n"
        "The hall was filled with the joy of being guided by the respected Comrade Kim Jong Un."
    )
    (event,) = reader(text, title="Weavers Sing").events
    assert people_of(event) == {}


def test_a_fair_that_closed_had_opened_before(reader: Reader) -> None:
    text = (
        "The 9th Kaul Fair, which opened on April 20 in Pyongyang, closed with due ceremony at the Kaul Exhibition on "
        "Monday.\n\nPresent there were Kim Chol Su, minister of Culture, and officials concerned."
    )
    (event,) = reader(text, title="9th Kaul Fair Closes").events
    assert (event.kind, event.start, event.place) == ("ceremony", MONDAY, "Kaul Exhibition")


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("The Norwegian Friends of Korea held an event of laying a floral basket before a portrait on May 2", "event"),
        ("Believers held a joint Sabbath Day ceremony praying for peace on Monday", "ceremony"),
        ("A bust of the poet Ri Song Ha was set up at the Kaul Daily Monday", "unveiling ceremony"),
    ],
)
def test_a_rite_and_its_day_told_before_those_present(reader: Reader, told: str, noun: str) -> None:
    text = f"{told}.\n\nPresent at the {noun} were Kim Chol Su, minister of Culture of the DPRK, and others."
    (event,) = reader(text, title="Day Marked").events
    assert (event.kind, event.start, people_of(event)) == ("ceremony", MONDAY, {"Kim Chol Su": "attended"})


@pytest.mark.parametrize(
    ("title", "events"),
    [("Fair Opened", 1), ("Umbrella Fair Held in Pyongyang", 1), ("Umbrellas in Demand", 0)],
)
def test_an_event_without_a_day_is_news_where_the_headline_announces_it(
    reader: Reader, title: str, events: int
) -> None:
    told = "A fair of umbrellas was opened at the Kaul Department Store in Pyongyang recently."
    assert len(reader(told, title=title).events) == events


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Quake in Kanto", "A quake hit Kanto, Japan. At an emergency Cabinet meeting, the government hid it from Koreans."),
        ("Children's Union Day", "The Korean Children's Union has its day. Kim Jong Un enjoyed performances every year."),
        ("Way Opened", "The 8th Congress of the WPK held last year opened a new era of the DPRK."),
        ("Way Opened", "The Sixth Plenary Meeting of the C.C., the WPK opened up a broad avenue for weavers in Pyongyang."),
        ("Friends of Korea Post Article", "The Friends of Korea wrote of the Conference of the WPK held some time ago."),
    ],
)
def test_what_is_only_spoken_of(reader: Reader, title: str, text: str) -> None:
    assert reader(text, title=title).events == []


def test_a_protocol_on_a_year_to_come(reader: Reader) -> None:
    text = (
        "A protocol on the exchange of goods in 2024 was signed between the DPRK and Norwegian governments in Oslo on May "
        "2.\n\nIt was inked by DPRK Ambassador Kim Chol Su and Norwegian Foreign Minister Arvid Lindholm."
    )
    (event,) = reader(text, title="DPRK and Norway Sign Protocol").events
    assert (event.kind, event.start, event.place) == ("ceremony", MONDAY, "Oslo")


def test_talks_held_separately_by_who_heads_a_delegation(reader: Reader) -> None:
    text = (
        "Foreign Minister Kim Chol Su, who is heading the DPRK delegation to a forum, on May 2 met and had talks "
        "separately with Norwegian Foreign Minister Arvid Lindholm."
    )
    (event,) = reader(text, title="Kim Chol Su Meets Norwegian Counterpart").events
    assert (event.kind, event.start) == ("talks", MONDAY)
    assert people_of(event) == {"Kim Chol Su": "principal", "Arvid Lindholm": "guest"}


@pytest.mark.parametrize(
    "looked",
    [
        "looked into the power production at the Soho Power Station",
        "examined the progress of work at the Soho Power Station",
        "learned in detail about the supply of coal at the Soho Power Station",
    ],
)
def test_what_an_official_looks_into_on_the_spot(reader: Reader, looked: str) -> None:
    (event,) = reader(f"Ri Tae Sop, premier of the Cabinet, {looked} on Monday.").events
    assert (event.kind, event.place) == ("guidance", "Soho Power Station")


def test_what_is_looked_into_at_talks_is_no_visit(reader: Reader) -> None:
    report = reader("Ri Tae Sop, premier of the Cabinet, looked into the results of the Geneva talks on Monday.")
    assert all(e.kind != "guidance" for e in report.events)


@pytest.mark.parametrize("guests", ["visiting artistes", "the art group of Lao students", "a delegation of weavers"])
def test_a_party_for_guests_is_a_reception(reader: Reader, guests: str) -> None:
    (event,) = reader(f"Ri Tae Sop, minister of Culture of the DPRK, gave a party for {guests} at the Koryo Hotel on Monday.").events
    assert (event.kind, event.place, people_of(event)) == ("reception", "Koryo Hotel", {"Ri Tae Sop": "principal"})
