"""Sentences of a Korean text, and the sentence without its spaces, all with offsets into the document's clean text.

Northern and southern print set spaces differently ("정치국 상무위원회 위원", "정치국상무위원회위원"), and web pages
lose them. Names of bodies, posts and people are therefore looked for in the *line*: the sentence without spaces,
with the place each letter came from and the places where a word began.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

MAX_SENTENCE = 4000
"""Longest sentence, in characters, that is read whole; longer runs are cut there so that cost stays linear."""

_END = re.compile(
    r"[.!?。！？]+(?P<close>[\"'”’»》〉)\]]*)(?=\s|$)"  # the usual end
    r"|(?<=[다요까])[.!?](?=[가-힣《〈(【])"  # "하였다.회의에는": the space was lost
    r"|(?<=[다요까]\.)\((?:끝|전문\s?보기)\)"
)
_NO_END_AFTER = re.compile(r"(?:^|\s|\()\d{1,3}\.$|[A-Z]\.$|[,，.·]\s?[가-힣]{2,3}(?<![다요음임함까])\.$")
_FURNITURE = re.compile(
    r"\s*(?:(?:【[^】\n]{2,40}】|\[[^\]\n]{2,30}\]|\((?=[^)\n]{2,40}\))[^)\n]*(?:=|통신|발\s)[^)\n]*\))\s*)?"
    r"(?:[가-힣]{2,4}(?:[·ㆍ,]\s?[가-힣]{2,4}|\s[가-힣]{2,4}){0,2}\s?(?:기자|특파원|논설위원)\s*=\s*)?"
)


class Sentence(NamedTuple):
    """One sentence: `text == document.text[start:end]`; `paragraph` counts from 0."""

    text: str
    start: int
    end: int
    paragraph: int
    is_title: bool


def sentences(text: str, title_end: int = 0) -> Iterator[Sentence]:
    """The sentences of a document's clean text, datelines and bylines left out."""
    position = 0
    for number, block in enumerate(text.split("\n\n")):
        start, position = position, position + len(block) + 2
        is_title = bool(title_end) and start < title_end
        if is_title:
            yield Sentence(block[:MAX_SENTENCE], start, start + min(len(block), MAX_SENTENCE), number, True)
            continue
        offset = 0
        if furniture := _FURNITURE.match(block):
            offset = furniture.end()
        for low, high in _cuts(block, offset):
            yield Sentence(block[low:high], start + low, start + high, number, False)


def _cuts(block: str, offset: int) -> Iterator[tuple[int, int]]:
    low = offset
    for mark in _END.finditer(block, offset):
        if _NO_END_AFTER.search(block, max(low, mark.end() - 8), mark.end()):
            continue
        yield from _pieces(block, low, mark.end())
        low = mark.end()
    yield from _pieces(block, low, len(block))


def _pieces(block: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The sentence without surrounding space, cut where it is longer than `MAX_SENTENCE`."""
    while low < high and block[low].isspace():
        low += 1
    while high > low and block[high - 1].isspace():
        high -= 1
    while low < high:
        end = min(high, low + MAX_SENTENCE)
        yield low, end
        low = end


_PIECE = re.compile(r"[^\s,，、·ㆍ•/()\[\]《》〈〉「」“”‘’\"':;.!?…=△▽▼▷▲▶■□◆◇○●◎※]+|[^\s]")


class Line:
    """A sentence without its spaces. Positions are indices into `text`; `opens` are those that begin a word."""

    __slots__ = ("at", "charged", "ends", "home", "opens", "order", "sentence", "text")

    def __init__(self, sentence: Sentence, home: str = "") -> None:
        self.sentence = sentence
        self.home = home
        """The province, city or county the document named last before a committee or assembly, "" for none."""
        pieces: list[str] = []
        self.at: list[int] = []
        """For each letter its offset in the sentence."""
        self.opens: dict[int, int] = {}
        """Index of a word's first letter → index behind its last (in order of the text); marks are words too."""
        length = 0
        for word in _PIECE.finditer(sentence.text):
            piece = word.group()
            pieces.append(piece)
            self.at.extend(range(word.start(), word.end()))
            self.opens[length] = length + len(piece)
            length += len(piece)
        self.text = "".join(pieces)
        self.charged = "담당" in self.text
        """Whether someone may be told to be in charge of something."""
        self.ends = set(self.opens.values())
        self.order = list(self.opens)

    def next_open(self, index: int) -> int:
        """Where the next word begins, or the line ends."""
        end = self.opens.get(index)
        if end is not None:
            return end
        place = bisect_right(self.order, index)
        return self.order[place] if place < len(self.order) else len(self.text)

    def previous_open(self, index: int) -> int | None:
        """Where the word before an index begins."""
        place = bisect_left(self.order, index)
        return self.order[place - 1] if place else None

    def __len__(self) -> int:
        return len(self.text)

    def offset(self, index: int) -> int:
        """Offset in the sentence of the letter at an index (the sentence's length for the end)."""
        return self.at[index] if index < len(self.at) else len(self.sentence.text)

    def index_of(self, offset: int) -> int:
        """Index of the letter at an offset of the sentence."""
        return bisect_right(self.at, offset) - 1

    def end_offset(self, index: int) -> int:
        """Offset in the sentence behind the letter before an index."""
        return self.at[index - 1] + 1 if index > 0 else 0
