"""Lookup keys: the same for "C.C., the Party", "Party Central Committee" and "the Central Committee of the Party".

A key is the set of a name's telling words, with abbreviations written out, the state's own name left out and
order ignored; a name in a script without spaces (hangul, han) is its letters without spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

Words = frozenset[str]

_STOP = frozenset(["the", "of", "and", "for", "in", "to", "at", "on", "a", "an", "s", "its"])
_SPELLINGS = {
    "defense": "defence", "organisation": "organization", "organisational": "organizational", "labor": "labour",
    "center": "centre", "theater": "theatre", "program": "programme", "organizing": "organization",
}  # fmt: skip
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\Z")
_ORDINAL_WORDS = frozenset(
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
     "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
     "twentieth", "enlarged"]
)
_TOKEN = re.compile(r"[^\W_]+")
_SPACELESS = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af\u3400-\u9fff]")


def spaceless(text: str) -> bool:
    """Whether the text is in a script whose words are not reliably spaced (hangul, han)."""
    return _SPACELESS.search(text) is not None


def tokens(text: str) -> list[str]:
    """Lower-case words: full stops and apostrophes inside a word dropped, hyphens as spaces."""
    plain = text.casefold().replace("’", "'").replace("'", "").replace(".", "")
    return [_SPELLINGS.get(t, t) for t in _TOKEN.findall(plain)]


class Keys:
    """Makes keys for one state. `abbreviations`: short -> long; `omit`: names that may stand or lack anywhere."""

    def __init__(self, abbreviations: Mapping[str, str], omit: Iterable[str]) -> None:
        self._long = {" ".join(tokens(short)): tokens(long) for short, long in abbreviations.items()}
        phrases = [t for o in omit if not spaceless(o) and (t := tokens(o))]
        # Longest first, so that a full state name goes before a part of it.
        self._omit = sorted(phrases, key=len, reverse=True)
        self._omit_spaceless = sorted((_letters(o) for o in omit if spaceless(o)), key=len, reverse=True)
        self.words = lru_cache(maxsize=20_000)(self._words)

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("lookup keys are rebuilt, not pickled")

    def _words(self, text: str) -> Words:
        """The key of a name; empty where nothing telling is left."""
        if spaceless(text):
            letters = _letters(text)
            for own_name in self._omit_spaceless:
                if letters != own_name:
                    letters = letters.replace(own_name, "")
            return frozenset((letters,)) if letters else frozenset()
        found = [word for token in tokens(text) for word in self._long.get(token, (token,))]
        for phrase in self._omit:
            found = _without(found, phrase)
        return frozenset(found) - _STOP

    @staticmethod
    def without_ordinals(words: Words) -> Words:
        """The key less "8th", "Eighth", "Enlarged": a body is named with the number of its term or meeting."""
        return frozenset(w for w in words if w not in _ORDINAL_WORDS and not _ORDINAL.match(w))


def _letters(text: str) -> str:
    return "".join(_TOKEN.findall(text.casefold()))


def _without(found: list[str], phrase: list[str]) -> list[str]:
    size = len(phrase)
    if size == 0 or len(found) <= size or phrase[0] not in found:
        return found  # a name that is nothing but the phrase is kept
    out: list[str] = []
    i = 0
    while i < len(found):
        if found[i : i + size] == phrase:
            i += size
        else:
            out.append(found[i])
            i += 1
    return out or found
