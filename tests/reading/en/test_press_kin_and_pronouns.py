"""Kin told before the name, pronouns behind a change, sources with their day, and meetings told in passing, in the press."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _changes(text: str) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in _read(text).changes]


def test_whose_sister_she_is_does_not_change() -> None:
    text = "The younger sister of the North's leader Kim Jong Un, Kim Yo Jong, was promoted to director of the party's "
    assert _changes(text + "propaganda department, state media reported on Tuesday.") == [
        ("Kim Yo Jong", "appointed", "director of the propaganda department of the Workers' Party of Korea")
    ]


def test_whose_wife_she_is_does_not_go() -> None:
    (event,) = _read("The wife of North Korean leader Kim Jong Un, Ri Sol Ju, attended a concert in Wonsan on Tuesday, KCNA said.").events
    assert [p.name for p in event.people] == ["Ri Sol Ju"]


BEHIND = [
    ("North Korea's Pak Mi Hyang was named a department director of the party's central committee, KCNA said Monday. She was "
     "also reelected as an alternate member of the political bureau.",
     [("appointed", f"department director of the {CC}"), ("elected", f"alternate member of the {BUREAU}")]),
    ("North Korea's Han Kil Ho was dismissed as premier on Monday, KCNA said. He was then appointed director of a department of "
     "the Workers' Party's central committee.",
     [("relieved", "premier of the Cabinet of the DPRK"), ("appointed", f"director of a department of the {CC}")]),
    ("North Korea's Han Kil Ho was dismissed as premier on Monday, KCNA said. He was elected to the politburo in 2009.",
     [("relieved", "premier of the Cabinet of the DPRK")]),
    ("Han Kil Ho toured a farm on Monday, North Korean media said. He was elected a member of the politburo.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), BEHIND)
def test_a_pronoun_behind_a_change(text: str, changes: list[tuple[str, str]]) -> None:
    assert [(action, post) for _, action, post in _changes(text)] == changes


SEATS = [
    ("The North Korean meeting appointed Han Kil Ho as one of two vice-chairmen of the country's powerful central military "
     "commission.", "appointed", "vice-chairman of the Central Military Commission of the Workers' Party of Korea"),
    ("KCNA published a press release, naming Han Kil Ho as one of the 17 newly elected department directors of the party's new "
     "central committee. North Korea gave no more.", "appointed", f"department director of the {CC}"),
    ("New members of the ruling party's politburo include Han Kil Ho, North Korean media said.", "elected",
     f"member of the {BUREAU}"),
    ("North Korea's Han Kil Ho has exited the Presidium of the politburo, KCNA said Monday.", "relieved",
     f"member of the Presidium of the {BUREAU}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action", "post"), SEATS)
def test_one_of_several_seats(text: str, action: str, post: str) -> None:
    assert _changes(text) == [("Han Kil Ho", action, post)]


def test_sources_with_their_day() -> None:
    text = "DPRK state media reported on 14 November (Wednesday) that Kim Jong Un and his wife Ri Sol Ju attended a concert given by "
    (event,) = _read(text + "the Arirang Band.").events
    assert (event.kind, [p.name for p in event.people]) == ("performance", ["Kim Jong Un", "Ri Sol Ju"])


def test_what_talks_were_about() -> None:
    text = "Mongolian President Dorj Bat and North Korean leader Kim Jong Un held talks in Wonsan Tuesday where Dorj received an "
    (event,) = _read(text + "unprecedented welcome. The talks touched on trade in wool.").events
    assert (event.kind, event.place, [a.text for a in event.agenda]) == ("talks", "Wonsan", ["trade in wool"])


def test_a_meeting_by_a_body() -> None:
    text = "Storms hit North Korea, prompting an emergency meeting by the ruling Workers' Party's powerful politburo, KCNA said. "
    (event,) = _read(text + "Leader Kim Jong Un chaired the meeting.").events
    assert (event.kind, event.body, event.presider) == ("political_bureau_meeting", BUREAU, "Kim Jong Un")


def test_on_the_way_to_another_country() -> None:
    (event,) = _read("Kim Yong Nam, the North's nominal head of state, is flying to Mongolia via Russia, Yonhap reported.").events
    assert (event.kind, [p.name for p in event.people]) == ("travel", ["Kim Yong Nam"])


def test_his_wife_goes_with_him() -> None:
    (event,) = _read("North Korean leader Kim Jong Un and his wife Ri Sol Ju watched a concert in Wonsan on Tuesday, KCNA said.").events
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "principal"), ("Ri Sol Ju", "accompanied")]


def test_a_congress_going_on_is_only_the_setting() -> None:
    text = "North Korea's Pak Mi Hyang has been promoted during the ongoing party congress, state media reported on Tuesday.\n\nKCNA "
    report = _read(text + "published a report of the first plenary meeting of the ninth central committee of the ruling party.")
    assert [(e.kind, e.term, e.ordinal) for e in report.events] == [("plenary_meeting", 9, 1)]


def test_a_given_name_alone_is_of_whom_the_report_names_whole_behind() -> None:
    told = (
        "SEOUL (Wire) - On Friday Kim Jong Un promoted his sister Yo-jong to the politburo.\n\nKim Yo-jong has long been "
        "in charge of protocol. Analysts in Seoul were not surprised."
    )
    assert _changes(told) == [("Kim Yo-jong", "appointed", f"member of the {BUREAU}")]
