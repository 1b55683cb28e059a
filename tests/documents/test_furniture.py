"""Lines of the page around a report, and datelines below them."""

from __future__ import annotations

import pytest

from partystate.documents import Vocabulary, from_text

SENTENCE = "The meeting took place here on Sunday."
LINES = [
    "Share this", "3 min read", "Advertisement", "Read more: The week in the valley", "10:32 KST", "(Photo: KCNA)",
    "Updated 10:32, 03-May-2024", "Copyright © 2024 Hill Post. All rights reserved.", "Tags: rice, dykes",
    "(Reporting by Ann Weller; Editing by Tom Brass)", "Photo: Ann Weller/Hill Post",
    "(Yonhap file photo)", "(Reuters)",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_lines_of_the_page_are_no_text(line: str) -> None:
    document = from_text(f"{line}\n\n{SENTENCE}\n\n{line}\n\nIt ended late.\n\n{line}", title="T")
    assert document.text == f"T\n\n{SENTENCE}\n\nIt ended late."


@pytest.mark.parametrize(
    "line",
    [
        "BY ANN WELLER",
        "By Ann Weller | Hill Post",
        "Ann Weller | May 3, 2024",
        "By Ann Weller and Tom Brass, Hill Post",
    ],
)
def test_bylines_are_no_text(line: str) -> None:
    assert from_text(f"{line}\n\n{SENTENCE}", title="T").text == f"T\n\n{SENTENCE}"


@pytest.mark.parametrize(
    "text",
    ["By Monday it was done.", "Tags were sewn on.", "Shares rose.", "Related work ended.", "(Laws were read out.)"],
)
def test_sentences_stay(text: str) -> None:
    assert from_text(f"{text}\n\n{SENTENCE}", title="T").text == f"T\n\n{text}\n\n{SENTENCE}"


@pytest.mark.parametrize(
    "printed",
    ["Pyongyang, May 3 (KCNA) -- ", "May 3 (KCNA) -- ", "Pyongyang, May 3 KCNA -- ", "PYONGYANG, May 3 (KCNA) - "],
)
@pytest.mark.parametrize("above", ["", "A view of the river\n\n", "BY ANN WELLER\n\n10:32 KST\n\n"])
def test_a_dateline_below_other_lines(printed: str, above: str, vocabulary: Vocabulary) -> None:
    document = from_text(above + printed + SENTENCE, title="T", vocabulary=vocabulary)
    assert document.text.endswith(f"\n\n{SENTENCE}")
    assert (document.outlet, document.dateline_month_day) == ("KCNA", (5, 3))


@pytest.mark.parametrize(
    ("printed", "title", "outlet"),
    [
        ("Minister Opens a Nursery | Hill News", "Minister Opens a Nursery", "Hill News"),
        ("Minister Opens a Nursery - Reuters", "Minister Opens a Nursery", "Reuters"),
        ("Minister Opens a Nursery – hillpost.com", "Minister Opens a Nursery – hillpost.com", None),
        ("Minister Opens a Nursery - Our Pride", "Minister Opens a Nursery - Our Pride", None),
        ("Minister Opens a Nursery: Reuters", "Minister Opens a Nursery: Reuters", None),
    ],
)
def test_the_outlet_behind_a_headline(printed: str, title: str, outlet: str | None) -> None:
    document = from_text(SENTENCE, title=printed)
    assert (document.title, document.outlet) == (title, outlet)


def test_the_credit_behind_a_caption() -> None:
    text = f"{SENTENCE}\n\nA view of the river. Photo: Ann Weller/Hill Post\n\nPhotos hung there."
    assert from_text(text, title="T").text == f"T\n\n{SENTENCE}\n\nA view of the river.\n\nPhotos hung there."
