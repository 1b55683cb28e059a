"""What a report recalls of other days and others report is no event of its own. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "feature",
    [
        "Great joy filled the Songsan Farm in June Juche 98 (2009).\n\nGeneral Secretary Kim Jong Un visited the farm and "
        "met its farmers.",
        "The Songsan Farm is known to all.\n\nGeneral Secretary Kim Jong Un visited the farm in March, 2014 and met its "
        "head.",
        "The Songsan Farm is known to all.\n\nIn November 2016 the leader Kim Jong Un visited the farm.",
        "General Secretary Kim Jong Un visited the Songsan Farm several times and showed the way ahead.",
        "General Secretary Kim Jong Un visited lots of farms of the county to learn about the harvest.",
        "General Secretary Kim Jong Un tirelessly visited farms of the county in snow and rain.",
        "Two years have passed since a historic conference of the Workers' Party of Korea was held in Pyongyang.",
    ],
)
def test_features_recall_visits_of_other_years(reader: Reader, feature: str) -> None:
    assert reader(feature, title="Songsan Farm").events == []


def test_a_factory_built_years_ago_is_visited_today(reader: Reader) -> None:
    text = "General Secretary Kim Jong Un gave field guidance to the Songsan Mill built in October 2013."
    (event,) = reader(text, title="Kim Jong Un Gives Guidance to Songsan Mill").events
    assert (event.kind, event.place) == ("guidance", "Songsan Mill")


@pytest.mark.parametrize(
    "told",
    [
        "General Secretary Kim Jong Un gave field guidance to the Songsan Mill, the May issue of the Peruvian newspaper "
        "Alba reported.",
        "The Peruvian paper Alba reported that Kim Jong Un visited the bier of a veteran to express condolences.",
        "Radio and TV stations of Peru from May 1 to 2 reported that Kim Jong Un, general secretary of the Workers' Party "
        "of Korea, together with officials, visited the bier of a veteran to express condolences.",
    ],
)
def test_what_media_of_other_countries_report(reader: Reader, told: str) -> None:
    assert reader(told, title="Guidance Reported in Peru").events == []


def test_he_is_not_the_leader_whom_nobody_told_of(reader: Reader) -> None:
    text = (
        "Govind, director-general of an institute on a visit to the DPRK, toured a terrapin farm on Monday.\n\nHe was told "
        "that the farm was built by leader Kim Jong Un.\n\nHe also visited the Turu Juice Factory."
    )
    assert all("Kim Jong Un" not in {p.name for p in e.people} for e in reader(text, title="Guest Visits Farm").events)


def test_kin_take_part_and_not_he_whose_they_are(reader: Reader) -> None:
    text = (
        "Ri Hye Sun, widow of former minister Kim Chol Su, and her party Monday paid respects to the bier of Pak Yong Ho."
    )
    (event,) = reader(text, title="Mourners Visit Bier").events
    assert [p.name for p in event.people if p.capacity == "principal"] == ["Ri Hye Sun"]


def test_the_place_of_a_newly_built_site(reader: Reader) -> None:
    text = "General Secretary Kim Jong Un gave field guidance to the newly built Songsan Instrument Mill."
    (event,) = reader(text, title="Kim Jong Un Gives Field Guidance", published=date(2022, 5, 3)).events
    assert event.place == "newly built Songsan Instrument Mill"


def test_who_bears_the_name_of_one_long_dead(reader: Reader) -> None:
    text = (
        "Pablo Ruiz, Peruvian ambassador to the DPRK, gave a reception at his embassy on Monday.\n\nPresent there on "
        "invitation were Kim Chol Su, minister of Trade, Kim Jong Suk, chairwoman of the Korean Committee for Cultural "
        "Relations with Foreign Countries, and officials concerned."
    )
    (event,) = reader(text, title="Peruvian Ambassador Hosts Reception").events
    assert {p.name: p.capacity for p in event.people} == {
        "Pablo Ruiz": "principal",
        "Kim Chol Su": "attended",
        "Kim Jong Suk": "attended",
    }


def test_a_speaker_looks_back_and_the_news_goes_on(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, Monday received a delegation led by Pablo Ruiz, "
        "vice-premier of Peru.\n\nThe guest said the treaty of June 4, 1971, which was signed 51 years ago, was great.\n\n"
        "Kim Jong Un hosted a dinner for the guests.\n\nPresent there were Pablo Ruiz, vice-premier of Peru, and Kim Chol "
        "Su, minister of Trade."
    )
    assert [e.kind for e in reader(text, title="Kim Jong Un Receives Peruvian Delegation").events] == [
        "talks",
        "reception",
    ]


def test_what_a_spokesman_answers_is_his_word(reader: Reader) -> None:
    text = (
        "A spokesman for the Foreign Ministry gave the following answer to a question on Monday:\n\nPablo Ruiz visited "
        "the DPRK. He paid a courtesy call on Foreign Minister Kim Chol Su."
    )
    assert reader(text, title="FM Spokesman on Visit").events == []


def test_separate_talks_are_talks_each(reader: Reader) -> None:
    text = (
        "Kim Chol Su, minister of Trade, separately met and had talks with Pablo Ruiz, minister of Trade of Peru, and "
        "Arvid Lindholm, minister of Trade of Norway, in Pyongyang on Monday."
    )
    events = reader(text, title="Minister Meets Guests").events
    assert [{p.name: p.capacity for p in e.people} for e in events] == [
        {"Kim Chol Su": "principal", "Pablo Ruiz": "guest"},
        {"Kim Chol Su": "principal", "Arvid Lindholm": "guest"},
    ]
    assert [e.start for e in events] == [date(2022, 5, 2)] * 2


@pytest.mark.parametrize(
    "told",
    [
        "A memorial service took place in Tokyo on Monday.\n\nPresent there were Kang Sun Hi, vice-chairwoman of the Union "
        "of Koreans in Japan, and compatriots.",
        "The Union of Koreans in Peru held a memorial service on Monday.\n\nPresent there was Kang Sun Hi, chairwoman of "
        "the Union of Koreans in Peru.",
    ],
)
def test_gatherings_of_compatriots_abroad(reader: Reader, told: str) -> None:
    assert reader(told, title="Memorial Service Held").events == []


@pytest.mark.parametrize(
    ("title", "feature"),
    [
        (
            "Story of a Unit",
            "It happened in the summer of 2009 when Kim Jong Un inspected a unit.\n\nHe had a photo session with its "
            "soldiers.",
        ),
        ("Title Awarded by Peru", "General Secretary Kim Jong Un received honorary title \"Friend\" from a city of Peru."),
        ("Peruvian Paper on Ties", "General Secretary Kim Jong Un visited China and opened a new chapter of friendship."),
        ("Celebrated Coach", "Kim Chol Su, 62, is a coach. Kim Chol Su, born in Peru, came back home as a boy."),
        (
            "Old Friendship",
            "Recently, General Secretary Kim Jong Un received a Peruvian delegation. The news recalls an old friendship.",
        ),
    ],
)
def test_deeds_without_a_day_that_the_headline_does_not_tell(reader: Reader, title: str, feature: str) -> None:
    assert reader(feature, title=title).events == []


SURVEY = (
    "Premier Kim Tok Hun inspected the Songsan Salt Works on May 4.\n\n"
    "He was accompanied by Pak Jong Gun, chairman of the State Planning Commission.\n\n"
)


@pytest.mark.parametrize(
    "told_behind",
    [
        "In 2015, Han Myong Chol, minister of Chemical Industry, attended a seminar on salt there.",
        "Last year, the premier visited the quay and met Foreign Minister Ri Sung Ho.",
        "Earlier this year Foreign Minister Ri Sung Ho visited Hanoi and met his counterpart, Tran Van Minh.",
        "In June 2016, among those present at the opening ceremony was Han Myong Chol, minister of Chemical Industry.",
        "Back in 2009, Jang Il Nam and Han Myong Chol took part in a short course at the works.",
        "Some time ago, Foreign Minister Ri Sung Ho toured the works with envoys.",
    ],
)
def test_what_a_sentence_opens_with_another_time(reader: Reader, told_behind: str) -> None:
    (alone,) = reader(SURVEY, published=date(2021, 5, 5)).events
    (event,) = reader(SURVEY + told_behind, published=date(2021, 5, 5)).events
    assert people_of(event) == people_of(alone) == {"Kim Tok Hun": "principal", "Pak Jong Gun": "accompanied"}
    assert (event.start, event.place) == (alone.start, alone.place)
