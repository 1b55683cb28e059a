"""Header lines, headings and headlines above a text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import date

import pytest

from partystate.documents import Document, Refusal, from_text

Read = Callable[..., list[Document | Refusal]]
SENTENCE = (
    "The committee met here on Sunday to discuss the repair of the dykes along the river before the rains set in."
)


@pytest.mark.parametrize("title", ["Title", "TITLE", "title", "Title "])
def test_header_lines_in_any_case(title: str, read: Read) -> None:
    [document] = read(
        "x.txt",
        f"{title}: Meeting Held\nPUBLISHED: 2020-11-16\nOutlet: KCNA\nurl: http://a.eg/x\nLang: en\n\n{SENTENCE}\n",
    )
    assert isinstance(document, Document)
    assert document.text == f"Meeting Held\n\n{SENTENCE}"
    assert document.text[: document.title_end] == document.title == "Meeting Held"
    assert (document.published, document.published_by) == (date(2020, 11, 16), "given")
    assert (document.outlet, document.url, document.id) == ("KCNA", "http://a.eg/x", "x")


def test_published_unknown_is_no_date(read: Read) -> None:
    [document] = read("x.txt", f"TITLE: Meeting Held\nPUBLISHED: unknown\n\n{SENTENCE}")
    assert isinstance(document, Document)
    assert (document.published, document.published_by) == (None, None)


def test_the_callers_date_fills_in_and_does_not_override(read: Read) -> None:
    [without] = read("x.txt", SENTENCE, published=date(2021, 1, 1))
    [having] = read("y.txt", f"Published: 2020-11-16\n\n{SENTENCE}", published=date(2021, 1, 1))
    assert isinstance(without, Document) and isinstance(having, Document)
    assert (without.published, without.published_by) == (date(2021, 1, 1), "given")
    assert having.published == date(2020, 11, 16)


def test_a_wrong_date_in_the_header_is_refused(read: Read) -> None:
    [refusal] = read("x.txt", f"Published: 2011-13-45\n\n{SENTENCE}")
    assert isinstance(refusal, Refusal)
    assert "2011-13-45" in refusal.reason


def test_front_matter_of_markdown(read: Read) -> None:
    [document] = read("x.md", f'---\ntitle: "Meeting Held"\ndate: 2020-11-16\ntags: [a]\n---\n\n{SENTENCE}\n')
    assert isinstance(document, Document)
    assert (document.title, document.published) == ("Meeting Held", date(2020, 11, 16))
    assert document.text == f"Meeting Held\n\n{SENTENCE}"


def test_markdown_marks_go(read: Read) -> None:
    [document] = read(
        "x.md",
        f"# Meeting Held\n\n**Kim Chol Su** saw the [farm](http://a.example).\n\n## Later\n\n> {SENTENCE}\n\n---\n",
    )
    assert isinstance(document, Document)
    assert document.text == f"Meeting Held\n\nKim Chol Su saw the farm.\n\nLater\n\n{SENTENCE}"


def test_a_leading_heading_is_the_title() -> None:
    document = from_text(f"\n\n# Meeting Held\n\n\n{SENTENCE}\n")
    assert (document.title, document.text) == ("Meeting Held", f"Meeting Held\n\n{SENTENCE}")


def test_a_heading_below_a_given_title_is_text() -> None:
    assert from_text(f"# Part One\n\n{SENTENCE}", title="T").text == f"T\n\n# Part One\n\n{SENTENCE}"


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_first_short_line_is_the_title(between: str) -> None:
    document = from_text(f"Leader Makes Plea To City Officials{between}{SENTENCE}\n\n{SENTENCE} It ended.")
    assert document.title == "Leader Makes Plea To City Officials"
    assert document.text.count("\n\n") == 2


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Meeting Held",
        f"It was a cold day.\n\n{SENTENCE}",
        f"SEOUL, Jan. 5 (Yonhap) --\n\n{SENTENCE}",
        f"and so it went on\n\n{SENTENCE}",
        f"16 November 2020\n\n{SENTENCE}",
        textwrap.fill(f"{SENTENCE} {SENTENCE} It ended", 70),
        "Kim Chol Su\nRi Yong\nPak Chol",
    ],
)
def test_what_is_no_title(text: str) -> None:
    assert from_text(text).title is None


def test_a_title_repeated_as_first_paragraph_stands_once() -> None:
    assert from_text(f"MEETING HELD\n\n{SENTENCE}", title="Meeting Held").text == f"Meeting Held\n\n{SENTENCE}"


def test_text_and_file_give_the_same_document(read: Read) -> None:
    text = f"Title: Meeting Held\n\nPyongyang, May 3 (KCNA) -- {SENTENCE}"
    [loaded] = read("x.txt", text)
    assert isinstance(loaded, Document)
    assert from_text(text).sha256 == loaded.sha256
