"""Speakers told one by one, who came to guide, and groups cleaned of what is no part of them. Sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

RALLY = (
    "A rally of anglers took place at the May Day Stadium on Monday. A message was read out there, followed by speeches."
)
MEETING = "A conference of anglers was held at the House of Culture on Monday."
SERVICE = "A memorial service for the late poet was held in Wonsan on Monday."
TALKS = "Talks between Foreign Minister Choe Son Hui and her Lao counterpart Thongphane Sihavong were held on Monday."


def groups(report: Report) -> list[tuple[str, str]]:
    return [(group.text, group.capacity) for event in report.events for group in event.groups]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("KPA Colonel General Pak Chol Min said on behalf of the servicepersons: The lake is calm.", ["Pak Chol Min"]),
        ("Representative of workers Han Song Il, head of a pit of the Ripsok Mine, said that coal is warm.",
         ["Han Song Il"]),
        ("Representative of farmers Ri Kum Sok, chairwoman of the Management Board of the Samjigang Farm, Jaeryong "
         "County, said: We shall grow more.", ["Ri Kum Sok"]),
        ("Pak Chol Min, chairman of the Anak County People's Committee, said the lake belongs to all.", ["Pak Chol Min"]),
        ("Dr. Pak Chol Min, director of an institute of the Academy of Fisheries, noted that carp are many.",
         ["Pak Chol Min"]),
        ("The rod was made in 1920, Pak wrote in a letter.", []),
    ],
)  # fmt: skip
def test_speakers_behind_followed_by_speeches(reader: Reader, told: str, speakers: list[str]) -> None:
    report = reader(f"{RALLY}\n\n{told}", title="Rally Held")
    assert taking_part(report) == [(name, "spoke") for name in speakers]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Han Song Il, minister of Fisheries, addressing the conference, noted that the catch is good.",
         [("Han Song Il", "spoke")]),
        ("Pak Chol Min, a student of Wonsan University of Fisheries, said in his oratory that the sea is wide.",
         [("Pak Chol Min", "spoke")]),
        ("Prof. and Dr. Pak Chol Min, director of an institute of the Academy of Fisheries, proved at the conference that "
         "carp can hear.", [("Pak Chol Min", "spoke")]),
        ("The floor was taken then by Pak Chol Min, chairman of the Management Board of the Okto Farm, Ryonggang County, "
         "and Ri In Sun, chairwoman of the union at the Oryu Farm, Sadong District, Pyongyang, and others.",
         [("Pak Chol Min", "spoke"), ("Ri In Sun", "spoke")]),
        ("Then speeches were made by Pak Song Jin, secretary of the committee of the Ripsok Mine, Han Song Il, secretary of "
         "the committee at the net shop of the Sinpho Complex, Ri Myong Il, secretary of the committee at the Sepho Mine "
         "under the Sepho Complex, and Jo Kyong Chol, secretary of the committee at a factory.",
         [("Pak Song Jin", "spoke"), ("Han Song Il", "spoke"), ("Ri Myong Il", "spoke"), ("Jo Kyong Chol", "spoke")]),
        ("Republic Hero Pak Chol Min who is a war veteran, Ri Yong Ok, professor and doctor of Wonsan University, and Labor "
         "Hero and People's Sportsman Han Song Il made speeches.",
         [("Pak Chol Min", "spoke"), ("Ri Yong Ok", "spoke"), ("Han Song Il", "spoke")]),
        ("Pak Chol Min, premier of the Cabinet, came out to the platform to guide the conference.",
         [("Pak Chol Min", "principal")]),
        ("The conference proceeded under the guidance of Pak Chol Min, premier of the Cabinet.",
         [("Pak Chol Min", "principal")]),
        ("Present there were anglers who had been received by Kim Jong Un, teachers and Pak Chol Min, minister of Fisheries.",
         [("Pak Chol Min", "attended")]),
        ("The speaker said that Kim Jong Un had guided a conference of weavers.", []),
    ],
)  # fmt: skip
def test_who_did_what_at_a_conference(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    assert taking_part(reader(f"{MEETING}\n\n{told}")) == expected


def test_each_spoke_on_behalf_of_somebody(reader: Reader) -> None:
    told = (
        "Pak Chol Min, secretary of the union, spoke at the service on behalf of the union, Han Song Il, first vice-minister "
        "of Culture, on behalf of the ministry and Ri Yong Ok, chairwoman of the league, on behalf of the youth."
    )
    assert taking_part(reader(f"{SERVICE}\n\n{told}", title="Memorial Service")) == [
        ("Pak Chol Min", "spoke"), ("Han Song Il", "spoke"), ("Ri Yong Ok", "spoke"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Present there from the DPRK side were members of the mission and the DPRK ambassador to Laos and from "
         "the opposite side were the permanent secretary of the ministry and others concerned.",
         [("members of the mission and the DPRK ambassador to Laos", "attended"),
          ("the permanent secretary of the ministry and others concerned", "guest")]),
        ("Present there from the DPRK side were Pak Chol Min, vice-minister, and other officials of the ministry and from "
         "the Lao side the party of the minister and Bounpone Keola, ambassador of Laos to the DPRK.",
         [("other officials of the ministry", "attended"), ("the party of the minister", "guest")]),
    ],
)  # fmt: skip
def test_unnamed_of_both_sides(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    assert groups(reader(f"{TALKS}\n\n{told}", title="Talks Held")) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Present there were Pak Chol Min, minister of Fisheries, and others.",
        "The participants placed wreaths before the statue and paid silent tribute to the poet.",
        "Anglers from all over, in the presence of Pak Chol Min, minister of Fisheries, made a firm pledge to fish.",
    ],
)
def test_no_group(reader: Reader, told: str) -> None:
    assert groups(reader(f"{MEETING}\n\n{told}")) == []
