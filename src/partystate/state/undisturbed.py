"""Building an answer of thousands of objects while the garbage collector leaves the process alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_one = threading.Lock()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put off the collection of cycles for as long as one answer takes (milliseconds).

    Python looks for cycles after every few hundred new objects and, every so often, in everything there is: with a
    charter and a large ledger's checkpoints in memory that takes longer than the state of all bodies, which makes
    thousands of objects and no cycle. Where several threads answer at once only one of them puts it off, so that it
    gets its turn between two answers. Whoever has switched it off altogether finds it off.
    """
    if not _one.acquire(blocking=False):
        yield
        return
    try:
        was = gc.isenabled()
        gc.disable()
        try:
            yield
        finally:
            if was:
                gc.enable()
    finally:
        _one.release()
