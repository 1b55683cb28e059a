"""Who acted, where, when and what for may be told in any order."""

from __future__ import annotations

import pytest
from days import when_and_where
from order import REWRITINGS
from rewriting import Item, assert_kept, items

import partystate
from partystate.reading.report import Report


def told(report: Report) -> list[Item]:
    """What a report says, with the days and places of its events."""
    return [*items(report), *when_and_where(report)]


@pytest.mark.parametrize("name", REWRITINGS)
def test_another_order_reads_the_same(name: str) -> None:
    assert_kept(REWRITINGS[name], told=told)


def test_a_group_behind_the_day_is_told_as_printed() -> None:
    text = "On Monday, officials of the Ministry of Railways visited the Kumsusan Palace of the Sun to pay homage."
    (event,) = partystate.read(text, title="Officials Pay Homage", published="2016-07-08").events
    assert [g.text for g in event.groups] == ["officials of the Ministry of Railways"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials of the railways and ports met Friday at the People's Palace of Culture.",
        "Officials of the railways and ports met on July 8 at the People's Palace of Culture.",
        "On Friday, officials of the railways and ports met at the People's Palace of Culture.",
    ],
)
def test_those_who_met_at_a_hall_met_wherever_the_day_stands(text: str) -> None:
    (event,) = partystate.read(text, title="Officials Meet", published="2016-07-08").events
    assert (event.kind, str(event.start), event.place) == ("meeting", "2016-07-08", "People's Palace of Culture")


@pytest.mark.parametrize(
    "text",
    [
        "An agreement on fishing between the governments of the DPRK and Laos was signed Friday at the Mansudae Assembly Hall.",
        "An agreement on fishing between the governments of the DPRK and Laos was signed at the Mansudae Assembly Hall on Friday.",
    ],
)
def test_a_treaty_was_signed_on_the_day_right_behind_the_verb(text: str) -> None:
    (event,) = partystate.read(text, title="Agreement Signed", published="2016-07-08").events
    assert (event.kind, str(event.start)) == ("ceremony", "2016-07-08")


@pytest.mark.parametrize(
    "when",
    ["again on July 8", "here on July 8", "again", "at the office building of the Central Committee of the WPK on July 8"],
)
def test_what_a_meeting_was_convened_for_behind_its_day_and_place(when: str) -> None:
    text = f"The Political Bureau of the Central Committee of the WPK convened an emergency meeting {when} to discuss steps against hail."
    (event,) = partystate.read(text, title="Political Bureau Meets", published="2016-07-08").events
    assert [a.text for a in event.agenda] == ["steps against hail"]


def test_a_delegation_received_is_told_backwards() -> None:
    text = (
        "The delegation of the Lao Beekeepers' Union consisting of members from three towns was received by Kim Myong Rok, "
        "president of the Presidium of the Supreme People's Assembly of the DPRK, on Friday."
    )
    (event,) = partystate.read(text, title="Kim Myong Rok Meets Delegation", published="2016-07-08").events
    assert (event.kind, [p.name for p in event.people]) == ("talks", ["Kim Myong Rok"])
