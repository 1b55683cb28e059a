"""How the agency worded its items from 1996 to about 2005: ranks and committees in small letters, posts before names,
rounds of talks, sessions told from opening to close."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import posts_by_name, posts_held, taking_part

from partystate.reading.report import Report

DAY = date(2001, 5, 10)
CC = "Central Committee of the Workers' Party of Korea"


def visit(reader: Reader, company: str) -> Report:
    """A visit to a mill, told with those who went along."""
    return reader(
        f"General Secretary Kim Jong Il gave on-the-spot guidance to the Hungju Rope Mill.\n\n{company}",
        title="Kim Jong Il gives guidance to mill",
        published=DAY,
    )


@pytest.mark.parametrize(
    ("printed", "rank", "names"),
    [
        ("vice marshal Ri Chol Su", "Vice Marshal", ["Ri Chol Su"]),
        ("vice marshals Ri Chol Su and Pak Yong Ho", "Vice Marshal", ["Ri Chol Su", "Pak Yong Ho"]),
        ("generals Ri Chol Su and Pak Yong Ho", "General", ["Ri Chol Su", "Pak Yong Ho"]),
        ("col. general Ri Chol Su", "Colonel General", ["Ri Chol Su"]),
        ("lieutenant general Ri Chol Su", "Lieutenant General", ["Ri Chol Su"]),
        ("KPA general Ri Chol Su", "General of the Korean People's Army", ["Ri Chol Su"]),
        ("marshal of the KPA Ri Chol Su", "Marshal of the Korean People's Army", ["Ri Chol Su"]),
    ],
)
def test_ranks_in_small_letters(reader: Reader, printed: str, rank: str, names: list[str]) -> None:
    held = posts_by_name(visit(reader, f"He was accompanied by {printed} and officers of the supreme command."))
    assert {name: held[name] for name in names} == {name: [rank] for name in names}


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("secretary general of the bureau Ri Chol Su", "secretary general of the bureau"),
        ("general director of the bureau Ri Chol Su", "general director of the bureau"),
        ("director general of the bureau Ri Chol Su", "director general of the bureau"),
    ],
)
def test_offices_that_are_no_ranks(reader: Reader, printed: str, post: str) -> None:
    assert posts_by_name(visit(reader, f"He was accompanied by {printed}."))["Ri Chol Su"] == [post]


def test_a_name_that_ends_in_hon_ends_its_sentence(reader: Reader) -> None:
    report = visit(
        reader, "Present there was vice-minister of railways Ri Chol Hon. He explained the work of the mill."
    )
    assert [name for name, _ in taking_part(report)] == ["Kim Jong Il", "Ri Chol Hon"]


def test_a_committee_in_small_letters(reader: Reader) -> None:
    report = visit(
        reader,
        "Present there were foreign minister Ri Chol Su, chairman of the c.c., the Korean Social Democratic Party Pak "
        "Yong Ho and secretary of the c.c., the WPK Jo Un Bok.",
    )
    held = posts_by_name(report)
    assert held["Ri Chol Su"] == ["foreign minister of the DPRK"]
    assert held["Pak Yong Ho"] == ["chairman of the Central Committee of the Korean Social Democratic Party"]
    assert held["Jo Un Bok"] == [f"secretary of the {CC}"]


def test_two_offices_before_a_name_behind_a_titled_list(reader: Reader) -> None:
    report = visit(
        reader,
        "Among those present were secretaries of the C.C., the WPK Ri Chol Su and Pak Yong Ho, vice-premier and foreign "
        "minister Jo Un Bok and first vice-minister Kim Tae Song.",
    )
    held = posts_by_name(report)
    assert held["Pak Yong Ho"] == [f"secretary of the {CC}"]
    assert held["Jo Un Bok"] == ["vice-premier of the Cabinet of the DPRK", "foreign minister of the DPRK"]


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("DPRK ambassador e.p. to Laos Ri Chol Su", "ambassador of the DPRK to Laos"),
        ("DPRK ambassador e. p. to Laos Ri Chol Su", "ambassador of the DPRK to Laos"),
    ],
)
def test_an_ambassador_in_full(reader: Reader, printed: str, post: str) -> None:
    report = reader(
        f"{printed} presented his credentials to Lao President Khamtay Phoumi on May 8.",
        title="Credentials presented",
        published=DAY,
    )
    assert posts_held(report) == [("Ri Chol Su", post)]


def test_whoever_cuts_the_tape_and_speaks(reader: Reader) -> None:
    report = reader(
        "An inaugural ceremony of the Hungju Power Station took place on the spot today.\n\nRi Chol Su, minister of "
        "Railways, attended it. Ri Chol Su cut the tape and made an inaugural address.",
        title="Power station inaugurated",
        published=DAY,
    )
    assert taking_part(report) == [("Ri Chol Su", "spoke")]


@pytest.mark.parametrize("behind", ["leader Kim Jong Il's birthday", "the election of leader Kim Jong Il"])
def test_whose_day_a_reception_marks_is_no_guest(reader: Reader, behind: str) -> None:
    report = reader(
        f"A reception was given in honour of visiting compatriots at the Hungju Hall on Tuesday on the occasion of {behind}."
        "\n\nRi Chol Su, minister of Railways, made a speech there.",
        title="Reception given",
        published=DAY,
    )
    assert taking_part(report) == [("Ri Chol Su", "spoke")]


def test_in_whose_honour_a_reception_is_given(reader: Reader) -> None:
    report = reader(
        "A reception was given in honour of Ambassador Li Gang at the Hungju Hall on Tuesday.",
        title="Reception given",
        published=DAY,
    )
    assert taking_part(report) == [("Li Gang", "principal")]


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("that began here on May 8 came to a close today after fruitful debates", 8, 10),
        ("which opened on May 8, closed at the Hungju Hall today", 8, 10),
        ("which began in Hungju on May 7 wound up its work on May 9", 7, 9),
        ("that was to open on May 8 was held on May 9", 9, 9),
    ],
)
def test_a_session_from_its_opening_to_its_close(reader: Reader, told: str, first: int, last: int) -> None:
    report = reader(
        f"The 3rd session of the 10th Supreme People's Assembly of the DPRK {told}.",
        title="3rd session of SPA",
        published=DAY,
    )
    assert [(e.start, e.end) for e in report.events] == [(date(2001, 5, first), date(2001, 5, last))]


@pytest.mark.parametrize("what", ["first-day sitting", "second day sitting", "closing session"])
def test_a_sitting_of_talks_with_the_other_state(reader: Reader, what: str) -> None:
    report = reader(
        f"The {what} of the 7th round of the north-south trade talks was held at the Hungju Guest House on May 9.\n\n"
        "Present there were members of the north side's delegation headed by Ri Chol Su, chief councilor of the Cabinet, "
        "and members of the south side's delegation headed by Vice-Minister Han Sang Min.",
        title="Inter-Korean trade talks go on",
        published=DAY,
    )
    assert [e.kind for e in report.events] == ["talks"]
    assert taking_part(report) == [("Ri Chol Su", "principal"), ("Han Sang Min", "guest")]
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [
        ("members of the north side's delegation", "attended"),
        ("members of the south side's delegation", "guest"),
    ]


def test_a_sitting_of_a_session_is_no_talks(reader: Reader) -> None:
    report = reader(
        "The second-day sitting of the 3rd session of the 10th Supreme People's Assembly was held on May 9.",
        title="SPA session goes on",
        published=DAY,
    )
    assert [e.kind for e in report.events] == ["assembly_session"]


def test_greeted_on_arriving_at_a_site(reader: Reader) -> None:
    report = visit(reader, "He arrived at the mill, warmly greeted by its manager Ri Chol Su and other officials.")
    assert taking_part(report) == [("Kim Jong Il", "principal"), ("Ri Chol Su", "received")]


def test_titles_in_small_letters_are_adopted_too(reader: Reader) -> None:
    report = reader(
        'The 3rd session of the 10th SPA closed today.\n\nA decision of the SPA "on summing up the state budget for last '
        'year" and an ordinance of the SPA "on the state budget for this year" were separately adopted with the approval of '
        "all the deputies.",
        title="3rd session of SPA closes",
        published=DAY,
    )
    assert [(d.title, d.unanimous) for e in report.events for d in e.decisions] == [
        ("on summing up the state budget for last year", True),
        ("on the state budget for this year", True),
    ]
