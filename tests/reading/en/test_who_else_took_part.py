"""Further wordings of who reported, spoke, attended, travelled along and signed. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

MEETING = "A national meeting of bee-keepers was held at the Mansudae Assembly Hall on Monday.\n\n"
JOURNEY = "Kim Tok Hun, premier of the Cabinet, returned home on Monday after his visit to Laos.\n\n"
DEPARTURE = "The Moranbong Band led by Hyon Song Wol left here on Monday for China.\n\n"
SIGNING = "A ceremony of signing an agreement took place here on Monday.\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A report of Pak Chol Min, chairman of the union, was followed by speeches.", [("Pak Chol Min", "reported")]),
        ("A report made by Pak Chol Min was followed by debates.", [("Pak Chol Min", "reported")]),
        (
            "Pak Chol Min, chairman of the union, made an opening speech, to be followed by a congratulatory address by "
            "Han Song Il, vice-minister of Agriculture.",
            [("Pak Chol Min", "spoke"), ("Han Song Il", "spoke")],
        ),
        (
            "Labor Hero Pak Chol Min who is a war veteran, Ri Yong Ok, doctor of the Central Hospital, and People's "
            "Sportsman Han Song Il made congratulatory speeches.",
            [("Pak Chol Min", "spoke"), ("Ri Yong Ok", "spoke"), ("Han Song Il", "spoke")],
        ),
        (
            "Army Captain Pak Chol Min and Navy Lieutenant Han Song Il, officers of the Korean People's Army, made "
            "oath-taking speeches.",
            [("Pak Chol Min", "spoke"), ("Han Song Il", "spoke")],
        ),
        ("The floor was taken next by Pak Chol Min, manager of a farm, and Han Song Il, farmer.",
         [("Pak Chol Min", "spoke"), ("Han Song Il", "spoke")]),
        ("Pak Chol Min, manager of a farm, and other speakers recalled how the union had grown.",
         [("Pak Chol Min", "spoke")]),
        ('Pak Chol Min, a member of the youth league, in his oratory "Our Hives" told of the union\'s past.',
         [("Pak Chol Min", "spoke")]),
        ("Pak Chol Min stressed at the meeting that honey is in demand.", [("Pak Chol Min", "spoke")]),
        ("Leading officials of the Cabinet Pak Chol Min, Han Song Il and managers of provincial farms also took the "
         "platform.", [("Pak Chol Min", "attended"), ("Han Song Il", "attended")]),
        ("Minister of Agriculture Pak Chol Min, officials concerned and farmers were among those present.",
         [("Pak Chol Min", "attended")]),
        ("Present there together with them were Pak Chol Min and Han Song Il, vice-ministers of Agriculture.",
         [("Pak Chol Min", "attended"), ("Han Song Il", "attended")]),
    ],
)  # fmt: skip
def test_who_reported_spoke_or_attended(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    assert taking_part(reader(MEETING + told, title="Meeting Held")) == expected


@pytest.mark.parametrize(
    "told",
    [
        "A report on bee-keeping was followed by speeches.",
        "The union followed the example of Pak Chol Min, a farmer.",
        "Farmers told of Pak Chol Min and other speakers of old.",
        "Slogans praising Pak Chol Min, a hero, were among those seen.",
    ],
)
def test_who_is_only_named_took_no_part(reader: Reader, told: str) -> None:
    assert taking_part(reader(MEETING + told, title="Meeting Held")) == []


@pytest.mark.parametrize(
    "told",
    [
        "Coming back were Pak Chol Min, vice-premier, Han Song Il, minister of Railways, and others.",
        "Returning home together with Kim were Pak Chol Min, vice-premier, and Minister of Railways Han Song Il.",
    ],
)
def test_who_came_back_along_with_somebody(reader: Reader, told: str) -> None:
    found = taking_part(reader(JOURNEY + told, title="Premier Back Home"))

    assert found == [("Kim Tok Hun", "principal"), ("Pak Chol Min", "accompanied"), ("Han Song Il", "accompanied")]


@pytest.mark.parametrize("whom", ["to see it off", "to see off the band", "to see the band off"])
def test_who_saw_a_company_off(reader: Reader, whom: str) -> None:
    told = f"Present at Pyongyang Railway Station {whom} were Pak Chol Min, minister of Culture, and officials."

    assert ("Pak Chol Min", "attended") in taking_part(reader(DEPARTURE + told, title="Band Leaves"))


@pytest.mark.parametrize("verb", ["signed", "inked"])
def test_who_signed_what_a_ceremony_was_for(reader: Reader, verb: str) -> None:
    told = (
        f"The documents were {verb} by Pak Chol Min, vice-minister of Foreign Trade, upon authorization of the DPRK "
        "government and Chen Bo, vice-minister of Commerce, upon authorization of the Chinese government."
    )

    assert taking_part(reader(SIGNING + told, title="Agreement Signed")) == [
        ("Pak Chol Min", "attended"),
        ("Chen Bo", "guest"),
    ]


def test_talks_with_a_counterpart(reader: Reader) -> None:
    text = "Talks were held here on Monday between Foreign Minister Ri Son Gwon and his Lao counterpart Kham Phan."

    assert taking_part(reader(text, title="Talks Held")) == [("Ri Son Gwon", "principal"), ("Kham Phan", "guest")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "He met with researchers including Prof. and Dr. Pak Chol Min and encouraged them to work better.",
            [("Pak Chol Min", "attended")],
        ),
        (
            "The respected General Secretary met and warmly congratulated old workers, including Pak Chol Min and Han Song Il, "
            "announcers of the radio, who were among the crowd.",
            [("Pak Chol Min", "attended"), ("Han Song Il", "attended")],
        ),
        ("He said that Pak Chol Min had met with success.", []),
    ],
)
def test_whom_the_leader_met_on_the_spot(reader: Reader, told: str, expected: list[tuple[str, str]]) -> None:
    lead = "Kim Jong Un gave field guidance to the Kaul Institute on Monday.\n\n"
    report = reader(lead + told, title="Kim Jong Un Gives Field Guidance")
    assert taking_part(report) == [("Kim Jong Un", "principal"), *expected]
    assert report.events[0].groups == []


def test_who_greeted_the_traveller(reader: Reader) -> None:
    told = (
        "Kim Jong Un visited Arum Region of Russia on Monday.\n\nHe exchanged warm greetings with Oleg Titov, governor of "
        "Arum Region; Pavel Lapin, mayor of Turu; and other officials of the region who came to greet him."
    )
    report = reader(told, title="Kim Jong Un Visits Russia")
    assert taking_part(report)[1:] == [("Oleg Titov", "received"), ("Pavel Lapin", "received")]


def test_who_was_present_together_with_those_listed(reader: Reader) -> None:
    told = (
        "A concert was given here on Monday.\n\nPresent there together with Oleg Titov, president of Chad, were Ivan Lapin, "
        "minister of Defence of Chad, and Kim Chol Su, minister of Culture."
    )
    report = reader(told, title="Concert Given")
    assert ("Oleg Titov", "guest") in taking_part(report)


def test_a_sultan_is_a_guest(reader: Reader) -> None:
    told = "Sultan of Oman Qasim Bin Tamir received Kim Chol Su, DPRK ambassador to Oman, on Monday."
    report = reader(told, title="Sultan Receives Ambassador")
    assert taking_part(report)[0] == ("Qasim Bin Tamir", "guest")
