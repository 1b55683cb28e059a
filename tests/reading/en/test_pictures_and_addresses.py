"""Photo sessions, audiences, printed speeches, celebrations and drills: who, when, where, and nothing invented."""

from __future__ import annotations

from datetime import date

import pytest

import partystate
from partystate.reading.report import Event, Report

PUBLISHED = date(2023, 6, 15)  # a Thursday
LEADER = "Kim Jong Un, general secretary of the Workers' Party of Korea,"


def report_of(*paragraphs: str, title: str = "News") -> Report:
    return partystate.read("\n\n".join(paragraphs), title=title, published=PUBLISHED)


def event_of(*paragraphs: str, title: str = "News") -> Event:
    (event,) = report_of(*paragraphs, title=title).events
    return event


def people(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.capacity) for p in event.people]


@pytest.mark.parametrize(
    ("deed", "group", "place"),
    [
        ("had a photo session with the weavers of the silk mill on June 14.", "the weavers of the silk mill", None),
        (
            "met and had a memorable photo session with teachers, students and other guests of the festival on June 14.",
            "teachers, students and other guests of the festival",
            None,
        ),
        (
            "on June 14 met miners who cut more coal than planned, and had a photo taken with them.",
            "miners who cut more coal than planned",
            None,
        ),
        (
            "had a photo session of joy with the army cooks at the plaza of the Ryongak House of Culture on June 14.",
            "the army cooks",
            "plaza of the Ryongak House of Culture",
        ),
        (
            "posed for a picture with participants in the 4th Conference of Foresters at All Levels on Wednesday.",
            "participants in the 4th Conference of Foresters at All Levels",
            None,
        ),
    ],
)
def test_a_photo_session_is_a_ceremony_with_those_photographed(deed: str, group: str, place: str | None) -> None:
    event = event_of(f"{LEADER} {deed}", "Among the participants was great joy.", "Present there was Ri Il Hwan.")
    assert event.kind == "ceremony"
    assert (event.start, event.place) == (date(2023, 6, 14), place)
    assert people(event) == [("Kim Jong Un", "principal"), ("Ri Il Hwan", "attended")]
    assert [g.text for g in event.groups] == [group]


def test_the_leader_meets_his_own_people_to_be_photographed() -> None:
    event = event_of(
        f"{LEADER} met and congratulated nurses of the northern hospitals on Tuesday.",
        "He spoke of their work.",
        "He had a photo session with them.",
        title="Kim Jong Un Meets Nurses",
    )
    assert (event.kind, event.start) == ("meeting", date(2023, 6, 13))
    assert [g.text for g in event.groups] == ["nurses of the northern hospitals"]


def test_who_arrives_at_a_hall_has_not_travelled() -> None:
    event = event_of(f"{LEADER} planted trees together with park workers on June 14.", "When he arrived at the "
                     "hall of the park, all cheered.", "Kim Jong Un arrived at the hall of the museum.")  # fmt: skip
    assert event.kind == "ceremony"
    assert [g.text for g in event.groups] == ["park workers"]


@pytest.mark.parametrize("arrival", ["arrived at Sunan International Airport", "arrived here"])
def test_arrival_at_an_airport_is_travel(arrival: str) -> None:
    event = event_of(f"A delegation of foresters led by Vice-Minister Pak Chol {arrival} on Wednesday.")
    assert event.kind == "travel"


# -- printed speeches -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "kind", "ordinal"),
    [
        ('made a speech "Let Us Plant" at the Fifth National Conference of Foresters on June 14.', "meeting", 5),
        ("delivered the following closing address at the 3rd Workshop of Librarians on June 14:", "meeting", 3),
        ("made a congratulatory speech at the opening ceremony of the new dam on June 14.", "ceremony", None),
    ],
)
def test_a_printed_speech_tells_where_it_was_made_and_no_more(line: str, kind: str, ordinal: int | None) -> None:
    report = report_of(
        f"The respected Comrade Kim Jong Un {line}",
        "The full text of the speech is as follows:",
        "Comrades,",
        "Yesterday the Political Bureau of the Central Committee of the Party held its ninth meeting.",
        "Present at the meeting were many officials of the ministries.",
        "We attended the opening ceremony of a school, and laid a wreath.",
    )
    (event,) = report.events
    assert (event.kind, event.ordinal, event.start) == (kind, ordinal, date(2023, 6, 14))
    assert people(event) == [("Kim Jong Un", "spoke")]
    assert event.groups == event.agenda == event.decisions == []


# -- celebrations, drills and rites -----------------------------------------------------------------------------


def test_celebrations_and_their_platform() -> None:
    event = event_of(
        "The celebrations of the founding of the university were held in front of Moran Hill on Wednesday evening.",
        "Appearing at the platform were Choe Ryong Hae, Jo Yong Won and Kim Tok Hun.",
        "Seen on the platform were also officials of the Ministry of Railways.",
        "O Su Yong took the floor.",
        "All the participants in the celebrations were full of joy at the sight of the new reading hall.",
        "The people of the university said that the most urgent thing at present is the lack of teachers.",
    )
    assert (event.kind, event.start) == ("ceremony", date(2023, 6, 14))
    names = ["Choe Ryong Hae", "Jo Yong Won", "Kim Tok Hun"]
    assert people(event) == [*((n, "attended") for n in names), ("O Su Yong", "spoke")]
    assert [g.text for g in event.groups] == ["officials of the Ministry of Railways"]


def test_a_drill_under_guidance_has_a_principal() -> None:
    event = event_of(
        f"A launching drill of the coastal battery was conducted on June 14 under the guidance of {LEADER[:-1]}."
    )
    assert (event.kind, event.start) == ("guidance", date(2023, 6, 14))
    assert people(event) == [("Kim Jong Un", "principal")]


def test_an_embassy_holds_a_rite_of_mourning() -> None:
    event = event_of(
        "Ambassador Ivan Petrov and staff members of the Bulgarian embassy here held a ritual in mourning over the "
        "late minister at a church on Wednesday.",
        "Present there were Pak Chol Min, vice-minister of Foreign Affairs, and officials concerned.",
    )
    assert (event.kind, event.start) == ("mourning", date(2023, 6, 14))
    assert people(event) == [("Ivan Petrov", "principal"), ("Pak Chol Min", "attended")]


def test_a_visit_in_company_told_between_subject_and_verb() -> None:
    event = event_of(
        "Kim Jong Un, general secretary of the Workers' Party of Korea, together with participants in the Special Course "
        "for Heads of the Libraries and Reading Rooms of Provinces, Cities and Counties of the Country, visited the "
        "Kumsusan Palace of the Sun at 0:00 on June 14.",
        "Accompanying him were Jo Yong Won and Ri Il Hwan.",
    )
    assert (event.kind, event.place) == ("ceremony", "Kumsusan Palace of the Sun")
    assert [p.name for p in event.people] == ["Kim Jong Un", "Jo Yong Won", "Ri Il Hwan"]


def test_an_academy_named_after_somebody_is_a_place_to_inspect() -> None:
    event = event_of(
        f"{LEADER} inspected Kim Chaek Naval Academy on June 14.",
        "He was greeted on the spot by Pak Chol Min, headmaster of the academy.",
        title="Kim Jong Un Inspects Academy",
    )
    assert (event.kind, event.place) == ("guidance", "Kim Chaek Naval Academy")
    assert people(event) == [("Kim Jong Un", "principal"), ("Pak Chol Min", "received")]


# -- meetings ---------------------------------------------------------------------------------------------------


def test_who_convened_a_meeting_does_not_meet() -> None:
    event = event_of(
        "A national meeting of beekeepers, convened by the Central Committee of the Workers' Party of Korea and the "
        "Cabinet of the DPRK, took place in Pyongyang on Wednesday.",
        "Present there were officials concerned.",
    )
    assert (event.kind, event.body) == ("meeting", None)


def test_the_party_organises_a_lecture() -> None:
    event = event_of(
        "The Central Committee of the Workers' Party of Korea organized a commemorative lecture at the office building "
        "of the Party Central Committee on Wednesday.",
        "Attending the lecture were Jo Yong Won and Ri Il Hwan, secretaries of the WPK Central Committee.",
    )
    assert (event.kind, event.start) == ("meeting", date(2023, 6, 14))
    assert people(event) == [("Jo Yong Won", "attended"), ("Ri Il Hwan", "attended")]


def test_agenda_items_named_again_by_their_number_are_no_new_ones() -> None:
    event = event_of(
        "The 6th Plenary Meeting of the 8th Central Committee of the Workers' Party of Korea was held on June 13.",
        "The plenary meeting dealt with the following agenda items:",
        "1. On the repair of the harbours",
        "2. An organizational matter",
        "The meeting discussed the first agenda item.",
        "The meeting discussed the organizational matters as its second agenda item.",
        "Through the study of the drafts, the meeting acknowledged their use, and unanimously approved the decision on "
        "repairing the harbours of the east coast.",
        "It heard a report made by Kim Tok Hun.",
    )
    assert [a.text for a in event.agenda] == ["On the repair of the harbours", "An organizational matter"]
    assert [(d.title, d.unanimous) for d in event.decisions] == [
        ("the decision on repairing the harbours of the east coast", True)
    ]


# -- posts ------------------------------------------------------------------------------------------------------

CC = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    ("printed", "posts"),
    [
        (
            "member of the Presidium of Political Bureau and secretary of the Central Committee of the WPK",
            [f"member of the Presidium of the Political Bureau of the {CC}", f"secretary of the {CC}"],
        ),
        (
            "Presidium member of the Political Bureau and secretary for organizational affairs of the WPK Central Committee",
            [
                f"member of the Presidium of the Political Bureau of the {CC}",
                f"secretary for organizational affairs of the {CC}",
            ],
        ),
    ],
)
def test_posts_with_dropped_articles_and_qualifiers(printed: str, posts: list[str]) -> None:
    report = report_of(f"A meeting was held on June 14. Present there was Pak Chol Min, {printed}.")
    assert [p.post for p in report.posts] == posts


def test_a_minister_beside_other_officials_of_his_ministry() -> None:
    report = report_of(
        "A meeting was held on June 14.",
        "Present there were Ri Il Hwan and Minister Pak Chol Min and other officials of the Ministry of Railways and "
        "drivers.",
    )
    assert [(p.name, p.post) for p in report.posts] == [("Pak Chol Min", "minister of Railways")]
