"""A fixed piece of plain Python beside which the speed of reading is told.

A small loop over one text keeps to the nearest caches, and a busy or a slow machine slows it by another factor than
the reader, whose grammar spreads over tens of megabytes: the ratio of reading to such a loop wandered by a tenth
between processes. So this piece has breadth too: hundreds of patterns, tens of thousands of words, sentence after
sentence. In turns with reading, on a machine whose speed changed by two fifths meanwhile, their ratio stayed within
three hundredths.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from itertools import count
from typing import Final

WORDS: Final = 60_000
PATTERNS: Final = 800
SENTENCES: Final = 400
AT_ONCE: Final = 8
"""Sentences of one piece: about a millisecond of a processor's time."""
PATTERNS_EACH: Final = 30
"""Patterns that each of them is asked for: others than the one before."""
_LETTERS: Final = "abcdefghijklmnoprstuvy"
_TOKEN: Final = re.compile(r"[^\W_]+|,")


@dataclass(slots=True)
class Token:
    """One word or comma of a sentence, and the number of the word."""

    text: str
    start: int
    end: int
    number: int


class PlainWork:
    """The piece: calling it again goes on with the next sentences. The same words and patterns in every process."""

    def __init__(self) -> None:
        chance = random.Random(7)
        self._words = ["".join(chance.choices(_LETTERS, k=chance.randint(3, 9))) for _ in range(WORDS)]
        self._numbers = {word: number for number, word in enumerate(self._words)}
        named = zip(*[iter(self._words)] * 3, strict=False)
        self._patterns = [
            re.compile(rf"\b(?:{a}|{b}|[A-Z]\w+ {c})(?: (?:of|in) the (?P<place>[A-Z]\w+))?")
            for (a, b, c), _ in zip(named, range(PATTERNS), strict=False)
        ]
        self._sentences = [
            " ".join(
                f"{word.title() if chance.random() < 0.2 else word}{',' if chance.random() < 0.1 else ''}"
                for word in chance.choices(self._words, k=25)
            )
            for _ in range(SENTENCES)
        ]
        self._turns = count()

    def __call__(self) -> int:
        """Do the piece once; the number it gives means nothing."""
        found = 0
        for _, turn in zip(range(AT_ONCE), self._turns, strict=False):
            sentence = self._sentences[turn % SENTENCES]
            tokens = self._tokens(sentence)
            for k in range(PATTERNS_EACH):
                found += self._patterns[(turn * PATTERNS_EACH + k) % PATTERNS].search(sentence) is not None
            for token in tokens:
                if token.number >= 0 and token.text[0].isupper():
                    found += len(self._words[token.number * 7919 % WORDS])
            found += len(sorted(tokens, key=lambda token: token.text))
        return found

    def _tokens(self, sentence: str) -> list[Token]:
        return [
            Token(m.group(), m.start(), m.end(), self._numbers.get(m.group().lower(), -1))
            for m in _TOKEN.finditer(sentence)
        ]
