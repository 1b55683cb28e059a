"""Several people who do together what one does alone: "A and B met C" is no meeting of A with B; the unnamed beside them
do it too ("A, B and other officials watched …"). The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    "met",
    [
        "Premier Pak Tong Ju and Foreign Minister Kim Sung O met Vice-Premier Somphon Keola of Laos on Monday.",
        "Premier Pak Tong Ju and Foreign Minister Kim Sung O met the visiting Lao Vice-Premier Somphon Keola on Monday.",
        "Pak Tong Ju, premier of the Cabinet, and Kim Sung O, foreign minister, met Somphon Keola, vice-premier of Laos, "
        "on Monday.",
    ],
)
def test_two_hosts_met_a_guest(reader: Reader, met: str) -> None:
    (event,) = reader(met, title="Guest Met").events
    assert (event.kind, people_of(event)) == (
        "talks", {"Pak Tong Ju": "principal", "Kim Sung O": "principal", "Somphon Keola": "guest"},
    )  # fmt: skip


def test_two_hosts_met_a_delegation(reader: Reader) -> None:
    (event,) = reader(
        "Premier Pak Tong Ju and Foreign Minister Kim Sung O met a delegation of Laos on Monday.", title="Guests Met"
    ).events
    assert people_of(event) == {"Pak Tong Ju": "principal", "Kim Sung O": "principal"}
    assert [(group.text, group.capacity) for group in event.groups] == [("a delegation of Laos", "guest")]


@pytest.mark.parametrize("when", ["on Monday", "Monday at the residence of Ambassador Bounmy Keola", "the same day"])
def test_two_ministers_met_each_other(reader: Reader, when: str) -> None:
    (event,) = reader(
        f"Foreign Minister Kim Sung O and Lao Foreign Minister Somphon Keola met {when}.", title="Ministers Meet"
    ).events
    assert people_of(event) == {"Kim Sung O": "principal", "Somphon Keola": "guest"}


@pytest.mark.parametrize("seat", ["full Politburo member", "full member of the Politburo", "Politburo member"])
def test_a_full_seat_is_a_seat(reader: Reader, seat: str) -> None:
    report = reader(f"Pak Tong Ju, a {seat}, visited a mill in Pyongyang on Monday.", title="Visit")
    assert [list(p.posts) for p in report.events[0].people] == [
        ["member of the Political Bureau of the Central Committee of the Workers' Party of Korea"]
    ]


BOTH = "Pak Tong Ju, premier of the Cabinet, Kim Sung O, minister of Forestry, and"


@pytest.mark.parametrize("beside", ["officials concerned", "other officials of the ministry", "cadres of ministries"])
@pytest.mark.parametrize(
    ("did", "kind", "named", "unnamed"),
    [
        ("watched a concert at the Moranbong Theatre on Monday", "performance", "principal", "attended"),
        ("saw a football match at the Rungna Stadium on Monday", "performance", "principal", "attended"),
        ("attended a ceremony for opening the Songhwa Paper Mill on Monday", "ceremony", "attended", "attended"),
        ("were present at a ceremony for opening the Songhwa Paper Mill on Monday", "ceremony", "attended", "attended"),
        ("took part in a national meeting held in Hamhung on Monday", "meeting", "attended", "attended"),
        ("laid a wreath at the Liberation Tower on Monday", "ceremony", "attended", "attended"),
        ("visited the bier of Ri Song Min on Monday", "mourning", "principal", "attended"),
        ("hosted a banquet for Somphon Keola, vice-premier of Laos, on Monday", "reception", "principal", "attended"),
        ("met Somphon Keola, vice-premier of Laos, on Monday", "talks", "principal", "attended"),
        ("held talks with Somphon Keola, vice-premier of Laos, on Monday", "talks", "principal", "attended"),
        ("visited the Songhwa Paper Mill on Monday", "guidance", "principal", "accompanied"),
        ("provided field guidance to the Songhwa Paper Mill on Monday", "guidance", "principal", "accompanied"),
    ],
)
def test_the_unnamed_beside_who_acts(
    reader: Reader, beside: str, did: str, kind: str, named: str, unnamed: str
) -> None:
    (event,) = reader(f"{BOTH} {beside} {did}.", title="Report").events
    told = people_of(event)
    assert (event.kind, told["Pak Tong Ju"], told["Kim Sung O"]) == (kind, named, named)
    assert [(group.text, group.capacity) for group in event.groups] == [(beside, unnamed)]


@pytest.mark.parametrize(
    "told",
    [
        "held talks with the delegation of Laos on Monday",
        "met and had a talk with a delegation of the Forestry Ministry of Laos led by Somphon Keola on Monday",
    ],
)
def test_two_hosts_held_talks_with_a_delegation(reader: Reader, told: str) -> None:
    (event,) = reader(
        f"Pak Tong Ju, premier of the Cabinet, and Kim Sung O, minister of Forestry, {told}.", title="Talks"
    ).events
    people = people_of(event)
    assert (event.kind, people["Pak Tong Ju"], people["Kim Sung O"]) == ("talks", "principal", "principal")


def test_two_spoke_at_a_meeting(reader: Reader) -> None:
    (event,) = reader(
        "Pak Tong Ju, premier of the Cabinet, and Kim Sung O, minister of Forestry, made speeches at a national meeting "
        "held at the Songhwa Paper Mill on Monday.",
        title="Meeting Held",
    ).events
    assert (event.kind, people_of(event)) == ("meeting", {"Pak Tong Ju": "spoke", "Kim Sung O": "spoke"})


@pytest.mark.parametrize("paid", ["homage", "high tribute", "tribute", "respects"])
def test_homage_paid_to_statues(reader: Reader, paid: str) -> None:
    (event,) = reader(
        f"Pak Tong Ju, premier of the Cabinet, and officials of ministries paid {paid} to the statues of President Kim Il "
        "Sung and leader Kim Jong Il on Mansu Hill on Monday.",
        title="Homage Paid",
    ).events
    assert (event.kind, event.place, people_of(event)) == ("ceremony", "Mansu Hill", {"Pak Tong Ju": "principal"})
    assert [(group.text, group.capacity) for group in event.groups] == [("officials of ministries", "attended")]


@pytest.mark.parametrize("who", ["Officials of the Cabinet", "Employees of the Cabinet", "Party members of the Cabinet"])
def test_the_cabinets_officials_are_not_the_cabinet(reader: Reader, who: str) -> None:
    (event,) = reader(f"{who} held a meeting in Pyongyang on Monday.", title="Meeting Held").events
    assert (event.kind, event.body) == ("meeting", None)
