"""Ordinal and cardinal numbers in words and figures."""

from __future__ import annotations

import re

_UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}
_WORDS: dict[str, int] = {w: i for i, w in enumerate(_UNITS, start=1)}
for _stem, _value in _TENS.items():
    _WORDS[f"{_stem}ieth"] = _value
    for _i, _unit in enumerate(_UNITS[:9], start=1):
        _WORDS[f"{_stem}y-{_unit}"] = _value + _i

ORDINAL = r"(?:\d{1,3}(?:st|nd|rd|th)|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)y-(?:" + "|".join(_UNITS[:9]) + r")|" + "|".join(
    f"[{w[0].upper()}{w[0]}]{w[1:]}" for w in [*_UNITS, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth"]
) + r")"  # fmt: skip
"""Regex source of one ordinal: "21st", "Seventh", "twenty-first"."""


def ordinal(text: str) -> int | None:
    """The number an ordinal stands for; None if the text is none."""
    figure = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", text)
    if figure:
        return int(figure.group(1))
    return _WORDS.get(text.lower())
