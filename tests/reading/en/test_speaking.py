"""Who speaks at receptions, meetings and ceremonies, and whom a journey's report is about."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import people_of

DAY = date(2016, 6, 15)


@pytest.mark.parametrize(
    "words",
    [
        "Ri Chon Sok said that the harvest was good.",
        "Ri Chon Sok noted at the reception that the harvest was good.",
        "The vice-minister said that the harvest was good.",
        "Arno Weiss and Ri Chon Sok made speeches.",
    ],
)
def test_who_is_reported_to_say_something_at_a_reception_speaks(reader: Reader, words: str) -> None:
    report = reader(
        "Arno Weiss, Swiss ambassador to the DPRK, gave a reception at his embassy on Tuesday.\n\nPresent there were Ri "
        f"Chon Sok, vice-minister of Railways, Pak Mong Chol, chairman of the Trade Board, and others.\n\n{words}",
        title="Swiss Ambassador Gives Reception",
        published=DAY,
    )
    (event,) = report.events
    assert {p.name: p.capacity for p in event.people} == {
        "Arno Weiss": "principal",
        "Ri Chon Sok": "spoke",
        "Pak Mong Chol": "attended",
    }


def test_what_is_said_elsewhere_is_no_speech(reader: Reader) -> None:
    report = reader(
        "A ceremony of opening the bridge took place on Tuesday. Present there were Ri Chon Sok, minister of Railways, and "
        "builders.\n\nRi Chon Sok said in an interview that the bridge is long.",
        title="Bridge Opens",
        published=DAY,
    )
    assert [p.capacity for p in report.events[0].people] == ["attended"]


def test_a_further_post_behind_a_comma(reader: Reader) -> None:
    report = reader(
        "A concert was given here on Tuesday. Present there were Ri Chon Sok, vice-chairman of the Committee for Cultural "
        "Ties, who is also chairman of the Friendship Society, and officials concerned.",
        title="Concert Given",
        published=DAY,
    )
    assert report.events[0].people[0].posts == [
        "vice-chairman of the Committee for Cultural Ties",
        "chairman of the Friendship Society",
    ]


def test_a_title_with_here_before_the_name(reader: Reader) -> None:
    report = reader(
        "Charge d'Affaires ad Interim of the Syrian embassy here Omar Haled gave a reception on Tuesday. Present there were "
        "Ri Chon Sok, minister of Railways, and officials concerned.",
        title="Reception at Syrian Embassy",
        published=DAY,
    )
    assert report.events[0].people[0].name == "Omar Haled"
    assert report.events[0].people[0].capacity == "principal"


def test_own_and_foreign_journeys_of_one_report_are_not_one(reader: Reader) -> None:
    report = reader(
        "A delegation of the Miners' Union led by its chairman Ri Chon Sok left here Tuesday for Laos.\n\nA delegation of the "
        "Swiss Chess Federation led by President Arno Weiss arrived here on the same day.",
        title="Visits",
        published=DAY,
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Ri Chon Sok"]
    assert [g.text for g in event.groups] == ["A delegation of the Miners' Union"]


def test_an_own_journey_behind_a_foreign_one(reader: Reader) -> None:
    report = reader(
        "A delegation of the Swiss Chess Federation led by President Arno Weiss arrived here Tuesday.\n\nA delegation of the "
        "Miners' Union led by its chairman Ri Chon Sok left here for Laos on the same day.",
        title="Visits",
        published=DAY,
    )
    assert [p.name for e in report.events for p in e.people] == ["Ri Chon Sok"]


def test_the_delegation_is_the_one_told_of(reader: Reader) -> None:
    report = reader(
        "A delegation of the Swiss Ministry of Forests led by Minister Arno Weiss arrived here on Tuesday.\n\nThe DPRK Ministry "
        "of Railways gave a reception for the delegation.",
        title="Swiss Delegation Arrives",
        published=DAY,
    )
    (event,) = [e for e in report.events if e.kind == "reception"]
    assert [(p.name, p.capacity) for p in event.people] == [("Arno Weiss", "principal")]
    assert [(g.text, g.capacity) for g in event.groups] == [("A delegation of the Swiss Ministry of Forests", "guest")]


def test_a_reception_in_honour_of_who_arrived(reader: Reader) -> None:
    report = reader(
        "Arno Weiss, president of the World Chess Union, and his party arrived here Tuesday.\n\nThey were greeted at the "
        "airport by Ri Chon Sok, chairman of the Chess Association.\n\nThe association gave a reception in honor of the "
        "president and his party on the same day.",
        title="President of World Chess Union Arrives",
        published=DAY,
    )
    travel, reception = report.events
    assert travel.people[0].name == "Arno Weiss"
    assert [(p.name, p.capacity) for p in reception.people] == [("Arno Weiss", "principal")]
    assert [(g.text, g.capacity) for g in reception.groups] == [("his party", "guest")]


def test_greetings_and_a_talk_with_him(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un arrived in Vladivostok on Tuesday.\n\nHe exchanged warm greetings with Arno Weiss, governor of the "
        "region, and had a cordial talk with him.",
        title="Kim Jong Un Arrives in Russia",
        published=DAY,
    )
    (talks,) = [e for e in report.events if e.kind == "talks"]
    assert {p.name: p.capacity for p in talks.people} == {"Kim Jong Un": "principal", "Arno Weiss": "guest"}


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("opened in Pyongyang on Monday, with Pak Chol Min, premier of the Cabinet, attending it and making a speech.", "spoke"),
        ("was held here on Monday with Premier Pak Chol Min delivering an opening address.", "spoke"),
        ("took place in Pyongyang on Monday, with Premier Pak Chol Min presenting the report.", "reported"),
    ],
)
def test_who_spoke_is_told_with_the_opening(reader: Reader, told: str, capacity: str) -> None:
    (event,) = reader(f"A national conference of beekeepers {told}").events
    assert people_of(event) == {"Pak Chol Min": capacity}
