"""Quotations that stand alone, as the press prints them behind one whose speaker it has named.

"“…,” ⟦0⟧ said." and then, in the same paragraph or as the next one, "“…”" with no word of the teller: the same speaker.
"""

from __future__ import annotations

from partystate.reading.en.text.tokens import Sentence
from partystate.reading.patterns import pattern

_CLOSE = {"“": "”", '"': '"'}
_NOTHING = pattern(r"[\s.,!?’']*")
_FEWEST = 25
"""Characters of the shortest quotation that is no title or slogan."""


def quoted_alone(text: str, sentence: Sentence) -> tuple[int, int] | None:
    """Where the words of a quotation stand that begins with a sentence and ends its paragraph; None without one."""
    close = _CLOSE.get(text[sentence.start])
    if close is None:
        return None
    end = text.find("\n\n", sentence.start)
    end = len(text) if end < 0 else end
    shut = text.find(close, sentence.start + 1, end)
    if shut - sentence.start < _FEWEST or _NOTHING.fullmatch(text, shut + 1, end) is None:
        return None
    return sentence.start + 1, shut
