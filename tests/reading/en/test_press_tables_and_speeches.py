"""Meals beside talks, speeches told in sentences of their own, places told behind, and what is no event of this state."""

from __future__ import annotations

import pytest

import partystate

TALKS = "North Korean Premier Han Kil-ho held talks with Chinese Admiral Gao Lin in Dalian on Sunday, state media said."


def _read(text: str) -> partystate.Report:
    return partystate.read(f"SEOUL, May 9 (Yonhap) -- {text}", title="North Korea in the news", published="2022-05-09")


def test_who_spoke_at_the_table() -> None:
    _, table = _read(f"{TALKS}\n\nAt the banquet, Gao and Han both raised toasts.").events
    assert (table.kind, sorted((p.name, p.capacity) for p in table.people)) == (
        "reception", [("Gao Lin", "spoke"), ("Han Kil-ho", "spoke")],
    )


SPEECHES = [
    "North Korean leader Kim Jong-un attended a ceremony to open a mill in Huichon on Sunday.\n\nIn his address, Kim praised "
    "the builders.",
    "North Korean leader Kim Jong-un attended a ceremony to open a mill in Huichon on Sunday.\n\nKim delivered a long speech.",
    "North Korean leader Kim Jong-un attended a ceremony to open a mill in Huichon on Sunday.\n\nKim told the crowd that the "
    "mill was modern.",
]


@pytest.mark.parametrize("text", SPEECHES)
def test_who_spoke_at_the_ceremony(text: str) -> None:
    assert [(p.name, p.capacity) for e in _read(text).events for p in e.people] == [("Kim Jong-un", "spoke")]


def test_what_a_clause_tells_of_old_sets_no_talks_back() -> None:
    text = f"{TALKS}\n\nGao also held a meeting with Foreign Minister Pak Tong-ju, who invited him last year."
    assert [e.kind for e in _read(text).events] == ["talks", "talks"]


PLACES = [
    ("North Korean leader Kim Jong-un attended a concert in Pyongyang on Sunday.\n\nThe show, held at the 900-seat Ponghwa "
     "Theater, lasted two hours.", "Ponghwa Theater"),
    ("North Korean leader Kim Jong-un met Chinese envoy Song Tao on Sunday, state media said.\n\nSong arrived in Pyongyang on "
     "Saturday.", "Pyongyang"),
    ("North Korea held a military parade in Pyongyang on Sunday attended by leader Kim Jong-un.\n\nTanks rolled past a balcony "
     "above Ponghwa Square.", "Ponghwa Square"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_places(text: str, place: str) -> None:
    assert _read(text).events[0].place == place


NOTHING = [
    "North Korea's defense minister was executed, the South's spy agency said. An official, Han Kil-ho, told a session of a "
    "parliamentary committee so on Monday.",
    "President Han Kil-ho called an urgent meeting of his Cabinet on Monday over North Korea.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_others_meetings(text: str) -> None:
    assert not _read(text).events


def test_kin_among_officials_attend_as_they_do() -> None:
    text = (
        "North Korean leader Kim Jong-un watched a concert in Pyongyang on Sunday.\n\nAlso in the hall were Kim Yo-jong, "
        "his younger sister, and Premier Han Kil-ho."
    )
    told = {p.name: p.capacity for e in _read(text).events for p in e.people}
    assert (told["Kim Yo-jong"], told["Han Kil-ho"]) == ("attended", "attended")


def test_whom_the_guest_brought() -> None:
    text = (
        "North Korean leader Kim Jong-un met Chinese envoy Tang Jiaxuan in Pyongyang on Sunday.\n\nTang was accompanied by Dai "
        "Bingguo, a director of the Chinese Communist Party, and Wu Dawei, a vice foreign minister."
    )
    assert {p.name: p.capacity for e in _read(text).events for p in e.people}["Dai Bingguo"] == "guest"
