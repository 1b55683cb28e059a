"""Events told by nouns and in the passive: "the visit of A began", "credentials of B were received by A". Our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)
OURS = "Kim Hak Bom, minister of Foreign Affairs,"
BOTH = {"Kim Hak Bom": "principal", "Thong Savan": "guest"}


@pytest.mark.parametrize(
    "told",
    [
        "A meeting between {a} and Lao Foreign Minister Thong Savan took place at the Mansudae Assembly Hall on Monday.",
        "Credentials of Lao Ambassador Thong Savan were received by {a} at the Mansudae Assembly Hall on Monday.",
        "The credentials of Lao Ambassador Thong Savan were accepted by {a} at the Mansudae Assembly Hall on Monday.",
        "Letters of credence were presented to {a} by Lao Ambassador Thong Savan at the Mansudae Assembly Hall on Monday.",
        "The visiting Lao delegation headed by Thong Savan paid a courtesy call on {a} at the Mansudae Assembly Hall on Monday.",
    ],
)
def test_talks(reader: Reader, told: str) -> None:
    (event,) = reader(told.format(a=OURS), title="Lao Guest").events
    assert (event.kind, event.start, event.place) == ("talks", MONDAY, "Mansudae Assembly Hall")
    assert people_of(event) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "An official goodwill visit of Kim Hak Bom, minister of Foreign Affairs, to Laos began on Monday.",
        "The visit of Kim Hak Bom, minister of Foreign Affairs, to Laos came to an end on Monday.",
    ],
)
def test_journeys(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Visit to Laos").events
    assert (event.kind, event.start, people_of(event)) == ("travel", MONDAY, {"Kim Hak Bom": "principal"})


@pytest.mark.parametrize(
    ("told", "groups"),
    [
        ("A reception for the Lao delegation led by Thong Savan was hosted by {a} at the Turu Hotel on Monday.", 1),
        ("A farewell banquet for Lao Ambassador Thong Savan was given by {a} at the Turu Hotel on Monday.", 0),
        ("A dinner in honour of Lao Minister Thong Savan was hosted at the Turu Hotel by {a} on Monday.", 0),
    ],
)
def test_for_whom_a_reception_was_given(reader: Reader, told: str, groups: int) -> None:
    (event,) = reader(told.format(a=OURS), title="Reception Given").events
    assert (event.kind, event.start, event.place) == ("reception", MONDAY, "Turu Hotel")
    assert people_of(event) == {"Kim Hak Bom": "principal", "Thong Savan": "principal"}
    assert [g.capacity for g in event.groups] == ["guest"] * groups


def test_who_signed_what_had_been_told(reader: Reader) -> None:
    text = (
        "The signing of an agreement between the governments of the DPRK and Laos took place on Monday.\n\n"
        "Kim Hak Bom, minister of Culture, and Thong Savan, minister of Information of Laos, inked it."
    )
    (event,) = reader(text, title="Agreement Signed").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Hak Bom": "attended", "Thong Savan": "guest"})


@pytest.mark.parametrize(
    "told",
    [
        "The fair was opened on Monday by Kim Hak Bom, minister of Light Industry, with a speech.",
        "The fair was opened on Monday with a speech by Kim Hak Bom, minister of Light Industry.",
    ],
)
def test_who_opened_it_with_a_speech(reader: Reader, told: str) -> None:
    (event,) = reader(told, title="Fair Opened").events
    assert (event.kind, people_of(event)) == ("ceremony", {"Kim Hak Bom": "spoke"})


@pytest.mark.parametrize(
    "told",
    [
        "A book on the meeting between two rivers and the visit of birds to Laos came out on Monday.",
        "The visit of spring to the Turu valley began on Monday.",
    ],
)
def test_no_event(reader: Reader, told: str) -> None:
    assert not reader(told, title="News").events
