"""Who watched, who travelled, who saw them off, and where it was, told a sentence later. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize("show", ['opera "The River"', "a performance given by the Kalma Orchestra", 'the drama "Snow"'])
def test_a_foreign_delegation_enjoys_a_show_with_its_hosts(reader: Reader, show: str) -> None:
    (event,) = reader(
        f"The delegation of the Party of Laos headed by Bounmy Phanvong, member of its Central Committee, enjoyed {show} at "
        "the Moran Theatre on Sunday.\n\nAmong the audience were Kim Chol Su, minister of Railways, and officials "
        "concerned.",
        title="Delegation Enjoys Show",
    ).events
    assert (event.kind, event.place, event.start) == ("performance", "Moran Theatre", date(2022, 5, 1))
    assert people_of(event) == {"Bounmy Phanvong": "principal", "Kim Chol Su": "attended"}


def test_who_enjoyed_it_together_with_the_guests(reader: Reader) -> None:
    (event,) = reader(
        "Sailors of the Navy of Laos enjoyed a performance by the Kalma Ensemble at the Kalma Theatre on Saturday.\n\nKPA "
        "Admiral Kim Chol Su, commander of the KPA Navy, and general officers, Ri Song Min, chairman of the Kosan City "
        "People's Committee, enjoyed the performance together with the guests.",
        title="Sailors Enjoy Performance",
    ).events
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Song Min": "attended"}


def test_senior_officials_enjoy_a_concert(reader: Reader) -> None:
    (event,) = reader(
        'Senior party and state officials and officials of the DPRK Cabinet enjoyed the "May concert" given by the Kalma '
        "Orchestra at the Kalma Theatre on Monday.",
        title="Senior Officials Enjoy Concert",
    ).events
    assert event.kind == "performance"
    assert groups(event)["Senior party and state officials and officials of the DPRK Cabinet"] == "attended"


def test_the_leader_enjoys_a_drama(reader: Reader) -> None:
    (event,) = reader(
        'General Secretary Kim Jong Il enjoyed drama "Snow" newly created by the Kalma Troupe.\n\nWatching it together with '
        "him were Kim Chol Su, minister of Railways, and officials concerned.",
        title="Kim Jong Il Enjoys Drama",
        published=date(2011, 5, 3),
    ).events
    assert event.kind == "performance"
    assert people_of(event)["Kim Jong Il"] == "principal"


def test_an_association_shows_a_film(reader: Reader) -> None:
    (event,) = reader(
        "The Korean Committee for Gardens and the DPRK-Laos Friendship Association held a film show here on Monday.\n\n"
        "Present there were Chairman Kim Chol Su and members of the association and working people in Pyongyang.",
        title="National Day of Laos Marked",
    ).events
    assert (event.kind, event.start) == ("performance", date(2022, 5, 2))
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_day_and_venue_told_a_sentence_later(reader: Reader) -> None:
    (event,) = reader(
        "A performance was given by the Workers' Art Group of the Gardeners' Union of the DPRK. It was given at the Kalma "
        "Hall on Monday.",
        title="Performance Given",
    ).events
    assert (event.place, event.start) == ("Kalma Hall", date(2022, 5, 2))


def test_a_venue_is_better_than_the_city(reader: Reader) -> None:
    (event,) = reader(
        "The DPRK Film Commission arranged a film show for diplomatic envoys here.\n\nThe show took place at the Kalma "
        "Cinema on Monday.\n\nPresent there was Kim Chol Su, vice-chairman of the commission.",
        title="Film Shown",
    ).events
    assert (event.kind, event.place, event.start) == ("performance", "Kalma Cinema", date(2022, 5, 2))


def test_delegations_that_also_left(reader: Reader) -> None:
    (event,) = reader(
        "A delegation of the Gardeners' Union of the DPRK headed by Kim Chol Su, vice-chairman of its Central Committee, "
        "left here Saturday.\n\nAlso leaving were a delegation of the Ministry of Railways led by Vice-Minister Ri Song Min "
        "to visit Laos and a delegation of the Kalma Committee led by its Vice-Chairman Pak Yong Ho.",
        title="Delegations Leave",
    ).events
    assert people_of(event) == dict.fromkeys(("Kim Chol Su", "Ri Song Min", "Pak Yong Ho"), "principal")
    held = {p.name: p.posts for p in event.people}
    assert held["Pak Yong Ho"] == ["vice-chairman of the Kalma Committee"]


def test_own_institutes_with_a_foreign_word(reader: Reader) -> None:
    (event,) = reader(
        "A delegation of the International Gardens Institute led by Vice-Director Kim Chol Su left here on Monday.",
        title="Delegation Leaves",
    ).events
    assert set(groups(event).values()) == {"principal"}


@pytest.mark.parametrize("party", ["her party", "her companion"])
def test_a_guest_and_her_party_seen_off(reader: Reader, party: str) -> None:
    (event,) = reader(
        f"Vera Klaus, UN under secretary general for Forests, and {party} left here on Monday.\n\nThey were seen off at the "
        "airport by Vice Foreign Minister Kim Chol Su of the DPRK and UN Forest Coordinator Joan Smith.",
        title="UN Official Leaves",
    ).events
    assert event.kind == "travel"
    assert people_of(event) == {"Vera Klaus": "guest", "Kim Chol Su": "attended", "Joan Smith": "guest"}
    assert groups(event) == {party: "guest"}
    assert event.people[1].posts == ["vice foreign minister of the DPRK"]


def test_innovators_leave_and_are_seen_off(reader: Reader) -> None:
    (event,) = reader(
        "Officials, innovators and technicians from Kangwon Province left Pyongyang on Monday after touring it.\n\nKim Chol "
        "Su, secretary of the WPK Central Committee, and officials of the committee saw them off at the Kalma Hotel.",
        title="Innovators Leave",
    ).events
    assert (event.kind, event.place) == ("travel", "Pyongyang")
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize("verb", ["attended", "also attended"])
def test_a_sentence_that_ends_in_attended(reader: Reader, verb: str) -> None:
    (event,) = reader(
        "The DPRK embassy in Vientiane gave a reception on May 1.\n\nPresent there on invitation was Bounmy Phanvong, vice "
        f"foreign minister of Laos.\n\nAmbassador Kim Chol Su and staff members of the DPRK embassy {verb}.",
        title="Reception Given",
    ).events
    assert people_of(event)["Kim Chol Su"] == "attended"
    assert groups(event)["staff members of the DPRK embassy"] == "attended"


def test_a_conference_of_last_year_is_recalled(reader: Reader) -> None:
    assert not reader(
        "A conference of the Workers' Party of Korea was held with success in Pyongyang on September 28 last year.\n\nIt was "
        "of great significance.",
        title="Significance of Conference",
        published=date(2011, 9, 26),
    ).events


def test_a_foreign_papers_article_tells_no_event(reader: Reader) -> None:
    assert not reader(
        "The 12th issue of the Russian newspaper Sad carried a write-up.\n\nUnder the headline it said: Kim Jong Il met the "
        "president of Russia in Ulan-Ude on August 24.",
        title="Russian Newspaper on Visit",
        published=date(2011, 9, 26),
    ).events


@pytest.mark.parametrize(
    "game", ["a match for testing the women's volleyball players", "the basketball match of two teams", "an ice hockey match"]
)
def test_a_match_that_somebody_guides_is_watched(reader: Reader, game: str) -> None:
    (event,) = reader(
        f"Kim Jong Un, general secretary of the Workers' Party of Korea, guided {game} on Monday.\n\nAmong the spectators "
        "were Kim Chol Su and Ri Song Min, secretaries of the WPK Central Committee, and other officials.",
        title="Kim Jong Un Guides Match",
    ).events
    assert event.kind == "performance"
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "attended", "Ri Song Min": "attended"}
