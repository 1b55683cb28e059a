"""What a report recalls of other days, and what takes place in its own. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

BUREAU = (
    "An enlarged meeting of the Political Bureau of the Central Committee of the Workers' Party of Korea was held Monday."
    "\n\nThe meeting discussed the results of the visit to Laos paid by Kim Jong Un, general secretary of the Workers' "
    "Party of Korea."
)


@pytest.mark.parametrize(
    "recalled",
    [
        "Kim Jong Un said that the road both sides opened is a long one. He stressed the need to walk it together.",
        "At the talks held there the two leaders had an exchange of views on trade and tourism.",
        "During his visit the two sides discussed the matter of a joint farm.",
        "During the meetings and talks the two sides exchanged views on forestry.",
    ],
)
def test_a_visit_that_a_meeting_reviews(reader: Reader, recalled: str) -> None:
    (event,) = reader(f"{BUREAU}\n\n{recalled}", title="Enlarged Meeting of Political Bureau Held").events
    assert not event.people
    assert [item.text for item in event.agenda] == [
        "the results of the visit to Laos paid by Kim Jong Un, general secretary of the Workers' Party of Korea"
    ]


def test_a_speaker_at_the_meeting_itself(reader: Reader) -> None:
    told = (
        "A meeting of the Political Bureau of the Central Committee of the Workers' Party of Korea was held Monday.\n\n"
        "The meeting discussed the harvest.\n\nKim Jong Un said that the rain had come late."
    )
    (event,) = reader(told, title="Meeting of Political Bureau Held").events
    assert people_of(event) == {"Kim Jong Un": "spoke"}


def test_the_day_when_they_played_before_him(reader: Reader) -> None:
    told = (
        "The third-day performances of the spring festival took place at theatres in Pyongyang on Monday.\n\n"
        "The singers from Laos showed that they cherish the day when they performed in the presence of Kim Jong Un, general "
        "secretary of the Workers' Party of Korea."
    )
    (event,) = reader(told, title="Festival Goes On").events
    assert not event.people


def test_what_a_scholar_had_to_say(reader: Reader) -> None:
    told = (
        "Orlov, a scholar of the Institute of the East, on a visit to the DPRK had this to say upon hearing the news of Kim "
        "Jong Un's tour:\n\nHe visited the Songsan Power Station. His tour is a great event."
    )
    assert not reader(told, title="Kim Jong Un's Tour Hailed").events


@pytest.mark.parametrize(
    "told",
    [
        "A grand celebration event took place in front of the Monument to the Builders in Pyongyang.",
        "A grand celebration event took place in front of the Monument to the Builders in Pyongyang when the whole country "
        "was in bloom.",
    ],
)
def test_an_event_that_somebody_attended(reader: Reader, told: str) -> None:
    came = "Kim Jong Un, general secretary of the Workers' Party of Korea, attended the celebration event."
    (event,) = reader(f"{told}\n\n{came}", title="Event Held with Splendor").events
    assert (event.kind, event.place) == ("ceremony", "Monument to the Builders")
    assert people_of(event) == {"Kim Jong Un": "attended"}


def test_a_ceremony_behind_what_it_shows(reader: Reader) -> None:
    told = (
        "Demonstrating the growth of the tractor plants, which have doubled their output, a ceremony for handing over sixty "
        "new tractors built this spring to the farms of the country took place in the capital city of Pyongyang.\n\n"
        "Kim Chol Su, minister of Railways, made an address."
    )
    (event,) = reader(told, title="Tractors Handed Over").events
    assert (event.kind, event.place, people_of(event)) == ("ceremony", "Pyongyang", {"Kim Chol Su": "spoke"})


@pytest.mark.parametrize(
    "stood",
    [
        "Kim Jong Un was standing vigil by the bier.",
        "Kim Jong Un stood vigil by the bier.",
        "Kim Jong Un kept vigil beside the bier together with members of the funeral committee.",
    ],
)
def test_who_keeps_vigil(reader: Reader, stood: str) -> None:
    told = f"Jorge Salas, Peruvian ambassador to the DPRK, and his party on Monday paid respects to the bier.\n\n{stood}"
    (event,) = reader(told, title="Peruvian Ambassador Visits Bier").events
    assert people_of(event)["Kim Jong Un"] == "attended"


@pytest.mark.parametrize(
    "said",
    [
        "Kim Chol Su, minister of Railways, said this, when addressing the 12th Ministerial Meeting of the Railway Forum "
        "on May 2.",
        "Kim Chol Su, minister of Railways, said this in a speech at the 12th Ministerial Meeting of the Railway Forum on "
        "May 2.",
        "DPRK Minister of Railways Kim Chol Su who is heading the DPRK delegation said this in a speech at the 12th session "
        "of the Railway Forum on May 2.",
    ],
)
def test_a_speech_told_behind_its_words(reader: Reader, said: str) -> None:
    (event,) = reader(f"The rails should be laid in peace.\n\n{said}", title="Railways Minister on Rails").events
    assert (event.kind, event.start, people_of(event)) == ("meeting", date(2022, 5, 2), {"Kim Chol Su": "spoke"})


def test_others_speeches_make_no_event(reader: Reader) -> None:
    told = (
        "Peruvian President Jorge Salas called for fair trade on Monday. He said this in a speech at the 12th session of the "
        "Railway Forum on May 2."
    )
    assert not reader(told, title="Peruvian President Calls for Fair Trade").events


def test_what_the_speaker_says_is_no_decision(reader: Reader) -> None:
    told = (
        "Kim Chol Su, minister of Railways, said this in a speech at the 12th session of the Railway Forum on May 2.\n\n"
        'The session of the Rail Union adopted the decision "On Narrow Tracks" in those days.'
    )
    (event,) = reader(told, title="Railways Minister on Rails").events
    assert not event.decisions
