"""Lists that go on behind names, titles in quotation marks, companies at somebody's side. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]


def test_officials_behind_two_names_are_of_the_list(reader: Reader) -> None:
    told = (
        "A meeting of tractor drivers took place in Pyongyang on Monday.\n\nPresent there were Kim Chol Su and Ri Man Ho, "
        "officials of the unions, ministries and national institutions and drivers."
    )
    (event,) = reader(told).events
    assert people_of(event) == {"Kim Chol Su": "attended", "Ri Man Ho": "attended"}
    assert [g.text for g in event.groups] == ["officials of the unions, ministries and national institutions and drivers"]


def test_officials_behind_two_names_who_act(reader: Reader) -> None:
    told = (
        "A meeting of tractor drivers took place in Pyongyang on Monday.\n\nKim Chol Su and Ri Man Ho, officials of the "
        "Ministry of Railways, made speeches."
    )
    (event,) = reader(told).events
    assert people_of(event) == {"Kim Chol Su": "spoke", "Ri Man Ho": "spoke"}
    assert not event.groups


@pytest.mark.parametrize(("opening", "closing"), [('"', '"'), ("“", "”")])
def test_a_party_named_in_quotation_marks(reader: Reader, opening: str, closing: str) -> None:
    told = (
        "A reception was given at the Taedonggang Hall on Monday.\n\nPresent there were Kim Chol Su, minister of Railways, "
        f"officials of the {opening}New Path{closing} Party, the Sowers' League and the {opening}Open Gate{closing} Club "
        "and others."
    )
    (event,) = reader(told, title="Reception Given").events
    assert event.groups[-1].text.endswith("Club and others")


def test_who_gave_the_performance(reader: Reader) -> None:
    told = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, watched a performance given by young weavers of "
        "the Songsan Mill and their families.\n\nThe performance given by the daughters of the river was acclaimed."
    )
    (event,) = reader(told, title="Kim Jong Un Watches Performance").events
    assert [g.text for g in event.groups if g.capacity == "performed"] == [
        "young weavers of the Songsan Mill and their families"
    ]


def test_with_whom_the_leader_appeared(reader: Reader) -> None:
    told = (
        "A workshop of gardeners was held in Pyongyang on May 2 under the guidance of Kim Jong Un, general secretary of the "
        "Workers' Party of Korea.\n\nAs the respected General Secretary appeared at the platform with Kim Chol Su, minister "
        "of Railways, Ri Man Ho, minister of Forestry, and commanders of the columns, all rose."
    )
    (event,) = reader(told, title="Workshop of Gardeners Held").events
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "accompanied", "Ri Man Ho": "accompanied"}


def test_from_whom_he_received_a_salute(reader: Reader) -> None:
    told = (
        "Kim Jong Un, general secretary of the Workers' Party of Korea, had a photo session with the paraders on May 2.\n\n"
        "He received a salute from Kim Chol Su, commander of the Guards."
    )
    (event,) = reader(told, title="Kim Jong Un Has Photo Session").events
    assert people_of(event) == {"Kim Jong Un": "principal", "Kim Chol Su": "attended"}


@pytest.mark.parametrize(
    "said",
    [
        "The DPRK ambassador referred to the fact that trees take time.",
        "The ambassador said that trees take time.",
    ],
)
def test_speeches_told_by_the_office(reader: Reader, said: str) -> None:
    told = (
        "A reception was given at the DPRK embassy in Moscow on May 2.\n\nPresent there were Kim Chol Su, DPRK ambassador to "
        f"Russia, and staff members of his embassy.\n\nThen followed speeches.\n\n{said}"
    )
    (event,) = reader(told, title="Reception Given").events
    assert people_of(event) == {"Kim Chol Su": "spoke"}


def test_the_headline_names_the_hall_before_its_end(reader: Reader) -> None:
    told = "The DPRK embassy hosted a reception on May 2.\n\nPresent there was Kim Chol Su, minister of Railways."
    (event,) = reader(told, title="Reception Given at DPRK Embassy in Moscow to Mark Spring Day").events
    assert event.place == "DPRK Embassy in Moscow"


def test_head_of_a_camp(reader: Reader) -> None:
    report = reader("Kim Chol Su, head of the camp, told KCNA that the children swim well.", title="Camping Season")
    assert [(p.name, p.post) for p in report.posts] == [("Kim Chol Su", "head of the camp")]


def test_they_are_delegations(reader: Reader) -> None:
    told = (
        "An international symposium of gardeners opened in Pyongyang on Monday.\n\nPresent there were DPRK Vice-Premier Kim "
        "Chol Su and officials concerned.\n\nAlso present were foreign delegations. They are a delegation of Luda University "
        "of China led by President Wang Weiming, a delegation of Orel University of Russia led by its Vice-President Gleb "
        "Orlov, and Prof. Jorge Salas, who is delegate of the Peruvian Academy.\n\nSpeeches were made by DPRK Vice-Premier "
        "Kim Chol Su, the head of the delegation of Orel University of Russia and others."
    )
    report = reader(told, title="International Symposium Opens")
    (event,) = report.events
    assert people_of(event) == {
        "Kim Chol Su": "spoke", "Wang Weiming": "guest", "Gleb Orlov": "guest", "Jorge Salas": "guest",
    }  # fmt: skip
    assert [(p.name, p.post) for p in report.posts] == [("Kim Chol Su", "vice-premier of the Cabinet of the DPRK")]


@pytest.mark.parametrize(
    ("company", "post"),
    [
        ("The Pyongyang Sinmun delegation headed by its Deputy Editor-in-Chief", "deputy editor-in-chief of the Pyongyang Sinmun"),
        ("The Moran School delegation led by Vice-Principal", "vice-principal of the Moran School"),
        ("The Central Bank delegation headed by its President", "president of the Central Bank"),
        ("The Korean Red Cross Society delegation led by Vice-Chairman", "vice-chairman of the Korean Red Cross Society"),
        ("The Pyongyang City People's Committee delegation led by Vice-Chairman",
         "vice-chairman of the Pyongyang City People's Committee"),
        ("The DPRK government delegation led by Vice-Premier", "vice-premier of the Cabinet of the DPRK"),
    ],
)
def test_who_heads_an_institutions_delegation(reader: Reader, company: str, post: str) -> None:
    report = reader(f"{company} Kim Chol Su left here Monday to visit China.", title="Delegation Leaves")
    assert [(p.name, p.post) for p in report.posts] == [("Kim Chol Su", post)]


def test_fields_are_no_place(reader: Reader) -> None:
    told = (
        "Kim Tok Hun, premier of the Cabinet, acquainted himself with the work in different fields of the national economy.\n\n"
        "He looked round the Songsan Mill and the Kaul Farm."
    )
    (event,) = reader(told, title="Premier Acquaints Himself with Work in Different Fields").events
    assert event.place == "Songsan Mill and the Kaul Farm"


@pytest.mark.parametrize(
    ("told", "directors"),
    [
        ("senior officials Pak Il, Ri Man Ho and Kim Chol Su, O Yong Jin, Han Tae Sik and Jo Pyong Ho, directors of the NDC",
         ["O Yong Jin", "Han Tae Sik", "Jo Pyong Ho"]),
        ("Ri Man Ho and Kim Chol Su, O Yong Jin and Han Tae Sik, directors of the NDC", ["O Yong Jin", "Han Tae Sik"]),
        ("Ri Man Ho, Kim Chol Su and O Yong Jin and Han Tae Sik, directors of the NDC", ["O Yong Jin", "Han Tae Sik"]),
        ("Ri Man Ho, and Kim Chol Su, O Yong Jin and Han Tae Sik, directors of the NDC",
         ["Kim Chol Su", "O Yong Jin", "Han Tae Sik"]),
        ("Kim Chol Su, O Yong Jin and Han Tae Sik, directors of the NDC", ["Kim Chol Su", "O Yong Jin", "Han Tae Sik"]),
    ],
)
def test_a_title_behind_two_lists_is_that_of_the_last(reader: Reader, told: str, directors: list[str]) -> None:
    """An "and" before a comma ends a list without a title of its own."""
    report = reader(f"A concert was given in Pyongyang on Monday.\n\nAmong the audience were {told}, and artistes.")
    assert [p.name for p in report.posts] == directors


@pytest.mark.parametrize(
    "opening",
    ["Present there were members of the diplomatic corps", "The reception was attended by envoys of various countries"],
)
def test_a_guest_of_one_name_among_groups(reader: Reader, opening: str) -> None:
    (event,) = reader(
        f"A reception was given here on Monday.\n\n{opening}, Wirahadi, chairman of the Indonesia-Korea Society, and "
        "officials concerned.",
        title="Reception Given",
    ).events
    assert people_of(event) == {"Wirahadi": "guest"}
    assert len(event.groups) == 2
    (event,) = reader(
        "A reception was given here on Monday.\n\nPresent there were officials of the shop in Turu, director of which is "
        "a poet, and workers.",
        title="Reception Given",
    ).events
    assert people_of(event) == {}


@pytest.mark.parametrize("joined", ["joined in the event", "joined in it", "joined it", "joined in the gathering"])
def test_those_who_joined_in(reader: Reader, joined: str) -> None:
    (event,) = reader(
        "A friendly gathering took place in Wonsan, Kangwon Province, on Monday to mark the day of rivers.\n\n"
        f"Officials of the Ministry of Railways and staff members of the Cuban embassy {joined}.",
        title="Gathering Held",
    ).events
    assert {g.text: g.capacity for g in event.groups} == {
        "Officials of the Ministry of Railways": "attended", "staff members of the Cuban embassy": "guest",
    }
