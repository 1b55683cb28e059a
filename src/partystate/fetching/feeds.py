"""RSS, RDF and Atom: what a feed lists. feedparser only ever sees bytes; it fetches nothing itself."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin

_FEED = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL)
_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
MOST_ITEMS = 1000
"""Items taken of one feed."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed: the page it links to, and the day and title it gives."""

    url: str
    title: str | None = None
    published: date | None = None


def is_feed(body: bytes, type: str | None) -> bool:
    """Whether a body is a feed, by its type or its beginning."""
    return type in _TYPES or _FEED.match(body.removeprefix(b"\xef\xbb\xbf")[:4096]) is not None


def items_of(body: bytes, base: str) -> list[Item]:
    """The pages that a feed lists, in its order, none twice; `base` is the feed's own address."""
    import feedparser

    # a stream, not the bytes: those could be the name of a file, which feedparser would open. No sanitising is
    # wanted: only links, titles and days are taken
    parsed: Any = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    found: dict[str, Item] = {}
    for entry in parsed.entries[:MOST_ITEMS]:
        link = str(entry.get("link") or "").strip()
        if not link:
            continue
        try:
            url = urljoin(base, link)
        except ValueError:
            continue
        found.setdefault(url, Item(url, str(entry.get("title") or "").strip() or None, _day(entry)))
    return list(found.values())


def _day(entry: Any) -> date | None:
    for name in ("published_parsed", "updated_parsed"):
        when = entry.get(name)
        if when:
            try:
                return date(when.tm_year, when.tm_mon, when.tm_mday)
            except ValueError:
                continue
    return None
