"""Patterns that are only tried where a match is possible at all.

A pattern that may begin anywhere costs a hundred times what looking for a plain word costs. From the parse tree of the
pattern follow words of which every match holds at least one ("present", "on hand", "invited" for "⟦0⟧ was present"); a
text without any of them need not be searched. The same is done, for sets of patterns, by RE2's `FilteredRE2` and, for
indexes, in R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import ahocorasick_rs

from partystate.reading.patterns import pattern

_LEAST_LETTERS = 3
"""A shorter word is in nearly every sentence and guards nothing."""
_MOST_WORDS = 24
"""Looking for more words than this costs as much as the pattern."""
_MOST_SETS = 2
"""A third set would turn away too few texts to be worth its look."""
_TELLING_LETTERS = 6
"""Words from this length on count as equally rare; of such sets the smaller is the better guard."""

Words = tuple[str, ...]
"""Words of which a text must hold one."""


class Guarded(NamedTuple):
    """A pattern with what guards it: sets of words, of each of which every text it matches holds at least one.

    Without such words it is always tried.
    """

    pattern: re.Pattern[str]
    words: tuple[Words, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`."""
        return self.pattern.search(text) if self._may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in `text`, in order."""
        return self.pattern.finditer(text) if self._may_match(text) else iter(())

    def _may_match(self, text: str) -> bool:
        for words in self.words:
            for word in words:
                if word in text:
                    break
            else:
                return False
        return True


class GuardedSet:
    """Patterns of which a text is asked together: one pass over it tells which of them can match."""

    def __init__(self, patterns: Sequence[Guarded]) -> None:
        self._always = [0] * _MOST_SETS
        told: dict[str, list[int]] = {}
        for k, one in enumerate(patterns):
            for n in range(_MOST_SETS):
                if n >= len(one.words):
                    self._always[n] |= 1 << k
                    continue
                for word in one.words[n]:
                    told.setdefault(word, [0] * _MOST_SETS)[n] |= 1 << k
        self._told = [(first, second) for first, second in told.values()]
        self._automaton = ahocorasick_rs.AhoCorasick(list(told), matchkind=ahocorasick_rs.MatchKind.Standard)

    def possible(self, text: str) -> int:
        """The patterns that can match `text`, as bits: 1 << k for the k-th."""
        first, second = self._always
        for word, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True):
            of_first, of_second = self._told[word]
            first |= of_first
            second |= of_second
        return first & second


def guarded(*pieces: str) -> Guarded:
    """The pattern that `pieces`, joined, describe (see `patterns.pattern`), with the words that guard it."""
    found = pattern(*pieces)
    return Guarded(found, required_words(found))


def required_words(compiled: re.Pattern[str]) -> tuple[Words, ...]:
    """Up to two sets of words; every match of the pattern holds a word of each. The rarer set is the first.

    A pattern that does not tell small letters from capitals has none.
    """
    if compiled.flags & re.IGNORECASE:
        return ()
    demanded = sorted(set(_of_sequence(_parse(compiled))), key=_rarity, reverse=True)
    return tuple(tuple(sorted(words)) for words in demanded[:_MOST_SETS])


def _parse(compiled: re.Pattern[str]) -> list[Any]:
    # The parse tree is re's own affair: should a later Python lay it out otherwise, nothing is guarded.
    try:
        from re import _parser  # type: ignore[attr-defined]

        return list(_parser.parse(compiled.pattern, compiled.flags & ~re.UNICODE))
    except (ImportError, AttributeError):
        return []


def _of_sequence(items: list[Any]) -> list[frozenset[str]]:
    """What things that follow one another demand together: each run of letters, and whatever a part demands."""
    found: list[frozenset[str]] = []
    run = ""
    for operator, argument in [*items, (None, None)]:
        if str(operator) == "LITERAL":
            run += chr(argument)
            continue
        if len(run) >= _LEAST_LETTERS:
            found.append(frozenset([run]))
        run = ""
        found += _of_part(str(operator), argument)
    return found


def _of_part(operator: str, argument: Any) -> list[frozenset[str]]:
    """What one part demands: a group what is in it, a repetition what it repeats, alternatives one word of them all."""
    if operator == "SUBPATTERN":
        _, added_flags, _, inside = argument
        return [] if added_flags & re.IGNORECASE else _of_sequence(list(inside))
    if operator in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
        return _of_sequence(list(argument[-1]))
    if operator == "BRANCH":
        each = [_of_sequence(list(alternative)) for alternative in argument[1]]
        if not all(each):
            return []
        words = frozenset().union(*(max(sets, key=_rarity) for sets in each))
        plain = frozenset(word for word in words if not any(other in word and other != word for other in words))
        return [plain] if len(plain) <= _MOST_WORDS else []
    return []


def _rarity(words: frozenset[str]) -> tuple[int, int, list[str]]:
    """How rare a set of words is: longer ones, then fewer; the words themselves make the order certain."""
    return min(_TELLING_LETTERS, *map(len, words)), -len(words), sorted(words)
