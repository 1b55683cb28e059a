"""Ordinal numbers in words and figures."""

from __future__ import annotations

import re

_UNITS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_WORDS: dict[str, int] = {w: i for i, w in enumerate(_UNITS, start=1)}
for _stem, _value in _TENS.items():
    _WORDS[f"{_stem}ieth"] = _value
    for _i, _unit in enumerate(_UNITS[:9], start=1):
        _WORDS[f"{_stem}y-{_unit}"] = _value + _i


def _either_case(word: str) -> str:
    return f"[{word[0].upper()}{word[0]}]{word[1:]}"


_FIGURE = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_COMPOUND = rf"(?:{'|'.join(_either_case(stem) for stem in _TENS)})y-(?:{'|'.join(_UNITS[:9])})"
_SIMPLE = "|".join(_either_case(w) for w in [*_UNITS, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth"])
ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_COMPOUND}|{_SIMPLE})"
"""Regex source of one ordinal: "21st", "Seventh", "twenty-first"."""

_ROMAN = re.compile(r"(?<![\w.])(?=[VX]|I[IVX])(X{0,2}(?:IX|IV|V?I{0,3}))(?= (?!and\b|or\b|[A-Z]\.)[\w(])")
"""A Roman number up to XXVIII before a word. A lone "I" is none: it is more often the pronoun."""
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def romans_in_figures(text: str) -> str:
    """A phrase with its Roman ordinals in figures ("the VIII Congress" -> "the 8th Congress")."""
    return _ROMAN.sub(_in_figures, text)


def _in_figures(roman: re.Match[str]) -> str:
    values = [_ROMAN_DIGITS[digit] for digit in roman.group()]
    number = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    ending = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def ordinal(text: str) -> int | None:
    """The number an ordinal stands for; None if the text is none."""
    figure = _FIGURE.fullmatch(text)
    return int(figure.group(1)) if figure else _WORDS.get(text.lower())
