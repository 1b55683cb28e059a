"""Events at home in which nobody is named, and lists whose verb an archive has lost. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import taking_part

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("The Anglers' Contest opened with due ceremony in Sariwon City, North Hwanghae Province, on Sunday.",
         "ceremony", "Sariwon City, North Hwanghae Province"),
        ("A meeting of weavers took place at the Sinuiju Textile Mill on Sunday.", "meeting", "Sinuiju Textile Mill"),
        ("A concert was given at the Hamhung Grand Theatre on Sunday.", "performance", "Hamhung Grand Theatre"),
    ],
)  # fmt: skip
def test_a_place_at_home_makes_news_of_this_state(reader: Reader, text: str, kind: str, place: str) -> None:
    [event] = reader(text, title="Event in Province").events

    assert (event.kind, event.place, event.start) == (kind, place, date(2022, 5, 1))


def test_the_same_abroad_is_no_event_of_this_state(reader: Reader) -> None:
    assert reader("A meeting of weavers took place at a mill in Lyon on Sunday.", title="Weavers Meet").events == []


@pytest.mark.parametrize("verb", ["had a photo session", "had a souvenir photo session"])
def test_who_posed_for_a_photo_without_a_name(reader: Reader, verb: str) -> None:
    text = f"Participants in the workshop of bee-keepers {verb} at the plaza of the Mansudae Assembly Hall on Monday."
    [event] = reader(text, title="Bee-keepers Photographed").events

    assert (event.kind, event.place) == ("ceremony", "plaza of the Mansudae Assembly Hall")
    assert groups(event) == {"Participants in the workshop of bee-keepers": "attended"}


@pytest.mark.parametrize(
    "text",
    [
        "The art squad of the Ryongyang Mine gave its premiere at the Central Hall of Workers here on Sunday.",
        "Art squads of the Ryongyang and Komdok mines gave their premiere at the Central Hall of Workers on Sunday.",
        "A performance given by the art squad of miners who won the May contest took place at the Central Hall of "
        "Workers here on Sunday.",
        "A concert presented by the art squad of the Ryongyang Mine was held at the Central Hall of Workers on Sunday.",
    ],
)
def test_who_performed_may_be_told_with_the_show(reader: Reader, text: str) -> None:
    [event] = reader(f"{text}\n\nAmong the audience were senior officials of the Cabinet.", title="Show").events

    assert (event.kind, event.place, event.start) == ("performance", "Central Hall of Workers", date(2022, 5, 1))
    assert groups(event)["senior officials of the Cabinet"] == "attended"


@pytest.mark.parametrize(
    "verb",
    [
        "learned about the work of", "learned in detail about the situation at", "learned about the management of",
        "learned on the spot about the farming work at",
    ],
)  # fmt: skip
def test_who_learns_about_the_work_of_a_place_is_there(reader: Reader, verb: str) -> None:
    text = f"Kim Tok Hun, premier of the Cabinet, {verb} the Unryul Mine on May 1."
    [event] = reader(text, title="Premier Learns about Mine").events

    assert (event.kind, event.place) == ("guidance", "Unryul Mine")


def test_what_somebody_learned_about_is_no_place(reader: Reader) -> None:
    text = "Kim Tok Hun, premier of the Cabinet, learned about the uses of seaweed on May 1."

    assert reader(text, title="Seaweed").events == []


def test_a_bodys_short_name_in_brackets_stands_before_what_it_held(reader: Reader) -> None:
    text = "The 7th World Kite-Flyers Federation (WKF) Congress took place in Pyongyang on Monday."
    [event] = reader(text, title="Congress Held").events

    assert event.kind == "meeting"


def test_a_mill_named_after_a_friendship_is_a_venue(reader: Reader) -> None:
    text = "A friendly meeting took place at the DPRK-Laos Friendship Haeju Silk Mill on Monday."
    [event] = reader(text, title="Friendly Meeting").events

    assert event.place == "DPRK-Laos Friendship Haeju Silk Mill"


LISTED = (
    "A friendly meeting with staff members of the Lao embassy was held here on Monday.\n\nPresent there on invitation "
    "were Ambassador Kham Phan and staff members of the embassy.\n\n"
)


@pytest.mark.parametrize(
    "lost",
    [
        "Pak Kyong Il, vice-chairman of the Committee for Cultural Relations with Foreign Countries, officials "
        "concerned and others.",
        "Pak Kyong Il, vice-chairman of the DPRK-Laos Friendship Association, and members of the association.",
    ],
)
def test_a_list_that_lost_its_verb_goes_on_with_who_attended(reader: Reader, lost: str) -> None:
    assert ("Pak Kyong Il", "attended") in taking_part(reader(LISTED + lost, title="Friendly Meeting"))


@pytest.mark.parametrize(
    "told",
    [
        "Pak Kyong Il, vice-chairman of the Committee, thanked them, and officials of the embassy.",
        "They talked in a cordial atmosphere.\n\nPak Kyong Il, vice-chairman of the Committee, and others.",
    ],
)
def test_a_sentence_or_a_list_further_down_is_none(reader: Reader, told: str) -> None:
    assert ("Pak Kyong Il", "attended") not in taking_part(reader(LISTED + told, title="Friendly Meeting"))


def test_a_meeting_of_another_year_and_who_came_to_it_are_no_news(reader: Reader) -> None:
    text = (
        "A rally for peace was held in the northern part of Panmunjom on August 3, Juche 80 (1991).\n\n"
        "The rally, the second of its kind, was attended by Koreans from the north and the south."
    )

    assert reader(text, title="Trees in Panmunjom").events == []


def test_an_anniversary_of_another_year_is_news(reader: Reader) -> None:
    text = "A meeting was held here on Monday to mark the 10th anniversary of the law made on May 2, 2012."

    assert len(reader(text, title="Meeting Held").events) == 1
