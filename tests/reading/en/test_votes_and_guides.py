"""Who voted and where, who guided a meeting that others spoke at, and who sat on which side where the guests' side is
told first. The sentences are our own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "voted",
    [
        "took part in the election of deputies to the local people's assemblies at Sub-constituency No. 12",
        "cast his ballot at Sub-constituency No. 12",
        "voted at Sub-constituency No. 12",
        "participated in the election at Sub-constituency No. 12",
    ],
)
def test_who_voted(reader: Reader, voted: str) -> None:
    (event,) = reader(
        f"Kim Jong Un, general secretary of the WPK, {voted} on Monday.\n\nAccompanying him was Han Tok Bin.",
        title="Kim Jong Un Votes",
    ).events
    assert (event.kind, event.place) == ("other", "Sub-constituency No. 12")
    assert people_of(event) == {"Kim Jong Un": "principal", "Han Tok Bin": "accompanied"}


@pytest.mark.parametrize("told", ["The voters took part in the election with joy.", "The delegates voted for the motion."])
def test_voters_without_names(reader: Reader, told: str) -> None:
    assert reader(told, title="Vote").events == []


@pytest.mark.parametrize(
    "guided",
    [
        "Han Tok Bin made a report and Kim Jong Un guided it.",
        "Han Tok Bin made a report and Kim Jong Un personally guided the short course.",
        "Han Tok Bin made a report.\n\nGuiding it was Kim Jong Un.",
        "Han Tok Bin made a report.\n\nKim Jong Un attended and guided it.",
    ],
)
def test_who_guided_it(reader: Reader, guided: str) -> None:
    (event,) = reader(
        f"A short course for librarians was given in Pyongyang on Monday.\n\n{guided}", title="Short Course Given"
    ).events
    assert people_of(event) == {"Han Tok Bin": "reported", "Kim Jong Un": "principal"}


@pytest.mark.parametrize(
    "present",
    [
        "Present were Bounmy Phanvong, minister of Trade, and Keo Sisavath, ambassador, from the Lao side and Han Tok Bin "
        "and Ri Song Min from the DPRK side.",
        "Present from the Lao side were Bounmy Phanvong, minister of Trade, and Keo Sisavath, ambassador, and from the DPRK "
        "side Han Tok Bin and Ri Song Min.",
        "Present from the DPRK side were Han Tok Bin and Ri Song Min and from the Lao side Bounmy Phanvong, minister of Trade, "
        "and Keo Sisavath, ambassador.",
    ],
)
def test_both_sides_in_either_order(reader: Reader, present: str) -> None:
    (event,) = reader(
        f"Kim Jong Un had a tête-à-tête with Thongsing Thammavong, prime minister of Laos, on Monday.\n\n{present}",
        title="Kim Jong Un Meets Prime Minister",
    ).events
    assert people_of(event) == {
        "Kim Jong Un": "principal",
        "Thongsing Thammavong": "guest",
        **dict.fromkeys(["Bounmy Phanvong", "Keo Sisavath"], "guest"),
        **dict.fromkeys(["Han Tok Bin", "Ri Song Min"], "attended"),
    }
