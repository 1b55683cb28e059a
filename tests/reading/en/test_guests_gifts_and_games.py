"""What happens to guests and with them: places shown, things handed over, condolences, credentials, games watched, and
the sessions of local assemblies. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Event, Report

Reader = Callable[..., Report]
PUBLISHED = date(2022, 5, 6)


def only_event(reader: Reader, *paragraphs: str, title: str = "Report") -> Event:
    (event,) = reader("\n\n".join(paragraphs), title=title, published=PUBLISHED).events
    return event


@pytest.mark.parametrize(
    "company",
    [
        "It was accompanied by",
        "The guests were accompanied by",
        "The delegation members were accompanied by",
        "Members of the delegation were also accompanied by",
    ],
)
def test_a_delegation_is_shown_round_by_officials(reader: Reader, company: str) -> None:
    event = only_event(
        reader,
        "The delegation of the Laotian Ministry of Gardens led by Bounmy Phanvong toured the Ryongchon Silk Mill on May 4.",
        f"{company} Kim Chol Su, minister of Gardens of the DPRK, and Vice-Minister Ri Song Il.",
        title="Laotian Delegation Tours Mill",
    )
    assert (event.kind, event.place) == ("other", "Ryongchon Silk Mill")
    assert people_of(event) == {
        "Bounmy Phanvong": "principal",
        "Kim Chol Su": "accompanied",
        "Ri Song Il": "accompanied",
    }
    assert event.people[-1].posts == ["vice-minister of Gardens of the DPRK"]
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("The delegation of the Laotian Ministry of Gardens", "guest")
    ]


def test_a_delegation_alone_at_a_mill_is_no_event(reader: Reader) -> None:
    assert not reader(
        "The delegation of the Laotian Ministry of Gardens toured the Ryongchon Silk Mill in the DPRK on May 4.",
        title="Delegation Tours Mill",
        published=PUBLISHED,
    ).events


def test_the_delegation_behind_its_head_takes_part_in_talks(reader: Reader) -> None:
    event = only_event(
        reader,
        "A delegation of the Weavers' Union of Korea headed by Kim Chol Su, its chairman, met Bounmy Phanvong, president of "
        "the Laotian Weavers, in Vientiane on May 4.",
    )
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("A delegation of the Weavers' Union of Korea", "attended")
    ]


@pytest.mark.parametrize(
    ("ceremony", "handing"),
    [
        ("presenting seed books to the Laotian embassy", "handed over the seed books to Ambassador Bounmy Phanvong"),
        ("donating looms", "donated looms of ten kinds to Ambassador Bounmy Phanvong"),
        ("handing over a garden pavilion", "conveyed the key to Ambassador Bounmy Phanvong"),
    ],
)
def test_who_hands_something_over_at_a_ceremony_for_that(reader: Reader, ceremony: str, handing: str) -> None:
    event = only_event(
        reader,
        f"A ceremony for {ceremony} took place at the Kalma Hall in Pyongyang on May 4.",
        f"Kim Chol Su, vice-minister of Gardens of the DPRK, {handing}.",
    )
    assert event.kind == "ceremony"
    assert people_of(event) == {"Kim Chol Su": "attended", "Bounmy Phanvong": "guest"}


@pytest.mark.parametrize(
    "what",
    [
        "visited the Laotian embassy on May 4 to pay condolences over the death of Somsak Keola",
        "called at the Laotian embassy on May 4 to extend deep condolences on the demise of Somsak Keola",
        "went to the Laotian embassy on May 4 to convey his condolences",
    ],
)
@pytest.mark.parametrize("others", ["", " and other senior officials"])
def test_condolences_at_an_embassy(reader: Reader, what: str, others: str) -> None:
    event = only_event(reader, f"Kim Chol Su, Ri Song Il{others} {what}.".replace("Su, Ri Song Il v", "Su v"))
    assert event.kind == "mourning"
    assert people_of(event)["Kim Chol Su"] == "principal"
    assert [g.text for g in event.groups] == ([others.removeprefix(" and ")] if others else [])


@pytest.mark.parametrize("deed", ["presented", "handed", "submitted"])
def test_an_envoy_hands_in_his_credentials(reader: Reader, deed: str) -> None:
    event = only_event(
        reader,
        f"Kim Chol Su, DPRK ambassador to Laos, {deed} his credentials to Bounmy Phanvong, president of Laos, on May 4.",
    )
    assert event.kind == "talks"
    assert people_of(event) == {"Kim Chol Su": "principal", "Bounmy Phanvong": "guest"}


@pytest.mark.parametrize("word", ["New", "Newly-appointed", "Outgoing", "Retiring"])
def test_a_word_for_the_time_of_an_office_is_no_part_of_it(reader: Reader, word: str) -> None:
    event = only_event(reader, f"{word} DPRK Ambassador to Laos Kim Chol Su left here on May 4.")
    assert event.people[0].posts == ["ambassador of the DPRK to Laos"]


@pytest.mark.parametrize(
    ("body", "canonical"),
    [
        ("Garden Committee of the DPRK for UNESCO", "Garden Committee for UNESCO of the DPRK"),
        ("Garden Committee for Peace", "Garden Committee for Peace"),
    ],
)
def test_the_state_between_a_committee_and_its_cause(reader: Reader, body: str, canonical: str) -> None:
    event = only_event(
        reader, f"Kim Chol Su, director of the {body}, met Bounmy Phanvong, head of a Laotian delegation, on May 4."
    )
    assert event.people[0].posts == [f"director of the {canonical}"]


def test_particles_in_the_names_of_guests(reader: Reader) -> None:
    event = only_event(
        reader,
        "Cuban Ambassador Maria de los Rios Vega hosted a reception at her embassy on May 4.",
        "Kim Chol Su, vice-minister of Gardens of the DPRK, was present.",
    )
    assert event.people[0].name == "Maria de los Rios Vega"


@pytest.mark.parametrize(
    "watched",
    [
        "Enjoying the contest at the Kalma Stadium were Kim Chol Su, minister of Gardens, and citizens.",
        "The contest was watched by Kim Chol Su, minister of Gardens, and citizens.",
    ],
)
@pytest.mark.parametrize("contest", ["Songhwa Prize table tennis contest", "Songhwa Prize International Marathon"])
def test_a_contest_that_officials_watched_is_a_show(reader: Reader, watched: str, contest: str) -> None:
    event = only_event(reader, f"The {contest} of the DPRK was held here on May 4.", watched)
    assert event.kind == "performance"
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize("came", ["came home", "returned home", "came back home"])
@pytest.mark.parametrize("who", ["The DPRK women's skating team", "Skating players of the DPRK who won the Alpine Cup"])
def test_a_team_comes_home(reader: Reader, who: str, came: str) -> None:
    event = only_event(reader, f"{who} {came} on May 4.", "They were met at the airport by Kim Chol Su, vice-premier.")
    assert event.kind == "travel"
    assert people_of(event) == {"Kim Chol Su": "received"}


@pytest.mark.parametrize(
    "assemblies",
    ["people's assemblies of provinces, cities and counties", "people's assemblies at all levels"],
)
def test_sessions_of_the_assemblies_below(reader: Reader, assemblies: str) -> None:
    event = only_event(reader, f"Sessions of {assemblies} took place across the DPRK from May 2 to 4.")
    assert (event.kind, event.body) == ("assembly_session", assemblies)


@pytest.mark.parametrize(
    "told",
    [
        "It reviewed the state of gardens last year and discussed the tasks for this spring.",
        "The meeting summarized the work of the gardens last year and discussed the tasks for this spring.",
    ],
)
def test_what_a_meeting_looked_back_on_is_on_its_agenda_too(reader: Reader, told: str) -> None:
    event = only_event(reader, "A plenary meeting of the DPRK Cabinet took place on May 4.", told)
    assert len(event.agenda) == 2


def test_an_event_of_planting_trees_is_a_ceremony(reader: Reader) -> None:
    event = only_event(
        reader,
        "A tree-planting event took place at the DPRK-Laos Friendship Garden on May 4.",
        "Taking part in it was Kim Chol Su, chairman of the DPRK-Laos Friendship Association.",
    )
    assert event.kind == "ceremony"


@pytest.mark.parametrize(
    "sides",
    [
        "The DPRK side was led by Kim Chol Su, vice-minister of Gardens, and the Laotian side by Bounmy Phanvong, director.",
        "The talks involved Kim Chol Su, vice-minister of Gardens, from the DPRK side and Bounmy Phanvong, director, from "
        "the Laotian side.",
    ],
)
def test_who_led_either_side_of_talks(reader: Reader, sides: str) -> None:
    event = only_event(reader, "Talks between garden societies of the DPRK and Laos took place here on May 4.", sides)
    assert people_of(event) == {"Kim Chol Su": "principal", "Bounmy Phanvong": "guest"}


@pytest.mark.parametrize("giver", ["Kim Chol Su, minister of Gardens,", "Kim Chol Su and other officials"])
def test_who_hands_gifts_to_people_without_names(reader: Reader, giver: str) -> None:
    event = only_event(
        reader,
        "A ceremony of conveying spring gifts took place at the Kalma Kindergarten in Pyongyang on May 4.",
        f"{giver} handed the gifts to the children.",
    )
    assert people_of(event) == {"Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "company",
    ["ballet company gave its premiere", "acrobatic company put on a performance"],
)
def test_companies_that_perform(reader: Reader, company: str) -> None:
    event = only_event(
        reader,
        f"The Laotian Lotus {company} at the Kalma Theatre in Pyongyang on May 4.",
        "Seeing it was Kim Chol Su, minister of Gardens of the DPRK.",
    )
    assert event.kind == "performance"
    assert people_of(event) == {"Kim Chol Su": "attended"}


def test_an_opera_put_on_the_stage(reader: Reader) -> None:
    event = only_event(
        reader,
        'The opera "Lotus in the Rain" was put on the stage at the Kalma Theatre in Pyongyang on May 4.',
        "Among the audience was Kim Chol Su, minister of Gardens.",
    )
    assert (event.kind, event.place) == ("performance", "Kalma Theatre")


def test_a_soiree_is_held_by_those_who_dance(reader: Reader) -> None:
    event = only_event(reader, "Youth and students held a soiree at the Kalma Plaza in Pyongyang on May 4.")
    assert event.kind == "meeting"
    assert [g.text for g in event.groups] == ["Youth and students"]


@pytest.mark.parametrize("service", ["Buddhist service", "prayer service", "Easter service"])
def test_services_are_ceremonies(reader: Reader, service: str) -> None:
    event = only_event(
        reader,
        f"A {service} was held at the Kalma Temple in the DPRK on May 4.",
        "Kim Chol Su, chairman of the Temples Federation, made a speech.",
    )
    assert event.kind == "ceremony"
    assert people_of(event) == {"Kim Chol Su": "spoke"}


def test_a_vice_minister_is_none_of_a_committee(reader: Reader) -> None:
    event = only_event(
        reader,
        "A garden festival opened in Pyongyang on May 4.",
        "Present at the opening ceremony were Kim Chol Su, minister of Gardens, and Ri Song Il, vice-minister and chairman "
        "of the organizing committee.",
    )
    assert event.people[1].posts == ["vice-minister of Gardens", "chairman of the organizing committee"]


@pytest.mark.parametrize(
    ("who", "people"),
    [
        ("Kim Chol Su, premier of the Cabinet,", {"Kim Chol Su": "principal"}),
        ("Kim Chol Su, Ri Song Il and other officials", {"Kim Chol Su": "attended", "Ri Song Il": "attended"}),
    ],
)
def test_where_officials_vote(reader: Reader, who: str, people: dict[str, str]) -> None:
    event = only_event(reader, f"{who} voted at sub-constituency No. 7 of constituency No. 88 of the DPRK on May 4.")
    assert event.kind == "other"
    assert people_of(event) == people


@pytest.mark.parametrize(
    "told",
    [
        "A consultative meeting on the spot discussed measures for mending the garden walls.",
        "The consultative meeting held on the spot discussed measures for mending the garden walls.",
        "At a meeting of officials concerned, he discussed the measures for mending the garden walls.",
    ],
)
def test_what_was_talked_over_at_a_site(reader: Reader, told: str) -> None:
    event = only_event(
        reader,
        "Kim Chol Su, premier of the Cabinet, inspected the Kalma Gardens on May 4.",
        told,
        title="Premier Inspects Gardens",
    )
    assert event.kind == "guidance"
    assert [i.text.removeprefix("the ") for i in event.agenda] == ["measures for mending the garden walls"]


def test_the_party_of_the_guest_for_whom_a_dinner_is_given(reader: Reader) -> None:
    event = only_event(
        reader,
        "Kim Chol Su, minister of Gardens of the DPRK, gave a dinner on May 4 for Bounmy Phanvong, minister of Lakes of "
        "Laos, and his party.",
    )
    assert people_of(event) == {"Kim Chol Su": "principal", "Bounmy Phanvong": "principal"}
    assert [(g.text, g.capacity) for g in event.groups] == [("his party", "guest")]


@pytest.mark.parametrize(
    "guest",
    [
        "Maria Gonzalez, special envoy of the president of Laos,",
        "The special envoy of the president of Laos, Maria Gonzalez,",
    ],
)
@pytest.mark.parametrize("errand", ["", " and handed him a letter of hers to Ri Song Il"])
def test_the_envoy_of_somebody_with_a_post(reader: Reader, guest: str, errand: str) -> None:
    event = only_event(reader, f"{guest} met Kim Chol Su, premier of the Cabinet of the DPRK, on May 4{errand}.")
    assert event.kind == "talks"
    assert people_of(event) == {"Maria Gonzalez": "guest", "Kim Chol Su": "principal"}
    assert event.people[0].posts == ["special envoy of the president of Laos"]


@pytest.mark.parametrize("held", ["held strategic dialogue with", "had a strategic dialogue with"])
def test_a_dialogue_is_talks(reader: Reader, held: str) -> None:
    event = only_event(
        reader, f"Kim Chol Su, minister of Gardens of the DPRK, {held} Bounmy Phanvong, minister of Lakes of Laos, on May 4."
    )
    assert event.kind == "talks"
    assert people_of(event) == {"Kim Chol Su": "principal", "Bounmy Phanvong": "guest"}


@pytest.mark.parametrize("present", ["Present there were", "Attending the talks were"])
def test_talks_between_bodies_are_led_by_the_first_of_the_own_side(reader: Reader, present: str) -> None:
    event = only_event(
        reader,
        "Talks between the garden ministries of the DPRK and Laos took place at the Kalma Hall on May 4.",
        f"{present} Kim Chol Su, minister of Gardens of the DPRK, Ri Song Il, director, and Bounmy Phanvong, minister of "
        "Gardens of Laos.",
    )
    assert people_of(event) == {"Kim Chol Su": "principal", "Ri Song Il": "attended", "Bounmy Phanvong": "guest"}


def test_a_cemetery_without_a_name_is_a_place_of_homage(reader: Reader) -> None:
    event = only_event(
        reader,
        "Kim Chol Su, vice-minister of Gardens of the DPRK, visited the cemetery of the fallen sailors in Kalma County on "
        "May 4 to lay a wreath.",
    )
    assert event.kind == "ceremony"
