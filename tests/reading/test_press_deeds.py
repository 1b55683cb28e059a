"""What the general press tells in loose sentences: deeds, company, two who met, and what it only looks back to."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Report


def _read(text: str, title: str = "North Korea in the news") -> Report:
    return partystate.read(text, title=title, published="2017-06-08")  # a Thursday


def _told(report: Report) -> list[tuple[str, str | None, list[tuple[str, str]]]]:
    return [
        (e.kind, e.start.isoformat() if e.start else None, [(p.name, p.capacity) for p in e.people])
        for e in report.events
    ]


KIM = ("Kim Jong Un", "principal")
DEEDS = [
    ("The North's leader Kim Jong Un, wearing a fur hat, on Wednesday watched a rocket drill.", "guidance", "2017-06-07", KIM),
    ("A drill of rocket troops on Wednesday was overseen by North Korean leader Kim Jong Un.", "guidance", "2017-06-07", KIM),
    ("North Korea staged a firing drill on Wednesday, with leader Kim Jong Un looking on.", "guidance", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un fired a pistol during a visit to an army base on Wednesday.", "guidance", "2017-06-07", KIM),
    ("North Korea has released photos of leader Kim Jong Un visiting a shoe factory.", "guidance", None, KIM),
    ("North Korea's Kim Jong Un dropped in at a bakery on Wednesday, state media said.", "guidance", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un cut the ribbon at a new school on Wednesday.", "ceremony", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un was in attendance at a concert on Wednesday, KCNA said.", "performance", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un wept at a state funeral on Wednesday.", "mourning", "2017-06-07", KIM),
    ("A train carrying North Korean leader Kim Jong Un departed Beijing on Wednesday.", "travel", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un made a surprise trip to Beijing on Wednesday.", "travel", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un made a field survey of a dam on Wednesday, KCNA said.", "guidance", "2017-06-07", KIM),
    ("North Korea's Kim Jong Un told a rally of youths in Wonsan on Wednesday to be brave.", "meeting", "2017-06-07",
     ("Kim Jong Un", "spoke")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "day", "who"), DEEDS)
def test_deeds(text: str, kind: str, day: str | None, who: tuple[str, str]) -> None:
    assert _told(_read(text)) == [(kind, day, [who])]


NO_NEWS = [
    "North Korea condemned Seoul on Wednesday. In March, leader Kim Jong Un visited a shipyard near Nampho.",
    "North Korean leader Kim Jong Un will visit a shipyard next week, state media said on Wednesday.",
    "North Korean leader Kim Jong Un did not attend a ceremony in Wonsan on Wednesday, state media said.",
    "North Korea condemned Seoul on Wednesday. Han Kil Ho, who oversees missile tests, said so in a statement.",
    "North Korean leader Kim Jong Un often visits shipyards with his aides, experts said on Wednesday.",
    "North Korea condemned Seoul. It did so.\n\nIts army is large.\n\nKim Jong Un watched a missile test on April 28.",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_NEWS)
def test_what_is_no_news(text: str) -> None:
    assert _read(text).events == []


COMPANY = [
    ("Flanked by his generals, North Korea's Kim Jong Un visited a tank base on Wednesday.", [], ["his generals"]),
    ("North Korea's Kim Jong Un, with Han Kil Ho at his side, visited a tank base on Wednesday.", ["Han Kil Ho"], []),
    ("North Korea's Kim Jong Un visited a tank base on Wednesday alongside Han Kil Ho and Ri Tong Ju.",
     ["Han Kil Ho", "Ri Tong Ju"], []),
    ("North Korea's Kim Jong Un visited a base on Wednesday. Joining Kim at the base were Han Kil Ho and Ri Tong Ju.",
     ["Han Kil Ho", "Ri Tong Ju"], []),
    ("North Korea's Kim Jong Un visited a tank base on Wednesday as aides looked on.", [], ["aides"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people", "groups"), COMPANY)
def test_company(text: str, people: list[str], groups: list[str]) -> None:
    (event,) = _read(text).events
    assert [(p.name, p.capacity) for p in event.people] == [KIM, *((name, "accompanied") for name in people)]
    assert [(g.text, g.capacity) for g in event.groups] == [(text, "accompanied") for text in groups]


def test_who_only_describes_another_does_not_act() -> None:
    text = (
        "Han Kil Ho, considered a close aide of leader Kim Jong Un, has met a Mongolian official in Wonsan on Wednesday, the "
        "North's state media said."
    )
    assert _told(_read(text)) == [("talks", "2017-06-07", [("Han Kil Ho", "principal")])]


def test_two_who_were_named_before() -> None:
    text = (
        "Mongolian President Dorj Bat arrived in North Korea on Wednesday and was greeted by leader Kim Jong Un. The two "
        "leaders held a summit at the House of Friends later in the day."
    )
    told = _told(_read(text))
    assert told[1] == ("talks", "2017-06-07", [KIM, ("Dorj Bat", "guest")])


def test_the_leader_before_he_is_named() -> None:
    text = "North Korea's reclusive leader toured a bakery on Wednesday, state media said. Kim Jong Un praised the bread."
    assert _told(_read(text)) == [("guidance", "2017-06-07", [KIM])]


def test_a_day_and_a_place_told_later() -> None:
    text = (
        "North Korea's Kim Jong Un watched a missile test, state media said. Wednesday's test was carried out from Sunan "
        "Airfield."
    )
    (event,) = _read(text).events
    assert (event.start, event.place) == (date(2017, 6, 7), "Sunan Airfield")


def test_a_meeting_named_only_later() -> None:
    text = (
        "North Korea's Kim Jong Un presided over a key party meeting, state media said. Kim chaired the politburo meeting of "
        "the Workers' Party on Wednesday."
    )
    (event,) = _read(text).events
    assert (event.kind, event.start) == ("political_bureau_meeting", date(2017, 6, 7))


def test_talks_told_beside_a_departure() -> None:
    text = (
        "North Korea's Kim Jong Un departed Beijing on Wednesday aboard his train after holding a summit with Chinese "
        "President Xi Jinping."
    )
    assert [kind for kind, _, _ in _told(_read(text))] == ["travel", "talks"]


def _changes(report: Report) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]


def test_a_rank_is_none_of_the_posts_lost() -> None:
    text = "North Korea's Vice Marshal Han Kil Ho was relieved of all his posts on Wednesday, KCNA said."
    assert _changes(_read(text)) == [("Han Kil Ho", "relieved", "")]


def test_a_timeline_is_no_news() -> None:
    report = _read("May 3, 2012: Han Kil Ho is named premier at a party congress.\n\nJune 1, 2013: North Korea fires a rocket.")
    assert report.events == []
    assert _changes(report) == []


def test_his_deputy_is_no_deputy_to_an_assembly() -> None:
    text = "North Korea's Kim Jong Un visited a base on Wednesday with Han Kil Ho, head of a bureau, and his deputy Ri Tong Ju."
    assert not [p for p in _read(text).posts if p.name == "Ri Tong Ju"]


POSTS = [
    ("Han Kil Ho, the army's chief of staff, spoke at a meeting", "chief of the General Staff of the Korean People's Army"),
    ("Han Kil Ho, the party secretary of Jagang province, spoke at a meeting",
     "secretary of the Jagang Provincial Committee of the Workers' Party of Korea"),
    ("Han Kil Ho, a secretary of the ruling party, spoke at a meeting", "secretary of the Workers' Party of Korea"),
    ("Han Kil Ho, head of the party's agriculture department, spoke at a meeting",
     "head of the agriculture department of the Workers' Party of Korea"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "post"), POSTS)
def test_posts_as_the_press_words_them(text: str, post: str) -> None:
    assert [p.post for p in _read(f"{text} in Wonsan on Wednesday, North Korea's state media said.").posts] == [post]


def test_a_promotion_that_is_regretted_is_none_of_today() -> None:
    text = (
        "North Korea's Kim Jong Un sacked Vice Premier Han Kil Ho. Kim said promoting Han to vice premier was a mistake, "
        "state media reported."
    )
    assert [(name, action) for name, action, _ in _changes(_read(text))] == [("Han Kil Ho", "relieved")]


def test_who_lost_an_office_in_another_year_holds_it_no_more() -> None:
    text = "North Korea's Kim Jong Un visited a farm on Monday. Kim sacked army chief Han Kil Ho in July last year."
    assert not [p for p in _read(text).posts if p.name == "Han Kil Ho"]


TALKS = [
    "North Korea's Kim Jong Un held a long discussion with Mongolian President Dorj Bat on Wednesday.",
    "North Korea's Kim Jong Un was received by Mongolian President Dorj Bat on Wednesday.",
]


@pytest.mark.parametrize("text", TALKS)
def test_talks_in_other_words(text: str) -> None:
    ((kind, day, people),) = _told(_read(text))
    assert (kind, day, set(people)) == ("talks", "2017-06-07", {KIM, ("Dorj Bat", "guest")})
