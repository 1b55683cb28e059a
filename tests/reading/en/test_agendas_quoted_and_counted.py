"""Agenda items quoted before the verb or counted off, reports told in the passive with whom they are about, those who
tell of something at a meeting, and lists of members with a group behind. Sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import taking_part

from partystate.reading.report import Report

Reader = Callable[..., Report]

SESSION = "The 3rd Session of the 13th SPA was held on Monday.\n\n"
MEETING = "A conference of bee-keepers was held at the House of Culture on Monday.\n\n"


def agenda(report: Report) -> list[str]:
    return [item.text for event in report.events for item in event.agenda]


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ('The agenda items "On the care of orchards", "On sea salt" and "Organizational matter" were discussed there.',
         ["On the care of orchards", "On sea salt", "Organizational matter"]),
        ('The first agenda item "On the care of orchards" was taken up at the session.', ["On the care of orchards"]),
        ("Deputies discussed the agenda items: first, care of orchards; second, making of sea salt; and third, "
         "organizational matter.", ["care of orchards", "making of sea salt", "organizational matter"]),
        ("The session took up as its agenda items first, the care of orchards; second, the making of sea salt.",
         ["the care of orchards", "the making of sea salt"]),
        ("Agenda items brought up for discussion at the session were the care of orchards and an organizational matter.",
         ["the care of orchards", "an organizational matter"]),
        ("The agenda items of the session were as follows:\n\n1. On the care of orchards\n\n2. On sea salt",
         ["On the care of orchards", "On sea salt"]),
    ],
)  # fmt: skip
def test_items_of_an_agenda(reader: Reader, told: str, items: list[str]) -> None:
    assert agenda(reader(SESSION + told)) == items


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("A report on the care that Kim Jong Il took of orchards and on the tasks ahead was made by Jo Il Nam.", "reported"),
        ('A report "Let us learn from Kim Il Sung" was delivered by Jo Il Nam.', "reported"),
        ("A speech in praise of Kim Jong Un was made by Jo Il Nam.", "spoke"),
        ("A congratulatory address in the name of Kim Jong Un was delivered by Jo Il Nam.", "spoke"),
        ("A report on the orchards of Hyesan made by Jo Il Nam was followed by speeches.", "reported"),
        ("The conference adopted a letter.\n\nIt was read out by Jo Il Nam.", "reported"),
        ("At the conference, Jo Il Nam told about his bees.", "attended"),
    ],
)  # fmt: skip
def test_who_reported_or_spoke(reader: Reader, told: str, capacity: str) -> None:
    want = [] if capacity == "attended" else [("Jo Il Nam", capacity)]
    assert taking_part(reader(MEETING + told)) == want


@pytest.mark.parametrize("title", ["", "war veterans ", "veterans "])
def test_those_who_told_of_something_at_the_meeting(reader: Reader, title: str) -> None:
    report = reader(
        "A meeting of war veterans and pupils was held on Monday.\n\n"
        f"At the meeting {title}Jo Il Nam and Han Kil Ho told about their young days."
    )
    assert taking_part(report) == [("Jo Il Nam", "spoke"), ("Han Kil Ho", "spoke")]


def test_members_including_some_and_a_group_behind(reader: Reader) -> None:
    report = reader(
        "A funeral of Han Kil Ho was held on Monday.\n\nMembers of the funeral committee including Jo Il Nam and Ri Chol and "
        "the bereaved family were present at the ceremony."
    )
    (event,) = report.events
    post = ["member of the funeral committee"]
    assert {p.name: p.posts for p in event.people} == {"Jo Il Nam": post, "Ri Chol": post}
    assert [g.text for g in event.groups] == ["the bereaved family"]


def test_officials_including_some(reader: Reader) -> None:
    report = reader(
        "A ceremony was held on Monday.\n\nOfficials of the Cabinet including Jo Il Nam and Ri Chol were present there."
    )
    assert [(g.text, g.capacity) for e in report.events for g in e.groups] == [("Officials of the Cabinet", "attended")]
