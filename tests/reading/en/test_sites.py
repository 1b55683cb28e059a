"""Where wreaths are laid and visits go, whose posts and groups stand beside; wordings of the agency in 2011."""

from __future__ import annotations

from datetime import date

import pytest
from tests.reading.en.conftest import Reader
from told import people_of

DAY = date(2016, 6, 15)


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("A wreath was laid before the Harbour Tower on Tuesday.", "Harbour Tower"),
        (
            "Wreaths were placed before the grave of Ri Song Ha, a patriot, in Ryongsan on Tuesday.",
            "grave of Ri Song Ha",
        ),
        ("Wreaths were placed at the Hillside Martyrs Cemetery on Tuesday.", "Hillside Martyrs Cemetery"),
    ],
)
def test_wreaths_are_laid_before_something(reader: Reader, lead: str, place: str) -> None:
    report = reader(
        f"{lead}\n\nPresent there were Pak Mong Chol, minister of Railways, and officials concerned.",
        title="Wreaths Laid",
        published=DAY,
    )
    (event,) = report.events
    assert (event.kind, event.place, event.start) == ("ceremony", place, date(2016, 6, 14))


def test_a_site_named_after_its_manager(reader: Reader) -> None:
    report = reader(
        "Kim Jong Un gave field guidance to the trout farm managed by Pak Mong Chol.",
        title="Kim Jong Un Gives Field Guidance to Trout Farm",
        published=DAY,
    )
    (event,) = report.events
    assert event.place == "trout farm managed by Pak Mong Chol"
    assert [p.name for p in event.people] == ["Kim Jong Un"]


def test_a_school_named_after_a_friendship(reader: Reader) -> None:
    report = reader(
        "A friendly meeting was held at the DPRK-Laos Friendship Hill Secondary School on Tuesday. Present there were Pak Mong "
        "Chol, vice-chairman of the association, and teachers.",
        published=DAY,
    )
    assert report.events[0].place == "DPRK-Laos Friendship Hill Secondary School"


def test_the_work_of_a_province(reader: Reader) -> None:
    report = reader(
        "Premier of the DPRK Choe Mong Rim acquainted himself with the farm work in North Hwanghae Province on the spot "
        "from June 9 to 11.",
        title="Choe Mong Rim Acquaints Himself with Work in North Hwanghae Province",
        published=DAY,
    )
    (event,) = report.events
    assert (event.kind, event.place) == ("guidance", "North Hwanghae Province")
    assert (event.start, event.end) == (date(2016, 6, 9), date(2016, 6, 11))


def test_officials_concerned_behind_names_are_a_group(reader: Reader) -> None:
    report = reader(
        "A film show was held here on Tuesday. Present there were Pak Mong Chol, Ri Chon Sok, officials concerned, actors "
        "and working people.",
        title="Film Show Held",
        published=DAY,
    )
    (event,) = report.events
    assert [g.text for g in event.groups] == ["officials concerned, actors and working people"]


@pytest.mark.parametrize(
    ("printed", "name", "post"),
    [
        (
            "Emmanuel Obame, Gabonese ambassador to the DPRK, who paid a visit to him",
            "Emmanuel Obame",
            "ambassador of Gabon to the DPRK",
        ),
        ("Ambassador of Niger Boubakar Maiga Tuesday", "Boubakar Maiga", "ambassador of Niger"),
        (
            "Mohamed Trabelsi, new Tunisian ambassador to the DPRK",
            "Mohamed Trabelsi",
            "ambassador of Tunisia to the DPRK",
        ),
    ],
)
def test_envoys_of_small_states(reader: Reader, printed: str, name: str, post: str) -> None:
    report = reader(
        f"Pak Mong Chol, minister of Railways, had a talk with {printed}.",
        title="Pak Mong Chol Meets Ambassador",
        published=DAY,
    )
    (event,) = report.events
    assert (event.people[1].name, event.people[1].posts) == (name, [post])


def test_an_ambassador_to_his_country_is_one_of_no_named_host(reader: Reader) -> None:
    report = reader("He met DPRK Ambassador to his country Pak Mong Chol on June 9.", title="Talks", published=DAY)
    assert {p.post for p in report.posts} == {"ambassador of the DPRK"}


def test_the_committee_of_a_symposium(reader: Reader) -> None:
    report = reader(
        "A symposium closed here on Tuesday. Present there were Pak Mong Chol, chairman of the organizing committee of the "
        "international symposium, and teachers.",
        title="Symposium Closes",
        published=DAY,
    )
    assert report.events[0].people[0].posts == ["chairman of the organizing committee of the international symposium"]


def test_groups_behind_names_give_no_posts(reader: Reader) -> None:
    report = reader(
        "A rally took place here on Tuesday. Present there were Pak Mong Chol, Ri Chon Sok, chairpersons of sister parties, "
        "officials of public bodies and miners.",
        title="Rally Held",
        published=DAY,
    )
    (event,) = report.events
    assert [(p.name, p.posts) for p in event.people] == [("Pak Mong Chol", []), ("Ri Chon Sok", [])]
    assert [g.text for g in event.groups] == ["chairpersons of sister parties, officials of public bodies and miners"]


@pytest.mark.parametrize("words", ["He was present there on invitation.", "He attended the banquet."])
def test_he_for_whom_the_banquet_was_given(reader: Reader, words: str) -> None:
    report = reader(
        "The Ministry of Railways hosted a banquet to congratulate Supreme Commander Kim Jong Un upon his tour.\n\n"
        f"{words}\n\nPresent there were Pak Mong Chol and Ri Chon Sok.",
        title="Banquet Given",
        published=DAY,
    )
    (event,) = report.events
    assert ("Kim Jong Un", "principal") in [(p.name, p.capacity) for p in event.people]


@pytest.mark.parametrize(
    "lead",
    [
        "Foreign media reported on June 13 and 14 that Kim Jong Un visited the bier of Ri Song Ha.",
        "Swiss newspapers carried articles about the visit that Kim Jong Un paid to a farm.",
    ],
)
def test_what_foreign_media_report_is_no_event(reader: Reader, lead: str) -> None:
    report = reader(
        f"{lead}\n\nThe Alpine Daily reported that Kim Jong Un visited the bier on June 12 together with leading officials.",
        title="Kim Jong Un Visits Bier: Foreign Media",
        published=DAY,
    )
    assert report.events == []


def test_the_welcome_of_a_foreign_delegation(reader: Reader) -> None:
    report = reader(
        "A military delegation of Laos led by Minister Khamtay Vong arrived here Tuesday.\n\nA welcome ceremony took place in "
        "front of the Harbour Tower.\n\nPresent there were Pak Mong Chol, minister of Railways, and officers.",
        title="Lao Military Delegation Arrives",
        published=DAY,
    )
    (event,) = report.events
    assert (event.kind, event.place) == ("ceremony", "Harbour Tower")
    assert [p.name for p in event.people] == ["Pak Mong Chol"]


def test_its_is_the_organisation_whose_officials_travel(reader: Reader) -> None:
    report = reader(
        "A delegation of officials of the Miners' Union led by Pak Mong Chol, vice-chairman of its Central Committee, left "
        "here Tuesday.",
        title="Visit",
        published=DAY,
    )
    assert report.events[0].people[0].posts == ["vice-chairman of the Central Committee of the Miners' Union"]


def test_championships_are_nobody(reader: Reader) -> None:
    report = reader(
        "A ceremony took place here on Tuesday. Present there were Pak Mong Chol, chairman of the organizing committee of the "
        "9th ITF Chess World Championships, and players.",
        title="Ceremony Held",
        published=DAY,
    )
    (event,) = report.events
    assert [p.name for p in event.people] == ["Pak Mong Chol"]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("got familiar with the construction of the Kaul Power Station on the spot on May 2.", "Kaul Power Station"),
        ("got familiar on the spot with the project for renovating the Kaul old road on Monday.", "Kaul old road"),
        ("Monday learned about the project for rebuilding the Turu University on the spot.", "Turu University"),
        ("familiarized himself with the work of the Soho Mine on May 2.", "Soho Mine"),
        ("acquainted himself with the Soho Mine and the Turu Mill on the spot Monday.", "Soho Mine and the Turu Mill"),
        ("acquainted himself in detail with the farming in Kaul County on Monday.", "Kaul County"),
    ],
)
def test_a_premier_studies_a_site(reader: Reader, told: str, place: str) -> None:
    text = f"Premier Kim Chol Su {told}\n\nHe went round various places of the site and held a consultative meeting."
    (event,) = reader(text, title="Premier Gets Familiar with Work").events
    assert (event.kind, event.start, event.place) == ("guidance", date(2022, 5, 2), place)
    assert people_of(event) == {"Kim Chol Su": "principal"}
