"""Acronyms that a text itself introduces: "the Union of Harbour Pilots (UHP)" makes its later "UHP" that union.

The words before the bracket are read backwards until their capitals spell the acronym; small words between them
("of", "in", "the") are skipped. Source: the usage of the state agencies' English.
"""

from __future__ import annotations

import re
from collections.abc import Container

_BRACKET = re.compile(r"\(([A-Z]{2,9})\)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL = frozenset("of in for the and on to with at by against".split())
_FURTHEST = 140
"""Characters before the bracket in which the name stands."""


def acronyms(text: str, known: Container[str]) -> dict[str, str]:
    """The acronyms a text introduces, with the names they stand for; none of those `known` already."""
    found: dict[str, str] = {}
    for m in _BRACKET.finditer(text):
        code = m.group(1)
        if code not in known and code not in found:
            name = _spelled(text[max(0, m.start() - _FURTHEST) : m.start()], code)
            if name:
                found[code] = name
    return found


def spelled_by_initials(text: str, code: str) -> str:
    """The one name of a text whose capitals spell a code that it does not introduce; "" where none or several do."""
    words = rf" (?:(?:{'|'.join(sorted(_SMALL))}) )*".join(rf"{letter}[a-z][\w'’-]*" for letter in code)
    found = {" ".join(m.group().split()) for m in re.finditer(rf"\b{words}", text)}
    return found.pop() if len(found) == 1 else ""


def _spelled(before: str, code: str) -> str:
    """The end of `before` whose capitals spell `code`; empty where none does."""
    left = list(code)
    for word in reversed(list(_WORD.finditer(before))):
        first = word.group()[0]
        if word.group() in _SMALL:
            continue
        if not left or first != left.pop():
            return ""
        if not left:
            return " ".join(before[word.start() :].split())
    return ""
