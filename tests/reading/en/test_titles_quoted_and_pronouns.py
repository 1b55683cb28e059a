"""Posts in quoted titles, behind pronouns, of armies and senders told beside. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]
PRESENT = "A reception was given here on Monday.\n\nPresent there were"
CC = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    "work",
    [
        'the song "Onward Behind General Kim Jong Un"',
        'an article titled "Kim Jong Un, our marshal and teacher"',
        'a film under the title of "Supreme Commander Kim Jong Un Among the Sailors"',
        "the chorus “Our Marshal Kim Jong Un”",
    ],
)
def test_what_a_work_calls_somebody(reader: Reader, work: str) -> None:
    report = reader(f"A dancing party was held here on Monday.\n\nIts participants enjoyed {work}.", title="Party Held")
    assert posts_by_name(report) == {}


def test_words_quoted_are_no_title(reader: Reader) -> None:
    report = reader(
        'A reception was given here on Monday.\n\n"We thank General Secretary Kim Jong Un for the apples," said Ri Song Min, '
        "chairman of the Hyesan City People's Committee, at the reception.",
        title="Reception Given",
    )
    assert posts_by_name(report)["Kim Jong Un"] == ["general secretary of the Workers' Party of Korea"]


@pytest.mark.parametrize("deed", ["was greeted by Pak Il Ho", "on Monday met Pak Il Ho", "met Pak Il Ho"])
def test_posts_behind_a_pronoun(reader: Reader, deed: str) -> None:
    report = reader(
        f"Ri Song Min visited the Onpho Zinc Mine on Monday.\n\nHe, secretary of the C.C., the WPK, {deed}, manager of the "
        "mine.",
        title="Mine Visited",
    )
    assert posts_by_name(report)["Ri Song Min"] == [f"secretary of the {CC}"]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("A section chief of the Onpho Zinc Mine, Ri Song Min, told KCNA that", ["section chief of the Onpho Zinc Mine"]),
        ("An editor of the Hyesan Daily, Ri Song Min, told KCNA that", ["editor of the Hyesan Daily"]),
    ],
)
def test_a_post_with_its_article_before_the_name(reader: Reader, told: str, posts: list[str]) -> None:
    assert posts_by_name(reader(f"{told} the ore is good.", title="Ore")) == {"Ri Song Min": posts}


@pytest.mark.parametrize(
    ("people", "rank"),
    [
        ("Major General Ri Song Min and other generals and officers of the KPA", "Major General"),
        ("Gen. Ri Song Min, and other officers of the Korean People's Army", "General"),
    ],
)
def test_the_army_of_the_other_officers(reader: Reader, people: str, rank: str) -> None:
    report = reader(f"{PRESENT} {people}.")
    assert posts_by_name(report) == {"Ri Song Min": [f"{rank} of the Korean People's Army"]}


def test_who_speaks_for_people_holds_no_post_of_theirs(reader: Reader) -> None:
    report = reader(
        "A meeting was held here on Monday.\n\nSpeeches were made by representative of workers Ri Song Min, head of a pit of "
        "the Onpho Zinc Mine, and representative of youth and students Pak Il Ho, chairman of the Hyesan Youth League.",
        title="Meeting Held",
    )
    assert posts_by_name(report) == {
        "Ri Song Min": ["head of a pit of the Onpho Zinc Mine"],
        "Pak Il Ho": ["chairman of the Hyesan Youth League"],
    }


def test_who_is_sent_by_another_government(reader: Reader) -> None:
    report = reader(
        "A delegation of the Ministry of Gardens of the Cambodian government headed by Kong Min Su, deputy prime minister in charge of the Palace, "
        "laid a wreath at the DPRK embassy in Phnom Penh on Monday.",
        title="Wreath Laid",
    )
    assert posts_by_name(report) == {}


def test_a_list_of_two_with_a_paragraph_behind(reader: Reader) -> None:
    report = reader(
        "Kim Jong Il visited the Onpho Zinc Mine on Monday.\n\nHe was accompanied by Ri Song Min and Pak Il Ho, members of "
        "the Political Bureau and secretaries of the C.C., the WPK\n\nChoe Myong Su, department director of the C.C., the WPK.",
        title="Mine Visited",
    )
    both = [f"member of the Political Bureau of the {CC}", f"secretary of the {CC}"]
    told = posts_by_name(report)
    assert told["Ri Song Min"] == told["Pak Il Ho"] == both
    assert told["Choe Myong Su"] == [f"department director of the {CC}"]


def test_two_committees_of_one_kind(reader: Reader) -> None:
    report = reader(f"{PRESENT} Ri Song Min, head of the guest committee and the home committee, and cooks.")
    assert posts_by_name(report)["Ri Song Min"] == ["head of the guest committee", "head of the home committee"]


def test_what_an_adviser_advises_on(reader: Reader) -> None:
    report = reader(f"{PRESENT} Ri Song Min, advisor for timber trade of the Ministry of Forestry, and cooks.")
    assert posts_by_name(report) == {"Ri Song Min": ["advisor for timber trade of the Ministry of Forestry"]}


def test_a_consul_in_another_country_s_town(reader: Reader) -> None:
    report = reader(f"{PRESENT} Ri Song Min, consul general in Nakhodka of Russia, and cooks.")
    assert posts_by_name(report) == {"Ri Song Min": ["consul general in Nakhodka of Russia"]}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ('Officials of the Cabinet enjoyed the drama "We Shall Remember Today" on Monday.', date(2022, 5, 2)),
        ('Kim Jong Un enjoyed the drama "We Shall Remember Today" of the Kaul Troupe.', None),
        ('The drama "Wait for Today" was staged for officials of the Cabinet today.', date(2022, 5, 3)),
    ],
)
def test_a_day_in_the_name_of_a_play_is_no_day(reader: Reader, told: str, day: date | None) -> None:
    (event,) = reader(told, title="Kim Jong Un Enjoys Drama").events
    assert event.start == day


def test_a_later_sentence_that_opens_with_the_hour_tells_the_day(reader: Reader) -> None:
    told = (
        "A parade was held at Kaul Square.\n\nColumns entered the square.\n\nAt 00:00 on Monday, Kim Jong Un came to the "
        "platform."
    )
    (event,) = reader(told, title="Parade Held").events
    assert event.start == date(2022, 5, 2)
