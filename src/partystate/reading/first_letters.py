r"""Patterns that a search tries only where a match can begin.

Where a pattern plainly begins with one of a set of characters, a search of `re` strides from one of these to the next.
Where it begins with a word's edge ("\b(?:was|were)"), a look around or something optional, `re` tries the whole pattern
at every character of the text, at ten times the cost. Here the characters with which a match can begin are worked out
from the pattern's parse tree and put where `re` puts them itself: into the hints that stand before a pattern's code
(`_compile_info` in CPython's `Lib/re/_compiler.py`). A hint never changes what matches.

Parse tree and code are re's own affair: should a Python lay them out otherwise, patterns are compiled without hints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import ascii_letters
from typing import Any

from partystate.reading.kept_patterns import KEPT, Code, KeptPatterns, packed, unpacked

_AHEAD = 1
"""The direction of a look-ahead in a parse tree."""
_FLAGS, _WIDTHS = 2, 3
"""Where the hints hold their flags, and the least and the greatest width of a match."""
_REPEATS = frozenset(["MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"])
_FOLDED_INTO_ASCII = "\u0130\u0131\u017f\u212a"
"""What beside the letters of ASCII is the same as one of them, where capitals are not told from small letters."""

Characters = list[tuple[Any, Any]]
"""Characters as the items of a class in a parse tree: letters, ranges and categories, united."""


class _UnlimitedError(Exception):
    """A match can begin with characters that no list tells."""


def compiled(source: str, flags: int = 0, kept: KeptPatterns = KEPT) -> re.Pattern[str]:
    """What `re.compile` gives, found faster in a text; at once where a former process has compiled the like.

    `kept`: what former processes have compiled. Raises `re.error` for a source that is no pattern.
    """
    if not _HINTS_KNOWN:
        return re.compile(source, flags)
    from re import _compiler  # type: ignore[attr-defined]

    key = source, int(flags)
    code = kept.code(key)
    if code is None:
        code = _worked_out(source, int(flags))
        kept.add(key, code)
    flags, packed_code, groups, names, of_group = code
    found: re.Pattern[str] = _compiler._sre.compile(source, flags, unpacked(packed_code), groups, names, of_group)
    return found


def _worked_out(source: str, flags: int) -> Code:
    """The code of a pattern, as `re` works it out (`compile` in CPython's `Lib/re/_compiler.py`), with a hint."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    tree = _parser.parse(source, flags)
    flags |= tree.state.flags
    names: dict[str, int] = tree.state.groupdict
    code = _hinted(_compiler._code(tree, flags), list(tree), flags)
    of_group: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        of_group[number] = name
    return flags, packed(code), tree.state.groups - 1, dict(names), tuple(of_group)


def _hinted(code: list[int], tree: list[Any], flags: int) -> list[int]:
    """The code of a pattern, with a hint at the first characters of a match where it has none."""
    if code[_FLAGS] or not code[_WIDTHS]:
        return code  # it has a hint, or its match may be empty
    first = first_characters(tree, folded=bool(flags & re.IGNORECASE))
    return _hints(code[_WIDTHS : _WIDTHS + 2], first, flags) + code[1 + code[1] :] if first else code


def _hints(widths: list[int], first: Characters, flags: int) -> list[int]:
    """The hints of a pattern whose match begins with one of `first`."""
    from re import _compiler, _constants  # type: ignore[attr-defined]

    hints = [_constants.INFO, 0, _constants.SRE_INFO_CHARSET, *widths]
    charset, _ = _compiler._optimize_charset(first)
    _compiler._compile_charset(charset, flags, hints)
    hints[1] = len(hints) - 1
    return hints


def first_characters(tree: Iterable[Any], *, folded: bool) -> Characters:
    """The characters with which a match of a parse tree can begin; none where they cannot be told.

    `folded`: the pattern does not tell capitals from small letters.
    """
    try:
        found, may_be_empty = _of_sequence(tree, folded)
    except _UnlimitedError:
        return []
    return [] if may_be_empty else list(dict.fromkeys(found))


def _of_sequence(items: Iterable[Any], folded: bool) -> tuple[Characters, bool]:
    """First characters of things that follow one another, and whether all of them may be empty."""
    found: Characters = []
    for operator, argument in items:
        first, may_be_empty = _of_part(str(operator), argument, folded)
        found += first
        if not may_be_empty:
            return found, False
    return found, True


def _of_part(operator: str, argument: Any, folded: bool) -> tuple[Characters, bool]:
    """First characters of one part, and whether it may be empty."""
    if operator == "LITERAL":
        return _of_class([(_operators().LITERAL, argument)], folded), False
    if operator == "IN":
        return _of_class(argument, folded), False
    if operator == "BRANCH":
        each = [_of_sequence(alternative, folded) for alternative in argument[1]]
        return [one for first, _ in each for one in first], any(empty for _, empty in each)
    if operator == "SUBPATTERN":
        _, added, dropped, inside = argument
        return _of_sequence(inside, (folded or bool(added & re.IGNORECASE)) and not dropped & re.IGNORECASE)
    if operator == "ATOMIC_GROUP":
        return _of_sequence(argument, folded)
    if operator in _REPEATS:
        first, may_be_empty = _of_sequence(argument[-1], folded)
        return first, may_be_empty or argument[0] == 0
    if operator == "ASSERT" and argument[0] == _AHEAD:
        try:
            return _of_sequence(argument[1], folded)  # what must follow begins where the match does
        except _UnlimitedError:
            return [], True
    if operator in ("AT", "ASSERT", "ASSERT_NOT"):
        return [], True
    raise _UnlimitedError


def _of_class(items: Characters, folded: bool) -> Characters:
    """The characters of a class, as those of a text that match it."""
    if str(items[0][0]) == "NEGATE":
        raise _UnlimitedError
    if not folded:
        return items
    literal, found = _operators().LITERAL, []
    for operator, argument in items:
        if str(operator) == "CATEGORY":
            found.append((operator, argument))
            continue
        low, high = (argument, argument) if str(operator) == "LITERAL" else argument
        if high > ord("z"):
            raise _UnlimitedError
        letters = [chr(letter) for letter in range(low, high + 1)]
        found += [(literal, ord(one)) for letter in letters for one in (letter.lower(), letter.upper())]
        if any(letter in ascii_letters for letter in letters):
            found += [(literal, ord(one)) for one in _FOLDED_INTO_ASCII]
    return found


def _operators() -> Any:
    from re import _constants  # type: ignore[attr-defined]

    return _constants


def _hints_known() -> bool:
    """Whether this Python writes its hints as they are written here, for a pattern that begins with a plain class."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]

        tree = _parser.parse("[b-dm]a", 0)
        code: list[int] = _compiler._code(tree, tree.state.flags)
        first = first_characters(tree, folded=False)
        return code[: 1 + code[1]] == _hints(code[_WIDTHS : _WIDTHS + 2], first, tree.state.flags)
    except (ImportError, AttributeError, IndexError, TypeError, ValueError):
        return False


_HINTS_KNOWN = _hints_known()
