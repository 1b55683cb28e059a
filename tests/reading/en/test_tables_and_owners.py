"""Meals told by who had them, talks told by what was said there, and offices with their owners before them."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim meets guests") -> Report:
    return partystate.read(text, title=title, published="2018-11-16")


def _people(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people]


KIM, BAT = ("Kim Jong Un", "principal"), ("Dorj Bat", "principal")
TABLES = [
    ("Kim Jong Un, chairman of the Workers' Party of Korea, had a dinner with Mongolian President Dorj Bat at the Arirang "
     "Restaurant on November 14.", "Arirang Restaurant", [KIM, BAT]),
    ("North Korean leader Kim Jong Un shared a meal with Mongolian President Dorj Bat in Wonsan on Wednesday.",
     "Wonsan", [KIM, BAT]),
    ("Kim Jong Un had tea with Mongolian President Dorj Bat at the Songdowon Guest House on November 14, KCNA said.",
     "Songdowon Guest House", [KIM, BAT]),
    ("North Korean leader Kim Jong Un and Mongolian President Dorj Bat dined together at a noodle house in Wonsan on "
     "Wednesday, state media reported.", "Wonsan", [KIM, BAT]),
    ("Kim Jong Un and his wife Ri Sol Ju lunched with Mongolian President Dorj Bat and his wife Oyun Bat at the Arirang "
     "Restaurant on November 14.", "Arirang Restaurant",
     [KIM, ("Ri Sol Ju", "principal"), BAT, ("Oyun Bat", "guest")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "people"), TABLES)
def test_who_had_a_meal_with_whom(text: str, place: str, people: list[tuple[str, str]]) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.place, _people(event)) == ("reception", place, people)
    assert event.start is not None and event.start.isoformat() == "2018-11-14"


def test_a_meal_with_an_unnamed_company() -> None:
    (event,) = _read("Pak Jong Ho had lunch with the visiting delegation of the Mongolian People's Party at the Arirang "
                     "Restaurant on Tuesday.").events  # fmt: skip
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("the visiting delegation of the Mongolian People's Party", "guest")
    ]


SAID_THERE = [
    ("During his meeting with Mongolian lawmakers at the Songdowon Guest House on Tuesday, North Korean premier Han Kil Ho "
     "said trade would grow.", "Songdowon Guest House", "Mongolian lawmakers"),
    ("At a meeting with a Mongolian delegation in Wonsan on Tuesday, North Korea's Han Kil Ho expressed hope for closer ties.",
     "Wonsan", "a Mongolian delegation"),
    ("North Korea's Han Kil Ho made the remarks in a meeting with a group of Mongolian parliamentarians at the Songdowon "
     "Guest House on Tuesday, the agency reported.", "Songdowon Guest House", "a group of Mongolian parliamentarians"),
    ("North Korean premier Han Kil Ho told South Korean reporters during a meeting in Wonsan on Tuesday that he was sorry.",
     "Wonsan", "South Korean reporters"),
    ("Meeting with South Korean lawmakers in Wonsan on Tuesday, Han Kil Ho, North Korea's premier, said ties should improve.",
     "Wonsan", "South Korean lawmakers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "group"), SAID_THERE)
def test_talks_told_by_what_was_said_there(text: str, place: str, group: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, event.place, _people(event)) == ("talks", place, [("Han Kil Ho", "principal")])
    assert [(g.text, g.capacity) for g in event.groups] == [(group, "guest")]
    assert event.start is not None and event.start.isoformat() == "2018-11-13"


def test_the_company_of_the_other_side_are_guests() -> None:
    text = "Kim Jong Un had a dinner with south Korean President Pak Min Su at the Arirang Restaurant on November 14. Present "
    (event,) = _read(text + "at the dinner were Han Kil Ho and the entourage of the south side.").events
    assert [(g.text, g.capacity) for g in event.groups] == [("the entourage of the south side", "guest")]


CC = "Central Committee of the Workers' Party of Korea"
OWNED = [
    ("Korean Workers' Party vice chairman Han Kil Ho", "vice-chairman of the Workers' Party of Korea"),
    ("The ruling Workers’ Party secretary Han Kil Ho", "secretary of the Workers' Party of Korea"),
    ("Korean Workers' Party central committee vice chairman Han Kil Ho", f"vice-chairman of the {CC}"),
    ("Workers' Party Central Committee secretary Han Kil Ho", f"secretary of the {CC}"),
    ("party central committee secretary Han Kil Ho", f"secretary of the {CC}"),
    ("Korean Workers' Party politburo member Han Kil Ho", f"member of the Political Bureau of the {CC}"),
    ("The ruling party's vice chairman, Han Kil Ho,", "vice-chairman of the Workers' Party of Korea"),
    ("The ruling Workers' Party's propaganda chief Han Kil Ho", "propaganda chief of the Workers' Party of Korea"),
    ("Han Kil Ho, a Korean Workers' Party vice chairman,", "vice-chairman of the Workers' Party of Korea"),
    ("Han Kil Ho, a central committee secretary,", f"secretary of the {CC}"),
    ("The army's general staff chief Han Kil Ho", "chief of the General Staff of the Korean People's Army"),
    ("The state affairs commission vice chairman Han Kil Ho", "vice-chairman of the State Affairs Commission of the DPRK"),
]  # fmt: skip


@pytest.mark.parametrize(("who", "post"), OWNED)
def test_the_owner_before_an_office(who: str, post: str) -> None:
    report = _read(f"North Korean leader Kim Jong Un toured a farm in Anju on Monday, state media said. {who} accompanied him.")
    assert [p.post for p in report.posts if p.name == "Han Kil Ho"] == [post]


def test_another_states_party_is_not_this_states() -> None:
    text = "North Korean leader Kim Jong Un met Mongolian Workers' Party secretary Dorj Bat in Wonsan on Monday, KCNA said."
    assert _read(text).posts == []


SOURCED = [
    "Kim Jong Un toured a mill in Anju on Tuesday, Kyodo reported on Friday.",
    "Kim Jong Un toured a mill in Anju on Tuesday, the Kremlin said on Friday.",
    "Pyongyang said on Friday that Kim Jong Un toured a mill in Anju on Tuesday.",
    "The North said on Friday that North Korean leader Kim Jong Un toured a mill in Anju on Tuesday.",
]


@pytest.mark.parametrize("text", SOURCED)
def test_outlets_and_governments_as_sources(text: str) -> None:
    (event,) = _read(text, "North Korea's Kim visits mill").events
    assert event.start is not None and event.start.isoformat() == "2018-11-13"


def test_an_opening_quote_for_the_apostrophe() -> None:
    report = _read("Han Kil Ho, president of the Presidium of the Supreme People‘s Assembly, met a Mongolian delegation on Monday.")
    assert [p.post for p in report.posts] == ["president of the Presidium of the Supreme People's Assembly of the DPRK"]
