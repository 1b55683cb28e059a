"""Quantities: number, unit, what is counted, sense; and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from partystate.reading.en.further import plain_view
from partystate.reading.en.programmes.quantities import QuantityReader
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.report import Report

Reader = Callable[..., Report]

READER = QuantityReader(eras=["Juche"], measures=["pyong"], currencies=["won"])


def read(text: str) -> list[tuple[float, str, str | None, str | None]]:
    found = READER.read(plain_view(Sentence(text, 0, len(text), 0, False)))
    for quantity in found:
        start, end = quantity.evidence[0]
        assert quantity.unit.split()[-1].lower() in text[start:end].lower() or quantity.unit in (
            "percent",
            "U.S. dollars",
        )
    return [(q.value, q.unit, q.of, q.sense) for q in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The country is short of at least two million tonnes of maize.",
            (2_000_000, "tonnes", "maize", "shortfall, at least"),
        ),
        ("The county completed 4 100 dwelling houses last autumn.", (4100, "dwelling houses", None, "result")),
        ("Trade grew by 1.7 percent in the first half.", (1.7, "percent", "Trade", "growth")),
        ("Exports fell 12.5% from a year before.", (12.5, "percent", "Exports", "decline")),
        ("The assembly has 687 seats.", (687, "seats", None, "seats")),
        ("The mill overfulfilled its flour plan by 8 percent.", (8, "percent", "flour plan", "result")),
        ("Grain output rose 8 percent on year to 5 million tons.", (5_000_000, "tons", "Grain output", "growth")),
        ("Power stations overfulfilled their quarterly quota by 7 percent.", (7, "percent", "quarterly quota", "result")),
        ("The workers have met their daily quotas at 120 percent.", (120, "percent", None, "result")),
        ("The trade deficit jumped 28 percent.", (28, "percent", "trade deficit", "growth")),
        ("The province is short of 1.2 million tonnes of maize.", (1_200_000, "tonnes", "maize", "shortfall")),
        ("Turnover stood at 4 billion, an increase of 22 percent.", (22, "percent", None, "growth")),
        ("The port carried out its monthly salt plan at 102.5 percent.", (102.5, "percent", "monthly salt plan", "result")),
        ("Over 400 people with fever were treated.", (400, "people", "fever", "more than")),
        ("The county had nearly 900 “cough” cases.", (900, "“cough” cases", None, "about")),
        ("Some 300 delegates came.", (300, "delegates", None, "about")),
        ("More than 900 hectares of paddy fields were flooded.", (900, "hectares", "paddy fields", "more than")),
        ("The fund was given 500 000 U.S. dollars.", (500_000, "U.S. dollars", None, None)),
        ("He asked for $2.4 billion of aid.", (2_400_000_000, "U.S. dollars", "aid", None)),
        ("They plan to build 10 000 flats by autumn.", (10_000, "flats", None, "target")),
        ("Twelve ministries sent officials.", (12, "ministries", None, None)),
        ("It covers 25-odd square kilometers of marsh.", (25, "square kilometers", "marsh", "more than")),
        ("Output was 1.5 times higher than in spring.", (1.5, "times", None, "growth")),
        ("A wall of 12 meters or more is needed.", (12, "meters", None, "at least")),
        ("The mine sent 70 000 tons of ore.", (70_000, "tons", "ore", None)),
        ("Up to 40 persons with fever were found.", (40, "persons", "fever", "up to")),
        ("The storm caused a loss of 3 million dollars.", (3_000_000, "dollars", "loss", None)),
        ("They own tractors worth over 200 million won.", (200_000_000, "won", "tractors", "more than")),
        ("The island raised its imports of rice by 15 percent.", (15, "percent", "imports of rice", "growth")),
        ("The harbour fund, which is 4.5 percent larger, was closed.", (4.5, "percent", "harbour fund", None)),
        ("The flood level measured at the bridge reached 12 meters.", (12, "meters", "flood level", None)),
        ("There was a 4 percent increase in wages.", (4, "percent", "wages", "growth")),
        ("The balloon rose to a maximum altitude of 30.5 km.", (30.5, "km", "altitude", "up to")),
        ("The reading was 70 percent at maximum.", (70, "percent", "reading", "up to")),
        ("More than 40 civic and public bodies met.", (40, "civic and public bodies", None, "more than")),
        ("Of 900 pupils 80 percent of the pupils polled were glad.", (80, "percent", "pupils", None)),
    ],
)
def test_quantities(text: str, expected: tuple[float, str, str | None, str | None]) -> None:
    assert expected in read(text)


def test_what_a_measure_measures_is_proved(reader: Reader) -> None:
    text = "In Pyongyang it was said that the DPRK raised its imports of cod by 15 percent."
    (quantity,) = reader(text, title=None).quantities
    assert [text[a:b] for a, b in quantity.evidence] == ["15 percent", "imports of cod"]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was held on March 12.",
        "It took place between April 3 and 5, 2019.",
        "In 2011 people came in crowds.",
        "Soldiers of KPA Unit 3870 took part.",
        "Decree No. 1134 was issued.",
        "The 80-day campaign is under way.",
        "Ten years have passed since the 2013 flood.",
        "Kim, 54, was named minister.",
        "The team won 3-1 and then 4:2.",
        "The two countries are neighbours.",
        "They marked the 45th anniversary.",
        "It was the June 15 joint declaration.",
        "A Hwasong-18 missile was launched at 10:20.",
        "The Mach 5 rocket flew for 20 minutes.",
        "Juche 111 is a year of change.",
        "A 3 000 ton press was built in 1961.",
        "Hundreds of thousands of people cheered.",
        "The 2024 National Skating Games were opened.",
        "They repaired the boilers Nos. 1 and 2 pumps.",
        "A loss of trillion dollars followed.",
    ],
)
def test_no_quantity(text: str) -> None:
    assert read(text) == []


def test_lists_keep_each_number() -> None:
    found = read("Of 250 000 voters 99.8 percent of the electors voted, and 12 districts reported 4 500 absentees.")
    assert [value for value, *_ in found] == [250_000, 99.8, 12, 4500]


NOUNS = st.sampled_from(
    ["houses", "tractors", "schools", "dwelling houses", "fish farms", "delegates", "U.S. soldiers"]
)
MEASURES = st.sampled_from(
    ["tons", "tonnes", "hectares", "percent", "kg", "square meters", "won", "liters", "U.S. dollars"]
)
BOUNDS = st.sampled_from(
    [
        ("", None),
        ("at least ", "at least"),
        ("more than ", "more than"),
        ("about ", "about"),
        ("up to ", "up to"),
        ("nearly ", "about"),
    ]
)


@st.composite
def quantity_text(draw: DrawFn) -> tuple[str, float, str, str | None]:
    measured = draw(st.booleans())
    unit = draw(MEASURES if measured else NOUNS)
    value = draw(st.integers(2, 10**9).filter(lambda v: not 1500 <= v <= 2100))
    figure = draw(st.sampled_from([f"{value}", f"{value:,}", f"{value:,}".replace(",", " ")]))
    word, bound = draw(BOUNDS)
    return f"The province reported {word}{figure} {unit} there.", value, unit, bound


@settings(max_examples=200, deadline=None)
@given(quantity_text())
def test_formatted_quantities_read_back(given_text: tuple[str, float, str, str | None]) -> None:
    text, value, unit, bound = given_text
    assert read(text) == [(value, unit, None, bound)]


def test_repeated_quantity_is_one_item(reader: Reader) -> None:
    report = reader("Pyongyang built 5 000 flats this year. Now 5 000 flats stand in Pyongyang.")
    assert [(q.value, q.unit, q.sense, len(q.evidence)) for q in report.quantities] == [(5000, "flats", "result", 2)]


def test_of_behind_an_aside_and_millions_of(reader: Reader) -> None:
    report = reader(
        "The flood in North Korea took 2,000 hectares (about 4,900 acres) of paddy. More than 2.5 millions of saplings "
        "stand in a new pine nursery covering 60 hectares."
    )
    assert [(q.value, q.unit, q.of) for q in report.quantities] == [
        (2000, "hectares", "paddy"),
        (4900, "acres", "paddy"),
        (2500000, "saplings", None),
        (60, "hectares", "new pine nursery"),
    ]
