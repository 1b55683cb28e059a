"""From addresses to entries that `partystate.documents` can finish, by way of the bytes that are kept."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from partystate.documents import Entry, Refusal
from partystate.documents.files import UNREADABLE, Source, explain
from partystate.documents.loading import entries_of
from partystate.fetching.client import Client, FetchError
from partystate.fetching.feeds import is_feed, items_of
from partystate.fetching.keeping import Keeper, Kept

TEXT = frozenset({"text/plain", "text/markdown"})
PAGES = frozenset({"text/html", "application/xhtml+xml", "text/xml", "application/xml"})


@dataclass(slots=True)
class Fetching:
    """Fetches pages and what feeds list, keeps the bytes, and gives their texts."""

    client: Client
    keeper: Keeper
    limit: int | None = None
    """The most pages taken of one feed in one round."""
    pages: int = 0
    unchanged: int = 0
    feeds: int = 0
    _asked: set[str] = field(default_factory=set)

    def fetch(self, urls: Iterable[str], *, again: bool = True) -> Iterator[Entry | Refusal]:
        """Texts and refusals for pages and feeds. A page that a feed lists is fetched once and then never again;
        pages named in `urls` are asked for anew (`again=False`: only if they are not kept yet)."""
        self._asked.clear()
        for url in urls:
            yield from self._one(url, again=again)

    def _one(self, url: str, *, again: bool) -> Iterator[Entry | Refusal]:
        if url in self._asked:
            return
        self._asked.add(url)
        held = self.keeper.latest(url)
        if held is not None and not again and not held.feed:
            self.unchanged += 1
            return
        try:
            found = self.client.fetch(
                url, etag=held.etag if held else None, modified=held.modified if held else None
            )  # fmt: skip
            if found.unchanged and held is not None:
                kept, body = held, self.keeper.read(held)
                self.unchanged += not held.feed
            else:
                body = found.body
                feed = is_feed(body, found.type)
                self._check(found.type, feed)
                kept = self.keeper.keep(found, feed=feed)
                self.pages += not feed
        except FetchError as error:
            yield Refusal(url, None, error.reason, error.advice)
            return
        except (OSError, ValueError) as error:
            yield Refusal(url, None, f"could not be kept: {error}", "check the disk and the folder of kept pages")
            return
        if kept.feed:
            self.feeds += 1
            yield from self._items(kept, body)
        elif not found.unchanged:
            yield from kept_entry(self.keeper, kept)

    def _items(self, feed: Kept, body: bytes) -> Iterator[Entry | Refusal]:
        taken = 0
        for item in items_of(body, feed.final_url):
            if item.url in self._asked:
                continue
            if self.keeper.latest(item.url) is not None:
                self.unchanged += 1
                continue
            if self.limit is not None and taken >= self.limit:
                return
            taken += 1
            self._asked.add(item.url)
            try:
                found = self.client.fetch(item.url)
                if is_feed(found.body, found.type):
                    raise FetchError("a feed in a feed", "name it by itself to fetch what it lists")
                self._check(found.type, False)
                day = item.published.isoformat() if item.published else None
                kept = self.keeper.keep(found, published=day)
            except FetchError as error:
                yield Refusal(item.url, None, error.reason, error.advice)
                continue
            except OSError as error:
                yield Refusal(item.url, None, f"could not be kept: {error}", "check the disk")
                continue
            self.pages += 1
            yield from kept_entry(self.keeper, kept)

    @staticmethod
    def _check(type_: str | None, feed: bool) -> None:
        if not feed and type_ is not None and type_ not in PAGES | TEXT:
            raise FetchError(f"not a page of text but {type_}", "name a page, a text or a feed")


def kept_entry(keeper: Keeper, kept: Kept) -> Iterator[Entry | Refusal]:
    """The text of a kept page. What the page says of itself outranks what the feed said of it."""
    path = keeper.path(kept.sha256)
    try:
        body = keeper.read(kept)
    except UNREADABLE as error:
        yield Refusal(kept.url, None, *explain(error))
        return
    except ValueError as error:
        yield Refusal(kept.url, None, str(error), "fetch the page again, or restore the file from a backup")
        return
    source = Source(str(path), urlsplit(kept.final_url).path.rsplit("/", 1)[-1] or kept.final_url, _format(kept))
    for entry in entries_of(source, io.BufferedReader(io.BytesIO(body))):
        if isinstance(entry, Refusal):
            yield replace(entry, file=kept.url, line=None)
        else:
            yield replace(
                entry, id=kept.final_url, url=kept.final_url, published=entry.published or kept.published,
                file=source.name, line=None,
            )  # fmt: skip


def _format(kept: Kept) -> str | None:
    return "text" if kept.type in TEXT else "html" if kept.type in PAGES else None


def kept_entries(folder: str | Path) -> Iterator[Entry | Refusal]:
    """The texts of every page ever kept in a folder, read again from its bytes, in the order in which they came."""
    keeper = Keeper(Path(folder))
    seen: set[tuple[str, str]] = set()
    for kept in keeper.log():
        if not kept.feed and (kept.url, kept.sha256) not in seen:
            seen.add((kept.url, kept.sha256))
            yield from kept_entry(keeper, kept)
