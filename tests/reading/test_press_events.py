"""Events in the words of the general press, and in texts that bear no date."""

from __future__ import annotations

import pytest

import partystate
from partystate.reading.report import Report

BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"
ASSEMBLY = "Supreme People's Assembly of the DPRK"


def _read(text: str, title: str = "North Korea's Kim meets officials", published: str | None = "2023-03-02") -> Report:
    return partystate.read(text, title=title, published=published)


def _people(report: Report) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for e in report.events for p in e.people]


BODIES = [
    ("Leader Kim Jong Un reportedly chaired on Tuesday a political bureau meeting, state media said of the ruling Workers' Party.",
     "political_bureau_meeting", BUREAU),
    ("North Korea's parliament held a session of one day, state media said. Kim Jong Un attended the session.",
     "assembly_session", ASSEMBLY),
    ("The Eleventh Congress of the Workers' Party of Korea (WPK) has adopted new rules, KCNA said. Leader Kim Jong Un spoke.",
     "party_congress", "Workers' Party of Korea"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "body"), BODIES)
def test_bodies_meet_in_the_press(text: str, kind: str, body: str) -> None:
    event = _read(text).events[0]
    assert (event.kind, event.body) == (kind, body)


NO_MEETING = [
    "Leader Kim Jong Un toured the port of Nampho ahead of the upcoming ruling Workers' Party congress, state media said.",
    "Kim Jong Un toured the port of Nampho, state media said. Experts predict he will speak at the party congress.",
    "Kim Jong Un toured the port of Nampho, state media said. He accused a manager of trying to mock the party plenum.",
    "Kim Jong Un toured the port of Nampho, state media said. The North plans to convene a party plenum in June.",
    "Kim Jong Un toured the port of Nampho, state media said. It came after the North held a politburo meeting.",
    "Kim Jong Un toured the port of Nampho. Presiding over last month's politburo meeting, he had praised the sailors, "
    "state media said.",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_meetings_of_another_time_are_not_told(text: str) -> None:
    assert [e.kind for e in _read(text, "North Korea's Kim tours port").events] == ["guidance"]


COMPANY = [
    ("Kim Jong Un toured the port of Nampho, KCNA said. He was joined on the tour by Han Kil Ho and Ri Tong Ju.", "accompanied"),
    ("Kim Jong Un toured the port of Nampho, KCNA said. A number of senior army officials oversaw the work, including "
     "Han Kil Ho and Ri Tong Ju.", "attended"),
    ("Kim Jong Un toured the port of Nampho, KCNA said. Senior officials including Han Kil Ho and Ri Tong Ju accompanied him.",
     "accompanied"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "capacity"), COMPANY)
def test_company_in_the_press(text: str, capacity: str) -> None:
    expected = [("Kim Jong Un", "principal"), ("Han Kil Ho", capacity), ("Ri Tong Ju", capacity)]
    assert _people(_read(text, "North Korea's Kim tours port")) == expected


def test_the_dead_take_no_part_in_their_funeral() -> None:
    text = (
        "The North has held a state funeral for its onetime trade minister, Han Kil-ho, attended by leader Kim "
        "Jong-un, state media said. In a eulogy, Premier Ri Tong-ju praised the late Han for his service."
    )
    report = _read(text, "North Korea buries a minister")
    assert [e.kind for e in report.events] == ["mourning"]
    assert _people(report) == [("Kim Jong-un", "attended"), ("Ri Tong-ju", "spoke")]


def test_guests_from_the_other_state() -> None:
    text = "Leader Kim Jong Un met senior South Korean officials for the first time on Monday, state media said."
    report = _read(text, "North Korea's Kim meets envoys")
    assert [(e.kind, [g.text for g in e.groups]) for e in report.events] == [("talks", ["senior South Korean officials"])]


def test_a_visit_to_a_foreign_city_is_a_journey() -> None:
    text = (
        "Kim Jong Un, marshal, visited Tianjin City of China from March 1 to 2. "
        "He was accompanied by Han Kil Ho. Wang Fang, mayor of the city, was present at the airport to greet him."
    )
    event = _read(text, "Kim Jong Un Visits China").events[0]
    assert (event.kind, event.place) == ("travel", "Tianjin City of China")
    assert [(p.name, p.capacity) for p in event.people][:2] == [("Kim Jong Un", "principal"), ("Han Kil Ho", "accompanied")]


DAYS = [
    ("A meeting of the Political Bureau was held the previous day, state media said Thursday.", "2023-03-01"),
    ("A reception was given at the Koryo Hotel last evening. Present there was Han Kil Ho.", "2023-03-01"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_days_told_by_another_day(text: str, day: str) -> None:
    event = _read(text, "North Korea").events[0]
    assert event.start is not None and event.start.isoformat() == day
    assert "evening" not in (event.place or "")


def test_an_undated_report_of_a_leader_since_dead() -> None:
    text = (
        "General Secretary Kim Jong Il inspected KPA Unit 4711. He was accompanied by KPA Generals Han Kil Ho and Ri Tong Ju. "
        "It is a unit with a history that the President Kim Il Sung himself began."
    )
    report = _read(text, "Kim Jong Il Inspects KPA Unit", None)
    expected = [("Kim Jong Il", "principal"), ("Han Kil Ho", "accompanied"), ("Ri Tong Ju", "accompanied")]
    assert _people(report) == expected


def test_an_undated_report_of_a_command() -> None:
    report = _read("General Secretary Kim Jong Il watched the drill.", "Kim Jong Il Commands Drill of KPA Unit 4711", None)
    assert _people(report) == [("Kim Jong Il", "principal")]


REMEMBERED = [
    ("Kim Jong Un Inspects Mine", "Kim Jong Un inspected the Taeyang Mine. He said that leader Kim Jong Il visited the mine."),
    ("Unforgettable Visit", "Leader Kim Jong Il visited the mine in October 1998. He gave field guidance to the mine."),
    ("Mine Prospers", "Under the behest of leader Kim Jong Il the mine prospers. Kim Jong Il visited it with care."),
]


@pytest.mark.parametrize(("title", "text"), REMEMBERED)
def test_an_undated_report_that_remembers_a_leader(title: str, text: str) -> None:
    assert "Kim Jong Il" not in [name for name, _ in _people(_read(text, title, None))]


def test_rosters_with_the_separators_of_the_nineties() -> None:
    text = (
        "Invited to the reception were Han Kil Ho, Secretary of the Workers' Party of Korea Central Committee= Ri Tong Ju, "
        "Vice-Chairman of the Korean Asia-Pacific Culture Committee= and other officials concerned."
    )
    report = _read(f"A reception was given at the Koryo Hotel. {text}", "Reception Given", "1997-11-14")
    assert _people(report) == [("Han Kil Ho", "attended"), ("Ri Tong Ju", "attended")]
    assert [g.text for g in report.events[0].groups] == ["other officials concerned"]
    posts = [p.post for p in report.posts]
    assert posts[1] == "vice-chairman of the Korean Asia-Pacific Culture Committee"


def test_a_unit_named_after_somebody_is_a_place() -> None:
    text = "General Secretary Kim Jong Il inspected Kim Chol unit no. 12 of the KPA on Monday. He was accompanied by Han Kil Ho."
    report = _read(text, "Kim Jong Il Inspects KPA Unit", "1999-11-30")
    assert [(e.kind, e.place) for e in report.events] == [("guidance", "Kim Chol unit no. 12 of the KPA")]


def test_the_chairman_at_a_session_is_the_assemblys() -> None:
    text = "The Third Session of the 14th SPA was held at the Mansudae Assembly Hall. Chairman Han Kil Ho made an opening address."
    report = _read(text, "Third Session of 14th SPA Held")
    assert [p.post for p in report.posts] == ["chairman of the Supreme People's Assembly of the DPRK"]


def test_leader_with_the_surname_alone() -> None:
    text = "Kim Tok-jun was named premier, state media said. Kim Jong-un attended the meeting. Leader Kim gave a speech."
    assert ("Kim Jong-un", "spoke") in _people(_read(f"North Korea held a politburo meeting. {text}"))


CEREMONIES = [
    ("Leader Kim Jong Un blamed officials in a speech marking the completion of the Taesong Mill on Monday, KCNA said.", "spoke"),
    ("Leader Kim Jong Un sacked Vice Premier Han Kil Ho at a ceremony marking the completion of a mill at the Taesong "
     "Complex on Monday, KCNA said.", "principal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "capacity"), CEREMONIES)
def test_ceremonies_named_in_passing(text: str, capacity: str) -> None:
    report = _read(text, "North Korea's Kim scolds officials")
    assert [(e.kind, str(e.start)) for e in report.events] == [("ceremony", "2023-02-27")]
    assert _people(report) == [("Kim Jong Un", capacity)]


def test_the_premier_tours_whatever_the_headline_says() -> None:
    text = (
        "North Korea's premier inspected mines, state media said. Han Kil Ho, premier of the country's cabinet, toured mines "
        "of North Phyongan Province."
    )
    report = _read(text, "Miners praised as rains fall")
    assert [(e.kind, e.place) for e in report.events] == [("guidance", "mines of North Phyongan Province")]
    assert _people(report) == [("Han Kil Ho", "principal")]


def test_people_met_on_a_visit() -> None:
    text = "General Secretary Kim Jong Il inspected the Taeyang Mine. Then he met Han Kil Ho and Ri Tong Ju and other miners."
    report = _read(text, "Kim Jong Il Inspects Mine", "2008-11-05")
    assert _people(report) == [("Kim Jong Il", "principal"), ("Han Kil Ho", "attended"), ("Ri Tong Ju", "attended")]


def test_the_funeral_that_the_leader_led() -> None:
    text = "On a rainy day Kim Jong Un led the state funeral for the trade minister, Han Kil Ho, KCNA said."
    report = _read(text, "North Korea buries a minister")
    assert _people(report) == [("Kim Jong Un", "principal")]


def test_seen_at_a_meeting_of_a_weekday() -> None:
    text = (
        "State Security Minister Han Kil-ho was seen in a Tuesday meeting of the political bureau of the ruling "
        "Workers' Party, aired by state media. It came months after he spoke at the enlarged meeting of the Central "
        "Military Commission."
    )
    report = _read(text, "North Korea's spy chief seen")
    assert [(e.kind, str(e.start)) for e in report.events] == [("political_bureau_meeting", "2023-02-28")]
    assert _people(report) == [("Han Kil-ho", "attended")]


def test_a_meeting_of_a_foreign_cabinet() -> None:
    text = "At a meeting of his Cabinet, U.S. President John Carver spoke of North Korea, state media said."
    assert _read(text).events == []


def test_two_days_of_a_session() -> None:
    text = "At the 3rd session of the 15th Supreme People's Assembly on Monday and Tuesday, North Korea passed laws, KCNA said."
    event = _read(text, "North Korea's parliament meets").events[0]
    assert (str(event.start), str(event.end)) == ("2023-02-27", "2023-02-28")


def test_seen_off() -> None:
    text = (
        "Han Kil Ho, vice-premier of the Cabinet, left on Tuesday after receiving a sendoff from Ri Tong Ju and Pak Chol Su, "
        "state media reported."
    )
    report = _read(text, "North Korea's vice premier leaves")
    assert [(e.kind, str(e.start)) for e in report.events] == [("travel", "2023-02-28")]
    assert _people(report) == [("Han Kil Ho", "principal"), ("Ri Tong Ju", "attended"), ("Pak Chol Su", "attended")]


def test_a_name_of_another_state_is_no_own_official() -> None:
    text = "Kim Jong Un on Monday met again with Xi Jinping in the Taesong Guesthouse. Present was Moon Jae In."
    report = _read(text, "Kim Jong Un Meets Xi Jinping")
    assert _people(report)[:2] == [("Kim Jong Un", "principal"), ("Xi Jinping", "guest")]
    assert ("Moon Jae In", "guest") in _people(report)


def test_a_meeting_of_days_that_kicked_off() -> None:
    text = "Kim Jong Un led a four-day plenary meeting of the Workers' Party, which began on Tuesday, KCNA said."
    event = _read(text, "North Korea ends party meeting", "2023-03-04").events[0]
    assert (str(event.start), str(event.end)) == ("2023-02-28", "2023-03-03")


def test_a_recent_meeting_named_in_passing() -> None:
    text = "Speculation about Han Kil Ho emerged following the recent politburo meeting, state media photos suggest."
    assert _read(text, "North Korean official missing").events == []
