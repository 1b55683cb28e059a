"""Passages of a text as numbers, so that copied passages are found over an index.

Each run of `SHINGLE` words is hashed, and of every `WINDOW` neighbouring hashes the least is kept (winnowing:
Schleimer, Wilkerson and Aiken, SIGMOD 2003). Two texts that share a run of `SHINGLE + WINDOW - 1` words share a
number, wherever in the texts it stands. Plain MinHash would tell only how alike two whole texts are; a relay that
quotes three sentences of a long report would be lost in it.
"""

from __future__ import annotations

import re
from array import array
from collections import deque
from collections.abc import Iterable
from zlib import crc32

SHINGLE = 6
WINDOW = 10
MOST = 1000
"""Of a very long text the least this many numbers are kept."""
_WORD = re.compile(r"[^\W_]+")
_MODULUS = (1 << 61) - 1
_BASE = 0x1F3D5B79A2C4E687 % _MODULUS
_FALLING = pow(_BASE, SHINGLE, _MODULUS)
_MIX = 0x9E3779B97F4A7C15
_MASK = (1 << 63) - 1


def passages(text: str) -> list[int]:
    """The numbers of a text, rising, each in [0, 2⁶³). Case, punctuation and blanks do not matter.

    A text shorter than one shingle has none. Linear in the length of the text.
    """
    words = [crc32(word.encode()) for word in _WORD.findall(text.casefold())]
    if len(words) < SHINGLE:
        return []
    rolling = 0
    least: deque[tuple[int, int]] = deque()
    kept: set[int] = set()
    for at, word in enumerate(words):
        rolling = (rolling * _BASE + word + 1) % _MODULUS
        if at >= SHINGLE:
            rolling = (rolling - (words[at - SHINGLE] + 1) * _FALLING) % _MODULUS
        if at < SHINGLE - 1:
            continue
        mixed = (rolling * _MIX ^ rolling >> 29) & _MASK
        while least and least[-1][0] >= mixed:
            least.pop()
        least.append((mixed, at))
        if least[0][1] <= at - WINDOW:
            least.popleft()
        if at >= SHINGLE + WINDOW - 2:
            kept.add(least[0][0])
    if not kept:
        kept.add(least[0][0])
    return sorted(kept)[:MOST]


def pack(numbers: Iterable[int]) -> bytes:
    """Numbers as bytes, eight each, little-endian."""
    packed = array("q", numbers)
    if array("H", [1]).tobytes() != b"\x01\x00":
        packed.byteswap()
    return packed.tobytes()


def unpack(data: bytes | None) -> frozenset[int]:
    """The numbers that `pack` wrote; none for None."""
    numbers = array("q")
    numbers.frombytes(data or b"")
    if array("H", [1]).tobytes() != b"\x01\x00":
        numbers.byteswap()
    return frozenset(numbers)

