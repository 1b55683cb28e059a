"""Whole words of a fixed list, found in a text in one pass of an automaton (an alternation of hundreds is slow)."""

from __future__ import annotations

from collections.abc import Iterable

from partystate.reading.automata import longest_of


class WordFinder:
    """Finds whole words, letter case as given. A hyphen binds: "U.S." is not found in "pro-U.S."."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        self._automaton = longest_of(words)

    def first(self, text: str) -> int:
        """Offset of the first word found, -1 without any."""
        for _, start, end in self._automaton.find_matches_as_indexes(text):
            if not (
                (start and (text[start - 1].isalnum() or text[start - 1] == "-"))
                or text[end : end + 1].isalnum()
                or text[end : end + 1] == "-"
            ):
                return int(start)
        return -1

    def within(self, text: str) -> bool:
        return self.first(text) >= 0
