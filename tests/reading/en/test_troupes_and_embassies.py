"""Troupes that play here and receptions that embassies give, who is told to have been there. Our own sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("gave", ["gave a successful performance", "staged a concert", "gave a premiere", "gave premiere"])
def test_guests_play_to_people_of_the_city(reader: Reader, gave: str) -> None:
    text = f"The Russian Birch Tree Dancing Troupe {gave} at the Ponghwa Art Theatre Monday. It was enjoyed by Pyongyangites."
    (event,) = reader(f"Pyongyang, May 3 (KCNA) -- {text}", title="Russian Troupe Performs").events
    assert (event.kind, event.place) == ("performance", "Ponghwa Art Theatre")
    assert [g.capacity for g in event.groups] == ["performed", "attended"]


def test_guests_play_at_home(reader: Reader) -> None:
    text = "The Russian Birch Tree Dancing Troupe gave a performance in Kazan on Monday."
    assert not reader(f"Pyongyang, May 3 (KCNA) -- {text}", title="Russian Troupe Performs").events


@pytest.mark.parametrize(("who", "count"), [("the DPRK ambassador", 0), ("DPRK Ambassador Kim Hak Bom", 1)])
def test_an_embassy_abroad_gives_a_reception(reader: Reader, who: str, count: int) -> None:
    text = (
        "Pyongyang, May 3 (KCNA) -- The DPRK embassy in Vientiane hosted a May reception on Monday.\n\nPresent there were "
        f"figures of organizations and {who}. Speeches were made at the reception."
    )
    assert len(reader(text, title="DPRK Embassy Hosts Reception").events) == count


@pytest.mark.parametrize("when", ["next", "in turn", "then", "in reply"])
def test_who_spoke_next(reader: Reader, when: str) -> None:
    text = (
        "Chinese Ambassador Liu Wei gave a reception at his embassy on Monday.\n\nKim Hak Bom, vice-premier, was present on "
        f"invitation.\n\nThe ambassador made a speech.\n\nSpeaking {when}, Kim Hak Bom recalled the days of his youth."
    )
    (event,) = reader(text, title="Reception Given").events
    assert people_of(event)["Kim Hak Bom"] == "spoke"


def test_a_meeting_in_a_field_of_work(reader: Reader) -> None:
    text = "The DPRK held the Fourth National Meeting of Beekeepers in Agricultural Field on Monday, KCNA reported."
    (event,) = reader(text, title="National Meeting Held").events
    assert (event.kind, event.ordinal, event.place) == ("meeting", 4, None)


@pytest.mark.parametrize("told", ["read the obituary", "read an obituary by KCNA", "the obituary said"])
def test_the_words_of_an_obituary(reader: Reader, told: str) -> None:
    text = f"\"Kim Hak Bom, vice-premier of the Cabinet, died of heart failure on Monday,\" {told}."
    (change,) = reader(text, title="Vice-Premier Dies", outlet="Yonhap").changes
    assert (change.name, change.action, change.post) == ("Kim Hak Bom", "died", "vice-premier of the Cabinet of the DPRK")


@pytest.mark.parametrize(
    "said",
    [
        "At the reception, Russian Ambassador to the DPRK Ivan Petrov said that the ties are strong.",
        "At the reception, Russian Ambassador to the DPRK Ivan Petrov extended his warm welcome to the guests.",
        "Addressing the event, Ambassador Ivan Petrov noted that the ties are strong.",
        "In his speech, Ambassador Ivan Petrov praised the weavers.",
    ],
)
def test_an_ambassador_first_named_as_he_speaks(reader: Reader, said: str) -> None:
    text = f"Vice Foreign Minister Kim Hak Bom attended a reception at the Russian embassy here on Monday. {said}"
    (event,) = reader(text, title="Reception Held").events
    assert people_of(event) == {"Kim Hak Bom": "attended", "Ivan Petrov": "spoke"}
