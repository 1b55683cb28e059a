"""Numbers in figures and words, read back from every way of writing them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.reading.numbers import FIGURE, IN_WORDS, number

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(value: int) -> str:
    """The English words of a whole number below 10**12, as newspapers write them."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred")):
        if value >= scale:
            rest = value % scale
            joined = f" {'and ' if rest < 100 else ''}{in_words(rest)}" if rest else ""
            return f"{in_words(value // scale)} {name}{joined}"
    if value < 20:
        return UNITS[value]
    return TENS[value // 10] + (f"-{UNITS[value % 10]}" if value % 10 else "")


@given(st.integers(1, 10**12 - 1))
def test_words_read_back(value: int) -> None:
    text = in_words(value)
    assert re.fullmatch(IN_WORDS, text)
    assert number(text) == value


@given(st.integers(0, 10**12), st.sampled_from(["{:d}", "{:,}", "blank"]))
def test_figures_read_back(value: int, style: str) -> None:
    text = f"{value:,}".replace(",", " ") if style == "blank" else style.format(value)
    assert re.fullmatch(FIGURE, text)
    assert number(text) == value


@given(st.integers(0, 10**7), st.integers(1, 99))
def test_decimals_read_back(whole: int, hundredths: int) -> None:
    assert number(f"{whole:,}.{hundredths:02d}") == pytest.approx(whole + hundredths / 100)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.3 million", 1_300_000),
        ("5 billion", 5_000_000_000),
        ("half a million", 500_000),
        ("a million", 1_000_000),
        ("twenty-five", 25),
        ("two hundred and fifty thousand", 250_000),
        ("16 661.622 billion", 16_661_622_000_000),
    ],
)
def test_scales(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "houses", "first", "and"])
def test_no_number(text: str) -> None:
    assert number(text) is None


def test_lists_are_not_sums() -> None:
    found = [m.group() for m in re.finditer(IN_WORDS, "between two and three houses")]
    assert found == ["two", "three"]
