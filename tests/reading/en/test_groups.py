"""Unnamed groups: their words, whose title they only are, and names that stand inside other things' names."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

from partystate.reading.en.participation.groups import group_phrase

DAY = date(2016, 6, 15)


@pytest.mark.parametrize(
    ("printed", "phrase"),
    [
        ("members of the choir on the occasion of the harvest", "members of the choir"),
        ("teachers of the school though it rained", "teachers of the school"),
        ("together with officers of the border guard", "officers of the border guard"),
        ("Meanwhile, envoys of two countries", "envoys of two countries"),
        ("had a talk in a warm atmosphere with a delegation of fishermen", "a delegation of fishermen"),
        ("the wardens on May 4", "the wardens"),
        ("soldiers who stood in the front row", "soldiers who stood in the front row"),
        ("senior party, state and army", ""),
        ("which toured the coast, and a delegation", ""),
        ("the spectators were moved to tears", ""),
    ],
)
def test_a_group_is_its_noun_phrase(printed: str, phrase: str) -> None:
    assert group_phrase(printed) == phrase


def test_where_they_performed_is_no_part_of_the_performers() -> None:
    assert group_phrase("Lark Ensemble at the Riverside Theatre", performed=True) == "Lark Ensemble"
    assert group_phrase("workers at the Riverside Mill") == "workers at the Riverside Mill"


@pytest.mark.parametrize(
    "words", ["The participants", "the mourners", "All the participants", "the cadres accompanying him"]
)
def test_who_is_there_anyhow_is_no_group(words: str) -> None:
    assert group_phrase(words) == ""
    assert group_phrase("the participants in the spring course")


def test_a_title_before_names_is_no_group(reader: Reader) -> None:
    report = reader(
        "A report meeting took place here on Tuesday. Present there were leading officials of the party and state organs "
        "Pak Mong Chol, Ri Chon Sok and Kim To Hyok, teachers of the college and others concerned.",
        published=DAY,
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Pak Mong Chol", "Ri Chon Sok", "Kim To Hyok"]
    assert [g.text for g in event.groups] == ["teachers of the college and others concerned"]


@pytest.mark.parametrize(
    "phrase",
    [
        "members of the Society for the Study of Works of Kim Il Sung",
        "families of Ri Song Ha",
        "teachers of the school named after Ri Song Ha",
        "members of the Ri Song Ha Youth Association",
        "readers of Ri Song Ha's poems",
    ],
)
def test_a_name_within_a_name_takes_no_part(reader: Reader, phrase: str) -> None:
    report = reader(
        f"A commemorative meeting took place here on Tuesday. Present there were Pak Mong Chol, {phrase} and miners.",
        published=DAY,
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Pak Mong Chol"]
    assert event.groups[0].text == f"{phrase} and miners"


def test_a_relative_takes_part_not_whose_relative_he_is(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Tuesday. Present there were Han Yong Ok, widow of Ri Song Ha, former president of "
        "the League, and players from several countries.",
        published=DAY,
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Han Yong Ok"]
    assert [g.text for g in event.groups] == ["players from several countries"]


def test_meeting_ones_own_officials_is_no_talks(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un returned home on Tuesday. He met with the senior party and army officials and thanked them.",
        title="Kim Jong Un Returns Home",
        published=DAY,
    )
    assert "talks" not in [e.kind for e in report.events]


@pytest.mark.parametrize(
    ("printed", "name", "post"),
    [
        ("Minister of Regional Growth Viktor Orlenko", "Viktor Orlenko", "minister of Regional Growth"),
        (
            "Arno Weiss, charge d'affaires a.i. of the Swiss embassy here",
            "Arno Weiss",
            "charge d'affaires ad interim of the Swiss embassy",
        ),
        (
            "Wang Tailin, economic and commercial councilor of the Chinese embassy here",
            "Wang Tailin",
            "economic and commercial councilor of the Chinese embassy",
        ),
        (
            "Duong Van Minh, minister-councilor of the Vietnamese embassy here",
            "Duong Van Minh",
            "minister-councilor of the Vietnamese embassy",
        ),
        ("Lieut. Gen. Ding Huajun, deputy chief of a bureau", "Ding Huajun", "Lieutenant General"),
    ],
)
def test_guests_with_titles_of_several_words(reader: Reader, printed: str, name: str, post: str) -> None:
    report = reader(
        f"A reception was given here on Tuesday. Present there were Pak Mong Chol, officials concerned and {printed}.",
        published=DAY,
    )
    (event,) = report.events
    guest = event.people[-1]
    assert (guest.name, guest.capacity) == (name, "guest")
    assert post in guest.posts
    assert [g.text for g in event.groups] == ["officials concerned"]


def test_a_country_can_be_a_given_name(reader: Reader) -> None:
    report = reader(
        "A concert was given here on Tuesday. Present there were Pak Mong Chol, Ambassador German Lopez Vega and staff of the "
        "Cuban embassy here.",
        published=DAY,
        title="Concert Given",
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Pak Mong Chol", "German Lopez Vega"]


def test_a_colonel_general_leads_a_delegation(reader: Reader) -> None:
    report = reader(
        "A delegation of the navy led by Col. Gen. Ri Chung Bok left here Tuesday.", published=DAY, title="Visit"
    )
    (event,) = report.events
    assert event.people[0].posts == ["Colonel General"]
    assert [g.text for g in event.groups] == ["A delegation of the navy"]


def test_those_of_the_send_off_belong_to_the_journey(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un arrived in Vladivostok on Tuesday.\n\nA banquet was given there in honor of Kim Jong Un.\n\n"
        "He departed amid the warm send-off by Viktor Orlenko, mayor of the city, and leading officials of the port.",
        title="Kim Jong Un Visits Russia",
        published=DAY,
    )
    (travel,) = [e for e in report.events if e.kind == "travel"]
    assert [g.text for g in travel.groups] == ["leading officials of the port"]
    assert "Viktor Orlenko" in [p.name for p in travel.people]


@pytest.mark.parametrize(
    ("told", "group"),
    [
        ("He had a photo session with the weavers of the mill.", "weavers of the mill"),
        (
            "Praising the miners who raised the cart after the storm, he had a picture taken with them.",
            "miners who raised the cart",
        ),
        ("He encouraged the women gunners. He posed for a photo with them.", "women gunners"),
        ("He gave its sailors a telescope and had a photo session with them.", "sailors of Unit 7 of the KPA"),
    ],
)
def test_whom_a_photo_was_taken_with(reader: Reader, told: str, group: str) -> None:
    report = reader(
        f"Kim Jong Un inspected Unit 7 of the KPA. {told}",
        title="Kim Jong Un Inspects Unit 7 of KPA",
        published=DAY,
    )
    (event,) = report.events
    assert [g.text for g in event.groups] == [group]


def test_its_people_are_those_of_the_site_visited_last(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un inspected the Pine Combined Unit. He inspected Unit 12 of the KPA. He had a photo session with the "
        "soldiers of the unit.\n\nThen he inspected Unit 13 of the KPA. He had a photo session with its officers.",
        title="Kim Jong Un Inspects Pine Combined Unit",
        published=DAY,
    )
    assert [g.text for g in report.events[0].groups] == [
        "soldiers of Unit 12 of the KPA",
        "officers of Unit 13 of the KPA",
    ]


def test_what_the_leader_watched_is_no_company(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un inspected Unit 7 of the KPA.\n\nHighly appreciating the school which is training the cadets well, he "
        "stressed the need for the command to help it.",
        title="Kim Jong Un Inspects Unit 7 of KPA",
        published=DAY,
    )
    assert report.events[0].groups == []


def test_participants_told_in_the_present_tense(reader: Reader) -> None:
    report = reader(
        "A gathering of beekeepers took place here on Monday. Participants in the gathering include members of the union "
        "and citizens of Turu.",
        title="Gathering Held",
    )
    assert [g.text for g in report.events[0].groups] == ["members of the union and citizens of Turu"]
