"""British and American spellings of one word: word lists name it in either, texts print it in both."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ROOTS = (
    ("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("centre", "center"),
    ("theatre", "theater"), ("programme", "program"), ("labour", "labor"), ("honour", "honor"), ("harbour", "harbor"),
    ("neighbour", "neighbor"), ("favour", "favor"), ("colour", "color"), ("endeavour", "endeavor"),
    ("armour", "armor"), ("traveller", "traveler"), ("jewellery", "jewelry"), ("catalogue", "catalog"),
)  # fmt: skip
_OTHER = dict(_ROOTS) | {american: british for british, american in _ROOTS}
# The longer spelling comes first, so that "programme" is not read as "program" and "me".
_ROOT = re.compile("(?:" + "|".join(sorted(_OTHER, key=len, reverse=True)) + ")(?!at)")
_VERB = re.compile(r"(?<=[a-z]{3})([yi])([sz])(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)")
_OTHER_LETTER = {"s": "z", "z": "s"}


def other_spelling(word: str) -> str:
    """`word` (in small letters or with a capital) as the other side of the Atlantic spells it; itself if alike."""
    lower = word.lower()
    other = _VERB.sub(lambda m: m[1] + _OTHER_LETTER[m[2]], _ROOT.sub(lambda m: _OTHER[m[0]], lower))
    return word if other == lower else other.capitalize() if word[:1].isupper() else other


def in_both_spellings(words: Iterable[str]) -> frozenset[str]:
    """The words, and those that English spells in two ways in the other way too."""
    given = frozenset(words)
    return given.union(map(other_spelling, given))
