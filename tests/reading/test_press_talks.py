"""Talks, journeys and company in the words of the general press."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Event, Report


def _read(text: str, title: str = "North Korea's Kim meets guests") -> Report:
    return partystate.read(text, title=title, published="2017-06-09")


def _day(event: Event) -> str | None:
    return event.start.isoformat() if event.start else None


def _told(report: Report) -> list[tuple[str, str | None, str | None, list[tuple[str, str]]]]:
    return [(e.kind, _day(e), e.place, [(p.name, p.capacity) for p in e.people]) for e in report.events]


KIM = ("Kim Jong Un", "principal")
TALKS = [
    ("Ulan Bator said President Dorj Bat met with North Korean leader Kim Jong Un in Wonsan on Tuesday.",
     "2017-06-06", "Wonsan"),
    ("Mongolian President Dorj Bat and North Korean leader Kim Jong Un held a summit in Wonsan on Tuesday.",
     "2017-06-06", "Wonsan"),
    ("Mongolian President Dorj Bat hosted North Korean leader Kim Jong Un for talks in Wonsan on Tuesday.",
     "2017-06-06", "Wonsan"),
    ("North Korean leader Kim Jong Un sat down with Mongolian President Dorj Bat in Wonsan on Tuesday.",
     "2017-06-06", "Wonsan"),
    ("The summit between North Korean leader Kim Jong Un and Mongolian President Dorj Bat was held in Wonsan on Tuesday.",
     "2017-06-06", "Wonsan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "place"), TALKS)
def test_summits(text: str, day: str, place: str) -> None:
    (event,) = _read(text).events
    assert (event.kind, _day(event), event.place) == ("talks", day, place)
    assert {(p.name, p.capacity) for p in event.people} == {KIM, ("Dorj Bat", "guest")}


def test_talks_told_one_after_the_other() -> None:
    told = _told(_read(
        "Mongolian Foreign Minister Dorj Bat met with North Korean leader Kim Jong Un on Thursday, KCNA said. The meeting "
        "with Kim followed talks Wednesday between Bat and his North Korean counterpart Han Kil Ho. Bat also held talks "
        "with Premier Ri Tong Ju.",
    ))  # fmt: skip
    assert [set(people) for *_, people in told] == [
        {KIM, ("Dorj Bat", "guest")},
        {("Han Kil Ho", "principal"), ("Dorj Bat", "guest")},
        {("Ri Tong Ju", "principal"), ("Dorj Bat", "guest")},
    ]
    assert [day for _, day, *_ in told[:2]] == ["2017-06-08", "2017-06-07"]


NO_TALKS = [
    "The visit precedes a planned meeting between Kim Jong Un and US President Alan Moss in the coming weeks, KCNA said.",
    "Experts said Kim Jong Un met with Mongolian President Dorj Bat in secret.",
]


@pytest.mark.parametrize("text", NO_TALKS)
def test_planned_and_rumoured_talks_are_none(text: str) -> None:
    assert not _read(text).events


def test_what_a_ministry_said_on_a_day_is_not_the_day() -> None:
    text = "Mongolian Foreign Minister Dorj Bat met with North Korean leader Kim Jong Un, the foreign ministry said Thursday."
    assert [e.start for e in _read(text).events] == [None]


COMPANY = [
    ("Kim Jong Un visited a factory with his daughter on Tuesday, North Korea's KCNA said.", [KIM], ["his daughter"]),
    ("Kim Jong Un visited a factory with his wife Ri Sol Ju and their daughter on Tuesday, North Korea's KCNA said.",
     [KIM, ("Ri Sol Ju", "accompanied")], ["their daughter"]),
    ("North Korea's top leader, Kim Jong Un, watched a parade on Tuesday, KCNA said.", [KIM], []),
    ("Han Kil Ho and other officials are accompanying the leader, Kim Jong Un, on his trip to Russia, KCNA said of North "
     "Korea on Tuesday.", [KIM, ("Han Kil Ho", "accompanied")], ["other officials"]),
    ("Kim Jong Un visited the funeral hall on Wednesday to pay respects alongside senior party officials, KCNA said of "
     "North Korea.", [KIM], ["senior party officials"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people", "groups"), COMPANY)
def test_company(text: str, people: list[tuple[str, str]], groups: list[str]) -> None:
    (event,) = _read(text).events
    assert [(p.name, p.capacity) for p in event.people] == people
    assert [g.text for g in event.groups] == groups


def test_a_visit_to_a_funeral_hall_is_mourning() -> None:
    report = _read(
        "Han Kil Ho died on Tuesday of old age, having been in hospital since 2015, KCNA said. Kim Jong Un visited the "
        "funeral hall on Wednesday.",
        "North Korea mourns death of its old premier",
    )
    assert _told(report) == [("mourning", "2017-06-07", "funeral hall", [KIM])]
    assert [(c.name, c.action) for c in report.changes] == [("Han Kil Ho", "died")]


def test_two_bodies_met() -> None:
    report = _read(
        "North Korea's parliament held a session on Sunday. The North held a politburo meeting on Saturday, KCNA said.",
        "North Korea's parliament meets",
    )
    assert [(e.kind, _day(e)) for e in report.events] == [
        ("assembly_session", "2017-06-04"), ("political_bureau_meeting", "2017-06-03"),
    ]  # fmt: skip


def test_its_session_is_the_assembly_s() -> None:
    report = _read("The SPA, North Korea's legislature, elected Han Kil Ho premier at its fifth session on Wednesday, KCNA said.")
    assert [(e.kind, e.ordinal, _day(e)) for e in report.events] == [("assembly_session", 5, "2017-06-07")]


def test_a_conference_of_another_year_is_not_told() -> None:
    text = "Han Kil Ho won his promotions at a September 2010 party conference, KCNA said of North Korea."
    assert not _read(text).events


def test_what_the_sides_discussed() -> None:
    (event,) = _read(
        "North Korean leader Kim Jong Un met Mongolian President Dorj Bat on Tuesday, KCNA said. The two leaders discussed "
        "ways to open the border on Tuesday. Kim and Bat also discussed trade, state media said.",
    ).events
    assert [a.text for a in event.agenda] == ["ways to open the border", "trade"]


def test_what_an_assembly_approved_and_whom_it_dismissed() -> None:
    report = _read(
        "North Korea's parliament held a session on Thursday. The assembly approved a budget on Thursday, though details "
        "were not told. The session decided to dismiss Han Kil Ho as premier, KCNA said.",
        "North Korea's parliament meets",
    )
    assert [d.title for d in report.events[0].decisions] == ["a budget"]
    assert [(c.name, c.action) for c in report.changes] == [("Han Kil Ho", "relieved")]


def test_the_leader_by_his_title() -> None:
    (event,) = _read(
        "North Korea's Kim Jong Un left Pyongyang on Sunday, KCNA said. The North Korean leader was accompanied by Han Kil Ho.",
    ).events
    assert {(p.name, p.capacity) for p in event.people} == {KIM, ("Han Kil Ho", "accompanied")}
    (event,) = _read("The country's top leader visited a farm on Tuesday, North Korea's KCNA said.", "Kim Jong Un visits farm").events
    assert (event.kind, [(p.name, p.capacity) for p in event.people]) == ("guidance", [KIM])
    assert not _read("The South Korean leader visited a farm on Tuesday, North Korea's KCNA said.", "Kim Jong Un rests").events


def test_people_of_the_rival_state_take_no_part() -> None:
    text = "South Korean Unification Ministry spokesperson Yun Min-ho said North Korea's party congress was held on Friday."
    assert not [p for e in _read(text).events for p in e.people]
    report = _read("South Korean Prime Minister Ri Nak-yon was elected chairman of a committee, North Korea's KCNA said.")
    assert not report.changes


def test_whose_sister_was_met_is_not_met() -> None:
    text = "Mongolian President Dorj Bat met with officials including leader Kim Jong Un's sister on Friday, KCNA said."
    assert not [p.name for e in _read(text).events for p in e.people if p.name == "Kim Jong Un"]


def test_a_summit_s_venue_and_day_told_a_sentence_later() -> None:
    told = _told(_read(
        "Kim Jong Un met Mongolian President Dorj Bat in Wonsan, North Korea's KCNA said. The two held a summit at the "
        "House of Friends on Wednesday.",
    ))  # fmt: skip
    assert [(kind, day, place) for kind, day, place, _ in told] == [("talks", "2017-06-07", "House of Friends")]


BODY_MEETINGS = [
    ("Han Kil Ho spoke of fish at the meeting of the party's Central Committee, which was held from Monday to Friday "
     "under the guidance of leader Kim Jong Un, KCNA said.", "plenary_meeting", "2017-06-05",
     [("Han Kil Ho", "spoke"), KIM]),
    ("KCNA said Han Kil Ho was elected at the party congress. The latest congress, which started Tuesday, will go on.",
     "party_congress", "2017-06-06", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "day", "people"), BODY_MEETINGS)
def test_meetings_of_the_party(text: str, kind: str, day: str, people: list[tuple[str, str]]) -> None:
    ((told, start, _, who),) = _told(_read(text, "North Korea's party meets"))
    assert (told, start, who) == (kind, day, people)


def test_a_ceremony_attended() -> None:
    (event,) = _read(
        "Shipyard officials were held, North Korean media said. The accident occurred on Wednesday during a launch ceremony "
        "at the port of Hungnam, attended by Kim Jong Un.",
        "North Korea detains officials",
    ).events
    assert (event.kind, _day(event), event.place) == ("ceremony", "2017-06-07", "port of Hungnam")
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Jong Un", "attended")]


def test_who_acted_is_whom_they_accompanied() -> None:
    (event,) = _read(
        "Kim Jong Un, accompanied by his wife Ri Sol Ju and senior officials Han Kil Ho and Ri Tong Ju, watched the launch of a "
        "rocket on Tuesday, North Korea's KCNA said.",
        "Kim Jong Un watches launch",
    ).events
    assert {(p.name, p.capacity) for p in event.people} == {
        KIM, ("Ri Sol Ju", "accompanied"), ("Han Kil Ho", "accompanied"), ("Ri Tong Ju", "accompanied"),
    }  # fmt: skip


TESTS = [
    "North Korea said Wednesday it test-fired a new missile the previous day under the watch of leader Kim Jong Un, KCNA said.",
    "North Korea test-fired a new missile on Tuesday with leader Kim Jong Un watching, state media said.",
]


@pytest.mark.parametrize("text", TESTS)
def test_missiles_fired_before_the_leader(text: str) -> None:
    assert _told(_read(text, "North Korea fires missile")) == [("guidance", "2017-06-06", None, [KIM])]


def test_a_dinner_for_a_guest_and_a_journey_the_same_day() -> None:
    told = _told(_read(
        "Kim Jong Un met Mongolian President Dorj Bat in Ulan Bator on Monday, North Korea's KCNA said. In the evening Bat "
        "hosted a dinner for Kim. The North Korean leader and two ministers arrived in Ulan Bator earlier in the day.",
    ))  # fmt: skip
    assert [(kind, day) for kind, day, *_ in told] == [(k, "2017-06-05") for k in ("talks", "reception", "travel")]
    assert told[1][3] == [("Dorj Bat", "principal"), KIM]


def test_an_aide_to_the_leader_travels_himself() -> None:
    text = "Han Kil Ho, a close aide to the North's leader, left for Russia on Monday, North Korea's KCNA said."
    assert _told(_read(text, "Kim Jong Un's aide leaves"))[0][3] == [("Han Kil Ho", "principal")]


LED = [
    ("The North's leader Kim Jong Un opened a plenary meeting of the Workers' Party's Central Committee on Monday, KCNA said.",
     "2017-06-05", [KIM]),
    ("North Korea wrapped up a party plenary on Monday, KCNA said.", "2017-06-05", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "people"), LED)
def test_plenums(text: str, day: str, people: list[tuple[str, str]]) -> None:
    ((kind, start, _, who),) = _told(_read(text, "North Korea's party plenary"))
    assert (kind, start, who) == ("plenary_meeting", day, people)


NOT_THERE = [
    "North Korea's parliament held a session on Thursday. KCNA did not report that Mr Kim Jong Un attended the session.",
    "North Korea's parliament held a session on Thursday. State media made no mention of Kim Jong Un attending it.",
    "North Korea's KCNA reported that Han Kil Ho, promoted under leader Kim Jong Un, gave a speech as minister at a dinner.",
]


@pytest.mark.parametrize("text", NOT_THERE)
def test_who_is_not_told_to_have_been_there(text: str) -> None:
    assert KIM[0] not in {p.name for e in _read(text, "North Korea's parliament meets").events for p in e.people}


def test_who_accompanied_one_by_name() -> None:
    (event,) = _read(
        "Kim Jong Un oversaw a drill on Monday, North Korea's KCNA said. Gen. Han Kil Ho, a chief of the staff, and other "
        "commanding officers accompanied the leader.",
        "Kim Jong Un oversees drill",
    ).events
    assert ("Han Kil Ho", "accompanied") in {(p.name, p.capacity) for p in event.people}
    assert [g.text for g in event.groups] == ["other commanding officers"]
