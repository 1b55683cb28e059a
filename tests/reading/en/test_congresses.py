"""Congresses and plenary meetings from day to day: their sittings, who sits in front, who observes, whom they elect."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
PLENUM = "The First Plenary Meeting of the Ninth Central Committee of the WPK took place on May 2.\n\n"


def changes(report: object) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("told", "kind", "ordinal"),
    [
        ("The Ninth Congress of the WPK went into its third-day sitting on May 2.", "party_congress", 9),
        ("The Ninth Congress of the Workers' Party of Korea had its sixth-day sitting on May 2.", "party_congress", 9),
        ("The Ninth Congress of the WPK entered its second day on May 2.", "party_congress", 9),
        ("The 4th Plenary Meeting of the 9th Central Committee of the WPK entered the third-day sitting on May 2.",
         "plenary_meeting", 4),
        ("The 4th Plenary Meeting of the 9th Central Committee of the WPK went on for the second day on May 2.",
         "plenary_meeting", 4),
    ],
)  # fmt: skip
def test_a_sitting_of_a_later_day(reader: Reader, told: str, kind: str, ordinal: int) -> None:
    [event] = reader(told).events
    assert (event.kind, event.ordinal, event.start) == (kind, ordinal, date(2022, 5, 2))


def test_a_report_that_is_continued(reader: Reader) -> None:
    report = reader(
        "The Ninth Congress of the WPK went into its second-day sitting on May 2.\n\nKim Jong Un continued his report."
    )
    assert [(p.name, p.capacity) for p in report.events[0].people] == [("Kim Jong Un", "reported")]


def test_presidium_and_observers_of_a_congress(reader: Reader) -> None:
    report = reader(
        "The Ninth Congress of the WPK opened in Pyongyang on May 2.\n\n1 500 observers were on hand.\n\n"
        "Members of the presidium of the congress are Pak Chol Min, Ri Yong Su and Choe Il."
    )
    [event] = report.events
    assert [p.name for p in event.people] == ["Pak Chol Min", "Ri Yong Su", "Choe Il"]
    assert [(g.text, g.capacity) for g in event.groups] == [("1 500 observers", "observer")]
    assert not report.posts


def test_those_who_are_also_at_the_meeting(reader: Reader) -> None:
    report = reader(
        "A national conference of shepherds was held on May 2.\n\nAlso at the conference were officials of the "
        "ministry.\n\nAlso present there were members of the drought command as observers."
    )
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [
        ("officials of the ministry", "attended"),
        ("members of the drought command", "observer"),
    ]


def test_line_ups_behind_an_election(reader: Reader) -> None:
    report = reader(
        PLENUM + "The plenary meeting elected the Presidium of the Political Bureau and the Political Bureau of the "
        "Party Central Committee.\n\nMembers of the Presidium of the Political Bureau of the Party Central "
        "Committee:\n\nPak Chol Min, Ri Yong Su\n\nMembers of the Political Bureau:\n\nChoe Il, Jong Hyok\n\n"
        "Alternate members of the Political Bureau:\n\nHan Song Guk, Kim Nam Il"
    )
    assert changes(report) == [
        ("Pak Chol Min", "elected", f"member of the Presidium of the {BUREAU}"),
        ("Ri Yong Su", "elected", f"member of the Presidium of the {BUREAU}"),
        ("Choe Il", "elected", f"member of the {BUREAU}"),
        ("Jong Hyok", "elected", f"member of the {BUREAU}"),
        ("Han Song Guk", "elected", f"alternate member of the {BUREAU}"),
        ("Kim Nam Il", "elected", f"alternate member of the {BUREAU}"),
    ]


def test_they_are_behind_an_election(reader: Reader) -> None:
    report = reader(PLENUM + "Secretaries of the WPK Central Committee were elected. They are Pak Chol Min and Choe Il.")
    assert changes(report) == [
        ("Pak Chol Min", "elected", f"secretary of the {CC}"),
        ("Choe Il", "elected", f"secretary of the {CC}"),
    ]


def test_department_directors_are_of_the_committee_named_before(reader: Reader) -> None:
    report = reader(
        PLENUM + "Several department directors of the Party Central Committee were dismissed and new ones appointed.\n\n"
        "Pak Chol Min was appointed as department director, and Choe Il as first vice department director."
    )
    assert changes(report) == [
        ("Pak Chol Min", "appointed", f"department director of the {CC}"),
        ("Choe Il", "appointed", f"first vice department director of the {CC}"),
    ]


def test_directly_elected_as_its_member(reader: Reader) -> None:
    report = reader(
        PLENUM + "Pak Chol Min was by-elected member of the Party Central Committee and Choe Il was directly elected "
        "as its member."
    )
    assert changes(report) == [("Pak Chol Min", "elected", f"member of the {CC}"),
                               ("Choe Il", "elected", f"member of the {CC}")]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "name", "action", "post"),
    [
        ("Vice-Premier Pak Chol Min was appointed upon the proposal of the premier.", "Pak Chol Min", "appointed",
         "vice-premier of the Cabinet of the DPRK"),
        ("Minister of Railways Choe Il was appointed on the recommendation of the premier.", "Choe Il", "appointed",
         "minister of Railways"),
        ("Jong Hyok, minister of Forestry, was promoted to army general.", "Jong Hyok", "promoted", "Army General"),
    ],
)  # fmt: skip
def test_offices_printed_before_and_ranks_in_small_letters(
    reader: Reader, told: str, name: str, action: str, post: str
) -> None:
    session = "The Fourth Session of the 14th Supreme People's Assembly was held on May 2.\n\n"
    assert changes(reader(session + told)) == [(name, action, post)]


def test_an_officer_elected_elsewhere_is_told_by_the_new_office(reader: Reader) -> None:
    report = reader(PLENUM + "Vice-Premier Pak Chol Min was elected chairman of the Tolls Commission at the meeting.")
    assert [(c.name, c.post) for c in report.changes] == [("Pak Chol Min", "chairman of the Tolls Commission")]
