"""Gatherings under many names: dialogues, parties, premieres, presentations, congresses. The sentences are our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]
MONDAY = date(2022, 5, 2)
_PRESENT = "\n\nPresent there were Kim Chol Su, vice-minister of Culture, and officials concerned."


@pytest.mark.parametrize(
    ("told", "kind", "place"),
    [
        ("Friendly dialogue was held between the two unions at the Kaul Hall on Monday.", "talks", "Kaul Hall"),
        ("A party arranged by Ri Hong Gi was given at the Kaul House on Monday.", "reception", "Kaul House"),
        ("The visiting Steppe Ensemble of the Ministry of Interior of Mongolia gave its premiere at the Kaul Theatre Monday.",
         "performance", "Kaul Theatre"),
        ("A national presentation of scientific and technological achievements gained in weaving was made in Pyongyang on "
         "Monday.", "meeting", "Pyongyang"),
        ("The 5th World Reeds Federation (WRF) Congress took place in Pyongyang on Monday.", "meeting", "Pyongyang"),
        ("Officials in the field of rivers and relevant fields met at the People's Hall of Reeds Monday.", "meeting",
         "People's Hall of Reeds"),
        ("Pablo Ruiz, Peruvian ambassador to the DPRK, arranged a film show at the Kaul Cinema on Monday.", "performance",
         "Kaul Cinema"),
        ("A refereeing course for skaters was held at the Kaul Rink on Monday.", "meeting", "Kaul Rink"),
        ("A course in weaving took place at the Kaul House on Monday.", "meeting", "Kaul House"),
        ("A weaving competition of students was held at the Kaul House on Monday.", "other", "Kaul House"),
        ("A boat race was held in Wonsan on Monday.", "other", "Wonsan"),
        ("The second day events of the 7th National Rowing Championships took place in Wonsan on Monday.", "other", "Wonsan"),
        ("A weaving competition was opened with due ceremony at the Kaul House on Monday.", "ceremony", "Kaul House"),
        ("A joint Buddhist mass for the good of the country was held at the Kaul Temple on Monday.", "ceremony",
         "Kaul Temple"),
    ],
)  # fmt: skip
def test_under_many_names(reader: Reader, told: str, kind: str, place: str) -> None:
    (event,) = reader(f"{told}{_PRESENT}", title="News of the Day").events
    assert (event.kind, event.start, event.place) == (kind, MONDAY, place)
    assert "Kim Chol Su" in people_of(event)


def test_home_news_without_a_name(reader: Reader) -> None:
    text = (
        "The national exhibition of looms opened with due ceremony at the Kaul Exhibition Hall on Monday.\n\nPresent at the"
        " opening ceremony were officials concerned and weavers."
    )
    (event,) = reader(text, title="Exhibition of Looms Opens").events
    assert [g.text for g in event.groups] == ["officials concerned and weavers"]


@pytest.mark.parametrize("verb", ["arrived here on Monday to tour the capital city", "left here on Monday"])
def test_many_travel(reader: Reader, verb: str) -> None:
    text = (
        f"Officials, weavers and dyers of Turu County {verb} after a long summer.\n\nPresent there to greet them were Kim "
        "Chol Su, secretary of the C.C., the WPK."
    )
    (event,) = reader(text, title="Weavers of Turu on Journey").events
    assert (event.kind, event.start) == ("travel", MONDAY)
    assert event.groups[0].text == "Officials, weavers and dyers of Turu County"


def test_a_city_with_hyphens_is_left(reader: Reader) -> None:
    text = (
        "Kim Yong Ho, president of the Presidium of the Supreme People's Assembly of the DPRK, left Kar-Es-Turu on Monday "
        "after winding up his visit.\n\nHe was accompanied by Minister of Trade Kim Chol Su."
    )
    (event,) = reader(text, title="Kim Yong Ho Leaves Kar-Es-Turu").events
    assert people_of(event) == {"Kim Yong Ho": "principal", "Kim Chol Su": "accompanied"}


def test_relations_with_countries_belong_to_a_name(reader: Reader) -> None:
    text = f"A book exhibition opened at the Kaul Center for Cultural Exchange with Foreign Countries on Monday.{_PRESENT}"
    (event,) = reader(text, title="Exhibition Opens").events
    assert event.place == "Kaul Center for Cultural Exchange with Foreign Countries"
