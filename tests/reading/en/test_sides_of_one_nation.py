"""The rival state: sides named by their half of the nation ("from the south side"), offices denied, news that only scolds
it. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

SIGNED = (
    "Kim Jong Un, chairman of the State Affairs Commission of the DPRK, signed an accord with the president of the south on "
    "Monday."
)


@pytest.mark.parametrize(
    ("north", "south"),
    [
        ("Present at the signing from the north side was {}.", "Present from the south side were {} and {}."),
        ("On the northern side, {} took part.", "On the southern side, {} and {} were present."),
    ],
)
def test_each_half_has_its_own_people(reader: Reader, north: str, south: str) -> None:
    ours = north.format("Ri Tae Sop, vice-chairman of the WPK Central Committee")
    theirs = south.format("Han Su Jong, minister of Unification", "To Ki Ho, minister of Defense")
    report = reader(f"{SIGNED}\n\n{ours}\n\n{theirs}")
    [event] = report.events
    assert people_of(event) == {
        "Kim Jong Un": "principal",
        "Ri Tae Sop": "attended",
        "Han Su Jong": "guest",
        "To Ki Ho": "guest",
    }
    assert {p.name for p in report.posts} == {"Kim Jong Un", "Ri Tae Sop"}


def test_both_halves_in_one_sentence(reader: Reader) -> None:
    [talks] = reader(
        "Talks were held between the north and the south at Panmunjom on Monday.\n\nPresent there from the north side was "
        "Ri Tae Sop, chairman of a committee, and from the south side Han Su Jong, minister of Unification."
    ).events
    assert people_of(talks) == {"Ri Tae Sop": "principal", "Han Su Jong": "guest"}


@pytest.mark.parametrize(
    "told",
    [
        "The traitor Han Su Jong's Defence Minister To Ki Ho visited an army unit on Monday.",
        "To Ki Ho, puppet defence minister, inspected an army unit on Monday.",
        "To Ki Ho, puppet defence minister, was dismissed on Monday.",
        "Puppet Defence Minister To Ki Ho was dismissed on Monday.",
        "To Ki Ho, chief of the puppet ministry of defence, was dismissed on Monday.",
    ],
)
def test_whose_office_is_denied_is_none_of_this_state(reader: Reader, told: str) -> None:
    report = reader(f"{told} The DPRK does not care.")
    assert (report.events, report.changes, report.posts) == ([], [], [])


@pytest.mark.parametrize("scorned", ["puppets", "traitors", "war maniacs", "warmongers"])
def test_a_meeting_that_scolds_the_rival_state_is_our_own(reader: Reader, scorned: str) -> None:
    [event] = reader(
        "Weavers got together in front of the Sinuiju Museum on Monday to condemn the provocation.\n\nThe meeting was "
        "attended by Ri Tae Sop, manager of the mill, and others.",
        title=f"Weavers Denounce South Korean {scorned.title()}",
    ).events
    assert (event.kind, people_of(event)) == ("meeting", {"Ri Tae Sop": "attended"})
