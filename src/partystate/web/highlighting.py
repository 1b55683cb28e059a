"""A text cut at the edges of what was read out of it, so that every piece knows which statements it belongs to.

Spans may overlap (a participant inside the sentence of a decision): each piece is marked for the shortest span
over it, which is the most particular, and counts the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Mark = tuple[int, int, str, str, str]
"""From, to (half-open, in the text), statement, family, words."""
_BREAK = re.compile(r"\n{2,}")


@dataclass(slots=True)
class Piece:
    """A stretch of text under the same marks; `statement` is None for plain text, `anchors` are the statements that
    begin with this piece, `more` counts the other statements over it."""

    text: str
    statement: str | None = None
    family: str | None = None
    words: str | None = None
    anchors: list[str] = field(default_factory=list)
    more: int = 0


@dataclass(slots=True)
class Paragraph:
    """A paragraph in pieces; `heading` for the document's own title."""

    heading: bool
    pieces: list[Piece]


def parts(text: str, size: int) -> list[tuple[int, int]]:
    """The text in portions of about `size` characters, cut between paragraphs or else words where there are any."""
    found, start = list[tuple[int, int]](), 0
    while len(text) - start > size * 5 // 4:
        cut = text.rfind("\n\n", start + size // 2, start + size)
        if cut < 0:
            cut = text.rfind(" ", start + size // 2, start + size)
        cut = start + size if cut < 0 else cut
        found.append((start, cut))
        start = cut
    return [*found, (start, len(text))]


def highlighted(text: str, start: int, end: int, marks: Sequence[Mark], title_end: int = 0) -> list[Paragraph]:
    """The paragraphs of `text[start:end]` in pieces."""
    inside = [m for m in marks if m[0] < end and m[1] > start and m[1] > m[0]]
    opening: dict[int, list[Mark]] = defaultdict(list)
    closing: dict[int, list[Mark]] = defaultdict(list)
    for m in inside:
        opening[max(m[0], start)].append(m)
        closing[min(m[1], end)].append(m)
    breaks = [(start, start)] + [found.span() for found in _BREAK.finditer(text, start, end)] + [(end, end)]
    cuts = sorted({*opening, *closing})
    paragraphs: list[Paragraph] = []
    active: list[Mark] = []
    seen: set[str] = set()
    at = 0
    for (_a, begin), (finish, _b) in pairwise(breaks):
        pieces: list[Piece] = []
        here = begin
        while True:
            while at < len(cuts) and cuts[at] <= here:
                active = [m for m in active if m not in closing[cuts[at]]] + opening[cuts[at]]
                at += 1
            if here >= finish:
                break
            next_cut = min(cuts[at], finish) if at < len(cuts) else finish
            pieces.append(_piece(text[here:next_cut], active, seen))
            here = next_cut
        if pieces:
            paragraphs.append(Paragraph(begin == 0 and title_end > 0 and finish <= title_end + 1, pieces))
    return paragraphs


def _piece(text: str, active: list[Mark], seen: set[str]) -> Piece:
    if not active:
        return Piece(text)
    first = min(active, key=lambda m: (m[1] - m[0], m[2]))
    said = dict.fromkeys([first[2], *(m[2] for m in active)])
    anchors = [statement for statement in said if statement not in seen]
    seen.update(anchors)
    return Piece(text, first[2], first[3], first[4], anchors, len(said) - 1)
