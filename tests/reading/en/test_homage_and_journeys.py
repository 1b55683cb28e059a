"""Homage, journeys and guests as the state's own media word them today. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize("joint", ["; and", ", and", " and"])
def test_a_list_with_semicolons_pays_homage(reader: Reader, joint: str) -> None:
    (event,) = reader(
        "Kim Chol Su, secretary of the WPK Central Committee and deputy to the SPA; Ri Song Min, premier of the DPRK "
        f"Cabinet{joint} other members of the leadership visited the Kumsusan Palace of the Sun on May 1."
    ).events
    assert (event.kind, event.place, event.start) == ("ceremony", "Kumsusan Palace of the Sun", date(2022, 5, 1))
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Song Min": "attended"}
    assert [g.text for g in event.groups] == ["other members of the leadership"]


@pytest.mark.parametrize(
    "visit",
    [
        "who paid a friendly visit to the DPRK at the invitation of the Ministry of Ports",
        "who had made an official visit to the DPRK",
        "on an official visit to the DPRK",
    ],
)
def test_a_guest_leaves_after_his_visit(reader: Reader, visit: str) -> None:
    (event,) = reader(
        f"Boris Volgin, minister of Ports of the Russian Federation {visit}, left here on May 2 after his talks.\n\n"
        "He was seen off at Pyongyang International Airport by Minister of Railways Kim Chol Su."
    ).events
    assert (event.kind, event.place) == ("travel", "Pyongyang International Airport")
    assert people_of(event) == {"Boris Volgin": "guest", "Kim Chol Su": "attended"}


@pytest.mark.parametrize("verb", ["were seen off", "were warmly seen off", "were also seen off"])
def test_a_party_seen_off_has_no_company(reader: Reader, verb: str) -> None:
    (event,) = reader(
        "Boris Volgin, minister of Ports of the Russian Federation, left here on May 2.\n\nThe Russian minister and his "
        f"party {verb} by Minister of Railways Kim Chol Su at Pyongyang International Airport."
    ).events
    assert people_of(event) == {"Boris Volgin": "guest", "Kim Chol Su": "attended"}


def test_guests_of_the_nations_other_state(reader: Reader) -> None:
    first, second = reader(
        "Ri Song Min, vice-premier of the Cabinet, met and had a talk with personages of the south side who came by ferry,"
        " at the Okryu House on May 1.\n\nPresent there were Kim Chol Su, minister of Railways, and officials concerned."
        "\n\nThat day, Pak Yong Ho, chairman of the Union of Gardeners, met with Han Sang Jin, adviser on gardens, and "
        "representatives of the south side.",
        title="Ri Song Min Meets Guests",
    ).events
    assert (first.kind, second.kind) == ("talks", "talks")
    assert people_of(first) == {"Ri Song Min": "principal", "Kim Chol Su": "attended"}
    assert people_of(second) == {"Pak Yong Ho": "principal", "Han Sang Jin": "guest"}


@pytest.mark.parametrize(
    ("told", "capacities"),
    [
        (
            "Under the guidance of Comrade Kim Jong Un, Kim Chol Su, secretary of the WPK Central Committee, presided over"
            " the meeting.",
            {"Kim Jong Un": "principal", "Kim Chol Su": "presided"},
        ),
        (
            "Under the direct guidance of Supreme Leader of the party, state and army Kim Jong Un, Kim Chol Su presided "
            "over the meeting.",
            {"Kim Jong Un": "principal", "Kim Chol Su": "presided"},
        ),
        ("By order of Kim Jong Un, Kim Chol Su presided over the meeting.", {"Kim Chol Su": "presided"}),
        ("Kim Jong Un, Kim Chol Su and others attended the meeting.", {"Kim Jong Un": "attended", "Kim Chol Su": "attended"}),
        ("Kim Jong Un came out to the meeting hall amid cheers.", {"Kim Jong Un": "attended"}),
        (
            "Supreme Leader Kim Jong Un, symbol of all victories and outstanding leader of the nation, came out to the hall.",
            {"Kim Jong Un": "attended"},
        ),
        (
            "Kim Jong Un, top leader of the country, presided over the meeting upon authorization by the Political Bureau.",
            {"Kim Jong Un": "presided"},
        ),
        (
            "Kim Chol Su, upon authorization by the bureau, read the list of the candidates for the committee.",
            {"Kim Chol Su": "reported"},
        ),
        ("Kim Chol Su read out the list of the candidates for the committee.", {"Kim Chol Su": "reported"}),
    ],
)  # fmt: skip
def test_who_guides_and_who_presides(reader: Reader, told: str, capacities: dict[str, str]) -> None:
    (event,) = reader(
        f"The 3rd meeting of the Political Bureau of the 8th Central Committee of the WPK took place on May 1.\n\n{told}"
    ).events
    assert people_of(event) == capacities


def test_the_number_of_a_congress_is_not_that_of_its_sitting(reader: Reader) -> None:
    (event,) = reader("The third-day sitting of the 5th Congress of the WPK was held on May 1.", title=None).events
    assert (event.kind, event.ordinal) == ("party_congress", 5)


def test_hosts_without_an_office_of_the_state_keep_their_posts(reader: Reader) -> None:
    report = reader(
        "Ri Song Min, vice-premier of the Cabinet, met with Han Sang Jin, adviser on gardens, and representatives of the "
        "south side on May 1.\n\nPresent there was Kim Chol Su, chairman of the Gardens Committee.",
        title="Ri Song Min Meets South Korean Gardeners",
    )
    assert ("Kim Chol Su", "chairman of the Gardens Committee") in [(p.name, p.post) for p in report.posts]


def test_a_spouse_named_before_is_no_unnamed_company(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un visited the Kumsusan Palace of the Sun, together with his wife Ri Sol Ju, on May 1.\n\n"
        "Kim Jong Un, together with his wife, paid tribute to the statues."
    ).events
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied"}
    assert event.groups == []


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("on April 29th", date(2022, 4, 29), date(2022, 4, 29)),
        ("on May 1st", date(2022, 5, 1), date(2022, 5, 1)),
        ("from April 29th to May 2nd", date(2022, 4, 29), date(2022, 5, 2)),
        ("from April 29 to 30th", date(2022, 4, 29), date(2022, 4, 30)),
    ],
)
def test_days_with_their_endings(reader: Reader, day: str, first: date, last: date) -> None:
    (event,) = reader(f"The Fifth Plenary Meeting of the 8th Central Committee of the WPK was held {day}.").events
    assert (event.start, event.end) == (first, last)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("observed the demonstration fire of a new rocket launcher", None),
        ("watched the firepower strike drill of gunners", None),
        ("looked round the new rockets at the Turu Test Ground", "Turu Test Ground"),
        ("visited the Turu Test Ground and supervised a test of rockets", "Turu Test Ground"),
        ("visited the rocket factories of Kusong City", "rocket factories of Kusong City"),
        ("inspected the projects for sprucing up Onchon County", "projects for sprucing up Onchon County"),
    ],
)
def test_what_is_shown_is_no_place(reader: Reader, told: str, place: str | None) -> None:
    (event,) = reader(f"Kim Jong Un, general secretary of the WPK, {told} on May 1.").events
    assert (event.kind, event.place, event.start) == ("guidance", place, date(2022, 5, 1))


def test_unnamed_officials_greet(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un inspected the Turu Farm on May 1.\n\nOfficials of the Onchon County Committee and of the farm warmly "
        "greeted him who had come in the early morning."
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [
        ("Officials of the Onchon County Committee and of the farm", "received")
    ]


def test_what_a_plenary_of_the_assembly_adopted(reader: Reader) -> None:
    (event,) = reader(
        "The 22nd Plenary Meeting of the 14th Standing Committee of the Supreme People's Assembly took place on May 1.\n\n"
        "On the basis of study and debate, the plenary meeting adopted the law on lighthouses as a decree of the committee."
        "\n\nThe plenary meeting adopted the said two laws as the decrees of the committee."
    ).events
    assert [d.title for d in event.decisions] == ["the law on lighthouses"]


def test_a_site_under_construction_keeps_its_place(reader: Reader) -> None:
    (event,) = reader("Kim Jong Un inspected the tide mills under construction in Onchon County on May 1.").events
    assert event.place == "tide mills under construction in Onchon County"


@pytest.mark.parametrize(
    "subject", ["Senior Party and government officials", "Members of the leadership body of the Party Central Committee"]
)
def test_unnamed_officials_pay_homage(reader: Reader, subject: str) -> None:
    (event,) = reader(
        f"{subject} visited the Kumsusan Palace of the Sun on May 1.\n\nAmong the visitors were Kim Chol Su and Ri Song "
        "Min, secretaries of the WPK Central Committee, and officials of the Cabinet."
    ).events
    assert (event.kind, event.place) == ("ceremony", "Kumsusan Palace of the Sun")
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Song Min": "attended"}


@pytest.mark.parametrize("subject", ["Members of the Russian embassy", "They", "Leading officials of a Chinese company"])
def test_homage_of_others_is_no_event(reader: Reader, subject: str) -> None:
    assert reader(f"{subject} visited the Kumsusan Palace of the Sun on May 1.").events == []


@pytest.mark.parametrize(
    "told",
    [
        "watched joint performance \"Sails\" given by major art troupes at the Turu Theatre on May 1",
        "on May 1 appreciated the art performance given by major art troupes at the Turu Theatre",
    ],
)
def test_performances_of_troupes(reader: Reader, told: str) -> None:
    (event,) = reader(f"Kim Jong Un, general secretary of the WPK, {told}.").events
    assert (event.kind, event.start) == ("performance", date(2022, 5, 1))
    assert [(g.text, g.capacity) for g in event.groups] == [("major art troupes", "performed")]


def test_a_performance_watched_with_a_spouse(reader: Reader) -> None:
    (event,) = reader(
        "Kim Jong Un, general secretary of the WPK, on May 1 watched together with his wife Ri Sol Ju the concert for "
        "celebrating May Day at the Turu Theatre.\n\nThe orchestra of the navy, the Sail Ensemble and other singers gave "
        "their performance."
    ).events
    assert (event.kind, event.start, event.place) == ("performance", date(2022, 5, 1), "Turu Theatre")
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied"}
    assert [g.capacity for g in event.groups] == ["performed"]


@pytest.mark.parametrize(
    ("too", "people", "groups"),
    [
        (
            "Kim Chol Su, vice-minister of Culture, and officials of the ministry also visited the palace the same day.",
            {"Kim Chol Su": "attended"},
            ["Senior party and state officials", "officials of the ministry"],
        ),
        (
            "Boris Volgin, chairman of the Bulgarian Society of Botany, also visited the palace on the same day.",
            {"Boris Volgin": "guest"},
            ["Senior party and state officials"],
        ),
        (
            "A group of Koreans in Japan led by Ri Song Min, chairman of the Turu Branch, also paid tribute that day.",
            {"Ri Song Min": "attended"},
            ["Senior party and state officials", "A group of Koreans in Japan"],
        ),
        ("They also visited the Tower of the Juche Idea that day.", {}, ["Senior party and state officials"]),
    ],
)
def test_who_came_to_the_rite_too(reader: Reader, too: str, people: dict[str, str], groups: list[str]) -> None:
    (event,) = reader(
        "Senior party and state officials visited the Kumsusan Palace of the Sun on Sunday to pay homage to President Kim Il "
        f"Sung.\n\n{too}",
        title="Homage Paid",
    ).events
    assert people_of(event) == people
    assert [g.text for g in event.groups] == groups


def test_delegations_that_arrive_are_none_of_those_who_leave(reader: Reader) -> None:
    (event,) = reader(
        "A delegation of the Turu Press led by its director Kim Chol Su left here on Sunday to visit Laos.\n\nMeanwhile, foreign "
        "delegations arrived here for a fair. Among them were delegations from Cuba, Chile and Peru.",
        title="Delegation Leaves for Laos",
    ).events
    assert people_of(event) == {"Kim Chol Su": "principal"}
    assert [g.text for g in event.groups] == ["A delegation of the Turu Press"]


def test_a_reception_for_them_who_arrived(reader: Reader) -> None:
    (event,) = reader(
        "Boris Volgin, minister of Ports of Russia, and his party arrived here on Sunday.\n\nThe DPRK government gave a "
        "reception for them in the evening.",
        title="Russian Minister Arrives",
    ).events
    assert (event.kind, people_of(event)) == ("reception", {"Boris Volgin": "principal"})
    assert [(g.text, g.capacity) for g in event.groups] == [("his party", "guest")]


@pytest.mark.parametrize(
    ("visited", "place"),
    [
        ("visited the mourning place arranged at the house of culture of Turu City on Monday", "house of culture of Turu City"),
        ("visited the mourning hall set up in the Kaul Theatre on Monday and paid silent tribute", "Kaul Theatre"),
        ("went to the condolence hall prepared at the Turu Gymnasium to express condolences Monday", "Turu Gymnasium"),
        ("visited the mourning site on Monday to mourn his demise", None),
    ],
)
def test_where_a_place_of_mourning_was_arranged(reader: Reader, visited: str, place: str | None) -> None:
    told = f"Officials and workers of the Ministry of Railways {visited}.\n\nThey mourned the demise of Ri Song Min."
    (event,) = reader(told, title="Demise of Ri Song Min Mourned").events
    assert (event.kind, event.place, event.start) == ("mourning", place, date(2022, 5, 2))
    assert [g.capacity for g in event.groups] == ["attended"]


@pytest.mark.parametrize("stood", ["were standing guards of honor", "stood vigil", "were standing vigil", "kept a vigil"])
def test_members_of_a_committee_who_keep_vigil(reader: Reader, stood: str) -> None:
    (event,) = reader(
        "Kim Chol Su, premier of the Cabinet, visited the bier of Ri Song Min on Monday.\n\nMembers of the State Funeral "
        f"Committee {stood} near the bier, and a guard of honor of the navy was on either side of it.",
        title="Condolences Expressed",
    ).events
    assert [(g.text, g.capacity) for g in event.groups] == [("Members of the State Funeral Committee", "attended")]


@pytest.mark.parametrize(
    "leaving",
    ["Leaving here for home together with him", "Leaving together with him", "Returning home with him", "Flying back with him"],
)
def test_those_who_leave_with_a_guest_are_his_company(reader: Reader, leaving: str) -> None:
    (event,) = reader(
        "Boris Volgin, minister of Ports of Russia, left here Monday after a visit.\n\n"
        f"{leaving} were Oleg Zaitsev, vice-minister of Ports, and other suite members.\n\nThey were seen off at the airport "
        "by Minister of Railways Kim Chol Su.",
        title="Minister of Ports of Russia Leaves",
    ).events
    assert people_of(event) == {"Boris Volgin": "guest", "Oleg Zaitsev": "accompanied", "Kim Chol Su": "attended"}
    assert [(g.text, g.capacity) for g in event.groups] == [("other suite members", "accompanied")]


def test_guests_among_themselves_leave_no_event(reader: Reader) -> None:
    assert not reader(
        "Boris Volgin, minister of Ports of Russia, left here Monday after a visit.\n\n"
        "Leaving here together with him were Oleg Zaitsev, vice-minister of Ports, and other suite members.",
        title="Minister of Ports of Russia Leaves",
    ).events


@pytest.mark.parametrize("company", ["Delegation", "A delegation", "The delegation"])
def test_a_delegation_with_no_article_leaves(reader: Reader, company: str) -> None:
    report = reader(
        f"{company} of the Union of Gardeners led by Chairman Kim Chol Su Monday left Pyongyang by air to visit Laos.",
        title="Gardeners Depart",
    )
    (event,) = report.events
    assert [p.posts for p in event.people] == [["chairman of the Union of Gardeners"]]
    assert [g.text for g in event.groups] == [f"{company} of the Union of Gardeners"]


def test_a_journey_with_a_guest_is_another_than_the_one_told_before(reader: Reader) -> None:
    first, second = reader(
        "A delegation of the Ministry of Fisheries headed by Minister Kim Chol Su returned home on Monday after visiting Laos."
        "\n\nRi Song Min, president of the Archery Union, and Hiroko Abe, secretary of the Go Society, left here on the same "
        "day.",
        title="Visits",
    ).events
    assert people_of(first) == {"Kim Chol Su": "principal"}
    assert people_of(second) == {"Ri Song Min": "principal", "Hiroko Abe": "guest"}
