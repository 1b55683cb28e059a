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
