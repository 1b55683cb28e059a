"""Which pages of a web archive are worth extracting: by host, by language, and by a look at their bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

_PLAIN = bytes(
    byte + 32 if 65 <= byte <= 90 else 32 if byte in b"\t\n\v\f\r" else byte for byte in range(256)
)
"""ASCII letters small, white space as blanks; other bytes as they are. One pass over the page in C."""
_LEGACY = ("cp949", "gb18030")
"""Encodings besides UTF-8 in which names outside ASCII are looked for."""


@dataclass(slots=True)
class Sieve:
    """Passes pages over before they are extracted, which costs a hundred times more than looking at them.

    `hosts`: domains, each with all below it; `languages`: codes ("en"); `terms`: names of which at least `least`
    occurrences must be in the bytes of the page. What is empty lets everything through. `counts` says how many
    pages went where: "taken", "other host", "other language", "no term", "not a page", "not found" (HTTP status).
    """

    hosts: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    terms: tuple[str, ...] = ()
    least: int = 2
    counts: Counter[str] = field(default_factory=Counter)

    def host(self, url: str) -> bool:
        """Whether the page's host is one of those wanted."""
        if not self.hosts:
            return True
        try:
            name = (urlsplit(url).hostname or "").rstrip(".")
        except ValueError:
            return False
        while name:
            if name in self.hosts:
                return True
            name = name.partition(".")[2]
        return False

    def language(self, code: str) -> bool:
        """Whether the text's language is one of those wanted."""
        return not self.languages or code in self.languages

    def relevant(self, body: bytes) -> bool:
        """Whether enough of the terms occur in the bytes of a page, in UTF-8 or the older encodings of East Asia."""
        if not self.terms:
            return True
        return len(_automaton(self.terms).find_matches_as_indexes(body.translate(_PLAIN))) >= self.least

    def passed_over(self) -> int:
        """Pages that were looked at and not taken."""
        return sum(self.counts.values()) - self.counts["taken"]


def domains(names: Iterable[str]) -> frozenset[str]:
    """Domains as `Sieve.hosts` wants them, from domains or addresses as a person types them."""
    found = set()
    for name in names:
        host = urlsplit(name if "://" in name else f"//{name}").hostname
        if host:
            found.add(host.removeprefix("*.").rstrip("."))
    return frozenset(found)


@lru_cache(maxsize=4)
def _automaton(terms: tuple[str, ...]) -> Any:
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    wanted: set[bytes] = set()
    for term in terms:
        wanted.add(term.encode().translate(_PLAIN))
        if not term.isascii():
            for encoding in _LEGACY:
                try:
                    wanted.add(term.encode(encoding).translate(_PLAIN))
                except UnicodeEncodeError:
                    continue
    return BytesAhoCorasick(sorted(wanted), matchkind=MatchKind.LeftmostLongest)
