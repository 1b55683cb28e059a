"""Who meets guests where they land, who comes along with a guest, and what a leader leads."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader
from told import taking_part

from partystate.reading.report import Report

LANDED = "A delegation of the Farmers' Union of Laos led by its President Kham Souvan arrived here on Monday.\n\n"
AIRFIELD = "Children with flags stood in rows at the airport.\n\n"


def kinds(report: Report) -> list[str]:
    return [event.kind for event in report.events]


@pytest.mark.parametrize("verb", ["met", "received", "greeted", "welcomed"])
@pytest.mark.parametrize(
    ("before", "whom"),
    [
        ("", "the delegation at the airport"),
        ("", "the Lao guests at the railway station"),
        (AIRFIELD, "the Lao delegation"),
        (AIRFIELD, "them"),
    ],
)
def test_met_where_they_landed(reader: Reader, verb: str, before: str, whom: str) -> None:
    line = f"Ri Un Phil, vice-minister of Agriculture of the DPRK, {verb} {whom}."
    report = reader(LANDED + before + line, title="Lao Delegation Here")
    assert kinds(report) == ["travel"]
    assert taking_part(report) == [("Kham Souvan", "guest"), ("Ri Un Phil", "received")]


@pytest.mark.parametrize(
    "line",
    [
        "Ri Un Phil, vice-minister of Agriculture of the DPRK, met the delegation at the Mansudae Assembly Hall.",
        "Ri Un Phil, vice-minister of Agriculture of the DPRK, met and had a talk with the delegation.",
        "On Tuesday Ri Un Phil, vice-minister of Agriculture of the DPRK, received the delegation.",
    ],
)
def test_talks_after_an_arrival(reader: Reader, line: str) -> None:
    assert "talks" in kinds(reader(LANDED + AIRFIELD + line, title="Lao Delegation in Pyongyang"))


@pytest.mark.parametrize(
    "led",
    [
        "the Party, government and army of the DPRK",
        "the party, state and army of the DPRK",
        "our party and government",
    ],
)
def test_what_a_leader_leads(reader: Reader, led: str) -> None:
    report = reader(f"Kim Jong Un, supreme leader of {led}, met Lao Foreign Minister Kham Souvan in Pyongyang on May 3.")
    assert kinds(report) == ["talks"]
    assert taking_part(report) == [("Kim Jong Un", "principal"), ("Kham Souvan", "guest")]


@pytest.mark.parametrize(
    "line",
    [
        "Kham Souvan was accompanied by Lao ambassador to the DPRK Bounmy Keo.",
        "Accompanying Kham Souvan was Bounmy Keo, Lao ambassador to the DPRK.",
    ],
)
def test_company_of_a_guest_at_talks(reader: Reader, line: str) -> None:
    met = "Kim Jong Un met Lao Foreign Minister Kham Souvan in Pyongyang on May 3.\n\n"
    assert ("Bounmy Keo", "guest") in taking_part(reader(met + line))


@pytest.mark.parametrize(
    ("told", "people"),
    [
        (
            "Ivan Petrov, Bulgarian prime minister, was warmly greeted at Pyongyang International Airport by Ri Un Phil, "
            "vice-minister of Agriculture, on Monday.",
            {"Ivan Petrov": "guest", "Ri Un Phil": "received"},
        ),
        (
            "Ivan Petrov, Bulgarian prime minister, was met by Ri Un Phil, vice-minister of Agriculture, at Wonsan "
            "Airport on Monday.",
            {"Ivan Petrov": "guest", "Ri Un Phil": "received"},
        ),
        (
            "Kim Jong Un was welcomed at the railway station by President Ivan Petrov on Monday.",
            {"Kim Jong Un": "principal", "Ivan Petrov": "received"},
        ),
    ],
)
def test_who_was_met_where_he_landed(reader: Reader, told: str, people: dict[str, str]) -> None:
    [event] = reader(told).events
    assert (event.kind, {p.name: p.capacity for p in event.people}) == ("travel", people)


@pytest.mark.parametrize("call", ["A farewell call was paid on", "A courtesy call was made on Monday on"])
def test_a_call_paid_on_somebody(reader: Reader, call: str) -> None:
    [event] = reader(f"{call} Ri Un Phil, vice-minister of Agriculture, by Ivan Petrov, ambassador of Bulgaria.").events
    assert event.kind == "talks"
    assert {p.name: p.capacity for p in event.people} == {"Ri Un Phil": "principal", "Ivan Petrov": "guest"}
