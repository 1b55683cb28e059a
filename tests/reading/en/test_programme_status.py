"""The status of a programme: what governs its name tells it, nothing else in the sentence does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.en.programmes.programme_status import status_of
from partystate.reading.report import ProgrammeKind, Report

Reader = Callable[..., Report]

NAMES: dict[str, ProgrammeKind] = {
    "60-day campaign": "campaign",
    "six-year plan for fisheries": "plan",
    "state quarantine system": "regime",
    "state of emergency": "regime",
}


def status(sentence: str) -> str | None:
    name = next(n for n in NAMES if n in sentence)
    at = sentence.index(name)
    return status_of(sentence, at, at + len(name), NAMES[name])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The council announced a 60-day campaign.", "announced"),
        ("The council decided to launch the 60-day campaign.", "announced"),
        ("The delegates agreed to launch the “60-day campaign”.", "announced"),
        ("He has decided to shift from the old rules to the state quarantine system.", "announced"),
        ("The move came just after the city was concluding its 60-day campaign.", "completed"),
        ("Fresh off a 60-day campaign, the town slept.", "completed"),
        ("It published a report on the victorious conclusion of the 60-day campaign.", "completed"),
        ("The state quarantine system will continue to be intensified.", "tightened"),
        ("They contributed to winning victory in the 60-day campaign.", "completed"),
        ("They are aimed at winning victory in the 60-day campaign.", None),
        ("It called upon the dockers to turn out in a 60-day campaign.", "announced"),
        ("The 60-day campaign was kicked off at the docks.", "announced"),
        ("The 60-day campaign has begun.", "announced"),
        ("The launch of the 60-day campaign was marked by a parade.", "announced"),
        ("Hygiene work was switched over to the state quarantine system.", "announced"),
        ("The president imposed a state of emergency on Monday.", "announced"),
        ("The 60-day campaign is vigorously under way.", "underway"),
        ("The six-year plan for fisheries is in full swing.", "underway"),
        ("The meeting took up the matter of further tightening the state quarantine system.", "tightened"),
        ("The state quarantine system should be further strengthened.", "tightened"),
        ("They stepped up the enforcement of the state quarantine system.", "tightened"),
        ("The cabinet eased the state quarantine system.", "relaxed"),
        ("The easing of the state quarantine system was discussed.", "relaxed"),
        ("The state quarantine system was downgraded.", "relaxed"),
        ("The miners fulfilled the six-year plan for fisheries.", "completed"),
        ("The 60-day campaign was successfully concluded.", "completed"),
        ("He declared victory in the 60-day campaign.", "completed"),
        ("The 60-day campaign drew to a successful close.", "completed"),
        ("The government lifted the state of emergency.", "ended"),
        ("The cabinet decided to lift the state of emergency.", "ended"),
        ("The state of emergency was lifted at dawn.", "ended"),
        ("The state of emergency came to an end.", "ended"),
    ],
)
def test_status(sentence: str, expected: str) -> None:
    assert status(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "They completed the drawings of the boats for the six-year plan for fisheries.",
        "He called for a struggle to complete the six-year plan for fisheries.",
        "The miners work hard for the great victory in the 60-day campaign.",
        "The state of emergency will be lifted some day.",
        "The guards must never relax the state quarantine system.",
        "They failed to tighten the state quarantine system.",
        "The state quarantine system set up in spring keeps travellers away.",
        "The six-year plan for fisheries, adopted at the last congress, needs more nets.",
        "Much has changed since the launch of the 60-day campaign.",
        "They strengthened the 60-day campaign.",
        "The band announced a song about the 60-day campaign.",
    ],
)
def test_no_status(sentence: str) -> None:
    assert status(sentence) is None


def test_what_ends_a_programme_outranks_what_began_it(reader: Reader) -> None:
    report = reader(
        "The officials launched a 60-day campaign in the DPRK in spring. The 60-day campaign was concluded on Sunday."
    )
    assert [(p.name, p.status) for p in report.programmes] == [("60-day campaign", "completed")]


def test_a_plan_of_another_field_is_another_plan(reader: Reader) -> None:
    report = reader(
        "The WPK officials reviewed the five-year plan for building up the merchant fleet set forth in May."
    )
    assert [p.name for p in report.programmes] == ["five-year plan for building up the merchant fleet"]


def test_measures_of_an_emergency(reader: Reader) -> None:
    report = reader("Pyongyang has imposed “maximum emergency” virus controls, state media said.", outlet=None)
    assert [(p.kind, p.status) for p in report.programmes] == [("regime", "announced")]


def test_the_campaign_named_before(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un said the goals of the “60-day battle” for salt were reached and that the battle has come to an end."
    )
    assert [(p.name, p.status) for p in report.programmes] == [("60-day battle", "ended")]


def test_a_state_of_emergency_beside_the_emergency_system(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un declared a state of emergency in the town of Ryongam. The state emergency quarantine system stays."
    )
    assert [(p.name, p.status) for p in report.programmes] == [
        ("state of emergency", "announced"),
        ("state emergency quarantine system", "underway"),
    ]


def test_the_congress_of_the_party_by_its_number(reader: Reader) -> None:
    report = reader("Kim Jong Un visited a farm. The party is preparing for its twelfth congress, expected in May.")
    assert [(p.name, p.kind, p.status) for p in report.programmes] == [("twelfth congress", "plan", "announced")]


def test_quotation_marks_inside_a_name(reader: Reader) -> None:
    report = reader("Kim Jong Un spoke. The North kicked off a 60-day “battle” for salt on Monday.")
    assert [(p.name, p.status) for p in report.programmes] == [("60-day battle", "announced")]
