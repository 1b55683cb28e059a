"""What the patterns of the grammar compile to, kept between processes.

`re` compiles in Python: the two thousand patterns of this grammar take four seconds of every process that reads, where
putting together what they compiled to before takes a tenth of a second. So their code is kept in the user's cache
folder (`partystate.caching`), under a digest of this Python and of the modules that work the code out, each under its
source. A checksum stands before it, for `marshal` must not be given what is damaged.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
import zlib
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from partystate import caching

Key = tuple[str, int]
"""Source and flags of a pattern."""
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code as a packed array of 32 bits, number of groups, their names, and the names by number."""
Words = tuple[tuple[str, ...], ...]
"""Words that guard a pattern."""

_KIND: Final = "patterns"
_MAKERS: Final = ("first_letters", "guards", "kept_patterns")
"""Modules of this folder that decide what is kept."""
_STALE: Final = 2
"""From so many times as many patterns on as a process asks for, most of those kept are of a grammar of former days."""
_CHECKSUM: Final = hashlib.sha256().digest_size


class KeptPatterns:
    """The codes and guarding words of patterns, as long as a process compiles its grammar.

    Open at first; `building` writes what has been added and lets go of all, so that nothing of it stays in memory.
    """

    def __init__(self) -> None:
        self._digest: str = _digest()
        self._codes: dict[Key, Code] = {}
        self._words: dict[Key, Words] = {}
        self._new_codes: dict[Key, Code] = {}
        self._new_words: dict[Key, Words] = {}
        self._asked: set[Key] = set()
        self._open: bool = bool(self._digest)
        self._read_in: bool = False

    def code(self, key: Key) -> Code | None:
        """What a pattern compiled to before, once for each."""
        if not self._open or key in self._asked:
            return None
        if not self._read_in:
            self._codes, self._words = self._read()
            self._read_in = True
        self._asked.add(key)
        return self._codes.pop(key, None)

    def add(self, key: Key, code: Code) -> None:
        """Keep what a pattern has compiled to, after it was asked for."""
        if self._open and key in self._asked:
            self._new_codes.setdefault(key, code)

    def words(self, key: Key) -> Words | None:
        """The words that guard a pattern whose code has been asked for."""
        return self._words.get(key) if self._open else None

    def add_words(self, key: Key, words: Words) -> None:
        """Keep the words that guard a pattern."""
        if self._open:
            self._new_words[key] = words

    @property
    def added(self) -> int:
        """How many patterns no former process had compiled."""
        return len(self._new_codes)

    @contextmanager
    def building(self) -> Iterator[None]:
        """While a reader is built: what has been compiled since the process began, and within, is kept."""
        self._open = bool(self._digest)
        try:
            yield
            if self._new_codes or self._new_words:
                self._write()
        finally:
            self._codes, self._words, self._new_codes, self._new_words, self._asked = {}, {}, {}, {}, set()
            self._open = self._read_in = False

    def _read(self) -> tuple[dict[Key, Code], dict[Key, Words]]:
        kept = caching.read(_KIND, self._digest) or b""
        if hashlib.sha256(kept[_CHECKSUM:]).digest() != kept[:_CHECKSUM]:
            return {}, {}
        codes, words = marshal.loads(kept[_CHECKSUM:])
        return codes, words

    def _write(self) -> None:
        codes, words = self._read()
        if len(codes) > _STALE * len(self._asked):
            sources = {source for source, _ in self._asked}
            codes = {key: code for key, code in codes.items() if key in self._asked}
            words = {key: found for key, found in words.items() if key[0] in sources}
        data = marshal.dumps((codes | self._new_codes, words | self._new_words))
        caching.write(_KIND, self._digest, hashlib.sha256(data).digest() + data)


def packed(code: list[int]) -> bytes:
    """A pattern's code as it is kept: each by itself, so that no process ever holds all of them at their full size."""
    return zlib.compress(array("I", code).tobytes(), 1)


def unpacked(code: bytes) -> list[int]:
    """A pattern's code as `re` takes it."""
    return array("I", zlib.decompress(code)).tolist()


def _digest() -> str:
    """A digest of all that a pattern's code depends on beside its source and flags; empty where that is not known."""
    found = hashlib.sha256(f"{sys.version} {sys.byteorder}".encode())
    try:
        for module in _MAKERS:
            found.update(Path(__file__).with_name(f"{module}.py").read_bytes())
    except OSError:  # installed without its source
        return ""
    return found.hexdigest()


KEPT: Final = KeptPatterns()
"""Those of this process."""
