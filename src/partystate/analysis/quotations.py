"""Quotations: what stands between quotation marks in a relay, held against the words of its origin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from partystate.analysis.sources import SourceDocument

LEAST_WORDS = 5
"""Shorter quotations are terms, not sentences."""
FOUND = 75.0
"""From this likeness (0–100, RapidFuzz `partial_ratio`) a passage is taken for what was quoted."""
_QUOTED = re.compile(r"“([^“”]{12,1200})”|\"([^\"\n]{12,1200})\"|«([^«»]{12,1200})»|《([^《》]{12,1200})》")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the origin and what the relay has in their place; either may be empty."""

    origin: str
    relay: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation in a document. `span` is where it stands; `origin` (document id) and `origin_span` say where its
    words come from, None where no such passage was found. `fidelity` is the share of words that agree, in [0, 1]."""

    document: str
    span: tuple[int, int]
    text: str
    origin: str | None
    origin_span: tuple[int, int] | None
    origin_text: str | None
    fidelity: float
    changes: list[Change]

    @property
    def verdict(self) -> str:
        """One line on the quotation."""
        if self.origin is None:
            return "not found in any earlier text"
        if not self.changes:
            return "word for word"
        told = "; ".join(f"“{c.origin or '–'}” → “{c.relay or '–'}”" for c in self.changes[:4])
        return f"{len(self.changes)} {'place' if len(self.changes) == 1 else 'places'} changed: {told}"


def quotations(document: SourceDocument, earlier: Sequence[SourceDocument]) -> list[Quotation]:
    """The quotations of a document, each with the passage of the earlier texts that it comes nearest to."""
    found = []
    for match in _QUOTED.finditer(document.text):
        span = match.span(match.lastindex or 0)
        text = match[match.lastindex or 0]
        if len(_WORD.findall(text)) >= LEAST_WORDS:
            found.append(_against(document, span, text, earlier))
    return found


def _against(
    document: SourceDocument, span: tuple[int, int], text: str, earlier: Sequence[SourceDocument]
) -> Quotation:
    best: tuple[float, SourceDocument, tuple[int, int]] | None = None
    plain = _plain(text)
    for other in earlier:
        alignment = fuzz.partial_ratio_alignment(plain, _plain(other.text), score_cutoff=FOUND)
        if alignment is not None and (best is None or alignment.score > best[0]):
            best = alignment.score, other, (alignment.dest_start, alignment.dest_end)
    if best is None:
        return Quotation(document.id, span, text, None, None, None, 0.0, [])
    _score, other, (start, end) = best
    start, end = _whole_words(other.text, start, end)
    said = other.text[start:end]
    changes, fidelity = _changes(_WORD.findall(said), _WORD.findall(text))
    return Quotation(document.id, span, text, other.id, (start, end), said, fidelity, changes)


def _plain(text: str) -> str:
    """Lower case, and one code point for one, so that offsets stay."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _changes(origin: Sequence[str], relay: Sequence[str]) -> tuple[list[Change], float]:
    mine, others = [w.casefold() for w in origin], [w.casefold() for w in relay]
    found: list[Change] = []
    codes = Indel.opcodes(mine, others)
    last = len(codes) - 1
    gone: list[str] = []
    come: list[str] = []
    same = 0
    for at, code in enumerate(codes):
        if code.tag == "equal":
            same += code.src_end - code.src_start
            _note(found, gone, come)
            gone, come = [], []
        elif code.tag == "delete":
            if at not in (0, last):  # words before and after are not part of what is quoted
                gone += origin[code.src_start : code.src_end]
        else:
            come += relay[code.dest_start : code.dest_end]
    _note(found, gone, come)
    return found, round(same / len(relay), 3) if relay else 0.0


def _note(found: list[Change], gone: Sequence[str], come: Sequence[str]) -> None:
    if gone or come:
        found.append(Change(" ".join(gone), " ".join(come)))
