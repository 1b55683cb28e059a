"""Talks, arrivals and signings in words that only the press has for them."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korean minister meets guest") -> Report:
    return partystate.read(text, title=title, published="2019-06-21")


def _told(event: Event) -> tuple[str, list[tuple[str, str]]]:
    return event.kind, sorted((p.name, p.capacity) for p in event.people)


PAIR = ("talks", [("Han Kil Ho", "principal"), ("Tran Tuan Anh", "guest")])


@pytest.mark.parametrize("sentence", [
    "North Korean Foreign Minister Han Kil Ho had a bilateral with his Vietnamese counterpart, Tran Tuan Anh, Monday.",
    "Vietnamese Foreign Minister Tran Tuan Anh sat down Monday with North Korea's Han Kil Ho for an hour of talks.",
    "North Korea's Han Kil Ho and Vietnamese Foreign Minister Tran Tuan Anh huddled for an hour on Monday.",
    "Vietnamese Foreign Minister Tran Tuan Anh and his North Korean host, Han Kil Ho, talked for an hour on Monday.",
    "North Korea's Han Kil Ho thanked Vietnamese Foreign Minister Tran Tuan Anh for rice when the two met on Monday.",
    "Vietnamese Foreign Minister Tran Tuan Anh's meeting with North Korea's Han Kil Ho lasted an hour.",
])  # fmt: skip
def test_two_who_talked(sentence: str) -> None:
    (event,) = _read(sentence).events
    assert _told(event) == PAIR


def test_a_second_host_has_talks_of_his_own() -> None:
    text = (
        "North Korean leader Kim Jong Un met Vietnamese Foreign Minister Tran Tuan Anh on Monday. Han Kil Ho, the"
        " premier, was also present.\n\nEarlier in the day, Tran Tuan Anh held talks with Han at the Mansudae"
        " Assembly Hall."
    )
    first, second = _read(text).events
    assert _told(first)[1] == [
        ("Han Kil Ho", "attended"), ("Kim Jong Un", "principal"), ("Tran Tuan Anh", "guest"),
    ]  # fmt: skip
    assert _told(second) == PAIR
    assert (first.place, second.place) == (None, "Mansudae Assembly Hall")


@pytest.mark.parametrize("sentence", [
    "Vietnamese Foreign Minister Tran Tuan Anh flew in on Monday and was greeted on the tarmac by Han Kil Ho.",
    "North Korea's Han Kil Ho embraced Vietnamese Foreign Minister Tran Tuan Anh at Sunan airport on Monday.",
])  # fmt: skip
def test_who_met_a_guest_where_he_landed(sentence: str) -> None:
    (event,) = _read(sentence).events
    assert _told(event) == ("travel", [("Han Kil Ho", "received"), ("Tran Tuan Anh", "guest")])


@pytest.mark.parametrize("what", [
    'signed a "lasting friendship" treaty on Monday.',
    "signed a mutual defense pact on Monday.",
    "have signed a new partnership that covers trade.",
])  # fmt: skip
def test_a_paper_signed(what: str) -> None:
    (event,) = _read(f"Vietnamese President Tran Tuan Anh and North Korean leader Kim Jong Un {what}").events
    assert event.kind == "ceremony"
    assert [p.name for p in event.people] == ["Tran Tuan Anh", "Kim Jong Un"]


def test_a_pair_of_either_state_watched() -> None:
    text = "Vietnamese President Tran Tuan Anh and his host, North Korean leader Kim Jong Un, watched a circus on Monday."
    (event,) = _read(text).events
    assert event.kind == "performance"
    assert any(p.name == "Kim Jong Un" and p.capacity == "principal" for p in event.people)
