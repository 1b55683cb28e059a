"""Clean text: characters, spaces, paragraphs."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partystate.documents import from_text
from partystate.documents.clean import paragraphs

SENTENCES = [
    "The third plenary meeting of the committee was convened at the hall of culture on Tuesday to review the year.",
    "It took up the issue of seed production, the repair of river dykes and the supply of paper to the schools.",
    "Officials of the ministries, chairmen of the county committees and managers of farms sat in as observers.",
    "The reporter set out how the work of the past months had gone and what was still to be done by the harvest.",
    "A decision was adopted with unanimous approval.",
]


def body(text: str) -> str:
    """The clean text below a given title, so that no line is taken for a headline."""
    document = from_text(text, title="T")
    return document.text[document.title_end + 2 :]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Cafe\u0301 was opened.", "Café was opened."),
        ("A\u00a0meeting\u2009was\u3000held.", "A meeting was held."),
        ("A mee\u00adting was\u200b held\ufeff.", "A meeting was held."),
        ("A \x00meeting\x07 was held.", "A meeting was held."),
        ("One was held.\r\n\r\nTwo were held.", "One was held.\n\nTwo were held."),
        ("One was held.\u2029Two were held.", "One was held.\n\nTwo were held."),
        ("One   was\theld.  \n \n\n\n  Two were held. ", "One was held.\n\nTwo were held."),
        ("Lone \ud800 surrogate held.", "Lone surrogate held."),
        ("\ufffd\ufffd\ufffd The meeting was held.", "The meeting was held."),
    ],
)
def test_characters_and_blanks(raw: str, clean: str) -> None:
    assert body(raw) == clean


@pytest.mark.parametrize("width", [60, 66, 72, 80, 90, 100])
def test_wrapped_paragraphs_become_one_line(width: int) -> None:
    raw = "\n\n".join(textwrap.fill(sentence, width) for sentence in SENTENCES)
    assert body(raw) == "\n\n".join(SENTENCES)


def test_wrapped_paragraphs_of_several_sentences() -> None:
    long = [" ".join(SENTENCES), " ".join(reversed(SENTENCES))]
    assert body("\n\n".join(textwrap.fill(text, 72) for text in long)) == "\n\n".join(long)


def test_one_paragraph_a_line_stays_paragraphs() -> None:
    assert body("\n".join(SENTENCES)) == "\n\n".join(SENTENCES)


def test_short_lines_stay_lines() -> None:
    signature = "Chairman of the Committee\nPyongyang\nMay 3"
    assert body(f"The message was sent.\n\n{signature}") == "The message was sent.\n\n" + signature.replace(
        "\n", "\n\n"
    )


def test_unevenly_wrapped_line_goes_on_in_lower_case() -> None:
    assert body("The committee met in the hall of culture and\ndiscussed.") == (
        "The committee met in the hall of culture and discussed."
    )


def test_short_lines_within_a_long_one_go_on_in_lower_case() -> None:
    raw = "The minister of Forestry of the Republic today met\nagain and had a\nwalk with the guests.\nOak\nbirch"
    assert paragraphs(raw, titled=True) == [
        "The minister of Forestry of the Republic today met again and had a walk with the guests.", "Oak", "birch",
    ]


@pytest.mark.parametrize("torn", ["Pak Chol Min,\n\nwent round the mill.", "He went to\n\nthe mill of\n\nthe town."])
def test_a_blank_line_within_a_sentence_parts_nothing(torn: str) -> None:
    assert paragraphs(torn) == [torn.replace("\n\n", " ")]


def test_what_follows_a_whole_sentence_stays_apart() -> None:
    whole = ["He went to the mill.", "e-mail: mill@example.org"]
    assert paragraphs("\n\n".join(whole)) == whole


def test_a_short_line_before_a_paragraph_in_lower_case_is_its_beginning() -> None:
    rest = "held the fourth meeting of beekeepers this week, and the weavers of the county met on the day before it."
    text = f"Ruritania\n{rest}\nThe weavers looked round the museum of the county on that day, and sang in its hall."
    assert paragraphs(text, titled=True)[0] == f"Ruritania {rest}"


def test_lines_wrapped_by_a_writer_and_again_by_a_mail_program() -> None:
    long = [" ".join(SENTENCES), " ".join(reversed(SENTENCES))]
    once = [textwrap.wrap(text, 100) for text in long]
    twice = ["\n".join("\n".join(textwrap.wrap(line, 76)) for line in lines) for lines in once]
    assert body("\n\n".join(twice)) == "\n\n".join(long)


def test_korean_lines_wrapped_at_forty_columns() -> None:
    sentence = (
        "군인민위원회 전원회의가 화요일 문화회관에서 진행되여 상반년 사업정형을 총화하고 가을걷이 준비를 토의하였다."
    )
    assert body(textwrap.fill(sentence, 30)) == sentence


def test_an_immediate_repetition_is_dropped_and_a_later_one_kept() -> None:
    assert body("One came.\n\nOne came.\n\nTwo came.\n\nOne came.") == "One came.\n\nTwo came.\n\nOne came."


@pytest.mark.parametrize(
    ("raw", "mended"),
    [
        ("It rests on this basis., The institute was built.", "It rests on this basis. The institute was built."),
        ('He called it "a step". , Others agreed.', 'He called it "a step". Others agreed.'),
        ("He met the chairman,Vice Minister and others.", "He met the chairman, Vice Minister and others."),
        ("The secretary of the C.C., WPK spoke.", "The secretary of the C.C., WPK spoke."),
        ("The Huiyong Trading Co., Ltd sent a gift.", "The Huiyong Trading Co., Ltd sent a gift."),
        ("It was signed on Feb., March and May.", "It was signed on Feb., March and May."),
        ("It cost 1,000 won.", "It cost 1,000 won."),
    ],
)
def test_slips_of_exports(raw: str, mended: str) -> None:
    assert body(raw) == mended


RAW_TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("aB .,\n\r\t-#\u00a0\u00ad\u0301한漢'\"é"), st.characters()), max_size=200
)


@given(RAW_TEXT)
@example("a., ., The")
@example("a.,  \x00, The")
@example("a\u200b\u0301")
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    once = paragraphs(raw)
    assert paragraphs("\n\n".join(once)) == once


@given(RAW_TEXT)
def test_clean_paragraphs_are_plain_lines(raw: str) -> None:
    for paragraph in paragraphs(raw):
        assert paragraph
        assert paragraph == paragraph.strip()
        assert "\n" not in paragraph and "  " not in paragraph
        assert unicodedata.is_normalized("NFC", paragraph)
        assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in paragraph)


@given(st.lists(st.sampled_from(SENTENCES), min_size=3, max_size=8, unique=True), st.integers(60, 90))
def test_wrapping_is_undone_at_any_width(chosen: list[str], width: int) -> None:
    raw = "\n\n".join(textwrap.fill(sentence, width) for sentence in chosen)
    assert body(raw) == "\n\n".join(chosen)
