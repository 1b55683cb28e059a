"""The notation of grammar patterns: blanks, phrases, and what it refuses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partystate.reading.patterns import pattern, phrases


def test_a_blank_is_any_run_of_white_space() -> None:
    assert pattern("was seen off by").fullmatch("was  seen\noff\u00a0by")


def test_a_blank_in_a_class_or_escaped_is_a_blank() -> None:
    assert pattern(r"[a ]+").fullmatch("a a")
    assert not pattern(r"[a ]+").fullmatch("a\ta")
    assert not pattern(r"a\ b").fullmatch("a\tb")


@pytest.mark.parametrize("repeated", ["a ?b", "a *b", "a {2}b", "a +b"])
def test_a_repeated_blank_is_refused(repeated: str) -> None:
    with pytest.raises(ValueError, match="cannot be repeated"):
        pattern(repeated)


def test_pieces_are_joined() -> None:
    assert pattern("a ", "(?:b|", "c)", flags=re.I).fullmatch("A C")


def test_no_phrases_match_nothing() -> None:
    assert not pattern(phrases([])).search("anything at all")
    assert not pattern(phrases([""])).search("anything at all")


def test_the_longest_phrase_is_taken_first_in_either_apostrophe() -> None:
    found = pattern(phrases(["People", "People's Army"])).match("People’s  Army")
    assert found is not None
    assert found.group() == "People’s  Army"


@given(st.lists(st.text(st.sampled_from("ab .*(')-["), min_size=1).map(str.strip).filter(bool), min_size=1))
def test_every_phrase_matches_itself(words: list[str]) -> None:
    grammar = pattern(phrases(words))
    for word in words:
        assert grammar.fullmatch(word)
