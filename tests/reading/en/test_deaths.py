"""Deaths that a report announces, with the posts the dead held and the cause."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

CC = "Central Committee of the Workers' Party of Korea"


@pytest.mark.parametrize(
    ("told", "posts", "reason"),
    [
        ("Han Thae Gil, vice-premier of the Cabinet, died of a chronic illness at 7:15 on May 2 at the age of 78.",
         ["vice-premier of the Cabinet of the DPRK"], "a chronic illness"),
        ("The Cabinet released an obituary on the death of Han Thae Gil, vice-premier of the Cabinet. He passed away on "
         "Sunday.", ["vice-premier of the Cabinet of the DPRK"], None),
        ("Choe Il sent a wreath to the bier of Han Thae Gil, who was secretary of the WPK Central Committee, expressing "
         "condolences on his death.\n\nHan Thae Gil died at the age of 78 on May 2.", [f"secretary of the {CC}"], None),
    ],
)  # fmt: skip
def test_the_dead_and_what_they_were(reader: Reader, told: str, posts: list[str], reason: str | None) -> None:
    report = reader(told, title="Condolences Expressed")
    assert [(c.name, c.action, c.post, c.reason) for c in report.changes] == [
        ("Han Thae Gil", "died", post, reason) for post in posts
    ]
    assert not [p for p in report.posts if p.name == "Han Thae Gil"]


def test_the_life_of_the_dead_is_no_change(reader: Reader) -> None:
    report = reader(
        "Han Thae Gil, vice-premier of the Cabinet, died on May 2.\n\nBorn in Sariwon, he worked as minister of Forestry "
        "from 1984. He was elected member of the Political Bureau of the WPK Central Committee in September 2010.",
        title="Obituary on Han Thae Gil",
    )
    assert [(c.action, c.post) for c in report.changes] == [("died", "vice-premier of the Cabinet of the DPRK")]
    assert not report.posts


@pytest.mark.parametrize("learned", ["Prof. and Dr.", "Academician, Prof. and Dr.", "the late Acad, Prof. and Dr."])
def test_a_wreath_to_the_learned_dead(reader: Reader, learned: str) -> None:
    """Their titles of learning stand between the bier and the name, dots and commas in them."""
    text = f"A wreath was sent to the bier of {learned} Han Thae Gil, director of the Hyesan Hospital, on Monday."
    assert not reader(text, title="Wreath Sent").posts


@pytest.mark.parametrize(
    ("told", "lives"),
    [
        ("After the demise of the President, Han Thae Gil built a mill.", True),
        ("She said that since the sudden passing of the chairman, Han Thae Gil works day and night.", True),
        ("Wreaths came after the death of the premier, Han Thae Gil.", False),
        ("The town is quiet since the death of the premier, Han Thae Gil in May.", False),
        ("After the death of the premier, Han Thae Gil, the mill was closed.", False),
    ],
)
def test_who_acts_after_anothers_death(reader: Reader, told: str, lives: bool) -> None:
    text = f"Han Thae Gil, minister of Forestry, was praised in Hyesan. {told}"
    assert bool(reader(text, title="Praise from Hyesan").posts) == lives
