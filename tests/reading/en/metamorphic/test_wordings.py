"""What is told in other words is read the same."""

from __future__ import annotations

import pytest
from days import when_and_where
from rewriting import Item, items
from wordings import REPORTS, Told

import partystate


def _read(report: Told, wording: str) -> list[Item]:
    found = partystate.read(report.text.format(wording), title=report.title, published="2022-05-05")
    told = [*items(found), *when_and_where(found)]
    for event in found.events:
        told += [("group", event.kind, g.text[:1].lower() + g.text[1:], g.capacity) for g in event.groups]
        told += [("agenda", item.text) for item in event.agenda]
        told += [("decision", d.title, str(d.unanimous)) for d in event.decisions]
    return sorted(told)


@pytest.mark.parametrize(
    ("report", "wording"),
    [(report, wording) for report in REPORTS.values() for wording in report.wordings[1:]],
)
def test_other_words_read_the_same(report: Told, wording: str) -> None:
    assert _read(report, wording) == _read(report, report.wordings[0])


@pytest.mark.parametrize("name", REPORTS)
def test_the_usual_words_tell_it(name: str) -> None:
    report = REPORTS[name]
    assert _read(report, report.wordings[0]) != _read(report, "It was fine weather.")


@pytest.mark.parametrize(
    "wording",
    [
        "The chairman of the preparatory committee was Kim Chol.",
        "Kim Chol served as chairman of the Foresters' Society for years.",
        "The book opens with a speech by Kim Chol.",
        "The participants watched a film followed by Kim Chol, a painter.",
    ],
)
def test_what_only_looks_like_it_tells_of_nobody(wording: str) -> None:
    report = REPORTS["who spoke"]
    (event,) = partystate.read(report.text.format(wording), title=report.title, published="2022-05-05").events
    assert not event.people
