"""Titles of honour beside names and posts, and ceremonies told from the other side: who gave a show, to whom letters of
credence were handed, who read out the appeal. The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "called",
    [
        "vice-minister of Fisheries and labor hero",
        "vice-minister of Fisheries, DPRK Hero and twice Labor Hero",
        "a Labour Hero and vice-minister of Fisheries",
        "People's Artist and vice-minister of Fisheries",
        "vice-minister of Fisheries and Merited Scientist",
        "winner of the National Prize and vice-minister of Fisheries",
        "hero of the Republic and vice-minister of Fisheries",
    ],
)
def test_honours_beside_a_post(reader: Reader, called: str) -> None:
    report = reader(f"Han Tok Bin, {called}, died of pneumonia on May 1 at the age of 77.", title="Han Tok Bin Dies")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Han Tok Bin", "died", "vice-minister of Fisheries")]
    (event,) = reader(
        f"Han Tok Bin, {called}, met and had a talk with the delegation of Lao fishermen led by Bounmy Phanvong on Monday."
    ).events
    assert event.kind == "talks"
    assert people_of(event) == {"Han Tok Bin": "principal", "Bounmy Phanvong": "guest"}


def test_honours_before_names(reader: Reader) -> None:
    (event,) = reader(
        "A meeting of weavers was held in Pyongyang on Monday.\n\nThe report was made by twice Labor Hero Han Tok Bin, "
        "manager of the mill.\n\nSpeeches were made by Hero Ri Song Min, People's Artist Kim Un Sim and academician Pak "
        "Chol Ho."
    ).events
    spoke = dict.fromkeys(["Ri Song Min", "Kim Un Sim", "Pak Chol Ho"], "spoke")
    assert people_of(event) == {"Han Tok Bin": "reported", **spoke}


def test_an_honour_is_that_of_the_next_name(reader: Reader) -> None:
    (event,) = reader(
        "A meeting of weavers was held in Pyongyang on Monday.\n\nPresent there were Ri Song Min, minister of Commerce, "
        "Labor Hero Han Tok Bin and officials concerned."
    ).events
    assert {p.name: list(p.posts) for p in event.people} == {"Ri Song Min": ["minister of Commerce"], "Han Tok Bin": []}


@pytest.mark.parametrize(
    "troupe", ["A Lao brass band", "Artistes of the Kalma Art Troupe", "Schoolchildren", "Art troupes of miners' wives"]
)
@pytest.mark.parametrize("gave", ["gave a performance", "staged a music and dance performance", "gave concerts"])
def test_a_show_told_by_those_who_gave_it(reader: Reader, troupe: str, gave: str) -> None:
    (event,) = reader(
        f"{troupe} {gave} at the Moran Theatre on Monday.\n\nAmong the audience were Han Tok Bin, minister of Culture, "
        "and officials concerned.",
        title="Performance Given",
    ).events
    assert (event.kind, event.place) == ("performance", "Moran Theatre")
    assert people_of(event) == {"Han Tok Bin": "attended"}
    assert "performed" in [g.capacity for g in event.groups]


def test_full_play_is_no_show(reader: Reader) -> None:
    assert reader("Students gave full play to their skill at the Moran Theatre on Monday.", title="Skill").events == []


@pytest.mark.parametrize(
    "told",
    [
        "Credentials were presented to Han Tok Bin, chairman of the SPA Standing Committee, by Le Van Minh, ambassador of "
        "Vietnam to the DPRK, at the Mansudae Assembly Hall on Monday.",
        "The credentials were handed over on Monday to Han Tok Bin, chairman of the SPA Standing Committee, by Le Van Minh, "
        "new Vietnamese ambassador to the DPRK.",
        "Han Tok Bin, chairman of the SPA Standing Committee, was presented with credentials by Le Van Minh, ambassador of "
        "Vietnam to the DPRK, on Monday.",
    ],
)
def test_credentials_in_the_passive(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Credentials").events
    assert event.kind == "talks"
    assert people_of(event) == {"Han Tok Bin": "principal", "Le Van Minh": "guest"}


@pytest.mark.parametrize("reading", ["Reading out the appeal", "Conveying a message of greetings", "Delivering the report"])
def test_who_read_it_out_stands_behind_the_verb(reader: Reader, reading: str) -> None:
    (event,) = reader(f"A mass rally took place in Wonsan on Monday.\n\n{reading} was Han Tok Bin, mayor of the city.").events
    assert people_of(event) == {"Han Tok Bin": "reported"}


def test_talks_at_a_round_table_are_a_meeting(reader: Reader) -> None:
    (event,) = reader(
        "A round-table talk was held at the Moran House of Culture on Monday.\n\nPresent there were Han Tok Bin, president "
        "of the Academy of Sciences, and scientists."
    ).events
    assert (event.kind, people_of(event)) == ("meeting", {"Han Tok Bin": "attended"})


def test_speakers_abroad_only_quote_the_leader(reader: Reader) -> None:
    told = "A seminar was held at the Bulgarian Institute of Roses on April 29.\n\nThe vice-director of the institute said:\n\n"
    assert reader(f"{told}Kim Jong Un said that roses will bloom.", title="Words on Roses").events == []


def test_greeted_and_guided(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un inspected the Kalma Dairy on Monday.\n\nHe was greeted and guided by Han Tok Bin, manager of the dairy.",
        title="Kim Jong Un Inspects Dairy",
    ).events
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "received"}
