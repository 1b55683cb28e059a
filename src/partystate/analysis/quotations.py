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
AROUND = 60
"""Code points before and behind the passage found in which its first and last words are looked for."""
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
    words = list(_WORD.finditer(other.text, max(0, start - AROUND), end + AROUND))
    first, last, changes, fidelity = _changes([word[0] for word in words], _WORD.findall(text))
    where = words[first].start(), words[last].end()
    said = other.text[slice(*where)]
    return Quotation(document.id, span, text, other.id, where, said, fidelity, changes)


def _plain(text: str) -> str:
    """Lower case, and one code point for one, so that offsets stay."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def _changes(origin: Sequence[str], relay: Sequence[str]) -> tuple[int, int, list[Change], float]:
    """The first and last word of the origin that are quoted, what was changed between them, and the fidelity."""
    codes = Indel.opcodes([w.casefold() for w in origin], [w.casefold() for w in relay])
    equal = [code for code in codes if code.tag == "equal"]
    first = equal[0].src_start if equal else 0
    last = equal[-1].src_end - 1 if equal else len(origin) - 1
    found: list[Change] = []
    gone: list[str] = []
    come: list[str] = []
    for code in codes:
        if code.tag == "equal":
            _note(found, gone, come)
            gone, come = [], []
        elif code.tag == "delete":  # the words before the first and behind the last are not part of what is quoted
            gone += [word for at, word in enumerate(origin[code.src_start : code.src_end], code.src_start)
                     if first < at < last]  # fmt: skip
        else:
            come += relay[code.dest_start : code.dest_end]
    _note(found, gone, come)
    same = sum(code.src_end - code.src_start for code in equal)
    return first, last, found, round(same / len(relay), 3) if relay else 0.0


def _note(found: list[Change], gone: Sequence[str], come: Sequence[str]) -> None:
    if gone or come:
        found.append(Change(" ".join(gone), " ".join(come)))
