"""Automata that look for many words in one pass over a text (A. V. Aho and M. J. Corasick 1975).

Each kind is made as it finds fastest amid all else that reading does, which is not what is fastest alone: a table of
all transitions (a DFA) of thousands of words does not stay in the processor's near memory from one sentence to the
next. By turns in one reading of 320 reports (2026-11-23), the gate's 3,500 words took 62 µs a report with such a table,
and 43 as an automaton laid out in one piece (`ContiguousNFA`). Where it matters only whether a text holds any of a few
words, the table is best, and matches are leftmost-first: for these alone the library jumps, by vector instructions, to
where a match can begin ("Teddy", of the `aho-corasick` crate).
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
    laid_out = Implementation.ContiguousNFA
    return AhoCorasick(
        list(words), matchkind=MatchKind.Standard, implementation=laid_out, store_patterns=store_patterns
    )


def longest_of(words: Iterable[str]) -> AhoCorasick:
    """An automaton that finds, from left to right, the longest word that begins at a place, and goes on behind it."""
    return AhoCorasick(list(words), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
