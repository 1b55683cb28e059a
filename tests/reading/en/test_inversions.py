"""Who took part and what took place, told the other way round: behind the verb, in the passive, in passing."""

from __future__ import annotations

import pytest
from conftest import Reader

MEETING = "A national meeting of foresters was held at the Hall of Pines on May 2.\n\n"
VISIT = "Kim Jong Un, general secretary of the WPK, visited the Sosan Glass Works on May 2.\n\n"
BEHIND = [
    (MEETING, "In the audience were Minister of Forestry Ro Tu Hwan and Om Il Sok.", "attended"),
    (MEETING, "Seated on the tribune were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "attended"),
    (MEETING, "Among the invitees were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "attended"),
    (MEETING, "On the list of guests were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "attended"),
    (MEETING, "The meeting brought together Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "attended"),
    (MEETING, "Ro Tu Hwan, minister of Forestry, and Om Il Sok were also there.", "attended"),
    (MEETING, "Spectators included Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "attended"),
    (MEETING, "Taking the floor were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "spoke"),
    (MEETING, "Papers were presented by Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "spoke"),
    (MEETING, "The meeting was addressed by Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "spoke"),
    (VISIT, "Among his entourage were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "accompanied"),
    (VISIT, "With him on the tour were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "accompanied"),
    (VISIT, "His companions were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "accompanied"),
    (VISIT, "Ro Tu Hwan, minister of Forestry, and Om Il Sok were in his company.", "accompanied"),
    (VISIT, "He was followed by Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "accompanied"),
    (VISIT, "On hand to receive him at the gate were Ro Tu Hwan, minister of Forestry, and Om Il Sok.", "received"),
]


@pytest.mark.parametrize(("before", "told", "capacity"), BEHIND)
def test_participants_behind_the_verb(reader: Reader, before: str, told: str, capacity: str) -> None:
    (event,) = reader(before + told).events
    people = {p.name: p.capacity for p in event.people}
    assert (people.get("Ro Tu Hwan"), people.get("Om Il Sok")) == (capacity, capacity)


@pytest.mark.parametrize(
    "told",
    [
        "Seen at the entrance was a wreath from Kim Jong Un.",
        "On display in the hall were portraits of Kim Jong Un.",
        "Elected as its chairman was Ro Tu Hwan.",
        "Leading the field in output was the Ro Tu Hwan Mine.",
    ],
)
def test_what_stands_behind_a_verb_and_took_no_part(reader: Reader, told: str) -> None:
    (event,) = reader(MEETING + told).events
    assert not event.people


HEADS = [
    ("The Sosan Glass Works was inspected by Premier Ro Tu Hwan on May 2.", "guidance", "Sosan Glass Works"),
    ("Premier Ro Tu Hwan made an inspection tour of the Sosan Glass Works on May 2.", "guidance", "Sosan Glass Works"),
    ("Ground was broken for the Sosan Glass Works on May 2, with Ro Tu Hwan in attendance.", "ceremony",
     "Sosan Glass Works"),
    ("Orders were awarded to foresters at a ceremony at the Hall of Pines on May 2, attended by Ro Tu Hwan.", "ceremony",
     "Hall of Pines"),
    ("Foresters' Day was marked by a meeting at the Hall of Pines on May 2.\n\nRo Tu Hwan made a report.", "meeting",
     "Hall of Pines"),
    ("At a seminar of foresters held at the Hall of Pines on May 2, papers were read by Ro Tu Hwan.", "meeting",
     "Hall of Pines"),
    ("Over 9 000 foresters gathered at the Hall of Pines on May 2 for a rally.\n\nRo Tu Hwan made a speech.", "meeting",
     "Hall of Pines"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "kind", "place"), HEADS)
def test_events_told_in_the_passive_or_in_passing(reader: Reader, told: str, kind: str, place: str) -> None:
    (event,) = reader(told, title="News").events
    assert (event.kind, str(event.start), event.place) == (kind, "2022-05-02", place)
    assert [p.name for p in event.people] == ["Ro Tu Hwan"]


TALKS = [
    "The delegation of the Lao Foresters' Union headed by Bounmy Sisoulat was received by Ro Tu Hwan, minister of "
    "Forestry, on May 2.",
    "Ro Tu Hwan, minister of Forestry, conferred with Lao Ambassador Bounmy Sisoulat on May 2.",
    "Lao Ambassador Bounmy Sisoulat called on Ro Tu Hwan, minister of Forestry, on May 2.",
    "Ro Tu Hwan, minister of Forestry, and Lao Ambassador Bounmy Sisoulat sat down for talks on May 2.",
]


@pytest.mark.parametrize("told", TALKS)
def test_talks_from_either_side(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Guests Met").events
    assert event.kind == "talks"
    assert {p.name: p.capacity for p in event.people} == {"Ro Tu Hwan": "principal", "Bounmy Sisoulat": "guest"}


def test_an_ambassador_to_this_state_is_a_foreigner(reader: Reader) -> None:
    report = reader("Ro Tu Hwan, minister of Forestry, met Chinese Ambassador to the DPRK Wang Ya on May 2.", title="Met")
    assert [(p.name, p.capacity) for p in report.events[0].people] == [("Ro Tu Hwan", "principal"), ("Wang Ya", "guest")]
    assert {p.name for p in report.posts} == {"Ro Tu Hwan"}


def test_a_name_that_ends_like_a_month(reader: Reader) -> None:
    (event,) = reader(MEETING + "Present there was Ro Tong Jun. The foresters of the county were also on hand.").events
    assert [p.name for p in event.people] == ["Ro Tong Jun"]
