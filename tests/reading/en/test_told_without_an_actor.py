"""Events in which nobody by name acts: unnamed people go to see a site or give an account, a traveller is seen off, a show
is watched by somebody, a title is awarded, guests pay homage with their hosts. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]
SATURDAY = date(2012, 4, 14)


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize(
    ("who", "did", "place"),
    [
        ("Senior party and state officials and officials of ministries",
         "visited the 3rd commodity exhibition of Pyongyang Department Store No. 1 Friday",
         "3rd commodity exhibition of Pyongyang Department Store No. 1"),
        ("Officials of the Cabinet, ministries and national institutions of the DPRK",
         "on Friday visited the Pukchong and Riwon fruit farms in South Hamgyong Province",
         "Pukchong and Riwon fruit farms in South Hamgyong Province"),
        ("The deputies to the Supreme People's Assembly who took part in its session",
         "toured the Pyongyang Mushroom Factory on Friday", "Pyongyang Mushroom Factory"),
        ("Participants in the national conference of teachers",
         "visited Mangyongdae, the birthplace of President Kim Il Sung, on Friday", "Mangyongdae"),
        ("Officials, weavers, scientists and technicians from Kangwon Province",
         "visited Mangyongdae, birthplace of President Kim Il Sung, on Friday", "Mangyongdae"),
        ("Members of the miners' union and officials from across the country",
         "made a study tour of old camps and battlefields in the area of Mt. Chilbo on Friday",
         "area of Mt. Chilbo"),
        ("Schoolchildren from across the country",
         "made a study tour of the secret camp in Mt. Paektu on Friday", "secret camp in Mt. Paektu"),
    ],
)  # fmt: skip
def test_unnamed_people_go_to_see_a_site(reader: Reader, who: str, did: str, place: str) -> None:
    (event,) = reader(f"{who} {did}.", published=SATURDAY, title="Sites Visited").events

    assert (event.kind, event.place, event.start) == ("other", place, date(2012, 4, 13))
    assert groups(event) == {who: "principal"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Staff members of foreign embassies here visited the Korean Revolution Museum on Friday.", "Diplomats at Museum"),
        ("The Russian schoolchildren visited the Mangyongdae Schoolchildren's Palace on Friday.", "Russian Guests"),
        ("The participants in the Spring Friendship Art Festival visited Mangyongdae on Friday.", "Foreign Guests There"),
        ("Officials of the Ministry of Fisheries visited the Pyongyang Mushroom Factory.", "Officials and Mushrooms"),
        ("From noon people of all walks of life visited the Pyongyang Mushroom Factory on Friday.", "Crowds"),
        ("The participants in the World Junior Handball Championships visited Mangyongdae.", "Players Visit Mangyongdae"),
        ("Officials of the Ministry of Fisheries visited the Pyongyang Mushroom Factory.", "Impressions of Visit to Factory"),
    ],
)
def test_guests_and_visits_without_a_day_are_none(reader: Reader, text: str, title: str) -> None:
    assert reader(text, published=SATURDAY, title=title).events == []


@pytest.mark.parametrize("title", ["Weavers Visit Mangyongdae", "Weavers Tour Different Places", "Weavers Visit the Old Home"])
def test_a_visit_without_a_day_that_the_headline_tells(reader: Reader, title: str) -> None:
    text = "The participants in the national conference of weavers visited Mangyongdae.\n\nThey put flowers before graves."
    (event,) = reader(text, published=SATURDAY, title=title).events
    assert (event.kind, event.place, event.start) == ("other", "Mangyongdae", None)


def test_those_who_give_an_account(reader: Reader) -> None:
    (event,) = reader(
        "Fishermen of the DPRK were interviewed at the People's Palace of Culture on Friday after their return.\n\nPresent there were "
        "media persons.",
        published=SATURDAY,
        title="Fishermen Interviewed",
    ).events

    assert (event.kind, event.place) == ("meeting", "People's Palace of Culture")
    assert groups(event) == {"Fishermen of the DPRK": "attended", "media persons": "attended"}


def test_a_traveller_seen_off_abroad(reader: Reader) -> None:
    (event,) = reader(
        "Kim Yong Nam, president of the Presidium of the Supreme People's Assembly, was warmly seen off by Nguyen Van Duc, "
        "vice-president of Vietnam, on Friday upon the conclusion of his visit.",
        published=SATURDAY,
        title="Kim Yong Nam Seen off",
    ).events

    assert (event.kind, event.start) == ("travel", date(2012, 4, 13))
    assert people_of(event) == {"Kim Yong Nam": "principal", "Nguyen Van Duc": "guest"}


def test_a_show_watched_by_an_official(reader: Reader) -> None:
    text = (
        "An art group of soldiers is winning acclaim.\n\nOn April 7 the performance was appreciated by Premier Choe "
        "Yong Rim and others."
    )
    (event,) = reader(text, published=SATURDAY, title="Performance of Soldiers").events

    assert (event.kind, event.start) == ("performance", date(2012, 4, 7))
    assert people_of(event) == {"Choe Yong Rim": "attended"}


def test_the_participants_in_a_festival_enjoy_a_show(reader: Reader) -> None:
    text = (
        "The participants in the 28th April Spring Friendship Art Festival Friday enjoyed a performance given by the "
        "Unhasu Orchestra at the Mansudae Art Theatre."
    )
    (event,) = reader(text, published=SATURDAY, title="Festival Participants at Concert").events

    assert (event.kind, event.place) == ("performance", "Mansudae Art Theatre")


def test_a_title_awarded_at_home_to_a_compatriot_from_abroad(reader: Reader) -> None:
    text = (
        "The DPRK title of Labor Hero was conferred on Pak Chol Ho, vice-president of a university of Koreans in China.\n\n"
        "An awarding ceremony took place at the Mansudae Assembly Hall Friday."
    )
    (event,) = reader(text, published=SATURDAY, title="Title Awarded to Korean in China").events

    assert (event.kind, event.place) == ("ceremony", "Mansudae Assembly Hall")


def test_activities_conducted_in_a_county(reader: Reader) -> None:
    text = "Tree-care activities were conducted in Kangnam County, North Hwanghae Province, the DPRK on Friday."
    (event,) = reader(text, published=SATURDAY, title="Tree-care Activities Conducted").events

    assert (event.kind, event.place) == ("other", "Kangnam County, North Hwanghae Province")


def test_guests_pay_homage_with_officials_of_this_state(reader: Reader) -> None:
    told = "A delegation of the Lao People's Army Friday visited the Kumsusan Memorial Palace to pay homage to the President."
    hosts = "Present were Kim Jong Gak, first vice director of the General Political Bureau of the Korean People's Army."
    guests = "Present were staff members of the Lao embassy."
    (event,) = reader(f"{told} It was led by Minister of Defence of Laos Douang Vong.\n\n{hosts}",
                      published=SATURDAY, title="Homage Paid").events  # fmt: skip

    assert event.kind == "ceremony"
    assert people_of(event) == {"Douang Vong": "guest", "Kim Jong Gak": "attended"}
    assert reader(f"{told}\n\n{guests}", published=SATURDAY, title="Homage Paid").events == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A committee of Peru for the study of the Juche idea issued a bulletin.\n\nRecalling that the first conference of "
         "the WPK took place in March of 1958, the bulletin praised it. It said the second conference of the WPK was held "
         "in October of 1966.", "Bulletin Issued in Peru"),
        ("The lacquer group of the Mansudae Art Studio in the DPRK is well known.\n\nIts box won a prize at a lacquer fair "
         "years ago. The fair was attended by more than 500 firms.", "Lacquer Creative Group"),
        ("Pak Chol Su, chairman of the World Federation of Overseas Korean Doctors, paid a condolatory visit to the DPRK "
         "embassy in Berlin on May 1.", "Overseas Korean Visits DPRK Embassy"),
    ],
)  # fmt: skip
def test_what_is_recalled_or_done_by_compatriots_abroad_is_none(reader: Reader, text: str, title: str) -> None:
    assert reader(text, title=title).events == []
