"""Several people who do together what one does alone: "A and B met C" is no meeting of A with B."""

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
