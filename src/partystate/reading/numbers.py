"""Cardinal numbers in figures and words: "500 000", "1.3 million", "twenty-five", "half a million".

State press parts thousands by a blank ("4 100 houses"), wires by a comma, so both are read.
"""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {w: i for i, w in enumerate(_UNITS)} | {w: 10 * i for i, w in enumerate(_TENS, start=2)}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SMALL = {w for w, v in _VALUES.items() if v <= 10}

# Begins with one character class, so that the engine skips to digits.
_FIGURE = (
    r"[0-9](?:[0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])"
    r"|[0-9]{0,2}(?:[ \u00a0\u2009][0-9]{3})+(?![0-9]|,[0-9])(?:\.[0-9]+)?"
    r"|[0-9]*(?:\.[0-9]+)?)"
)
_SCALE = r"(?i:hundred|thousand|million|billion|trillion)"
FIGURE = rf"{_FIGURE}(?:[ \u00a0-]{_SCALE}(?:s(?=\s+of\b))?)*(?![a-z])"
"""Regex source of a number that begins with a figure: "687", "4 100", "1.3 million", "2.5 millions (of)"."""

_WORD = rf"(?:{'|'.join(sorted([*_UNITS[1:], *_TENS], key=len, reverse=True))}|{_SCALE})"
_AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion)|(?<=trillion))\s+and\s+"
IN_WORDS = (
    rf"(?i:(?:\ba\s+|\bhalf\s+a\s+)(?={_SCALE}\b)|\b(?={_WORD}\b))(?i:{_WORD})(?:(?:-|{_AND}|\s+)(?i:{_WORD})\b)*\b"
)
"""Regex source of a number in words; a lone "a" or "half a" counts only before a scale word."""


def number(text: str) -> int | float | None:
    """The value of a number in figures or words, whole numbers as int; None if the text is none."""
    clean = re.sub(r"[\s\u00a0\u2009]+", " ", text).strip().lower()
    half = clean.startswith("half a ")
    clean = clean.removeprefix("half a ").removeprefix("a ")
    figure = re.match(_FIGURE, clean)
    if figure:
        value = Decimal(re.sub(r"[, ]", "", figure.group()))
        rest = re.split(r"[ -]", clean[figure.end() :].strip(" -")) if figure.end() < len(clean) else []
        for word in rest:
            scale = _SCALES.get(word.removesuffix("s"))
            if scale is None:
                return None
            value *= scale
        return _plain(value)
    found = _in_words(clean)
    return found if found is None or not half else _plain(Decimal(found) / 2)


def is_small(text: str) -> bool:
    """Whether a number is one of the words up to "ten", which mostly serve as plain determiners."""
    return text.strip().lower() in _SMALL


def _in_words(text: str) -> int | None:
    total = group = 0
    seen = False
    for word in re.split(r"[ -]", text):
        if word in _VALUES:
            group += _VALUES[word]
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in _SCALES:
            total += (group or 1) * _SCALES[word]
            group = 0
        elif word != "and":
            return None
        seen = seen or word != "and"
    return total + group if seen else None


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
