"""What stands between who acts and what he does, deeds on the spot in other words, and who "He" is that speaks. The
sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

DEEDS = {
    "met Kham Souvan, president of Laos, in Pyongyang.": "talks",
    "inspected the Kaul Farm.": "guidance",
    "watched the performance of the Kaul Band.": "performance",
    "visited the bier of Pak Il.": "mourning",
    "hosted a banquet for Kham Souvan, president of Laos.": "reception",
}


@pytest.mark.parametrize(
    "before",
    [
        "once again",
        "on the same day",
        "that evening",
        "later in the day",
        "in the early morning of May 2",
        "on May 2, Juche 111 (2022),",
        "May 2",
        "kindly",
        "unexpectedly",
        "with great pleasure",
        "at his office",
        "at the guest house of the Kaul Society on May 2",
        "on the occasion of May Day",
        "in an amicable atmosphere",
        "on behalf of the government",
        "for the first time",
        "after the meeting",
        "during his stay here",
    ],
)
@pytest.mark.parametrize("deed", DEEDS)
def test_words_before_a_deed(reader: Reader, before: str, deed: str) -> None:
    title = f"Kim Jong Un {deed.split()[0].title()}"
    report = reader(f"Kim Jong Un, chairman of the Workers' Party of Korea, {before} {deed}", title=title)
    assert [e.kind for e in report.events] == [DEEDS[deed]]
    assert ("Kim Jong Un", "principal") in taking_part(report)


@pytest.mark.parametrize(
    ("deed", "place"),
    [
        ("learned about the progress made in the construction of the Kaul Park in the final stage", "Kaul Park"),
        ("took a look round the Kaul Store", "Kaul Store"),
        ("examined the construction of the Kaul Farm", "Kaul Farm"),
        ("reviewed the production of bricks at the Kaul Factory", "Kaul Factory"),
        ("acquainted himself with newly developed drones at the Kaul Base", "Kaul Base"),
        ("guided on the spot the rescue work in the city of Sunam", "city of Sunam"),
    ],
)
def test_deeds_on_the_spot(reader: Reader, deed: str, place: str) -> None:
    text = f"Kim Jong Un, general secretary of the Workers' Party of Korea, {deed} on May 2."
    report = reader(text, title="Kim Jong Un on the Spot")
    assert [(e.kind, e.place) for e in report.events] == [("guidance", place)]


def test_a_meeting_is_not_the_work_of_a_place(reader: Reader) -> None:
    text = "Kim Jong Un guided the work of the national meeting of miners in Pyongyang on May 2."
    assert [e.kind for e in reader(text, title="Kim Jong Un Guides Meeting").events] != ["guidance"]


@pytest.mark.parametrize(
    "event",
    [
        "the event of handing over new tractors held at the Kaul Square",
        "an event for unveiling a monument held at the Kaul Square",
        "the groundbreaking ceremony of the Kaul Hospital",
        "the commemorative event of the Navy held at the Kaul Square",
    ],
)
def test_events_that_are_ceremonies(reader: Reader, event: str) -> None:
    report = reader(f"Kim Jong Un attended {event} on May 2.", title="Kim Jong Un Attends Event")
    assert [(e.kind, taking_part(report)) for e in report.events] == [("ceremony", [("Kim Jong Un", "attended")])]


def test_ground_broken(reader: Reader) -> None:
    report = reader("Kim Jong Un broke the ground for the Kaul Hospital on May 2.", title="Kim Jong Un Breaks Ground")
    assert [(e.kind, e.place) for e in report.events] == [("ceremony", "Kaul Hospital")]


@pytest.mark.parametrize(
    ("line", "capacity"),
    [
        ("He made a congratulatory speech.", "spoke"),
        ("At the meeting, he delivered an important address.", "spoke"),
        ("He made a report.", "reported"),
        ("He made a round of the hall.", "attended"),
    ],
)
def test_he_who_attends_and_speaks(reader: Reader, line: str, capacity: str) -> None:
    text = f"Kim Jong Un attended the national meeting of miners held at the Kaul Hall on May 2.\n\n{line}"
    assert taking_part(reader(text, title="Kim Jong Un Attends Meeting")) == [("Kim Jong Un", capacity)]


def test_talks_attended_by_both_sides(reader: Reader) -> None:
    text = (
        "Kim Jong Un met Ivan Petrov, president of Russia, at the Kaul Port on May 2.\n\nAt the talks, attended by Ri Un "
        "Phil and Pak Il from the DPRK side and Oleg Orlov, minister of Trade, and Anna Orlova, minister of Culture, from "
        "the Russian side, views were exchanged."
    )
    people = taking_part(reader(text, title="Kim Jong Un Meets Russian President"))
    assert people[2:] == [
        ("Ri Un Phil", "attended"), ("Pak Il", "attended"), ("Oleg Orlov", "guest"), ("Anna Orlova", "guest"),
    ]  # fmt: skip


def test_arrived_at_a_border_station(reader: Reader) -> None:
    text = "Kim Jong Un arrived at Tarko, the border station of the Russian Federation, on May 2."
    report = reader(text, title="Kim Jong Un Arrives in Russia")
    assert [(e.kind, e.place) for e in report.events] == [("travel", "Tarko")]


def test_came_out_to_see_off(reader: Reader) -> None:
    text = (
        "Kim Jong Un left Singapore for home on May 2.\n\nIvan Petrov, foreign minister of Singapore, came out to "
        "Kaul International Airport to see Kim Jong Un off."
    )
    assert ("Ivan Petrov", "guest") in taking_part(reader(text, title="Kim Jong Un Leaves Singapore"))


VISIT = "Kim Jong Un inspected the Kaul Farm on May 2."
OPENED = "An inaugural ceremony of the Kaul Farm took place on May 2."
BOTH = "Ri Un Phil and Pak Il"


@pytest.mark.parametrize(
    ("lead", "line", "capacity"),
    [
        (VISIT, "BOTH went together with him.", "accompanied"),
        (VISIT, "BOTH visited the farm together with him.", "accompanied"),
        (VISIT, "BOTH followed him.", "accompanied"),
        (VISIT, "BOTH received him at the entrance.", "received"),
        (VISIT, "BOTH came out to greet him.", "received"),
        (OPENED, "The tape was cut by BOTH.", "attended"),
        (OPENED, "Ri Chol made a speech at the ceremony attended by BOTH.", "attended"),
        (OPENED, "There were speeches by BOTH.", "spoke"),
        (OPENED, "Heard there were speeches by BOTH.", "spoke"),
        (OPENED, "A report was made by Ri Chol and speeches by BOTH.", "spoke"),
        (OPENED, "The participants heard reports by BOTH.", "reported"),
    ],
)
def test_who_took_part_in_other_words(reader: Reader, lead: str, line: str, capacity: str) -> None:
    title = "Kim Jong Un Inspects Kaul Farm" if lead == VISIT else "Ceremony Held"
    people = taking_part(reader(f"{lead}\n\n{line.replace('BOTH', BOTH)}", title=title))
    assert {("Ri Un Phil", capacity), ("Pak Il", capacity)} <= set(people)


def test_company_and_host_in_one_sentence(reader: Reader) -> None:
    line = "He was accompanied by Ri Un Phil, secretary of the C.C., WPK, and was greeted by Pak Il, the manager."
    people = taking_part(reader(f"{VISIT}\n\n{line}", title="Kim Jong Un Inspects Kaul Farm"))
    assert people[1:] == [("Ri Un Phil", "accompanied"), ("Pak Il", "received")]


def test_the_number_of_what_is_studied_is_not_the_session_s(reader: Reader) -> None:
    report = reader(
        "A study session of the documents of the Ninth Congress was held at the Kaul Hall on May 2.\n\nPresent was Pak Il.",
        title="Study Session Held",
    )
    assert [(e.kind, e.ordinal) for e in report.events] == [("meeting", None)]


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("on April 30 and May 1", ("2022-04-30", "2022-05-01")),
        ("from April 30 to May 2", ("2022-04-30", "2022-05-02")),
        ("at 10 a.m. on May 2", ("2022-05-02", "2022-05-02")),
        ("on Sunday and Monday", ("2022-05-01", "2022-05-02")),
    ],
)
def test_days_before_a_deed(reader: Reader, when: str, days: tuple[str, str]) -> None:
    text = f"Kim Jong Un, general secretary of the WPK, {when} inspected the Kaul Farm."
    report = reader(text, title="Kim Jong Un Inspects Kaul Farm")
    assert [(e.kind, str(e.start), str(e.end)) for e in report.events] == [("guidance", *days)]


def test_an_hour_before_its_day_ends_no_sentence(reader: Reader) -> None:
    text = "Kim Jong Un inspected the Kaul Farm at 3 p.m. Monday.\n\nHe arrived there at 3 p.m. He met farmers."
    assert str(reader(text, title="Kim Jong Un Inspects Kaul Farm").events[0].start) == "2022-05-02"


def test_a_comma_within_the_name_of_a_committee(reader: Reader) -> None:
    text = "A meeting was held at the headquarters of the C.C., the WPK on May 2.\n\nPresent was Ri Un Phil."
    assert reader(text, title="Meeting Held").events[0].place == "headquarters of the C.C., the WPK"


def test_the_unnamed_who_see_off(reader: Reader) -> None:
    text = (
        "A ceremony of seeing off volunteers of the DPRK took place in Pyongyang on May 2.\n\n"
        "Officials of the union and teachers warmly saw them off."
    )
    groups = reader(text, title="Ceremony of Seeing Off Volunteers").events[0].groups
    assert [(g.text, g.capacity) for g in groups] == [("Officials of the union and teachers", "attended")]


def test_a_drill_in_somebody_s_presence(reader: Reader) -> None:
    text = (
        "A fire demonstration of the corps took place at the eastern airfield of the KPA on May 2 in the presence of "
        "Supreme Commander Kim Jong Un.\n\nIt was attended by Ri Un Phil, minister of the People's Armed Forces."
    )
    report = reader(text, title="Kim Jong Un Watches Fire Demonstration")
    assert [e.kind for e in report.events] == ["guidance"]
    assert taking_part(report) == [("Kim Jong Un", "principal"), ("Ri Un Phil", "attended")]


def test_greeted_without_a_second_auxiliary(reader: Reader) -> None:
    line = "He was accompanied by Ri Un Phil, secretary of the C.C., WPK, and greeted by Pak Il, the manager."
    people = taking_part(reader(f"{VISIT}\n\n{line}", title="Kim Jong Un Inspects Kaul Farm"))
    assert people[1:] == [("Ri Un Phil", "accompanied"), ("Pak Il", "received")]


def test_who_manages_a_plant_takes_no_part(reader: Reader) -> None:
    text = "Kim Jong Un had a photo session with workers of the plant managed by Pak Il on May 2."
    report = reader(text, title="Kim Jong Un Has Photo Session")
    assert taking_part(report) == [("Kim Jong Un", "principal")]
    assert [g.text for g in report.events[0].groups] == ["workers of the plant managed by Pak Il"]


def test_a_gymnasium_bears_a_name(reader: Reader) -> None:
    text = "Kim Jong Un watched a match at the Kaul Pak Chol Min Gymnasium on May 2."
    assert [name for name, _ in taking_part(reader(text, title="Kim Jong Un Watches Match"))] == ["Kim Jong Un"]


def test_arrived_by_air_and_met_at_the_airport(reader: Reader) -> None:
    text = (
        "A delegation of Laos led by Kham Souvan, foreign minister, arrived by air on the 2nd.\n\n"
        "Greeting it at the Kaul Airport was Ri Un Phil, vice-minister of Culture of the DPRK."
    )
    report = reader(text, title="Lao Delegation Arrives")
    assert [(e.kind, e.place) for e in report.events] == [("travel", "Kaul Airport")]


def test_who_hands_a_letter_at_talks(reader: Reader) -> None:
    text = (
        "Kim Un Chol, premier of the DPRK, met Kham Souvan, president of Laos, in Pyongyang on May 2.\n\n"
        "Ri Un Phil, minister of Culture, courteously handed the personal letter of Kim Jong Un to the president."
    )
    assert ("Ri Un Phil", "attended") in taking_part(reader(text, title="DPRK Premier Meets Lao President"))
