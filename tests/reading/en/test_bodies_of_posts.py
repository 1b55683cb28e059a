"""Posts whose body stands elsewhere in the sentence. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]
CC = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    "people",
    [
        "Ri Song Min, department director, and other officials of the C.C., the WPK",
        "officials of the C.C., the WPK including Department Director Ri Song Min",
        "Department Director Ri Song Min and other officials of the C.C., the WPK",
    ],
)
def test_a_department_of_the_committee_of_those_beside(reader: Reader, people: str) -> None:
    report = reader(f"A reception was given here on Monday.\n\nPresent there were {people}.")
    assert posts_by_name(report) == {"Ri Song Min": [f"department director of the {CC}"]}


def test_a_delegation_is_no_body(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were members of the delegation including Vice-Director Ri "
        "Song Min and officials concerned of the DPRK."
    )
    assert posts_by_name(report) == {"Ri Song Min": ["vice-director"]}


def test_who_doubles_as_chairman_of_what_sent_him(reader: Reader) -> None:
    report = reader(
        "A delegation of the Skating Association of the DPRK led by Ri Song Min, vice-minister of Railways who doubles as "
        "its chairman, left here on Monday."
    )
    assert posts_by_name(report) == {
        "Ri Song Min": ["vice-minister of Railways", "chairman of the Skating Association of the DPRK"]
    }


@pytest.mark.parametrize("province", ["North Hamgyong Province", "Jagang Province", "South Hwanghae Province"])
def test_a_citys_committee_with_its_province(reader: Reader, province: str) -> None:
    report = reader(
        f"A ceremony was held here on Monday.\n\nPresent there were Ri Song Min, chairman of the Chongsan City People's "
        f"Committee of {province}, and other officials concerned."
    )
    assert posts_by_name(report) == {"Ri Song Min": [f"chairman of the Chongsan City People's Committee of {province}"]}
    assert [g.text for g in report.events[0].groups] == ["other officials concerned"]


def test_a_roster_broken_behind_an_abbreviation(reader: Reader) -> None:
    report = reader(
        "A reception was given here on Monday.\n\nPresent there were Ri Song Min, premier of the Cabinet, officials of the "
        "Cabinet, Kim Chol Su, alternate member of the Political Bureau of the C.C.\n\nthe WPK and vice-premier of the "
        "Cabinet, and Pak Yong Ho, secretary of the C.C., the WPK."
    )
    assert posts_by_name(report)["Kim Chol Su"] == [
        f"alternate member of the Political Bureau of the {CC}",
        "vice-premier of the Cabinet of the DPRK",
    ]
    assert [p.name for p in report.events[0].people] == ["Ri Song Min", "Kim Chol Su", "Pak Yong Ho"]


@pytest.mark.parametrize("title", ["consul general", "consul-general"])
def test_a_consul_general_holds_no_rank(reader: Reader, title: str) -> None:
    report = reader(f"Present at a meeting here on Monday was Ri Song Min, DPRK {title} in Shenyang.")
    assert posts_by_name(report) == {"Ri Song Min": [f"{title} of the DPRK in Shenyang"]}
