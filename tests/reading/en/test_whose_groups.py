"""Whose people unnamed groups are: this state's or the guests'. The sentences are our own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

from partystate.reading.report import Event

DAY = date(2013, 6, 12)


def sides(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize(
    ("present", "told"),
    [
        (
            "officials of the Finance Department of the WPK Central Committee and staff members of the Peruvian embassy",
            {
                "officials of the Finance Department of the WPK Central Committee": "attended",
                "staff members of the Peruvian embassy": "guest",
            },
        ),
        (
            "officials of the DPRK Ministry of Fisheries and the Peruvian ambassador to the DPRK and staff members of his embassy",
            {
                "officials of the DPRK Ministry of Fisheries": "attended",
                "the Peruvian ambassador to the DPRK and staff members of his embassy": "guest",
            },
        ),
        (
            "teachers and students of Pyongyang University of Foreign Studies, officials in the field of foreign trade and a delegation of Peru on a visit to the DPRK",
            {
                "teachers and students of Pyongyang University of Foreign Studies, officials in the field of foreign trade": "attended",
                "a delegation of Peru on a visit to the DPRK": "guest",
            },
        ),
        (
            "working people in the city, officials concerned and representatives and attaches of embassies of different countries here",
            {
                "working people in the city, officials concerned": "attended",
                "representatives and attaches of embassies of different countries here": "guest",
            },
        ),
        (
            "citizens, overseas Koreans staying in the homeland and foreign guests",
            {"citizens, overseas Koreans staying in the homeland": "attended", "foreign guests": "guest"},
        ),
        (
            "officials concerned and camping groups from Peru, Laos and the DPRK",
            {"officials concerned and camping groups from Peru, Laos and the DPRK": "attended"},
        ),
        (
            "Diego Luna, deputy minister of Fisheries of Peru, and other suite members. On hand was Ri Song Min, rector",
            {"other suite members": "guest"},
        ),
        (
            "members of the visiting delegation led by Diego Luna and Ri Song Min, the chief of the port",
            {"members of the visiting delegation": "guest"},
        ),
    ],
)
def test_a_run_is_parted_by_side(reader: Reader, present: str, told: dict[str, str]) -> None:
    (event,) = reader(f"A gathering of anglers took place here on Monday.\n\nPresent there were {present}.", published=DAY).events
    assert {text: side for text, side in sides(event).items() if text in told} == told


@pytest.mark.parametrize(
    ("present", "told"),
    [
        (
            "Vice-Minister Carlos Soto and officials of the city. Ambassador Ri Song Min and staff members of the embassy were on hand",
            {"officials of the city": "guest", "staff members of the embassy": "attended"},
        ),
        (
            "Secretary General Carlos Soto and members of the association and DPRK Ambassador to Peru Ri Song Min and embassy officials",
            {"members of the association": "guest", "embassy officials": "attended"},
        ),
        (
            "a vice-minister of Railways, Carlos Soto, mayor of the city, and officials concerned. On hand was Ambassador Ri Song Min",
            {"a vice-minister of Railways": "guest", "officials concerned": "guest"},
        ),
    ],
)
def test_at_a_mission_of_the_state_abroad(reader: Reader, present: str, told: dict[str, str]) -> None:
    (event,) = reader(
        f"A reception was given at the DPRK embassy in Lima on Monday.\n\nPresent there on invitation were {present}.",
        title="Reception Given at DPRK Embassy in Lima",
        published=DAY,
    ).events
    assert sides(event) == told


def test_sides_told_behind_each(reader: Reader) -> None:
    (event,) = reader(
        "A memorandum was signed here on Monday. Present there were Ri Song Min, vice-minister of Fisheries, and other "
        "officials of the ministry from the DPRK side and members of the delegation of the Peruvian ministry led by "
        "Carlos Soto from the opposite side.",
        published=DAY,
    ).events
    assert sides(event) == {
        "other officials of the ministry": "attended",
        "members of the delegation of the Peruvian ministry": "guest",
    }


def test_the_delegation_honoured_is_told_once(reader: Reader) -> None:
    (event,) = reader(
        "The Ministry of Fisheries hosted a reception for the delegation of the Peruvian Ministry of Fisheries on Monday.\n\n"
        "Present there on invitation were members of the delegation headed by Carlos Soto. Present there were Ri Song Min, "
        "minister of Fisheries, and officials concerned.",
        published=DAY,
    ).events
    assert sides(event) == {"members of the delegation": "guest", "officials concerned": "attended"}


@pytest.mark.parametrize(
    ("group", "side"),
    [
        ("officials of the General Bureau of Diplomatic Corps Affairs", "attended"),
        ("officials of the Bureau of Diplomatic Corps", "attended"),
        ("members of the diplomatic corps here", "guest"),
    ],
)
def test_who_looks_after_the_diplomatic_corps(reader: Reader, group: str, side: str) -> None:
    told = "Carlos Soto, ambassador of Peru to the DPRK, hosted a reception on Monday."
    (event,) = reader(f"{told}\n\nPresent there were Ri Song Min, minister of Fisheries, and {group}.", published=DAY).events
    assert sides(event) == {group: side}


@pytest.mark.parametrize(
    ("met", "side"),
    [
        ("the DPRK delegation of Ministry of Foreign Affairs", "attended"),
        ("the DPRK delegation of trade officials", "attended"),
        ("the delegation of the Lao Ministry of Foreign Affairs", "guest"),
    ],
)
def test_a_delegation_received_abroad(reader: Reader, met: str, side: str) -> None:
    led = "The delegation is headed by Vice-Minister Kim Song Gi." if side == "attended" else ""
    told = f"Peruvian Foreign Minister Carlos Soto met and had a talk with {met} in Lima on Monday. {led}"
    events = reader(told, title="Talks in Lima", published=DAY).events
    assert [g.capacity for e in events for g in e.groups] == ([side] if side == "attended" else [])


@pytest.mark.parametrize("crew", ["leading officers of the visiting Peruvian flotilla", "veterans of the Peruvian army"])
def test_crews_and_veterans_are_met(reader: Reader, crew: str) -> None:
    told = f"Ri Song Min, minister of Fisheries, met and had a talk with {crew} led by Admiral Carlos Soto on Monday."
    (event,) = reader(told, title="Minister Meets Guests", published=DAY).events
    assert sides(event) == {crew: "guest"}


def test_the_entourage_of_a_guest_beside_own_officials(reader: Reader) -> None:
    (event,) = reader(
        "Talks between Ri Song Min, minister of Fisheries, and Carlos Soto, governor of Lima Region of Peru, were held here "
        "on Monday.\n\nPresent there were Kim Man Su, vice-minister of Fisheries, and officials concerned and entourage of the "
        "governor and heads of states.",
        title="Talks Held",
        published=DAY,
    ).events
    assert sides(event) == {"officials concerned": "attended", "entourage of the governor and heads of states": "guest"}


def test_visitors_named_behind_their_group(reader: Reader) -> None:
    (event,) = reader(
        "Senior officers of the Korean People's Army on Monday visited the flotilla of the Lao navy.\n\nAmong the visitors were Ri Song Min, minister of "
        "Fisheries, and Kim Man Su, minister of Culture.",
        title="Officers Visit Flotilla",
        published=DAY,
    ).events
    assert [(p.name, p.capacity) for p in event.people] == [("Ri Song Min", "principal"), ("Kim Man Su", "principal")]


@pytest.mark.parametrize("session", ["a photo taken", "a photo session"])
def test_a_second_company_photographed(reader: Reader, session: str) -> None:
    (event,) = reader(
        "Kim Jong Un, chairman of the Workers' Party of Korea, had a photo session with builders of the Kaul Dam on Monday.\n\n"
        f"He also had {session} with scientists of the Turu Institute.",
        title="Kim Jong Un Has Photo Session with Builders",
        published=DAY,
    ).events
    assert sides(event) == {"builders of the Kaul Dam": "attended", "scientists of the Turu Institute": "attended"}


def test_who_is_feted_is_told_again_by_who_was_invited(reader: Reader) -> None:
    (event,) = reader(
        "The Film Commission of the DPRK gave a reception in honor of the participants in the film week at the Kaul Hotel on "
        "Monday.\n\nPresent there on invitation were foreign actors and makers of films.\n\nPresent there were Ri Song Min, "
        "minister of Culture, and officials concerned.",
        title="Participants in Film Week Feted",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("foreign actors and makers of films", "guest"),
        ("officials concerned", "attended"),
    ]


def test_who_is_feted_came_where_nobody_else_is_told(reader: Reader) -> None:
    (event,) = reader(
        "The Film Commission of the DPRK gave a reception in honor of the veterans of the film studio at the Kaul Hotel on "
        "Monday.\n\nPresent there was Ri Song Min, minister of Culture.",
        title="Veterans Feted",
    ).events
    assert [g.text for g in event.groups] == ["the veterans of the film studio"]


@pytest.mark.parametrize("his", ["his embassy members", "his embassy officials", "his staff members", "members of his embassy"])
def test_an_ambassadors_people_before_the_verb(reader: Reader, his: str) -> None:
    (event,) = reader(
        "A film show was given at the Kaul Club on Monday.\n\nPresent was Ri Song Min, minister of Culture.\n\nMongolian "
        f"Ambassador Batu Gonchig and {his} were on hand.",
        title="Film Show Given",
    ).events
    assert [(p.name, p.capacity) for p in event.people] == [("Ri Song Min", "attended"), ("Batu Gonchig", "guest")]
    assert sides(event) == {his: "guest"}
