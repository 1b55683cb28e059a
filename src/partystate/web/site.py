"""What all pages share: the ledger, the charter, the templates and the pages kept in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from fastapi import Depends, Request

from partystate.api import Ledger
from partystate.charter import Body, Charter
from partystate.ledger.accounts import has_users
from partystate.ledger.database import Database
from partystate.ledger.recent import Freshness, freshness, last_batch
from partystate.web.settings import Settings

T = TypeVar("T")
MOST_KEPT = 256
SEEN_FOR = 1.0
"""For how many seconds a PostgreSQL ledger is taken not to have changed; an SQLite one is asked each time."""


@dataclass(slots=True)
class _Kept:
    batch: int = -1
    values: dict[Hashable, Any] = field(default_factory=dict)


class Site:
    """A site over one open ledger. Safe to share between threads."""

    def __init__(self, ledger: Ledger, charter: Charter, settings: Settings) -> None:
        self.ledger = ledger
        self.charter = charter
        self.settings = settings
        self._lock = threading.Lock()
        self._kept = _Kept()
        self._batch = 0
        self._batch_seen = 0.0

    @property
    def database(self) -> Database:
        return self.ledger.database

    def batch(self) -> int:
        """The ledger's last batch: what was made from the ledger holds until it rises."""
        if self.database.dialect == "sqlite" or time.monotonic() - self._batch_seen > SEEN_FOR:
            self._batch = last_batch(self.database)
            self._batch_seen = time.monotonic()
        return self._batch

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made anew only when the ledger has changed."""
        batch = self.batch()
        with self._lock:
            if self._kept.batch != batch:
                self._kept = _Kept(batch)
            kept = self._kept
            if key in kept.values:
                found: T = kept.values[key]
                return found
        made = make()
        with self._lock:
            if len(kept.values) >= MOST_KEPT:
                kept.values.clear()
            kept.values[key] = made
        return made

    def freshness(self) -> Freshness:
        """How far the ledger reaches."""
        return self.kept("freshness", lambda: freshness(self.database))

    def reviewing(self) -> bool:
        """Whether there is anybody who may judge."""
        return has_users(self.database)

    @cached_property
    def state_name(self) -> str:
        """The state's usual name."""
        return self.charter.state.name

    def body_of(self, text: str | None) -> Body | None:
        """The charter's body for a body's name as posts and meetings carry it."""
        if not text:
            return None
        key = ("body", text)
        return self.kept(key, lambda: self.charter.find_body(text))


def site_of(request: Request) -> Site:
    """The site a request is for."""
    site: Site = request.app.state.site
    return site


SiteOf = Depends(site_of)
