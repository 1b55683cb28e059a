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
        ("had a photo session with the net makers on June 14 and told them to be proud.", "the net makers", None),
        ("on June 14 had a picture taken with the divers of Sinpho and told them to be proud.", "the divers of Sinpho", None),
        ("on June 14 had a photo taken with the net makers, and hosted a luncheon for them.", "the net makers", None),
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
        "The full text of his address follows:",
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
        "Kumsusan Palace of the Sun at 6:30 on June 14.",
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
        "The Central Committee of the Workers' Party of Korea organized a memorial lecture for the young on Wednesday.",
        "Attending the lecture were Jo Yong Won and Ri Il Hwan, secretaries of the WPK Central Committee.",
    )
    assert (event.kind, event.start) == ("meeting", date(2023, 6, 14))
    assert people(event) == [("Jo Yong Won", "attended"), ("Ri Il Hwan", "attended")]


def test_agenda_items_named_again_by_their_number_are_no_new_ones() -> None:
    event = event_of(
        "The 6th Plenary Meeting of the 8th Central Committee of the Workers' Party of Korea was held on June 13.",
        "The plenary meeting took up the following agenda items:",
        "1. On the repair of the harbours",
        "2. An organizational matter",
        "The meeting discussed the first agenda item.",
        "The session discussed organizational matters as the second agenda item.",
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


# -- company, platforms, parades and tests -----------------------------------------------------------------------


@pytest.mark.parametrize("day", ["on Jan. 1, Juche 111 (2022)", "on January 1, Juche 111(2022)"])
def test_a_year_of_the_era_is_history_only_where_it_is_long_gone(day: str) -> None:
    report = partystate.read(
        f"{LEADER} visited the Kumsusan Palace of the Sun {day}.\n\nAccompanying him were Jo Yong Won and Ri Il Hwan.",
        title="Kim Jong Un Visits Palace",
        published="2022-01-02",
    )
    (event,) = report.events
    assert (event.kind, event.start) == ("ceremony", date(2022, 1, 1))
    old = partystate.read(
        f"{LEADER} watched a match on May 1, Juche 101 (2012).", title="Stories", published="2022-01-02"
    )
    assert old.events == []


def test_wives_come_with_their_husbands() -> None:
    event = event_of(
        "A parade of students took place at the river square on Wednesday.",
        "Kim Jong Un, general secretary of the Workers' Party of Korea, appeared on the terrace of the square with his "
        "wife Ri Sol Ju.",
        "The tribune was taken by Choe Ryong Hae and Jo Yong Won.",
        "O Il Jong, Kim Jae Ryong and other senior officials of the party appeared at the tribune.",
        "Among those at the tribune were rectors of the universities.",
    )
    assert ("Ri Sol Ju", "accompanied") in people(event)
    assert {"Choe Ryong Hae", "Jo Yong Won", "O Il Jong", "Kim Jae Ryong"} <= {p.name for p in event.people}
    assert "other senior officials of the party" in [g.text for g in event.groups]


def test_columns_are_led_past_by_those_named() -> None:
    event = event_of(
        "A parade of the harvesters was held at the square on Wednesday.",
        "Marching past were the columns of the north led by Pak Chol Min and the columns of the south, each led by Ri Chol "
        "Su and Kim Chol Ho.",
        "A letter of thanks to the builders was read out by Kim Yong Su.",
        "Choe Chol and Ri Nam, officers of the army, made pledge speeches.",
    )
    assert people(event) == [
        ("Pak Chol Min", "attended"),
        ("Ri Chol Su", "attended"),
        ("Kim Chol Ho", "attended"),
        ("Kim Yong Su", "reported"),
        ("Choe Chol", "spoke"),
        ("Ri Nam", "spoke"),
    ]
    assert all(not p.posts for p in event.people)


def test_a_test_has_the_day_told_before_and_no_place_of_its_own() -> None:
    event = event_of(
        "There were shooting drills of the coastal batteries on June 12 and 13.",
        f"{LEADER} guided the drills on the spot.",
        "Members of the Central Military Commission watched the drills.",
    )
    assert (event.kind, event.start, event.end, event.place) == (
        "guidance",
        date(2023, 6, 12),
        date(2023, 6, 13),
        None,
    )
    assert [g.text for g in event.groups] == ["Members of the Central Military Commission"]


def test_a_reception_that_follows_is_an_event_of_its_own() -> None:
    report = report_of(
        f"{LEADER} had a photo session with the beekeepers of the country on June 14.",
        "The photo session was followed by a fine reception given in the garden of the Okryu Restaurant.",
        "Joining the beekeepers were Choe Ryong Hae and Jo Yong Won.",
    )
    assert [e.kind for e in report.events] == ["ceremony", "reception"]
    assert [p.name for p in report.events[1].people] == ["Choe Ryong Hae", "Jo Yong Won"]


def test_an_exhibition_with_a_name_opens() -> None:
    event = event_of(
        'The Flower Exhibition "Spring of the North" was opened at the Three-Revolution Exhibition House of the DPRK on June 14.',
        "Present there were officials concerned.",
    )
    assert (event.kind, event.start, event.place) == (
        "ceremony",
        date(2023, 6, 14),
        "Three-Revolution Exhibition House",
    )


@pytest.mark.parametrize("whom", ["the kind-hearted father", "the respected General Secretary", "the great teacher"])
def test_words_for_the_leader_are_no_group(whom: str) -> None:
    event = event_of(
        "A reception of the DPRK took place at the Mansudae Assembly Hall on Wednesday.",
        "Present there were officials of the ministries.",
        f"They spent a happy time in the presence of {whom}, sharing their joy.",
    )
    assert [g.text for g in event.groups] == ["officials of the ministries"]


def test_a_monument_in_front_of_which_a_meeting_is_splendidly_held() -> None:
    event = event_of(
        "The 3rd National Conference of Fishermen of the DPRK was brightly held in front of the Monument to the Great "
        "Catch in Wonsan on Tuesday.",
        "Present there were officials concerned.",
    )
    assert (event.kind, event.ordinal, event.start) == ("meeting", 3, date(2023, 6, 13))
    assert event.place == "Monument to the Great Catch in Wonsan"


@pytest.mark.parametrize("comma", [",", ""])
def test_a_conclusion_made_at_a_conference(comma: str) -> None:
    event = event_of(
        f'Kim Jong Un, general secretary of the WPK{comma} made an important conclusion "Let Us Fish" at the 3rd Conference '
        "of Fishermen on June 14."
    )
    assert (event.kind, event.ordinal, event.start) == ("meeting", 3, date(2023, 6, 14))
    assert people(event) == [("Kim Jong Un", "spoke")]


def test_homage_at_a_tower_is_a_ceremony() -> None:
    event = event_of(
        f"{LEADER} visited the Friendship Tower on June 14.",
        "A rite of receiving him was held by the guard of the army.",
        "He looked round the tower together with the officials.",
    )
    assert (event.kind, event.place) == ("ceremony", "Friendship Tower")
    assert event.groups == []


def test_secretaries_of_committees_at_their_works() -> None:
    report = report_of(
        "A conference took place in Pyongyang on June 14.",
        "Speeches were made by Pak Chol Min, secretary of the primary Party committee at the Ragwon Rope Mill, Ri Yong Su, "
        "secretary of the primary Party committee at the Ministry of Railways, and Kim Nam, director of the mill.",
    )
    assert people(report.events[0]) == [("Pak Chol Min", "spoke"), ("Ri Yong Su", "spoke"), ("Kim Nam", "spoke")]
    assert [p.post for p in report.posts][:2] == [
        "secretary of the primary Party committee at the Ragwon Rope Mill",
        "secretary of the primary Party committee at the Ministry of Railways",
    ]


def test_a_second_company_is_met_for_a_photo() -> None:
    event = event_of(
        f"{LEADER} had a photo session with the participants in the course of beekeepers on June 14.",
        "He met with teachers, who wrote the best papers, and had a picture taken with them.",
    )
    assert [g.text for g in event.groups] == ["the participants in the course of beekeepers", "teachers"]
