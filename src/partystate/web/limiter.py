"""How often something may fail before it has to wait."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque

MOST_KEYS = 10_000


class Limiter:
    """Counts failures by key within a window of seconds; forgets the longest untouched keys when it holds too many."""

    def __init__(self, window: float) -> None:
        self.window = window
        self._lock = threading.Lock()
        self._failures: OrderedDict[str, deque[float]] = OrderedDict()

    def wait(self, key: str, allowed: int) -> float:
        """Seconds until the key may be tried again, 0 for now."""
        now = time.monotonic()
        with self._lock:
            found = self._fresh(key, now)
            return 0.0 if len(found) < allowed else max(0.1, found[-allowed] + self.window - now)

    def failed(self, key: str) -> None:
        """Count a failure."""
        now = time.monotonic()
        with self._lock:
            self._fresh(key, now).append(now)
            while len(self._failures) > MOST_KEYS:
                self._failures.popitem(last=False)

    def forget(self, key: str) -> None:
        """Take back a key's failures."""
        with self._lock:
            self._failures.pop(key, None)

    def _fresh(self, key: str, now: float) -> deque[float]:
        found = self._failures.setdefault(key, deque())
        self._failures.move_to_end(key)
        while found and found[0] <= now - self.window:
            found.popleft()
        return found
