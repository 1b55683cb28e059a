"""How the press begins its sentences, whom it sets between commas, and what it only recalls of somebody."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim receives guest") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _told(event: Event) -> tuple[str, list[tuple[str, str]]]:
    return event.kind, [(p.name, p.capacity) for p in event.people]


PARADE = "North Korean leader Kim Jong Un reviewed a parade on Sunday beside Lao Vice President Bounnhang Sisoulith."
TALKS = ("talks", [("Kim Jong Un", "principal"), ("Bounnhang Sisoulith", "guest")])


@pytest.mark.parametrize("sentence", [
    "On Tuesday Kim held talks with Sisoulith at the Paekhwawon guesthouse.",
    "Earlier Tuesday Kim held talks with Sisoulith at the Paekhwawon guesthouse.",
    "But Kim held talks with Sisoulith only on Tuesday, at the Paekhwawon guesthouse.",
    "In Pyongyang Kim met Sisoulith on Tuesday at the Paekhwawon guesthouse.",
    "On Tuesday Sisoulith held talks with Kim at the Paekhwawon guesthouse.",
])  # fmt: skip
def test_a_surname_behind_the_words_that_open_a_sentence(sentence: str) -> None:
    events = _read(f"{PARADE}\n\n{sentence}").events
    talks = next(e for e in events if e.kind == "talks")
    assert sorted(p.name for p in talks.people) == ["Bounnhang Sisoulith", "Kim Jong Un"]
    assert str(talks.start) == "2018-11-13"


GUEST = "Vietnamese trade minister Tran Tuan Anh"


@pytest.mark.parametrize("aside", [
    "first secretary of the Workers' Party of Korea and leader of North Korea,",
    "chairman of the Workers' Party of Korea and supreme leader of the Democratic People's Republic of Korea (DPRK),",
    "chairman of the Workers' Party of Korea and a grandson of the country's founder,",
    "chairman of the State Affairs Commission and the youngest ruler in Asia,",
])  # fmt: skip
def test_what_else_somebody_is_stands_beside_his_post(aside: str) -> None:
    (event,) = _read(f"Kim Jong Un, {aside} met Monday with {GUEST}.").events
    assert _told(event) == ("talks", [("Kim Jong Un", "principal"), ("Tran Tuan Anh", "guest")])


def test_the_first_to_do_something_is_still_the_subject() -> None:
    text = (
        "Lao President Bounnhang Sisoulith, the first head of state to come to the North since 2013, was met on Monday"
        " at Sunan airport by Kim Jong Un and his wife, Ri Sol Ju."
    )
    (event,) = _read(text).events
    people = [("Bounnhang Sisoulith", "guest"), ("Kim Jong Un", "received"), ("Ri Sol Ju", "received")]
    assert _told(event) == ("travel", people)


@pytest.mark.parametrize("sentence", [
    "U.S. President Barack Obama, who met Kim three times in his first term, said he was watching.",
    "Moon Jae-in, who held two summits with Kim last year, leaves office in May.",
    "Former basketball player Dennis Rodman, who visited Kim twice in 2013, wrote a book.",
])  # fmt: skip
def test_by_what_somebody_is_known_is_no_news(sentence: str) -> None:
    lead = "North Korean leader Kim Jong Un inspected a glass factory on Monday."
    assert [e.kind for e in _read(f"{lead}\n\n{sentence}").events] == ["guidance"]
    assert _read(sentence).events == []


@pytest.mark.parametrize("sentence", [
    "Han Kil Ho was sacked as premier and sent to a coal mine, according to unconfirmed rumors.",
    "Rumours have it that Han Kil Ho has been dismissed as premier.",
    "Unverified reports said Han Kil Ho was relieved of his post as premier.",
    "It is rumored that Han Kil Ho was removed as premier.",
])  # fmt: skip
def test_a_rumour_tells_no_change(sentence: str) -> None:
    assert _read(sentence, title="North Korea watchers puzzled").changes == []


@pytest.mark.parametrize("sentence", [
    "North Korean leader Kim Jong Un attended a hospital opening on Monday, dispelling rumors that he was ill.",
    "Amid speculation about his health, North Korean leader Kim Jong Un attended a hospital opening on Monday.",
])  # fmt: skip
def test_what_ends_a_rumour_is_told(sentence: str) -> None:
    assert [e.kind for e in _read(sentence).events] == ["ceremony"]


def test_those_met_are_not_whom_somebody_would_meet() -> None:
    text = "Japanese Prime Minister Shinzo Abe met with families of victims on Monday and said he was ready to meet Kim"
    assert _read(f"{text} Jong Un.", title="Abe says ready to meet North Korea's Kim").events == []
