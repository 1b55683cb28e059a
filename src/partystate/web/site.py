"""What all pages share: the ledger, the charter, the templates and the pages kept in memory."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

from fastapi import Request

from partystate.api import Ledger
from partystate.charter import Body, Charter
from partystate.ledger.accounts import has_users
from partystate.ledger.database import Database
from partystate.ledger.queries import batch_at
from partystate.ledger.recent import Freshness, freshness, last_batch
from partystate.state import History, Tenure
from partystate.web.settings import Settings

T = TypeVar("T")
MOST_KEPT = 256
"""How many things made from the ledger are kept in memory."""
MOST_REPLAYED = 100_000
"""Up to how many titles beside names the whole history is replayed at once: some 15 µs each, 2 s in all."""
MOST_NAMES = 16_384
"""How many names of bodies are remembered with what they mean."""
SEEN_FOR = 1.0
"""For how many seconds a PostgreSQL ledger is taken not to have changed; an SQLite one is asked each time."""


@dataclass(slots=True)
class _Kept:
    """What was made from one state of the ledger, the least lately used first; and what is being made."""

    batch: int = -1
    values: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    making: dict[Hashable, threading.Lock] = field(default_factory=dict)


class Site:
    """A site over one open ledger. Safe to share between threads."""

    def __init__(self, ledger: Ledger, charter: Charter, settings: Settings) -> None:
        self.ledger = ledger
        self.charter = charter
        self.settings = settings
        self._find_body = lru_cache(maxsize=MOST_NAMES)(charter.find_body)
        self._lock = threading.Lock()
        self._kept = _Kept()
        self._batch = 0
        self._batch_seen = 0.0
        self.asked_at = time.monotonic()
        """When a page was last asked for, by the clock of `time.monotonic`."""

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
        """What `make` gives, made anew only when the ledger has changed; who asks meanwhile waits for the first."""
        batch = self.batch()
        with self._lock:
            if self._kept.batch != batch:
                self._kept = _Kept(batch)
            kept = self._kept
            if key in kept.values:
                kept.values.move_to_end(key)
                return cast("T", kept.values[key])
            making = kept.making.setdefault(key, threading.Lock())
        with making:
            with self._lock:
                if key in kept.values:
                    return cast("T", kept.values[key])
            made = make()
            with self._lock:
                kept.values[key] = made
                kept.making.pop(key, None)
                while len(kept.values) > MOST_KEPT:
                    kept.values.popitem(last=False)
        return made

    def history(self, known_on: date | None = None, body: str | None = None) -> History:
        """Every tenure (of one body, when given) as known at the end of a day. Raises NotFoundError for a body that
        neither charter nor any title knows."""
        known = batch_at(self.database, known_on)
        return self.kept(
            ("history", known, body), lambda: History(self.ledger, known_on, body, charter=self.charter)
        )

    def tenures(self, person: str) -> list[Tenure]:
        """The tenures of a person, by id, the earliest first. They come out of the whole history, which is kept,
        unless the ledger is so large that replaying all of it for one person would take longer than a reader waits."""
        if not self._replayable():
            return self.ledger.tenures(person, charter=self.charter)
        return self.history().of(person)

    def main_post(self, person: str) -> str | None:
        """The post that most reports give a person, to tell people of one name apart; None for none, and in a ledger
        too large to have it at hand."""
        held = self.history().of(person) if self._replayable() else []
        return max(held, key=lambda t: (t.doubt is None, len(t.proofs))).post if held else None

    def _replayable(self) -> bool:
        return self.kept("replayable", lambda: self._said(MOST_REPLAYED + 1)) <= MOST_REPLAYED

    def _said(self, limit: int) -> int:
        """How many titles the ledger has seen beside a name, counted up to a limit."""
        found = self.database.one(f"SELECT count(*) FROM (SELECT 1 FROM post_attestations LIMIT {limit:d}) x")
        return int(found[0]) if found else 0

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
        return self._find_body(text) if text else None


def site_of(request: Request) -> Site:
    """The site a request is for."""
    site: Site = request.app.state.site
    return site


async def given_site(request: Request) -> Site:
    """`site_of` for endpoints; asynchronous so that no thread is waited for to find it."""
    return site_of(request)
