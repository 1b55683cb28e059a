"""What is printed right beside a name and names nothing new: ages, sides of a picture, other spellings in brackets."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.text.tokens import Token

_SIDE: Final = frozenset("C L R left right center centre front".split())
_AGE: Final = re.compile(r"[1-9]\d")
_BEHIND_AGE: Final = frozenset([",", ".", "and", "-", "–", "—", ";"])
_AGED: Final = frozenset(["aged", "age"])
_TELLS_WHO: Final = frozenset("who whose whom which a an the".split())
"""Words that tell behind a comma who somebody is, or what he did."""
_BRACKETED: Final = 8
"""Tokens within which a bracket behind a name closes."""


def beside_name(tokens: list[Token], end: int, surname: str) -> int:
    """The end of a name with what the press adds to it: "A, 82", "B (61)", "C (R)", "Kim Tok Hun (Kim Tŏk-hun)"."""
    n = len(tokens)
    if end < n and tokens[end].text == "(":
        close = next((k for k in range(end + 1, min(n, end + _BRACKETED)) if tokens[k].text == ")"), -1)
        inner = [t.text for t in tokens[end + 1 : close]] if close > end + 1 else []
        if inner and (inner[0] in _SIDE or _AGE.fullmatch(inner[0])) and len(inner) == 1:
            end = close + 1
        elif inner and not any(text.isascii() and text.isalnum() for text in inner):
            end = close + 1  # the name in its own letters
        elif inner and inner[0][0].isupper() and all(t[0].isupper() or t[0] in "-'’`" for t in inner):
            again = inner[0] == surname and len(inner) > 1
            if again or any(mark in "".join(inner) for mark in "'’-`"):
                end = close + 1
    if end + 3 < n and tokens[end].text == ",":
        age = end + 1 + (tokens[end + 1].text in _AGED)
        if _AGE.fullmatch(tokens[age].text) and tokens[age + 1].text in _BEHIND_AGE:
            end = age + 1
    return end


def behind_age(tokens: list[Token], end: int) -> int:
    """`end` of a name, past the comma that closes an age beside it where the clause goes on: "A, 61, | met B"."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not _AGE.fullmatch(tokens[end - 1].text):
        return end
    following = tokens[end + 1].text
    return end + 1 if following.islower() and following not in _TELLS_WHO else end
