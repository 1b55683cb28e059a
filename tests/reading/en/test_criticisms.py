"""Criticisms and discipline: who of the apparatus is blamed, for what, by whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from partystate.reading.report import Report

Reader = Callable[..., Report]

LEAD = "Kim Jong Un guided a meeting of officials in Pyongyang on Monday."


def criticisms(report: Report) -> list[tuple[str, str | None, str | None]]:
    return [(c.target, c.reason, c.by) for c in report.criticisms]


@pytest.mark.parametrize(
    ("sentence", "target", "reason"),
    [
        (
            "He sharply criticized the Cabinet for its slow answer to the flood.",
            "Cabinet",
            "its slow answer to the flood",
        ),
        ("He severely criticized officials who hid the losses.", "officials", "hid the losses"),
        (
            "He pointed out the serious problems revealed in the work and life of the members of the "
            "provincial committee.",
            "members of the provincial committee",
            "serious problems revealed in the work and life",
        ),
        ("He accused officials of selling state grain.", "officials", "selling state grain"),
        ("He lashed out at ministry officials for idleness.", "ministry officials", "idleness"),
        (
            "He seriously pointed out the negligence of some cadres who slept at their posts.",
            "cadres",
            "slept at their posts",
        ),
        (
            "He proposed to strictly punish those who lied about the harvest.",
            "those who lied about the harvest",
            "lied about the harvest",
        ),
        (
            "He censured the director of the Roads Office for neglecting bridges.",
            "director of the Roads Office",
            "neglecting bridges",
        ),
    ],
)
def test_criticisms(reader: Reader, sentence: str, target: str, reason: str) -> None:
    assert criticisms(reader(f"{LEAD} {sentence}")) == [(target, reason, "Kim Jong Un")]


def test_several_targets_each_with_its_reason(reader: Reader) -> None:
    report = reader(
        f"{LEAD} Sharply criticized at the meeting were the committee of the Haeju College which sold its "
        f"library, and the "
        "irresponsibility of relevant departments of the ministry, courts and security organizations which looked away."
    )
    assert criticisms(report) == [
        ("committee of the Haeju College", "sold its library", "meeting"),
        ("relevant departments of the ministry, courts and security organizations", "looked away", "meeting"),
    ]


def test_report_is_the_critic(reader: Reader) -> None:
    report = reader(
        f"{LEAD} The report reviewed the shortcomings in the work of some youth league organizations which held "
        f"no meetings."
    )
    assert criticisms(report) == [("youth league organizations", "held no meetings", "report")]


def test_discipline(reader: Reader) -> None:
    report = reader(f"{LEAD} Officials of the port were severely punished for taking bribes.")
    assert [(c.target, c.reason) for c in report.criticisms] == [("Officials of the port", "taking bribes")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He criticized the United States for its drills.",
        "He said that criticism is medicine.",
        "He drew a serious lesson from defects revealed in spring.",
        "He denounced the puppet authorities for their lies.",
        "The officials overcame all problems.",
        "He told the officials to install brighter lamps.",
    ],
)
def test_no_criticism(reader: Reader, sentence: str) -> None:
    assert reader(f"{LEAD} {sentence}").criticisms == []


def test_other_countries_quarrels_are_left_out(reader: Reader) -> None:
    report = reader(
        "A Japanese trade union held a rally. Speakers accused the ministry of hiding the leak. Pyongyang "
        "papers told of it.",
        title="Japanese Union Accuses Ministry",
    )
    assert report.criticisms == []
