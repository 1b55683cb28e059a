"""Forms of address between a title and a name ("Vice Marshal | Comrade ⟦0⟧", "Premier | His Excellency Mr. ⟦0⟧")."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final

from partystate.reading.en.posts.names import NameSpan
from partystate.reading.en.text.tokens import Token

_WHOSE: Final = frozenset(["his", "her"])
_LONGEST: Final = 5
"""Tokens of "His Excellency Comrade ⟦0⟧", at most."""


def address_begins(tokens: list[Token], k: int, floor: int, honorifics: Container[str]) -> int:
    """Where the forms of address begin that end before token `k`, not before `floor` ("| His Excellency Mr. ⟦0⟧",
    "the | 61-year-old ⟦0⟧")."""
    start = k
    while start > floor:
        word = tokens[start - 1].text.lower()
        excellency = word in _WHOSE and tokens[start].text == "Excellency"
        if word not in honorifics and not excellency and not word.endswith("-year-old"):
            break
        start -= 1
    return start


def opens_address(
    tokens: list[Token], i: int, stop: int, names: Mapping[int, NameSpan], honorifics: Container[str]
) -> bool:
    """Whether at token `i` a name's forms of address begin."""
    if i >= stop or (tokens[i].text.lower() not in honorifics and tokens[i].text.lower() not in _WHOSE):
        return False
    named = next((k for k in range(i + 1, min(stop, i + _LONGEST)) if k in names), i)
    return named > i and address_begins(tokens, named, i, honorifics) == i
