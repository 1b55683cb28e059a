"""Titles of people of another side, which this state's posts do not tell, where the words around say whose they are."""

from __future__ import annotations

from partystate.reading.ko.candidates import NameFinder
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import Units
from partystate.reading.ko.strangers import is_office
from partystate.reading.ko.tokens import Line

_LONGEST_TITLE = 8
"""Letters at the end of a word within which its title begins."""


_LONGEST = 4
"""Words of such a title."""


def title_in_list(line: Line, units: Units, finder: NameFinder, index: int) -> Phrase | None:
    """The title of the next of a list of foreigners, printed without their country ("…, | 외교부 부부장 | 라조휘")."""
    at = index
    for k in range(_LONGEST):
        after = line.opens.get(at)
        if after is None:
            return None
        found = title_of_others(units, finder, at, after)
        if found is not None and found.end == after:
            return Phrase(index, after, foreign=True) if k else None
        if not is_office(line.text[at:after]):
            return None
        at = after
    return None


def title_of_others(units: Units, finder: NameFinder, index: int, after: int) -> Phrase | None:
    """A word behind "상대측에서" that ends in a title this state's posts do not tell."""
    closed = [
        unit.end
        for begin in range(max(index, after - _LONGEST_TITLE), after - 1)
        for unit in units.get(begin, ())
        if unit.entry.kind in ("role", "foreign_role", "post")
        and unit.end - unit.start > 1
        and unit.end <= after
        and finder.closes(unit.end)
    ]
    return Phrase(index, max(closed), foreign=True) if closed else None
