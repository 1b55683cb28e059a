"""Hangul into Latin letters, checked against names as the outlets print them (public facts)."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.romanisation import compose, decompose, romanise, southern, split_name

NAMES = list(csv.DictReader((Path(__file__).parent / "names.csv").open(encoding="utf-8")))


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row["dprk"])
def test_names_as_printed(row: dict[str, str]) -> None:
    assert romanise(row["hangul"]) == row["dprk"]
    assert romanise(row["hangul"], "mccune-reischauer") == row["mccune-reischauer"]
    assert romanise(row["hangul"], "revised") == row["revised"]
    assert romanise(row["hangul"], "press") == row["press"]


@given(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3))
def test_syllables_come_apart_and_together(syllable: str) -> None:
    assert compose(*decompose(syllable)) == syllable


def test_the_southern_spelling_rule() -> None:
    assert "".join(southern(syllable) for syllable in "리룡로녀란김") == "이용노여난김"


def test_surnames_of_two_syllables_are_known() -> None:
    assert split_name("선우영록") == ("선우", "영록")
    assert split_name("남철") == ("남", "철")
    assert romanise("선우영록") == "Sonu Yong Rok"


@pytest.mark.parametrize("text", ["", "김", "Kim", "김정un"])
def test_what_is_no_hangul_name_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="hangul name"):
        romanise(text)
