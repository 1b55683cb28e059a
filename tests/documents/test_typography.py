"""Marks of print and slips of exports that mean a plain mark, and lines that mean a paragraph."""

from __future__ import annotations

import textwrap

import pytest

from partystate.documents import from_text


def body(text: str) -> str:
    """The clean text below a given title, so that no line is taken for a headline."""
    document = from_text(text, title="T")
    return document.text[document.title_end + 2 :]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("The o\ufb03ce \ufb01lled up.", "The office filled up."),
        ("Kim Jong\u2212un and Al\uff0dRashid met.", "Kim Jong-un and Al-Rashid met."),
        ("It fell to \u22125 degrees.", "It fell to \u22125 degrees."),
        ("The Workersʼ Party\u2032s seat", "The Workers' Party's seat"),
        ("Pak , director of the bank , left .", "Pak, director of the bank, left."),
        ("Pak 's visit ended . . . late", "Pak's visit ended . . . late"),
        ("He said ``so be it'' to them.", "He said “so be it” to them."),
        ("He came，saw；left.", "He came, saw; left."),
        ("&quot;Trade&quot; &amp; Pak&#39;s &amp;quot;plan&amp;quot;", '"Trade" & Pak\'s "plan"'),
        ("A & B; AT&T; &unknown;", "A & B; AT&T; &unknown;"),
        ("- He left.\n\n• She came.\n\n> They met.\n\n-- Next", "He left.\n\nShe came.\n\nThey met.\n\n-- Next"),
        ("Pak, vice- minister of Post, met anti- war guests.", "Pak, vice-minister of Post, met anti-war guests."),
        ("Long- and short-term loans; \"Si -dijo- es mio.\"", "Long- and short-term loans; \"Si -dijo- es mio.\""),
        ("-5 degrees were measured.", "-5 degrees were measured."),
    ],
)
def test_marks_and_slips(raw: str, clean: str) -> None:
    assert body(raw) == clean


LEADS = [
    "Pak Chol Min, Minister of Forestry of the Republic, opened a nursery in the hills above the town on Monday.",
    "Workers of the county had dug its terraces in the spring, and seedlings of larch and pine were planted.",
    "The minister said that more would follow.",
]


@pytest.mark.parametrize("width", [32, 40, 60, 72])
def test_a_lead_in_capitals_is_no_headline_where_one_is_known(width: int) -> None:
    assert body("\n\n".join(textwrap.fill(lead, width) for lead in LEADS)) == "\n\n".join(LEADS)


def test_indents_part_paragraphs() -> None:
    raw = "\n".join(textwrap.fill(lead, 54, initial_indent="    ") for lead in LEADS)
    assert body(raw) == "\n\n".join(LEADS)


def test_indented_lines_that_go_on_part_nothing() -> None:
    raw = textwrap.fill(" ".join(LEADS), 60, subsequent_indent="   ")
    assert body(raw) == " ".join(LEADS)


def test_a_list_of_names_stays_a_list() -> None:
    names = [
        "Kim Chol Su of Sinuiju Cotton Mill",
        "Ri Yong Nam of Hamhung Vinalon Works",
        "Pak Song of Wonsan Shipyard",
    ]
    assert body("\n".join(names)) == "\n\n".join(names)


def test_a_headline_of_two_lines() -> None:
    raw = "Minister of Forestry Opens a Nursery\nin the Hills Above the Town\n\n" + LEADS[1]
    assert from_text(raw).title == "Minister of Forestry Opens a Nursery in the Hills Above the Town"
    assert from_text(f"Minister Opens Nursery\nMay 3, 2021\n\n{LEADS[1]}").title == "Minister Opens Nursery"
