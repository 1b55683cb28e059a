"""Wordings of state media of other years and of other states' agencies. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of, posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]

MET = "A meeting was held here on Monday. "


@pytest.mark.parametrize(
    ("printed", "posts"),
    [
        (
            "Supreme Commander of the Korean People's Army Marshal Ri Tae Sop",
            ["supreme commander of the Korean People's Army", "Marshal"],
        ),
        (
            "Chief of the General Staff of the Korean People's Army Vice Marshal Ri Tae Sop",
            ["chief of the General Staff of the Korean People's Army", "Vice Marshal"],
        ),
        ("KPA Army General Ri Tae Sop", ["Army General of the Korean People's Army"]),
        ("Korean People's Army General Ri Tae Sop", ["General of the Korean People's Army"]),
        (
            "Chief of the General Staff of the KPA Army General Ri Tae Sop",
            ["chief of the General Staff of the Korean People's Army", "Army General"],
        ),
    ],
)
def test_a_rank_behind_an_office_of_the_army(reader: Reader, printed: str, posts: list[str]) -> None:
    assert posts_by_name(reader(f"{MET}{printed} made a speech."))["Ri Tae Sop"] == posts


PRESIDIUM = "president of the Presidium of the Supreme People's Assembly of the DPRK"
BUREAU = "member of the Political Bureau of the Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    ("printed", "posts"),
    [
        ("president of the Supreme People's Assembly Presidium of the DPRK", [PRESIDIUM]),
        ("President of the SPA Presidium of the DPRK", [PRESIDIUM]),
        ("Supreme People's Assembly Presidium President", [PRESIDIUM]),
        ("DPRK Supreme People's Assembly Chairman", ["chairman of the Supreme People's Assembly of the DPRK"]),
        ("member of the WPK Central Committee Political Bureau", [BUREAU]),
        ("member of the Workers' Party of Korea Central Committee's Political Bureau", [BUREAU]),
        (
            "director of the WPK Central Committee International Department",
            ["director of the International Department of the Central Committee of the Workers' Party of Korea"],
        ),
        (
            "chairman of the Workers' Party of Korea and of the State Affairs Commission",
            ["chairman of the Workers' Party of Korea", "chairman of the State Affairs Commission of the DPRK"],
        ),
        ("head of the DPRK delegation and vice-minister of Trade", ["vice-minister of Trade"]),
        (
            "vice-chairman and director of the Department for Field Work of the Central Committee of the Miners' Union",
            [
                "vice-chairman of the Central Committee of the Miners' Union",
                "director of the Department for Field Work of the Central Committee of the Miners' Union",
            ],
        ),
    ],
)
def test_organs_set_before_organs(reader: Reader, printed: str, posts: list[str]) -> None:
    assert posts_by_name(reader(f"{MET}Ri Tae Sop, {printed}, made a speech."))["Ri Tae Sop"] == posts


SHOW = "Kim Jong Un enjoyed a concert given by the River Ensemble at an annex to the Party hall with miners on May 1."


@pytest.mark.parametrize(
    ("told", "capacity"),
    [
        ("Kim Jong Un and his wife Ri Sol Ju appeared in the auditorium.", "attended"),
        ("When he appeared in the auditorium together with Ri Sol Ju, all rose to their feet.", "accompanied"),
        ("He entered the theatre with Ri Sol Ju amid applause.", "accompanied"),
    ],
)
def test_who_comes_to_the_auditorium(reader: Reader, told: str, capacity: str) -> None:
    (event,) = reader(f"{SHOW}\n\n{told}").events
    assert (event.kind, event.place) == ("performance", "annex to the Party hall")
    assert people_of(event) == {"Kim Jong Un": "principal", "Ri Sol Ju": capacity}
    assert [g.text for g in event.groups if g.capacity == "performed"] == ["River Ensemble"]


@pytest.mark.parametrize(
    "told",
    [
        "Pak Jin Ho, minister of Sports, addressing the ceremony, called on all runners to win further prizes.",
        "Pak Jin Ho, minister of Sports, said in his address that the runners did well, he said, and went on:",
    ],
)
def test_a_speaker_in_passing(reader: Reader, told: str) -> None:
    (event,) = reader(f"A closing ceremony took place at the gymnasium here on Friday.\n\n{told}").events
    assert people_of(event) == {"Pak Jin Ho": "spoke"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The inaugural ceremony was held at the mill on May Day.", date(2022, 5, 1)),
        ("The inaugural ceremony was held at the mill on the New Year's Day.", date(2022, 1, 1)),
        ("The ceremony was held at the mill on New Year's Day.", date(2022, 1, 1)),
        ("The spring games which began on March 13 closed with due ceremony at the gymnasium on Sunday.",
         date(2022, 5, 1)),
    ],
)  # fmt: skip
def test_the_day_of_a_ceremony(reader: Reader, told: str, day: date) -> None:
    (event,) = reader(f"{told} Pak Jin Ho, minister of Sports, made a speech.").events
    assert (event.kind, event.start) == ("ceremony", day)


def test_a_party_at_an_embassy(reader: Reader) -> None:
    text = (
        "Cuban ambassador to Korea Pedro Alonso on Thursday gave a party at the embassy in celebration of the harvest. "
        "Invited to the party were DPRK Foreign Minister Pak Jin Ho and officials concerned."
    )
    (event,) = reader(text).events
    assert (event.kind, event.start) == ("reception", date(2022, 4, 28))
    assert people_of(event) == {"Pedro Alonso": "principal", "Pak Jin Ho": "attended"}


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un wound up his goodwill visit to Laos and left Vientiane on Saturday.",
        "Kim Jong Un began his second visit to Laos on Saturday.",
        "Kim Jong Un on Saturday kicked off a state visit to the Lao People's Democratic Republic.",
    ],
)
def test_journeys_begun_and_over(reader: Reader, told: str) -> None:
    (event,) = reader(told).events
    assert (event.kind, event.start) == ("travel", date(2022, 4, 30))


@pytest.mark.parametrize(
    "told",
    [
        "Led by State Secretary Dorj Bat, the delegation met with Foreign Minister Pak Jin Ho on Friday.",
        "Vice-Minister of Trade Dorj Bat had a working session with Foreign Minister Pak Jin Ho on Friday.",
        "Vice-Minister of Trade Dorj Bat discussed the price of wool with Foreign Minister Pak Jin Ho on Friday.",
        "On Friday, the two delegations led by ministers Dorj Bat and Pak Jin Ho held a talk.",
        "Vice-Minister of Trade Dorj Bat received Foreign Minister Pak Jin Ho of the DPRK.\n\n"
        "During the meeting on Friday, both sides spoke of wool.",
    ],
)
def test_talks_as_agencies_tell_them(reader: Reader, told: str) -> None:
    (event,) = reader(told).events
    assert (event.kind, event.start) == ("talks", date(2022, 4, 29))
    assert people_of(event) == {"Dorj Bat": "guest", "Pak Jin Ho": "principal"}


def test_a_surname_that_is_a_pronoun(reader: Reader) -> None:
    text = "Kim Jong Un met Premier Li Weiming, He Guolin and Zhou Yongfu on Friday."
    (event,) = reader(text).events
    assert [p.name for p in event.people] == ["Kim Jong Un", "Li Weiming", "He Guolin", "Zhou Yongfu"]


def test_received_elsewhere_and_once(reader: Reader) -> None:
    text = (
        "Cuba's Vice President, Pedro Alonso, arrived in Pyongyang on Saturday after a stay in Laos, where he was "
        "received by Bounthan Keo, a minister. Alonso was greeted by Pak Jin Ho, vice-minister of Trade.\n\n"
        "He came in 2016 too. On that occasion he was received by Kim Jong Un."
    )
    (event,) = reader(text, outlet="Escambray").events
    assert people_of(event) == {"Pedro Alonso": "guest", "Pak Jin Ho": "received"}


def test_a_crowd_that_comes_together(reader: Reader) -> None:
    text = (
        "Wonsan citizens got together at the Harbour Square on Saturday to pledge more fish.\n\n"
        "The platform was taken by Pak Jin Ho, vice-minister of Fisheries.\n\nKim Chol Su made a report."
    )
    (event,) = reader(text, title="Mass Rally Held").events
    assert (event.kind, event.place, event.start) == ("meeting", "Harbour Square", date(2022, 4, 30))
    assert people_of(event) == {"Pak Jin Ho": "attended", "Kim Chol Su": "reported"}


@pytest.mark.parametrize(
    "guest",
    [
        "Li Wei, special envoy of Chinese President Hu Guang,",
        "Li Wei, special envoy of General Secretary of the Communist Party of China Central Committee Hu Guang,",
    ],
)
def test_who_sent_an_envoy_is_not_there(reader: Reader, guest: str) -> None:
    (event,) = reader(f"{guest} met Pak Jin Ho in Pyongyang on Friday.").events
    assert people_of(event) == {"Li Wei": "guest", "Pak Jin Ho": "principal"}


def test_whose_widow_somebody_is(reader: Reader) -> None:
    text = f"{MET}Present there were Jong Il Sim, widow of DPRK Hero An Tong Su, Pak Jin Ho, and others."
    (event,) = reader(text).events
    assert people_of(event) == {"Jong Il Sim": "attended", "Pak Jin Ho": "attended"}


def test_a_list_parted_by_a_group(reader: Reader) -> None:
    text = (
        "A farewell ceremony was held at the airport on Friday.\n\nDefense Minister Pak Jin Ho, KPA General Staff Chief "
        "Ri Tae Sop and other senior officers, as well as Vice-Minister of Trade Kim Chol Su and Cuban Ambassador Pedro "
        "Alonso, attended the ceremony."
    )
    (event,) = reader(text).events
    assert people_of(event) == {
        "Pak Jin Ho": "attended", "Ri Tae Sop": "attended", "Kim Chol Su": "attended", "Pedro Alonso": "guest",
    }  # fmt: skip


def test_who_meets_a_traveller_as_he_arrives(reader: Reader) -> None:
    text = (
        "Kim Yong Nam embarked on a trip to South Africa on Friday.\n\nKim was met by the ambassador to China, Pak Jin "
        "Ho, as he arrived at the airport. Kim's entourage includes Ri Tae Sop, minister of Trade."
    )
    (event,) = reader(text, outlet="Yonhap").events
    assert people_of(event) == {"Kim Yong Nam": "principal", "Pak Jin Ho": "received", "Ri Tae Sop": "accompanied"}


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Pak Jin Ho and his Laotian counterpart Bounthan Keo held talks in Vientiane on Friday.",
        "Foreign Minister Pak Jin Ho and his counterpart from Laos, Bounthan Keo, met in Vientiane on Friday.",
        "During a round of talks held in Vientiane on Friday, Minister Bounthan Keo and Pak Jin Ho spoke of rice.",
        "A delegation headed by Minister Bounthan Keo held meetings with Foreign Minister Pak Jin Ho on Friday.",
        "Minister Bounthan Keo held a meeting with Foreign Minister Pak Jin Ho in Pyongyang, Deputy Speaker of the "
        "House Pedro Alonso said on Friday.",
    ],
)
def test_talks_with_a_counterpart(reader: Reader, told: str) -> None:
    (event,) = reader(told, outlet="KPL").events
    assert (event.kind, event.start) == ("talks", date(2022, 4, 29))
    assert people_of(event) == {"Bounthan Keo": "guest", "Pak Jin Ho": "principal"}


def test_an_unnamed_delegation_that_meets_somebody(reader: Reader) -> None:
    (event,) = reader("A delegation of the Lao Ministry of Trade met Foreign Minister Pak Jin Ho on Friday.").events
    assert (event.kind, people_of(event)) == ("talks", {"Pak Jin Ho": "principal"})
    assert [(g.text, g.capacity) for g in event.groups] == [("A delegation of the Lao Ministry of Trade", "guest")]


def test_guests_who_share_a_post(reader: Reader) -> None:
    text = f"{MET}Present there were Pak Jin Ho, Ivan Petrov and Boris Orlov, deputy speakers of the State Duma, and others."
    (event,) = reader(text).events
    assert people_of(event) == {"Pak Jin Ho": "attended", "Ivan Petrov": "guest", "Boris Orlov": "guest"}
    assert event.people[2].posts == ["deputy speaker of the State Duma"]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("A delegation headed by Pak Jin Ho, minister of Trade, left Beijing to pay visits to Iran and Syria.", "Beijing"),
        ("The delegation, led by Pak Jin Ho, head of the trade department at the North's ruling Workers' Party, departed "
         "Vientiane on Sunday.", "Vientiane"),
    ],
)  # fmt: skip
def test_journeys_that_go_on(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(told).events
    assert (event.kind, event.place, people_of(event)) == ("travel", place, {"Pak Jin Ho": "principal"})


def test_a_ceremony_for_works_of_the_year(reader: Reader) -> None:
    text = "The ground-breaking ceremony for the mill, a project to spin wool in 2022, was held on May 1. Pak Jin Ho spoke."
    (event,) = reader(text).events
    assert (event.kind, event.start, people_of(event)) == ("ceremony", date(2022, 5, 1), {"Pak Jin Ho": "spoke"})


def test_who_signed_a_declaration(reader: Reader) -> None:
    """Who signs beside the leader does what the leader does: both are principals of the signing."""
    text = "Kim Jong Un and Cuban President Pedro Alonso on Friday signed a joint declaration."
    (event,) = reader(text).events
    assert (event.kind, people_of(event)["Pedro Alonso"]) == ("ceremony", "principal")


@pytest.mark.parametrize(
    ("told", "state"), [("Laotian", "Laos"), ("Kazakhstani", "Kazakhstan"), ("Belorussian", "Belarus")]
)
def test_other_words_for_what_is_a_states(reader: Reader, told: str, state: str) -> None:
    """A state's second adjective gives its name in a post as the first does."""
    report = reader(f"Ri Un Chol met {told} Vice-President Phankham Viphavanh in Pyongyang on May 2.", title="Talks")
    assert ("Phankham Viphavanh", [f"vice-president of {state}"]) in [
        (p.name, list(p.posts)) for e in report.events for p in e.people
    ]


def test_a_partys_international_department_is_its_own(reader: Reader) -> None:
    report = reader(
        "There were talks between Ri Un Chol, vice-chairman of the WPK Central Committee, and Phankham Viphavanh, "
        "vice-president of Laos, in Pyongyang on May 2.\n\nPresent from our side were officials of the International "
        "Department of the WPK Central Committee, and from theirs members of the delegation.",
        title="Talks Held",
    )
    assert [(g.text, g.capacity) for g in report.events[0].groups] == [
        ("officials of the International Department of the WPK Central Committee", "attended"),
        ("members of the delegation", "guest"),
    ]


@pytest.mark.parametrize(
    ("told", "host"),
    [
        ("Pak Un Chol, vice-premier of the Cabinet, was received by Pedro Rojas, president of Peru, in Lima on May 2.", True),
        ("The basket sent from Peru was received by Pak Un Chol, vice-premier of the Cabinet.", False),
    ],
)
def test_who_was_received_by_whom(reader: Reader, told: str, host: bool) -> None:
    report = reader(told, title="Talks")
    assert ("talks" in [e.kind for e in report.events]) is host


def test_a_wreath_laid_at_a_tower_by_somebody(reader: Reader) -> None:
    report = reader(
        "A wreath was laid at the Liberation Tower by Pak Un Chol, vice-premier of the Cabinet, on May 2.",
        title="Wreath Laid",
    )
    assert [(p.name, p.capacity) for p in report.events[0].people] == [("Pak Un Chol", "attended")]
