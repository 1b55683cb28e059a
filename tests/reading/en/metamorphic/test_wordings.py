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


@pytest.mark.parametrize("spoke", ["spoke at", "addressed", "made a speech at"])
def test_who_spoke_at_a_parade(spoke: str) -> None:
    text = f"Premier Paek Min Gwang {spoke} the parade held to mark the 40th anniversary of the port on May 4."
    (event,) = partystate.read(text, title="Parade Held", published="2022-05-05").events
    assert (event.kind, [(p.name, p.capacity) for p in event.people]) == ("ceremony", [("Paek Min Gwang", "spoke")])


@pytest.mark.parametrize(
    "text",
    [
        "Premier Paek Min Gwang oversaw the meeting hall's repair and conducted the orchestra as a guest in his youth.",
        "The book on the sessions by Paek Min Gwang, a writer, wound up at the bottom of the list.",
        "What Paek Min Gwang had with him on the trip were two notebooks.",
    ],
)
def test_the_same_verbs_of_other_things_tell_no_event(text: str) -> None:
    assert partystate.read(text, title="Recollections", published="2022-05-05").events == []


@pytest.mark.parametrize("then", ["Then", "Then,", "Next,", "Later", "After that,"])
def test_then_is_no_word_of_former_days(then: str) -> None:
    text = f"A national symposium was held here on May 4. {then} Vice-Premier Paek Min Gwang made a report."
    report = partystate.read(text, title="Symposium Held", published="2022-05-05")
    assert [(p.name, p.post) for p in report.posts] == [("Paek Min Gwang", "vice-premier of the Cabinet of the DPRK")]


def test_there_was_held_is_no_body() -> None:
    text = "There was held the 3rd plenary meeting of the Central Committee of the Foresters' Union of Korea here on May 4."
    (event,) = partystate.read(text, title="Plenary Meeting Held", published="2022-05-05").events
    assert (event.body, event.ordinal) == ("Central Committee of the Foresters' Union of Korea", 3)


def test_the_then_premier_is_of_former_days() -> None:
    text = "A symposium was held here on May 4. The then Premier Paek Min Gwang had built the hall."
    assert partystate.read(text, title="Symposium Held", published="2022-05-05").posts == []
