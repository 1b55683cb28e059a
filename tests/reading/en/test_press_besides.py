"""What the press tells somebody to have done besides, and who it says was at his side."""

from __future__ import annotations

import pytest

import partystate

VISIT = "North Korean leader Kim Jong-un inspected a dam in Huichon on Saturday, state media said Monday."
TALKS = "North Korean leader Kim Jong-un met with Chinese envoy Song Tao in Pyongyang on Sunday, state media said Monday."


def _read(text: str) -> partystate.Report:
    return partystate.read(f"SEOUL, May 9 (Yonhap) -- {text}", title="Kim makes public appearance", published="2022-05-09")


BESIDES = [
    (VISIT, "Kim also attended the funeral of marshal Han Kil-ho.", ["guidance", "mourning"]),
    (VISIT, "He later attended a military parade.", ["guidance", "ceremony"]),
    (VISIT, "On Sunday, Kim left for Vladivostok.", ["guidance", "travel"]),
    (TALKS, "Kim then addressed a rally in Pyongyang.", ["talks", "meeting"]),
    (TALKS, "On the same day, Kim laid a wreath at a cemetery.", ["talks", "ceremony"]),
    (TALKS, "Kim had also attended a parade in April.", ["talks"]),
    (TALKS, "Kim attended a military parade last year.", ["talks"]),
    (TALKS, "Kim is expected to attend a parade on Tuesday.", ["talks"]),
]


@pytest.mark.parametrize(("lead", "text", "kinds"), BESIDES)
def test_further_events(lead: str, text: str, kinds: list[str]) -> None:
    assert [e.kind for e in _read(f"{lead}\n\n{text}").events] == kinds


def test_the_round_behind_an_opening_is_part_of_it() -> None:
    text = "North Korean leader Kim Jong-un attended a ceremony to open a mill in Huichon on Sunday. He then toured the mill."
    assert [e.kind for e in _read(text).events] == ["ceremony"]


COMPANY = [
    ("Officials accompanying Kim included Han Kil-ho and Pak Tong-ju.", "accompanied"),
    ("Alongside Kim were Han Kil-ho and Pak Tong-ju.", "accompanied"),
    ("The leader was accompanied by, among others, Han Kil-ho and Pak Tong-ju.", "accompanied"),
    ("State television showed Han Kil-ho and Pak Tong-ju at the event.", "attended"),
    ("Senior officials, Han Kil-ho and Pak Tong-ju among them, looked on.", "attended"),
    ("Han Kil-ho and Pak Tong-ju also made an appearance.", "attended"),
    ("Han Kil-ho was there, as was Pak Tong-ju.", "attended"),
]


@pytest.mark.parametrize(("text", "capacity"), COMPANY)
def test_company(text: str, capacity: str) -> None:
    people = [(p.name, p.capacity) for e in _read(f"{VISIT}\n\n{text}").events for p in e.people]
    assert sorted(people) == [("Han Kil-ho", capacity), ("Kim Jong-un", "principal"), ("Pak Tong-ju", capacity)]


def test_beside_him_at_a_meeting_is_there() -> None:
    text = (
        "North Korean leader Kim Jong-un presided over a politburo meeting on Sunday, state media said.\n\n"
        "Photos showed Han Kil-ho sitting next to Kim."
    )
    assert [(p.name, p.capacity) for e in _read(text).events for p in e.people][1:] == [("Han Kil-ho", "attended")]


def test_company_on_many_occasions_is_none_at_the_meeting() -> None:
    text = (
        "North Korean leader Kim Jong-un presided over a politburo meeting on Sunday, state media said.\n\n"
        "Han Kil-ho has often been seen standing next to Kim."
    )
    assert len([p for e in _read(text).events for p in e.people]) == 1


KINDS = [
    ("North Korean leader Kim Jong-un hosted Chinese envoy Song Tao for dinner on Sunday.", "reception"),
    ("North Korean leader Kim Jong-un threw a party for scientists on Sunday.", "reception"),
    ("North Korean leader Kim Jong-un spent two hours with Chinese envoy Song Tao on Sunday.", "talks"),
    ("A dam in Huichon was visited by North Korean leader Kim Jong-un on Sunday.", "guidance"),
    ("A missile was test-fired under the guidance of North Korean leader Kim Jong-un on Sunday.", "guidance"),
    ("North Korea's ruling party held a rare conference in Pyongyang on Sunday.", "party_conference"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert [e.kind for e in _read(f"{text} The report came on Monday.").events] == [kind]
