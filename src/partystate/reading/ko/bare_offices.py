"""Offices printed without their bodies behind a name ("조용원비서", "호금도주석"), which make a name of it."""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.ko.evidence import BESIDE_FULL_POST, IN_LIST
from partystate.reading.ko.strangers import StrangerFinder
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import KoreanVocabulary

_BARE_OFFICE = re.compile(
    r"(?P<o>위원|후보위원|의장|부의장|서기장|단장|부단장|비서|부위원장|위원장|부부장|부장|부상|책임비서|부국장|국장)"
    r"(?P<a>동지)?(?=[이가은는을를도과와의만(,·ㆍ]|등|께서|에게)"
)
"""An office without its body behind a name, which makes a name of it and tells no post."""


class BareOffices:
    """Finds bare offices behind names; holds no state between lines."""

    def __init__(self, vocabulary: KoreanVocabulary, strangers: StrangerFinder, on: date | None) -> None:
        self._vocabulary = vocabulary
        self._strangers = strangers
        self._on = on

    def own(self, line: Line, start: int, end: int, rest: str, known: bool | None, strength: float) -> int | None:
        """Where an office without its body behind a name ends, with an address ("조용원비서", "리철동지위원장")."""
        if known is False or not (rest or end in line.opens):
            return None
        office = _BARE_OFFICE.match(line.text, end)
        if office is None or not self._strangers.closes(office.end()):
            return None
        name = line.text[start:end]
        sure = known or name in self._vocabulary.known_people or strength >= IN_LIST
        return office.end() if sure else None

    def foreign(self, line: Line, end: int, rest: str, known: bool | None, strength: float) -> int | None:
        """Where an office that only foreigners hold ends behind a name ("호금도주석")."""
        words = self._vocabulary.words
        if known or not (rest or end in line.opens) or (self._on and self._on < words.foreign_offices_since):
            return None
        title = next((t for t in words.foreign_offices if line.text.startswith(t, end)), None)
        if title is None or (known is None and strength < BESIDE_FULL_POST):
            return None
        return end + len(title) if self._strangers.closes(end + len(title)) else None
