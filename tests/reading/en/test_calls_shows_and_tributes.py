"""Calls paid, shows and matches held, flowers laid, messages conveyed, in further orders of words. The sentences are our
own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of, posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]

CONTEST = "An athletics contest was opened with due ceremony at Turu Stadium on Monday."
ENVOY = "Ri Chol Ho, DPRK ambassador to Mali,"
GIVEN = "A concert was given at the Turu Theatre on Monday.\n\n"
HOST = "Ri Chol Ho, department director of the WPK Central Committee,"
MEETING = "A meeting of weavers took place at the Turu Mill on Monday.\n\n"


@pytest.mark.parametrize(
    "paid", ["paid a farewell visit to", "paid a courtesy visit to", "paid farewell calls on", "paid a return call on"]
)
def test_calls_and_farewell_visits(reader: Reader, paid: str) -> None:
    (event,) = reader(f"{ENVOY} {paid} Hassan Diallo, president of Mali, on Monday.", title="President of Mali on Ties").events
    assert (event.kind, people_of(event)) == ("talks", {"Hassan Diallo": "guest", "Ri Chol Ho": "principal"})


def test_farewell_visits_on_days_of_their_own(reader: Reader) -> None:
    told = (
        f"{ENVOY} paid farewell visits to Hassan Diallo, president of Mali, on April 25, and to Moussa Sissoko, prime minister "
        "of the country, on April 26."
    )
    events = reader(told, title="Leaders of Mali on Ties").events
    assert [(e.start, list(people_of(e))) for e in events] == [
        (date(2022, 4, 25), ["Hassan Diallo", "Ri Chol Ho"]),
        (date(2022, 4, 26), ["Ri Chol Ho", "Moussa Sissoko"]),
    ]


@pytest.mark.parametrize(
    "met",
    [
        "met Pedro Gomez, leader of the visiting dance troupe of Cuba,",
        "met with Pedro Gomez, a well-known Cuban scholar,",
        "received Pedro Gomez and his wife",
        "had a talk with Pedro Gomez, head of a Cuban doctors' delegation,",
    ],
)
def test_guests_without_an_office(reader: Reader, met: str) -> None:
    (event,) = reader(f"{HOST} {met} in Pyongyang on Monday.", title="Guest Received").events
    assert (event.kind, people_of(event)) == ("talks", {"Ri Chol Ho": "principal", "Pedro Gomez": "guest"})


@pytest.mark.parametrize(
    "told",
    [
        "Matches of the Kaul Cup qualifiers were held at Turu Stadium in Pyongyang on Monday.",
        "Badminton matches among coal mines took place at Turu Stadium here on Monday.",
    ],
)
def test_matches_held_are_a_performance(reader: Reader, told: str) -> None:
    assert [(e.kind, e.place) for e in reader(told, title="Matches Held").events] == [("performance", "Turu Stadium")]


def test_matches_of_a_world_championship(reader: Reader) -> None:
    told = "Matches of the qualifiers were held at Turu Stadium {} on Monday."
    title = "World Football Championship Qualifiers End"
    assert [e.kind for e in reader(told.format("in Pyongyang"), title=title).events] == ["performance"]
    assert reader(told.format("in Doha"), title=title).events == []


@pytest.mark.parametrize(
    ("told", "artistes"),
    [
        ("A harp recital of Merited Artiste Pak Il Sun was held at the Turu Theatre on Monday.", {"Pak Il Sun": "performed"}),
        (
            "A solo concert by pianists Pak Il Sun and Ri Chol Ho took place at the Turu Theatre on Monday.",
            {"Pak Il Sun": "performed", "Ri Chol Ho": "performed"},
        ),
        ("A recital of songs by Pak Il Sun was held at the Turu Theatre on Monday.", {}),
    ],
)
def test_artistes_by_name(reader: Reader, told: str, artistes: dict[str, str]) -> None:
    (event,) = reader(told, title="Recital Held").events
    assert (event.kind, people_of(event)) == ("performance", artistes)


@pytest.mark.parametrize(
    "laid",
    [
        "A wreath was laid at the grave of Ri Kuk on Monday by Kim Chol Su, premier of the Cabinet.",
        "A bouquet was placed before the statue of Kim Il Sung on Monday by Kim Chol Su, premier of the Cabinet.",
        "Flowers were laid before the Liberation Tower on Monday by Kim Chol Su, premier of the Cabinet.",
    ],
)
def test_flowers_laid_by_somebody(reader: Reader, laid: str) -> None:
    (event,) = reader(laid, title="Tribute Paid").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Chol Su": "attended"})


@pytest.mark.parametrize(
    "told",
    [
        "The message of thanks of the Cabinet was conveyed there by Kim Chol Su, vice-premier.",
        "The decision of the Cabinet was then delivered to the weavers by Kim Chol Su, vice-premier.",
        "The letter was read out at the meeting by Kim Chol Su, vice-premier.",
    ],
)
def test_messages_conveyed_by_somebody(reader: Reader, told: str) -> None:
    (event,) = reader(MEETING + told).events
    assert people_of(event) == {"Kim Chol Su": "reported"}


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The delegation of the Ministry of Culture led by Vice-Minister Kim Chol Su was back home on Monday.", "Kim Chol Su"),
        ("Kim Chol Su, vice-minister of Culture, and his party were back in Pyongyang on Monday.", "Kim Chol Su"),
        (
            "Leaving Pyongyang on Monday was a delegation of the Ministry of Culture led by Vice-Minister Kim Chol Su to visit "
            "Cuba.",
            "Kim Chol Su",
        ),
    ],
)
def test_journeys_from_and_to_the_capital(reader: Reader, told: str, who: str) -> None:
    (event,) = reader(told, title="Delegation of Ministry of Culture").events
    assert (event.kind, event.place, people_of(event)) == ("travel", "Pyongyang", {who: "principal"})


def test_foreigners_mourn_at_an_embassy_abroad(reader: Reader) -> None:
    told = (
        "Phan Van Duc, general secretary of the Ruritanian Party, sent a wreath.\n\nOn his behalf Bui Tan, vice-president of "
        "Vietnam, paid a condolatory visit to the DPRK embassy on Monday and placed the wreath before the portrait of Kim Jong "
        "Il."
    )
    assert reader(told, title="Wreath from Party Leader").events == []


def test_compatriots_among_mourners_keep_their_posts(reader: Reader) -> None:
    told = (
        "Families of Chinese veterans and overseas Koreans paid respects to the bier of Kim Jong Il on Monday.\n\nAmong them "
        "were a delegation of Koreans in Japan led by Ri Chol Ho, vice-chairman of the General Association of Korean Residents "
        "in Japan."
    )
    report = reader(told, title="Overseas Koreans Visit Bier", published=date(2011, 12, 27))
    assert posts_by_name(report)["Ri Chol Ho"]


@pytest.mark.parametrize(
    ("told", "groups"),
    [
        ("Among the visitors who came there were weavers and miners.", ["weavers and miners"]),
        ("Among the foreigners who saw it included diplomats and tourists.", ["diplomats and tourists"]),
        (
            "Present were children and women in the city.\n\nPresent on invitation were children and women of foreign "
            "embassies.",
            ["children and women in the city", "children and women of foreign embassies"],
        ),
        (
            "Present were officials of the Ministry of Culture and the representative and staff members of the WHO office here.",
            ["officials of the Ministry of Culture", "the representative and staff members of the WHO office here"],
        ),
        (
            "Present were officials of the Ministry of Culture and the Cuban minister's party.",
            ["officials of the Ministry of Culture", "the Cuban minister's party"],
        ),
    ],
)
def test_groups_among_those_who_came(reader: Reader, told: str, groups: list[str]) -> None:
    (event,) = reader(GIVEN + "Ri Chol Ho, minister of Culture, was present.\n\n" + told, title="Concert Given").events
    assert [g.text for g in event.groups] == groups


@pytest.mark.parametrize(
    ("site", "place"),
    [
        ("the exhibition of goods presented by local mills", "exhibition of goods presented by local mills"),
        ("the dam being built by soldiers", "dam"),
    ],
)
def test_sites_with_a_participle(reader: Reader, site: str, place: str) -> None:
    (event,) = reader(f"Kim Chol Su, premier of the Cabinet, visited {site} on Monday.", title="Premier Visits Site").events
    assert (event.kind, event.place) == ("guidance", place)


@pytest.mark.parametrize(
    "told",
    [
        "{host} voiced support for the Korean people as he received credentials from DPRK Ambassador Ri Chol Ho on May 2.",
        "{host} noted in his meeting on May 2 with Ri Chol Ho, DPRK ambassador, that ties were good.",
        "Ri Chol Ho, DPRK ambassador to Mali, presented his credentials to the Malian president on May 2.\n\nThe ambassador "
        "conveyed greetings to President Hassan Diallo.",
    ],
)
def test_hosts_of_an_envoy(reader: Reader, told: str) -> None:
    (event,) = reader(told.format(host="Hassan Diallo, president of Mali,"), title="President of Mali on Ties").events
    assert (event.kind, event.start) == ("talks", date(2022, 5, 2))
    assert people_of(event) == {"Hassan Diallo": "guest", "Ri Chol Ho": "principal"}


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("The Malian president received Ri Chol Ho, DPRK ambassador, on Monday.", {"Ri Chol Ho": "principal"}),
        ("The president of Mali on Monday met Ri Chol Ho, DPRK ambassador.", {"Ri Chol Ho": "principal"}),
        ("The Malian president received Ri Chol Ho's letter on Monday.", None),
    ],
)
def test_hosts_told_by_their_office(reader: Reader, told: str, people: dict[str, str] | None) -> None:
    assert [people_of(e) for e in reader(told, title="President of Mali on Ties").events] == ([people] if people else [])


@pytest.mark.parametrize(
    "seen_off",
    [
        "saw off Batu Erdene, president of Mongolia, at Kaul International Airport",
        "saw off President Batu Erdene of Mongolia at Kaul International Airport",
        "saw Batu Erdene, president of Mongolia, off at Kaul International Airport",
        "sent off Batu Erdene, president of Mongolia, at Kaul International Airport",
        "bade farewell to Batu Erdene, president of Mongolia, at Kaul International Airport",
    ],
)
def test_guests_seen_off_by_somebody(reader: Reader, seen_off: str) -> None:
    (event,) = reader(f"{HOST} {seen_off} on Monday.", title="Guest Leaves").events
    assert (event.kind, event.place) == ("travel", "Kaul International Airport")
    assert people_of(event) == {"Batu Erdene": "guest", "Ri Chol Ho": "attended"}


def test_soldiers_seen_off_are_not_watched(reader: Reader) -> None:
    told = "Kim Jong Un saw off the soldiers leaving for overseas military operations at the airport on Monday."
    assert all(e.kind != "guidance" for e in reader(told, title="Soldiers Leave").events)


def test_who_cuts_a_red_tape(reader: Reader) -> None:
    told = "The opening ceremony of the Turu Pool was held on Monday.\n\nKim Chol Su, premier of the Cabinet, cut a red tape."
    (event,) = reader(told, title="Pool Opens").events
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_greeted_by_some_and_accompanied_by_others(reader: Reader) -> None:
    told = (
        "Kim Jong Un went to see the Kaul Farm on Monday.\n\nHe was greeted on the spot by Ri Chol Ho, manager of the farm, and "
        "accompanied by Kim Chol Su, department director of the WPK Central Committee."
    )
    (event,) = reader(told, title="Kim Jong Un Visits Farm").events
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Chol Ho": "received", "Kim Chol Su": "accompanied"}


def test_seeing_it_with_him(reader: Reader) -> None:
    told = "Kim Jong Un watched a landing drill on Monday.\n\nSeeing the drill with him were Ri Chol Ho and other officers."
    (event,) = reader(told, title="Kim Jong Un Watches Drill").events
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Chol Ho": "accompanied"}


def test_guests_shown_round_in_company(reader: Reader) -> None:
    told = (
        "The Mongolian delegation headed by Batu Erdene, presidential envoy, visited the Tower of the Kaul Idea on Tuesday, "
        "accompanied by Ri Chol Ho, minister of Culture."
    )
    (event,) = reader(told, title="Mongolian Delegation Visits Tower", published=date(2022, 5, 4)).events
    assert people_of(event) == {"Batu Erdene": "principal", "Ri Chol Ho": "accompanied"}


@pytest.mark.parametrize(
    "took", ["took the platform and made a speech", "appeared on the tribune and delivered a congratulatory speech"]
)
def test_who_takes_the_platform_and_speaks(reader: Reader, took: str) -> None:
    (event,) = reader(f"{MEETING}Kim Jong Un {took}.").events
    assert people_of(event) == {"Kim Jong Un": "spoke"}


def test_talks_on_days_of_their_own_with_verbs_of_their_own(reader: Reader) -> None:
    told = (
        f"{HOST} met Batu Erdene, foreign minister of Mongolia, on April 25 and held talks with Dorj Bold, prime minister, on "
        "April 26."
    )
    assert [(e.start, people_of(e)) for e in reader(told, title="Talks in Mongolia").events] == [
        (date(2022, 4, 25), {"Ri Chol Ho": "principal", "Batu Erdene": "guest"}),
        (date(2022, 4, 26), {"Ri Chol Ho": "principal", "Dorj Bold": "guest"}),
    ]


@pytest.mark.parametrize("made", ["made on Monday by", "made here by", "made by"])
def test_a_decision_that_was_made_gives_nobody_a_post(reader: Reader, made: str) -> None:
    told = f"A decision on awarding the prize to Ri Chol Ho, manager of the Turu Mill, was {made} the Presidium of the SPA."
    assert reader(told, title="Prize Awarded").changes == []


@pytest.mark.parametrize(
    ("named", "changes"),
    [
        ("named coach of the month by the league", 0),
        ("elected chairman of the meeting", 0),
        ("elected chairman of the Central Committee of the Writers' Union of Korea at the meeting", 1),
    ],
)
def test_honours_and_the_work_of_a_day_are_no_posts(reader: Reader, named: str, changes: int) -> None:
    assert len(reader(f"Ri Chol Ho was {named} on Monday.", title="Ri Chol Ho Named").changes) == changes
