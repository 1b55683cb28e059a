"""A statement told twice: in the paper's words, and then in the speaker's own."""

from __future__ import annotations

from partystate.reading.patterns import pattern
from partystate.reading.report import Claim

_WORD = pattern(r"[a-z]{4,}")
_EMPTY_WORDS = frozenset(
    "that this with from have will would should their there they them which while what when where into upon been "
    "also said more than such only country".split()
)
_MOSTLY = 0.35
"""Which part of the shorter of two statements their common words must be."""
_RECENT = 100
"""How many quoted claims of a speaker are compared."""


def without_paraphrases(found: list[Claim]) -> list[Claim]:
    """A claim in the paper's own words is merged into a quoted one of the same speaker that says the same."""
    kept: list[Claim] = []
    quoted: dict[str | None, list[tuple[Claim, set[str]]]] = {}
    for claim in found:
        if claim.quoted:
            quoted.setdefault(claim.speaker, []).append((claim, _words(claim)))
    for claim in found:
        others = quoted.get(claim.speaker, ())[:_RECENT]
        if not claim.quoted and others:
            words = _words(claim)
            same = next((other for other, theirs in others if _alike(claim, words, other, theirs)), None)
            if same is not None:
                same.evidence += [span for span in claim.evidence if span not in same.evidence]
                continue
        kept.append(claim)
    return kept


def _words(claim: Claim) -> set[str]:
    return {w for w in _WORD.findall(claim.text.lower()) if w not in _EMPTY_WORDS}


def _alike(paraphrase: Claim, words: set[str], quote: Claim, quoted: set[str]) -> bool:
    shared = len(words & quoted)
    if shared < _MOSTLY * min(len(words), len(quoted)):
        return False
    return shared >= 3 or (shared >= 2 and paraphrase.verb == quote.verb)
