"""Titles of songs, films and articles in quotation marks: who is named in one is called as its author called him."""

from __future__ import annotations

import re

from partystate.reading.first_letters import compiled
from partystate.reading.report import Span

_QUOTED = re.compile(r"[\"“](?P<words>[^\"“”]{4,200})[\"”]")
_SAID_TO_BE = compiled(
    r"\b(?:titled|entitled|titles?|songs?|films?|operas?|articles?|books?|works?|poems?|album|chorus|music|"
    r"novels?|paintings?|waltz|march|hymn|headline)(?: of)? ?[\"“]$",
    re.I,
)
_LONG_WORD = re.compile(r"\b[^\W\d_]{4,}")
_ENDS = re.compile(r"[a-z]{3}[.!?] ?[A-Z]|[.!?]$")
"""A sentence, and no title."""
_BEFORE = 40
"""Characters before a quotation in which it is said to be a title."""


def titles_quoted(text: str) -> list[Span]:
    """Where a sentence quotes titles, without their marks."""
    if '"' not in text and "“" not in text:
        return []
    found = []
    for m in _QUOTED.finditer(text):
        words = m["words"].strip()
        capitals = all(word[0].isupper() for word in _LONG_WORD.findall(words))
        told = _SAID_TO_BE.search(text, max(0, m.start() - _BEFORE), m.start() + 1) is not None
        if (capitals or told) and _ENDS.search(words) is None:
            found.append(m.span("words"))
    return found
