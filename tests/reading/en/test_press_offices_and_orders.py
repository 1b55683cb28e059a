"""Offices and changes in the words of the press: titles held, who is introduced as what, one out and another in."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

STAFF = "chief of the General Staff of the Korean People's Army"
SAC, WPK = "chairman of the State Affairs Commission of the DPRK", "chairman of the Workers' Party of Korea"


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _changes(text: str) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in _read(text).changes]


HELD = [
    ("Kim Jong Un, who already is chairman of the State Affairs Commission, toured a farm in Anju on Monday, KCNA said.", [SAC]),
    ("North Korean leader Kim Jong Un toured a farm in Anju on Monday. Kim holds several titles, including chairman of the State "
     "Affairs Commission and chairman of the Workers' Party.", [SAC, WPK]),
    ("North Korean leader Kim Jong Un toured a farm in Anju on Monday. He was joined by Pak Tong Ju, state media said. Kim has "
     "collected top posts in army and party, including chairman of the Workers' Party and chairman of the State Affairs "
     "Commission.", [WPK, SAC]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "posts"), HELD)
def test_titles_that_somebody_holds(text: str, posts: list[str]) -> None:
    assert [p.post for p in _read(text).posts if p.name == "Kim Jong Un"] == posts


def test_a_post_said_to_be_current() -> None:
    text = "Han Kil Ho, currently director of the party's propaganda department, left Wonsan for Russia on Monday, KCNA said."
    assert [p.post for p in _read(text).posts] == ["director of the propaganda department of the Workers' Party of Korea"]


OUT_AND_IN = [
    ("The Central Military Commission dealt with a matter of dismissing Han Kil Ho from the post of chief of the General Staff "
     "of the KPA and appointing Vice Marshal Pak Tong Ju.", "appointed", STAFF),
    ("A meeting of the party, led by Kim Jong Un, “dealt with the matter of dismissing Han Kil Ho from the post of the chief of "
     "the general staff and appointing Pak Tong Ju”, North Korean media said.", "appointed", STAFF),
    ("North Korea dismissed Han Kil Ho as premier and appointed Pak Tong Ju, state media said Monday.", "appointed",
     "premier of the Cabinet of the DPRK"),
    ("North Korea has dismissed Han Kil Ho from the post of premier, appointing Pak Tong Ju in his place, KCNA said.", "appointed",
     "premier of the Cabinet of the DPRK"),
    ("The session discussed relieving Han Kil Ho of the post of premier and electing Pak Tong Ju, North Korean media said.",
     "elected", "premier of the Cabinet of the DPRK"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "action", "post"), OUT_AND_IN)
def test_one_out_and_another_in(text: str, action: str, post: str) -> None:
    assert _changes(text) == [("Han Kil Ho", "relieved", post), ("Pak Tong Ju", action, post)]


INTRODUCED = [
    "Pak Tong Ju was introduced as the chief of the General Staff of the Korean People's Army on Monday, North Korean media said. "
    "He replaces Han Kil Ho, the vice marshal who fell ill.",
    "North Korean media identified Pak Tong Ju as chief of the General Staff of the Korean People's Army, indicating he had "
    "replaced Han Kil Ho.",
]


@pytest.mark.parametrize("text", INTRODUCED)
def test_who_is_introduced_has_replaced_another(text: str) -> None:
    assert sorted(_changes(text)) == [("Han Kil Ho", "relieved", STAFF), ("Pak Tong Ju", "appointed", STAFF)]


def test_who_is_only_introduced_has_not_changed() -> None:
    assert _changes("North Korean media identified Pak Tong Ju as chief of the General Staff of the Korean People's Army.") == []


def test_a_meeting_told_first_without_its_body() -> None:
    text = (
        "North Korea held a rare meeting on Wednesday to adopt laws on fishing, state media reported.\n\n“The 3rd Plenary Meeting "
        "of the 13th Presidium of the Supreme People's Assembly took place at the Moranbong House on November 14,” said the "
        "Rodong Sinmun, the organ of the ruling party.\n\nTop officials attending the meeting included Han Kil Ho and Pak Tong Ju."
    )
    (event,) = _read(text).events
    assert (event.kind, event.ordinal, event.place) == ("assembly_standing_meeting", 3, "Moranbong House")
    assert [(p.name, p.capacity) for p in event.people] == [("Han Kil Ho", "attended"), ("Pak Tong Ju", "attended")]


SITES = [
    ("Kim Jong Un visited a weapons factory in the latest display of defiance, North Korean media said.", "weapons factory"),
    ("Kim Jong Un visited a school in his first public appearance in weeks, North Korean media said.", "school"),
    ("Kim Jong Un and Mongolian President Dorj Bat held talks on an island off the eastern city of Wonsan on Monday, KCNA said.",
     "Wonsan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), SITES)
def test_what_is_no_part_of_a_place(text: str, place: str) -> None:
    assert _read(text).events[0].place == place


EPITHETS = [
    ("Han Kil Ho, the North's No. 2 leader and president of the Presidium of the SPA, was with him.",
     "president of the Presidium of the Supreme People's Assembly of the DPRK"),
    ("Han Kil Ho, Kim's right-hand man and director of the General Political Bureau, was also there.",
     "director of the General Political Bureau of the Korean People's Army"),
    ("Han Kil Ho, the country's nominal head of state and premier of the Cabinet, accompanied him.",
     "premier of the Cabinet of the DPRK"),
    ("He was accompanied by Han Kil Ho, a close aide to Kim and a secretary of the ruling Workers' Party.",
     "secretary of the Workers' Party of Korea"),
    ("Han Kil Ho, considered Kim's closest aide and a vice department director of the party, was with him.",
     "vice department director of the Workers' Party of Korea"),
    ("Han Kil Ho, the former singer and now deputy director of the party's propaganda department, was with him.",
     "deputy director of the propaganda department of the Workers' Party of Korea"),
    ("Han Kil Ho is a former defence minister and currently vice-president of the Central Military Commission.",
     "vice-president of the Central Military Commission of the Workers' Party of Korea"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "post"), EPITHETS)
def test_a_post_behind_what_the_press_calls_somebody(sentence: str, post: str) -> None:
    report = _read(f"North Korean leader Kim Jong Un toured a farm in Anju on Monday, state media said. {sentence}")
    assert [p.post for p in report.posts] == [post]
    assert report.events[0].groups == []
