"""Committees and assemblies of a place that goes without saying: "도당위원회 책임비서", "군인민위원회 위원장"."""

from __future__ import annotations

import re

from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import Entry, KoreanVocabulary, Unit

PLACELESS = "?"
"""Value of the entry of a committee whose place the report does not name."""
_UNPLACED = re.compile(
    r"(?P<of>[도시군])(?:(?P<party>당)(?:위원회|(?=책임비서|비서|위원장|부장|부부장))|(?P<other>인민위원회|인민회의))"
)
"""The committee or assembly of a place that goes without saying: "도당위원회 | 책임비서"."""


def unplaced(vocabulary: KoreanVocabulary, line: Line, index: int) -> Unit | None:
    """Such a committee at the beginning of a word: that of the place named last, else of none."""
    found = _UNPLACED.match(line.text, index)
    if found is None:
        return None
    here = line.home[:-1] + found.group() if line.home.endswith(found["of"]) else ""
    entry = vocabulary.local(here) if here else None
    return Unit(index, found.end(), entry or Entry("body", PLACELESS))


def of_no_place(vocabulary: KoreanVocabulary, line: Line, unit: Unit, role: Unit) -> str | None:
    """The canonical post of a role in "the provincial committee" of a report that names no province."""
    place = _UNPLACED.match(line.text, unit.start)
    if place is None or role.entry.value not in vocabulary.roles:
        return None
    body = vocabulary.of_a_place[place["of"] + (place["party"] or place["other"])]
    english = vocabulary.roles[role.entry.value][0].replace("department ", "")
    return f"{english} of the {body}"
