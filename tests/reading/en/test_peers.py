"""Posts told by those who stand beside somebody. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import posts_by_name

from partystate.reading.report import Report

Reader = Callable[..., Report]
CC = "Central Committee of the Workers' Party of Korea"
GIVEN = "A reception was given here on Monday.\n\nPresent there were"


@pytest.mark.parametrize(
    ("people", "post"),
    [
        ("Ri Song Min, Pak Il Ho and other secretaries of the WPK Central Committee", f"secretary of the {CC}"),
        ("Ri Song Min, Pak Il Ho, and other vice-premiers of the Cabinet", "vice-premier of the Cabinet of the DPRK"),
        ("Ri Song Min, Pak Il Ho and all other department directors of the Party Central Committee",
         f"department director of the {CC}"),
        ("Secretaries Ri Song Min and Pak Il Ho and other leading officials of the C.C., the WPK", f"secretary of the {CC}"),
        ("Vice-Chairmen Ri Song Min and Pak Il Ho and other members of the Chess Association of the DPRK",
         "vice-chairman of the Chess Association of the DPRK"),
    ],
)  # fmt: skip
def test_what_the_others_of_the_list_are(reader: Reader, people: str, post: str) -> None:
    assert posts_by_name(reader(f"{GIVEN} {people}.")) == {"Ri Song Min": [post], "Pak Il Ho": [post]}


@pytest.mark.parametrize(
    "others",
    ["members of the delegation", "members of the Political Bureau", "staff members of the DPRK embassy", "officials concerned", "members of the ensemble",
     "secretaries and department directors of the WPK Central Committee", "guests"],
)  # fmt: skip
def test_others_who_are_of_no_body(reader: Reader, others: str) -> None:
    assert posts_by_name(reader(f"{GIVEN} Ri Song Min, Pak Il Ho and other {others}.")) == {}


def test_who_has_his_post_already(reader: Reader) -> None:
    report = reader(f"{GIVEN} Vice-Premiers Ri Song Min and Pak Il Ho and other members of the Cabinet.")
    premier = "vice-premier of the Cabinet of the DPRK"
    assert posts_by_name(report) == {"Ri Song Min": [premier], "Pak Il Ho": [premier]}


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("Ambassador Juan Soto and staff members of the Peruvian embassy here", ["ambassador of Peru to the DPRK"]),
        ("Ambassador Juan Soto and Peruvian embassy officials", ["ambassador of Peru to the DPRK"]),
        ("Ambassador Juan Soto and Defence Attache Luis Vega of the Peruvian embassy", ["ambassador of Peru to the DPRK"]),
        ("Charge d'Affaires Juan Soto and other officials of the Peruvian embassy",
         ["charge d'affaires of the Peruvian embassy"]),
        ("Ambassador Juan Soto and guests", []),
    ],
)  # fmt: skip
def test_whose_ambassador_a_foreigner_is(reader: Reader, told: str, posts: list[str]) -> None:
    (event,) = reader(f"{GIVEN} Ri Song Min, vice-minister of Railways, and {told}.").events
    assert next(p.posts for p in event.people if p.name == "Juan Soto") == posts


@pytest.mark.parametrize(
    ("embassy", "host"), [("DPRK embassy in Lima", " to Peru"), ("embassy", ""), ("DPRK Embassy", "")]
)
def test_an_own_ambassador_and_his_staff(reader: Reader, embassy: str, host: str) -> None:
    report = reader(f"{GIVEN} Ambassador Ri Song Min and staff members of the {embassy}.")
    assert posts_by_name(report) == {"Ri Song Min": [f"ambassador of the DPRK{host}"]}
    assert report.events[0].people[0].posts == [f"ambassador of the DPRK{host}"]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Hwan Song Il, head of the Pine Bureau, told KCNA that the pines thrive.", {"Hwan Song Il": ["head of the Pine Bureau"]}),
        ("They included Hor Nam Il, minister of Pines, and others.", {}),
        ("Then Song Il, head of the Pine Bureau, told KCNA that the pines thrive.", {"Song Il": ["head of the Pine Bureau"]}),
    ],
)  # fmt: skip
def test_a_rare_surname_before_two_syllables(reader: Reader, told: str, named: dict[str, list[str]]) -> None:
    assert posts_by_name(reader(told, title="Pines")) == named


@pytest.mark.parametrize(
    ("told", "name", "post"),
    [
        ("President Ri Song Min, vice-presidents and members of the World Kite Federation", "Ri Song Min",
         "president of the World Kite Federation"),
        ("Chief Ri Song Min and staff members of the Pyongyang office of the Kite Society", "Ri Song Min",
         "chief of the Pyongyang office of the Kite Society"),
        ("Principal Ri Song Min and teachers and students of Onpho School", "Ri Song Min", "principal of Onpho School"),
        ("Manager Ri Song Min and workers of the Onpho Mill", "Ri Song Min", "manager of the Onpho Mill"),
        ("Premier Ri Song Min and workers of the Onpho Mill", "Ri Song Min", "premier of the Cabinet of the DPRK"),
        ("Charge d'Affaires Luis Vega, military, naval and air attache Juan Soto and staff members of the Peruvian embassy",
         "Juan Soto", "military, naval and air attache of the Peruvian embassy"),
        ("Ambassador Luis Vega, Military, Naval and Air Attache Juan Soto and staff members of the Peruvian embassy",
         "Juan Soto", "military, naval and air attache of the Peruvian embassy"),
        ("Ri Song Min, rector of Onpho Kim Chol Su Conservatory, and guests", "Ri Song Min",
         "rector of Onpho Kim Chol Su Conservatory"),
    ],
)  # fmt: skip
def test_of_what_the_titled_is_head(reader: Reader, told: str, name: str, post: str) -> None:
    (event,) = reader(f"{GIVEN} {told}.").events
    assert next(p.posts for p in event.people if p.name == name) == [post]


def test_whose_tomb_it_is(reader: Reader) -> None:
    assert posts_by_name(reader("The DPRK restored Prince Ri Song Min's Tomb on Monday.")) == {}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("The DPRK Ministry of Railways gave a reception here on Monday.", "vice-minister of Railways"),
        ("The Ministry of the People's Barns of the DPRK gave a reception here on Monday.",
         "vice-minister of the People's Barns"),
        ("The Foreign Ministry gave a reception here on Monday.", "vice-minister of the Foreign Ministry"),
        ("The Peruvian Foreign Ministry and the Ministry of Railways gave a reception here on Monday.",
         "vice-minister of Railways"),
        ("The Ministry of Railways and the Ministry of Labour gave a reception here on Monday.", "vice-minister"),
        ("The Ministry of Railways of Peru gave a reception here on Monday.", "vice-minister"),
    ],
)  # fmt: skip
def test_a_minister_of_the_one_ministry_named(reader: Reader, told: str, post: str) -> None:
    report = reader(f"{told}\n\nVice-Minister Ri Song Min and other officials of the ministry were on hand.")
    assert posts_by_name(report) == {"Ri Song Min": [post]}
    held = [p.posts for event in report.events for p in event.people if p.name == "Ri Song Min"]
    assert held == [[post] if " of " in post else []]


@pytest.mark.parametrize(
    ("told", "name", "posts"),
    [
        ("Juan Soto, assistant to the foreign minister", "Juan Soto", ["assistant to the foreign minister"]),
        ("Juan Soto, assistant to the head of the Corn Department of the C.C., the Peruvian Green Party", "Juan Soto",
         ["assistant to the head of the Corn Department of the Central Committee of the Peruvian Green Party"]),
        ("Ivan Popov, assistant to president for regional policy, and Juan Soto", "Ivan Popov",
         ["assistant to president for regional policy"]),
        ("Ri Song Min, advisor to the minister of Railways", "Ri Song Min", ["advisor to the minister of Railways"]),
        ("Peruvian Ambassador to the DPRK German Soto", "German Soto", ["ambassador of Peru to the DPRK"]),
        ("Pak Il Ho, secretary of the WPK Central Committee, and members of the RGP delegation led by President of its "
         "Central Rice Council Juan Soto", "Juan Soto", ["president of the Central Rice Council"]),
    ],
)  # fmt: skip
def test_whom_assistants_serve_and_whose_guests_are(reader: Reader, told: str, name: str, posts: list[str]) -> None:
    (event,) = reader(f"{GIVEN} {told}, and guests.").events
    assert next(p.posts for p in event.people if p.name == name) == posts


def test_other_delegates_are_told_of_a_company(reader: Reader) -> None:
    assert posts_by_name(reader(f"{GIVEN} Ri Song Min and other DPRK delegates.")) == {}


def test_a_mill_that_bears_a_name(reader: Reader) -> None:
    report = reader("Ri Song Min, manager of the Onpho Kim Chol Su Silk Mill, told KCNA that silk is soft.", title="Silk")
    assert posts_by_name(report) == {"Ri Song Min": ["manager of the Onpho Kim Chol Su Silk Mill"]}
    rally = reader(
        "A rally was held here on Monday.\n\nAddressing it were Ri Song Min, worker of the Onpho Kim Chol Su Silk Mill, and "
        "Pak Il Ho, pupil of Onpho Kim Chol Su Middle School."
    )
    assert [p.name for p in rally.events[0].people] == ["Ri Song Min", "Pak Il Ho"]


def test_the_army_behind_several_generals_is_that_of_each(reader: Reader) -> None:
    report = reader(
        "A banquet was given here on Monday.\n\nPresent there were General Kim Chol Su, Lieut. Gen. Ri Man Ho and other "
        "generals and officers of the KPA."
    )
    assert [(p.name, p.post) for p in report.posts] == [
        ("Kim Chol Su", "General of the Korean People's Army"),
        ("Ri Man Ho", "Lieutenant General of the Korean People's Army"),
    ]
