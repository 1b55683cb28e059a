"""Where a guest's name begins: behind forms of address, behind the place of his office. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told import people_of

from partystate.charter import Charter
from partystate.reading.readers import lexicon_of
from partystate.reading.report import Report

Reader = Callable[..., Report]


@pytest.mark.parametrize(
    ("guest", "name"),
    [
        ("Reverend Abel Stone, president of Bread for All", "Abel Stone"),
        ("Rev. Abel Stone, president of Bread for All", "Abel Stone"),
        ("Sir Abel Stone, president of the Harbour Board", "Abel Stone"),
        ("Sen. Abel Stone, chairman of the Harbour Board", "Abel Stone"),
        ("He Weiming, director of the Harbour Board of China", "He Weiming"),
        ("Ambassador He Weiming", "He Weiming"),
        ("Governor of Tomsk Region Gleb Orlov", "Gleb Orlov"),
        ("Governor of the Tomsk Region Gleb Orlov", "Gleb Orlov"),
        ("Governor of Altai Territory Gleb Orlov", "Gleb Orlov"),
        ("Governor of North Lampung Province Adi Santo", "Adi Santo"),
        ("Governor of the North Lampung Province Adi Santo", "Adi Santo"),
        ("Secretary of Luda Committee Wang Weiming", "Wang Weiming"),
    ],
)
def test_a_guests_name_without_what_stands_before_it(reader: Reader, guest: str, name: str) -> None:
    told = f"Kim Chol Su, minister of Railways, met {guest} at the Mansudae Assembly Hall on Monday."
    (event,) = reader(told, title="Railways Minister Meets Guest").events
    assert people_of(event) == {"Kim Chol Su": "principal", name: "guest"}


def test_the_region_is_his_office(reader: Reader) -> None:
    told = "Kim Chol Su, minister of Railways, met Governor of North Lampung Province Adi Santo here on Monday."
    (event,) = reader(told, title="Railways Minister Meets Governor").events
    assert event.people[1].posts == ["governor of North Lampung Province"]


def test_he_at_the_start_is_no_surname(reader: Reader) -> None:
    told = "Kim Chol Su, minister of Railways, visited the Songsan Mill on Monday.\n\nHe Monday saw its stores, too."
    (event,) = reader(told, title="Railways Minister Visits Mill").events
    assert people_of(event) == {"Kim Chol Su": "principal"}


@pytest.mark.parametrize(
    "met",
    [
        "Jorge Salas, outgoing charge d'affaires ad interim of the Peruvian embassy here, at the Mansudae Assembly Hall "
        "on Monday",
        "Jorge Salas, Peruvian charge d'affaires here, on Monday at the Mansudae Assembly Hall",
        "Peruvian Ambassador Jorge Salas here at the Mansudae Assembly Hall on Monday",
        "Jorge Salas, Peruvian ambassador here, at the Mansudae Assembly Hall on Monday",
    ],
)
def test_here_is_where_he_is_posted(reader: Reader, met: str) -> None:
    (event,) = reader(f"Kim Chol Su, minister of Railways, met and had a talk with {met}.", title="Guest Met").events
    assert (event.place, people_of(event)) == (
        "Mansudae Assembly Hall",
        {"Kim Chol Su": "principal", "Jorge Salas": "guest"},
    )


def test_heads_of_state_met_separately(reader: Reader) -> None:
    told = (
        "Kim Chol Su, vice-president of the Presidium of the Supreme People's Assembly, had talks separately with Peruvian "
        "President Jorge Salas, Zambian President Abel Mwale, Ugandan President Joseph Okot and Cuban President Raul Diaz "
        "on Monday."
    )
    report = reader(told, title="Kim Chol Su Meets Presidents")
    assert [list(people_of(e))[1] for e in report.events] == ["Jorge Salas", "Abel Mwale", "Joseph Okot", "Raul Diaz"]


@pytest.mark.parametrize(
    "name",
    [
        "Jose Luis de la Vega",
        "Jakob van der Berg",
        "Ahmed al-Khatib",
        "Ha Thi Lan",
        "Nguyen Thi Hoa",
        "Abdul Rahman bin Yusof",
    ],
)
def test_particles_and_middle_names(reader: Reader, name: str) -> None:
    text = (
        f"{name}, minister of Culture of Ruritania, arrived here on Tuesday.\n\nThe guest was greeted at the airport by "
        "Kim Chol Su, minister of Culture."
    )
    (event,) = reader(text, title="Ruritanian Minister Arrives").events
    assert people_of(event) == {name: "guest", "Kim Chol Su": "received"}


@pytest.mark.parametrize(
    "seen_off_by",
    [
        "Rolo Tendarik, {} ambassador to the DPRK",
        "{} Ambassador to the DPRK Rolo Tendarik",
        "{} Ambassador Rolo Tendarik",
    ],
)
def test_envoys_of_every_state(reader: Reader, charter: Charter, seen_off_by: str) -> None:
    states = lexicon_of(charter).countries
    lost = []
    for adjective in sorted({*states.values()} - {"Korean", "south Korean", "South Korean", "Hong Kong", "U.S."}):
        if adjective.count(" ") > 1:
            continue  # "Papua New Guinean": read before no title yet
        told = seen_off_by.format(adjective)
        text = f"Foreign Minister Kim Chol Su left here on Tuesday to visit Ruritania. He was seen off by {told}."
        events = reader(text, title="Foreign Minister Leaves").events
        if [people_of(e) for e in events] != [{"Kim Chol Su": "principal", "Rolo Tendarik": "guest"}]:
            lost.append(adjective)
    assert lost == []


@pytest.mark.parametrize(
    ("printed", "post"),
    [
        ("US President", "president of the United States"),
        ("US Secretary of State", "secretary of State of the United States"),
        ("Philippines President", "president of the Philippines"),
        ("United Arab Emirates President", "president of the United Arab Emirates"),
        ("Sri Lankan Foreign Minister", "foreign minister of Sri Lanka"),
    ],
)
def test_states_before_an_office(reader: Reader, printed: str, post: str) -> None:
    (event,) = reader(f"Foreign Minister Kim Chol Su met {printed} Rolo Tendarik in Pyongyang on Tuesday.").events
    assert {p.name: list(p.posts) for p in event.people}["Rolo Tendarik"] == [post]


@pytest.mark.parametrize("trade", ["Composer", "Painter", "Lecturer", "Research Fellow", "Architect", "Engineer"])
def test_a_trade_before_a_guests_name_is_none_of_it(reader: Reader, trade: str) -> None:
    (event,) = reader(
        "A reception was given here on Monday.\n\nPresent there were Kim Chol Su, minister of Culture, Ivan Petrov, director "
        f"of the Kaul Museum, and {trade} Boris Volgin.",
        title="Reception Given",
    ).events
    assert [p.name for p in event.people] == ["Kim Chol Su", "Ivan Petrov", "Boris Volgin"]
