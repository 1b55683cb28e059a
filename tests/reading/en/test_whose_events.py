"""Whose news an event is: home, guests, compatriots abroad, the world's bodies. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]


def groups(event: Event) -> dict[str, str]:
    return {g.text: g.capacity for g in event.groups}


@pytest.mark.parametrize(
    ("run", "own", "guests"),
    [
        (
            "officials concerned and staff members of the Cuban embassy here",
            "officials concerned",
            "staff members of the Cuban embassy here",
        ),
        (
            "officials of the Ministry of Railways, working people in Wonsan and diplomatic envoys of various countries",
            "officials of the Ministry of Railways, working people in Wonsan",
            "diplomatic envoys of various countries",
        ),
        (
            "servicepersons, people from all walks of life, foreign guests and overseas compatriots",
            "servicepersons, people from all walks of life",
            "foreign guests and overseas compatriots",
        ),
    ],
)
def test_own_people_printed_before_guests_are_no_guests(reader: Reader, run: str, own: str, guests: str) -> None:
    (event,) = reader(f"A gathering of gardeners took place here on Monday.\n\nPresent there were {run}.").events
    assert groups(event) == {own: "attended", guests: "guest"}


def test_members_of_two_foreign_bodies_are_not_parted(reader: Reader) -> None:
    (event,) = reader(
        "A gathering of gardeners took place here on Monday.\n\nPresent there were Kim Chol Su, minister of Railways, and "
        "members of the delegation and staff of the Cuban embassy here."
    ).events
    assert groups(event) == {"members of the delegation and staff of the Cuban embassy here": "guest"}


@pytest.mark.parametrize(
    "who",
    [
        "Deputies to the Supreme People's Assembly",
        "The participants in the meeting of gardeners",
        "Officials and technicians from Kangwon Province",
    ],
)
def test_unnamed_people_pay_homage_at_a_memorial(reader: Reader, who: str) -> None:
    (event,) = reader(
        f"{who} visited the Kumsusan Memorial Palace on Monday to pay homage to President Kim Il Sung.",
        title="Homage Paid to Kim Il Sung",
        published=date(2011, 5, 3),
    ).events
    assert (event.kind, event.place) == ("ceremony", "Kumsusan Memorial Palace")
    assert groups(event) == {who: "attended"}


def test_a_memorial_visited_to_mourn(reader: Reader) -> None:
    (event,) = reader(
        "Officials of the DPRK ministries on Tuesday visited the Kumsusan Memorial Palace where the bier stands and mourned his "
        "demise.",
        title="Officials Visit Bier",
        published=date(2011, 12, 21),
    ).events
    assert (event.kind, event.place, event.start) == ("mourning", "Kumsusan Memorial Palace", date(2011, 12, 20))


def test_foreigners_alone_at_a_statue_are_no_event_of_the_state(reader: Reader) -> None:
    assert not reader(
        "A delegation of gardeners of Laos led by Bounmy Phanvong, chairman of the Society of Gardeners, visited the "
        "statue of President Kim Il Sung on Mansu Hill on Monday and laid a floral basket.",
        title="Guests Visit Statue",
    ).events


def test_a_concert_of_the_new_year_is_at_home(reader: Reader) -> None:
    (event,) = reader(
        "A New Year concert was given by the Kalma Orchestra at the Mansudae Art Theatre on Sunday.\n\nIt was enjoyed by "
        "working people of the DPRK here.",
        title="New Year Concert Given",
        published=date(2011, 1, 4),
    ).events
    assert (event.kind, event.place) == ("performance", "Mansudae Art Theatre")
    assert groups(event)["Kalma Orchestra"] == "performed"


@pytest.mark.parametrize("place", ["Tashkent", "Kazan City, Russia", "Xi'an, China", "Phnom Penh"])
def test_a_ceremony_abroad_without_named_officials_is_none(reader: Reader, place: str) -> None:
    assert not reader(
        f"DPRK books were given to a library.\n\nA handing-over ceremony took place in {place} on Monday.\n\nPresent there "
        "were librarians and staff of the DPRK embassy.",
        title="Books Given to Library",
    ).events


@pytest.mark.parametrize(
    "officials",
    [
        "Ko Sang Ho, vice-chairman of the General Association of Korean Residents in Japan, and Kim Min Su, chairman of "
        "the Gardeners' Association in Japan",
        "Chief Vice-Chairman Ko Sang Ho and vice-chairmen of the General Association of Korean Residents in Japan",
    ],
)
def test_compatriots_meet_abroad(reader: Reader, officials: str) -> None:
    assert not reader(
        f"A lecture was given in Osaka on Sunday.\n\nPresent there were {officials}.", title="Lecture Given"
    ).events


@pytest.mark.parametrize(
    "opening",
    ["A UN high-level meeting on forests was held", "The 40th session of the U.N. General Assembly was opened"],
)
def test_meetings_of_the_worlds_nations_are_none_of_the_states(reader: Reader, opening: str) -> None:
    assert not reader(
        f"{opening} on April 28.\n\nPresent there were delegates including that of the DPRK.", title="UN"
    ).events


def test_a_seminar_on_a_theme_of_the_un_is_at_home(reader: Reader) -> None:
    (event,) = reader(
        'A seminar on "Forests", the theme provided by the United Nations Forest Fund, was held at the Grand People\'s '
        "Study House in Pyongyang on Monday.",
        title="Seminar Held",
    ).events
    assert (event.kind, event.place) == ("meeting", "Grand People's Study House")


def test_what_opened_weeks_ago_is_told_in_passing(reader: Reader) -> None:
    assert not reader(
        "More than 20 000 people of the DPRK have visited the tulip exhibition.\n\nThe exhibition was opened in Pyongyang "
        "on April 20.",
        title="Tulip Exhibition Draws Many Visitors",
    ).events


@pytest.mark.parametrize("verb", ["sent a wreath", "presented a wreath"])
def test_a_wreath_that_was_sent_is_no_ceremony(reader: Reader, verb: str) -> None:
    assert not reader(
        f"The Society of Gardeners of Laos {verb} on the demise of leader Kim Jong Il.\n\nThe wreath was laid before the "
        "bier at the Kumsusan Memorial Palace on Monday.\n\nAlso a wreath from a merchant was laid on Sunday.",
        title="Wreath from Laos",
        published=date(2011, 12, 27),
    ).events


def test_who_is_painted_beside_somebody_takes_no_part(reader: Reader) -> None:
    report = reader(
        "Laotian personages visited the DPRK embassy in Vientiane on May 1.\n\nThey laid a floral basket before a painting "
        "of President Kim Il Sung standing together with Kim Jong Il.",
        title="Personages Visit DPRK Embassy",
        published=date(2011, 5, 3),
    )
    assert not [p.name for e in report.events for p in e.people]


def test_a_letter_that_is_printed_tells_no_event(reader: Reader) -> None:
    assert not reader(
        "Kim Jong Un, general secretary of the Workers' Party of Korea, received a letter from the president of Laos.\n\n"
        "The letter said:\n\nI and the delegation of Laos paid an official visit to the DPRK from April 20 to 22.",
        title="Letter to Kim Jong Un",
    ).events


def test_the_head_of_another_countrys_delegation_is_a_foreigner(reader: Reader) -> None:
    report = reader(
        "A delegation of the Yanbian Garden House of China led by Vice-Director Kim Chun Ho, and a delegation of the "
        "Gardeners' Union led by Ri Song Min, vice-chairman of its Central Committee, met here on Monday.",
    )
    assert {p.name for p in report.posts} == {"Ri Song Min"}


def test_compatriots_delegation_is_not_another_countrys(reader: Reader) -> None:
    report = reader(
        "A delegation of Koreans in China led by Kim Chun Ho, chairman of the Garden House, arrived here on Monday."
    )
    assert {p.name for p in report.posts} == {"Kim Chun Ho"}


@pytest.mark.parametrize(
    "told",
    [
        "A delegation of the World Peace Federation led by President Mun Chol Su arrived here on Monday.",
        "The mission of the World Peace Federation led by President Mun Chol Su left Pyongyang on Monday.",
    ],
)
def test_guests_whose_post_tells_that_they_are_of_another_state(reader: Reader, told: str) -> None:
    assert reader(told, title="Visit").events == []


def test_a_guest_whose_post_tells_it_later(reader: Reader) -> None:
    told = (
        "Kim Yong Nam, president of the Presidium of the DPRK Supreme People's Assembly, met a delegation of the World Peace "
        "Federation led by President Mun Chol Su on Monday."
    )
    (event,) = reader(told, title="Kim Yong Nam Meets Delegation").events
    assert [(p.name, p.capacity) for p in event.people] == [("Kim Yong Nam", "principal"), ("Mun Chol Su", "guest")]


@pytest.mark.parametrize(
    ("places", "own"),
    [
        ("South Hwanghae and Kangwon provinces and Kaesong City", True),
        ("North Hamgyong Province and the city of Hamhung", True),
        ("Kaesong City", True),
        ("Seoul and other places", False),
        ("Chunchon, Kangwon Province", False),
    ],
)
def test_rallies_in_the_provinces_against_the_other_state(reader: Reader, places: str, own: bool) -> None:
    text = f"Rallies took place in {places} on Monday to condemn the crimes of the traitors."
    report = reader(text, title="Rallies Held to Denounce Rulers of S. Korea", published=date(2011, 7, 7))
    assert [(e.kind, e.place) for e in report.events] == ([("meeting", places)] if own else [])
