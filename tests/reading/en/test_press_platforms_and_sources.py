"""Who was on the platform, whose words are no source, talks of the unnamed, and congresses by their party."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim attends parade") -> Report:
    return partystate.read(text, title=title, published="2019-06-21")


def _told(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people]


PARADE = "North Korean leader Kim Jong Un attended a parade on Monday."


@pytest.mark.parametrize(("sentence", "told"), [
    ("Han Kil Ho and Ryang Su Il were also on the podium.", [("Han Kil Ho", "attended"), ("Ryang Su Il", "attended")]),
    ("On the reviewing stand were Han Kil Ho and Ryang Su Il.",
     [("Han Kil Ho", "attended"), ("Ryang Su Il", "attended")]),
    ("Han Kil Ho, director of the army's General Political Bureau, delivered a speech in which he said all was well.",
     [("Han Kil Ho", "spoke")]),
])  # fmt: skip
def test_who_was_on_the_platform(sentence: str, told: list[tuple[str, str]]) -> None:
    (event,) = _read(f"{PARADE}\n\n{sentence}").events
    assert _told(event)[1:] == told


def test_the_sister_is_the_one_called_so() -> None:
    text = f"{PARADE}\n\nKim Yo Jong, the leader's sister, also attended.\n\nHan Kil Ho, the premier, was there too."
    (event,) = _read(text).events
    assert _told(event)[1:] == [("Kim Yo Jong", "accompanied"), ("Han Kil Ho", "attended")]


def test_the_sister_listed_among_officials_attends_as_they_do() -> None:
    text = f"{PARADE}\n\nAlso there were Kim Yo Jong, the leader's sister, Han Kil Ho, the premier, and Ryang Su Il."
    (event,) = _read(text).events
    assert _told(event)[1:] == [("Kim Yo Jong", "attended"), ("Han Kil Ho", "attended"), ("Ryang Su Il", "attended")]


def test_what_somebody_became_is_no_group() -> None:
    text = f"{PARADE}\n\nAlso present were Ryang Su Il and Han Kil Ho, recently promoted to member of the Politburo."
    (event,) = _read(text).events
    assert event.groups == []


@pytest.mark.parametrize(("lead", "naming", "place"), [
    ("North Korea's foreign minister met his Lao counterpart in Vientiane on Monday.",
     "Han Kil Ho told Lao Foreign Minister Saleumxay Kommasith that ties were good.", "Vientiane"),
    ("A senior North Korean general held talks with a Lao official in Vientiane on Monday, state media said.",
     "Han Kil Ho and Lao Foreign Minister Saleumxay Kommasith agreed to meet again.", "Vientiane"),
    ("Officials of Laos and North Korea opened two days of talks in Vientiane on Monday.",
     "The Lao team is headed by Foreign Minister Saleumxay Kommasith, while Han Kil Ho leads the North's.", "Vientiane"),
])  # fmt: skip
def test_talks_of_two_named_only_behind(lead: str, naming: str, place: str) -> None:
    (event,) = _read(f"{lead}\n\n{naming}", title="North Korea, Laos hold talks").events
    assert event.kind == "talks"
    assert sorted(_told(event)) == [("Han Kil Ho", "principal"), ("Saleumxay Kommasith", "guest")]
    assert event.place == place


def test_others_named_behind_are_not_those_who_talked() -> None:
    text = (
        "North Korea's foreign minister met his Lao counterpart in Vientiane on Monday.\n\n"
        "Han Kil Ho's trip comes days after U.S. President Donald Trump said he was in no hurry."
    )
    events = _read(text, title="North Korea, Laos hold talks").events
    assert not any(p.name == "Donald Trump" for event in events for p in event.people)


@pytest.mark.parametrize("text", [
    "The ruling party's eighth congress opened on Monday.",
    "Kim Jong Un was elected as general secretary of the ruling Workers' Party at its eighth congress, media said.",
    "Kim Jong Un was named general secretary at the party's eighth congress on Sunday.",
])
def test_a_congress_by_its_party(text: str) -> None:
    (event,) = _read(text, title="North Korea's Workers' Party holds congress").events
    assert (event.kind, event.ordinal) == ("party_congress", 8)


@pytest.mark.parametrize("text", [
    "The election took place at the sixth session on Sunday, state media reported.",
    "South Korea's spy agency told a session of a parliamentary intelligence committee that Han Kil Ho was ill.",
    "Han Kil Ho, who led the country's missile development, was not seen.",
    "Lao President Bounnhang Vorachith begins a visit that may make him the first to hold talks with Kim Jong Un.",
])
def test_what_is_no_event(text: str) -> None:
    assert _read(text, title="North Korea news").events == []
