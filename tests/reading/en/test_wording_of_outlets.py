"""The same news in the words of other outlets and years. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


def test_a_joint_performance_watched_with_a_wife(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, on Monday watched joint performance \"Spring\" "
        "given by the art troupes of the mines.\n\nWhen Kim Jong Un came to the hall with his wife Ri Sol Ju, the "
        "audience rose.\n\nWatching the performance also were Kim Chol Su, secretary of the Central Committee of the WPK, "
        "and miners."
    )
    (event,) = reader(text, title="Kim Jong Un Watches Performance").events
    assert (event.kind, event.start) == ("performance", date(2022, 5, 2))
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Sol Ju": "accompanied", "Kim Chol Su": "attended"}


def test_watched_together_with_a_group(reader: Reader) -> None:
    text = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, watched a performance given by the Lake Band, "
        "together with members of the Party central organ."
    )
    (event,) = reader(text, title="Kim Jong Un Watches Performance").events
    assert [g.text for g in event.groups if g.capacity == "accompanied"] == ["members of the Party central organ"]


def test_a_conference_of_a_year_and_a_foundation_named_after_two(reader: Reader) -> None:
    text = (
        "The Kim Il Sung-Kim Jong Il Foundation Conference-2022 took place at the Rose Hall on May 2.\n\nPresent there "
        "were Kim Chol Su, chairman of the Board of Directors of the Kim Il Sung-Kim Jong Il Foundation, and officials."
    )
    report = reader(text, title="Conference of Foundation")
    (event,) = report.events
    assert (event.kind, event.place, people_of(event)) == ("meeting", "Rose Hall", {"Kim Chol Su": "attended"})
    assert [p.post for p in report.posts] == [
        "chairman of the Board of Directors of the Kim Il Sung-Kim Jong Il Foundation"
    ]


def test_present_at_invitation(reader: Reader) -> None:
    text = (
        "The DPRK embassy in Ulan Bator hosted a reception on May 2.\n\nPresent there at invitation were Batu Erden, "
        "vice-chairman of the Mongolian parliament, and officials.\n\nOn hand were DPRK Ambassador Kim Chol Su and staff "
        "members of his embassy."
    )
    (event,) = reader(text, title="DPRK Embassy Hosts Reception").events
    assert people_of(event) == {"Batu Erden": "principal", "Kim Chol Su": "attended"}


def test_groups_go_on_behind_a_relative_clause_and_a_semicolon(reader: Reader) -> None:
    text = (
        "A national meeting of the DPRK took place at the Rose Hall on May 2.\n\nIt was attended by Kim Chol Su, minister "
        "of Railways; leading officials of mines, including Ri Il and Han Song; officials who planted trees; officials "
        "and working people of Pyongyang."
    )
    (event,) = reader(text, title="National Meeting Held").events
    assert list(people_of(event)) == ["Kim Chol Su", "Ri Il", "Han Song"]
    assert event.groups[-1].text.endswith("officials and working people of Pyongyang")


def test_a_bureau_under_another(reader: Reader) -> None:
    text = (
        "A meeting was held in Pyongyang on May 2.\n\nPresent there were Minister of Higher Education under the Education "
        "Commission Kim Chol Su and Ri Il, director of the Tree Institute under the Academy of Sciences."
    )
    posts = {p.name: p.post for p in reader(text, title="Meeting Held").posts}
    assert posts["Kim Chol Su"].endswith("Higher Education under the Education Commission")
    assert posts["Ri Il"] == "director of the Tree Institute under the Academy of Sciences"


def test_guests_from_a_city_that_looks_like_a_name(reader: Reader) -> None:
    text = (
        "A delegation of the Workers' Party of Korea led by Kim Chol Su, department director of the WPK Central "
        "Committee, left here on Monday. A delegation of the Rose Group of Hong Kong, China, headed by its Chairman Yang "
        "Shoucheng arrived here by air."
    )
    (event,) = reader(text, title="Visits").events
    assert people_of(event) == {"Kim Chol Su": "principal"}


def test_a_delegation_to_the_rival_state_is_ones_own(reader: Reader) -> None:
    text = (
        "The north side's delegation led by Kim Chol Su, councilor of the Cabinet of the DPRK, left here on Monday for "
        "Pusan, south Korea.\n\nIt was seen off by Minister of Culture Ri Il and officials concerned."
    )
    report = reader(text, title="North Side's Delegation Leaves")
    assert people_of(report.events[0]) == {"Kim Chol Su": "principal", "Ri Il": "attended"}
    assert ("Ri Il", "minister of Culture") in [(p.name, p.post) for p in report.posts]


def test_an_event_that_leads_up_to_the_news(reader: Reader) -> None:
    text = (
        "A merry event took place on the threshold of spring.\n\nA volleyball game between two teams of the Cabinet was "
        "held at the Rose Stadium on May 2.\n\nAmong the spectators were Kim Chol Su, minister of Railways, and officials."
    )
    (event,) = reader(text, title="Volleyball Game").events
    assert (event.kind, event.place, people_of(event)) == ("performance", "Rose Stadium", {"Kim Chol Su": "attended"})


def test_praise_of_who_guides_the_people_is_no_part(reader: Reader) -> None:
    text = (
        "A dancing party of the women of the DPRK took place at the plaza on May 2.\n\nThe dancers were full of the pride "
        "of being guided by the respected Comrade Kim Jong Un who leads them on."
    )
    assert all("Kim Jong Un" not in people_of(e) for e in reader(text, title="Dancing Party").events)


def test_those_seen_off_with_a_party_have_no_company_in_who_sees_them_off(reader: Reader) -> None:
    text = (
        "Batu Erden, foreign minister of Mongolia, left here on May 2.\n\nThe minister and his party were warmly sent off "
        "at the airport by Kim Chol Su, vice-minister of Railways of the DPRK."
    )
    (event,) = reader(text, title="Mongolian Minister Leaves").events
    assert people_of(event) == {"Batu Erden": "guest", "Kim Chol Su": "attended"}


def test_of_a_contest_of_many_days_its_close_is_told(reader: Reader) -> None:
    text = (
        "The national skating tournament of mill workers of the DPRK was held here.\n\nIt brought together twenty teams."
        "\n\nThe team of the Silk Mill came first.\n\nThe Lake Mill came second.\n\nA closing ceremony took place at the "
        "Rose Stadium on Monday."
    )
    (event,) = reader(text, title="Skating Tournament Held").events
    assert (event.kind, event.place, event.start) == ("ceremony", "Rose Stadium", date(2022, 5, 2))
