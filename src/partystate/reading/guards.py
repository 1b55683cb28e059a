"""Patterns that are only tried where a match is possible at all.

A pattern that may begin anywhere costs a hundred times what looking for a plain word costs. From the parse tree of the
pattern follow words of which every match holds at least one ("present", "on hand", "invited" for "⟦0⟧ was present"); a
text without any of them need not be searched. The same is done, for sets of patterns, by RE2's `FilteredRE2` and, for
indexes, in R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from ahocorasick_rs import AhoCorasick

from partystate.reading.automata import any_of, each_of
from partystate.reading.kept_patterns import KEPT, KeptPatterns
from partystate.reading.patterns import pattern

_LEAST_LETTERS: Final = 3
"""A shorter word is in nearly every sentence and guards nothing."""
_MOST_WORDS: Final = 64
"""Looking for more words than this costs as much as the pattern."""
_MANY: Final = 5
"""From so many words on an automaton finds whether a text holds one of them sooner than looking for each does."""
_MOST_SETS: Final = 2
"""A third set would turn away too few texts to be worth its look."""
_AHEAD: Final = 1
"""The direction of a look-ahead in a parse tree; what stands before a text's start is not seen."""
_TELLING_LETTERS: Final = 4
"""Words from this length on count as equally rare; of such sets the smaller is the better guard."""

Words = tuple[str, ...]
"""Words of which a text must hold one."""


@dataclass(slots=True)
class Guarded:
    """A pattern with what guards it: sets of words, of each of which every text it matches holds at least one.

    Without such words it is always tried. Where `folded`, the pattern does not tell capitals from small letters, and
    its words are looked for in the text so folded.
    """

    pattern: re.Pattern[str]
    words: tuple[Words, ...]
    folded: bool = False
    core: re.Pattern[str] | None = None
    """The end of the pattern, where it is found much faster than the whole, without which the whole is not tried."""
    _sets: tuple[tuple[Words, AhoCorasick | None], ...] = field(init=False, repr=False)
    """The same sets, those of many words each with an automaton that looks for them all."""

    def __post_init__(self) -> None:
        self._sets = tuple(
            (words, any_of(words) if len(words) >= _MANY else None) for words in self.words
        )

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`."""
        return self.pattern.search(text) if self._may_match(text) else None

    def search_in(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in `text[start:end]`, before which the text may be looked back at."""
        return self.pattern.search(text, start, end) if self._may_match(text[start:end]) else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match with which `text` begins."""
        return self.pattern.match(text) if self._may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in `text`, in order."""
        return self.pattern.finditer(text) if self._may_match(text) else iter(())

    def _may_match(self, text: str) -> bool:
        if self.folded:
            text = text.casefold()
        for words, automaton in self._sets:
            if automaton is not None:
                if not automaton.find_matches_as_strings(text):
                    return False
                continue
            for word in words:
                if word in text:
                    break
            else:
                return False
        return self.core is None or self.core.search(text) is not None


class AnyPart:
    """Whether a text holds one of many words or parts of words, in capitals or not: one pass, however many they are."""

    def __init__(self, parts: Iterable[str]) -> None:
        self._automaton = any_of(part.casefold() for part in parts)

    def within(self, text: str) -> bool:
        """Whether one of the parts is in `text`."""
        return bool(self._automaton.find_matches_as_strings(text.casefold()))


class GuardedSet:
    """Patterns of which a text is asked together: one pass over it tells which of them can match."""

    def __init__(self, patterns: Sequence[Guarded]) -> None:
        """Raises ValueError where some of the patterns tell capitals from small letters and some do not."""
        self._folded = any(one.folded for one in patterns)
        if self._folded and not all(one.folded for one in patterns):
            raise ValueError("patterns that tell capitals from small letters need a set of their own")
        self._always = [0] * _MOST_SETS
        told: dict[str, list[int]] = {}
        for k, one in enumerate(patterns):
            for n in range(_MOST_SETS):
                if n >= len(one.words):
                    self._always[n] |= 1 << k
                    continue
                for word in one.words[n]:
                    told.setdefault(word, [0] * _MOST_SETS)[n] |= 1 << k
        self._told = {word: (first, second) for word, (first, second) in told.items()}
        self._automaton = each_of(told, store_patterns=True)

    def possible(self, text: str) -> int:
        """The patterns that can match `text`, as bits: 1 << k for the k-th."""
        first, second = self._always
        if self._folded:
            text = text.casefold()
        for word in self._automaton.find_matches_as_strings(text, overlapping=True):
            of_first, of_second = self._told[word]
            first |= of_first
            second |= of_second
        return first & second

    def candidates(self, text: str, among: int = -1) -> list[int]:
        """The numbers of the patterns that can match `text`, rising; only those `among` these bits."""
        possible = self.possible(text) & among if among else 0
        found: list[int] = []
        while possible:
            found.append((possible & -possible).bit_length() - 1)
            possible &= possible - 1
        return found


def guarded(*pieces: str, core: str = "", flags: int = 0) -> Guarded:
    """The pattern that `pieces`, joined, describe (see `patterns.pattern`), with the words that guard it.

    `core`, joined to them, is where the pattern ends. It is looked for first: worth it where what stands before it
    may begin at any capital and go on for long ("[A-Z][^.]{2,220}? signed the agreement").
    """
    found = pattern(*pieces, core, flags=flags)
    ends = pattern(core, flags=flags) if core else None
    return Guarded(found, required_words(found), bool(found.flags & re.IGNORECASE), ends)


def required_words(compiled: re.Pattern[str], kept: KeptPatterns = KEPT) -> tuple[Words, ...]:
    """Up to two sets of words; every match of the pattern holds a word of each. The rarer set is the first.

    Of a pattern that does not tell small letters from capitals they are folded (`str.casefold`).
    """
    key = compiled.pattern, compiled.flags
    words = kept.words(key)
    if words is None:
        words = _required_words(compiled)
        kept.add_words(key, words)
    return words


def _required_words(compiled: re.Pattern[str]) -> tuple[Words, ...]:
    demanded = set(_of_sequence(_parse(compiled)))
    if compiled.flags & re.IGNORECASE:
        demanded = {frozenset(word.casefold() for word in words) for words in demanded}
    rarest = sorted(demanded, key=_rarity, reverse=True)[:_MOST_SETS]
    return tuple(tuple(sorted(words)) for words in rarest)


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
    """What one part demands: a group what is in it, a repetition what it repeats, alternatives one word of them all,
    a look ahead what must follow."""
    if operator == "SUBPATTERN":
        _, added_flags, _, inside = argument
        return [] if added_flags & re.IGNORECASE else _of_sequence(list(inside))
    if operator == "ASSERT" and argument[0] == _AHEAD:
        return _of_sequence(list(argument[1]))
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


def _rarity(words: frozenset[str]) -> tuple[int, int, int, list[str]]:
    """How rare a set of words is: of tellingly long ones, then fewer, then longer; the words make the order certain."""
    shortest = min(map(len, words))
    return min(_TELLING_LETTERS, shortest), -len(words), shortest, sorted(words)
