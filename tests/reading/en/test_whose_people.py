"""People with native-looking names: of this state, of compatriots abroad, or another's. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Ri Song Min, manager of the Chongjin Steel Complex, said", "manager of the Chongjin Steel Complex"),
        ("Ri Song Min, rector of Kim Il Sung University, told KCNA that", "rector of Kim Il Sung University"),
        ("Ri Song Min, chairman of the North Hamgyong Provincial People's Committee, said",
         "chairman of the North Hamgyong Provincial People's Committee"),
        ("Ri Song Min, chairman of the Central Committee of the Korean Cooks Union in Japan, said", None),
        ("Ri Song Min, vice-chairman of the Association of Koreans in China, said",
         "vice-chairman of the Association of Koreans in China"),
        ("Ri Song Min, a councilor of the Democratic Front for the Reunification of Korea, said",
         "councilor of the Democratic Front for the Reunification of Korea"),
        ("Ri Song Min, chairman of the Civic Forum for Rice, said", None),
        ("Ri Song Min, puppet minister of Weather, said", None),
        ("Ri Song Min, chief of the weather room of the puppet ministry of skies, said", None),
    ],
)  # fmt: skip
def test_who_speaks_in_a_report_about_the_rival_state(reader: Reader, told: str, post: str | None) -> None:
    report = reader(f"{told} the rallies in Seoul were noisy.", title="Rallies in S. Korea")
    assert posts_by_name(report) == ({"Ri Song Min": [post]} if post else {})


@pytest.mark.parametrize(
    "company",
    [
        "A delegation of the Peruvian Ministry of Salt led by Ri Song Min, deputy director of the Salt Office,",
        "A Peruvian delegation headed by Ri Song Min, director of the Salt Office,",
        "A delegation of the World Peace Federation led by Ri Song Min, its president,",
        "Ri Song Min, honorary chairman of the Hyundai Group,",
    ],
)
def test_guests_whose_names_look_native(reader: Reader, company: str) -> None:
    assert posts_by_name(reader(f"{company} arrived here on Monday.")) == {}


def test_an_own_delegation_to_a_land(reader: Reader) -> None:
    report = reader("A delegation of the Salt Bureau led by Ri Song Min, its director, left here for Peru on Monday.")
    assert posts_by_name(report) == {"Ri Song Min": ["director of the Salt Bureau"]}


def test_who_has_charge_of_what_only_others_have_is_theirs(reader: Reader) -> None:
    told = (
        "A delegation of a ministry led by Kong Sam Il, deputy prime minister in charge of the Royal Palace, called at the DPRK "
        "embassy in Phnom Penh on Monday."
    )
    assert reader(told, title="Embassy Visited").posts == []


def test_the_buried_hold_no_posts(reader: Reader) -> None:
    told = (
        "Remains of more martyrs were buried in the Kaul Martyrs Cemetery with due ceremony on Monday.\n\nAlso among them were "
        "Kim Chol Su, president of the Kaul Opera Troupe, and Pak Il Nam, director of the Kaul Library.\n\nPresent there was Ri "
        "Su Il, minister of Culture."
    )
    report = reader(told, title="Remains Buried")
    assert {p.name for p in report.posts} == {"Ri Su Il"}


def test_compatriots_who_call_at_an_embassy_to_mourn_are_no_foreigners(reader: Reader) -> None:
    report = reader(
        "Koreans in China called at the embassy of the DPRK in Beijing to express condolences over the demise of Pak Il Ho.\n\nThey "
        "included Ri Song Min, chairman of the Kaul Association of Koreans in China, and Han Un Ha, manager of the Turu "
        "Company.",
        title="Koreans in China Visit Embassy",
    )
    assert posts_by_name(report) == {
        "Ri Song Min": ["chairman of the Kaul Association of Koreans in China"],
        "Han Un Ha": ["manager of the Turu Company"],
    }


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("S. Korean Regime under Fire", "told KCNA: The leaflets of the south Korean bandits are a shame."),
        ("S. Korean Regime under Fire", "in an interview with KCNA said that the south Korean army should think twice."),
        ("Koreans Answer S. Korean Drill", "said that the south Korean army should think twice."),
        ("Korean People Condemn S. Korea", "said that the south Korean army should think twice."),
        ("DPRK Women Workers Condemn S. Korea", "said that the south Korean army should think twice."),
    ],
)
def test_own_people_speak_of_the_rival_state(reader: Reader, title: str, told: str) -> None:
    report = reader(f"Ri Song Min, a department director of the Ministry of Salt Industry, {told}", title=title)
    assert posts_by_name(report) == {"Ri Song Min": ["department director of the Ministry of Salt Industry"]}


def test_who_speaks_after_one_that_told_the_agency(reader: Reader) -> None:
    text = (
        "Kang Ok Hui, a potter of Hyesan, told KCNA that the south Korean drill enrages her. Vice-Minister of Salt "
        "Industry Ri Song Min said that puppet Minister of Weather Pak Il Ho has no shame."
    )
    found = posts_by_name(reader(text, title="S. Korea's Drill Condemned"))
    assert found == {"Ri Song Min": ["vice-minister of Salt Industry"]}


@pytest.mark.parametrize("title", ["S. Korean People Protest", "South Koreans Protest", "Rally in S. Korea"])
def test_people_of_the_rival_state_stay_its_own(reader: Reader, title: str) -> None:
    text = "Ri Song Min, a department director of the Ministry of Salt Industry, said that the rally was a noise."
    assert posts_by_name(reader(text, title=title)) == {}


@pytest.mark.parametrize(
    ("prefecture", "post"),
    [
        ("chairperson of the Nara Prefectural Headquarters", "chairperson of the Nara Prefectural Headquarters"),
        ("chairman of the prefectural headquarters",
         "chairman of the Gifu Prefectural Headquarters of the General Association of Korean Residents in Japan"),
    ],
)  # fmt: skip
def test_compatriots_in_prefectures(reader: Reader, prefecture: str, post: str) -> None:
    text = (
        "Compatriots met at the Gifu Prefectural Headquarters of the General Association of Korean Residents in Japan "
        f"(Chongryon). Ri Song Min, {prefecture}, said that the south Korean drill was a noise."
    )
    assert posts_by_name(reader(text, title="S. Korean Drill Condemned")) == {"Ri Song Min": [post]}
