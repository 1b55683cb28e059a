"""Headlines in one hand: "Premier inspects farms" and "PREMIER INSPECTS FARMS" as "Premier Inspects Farms"."""

from __future__ import annotations

import re
from collections.abc import Container

from partystate.reading.first_letters import compiled

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['’.][^\W\d_]+)*")
_SMALL = frozenset("a an the of in on at by for from to with and or as into over under amid vs s".split())
_OPENS_SMALL = compiled(rf"(?<![\w'’])(?!(?:{'|'.join(sorted(_SMALL))})\b)[a-z]")
"""A word that Title Case would begin with a capital."""


def in_title_case(headline: str, keep: Container[str]) -> str:
    """A headline with its words in capitals, of the same length; `keep` holds names and acronyms that stay in capitals.

    Only what its outlet prints in small letters or in capitals throughout changes.
    """
    shouted = headline.isupper()
    if not shouted and _OPENS_SMALL.search(headline) is None:
        return headline

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        if shouted:
            if word in keep or not word.isascii():
                return word
            word = word.lower()
        return word if word in _SMALL or not word[0].isascii() else word[0].upper() + word[1:]

    text = _WORD.sub(cased, headline)
    return text[:1].upper() + text[1:] if text[:1].isascii() else text
