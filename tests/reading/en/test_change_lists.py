"""Lists of the elected and appointed, announced in a sentence of their own. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]


def changes(report: Report) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]


@pytest.mark.parametrize(
    ("announced", "action"),
    [
        ("The following officials of the DPRK were appointed at the session:", "appointed"),
        ("The session of the DPRK assembly elected the following officials:", "elected"),
        ("The following were newly appointed members of the DPRK Cabinet.", "appointed"),
    ],
)
def test_a_list_announced_before(reader: Reader, announced: str, action: str) -> None:
    text = (
        f"{announced}\n\nVice-Premier and Chairman of the State Planning Commission Kim Chol Su,\n\n"
        "Minister of Railways Ri Il\n\nThe list was made public on Monday by Han Song, minister of Labour."
    )
    assert changes(reader(text, title="New Officials")) == [
        ("Kim Chol Su", action, "vice-premier of the Cabinet of the DPRK"),
        ("Kim Chol Su", action, "chairman of the State Planning Commission"),
        ("Ri Il", action, "minister of Railways"),
    ]


def test_an_entry_made_is_no_list(reader: Reader) -> None:
    text = (
        "The guest made the following entry in the visitors' book:\n\n\"The roses of the DPRK are fine.\"\n\n"
        "He thanked Kim Chol Su, DPRK ambassador to Mongolia, for the roses."
    )
    assert changes(reader(text, title="Guest Visits Garden")) == []


def test_the_list_ends_with_the_first_sentence_that_tells_something(reader: Reader) -> None:
    text = (
        "The following were appointed:\n\nMinister of Railways Ri Il of the DPRK\n\nSpeeches were made.\n\n"
        "Minister of Labour Han Song, Minister of Forestry Pak Chol"
    )
    assert [c[0] for c in changes(reader(text, title="Appointments"))] == ["Ri Il"]


CHAIR = "chairman of the Central Committee of the Korean Democratic Women's Union"
WOMEN = "the Central Committee of the Korean Democratic Women's Union"


@pytest.mark.parametrize(
    "told",
    [
        f"The plenary meeting recalled Han Jong Il and elected Pak Kyong Ok as chairman of {WOMEN}.",
        f"It recalled Han Jong Il in view of his health and elected Pak Kyong Ok chairman of {WOMEN}.",
        f"The plenary meeting relieved Han Jong Il and elected Pak Kyong Ok chairman of {WOMEN}.",
        f"The plenary meeting recalled Han Jong Il, chairman of {WOMEN}, and elected Pak Kyong Ok in his place.",
        f"Han Jong Il, chairman of {WOMEN}, was recalled and Pak Kyong Ok was elected in his stead.",
        f"Han Jong Il was removed due to illness and Pak Kyong Ok was elected chairman of {WOMEN}.",
    ],
)
def test_one_recalled_and_another_elected(reader: Reader, told: str) -> None:
    report = reader(f"A plenary meeting of {WOMEN} was held here on Monday.\n\n{told}", title="Plenary Meeting")
    assert sorted(changes(report)) == [("Han Jong Il", "relieved", CHAIR), ("Pak Kyong Ok", "elected", CHAIR)]


def test_the_reason_of_a_dismissal_stays_with_it(reader: Reader) -> None:
    report = reader("The meeting dismissed Han Jong Il for idleness and appointed Pak Kyong Ok as minister of Culture.")
    assert [(c.name, c.post, c.reason) for c in report.changes] == [
        ("Han Jong Il", "minister of Culture", "idleness"), ("Pak Kyong Ok", "minister of Culture", None),
    ]


def test_a_committee_that_a_decision_makes_up(reader: Reader) -> None:
    report = reader(
        "A flood committee was formed in the DPRK.\n\nAccording to the decision of the Cabinet, the central flood committee "
        "consists of Kim Chol Su as chairman, Ri Song Min as vice-chairman, Pak Nam as secretary general and six members.",
        title="Flood Committee Formed",
    )
    assert [(c.name, c.action, c.post) for c in report.changes] == [
        ("Kim Chol Su", "appointed", "chairman of the central flood committee"),
        ("Ri Song Min", "appointed", "vice-chairman of the central flood committee"),
        ("Pak Nam", "appointed", "secretary general of the central flood committee"),
    ]


def test_a_delegation_is_made_up_of_no_appointees(reader: Reader) -> None:
    report = reader("According to the decision, the delegation consists of Kim Chol Su as head and Ri Song Min as secretary.")
    assert report.changes == []
