"""Talks that the press tells by what came of them, who sat in on them, who met a guest before, envoys for talks."""

from __future__ import annotations

import pytest

import partystate


def _read(text: str) -> partystate.Report:
    return partystate.read(text, title="News of the North", published="2002-09-18")


OUTCOMES = [
    "The deal was struck during two days of talks in Oslo on Tuesday between Robert Berg, a Norwegian envoy, and Han Il Bok, North Korea's vice foreign minister, state media said.",
    "The accord came after talks in Oslo on Tuesday between U.S. envoy Robert Berg and North Korean Vice Foreign Minister Han Il Bok, state media said.",
    "North Korean Vice Foreign Minister Han Il Bok and Robert Berg, the Norwegian envoy for border affairs, concluded their third round of talks in Oslo Tuesday, state media said.",
]  # fmt: skip


@pytest.mark.parametrize("text", OUTCOMES)
def test_talks_told_by_their_outcome(text: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, str(event.start)) == ("talks", "2002-09-17")
    assert {(p.name, p.capacity) for p in event.people} == {("Han Il Bok", "principal"), ("Robert Berg", "guest")}


def test_an_ambassador_for_talks_is_accredited_nowhere() -> None:
    text = "Han Il Bok, North Korea's ambassador for talks to normalize ties with Peru, told reporters of progress."
    assert [p.post for p in _read(text).posts] == ["ambassador for talks to normalize ties with Peru"]


SUMMIT = "Prime Minister Taro Mori and North Korean leader Kim Jong-Il held their first summit here Tuesday.\n\n"


def test_who_sat_in_on_a_summit() -> None:
    text = f"{SUMMIT}Han Il-Bok, first vice foreign minister, sat in on the summit, which was held at the Moran State Guesthouse in two sessions."
    (event,) = _read(text).events
    assert event.place == "Moran State Guesthouse"
    assert ("Han Il-Bok", "attended") in {(p.name, p.capacity) for p in event.people}


def test_who_met_the_guest_before_the_summit() -> None:
    text = f"{SUMMIT}Mori flew into Pyongyang's Sunan airport in the morning and was met by Han Il-Bok, president of the presidium."
    summit, arrival = _read(text).events
    assert (summit.kind, arrival.kind) == ("talks", "travel")
    assert {(p.name, p.capacity) for p in arrival.people} == {("Taro Mori", "guest"), ("Han Il-Bok", "received")}


def test_the_end_of_the_day_is_not_the_day_before() -> None:
    text = "Kim Jong-Il visited a mill at the end of the day before he left, state media said Tuesday."
    assert all(str(e.start) != "2002-09-16" for e in _read(text).events)


CAPTIONS = [
    "FILE PHOTO: Kim Jong-Il visits the Moran Mill outside Pyongyang May 3, 2001. Reuters/Pool\n\nKim Jong-Il sent greetings, state media said.",
    "Kim Jong-Il attends a party plenum in Pyongyang in this photo supplied by KCNA on May 3, 2002.\n\nKim Jong-Il sent greetings, state media said.",
]  # fmt: skip


@pytest.mark.parametrize("text", CAPTIONS)
def test_old_pictures_tell_no_event(text: str) -> None:
    assert _read(text).events == []


def test_pictures_of_the_day_do() -> None:
    text = "Kim Jong-Il visits a mill in Hamhung in this photo supplied by KCNA on September 17, 2002.\n\nState media praised him."
    assert [e.kind for e in _read(text).events] == ["guidance"]


def test_a_speech_at_a_reception() -> None:
    text = "Foreign Minister Han Il Bok gave a speech at a reception for diplomats on Tuesday, state media said."
    ((event,), who) = (_read(text).events, ("Han Il Bok", "spoke"))
    assert [(p.name, p.capacity) for p in event.people] == [who]
