"""The posts printed behind a name: "김덕훈 내각총리", "장성택 국방위원회 위원(노동당 행정부장 겸직)", "김용순(金容淳) 당비서"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from partystate.reading.ko.names import PARTICLE, hangul_at, weight
from partystate.reading.ko.post_phrase import Phrase
from partystate.reading.ko.posts import PostReader, Units
from partystate.reading.ko.tokens import Line

_PARTICLE = re.compile(PARTICLE)
IN_HANJA = re.compile(r"[(（][\u3400-\u9fff]{2,5}[)）]")
"""A name's Chinese characters behind it: "김정일(金正日) 총비서"."""
_HELD_BESIDES = re.compile(r"(?:을|를)?(?:겸직|겸임|겸|직|임)?(?:중|하고있음)?[)）]")
""" "국방위원회 위원(노동당 행정부장 겸직)"."""


class BehindReader:
    """Reads what stands behind a name in the current line; `address` are the words of address."""

    def __init__(self, posts: PostReader, address: re.Pattern[str], on: date | None) -> None:
        self._posts = posts
        self._address = address
        self._on = on
        self._line: Line
        self._units: Units = {}
        self._people: Mapping[str, bool] = {}
        self.inherited: tuple[str, ...] = ()
        """Bodies of the list's last post, whose roles the next names of the list may have ("…, 고길선 서기장")."""

    def begin(self, line: Line, units: Units, people: Mapping[str, bool]) -> None:
        """Take up a new line; `people` are the names the document has printed so far."""
        self._line, self._units, self._people = line, units, people
        self.inherited = ()

    def behind(
        self, end: int, rest: str, before: Phrase | None, body: tuple[int, tuple[str, ...]] | None
    ) -> Phrase | None:
        """The posts behind a name: "김덕훈 내각총리", "박인철대의원"."""
        line = self._line
        if rest:
            unit = next(
                (
                    u
                    for u in self._units.get(end, ())
                    if u.entry.kind in ("role", "post", "rank", "foreign_role") and u.end - end >= 2
                ),
                None,
            )
            if unit is None:
                return None
            phrase = self._posts.role_of(line, self._units, end, body[1], self._on) if body is not None else None
            phrase = phrase or (self._posts.rank_of(line, self._units, end, body[1], self._on) if body else None)
            phrase = phrase or self._posts.phrase(line, self._units, end, self._on)
            name = hangul_at(line.text, end - 3, end)
            told = phrase is not None and (phrase.posts or phrase.foreign or name in self._people)
            return phrase if told else None
        if end >= len(line.text) or end not in line.opens:
            return None
        if line.text[end] in "(（":
            inside = self._posts.phrase(line, self._units, end + 1, self._on)
            if inside is not None and not inside.link and line.text[inside.end : inside.end + 1] in (")", "）"):
                inside.end += 1
                return inside
            written = IN_HANJA.match(line.text, end)
            if written is None:
                return None
            end = written.end()
        if body is not None:
            phrase = self._posts.role_of(line, self._units, end, body[1], self._on)
            if phrase is not None:
                return phrase
        if before is not None and not before.link:
            return None
        if self.inherited:
            phrase = self._posts.role_of(line, self._units, end, self.inherited, self._on)
            if phrase is not None and line.text.startswith("겸", phrase.end):
                whole = self._posts.phrase(line, self._units, end, self._on)
                if whole is not None and not whole.link and whole.end > phrase.end:
                    self._join(phrase, whole)  # "제1부총참모장 겸 작전총국장"
            if phrase is not None:
                return phrase
        phrase = self._posts.phrase(line, self._units, end, self._on)
        if phrase is None or phrase.link or (phrase.plural and not phrase.posts):
            return None
        phrase = self._more(phrase)
        if phrase.end in line.opens and not self._ends_title(phrase.end):
            return None
        return phrase

    def _more(self, phrase: Phrase) -> Phrase:
        """ "최룡해 국무위원회 제1부위원장, 최고인민회의 상임위원회 위원장이": a second full post behind a comma."""
        line = self._line
        if phrase.posts and line.text[phrase.end : phrase.end + 1] in "(（" and phrase.end < len(line.text):
            inside = self._posts.phrase(line, self._units, phrase.end + 1, self._on)
            held = _HELD_BESIDES.match(line.text, inside.end) if inside is not None else None
            if inside is not None and held is not None and not inside.foreign:
                self._join(phrase, inside)
                phrase.end = held.end()
            return phrase
        if line.text[phrase.end : phrase.end + 1] != "," or not phrase.posts:
            return phrase
        more = self._posts.phrase(line, self._units, phrase.end + 1, self._on)
        if more is None or more.link or more.plural or more.foreign or not any(more.bodies) or more.end in line.opens:
            return phrase
        if not _PARTICLE.match(line.text, more.end):
            return phrase
        self._join(phrase, more)
        return phrase

    @staticmethod
    def _join(phrase: Phrase, more: Phrase) -> None:
        phrase.end = more.end
        phrase.posts += more.posts
        phrase.spans += more.spans
        phrase.bodies[:0] = more.bodies  # the main post's body stays the last

    def _ends_title(self, index: int) -> bool:
        """Whether what follows a title behind a name is not itself a name that the title stands before."""
        line = self._line
        word = hangul_at(line.text, index, line.next_open(index))
        for size in (3, 2):
            if len(word) > size and self._address.match(word, size) and weight(word[:size]) > 0:
                return False
        return True
