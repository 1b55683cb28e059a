"""Lists whose election another sentence tells, offices told beside others, and those only proposed. The sentences are our
own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

CONGRESS = (
    "The congress of the party elected members and alternate members of the 8th Central Committee of the WPK on Monday."
)
MEMBER = "member of the Central Committee of the Workers' Party of Korea"


def changes_of(report: Report) -> list[tuple[str, str, str]]:
    return [(c.name, c.action, c.post) for c in report.changes]


@pytest.mark.parametrize(
    ("heading", "second"),
    [
        ("Members of the Party Central Committee are as follows:", "Alternate members are as follows:"),
        ("Members of the Party Central Committee are:", "Alternate members:"),
    ],
)
def test_a_list_whose_election_another_sentence_tells(reader: Reader, heading: str, second: str) -> None:
    told = f"{CONGRESS}\n\n{heading}\n\nRi Tae Sop, Pak Chol Min\n\n{second}\n\nKim Tok Su (1), Jo Yong Min"
    assert changes_of(reader(told, title="Congress Goes On")) == [
        ("Ri Tae Sop", "elected", MEMBER),
        ("Pak Chol Min", "elected", MEMBER),
        ("Kim Tok Su", "elected", f"alternate {MEMBER}"),
        ("Jo Yong Min", "elected", f"alternate {MEMBER}"),
    ]


def test_a_list_without_any_election_elects_nobody(reader: Reader) -> None:
    report = reader("Members of the Party Central Committee are as follows:\n\nRi Tae Sop, Pak Chol Min", title="Who Sits")
    assert not report.changes


def test_the_leader_in_a_list_of_those_elected(reader: Reader) -> None:
    told = f"{CONGRESS}\n\nMembers of the Party Central Committee are:\n\nKim Jong Un, Ri Tae Sop, Pak Chol Min"
    assert ("Kim Jong Un", "elected", MEMBER) in changes_of(reader(told, title="Congress Goes On"))


@pytest.mark.parametrize(
    "told",
    [
        "Ri Tae Sop took office as minister of Railways, succeeding Pak Chol Min; Kim Tok Su took office as minister of "
        "Labour.",
        "Ri Tae Sop was appointed as minister of Railways to succeed Pak Chol Min; Kim Tok Su was appointed as minister "
        "of Labour.",
    ],
)
def test_whom_somebody_succeeds_gets_nothing_behind_the_semicolon(reader: Reader, told: str) -> None:
    found = changes_of(reader(told))
    assert ("Kim Tok Su", "appointed", "minister of Labour") in found
    assert [c for c in found if c[0] == "Pak Chol Min"] == [("Pak Chol Min", "relieved", "minister of Railways")]


def test_each_body_that_met_elects_its_own_chairman(reader: Reader) -> None:
    told = "\n\n".join(
        f"At a plenary meeting of the Central Committee of {union} {out} was recalled and {new} was elected as its chairman."
        for union, out, new in (
            ("the Union of Agricultural Workers of Korea", "Ri Tae Sop", "Pak Chol Min"),
            ("the General Federation of Trade Unions of Korea", "Kim Tok Su", "Jo Yong Min"),
        )
    )
    posts = {c.name: c.post for c in reader(told).changes}
    assert posts["Pak Chol Min"].endswith("Union of Agricultural Workers of Korea")
    assert posts["Kim Tok Su"] == posts["Jo Yong Min"]
    assert posts["Jo Yong Min"].endswith("General Federation of Trade Unions of Korea")


@pytest.mark.parametrize("how", ["severely criticized and", "criticized at the meeting and then", "punished and"])
def test_who_is_blamed_and_dismissed(reader: Reader, how: str) -> None:
    found = changes_of(reader(f"Ri Tae Sop, minister of Railways, was {how} dismissed."))
    assert found == [("Ri Tae Sop", "relieved", "minister of Railways")]


BUREAU = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    "told",
    [
        "Ri Tae Sop was recalled from the Political Bureau and Pak Chol Min was elected as its alternate member.",
        "The meeting recalled Ri Tae Sop from the Political Bureau and elected Pak Chol Min as its alternate member.",
        "It was decided to recall Ri Tae Sop from the Political Bureau and elect Pak Chol Min as its alternate member.",
    ],
)
def test_the_body_that_one_left_is_the_one_another_joins(reader: Reader, told: str) -> None:
    assert changes_of(reader(told)) == [
        ("Ri Tae Sop", "relieved", BUREAU),
        ("Pak Chol Min", "elected", f"alternate {BUREAU}"),
    ]


def test_whom_a_decision_dismisses_from_nothing_said_does_not_hide_whom_it_elects(reader: Reader) -> None:
    told = "It was decided to dismiss Ri Tae Sop and elect Pak Chol Min as alternate member of the Political Bureau."
    assert ("Pak Chol Min", "elected", f"alternate {BUREAU}") in changes_of(reader(told))


@pytest.mark.parametrize("office", [", former vice-minister of Railways,", ", an anti-Japanese fighter,", ""])
def test_a_death_of_these_days(reader: Reader, office: str) -> None:
    report = reader(f"Ri Tae Sop{office} died of a heart attack on May 1 at the age of 80.")
    assert [(c.name, c.action, c.post) for c in report.changes] == [("Ri Tae Sop", "died", "")]


@pytest.mark.parametrize("day", ["on May 1, 1987", "in 1987", "on September 3"])
def test_a_death_of_another_time_is_no_news(reader: Reader, day: str) -> None:
    assert not reader(f"Ri Tae Sop, an anti-Japanese fighter, died of a heart attack {day}.").changes


@pytest.mark.parametrize(
    "meant",
    [
        "Deputy Pak Chol Min proposed electing Ri Tae Sop as vice-chairman of the State Affairs Commission.",
        "Pak Chol Min suggested appointing Ri Tae Sop as minister of Railways.",
        "The meeting discussed dismissing Ri Tae Sop from the post of minister of Railways.",
        "Pak Chol Min spoke against relieving Ri Tae Sop of the post of minister of Railways.",
    ],
)
def test_what_is_only_proposed_changes_nothing(reader: Reader, meant: str) -> None:
    assert not reader(meant).changes


@pytest.mark.parametrize(
    "done",
    [
        "The meeting approved a decree on appointing Ri Tae Sop as minister of Railways.",
        "The Cabinet was reshuffled, appointing Ri Tae Sop as minister of Railways.",
    ],
)
def test_what_is_decreed_does(reader: Reader, done: str) -> None:
    [change] = reader(done).changes
    assert (change.name, change.action, change.post) == ("Ri Tae Sop", "appointed", "minister of Railways")


@pytest.mark.parametrize(
    "proposed",
    [
        "When Deputy Ri Tae Sop solemnly proposed the assembly to elect its chairman, all the deputies rose.",
        "Deputy Ri Tae Sop proposed electing Pak Chol Min as chairman of the Presidium of the SPA.",
    ],
)
def test_who_proposes_an_election_speaks(reader: Reader, proposed: str) -> None:
    [event] = reader(f"The First Session of the 14th Supreme People's Assembly was held on Monday.\n\n{proposed}").events
    assert people_of(event)["Ri Tae Sop"] == "spoke"
