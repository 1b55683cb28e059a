"""Who was there, as the press tells it: among those present, joined him, counted before they are named; ranks, nouns."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report

CC = "Central Committee of the Workers' Party of Korea"


def _read(text: str, title: str = "North Korea's Kim goes out") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _others(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people if p.name != "Kim Jong Un"]


VISIT = "North Korean leader Kim Jong Un toured a farm in Anju on Monday, state media said."
SHOW = "North Korean leader Kim Jong Un watched a concert in Wonsan on Monday, state media said."
BESIDE = [
    (VISIT, "Party secretary Han Kil Ho and Pak Tong Ju joined Kim on the trip.", "accompanied"),
    (VISIT, "Senior aide Han Kil Ho and Pak Tong Ju also went along on the tour.", "accompanied"),
    (VISIT, "Han Kil Ho, Pak Tong Ju and others were at Kim's side during the visit.", "accompanied"),
    (VISIT, "Han Kil Ho and Pak Tong Ju were among those who accompanied him.", "accompanied"),
    (SHOW, "Premier Han Kil Ho and Foreign Minister Pak Tong Ju were among officials who attended the show.", "attended"),
    (SHOW, "Premier Han Kil Ho and army chief Pak Tong Ju were among those present.", "attended"),
    (SHOW, "Premier Han Kil Ho and party secretary Pak Tong Ju were one of several guests at the concert.", "attended"),
    (SHOW, "Premier Han Kil Ho and Pak Tong Ju were also in attendance.", "attended"),
]  # fmt: skip


@pytest.mark.parametrize(("lead", "sentence", "capacity"), BESIDE)
def test_who_was_there(lead: str, sentence: str, capacity: str) -> None:
    (event,) = _read(f"{lead} {sentence}").events
    assert _others(event) == [("Han Kil Ho", capacity), ("Pak Tong Ju", capacity)]
    assert event.groups == []


def test_his_wife_was_there_with_him() -> None:
    (event,) = _read(f"{SHOW} His wife, Ri Sol Ju, was also there.").events
    assert _others(event) == [("Ri Sol Ju", "accompanied")]


def test_guests_among_those_present_at_talks() -> None:
    text = "North Korean leader Kim Jong Un met a Mongolian delegation in Wonsan on Monday, state media said. Vice Foreign "
    (event,) = _read(text + "Minister Dorj Bat and Ambassador Oyun Bold were among the Mongolian officials present.").events
    assert _others(event) == [("Dorj Bat", "guest"), ("Oyun Bold", "guest")]


COUNTED = [
    ("two party secretaries, Han Kil Ho and Pak Tong Ju", ["secretary of the Workers' Party of Korea"]),
    ("two vice department directors of the party, Han Kil Ho and Pak Tong Ju, among others",
     ["vice department director of the Workers' Party of Korea"]),
    ("two deputy directors of the ruling party's central committee, Han Kil Ho and Pak Tong Ju", [f"deputy director of the {CC}"]),
    ("two senior aides, Han Kil Ho and Pak Tong Ju, among others", []),
]  # fmt: skip


@pytest.mark.parametrize(("company", "posts"), COUNTED)
def test_counted_before_they_are_named(company: str, posts: list[str]) -> None:
    report = _read(f"{VISIT} He was accompanied by {company}.")
    (event,) = report.events
    assert _others(event) == [("Han Kil Ho", "accompanied"), ("Pak Tong Ju", "accompanied")]
    assert event.groups == []
    assert [p.post for p in report.posts if p.name == "Pak Tong Ju"] == posts


def test_short_ranks_of_the_wires() -> None:
    report = _read(f"{VISIT} He was accompanied by Gen. Han Kil Ho, Lt. Gen. Pak Tong Ju and Maj. Gen. Ri Tae Il.")
    assert [p.post for p in report.posts] == ["General", "Lieutenant General", "Major General"]


CHANGES = [
    ("The dismissal of Han Kil Ho as army chief was announced by KCNA on Monday.", [("relieved", "chief of army")]),
    ("State media announced Han Kil Ho's appointment as premier of North Korea on Monday.",
     [("appointed", "premier of the Cabinet of the DPRK")]),
    ("North Korea's Han Kil Ho was granted the title of vice marshal on Monday, state media said.", [("promoted", "Vice Marshal")]),
    ("North Korea said Monday that the chief of its army's general staff, Han Kil Ho, has been relieved of all his posts.",
     [("relieved", "chief of the General Staff of the Korean People's Army")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_changes_told_by_nouns_and_titles(text: str, changes: list[tuple[str, str]]) -> None:
    assert [(c.action, c.post) for c in _read(text).changes] == changes


PLACES = [
    ("North Korean leader Kim Jong Un told Mongolian President Dorj Bat he wanted peace. The two leaders met on Friday in the "
     "northern port city of Wonsan as part of a tour, state television said.", "Wonsan"),
    ("North Korea's foreign minister Han Kil Ho, who is visiting Ulan Bator, met his Mongolian counterpart Dorj Bat in the "
     "border town of Choir on Friday, KCNA said.", "Choir"),
    ("North Korean leader Kim Jong Un oversaw the firing of a rocket from a site on the coast on Friday, state media said. The "
     "test was conducted at the Musudan Launching Ground.", "Musudan Launching Ground"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_was(text: str, place: str) -> None:
    (event,) = _read(text).events
    assert event.place == place
