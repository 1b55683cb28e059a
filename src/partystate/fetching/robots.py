"""What hosts ask of robots (RFC 9309), and how long to wait between two requests to one of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from protego import Protego  # reads wildcards and Crawl-delay, which urllib.robotparser does not

LONGEST_DELAY = 60.0
"""Seconds: a longer Crawl-delay is taken for this, or a feed of twenty items would take a day."""
KEPT_FOR = 24 * 3600.0
"""Seconds for which a robots.txt is taken to hold (RFC 9309, 2.4)."""
SILENT_FOR = 600.0
"""Seconds after which a host that gave no answer is asked for it again."""


@dataclass(slots=True)
class Rules:
    """What one host asks. `parsed` is None where nothing is allowed, because the host could not be asked."""

    parsed: Protego | None
    read_at: float

    def allow(self, url: str, agent: str) -> bool:
        """Whether the host lets this agent fetch the address."""
        return self.parsed is not None and bool(self.parsed.can_fetch(url, agent))

    def is_old(self) -> bool:
        """Whether the host has to be asked again."""
        return time.monotonic() - self.read_at > (SILENT_FOR if self.parsed is None else KEPT_FOR)

    def delay(self, agent: str) -> float:
        """Seconds that the host asks to wait between requests; 0 where it asks for nothing."""
        asked = None if self.parsed is None else self.parsed.crawl_delay(agent)
        return min(float(asked or 0), LONGEST_DELAY)


def rules_of(status: int | None, body: bytes) -> Rules:
    """The rules of a host by its answer for /robots.txt; `status` is None when there was no answer.

    A host without the file (any 4xx) allows everything; one that is broken or silent allows nothing for now.
    """
    now = time.monotonic()
    if status is None or status >= 500 or status == 429:
        return Rules(None, now)
    text = body.decode("utf-8", "replace") if status < 300 else ""
    return Rules(Protego.parse(text), now)


@dataclass(slots=True)
class Pace:
    """Keeps requests to one host apart."""

    seconds: float
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _next: dict[str, float] = field(default_factory=dict)

    def wait(self, host: str, at_least: float = 0.0) -> float:
        """Sleep until the host may be asked again, and take that turn; gives the seconds slept."""
        now = self.clock()
        turn = max(now, self._next.get(host, 0.0))
        if turn > now:
            self.sleep(turn - now)
        self._next[host] = turn + max(self.seconds, at_least)
        return turn - now
