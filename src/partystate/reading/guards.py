"""Patterns that are only tried where a match is possible at all.

A pattern that may begin anywhere costs a hundred times what looking for a plain word costs. From the parse tree of the
pattern follow words of which every match holds at least one ("present", "on hand", "invited" for "⟦0⟧ was present"); a
text without any of them need not be searched. The same is done, for sets of patterns, by RE2's `FilteredRE2` and, for
indexes, in R. Cox, "Regular Expression Matching with a Trigram Index" (2012).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from partystate.reading.patterns import pattern

_LEAST_LETTERS = 3
"""A shorter word is in nearly every sentence and guards nothing."""
_MOST_WORDS = 24
"""Looking for more words than this costs as much as the pattern."""
_TELLING_LETTERS = 6
"""Words from this length on count as equally rare; of such sets the smaller is the better guard."""


class Guarded(NamedTuple):
    """A pattern, with words of which every text it matches holds at least one; without words it is always tried."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`."""
        for word in self.words:
            if word in text:
                return self.pattern.search(text)
        return None if self.words else self.pattern.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in `text`, in order."""
        for word in self.words:
            if word in text:
                return self.pattern.finditer(text)
        return iter(()) if self.words else self.pattern.finditer(text)


def guarded(*pieces: str) -> Guarded:
    """The pattern that `pieces`, joined, describe (see `patterns.pattern`), with the words that guard it."""
    found = pattern(*pieces)
    return Guarded(found, required_words(found))


def required_words(compiled: re.Pattern[str]) -> tuple[str, ...]:
    """Words of which every match of a pattern holds at least one; none where the pattern has no such words.

    A pattern that does not tell small letters from capitals has none.
    """
    if compiled.flags & re.IGNORECASE:
        return ()
    return tuple(sorted(_of_sequence(_parse(compiled)) or ()))


def _parse(compiled: re.Pattern[str]) -> list[Any]:
    # The parse tree is re's own affair: should a later Python lay it out otherwise, nothing is guarded.
    try:
        from re import _parser  # type: ignore[attr-defined]

        return list(_parser.parse(compiled.pattern, compiled.flags & ~re.UNICODE))
    except (ImportError, AttributeError):
        return []


def _of_sequence(items: list[Any]) -> frozenset[str] | None:
    """The best guard of what follows one another: one of its runs of letters, or what one of its parts demands."""
    best: frozenset[str] | None = None
    run = ""
    for operator, argument in [*items, (None, None)]:
        if str(operator) == "LITERAL":
            run += chr(argument)
            continue
        best = _better(best, frozenset([run]) if len(run) >= _LEAST_LETTERS else None)
        run = ""
        best = _better(best, _of_part(str(operator), argument))
    return best


def _of_part(operator: str, argument: Any) -> frozenset[str] | None:
    """What one part demands: a group what is in it, a repetition what it repeats, alternatives one of them all."""
    if operator == "SUBPATTERN":
        _, added_flags, _, inside = argument
        return None if added_flags & re.IGNORECASE else _of_sequence(list(inside))
    if operator in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
        return _of_sequence(list(argument[-1]))
    if operator == "BRANCH":
        sets = [_of_sequence(list(alternative)) for alternative in argument[1]]
        if any(one is None for one in sets):
            return None
        words = frozenset().union(*(one for one in sets if one))
        plain = frozenset(word for word in words if not any(other in word and other != word for other in words))
        return plain if len(plain) <= _MOST_WORDS else None
    return None


def _better(a: frozenset[str] | None, b: frozenset[str] | None) -> frozenset[str] | None:
    """Of two guards the one with the rarer words: longer ones, then fewer."""
    if a is None or b is None:
        return b if a is None else a
    return max(a, b, key=_rarity)


def _rarity(words: frozenset[str]) -> tuple[int, int]:
    return min(_TELLING_LETTERS, *map(len, words)), -len(words)
