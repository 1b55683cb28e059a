"""Journeys abroad told with all that was done there: talks, tables, shows; and talks that point to people named before.
The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


def told(report: Report) -> list[tuple[str, str | None]]:
    return [(e.kind, e.place) for e in report.events]


@pytest.mark.parametrize(
    ("did", "place"),
    [
        ("visited the Maritime Territory in the Far East of the Russian Federation on August 21",
         "Maritime Territory in the Far East of the Russian Federation"),
        ("paid a historic visit to Northeast China from August 20 to 21", "Northeast China"),
        ("toured Jiangsu Province of China on August 21", "Jiangsu Province of China"),
        ("paid a three-day friendly visit to Mongolia from August 19 to 21", "Mongolia"),
    ],
)  # fmt: skip
def test_a_region_of_another_state_is_travelled_to(reader: Reader, did: str, place: str) -> None:
    text = f"Kim Jong Il, general secretary of the Workers' Party of Korea, {did}."
    (event,) = reader(text, published=date(2011, 8, 22), title="Kim Jong Il on Visit").events

    assert (event.kind, event.place, event.end) == ("travel", place, date(2011, 8, 21))


def test_a_region_of_this_state_is_visited_even_for_a_friendship_farm(reader: Reader) -> None:
    text = "Kang Nung Su, vice-premier, visited the DPRK-Laos Friendship Farm in Sariwon City on August 20."
    (event,) = reader(text, published=date(2011, 8, 22), title="Vice-Premier Visits Farm").events

    assert event.kind == "guidance"


def test_works_seen_on_a_journey_belong_to_it(reader: Reader) -> None:
    journey, talks = reader(
        "Choe Yong Rim, premier of the Cabinet, paid a friendly visit to the Lao People's Democratic Republic from August "
        "18 to 21.\n\nOn August 19 he had talks with Thongsing Phomma, prime minister of Laos.\n\nThe premier toured the "
        "Nam Ngum Power Station on August 20. He was accompanied by Pak Ui Chun, foreign minister.",
        published=date(2011, 8, 22),
        title="Premier Visits Laos",
    ).events

    assert (journey.kind, talks.kind) == ("travel", "talks")
    assert people_of(journey) == {"Choe Yong Rim": "principal", "Pak Ui Chun": "accompanied"}


def test_a_guest_at_a_reception_and_what_was_shown_to_him(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, chairman of the WPK, met Liu Dehua, vice-premier of China, in Dalian on May 8.\n\nHe was invited to a "
        "luncheon arranged by Liu Dehua.\n\nAn art performance specially prepared by artistes of Liaoning was given in "
        "welcome of him.",
        published=date(2018, 5, 9),
        title="Kim Jong Un Visits Dalian",
    )

    assert told(report) == [("talks", "Dalian"), ("reception", None), ("performance", None)]
    assert people_of(report.events[1]) == {"Kim Jong Un": "principal", "Liu Dehua": "principal"}
    assert people_of(report.events[2]) == {"Kim Jong Un": "principal"}


@pytest.mark.parametrize("verb", ["attended", "took part in"])
def test_who_attends_a_reception_is_not_its_host(reader: Reader, verb: str) -> None:
    text = (
        f"Foreign Minister Pak Ui Chun {verb} a reception given by Lao Ambassador to the DPRK Somphone Keo at the "
        "Taedonggang Diplomatic Club on Friday."
    )
    (event,) = reader(text, title="Reception Given").events

    assert (event.kind, event.place) == ("reception", "Taedonggang Diplomatic Club")
    assert people_of(event) == {"Pak Ui Chun": "attended", "Somphone Keo": "principal"}


@pytest.mark.parametrize(
    ("again", "day"), [("met with the delegation on the same day", 11), ("met the members of the delegation on May 9", 9)]
)
def test_another_foreigner_meets_the_delegation(reader: Reader, again: str, day: int) -> None:
    first, second = reader(
        "Lucas Ondo, general secretary of the Democratic Party of Gabon, Friday met the DPRK delegation led by Yang Hyong "
        f"Sop, vice-president of the Presidium of the SPA.\n\nPaul Mba, prime minister of Gabon, {again}.",
        published=date(2012, 5, 12),
        title="Gabonese Leaders on Friendship",
    ).events

    assert (first.kind, second.kind) == ("talks", "talks")
    assert second.start == date(2012, 5, day)
    assert people_of(second) == {"Paul Mba": "guest", "Yang Hyong Sop": "principal"}


def test_another_host_meets_the_delegation(reader: Reader) -> None:
    first, second = reader(
        "Kim Yong Nam, president of the Presidium of the SPA, met the delegation of the Lao Foreign Ministry led by "
        "Vice-Minister Bounkeut Sang at the Mansudae Assembly Hall on Friday.\n\nOn the same day Foreign Minister Pak Ui "
        "Chun also met the delegation.",
        title="Lao Delegation Met",
    ).events

    assert people_of(first) == {"Kim Yong Nam": "principal", "Bounkeut Sang": "guest"}
    assert people_of(second) == {"Pak Ui Chun": "principal", "Bounkeut Sang": "guest"}


def test_the_delegation_meets_another_host(reader: Reader) -> None:
    _, second = reader(
        "The WPK delegation led by Kim Yong Il, secretary of the C.C., the WPK, met with Luo Deming, minister of Commerce "
        "of China, in Beijing on Friday.\n\nThe delegation also met Wang Ruiping, head of a department, on the same day.",
        title="WPK Delegation in China",
    ).events

    assert people_of(second) == {"Kim Yong Il": "principal", "Wang Ruiping": "guest"}
    assert [g.text for g in second.groups] == []


@pytest.mark.parametrize(
    "talked",
    ["Chief Jo Il Min had a talk with him", "Jo Il Min, together with those of the mission, met and had a talk with them"],
)
def test_talks_at_the_mission_a_foreigner_visits(reader: Reader, talked: str) -> None:
    text = (
        "Ramon Jimenez, chairman of the Spanish Society for Friendship, visited the Pyongyang mission of the "
        f"Anti-Imperialist National Democratic Front on Friday.\n\n{talked}."
    )
    (event,) = reader(text, published=date(2012, 5, 12), title="Chairman of Society Visits").events

    assert (event.kind, event.start) == ("talks", date(2012, 5, 11))
    assert event.place == "Pyongyang mission of the Anti-Imperialist National Democratic Front"
    assert people_of(event) == {"Jo Il Min": "principal", "Ramon Jimenez": "guest"}
