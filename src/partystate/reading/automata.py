"""Automata that look for many words in one pass over a text (A. V. Aho and M. J. Corasick 1975).

Each kind is made as it finds fastest. With a table of all transitions (a DFA), which the library makes by itself of a
hundred words at most, a step costs half; the largest here has 3,300 words, is made in 9 ms and takes a few megabytes.
Where it matters only whether a text holds any word, matches are leftmost-first: for these alone the library jumps, by
vector instructions, to where a match can begin ("Teddy", of the `aho-corasick` crate).
"""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind


def any_of(words: Iterable[str]) -> AhoCorasick:
    """An automaton to ask whether a text holds any of some words: what it finds is empty where it holds none."""
    return AhoCorasick(list(words), matchkind=MatchKind.LeftmostFirst, implementation=Implementation.DFA)


def each_of(words: Iterable[str], *, store_patterns: bool | None = None) -> AhoCorasick:
    """An automaton that finds every place of every word, also those that overlap (`overlapping=True`).

    `store_patterns`: keep the words as strings, so that found ones need not be made anew.
    """
    return AhoCorasick(
        list(words), matchkind=MatchKind.Standard, implementation=Implementation.DFA, store_patterns=store_patterns
    )


def longest_of(words: Iterable[str]) -> AhoCorasick:
    """An automaton that finds, from left to right, the longest word that begins at a place, and goes on behind it."""
    return AhoCorasick(list(words), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
