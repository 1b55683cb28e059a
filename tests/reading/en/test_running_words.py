"""Words announced with a colon that run on over paragraphs, and where the teller has the word again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

DAY = date(2022, 5, 3)


def told(report: Report) -> list[tuple[str | None, str]]:
    return [(c.speaker, c.text) for c in report.claims]


@pytest.mark.parametrize(
    "announcing",
    [
        "The Pyongyang Grain Office issued the following notice on Monday:",
        "The Pyongyang Grain Office on Monday made public the following press statement under the title “Bread for All”:",
        "The Pyongyang Grain Office Monday gave the following answer to a question raised by reporters:",
    ],
)
def test_a_text_given_in_full_runs_to_the_end(reader: Reader, announcing: str) -> None:
    report = reader(
        f"{announcing}\n\nThe mills stand idle. The sacks are empty.\n\nThe carters say that the roads are flooded."
        f"\n\nWe shall open the reserve stores."
    )
    assert told(report)[0] == ("Pyongyang Grain Office", "The mills stand idle. The sacks are empty")
    assert told(report)[-1] == ("Pyongyang Grain Office", "We shall open the reserve stores")


@pytest.mark.parametrize(
    "announcing",
    [
        "The following is the full text of his speech:",
        "The following is the full text of the speech:",
        "The full text of the speech reads:",
        "Its full text is as follows:",
        "Following is the full text of a speech made by Kim Jong Un:",
    ],
)
def test_the_full_text_is_its_authors(reader: Reader, announcing: str) -> None:
    report = reader(
        f"Kim Jong Un made a speech at the opening of the Ongjin Dairy.\n\n{announcing}\n\nComrades,\n\nMilk is life."
        f"\n\nThe dairy workers said that the cows were healthy.\n\nThe provincial committees should see to the fodder."
    )
    assert ("Kim Jong Un", "Milk is life") in told(report)
    assert told(report)[-1][0] == "Kim Jong Un"
    assert [(d.by, d.to) for d in report.directives] == [("Kim Jong Un", "provincial committees")]


def test_what_a_foreign_speaker_asks_of_his_own_is_no_directive(reader: Reader) -> None:
    report = reader(
        "The Foreign Ministry of China issued the following statement on Monday about the DPRK:\n\nThe provincial "
        "committees should see to the fodder."
    )
    assert report.directives == []


def test_every_paragraph_of_a_statement_is_a_claim(reader: Reader) -> None:
    report = reader(
        "The Sinuiju Weavers Society issued a statement on Monday.\n\nThe statement said:\n\nWool has grown dear."
        "\n\nLooms are short of parts.\n\nThe shuttles wear out."
    )
    assert told(report) == [
        ("Sinuiju Weavers Society", "Wool has grown dear"),
        ("Sinuiju Weavers Society", "Looms are short of parts"),
        ("Sinuiju Weavers Society", "The shuttles wear out"),
    ]


@pytest.mark.parametrize(
    "narration",
    [
        "The participants then laid flowers at the foot of the hill in Pyongyang.",
        "Present there were officials of the mill in Pyongyang.",
        "The deputy head of the mill in Pyongyang said that tea was served.",
        "Meanwhile, a film was shown in Pyongyang.",
        "The statement wished the weavers of Pyongyang good health.",
    ],
)
def test_the_teller_has_the_word_again(reader: Reader, narration: str) -> None:
    report = reader(
        f"The Sinuiju Weavers Society issued a statement on Monday.\n\nThe statement said:\n\nWool has grown dear."
        f"\n\n{narration}\n\nThe hall was full."
    )
    assert [text for who, text in told(report) if who == "Sinuiju Weavers Society"] == ["Wool has grown dear"]
    assert all("hall" not in text for _, text in told(report))


def test_of_a_person_only_the_first_paragraph_or_the_first_person(reader: Reader) -> None:
    text = (
        "Pak Song Il, a worker of the mill in Pyongyang, said:\n\nThe flood took the bridge.\n\nWe built it anew in "
        "a week.\n\nThe bridge spans the river at its widest place."
    )
    assert told(reader(text)) == [
        ("Pak Song Il", "The flood took the bridge"),
        ("Pak Song Il", "We built it anew in a week"),
    ]


def test_a_quotation_opened_anew_in_every_paragraph(reader: Reader) -> None:
    report = reader(
        "Pak Song Il, a worker of the mill in Pyongyang, said:\n\n“The flood took the bridge.\n\n“We built it anew.”"
        "\n\nThe mill lies on the river."
    )
    assert told(report) == [("Pak Song Il", "The flood took the bridge"), ("Pak Song Il", "We built it anew")]
    assert all(c.quoted for c in report.claims)


def test_said_this_in_a_statement(reader: Reader) -> None:
    report = reader(
        "Salt is wanted in the highlands of the DPRK, and the carts must roll before the frost."
        "\n\nThe head of the Wonsan Salt Works said this in an interview on Monday."
    )
    assert told(report) == [
        ("head of the Wonsan Salt Works", "Salt is wanted in the highlands of the DPRK, and the carts must roll before "
         "the frost")
    ]  # fmt: skip


def test_said_before_adding(reader: Reader) -> None:
    report = reader(
        "The Sinuiju Weavers Society issued a statement on Monday.\n\nWool has grown dear this spring, it said, "
        "adding:\n\nLooms are short of parts."
    )
    assert told(report) == [
        ("Sinuiju Weavers Society", "Wool has grown dear this spring"),
        ("Sinuiju Weavers Society", "Looms are short of parts"),
    ]


def test_a_subject_behind_its_verb(reader: Reader) -> None:
    report = reader(
        "The Sinuiju Weavers Society issued a statement on Monday.\n\nWool has grown dear this spring, says the "
        "statement."
    )
    assert told(report) == [("Sinuiju Weavers Society", "Wool has grown dear this spring")]
