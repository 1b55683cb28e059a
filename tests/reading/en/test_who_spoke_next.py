"""Further speakers of a session, organs of 2016-2021, meetings told by what they took up, and those met and praised."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

SESSION = "The Seventh Session of the 14th Supreme People's Assembly of the DPRK was held on May 2.\n\n"


def capacities(report: object) -> dict[str, str]:
    return {p.name: p.capacity for e in report.events for p in e.people}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "told",
    [
        "Then followed speeches by deputies Ri Chol Man, Pak Hun and Kim Song Chol.",
        "It was followed by speeches by deputies Ri Chol Man, Pak Hun and Kim Song Chol.",
        "There followed speeches by Ri Chol Man, Pak Hun and Kim Song Chol.",
        "Speeches were then made by deputies Ri Chol Man, Pak Hun and Kim Song Chol.",
        "Deputies Ri Chol Man, Pak Hun, Kim Song Chol and other deputies took the floor.",
    ],
)
def test_who_spoke_next(reader: Reader, told: str) -> None:
    assert capacities(reader(SESSION + told)) == {"Ri Chol Man": "spoke", "Pak Hun": "spoke", "Kim Song Chol": "spoke"}


@pytest.mark.parametrize(
    "told",
    [
        "A report on the results of the work was submitted to the session by Ri Chol Man, minister of Finance.",
        "The session heard a report on the work of the Cabinet from Premier Ri Chol Man.",
    ],
)
def test_reports_submitted_and_heard(reader: Reader, told: str) -> None:
    assert capacities(reader(SESSION + told)) == {"Ri Chol Man": "reported"}


def test_whose_report_was_heard_is_no_part_of_the_item(reader: Reader) -> None:
    report = reader(SESSION + "The session heard a report on the work of the Cabinet from Premier Ri Chol Man.")
    assert [item.text for item in report.events[0].agenda] == ["the work of the Cabinet"]


@pytest.mark.parametrize("organ", ["Executive Policy Council", "Executive Policy Bureau"])
def test_the_organ_in_the_place_of_the_secretariat(reader: Reader, organ: str) -> None:
    report = reader(f"The 4th meeting of the {organ} of the 7th Central Committee of the WPK took place on May 2.")
    event = report.events[0]
    assert (event.kind, event.term, event.ordinal) == ("meeting", 7, 4)
    assert event.body == f"{organ} of the Central Committee of the Workers' Party of Korea"


def test_a_plenary_meeting_told_by_what_it_took_up(reader: Reader) -> None:
    report = reader(
        "The Fourth Plenary Meeting of the 8th Central Committee of the WPK discussed the work of the Party in rural "
        "areas as its third agenda item on May 2."
    )
    assert [(e.kind, e.term, e.ordinal) for e in report.events] == [("plenary_meeting", 8, 4)]


def test_people_met_and_congratulated(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, general secretary of the WPK, met with the scientists and technicians who had made the engine "
        "and congratulated them on their success on May 2."
    )
    event = report.events[0]
    assert event.kind == "meeting"
    assert not any("congratulated" in g.text for g in event.groups)


def test_who_greeted_somebody_upon_his_arrival(reader: Reader) -> None:
    report = reader(
        "A reception was given at the embassy of China on May 2.\n\nPresent there was Pak Chol Min, vice-premier.\n\n"
        "Upon his arrival, he was greeted by Choe Il, director of the Tolls Bureau."
    )
    assert capacities(report) == {"Pak Chol Min": "attended", "Choe Il": "received"}
