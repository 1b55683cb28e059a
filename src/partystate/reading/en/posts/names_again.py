"""How reports go on to name a foreigner whom they have named in full."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PINYIN = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei"
    r"|ao|ou|ia|ie"
    r"|iu|ua|uo|ui|ue|a|o|e|i|u)"
)
CHINESE = re.compile(rf"{_PINYIN} {_PINYIN}(?:['’]?{_PINYIN})?", re.I)
"""A Chinese name: a surname of one syllable, a given name of one or two."""


def short_names(name: str) -> tuple[str, ...]:
    """What reports go on to call a foreigner: his last name; a Chinese by his surname, which stands first."""
    words = name.split()
    short = words[0] if CHINESE.fullmatch(name) else words[-1]
    return (short,) if len(short) > 1 and short[0].isupper() else ()


_PATRONYMIC = re.compile(r"(?:vich|ich|vna|ichna)$")
_WITH_PATRONYMIC = 3
"""Words of a Russian's full name."""


def in_full(name: str, known: Iterable[str]) -> str:
    """The `known` name with a patronymic of whoever goes on without it ("Ivan Petrov" for "Ivan Ilyich Petrov"); any
    other name as it stands."""
    words = name.split()
    if len(words) == _WITH_PATRONYMIC - 1:
        for full in known:
            first, *middle, last = full.split()
            if len(middle) == 1 and [first, last] == words and _PATRONYMIC.search(middle[0]):
                return full
    return name
