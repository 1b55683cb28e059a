"""What only the general press words so: news handed on from another outlet, guests hosted, parades overseen."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report


def _read(text: str, title: str = "North Korea's Kim in the news") -> Report:
    return partystate.read(text, title=title, published="2023-03-02")


TOLD = [
    ("State media reported that leader Kim Jong-un inspected the launch of a new rocket at Nampho Airfield on Wednesday.",
     [("guidance", "2023-03-01", "Nampho Airfield", ["Kim Jong-un"])]),
    ("According to KCNA on Thursday, a delegation led by Foreign Minister Han Kil-ho departed Pyongyang on Wednesday.",
     [("travel", "2023-03-01", "Pyongyang", ["Han Kil-ho"])]),
    ("Leader Kim Jong-un oversaw a major military parade on Wednesday, KCNA said.",
     [("ceremony", "2023-03-01", None, ["Kim Jong-un"])]),
    ('Leader Kim Jong-un attended a "grand parade" with his daughter, who is believed to be called Kim Ju Ae, KCNA said.',
     [("ceremony", None, None, ["Kim Jong-un", "Kim Ju Ae"])]),
    ("Leader Kim Jong-un hosted a group of Chinese bankers who visit Wonsan on Wednesday, state media said. After the talks, Kim invited "
     "the delegates to a banquet attended by top officials including Han Kil-ho, it said.",
     [("talks", "2023-03-01", None, ["Kim Jong-un"]), ("reception", "2023-03-01", None, ["Kim Jong-un", "Han Kil-ho"])]),
    ("Leader Kim Jong-un has met with a Chinese official. According to KCNA, Kim met Wang Wu, head of a department of the "
     "Communist Party of China, on Wednesday.",
     [("talks", "2023-03-01", None, ["Kim Jong-un", "Wang Wu"])]),
    ("Leader Kim Jong-un received a Russian delegation on Wednesday, according to the presidential office in Seoul.",
     [("talks", "2023-03-01", None, ["Kim Jong-un"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_by_the_press(text: str, expected: list[tuple[str, str | None, str | None, list[str]]]) -> None:
    told = [
        (e.kind, e.start.isoformat() if e.start else None, e.place, [p.name for p in e.people])
        for e in _read(text).events
    ]
    assert told == expected


NAMED_LATER = [
    ("Leader Kim Jong-un has visited a mausoleum to honour his late father, state media reported Thursday. Kim paid tribute "
     "at the Kumsusan Palace of the Sun on Wednesday, KCNA said.",
     ("ceremony", "2023-03-01", "Kumsusan Palace of the Sun")),
    ("Leader Kim Jong-un has inspected a brewery under construction, state media reported Thursday. Kim gave \"field "
     "guidance\" to the Nampho Barley Brewery, KCNA said.",
     ("guidance", None, "Nampho Barley Brewery")),
    ("Leader Kim Jong-un has visited a mausoleum to pay his respects. According to the North's Korean Central News Agency on "
     "Thursday, Kim made the visit to the Kumsusan Palace of the Sun the previous day.",
     ("ceremony", "2023-03-01", "Kumsusan Palace of the Sun")),
    ("Leader Kim Jong-un guided a politburo meeting, KCNA said. During the meeting held on Wednesday, the party made plans.",
     ("political_bureau_meeting", "2023-03-01", None)),
    ("The North told of changes made at a session of its parliament, which was convened in Wonsan on Wednesday, KCNA said.",
     ("assembly_session", "2023-03-01", "Wonsan")),
    ("North Korea staged a large military parade on Wednesday, KCNA said. Leader Kim Jong-un oversaw the parade at Kim Il Sung "
     "Square.",
     ("ceremony", "2023-03-01", "Kim Il Sung Square")),
    ("Foreign Minister Choe Kil-ho has arrived in Russia, KCNA said. Choe arrived in Moscow on Wednesday.",
     ("travel", "2023-03-01", "Moscow")),
    ("Photographs on Thursday showed that leader Kim Jong-un oversaw a rocket launch at Nampho Airfield, on Wednesday.",
     ("guidance", "2023-03-01", "Nampho Airfield")),
    ("Leader Kim Jong-un met a Chinese envoy, state media reported Thursday. The meeting took place at the Paekhwawon State "
     "Guest House on Wednesday, KCNA said.",
     ("talks", "2023-03-01", "Paekhwawon State Guest House")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED_LATER)
def test_place_and_day_named_later(text: str, expected: tuple[str, str | None, str | None]) -> None:
    told = [(e.kind, e.start.isoformat() if e.start else None, e.place) for e in _read(text).events]
    assert told == [expected]


COMPANY = [
    "Members of the party's political bureau such as Han Kil-ho, minister of Railways; and Ri Tong-ju accompanied Kim to it.",
    "A group of senior officials accompanied Kim on the trip. Among them were Han Kil-ho and Ri Tong-ju.",
    "He was reportedly accompanied by officials, including his aide Han Kil-ho and Ri Tong-ju.",
]


@pytest.mark.parametrize("text", COMPANY)
def test_company_told_behind(text: str) -> None:
    event = _read(f"Leader Kim Jong-un toured the Nampho Barley Brewery on Wednesday, KCNA said. {text}").events[0]
    assert [(p.name, p.capacity) for p in event.people] == [
        ("Kim Jong-un", "principal"), ("Han Kil-ho", "accompanied"), ("Ri Tong-ju", "accompanied"),
    ]  # fmt: skip


def test_a_meeting_somebody_was_briefed_on_is_no_event() -> None:
    text = "Han Kil-ho, a party official, briefed the ambassador on the Workers' Party congress, KCNA said."
    assert [e.kind for e in _read(text).events] == []


def test_a_meeting_that_has_ended_is_no_event_of_its_own() -> None:
    text = (
        "Leader Kim Jong-un toured the Nampho Barley Brewery on Wednesday, KCNA said. Workers pledged to carry out the "
        "decisions made during the six-day Workers' Party congress that ended on Sunday."
    )
    assert [e.kind for e in _read(text).events] == ["guidance"]


@pytest.mark.parametrize("word", ["enlarged", "expanded", "extended"])
def test_words_for_an_enlarged_meeting(word: str) -> None:
    event = _read(f"Leader Kim Jong-un guided an {word} meeting of the party's political bureau, KCNA said.").events[0]
    assert event.enlarged


def test_who_saw_a_traveller_off() -> None:
    text = (
        "Foreign Minister Han Kil-ho left Pyongyang on Wednesday for Russia, KCNA said. Vice Foreign Minister Ri "
        "Tong-ju went to the airport to see off Han and her delegation."
    )
    people = [(p.name, p.capacity) for p in _read(text).events[0].people]
    assert people == [("Han Kil-ho", "principal"), ("Ri Tong-ju", "attended")]


def test_people_of_both_states_in_one_story() -> None:
    text = (
        "North Korean leader Kim Jong Un spoke of better ties with South Korea at a meeting of the ruling party's political "
        "bureau on Wednesday. Present at the meeting were Han Kil Ho, chairman of the Sports Guidance Committee, and Ri "
        "Tong Ju."
    )
    report = _read(text, "North Korea's leader hopes for ties with South Korea")
    assert ("Han Kil Ho", "attended") in [(p.name, p.capacity) for e in report.events for p in e.people]
    assert "Han Kil Ho" in [p.name for p in report.posts]


def test_guests_behind_the_day() -> None:
    event = _read("Leader Kim Jong-un received on Wednesday a high-level Chinese delegation, state media said.").events[0]
    assert [(g.text, g.capacity) for g in event.groups] == [("a high-level Chinese delegation", "guest")]


def test_an_outlet_s_name_with_a_curled_apostrophe_or_broken_over_lines() -> None:
    for name in ("the North’s official KCNA news agency", "the North's official\nKCNA news agency"):
        report = partystate.read(
            f"Han Kil-ho was removed from all his posts on Sunday, {name} said.", title="North Korea", published="2023-03-02"
        )
        assert [c.name for c in report.changes] == ["Han Kil-ho"]
