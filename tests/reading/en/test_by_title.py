"""What the leader did at a meeting or gathering, told by his title alone or by "he"."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

MET = "The 6th Enlarged Meeting of the Political Bureau of the 8th Central Committee of the WPK was held on May 2.\n\n"
CAME = "Kim Jong Un, general secretary of the WPK, attended the meeting.\n\n"


def capacities(report: object) -> dict[str, str]:
    return {p.name: p.capacity for e in report.events for p in e.people}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "told",
    [
        "Upon authorization of the Political Bureau, the respected General Secretary presided over the meeting.",
        "The respected General Secretary presided over the meeting.",
        "The General Secretary of the Party presided over it.",
        "He presided over the meeting.",
        "On the authorization by the bureau, the General Secretary chaired the meeting.",
    ],
)
def test_who_presides_by_his_title(reader: Reader, told: str) -> None:
    report = reader(MET + CAME + told)
    assert capacities(report) == {"Kim Jong Un": "presided"}
    assert report.events[0].presider == "Kim Jong Un"


def test_the_title_of_another_year(reader: Reader) -> None:
    report = reader(
        MET + "Kim Jong Un, chairman of the WPK, was present at the meeting.\n\n"
        "Upon authorization of the bureau, the Supreme Leader presided over the meeting."
    )
    assert report.events[0].presider == "Kim Jong Un"


def test_who_guides_and_who_speaks(reader: Reader) -> None:
    workshop = "A workshop of party lecturers was held in Hamhung on May 2.\n\n"
    guided = reader(workshop + "General Secretary Kim Jong Un came to it.\n\nThe General Secretary guided the workshop.")
    assert capacities(guided)["Kim Jong Un"] == "principal"
    spoke = reader(
        "A ground-breaking ceremony took place in Sinpho on May 2.\n\nKim Jong Un, general secretary of the WPK, "
        "attended the ceremony.\n\nThe respected General Secretary made a speech."
    )
    assert capacities(spoke) == {"Kim Jong Un": "spoke"}


def test_a_premier_who_reports(reader: Reader) -> None:
    report = reader(
        "A plenary meeting of the Cabinet was held on May 2.\n\nKim Tok Hun, premier of the Cabinet, attended the "
        "meeting.\n\nHe made a report."
    )
    assert capacities(report) == {"Kim Tok Hun": "reported"}


def test_what_others_say_he_did_is_not_read(reader: Reader) -> None:
    report = reader(
        MET + "Jo Yong Won presided over the meeting.\n\n"
        "The reporter recalled that the General Secretary presided over the meeting that opened the campaign."
    )
    assert capacities(report) == {"Jo Yong Won": "presided"}


def test_a_visit_has_no_chair(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un, general secretary of the WPK, inspected the Kusong Machine Plant on May 2.\n\n"
        "He guided the work for laying out the yard."
    )
    assert capacities(report) == {"Kim Jong Un": "principal"}
