"""Datelines, bylines and closing lines: read, and taken off the text."""

from __future__ import annotations

from datetime import date

import pytest

from partystate.documents import Document, Vocabulary, from_text

SENTENCE = "The meeting took place here on Sunday."


def read(text: str, vocabulary: Vocabulary, **given: object) -> Document:
    return from_text(text, title="T", vocabulary=vocabulary, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("printed", "place", "outlet", "month_day"),
    [
        ("Pyongyang, November 16 (KCNA) -- ", "Pyongyang", "KCNA", (11, 16)),
        ("Pyongyang, November 16 (KCNA) --", "Pyongyang", "KCNA", (11, 16)),
        ("Pyongyang, Nov. 16 (KCNA) -- ", "Pyongyang", "KCNA", (11, 16)),
        ("Pyongyang, 16 de noviembre (ACNC) -- ", "Pyongyang", "KCNA", (11, 16)),
        ("PYONGYANG, Sept. 9 (Xinhua) -- ", "Pyongyang", "Xinhua", (9, 9)),
        ("SEOUL, Jan. 5 (Yonhap) -- ", "Seoul", "Yonhap", (1, 5)),
        ("New York, February 29 (KCNA) -- ", "New York", "KCNA", (2, 29)),
        ("WASHINGTON D.C., March 1 (Reuters) - ", "Washington D.C.", "Reuters", (3, 1)),
        ("SEOUL, South Korea, April 2 (Some Agency) — ", "Seoul", "Some Agency", (4, 2)),
        ("Hanoi, March 5 (XYZN) ", "Hanoi", "XYZN", (3, 5)),
        ("(KCNA) -- ", None, "KCNA", None),
        ("SEOUL (Reuters) ", "Seoul", "Reuters", None),
        ("SEOUL, April 2. /Reuters/. ", "Seoul", "Reuters", (4, 2)),
        ("SEOUL, April 2./REUTERS/. ", "Seoul", "Reuters", (4, 2)),
        ("SEOUL, April 2nd. /Reuters/ -- ", "Seoul", "Reuters", (4, 2)),
        ("SEOUL /Reuters/. ", "Seoul", "Reuters", None),
        ("SEOUL (Reuters) - ", "Seoul", "Reuters", None),
        ("Seoul (Reuters) – ", "Seoul", "Reuters", None),
        ("SEOUL, South Korea — ", "Seoul", None, None),
        ("SEOUL -- ", "Seoul", None, None),
        ("HO CHI MINH CITY, Vietnam (Reuters) — ", "Ho Chi Minh City", "Reuters", None),
        ("(평양 11월 16일발 조선중앙통신) ", "평양", "KCNA", (11, 16)),
        ("Pyongyang, February 31 (KCNA) -- ", "Pyongyang", "KCNA", None),
        ("By Hong Kil Tong and Kim Chol Su\n\nSEOUL (Reuters) - ", "Seoul", "Reuters", None),
    ],
)
def test_datelines(
    printed: str, place: str | None, outlet: str | None, month_day: tuple[int, int] | None, vocabulary: Vocabulary
) -> None:
    document = read(printed + SENTENCE, vocabulary)
    assert document.text == f"T\n\n{SENTENCE}"
    assert (document.dateline_place, document.outlet, document.dateline_month_day) == (place, outlet, month_day)
    assert (document.published, document.published_by) == (None, None)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        (" date 2021-06-19 Seoul: ", date(2021, 6, 19)),
        ("Pyongyang, November 16, 2020 (KCNA) -- ", date(2020, 11, 16)),
        ("Pyongyang, 16 November 2020 (KCNA) -- ", date(2020, 11, 16)),
        ("Pyongyang, November 16, Juche 109 (2020) (KCNA) -- ", date(2020, 11, 16)),
    ],
)
def test_a_full_date_in_the_dateline_is_the_publication_date(printed: str, day: date, vocabulary: Vocabulary) -> None:
    document = read(printed + SENTENCE, vocabulary)
    assert (document.published, document.published_by) == (day, "dateline")
    assert document.dateline_place in {"Seoul", "Pyongyang"}
    assert document.text == f"T\n\n{SENTENCE}"


def test_what_is_given_outranks_the_dateline(vocabulary: Vocabulary) -> None:
    given = read(
        f"Pyongyang, November 16, 2020 (KCNA) -- {SENTENCE}", vocabulary, published="2020-11-17", outlet="Rodong"
    )
    assert (given.published, given.published_by, given.outlet) == (date(2020, 11, 17), "given", "Rodong")


@pytest.mark.parametrize(
    "text",
    [
        "NATO — the alliance — met.",
        "The Workers' Party (WPK) - the ruling party - met.",
        "Seoul (the capital) is large.",
        "On November 16 (Monday) the meeting was held.",
        "UPDATE -- more came.",
        "(Recently gave a speech.",
        "By Monday the work was done.",
        "Kim Chol Su, May 5 – a memoir – was read.",
    ],
)
def test_running_text_is_no_dateline(text: str, vocabulary: Vocabulary) -> None:
    document = read(text, vocabulary)
    assert document.text == f"T\n\n{text}"
    assert (document.dateline_place, document.dateline_month_day, document.outlet) == (None, None, None)


@pytest.mark.parametrize(
    ("closing", "day"),
    [
        (" -0-", None),
        ("-0-", None),
        ("\n\n-0-", None),
        ("\n\n###", None),
        ("\n\n(END)", None),
        ("\n\n(Juche111.6.8.)", date(2022, 6, 8)),
        ("\n\n(Juche 111.6.8)", date(2022, 6, 8)),
        (" -0- (Juche105.7.3.)", date(2016, 7, 3)),
        ("\n\nwww.kcna.kp (Juche105.7.3.)", date(2016, 7, 3)),
        (" -0-\n\nwww.kcna.kp (Juche105.7.3.)", date(2016, 7, 3)),
        ("\n\nJuche 111 (2022)", None),
        ("\n\n(Juche111.13.8.)", None),
    ],
)
def test_closing_lines(closing: str, day: date | None, vocabulary: Vocabulary) -> None:
    document = read(SENTENCE + closing, vocabulary)
    assert document.text == f"T\n\n{SENTENCE}"
    assert document.published == day
    assert document.published_by == ("dateline" if day else None)


@pytest.mark.parametrize(
    "text",
    [
        "It was built in Juche 100 (2011).",
        "The site is www.example.org",
        "He was born on Juche 31.2.16.",
        "The result was 3-0-",
        "It ended 2-0.",
        "The decree was signed.\n\nJune 8, Juche 111 (2022)",
    ],
)
def test_running_text_is_no_closing_line(text: str, vocabulary: Vocabulary) -> None:
    document = read(text, vocabulary)
    assert document.text == f"T\n\n{text}"
    assert document.published is None


def test_an_end_mark_inside_is_taken_off_too(vocabulary: Vocabulary) -> None:
    assert read("One was held. -0-\n\nTwo were held.", vocabulary).text == "T\n\nOne was held.\n\nTwo were held."


def test_eras_are_the_charters(vocabulary: Vocabulary) -> None:
    text = f"{SENTENCE} (Juche111.6.8.)"
    assert from_text(text, title="T").text == f"T\n\n{text}"
    assert read(text, vocabulary).published == date(2022, 6, 8)
