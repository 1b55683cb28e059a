"""What a report recalls of other days and others report is no event of its own. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

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
