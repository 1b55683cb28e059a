"""A sentence with the people it names: the form in which the grammars of events and changes read it.

`SentenceView.skeleton` is the sentence with each mention replaced by a mark ⟦n⟧ and quoted words overwritten.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date

from partystate.reading.ko.posts import Units
from partystate.reading.ko.quotes import HIDDEN, masked
from partystate.reading.ko.tokens import Line, Sentence
from partystate.reading.report import Span

MARK = r"⟦\d+⟧"
MARKS = r"(?<!⟧)(?<!⟧[,·ㆍ•.와과])(?<!⟧[,·ㆍ•.와과] )(?<!⟧들[와과] )⟦\d+⟧(?:(?:(?:들?[와과]|[,·ㆍ•]|\s?및)?\s?|\s?\.\s?)⟦\d+⟧)*+"
"""A whole list of mentions in a skeleton: "⟦0⟧, ⟦1⟧와 ⟦2⟧" (never begins inside one, so that search stays linear)."""


@dataclass(slots=True)
class Mention:
    """One person named. `span` is the name in the document; `start`/`end` are sentence offsets of the whole phrase."""

    name: str
    native: bool
    start: int
    end: int
    span: Span
    posts: list[str] = field(default_factory=list)
    post_spans: list[Span] = field(default_factory=list)
    past: bool = False
    late: bool = False
    by_title: bool = False
    """The name itself is not printed here: "총비서동지", "김 위원장"."""
    kin: bool = False
    """Named as someone's wife, sister or child."""
    titled: bool = False
    bodies: tuple[str, ...] = ()
    """Charter ids of the bodies of the posts printed here, in order."""
    last_posts: list[str] = field(default_factory=list)
    """Posts told to have been held ("…이였던"): to the end, where the sentence is of a death."""


@dataclass(slots=True)
class SentenceView:
    """A sentence with its mentions and skeleton."""

    sentence: Sentence
    line: Line
    units: Units
    mentions: list[Mention]
    skeleton: str
    on: date | None
    _starts: list[int]
    _offsets: list[int]

    def to_document(self, position: int) -> int:
        """Document offset of a skeleton offset (of a mark: where its mention begins)."""
        k = bisect_right(self._starts, position) - 1
        return self.sentence.start + self._offsets[k] + (position - self._starts[k] if k % 2 == 0 else 0)

    def to_document_end(self, position: int) -> int:
        """Document offset of the end of a skeleton range: behind the whole mention when it ends with a mark."""
        if position <= 0:
            return self.sentence.start
        k = bisect_right(self._starts, position - 1) - 1
        if k % 2 == 1:
            following = self._offsets[k + 1] if k + 1 < len(self._offsets) else len(self.sentence.text)
            return self.sentence.start + following
        return self.sentence.start + self._offsets[k] + position - self._starts[k]

    def to_skeleton(self, offset: int) -> int:
        """Skeleton offset of a sentence offset (inside a mention: that of its mark)."""
        low, high = 0, (len(self._offsets) - 1) // 2
        while low < high:  # the last plain piece that begins at or before the offset
            middle = (low + high + 1) // 2
            if self._offsets[2 * middle] <= offset:
                low = middle
            else:
                high = middle - 1
        k = 2 * low
        position = self._starts[k] + offset - self._offsets[k]
        limit = self._starts[k + 1] if k + 1 < len(self._starts) else len(self.skeleton)
        return min(position, limit)

    def span(self, start: int, end: int) -> Span:
        """The document span of a skeleton range."""
        return self.to_document(start), self.to_document_end(end)

    def named(self, text: str) -> list[Mention]:
        """The mentions of a piece of skeleton, in order."""
        return [self.mentions[int(n)] for n in re.findall(r"⟦(\d+)⟧", text)]

    def printed(self, start: int, end: int) -> str:
        """The document's own words for a skeleton range."""
        low, high = self.span(start, end)
        return self.sentence.text[low - self.sentence.start : high - self.sentence.start]


def with_skeleton(
    sentence: Sentence, line: Line, units: Units, mentions: list[Mention], on: date | None
) -> SentenceView:
    """The view of a sentence whose mentions have been read."""
    text = masked(sentence.text)
    pieces: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    position = length = 0
    for k, mention in enumerate(mentions):
        plain = text[position : mention.start]
        hidden = text[mention.start] == HIDDEN if mention.start < len(text) else False
        mark = HIDDEN if hidden else f"⟦{k}⟧"
        starts += [length, length + len(plain)]
        offsets += [position, mention.start]
        pieces += [plain, mark]
        length += len(plain) + len(mark)
        position = mention.end
    starts.append(length)
    offsets.append(position)
    pieces.append(text[position:])
    return SentenceView(sentence, line, units, mentions, "".join(pieces), on, starts, offsets)
