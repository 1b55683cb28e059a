"""How long a question may take: a face that strangers use must not be kept busy by one of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError

STEPS = 20_000
"""SQLite looks at the clock after so many of its virtual machine's steps."""


class TooSlowError(LedgerError):
    """A question that took longer than its limit and was stopped."""


_running = threading.local()
"""The deadline of this thread's questions, by the clock of `time.monotonic`, while there is one."""


@contextmanager
def time_limit(database: Database, seconds: float) -> Iterator[None]:
    """Stop the queries of this thread once `seconds` have passed, or an outer limit. Raises TooSlowError for what was
    stopped."""
    outer: float | None = getattr(_running, "deadline", None)
    own = time.monotonic() + seconds
    _until(database, own if outer is None else min(own, outer))
    try:
        yield
    except LedgerError as error:
        if "interrupted" in error.reason or "statement timeout" in error.reason:
            raise TooSlowError(
                f"this took longer than {seconds:g} s and was stopped", "Narrow the question: fewer days, more words"
            ) from error
        raise
    finally:
        _until(database, outer)


def _until(database: Database, deadline: float | None) -> None:
    """Set this thread's deadline; None lifts it."""
    _running.deadline = deadline
    connection = database.connection()
    if database.dialect == "sqlite":
        if deadline is None:
            connection.set_progress_handler(None, 0)
        else:
            connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
    else:  # a timeout of 0 would be none
        left = 0 if deadline is None else max(1, int((deadline - time.monotonic()) * 1000))
        database.execute(f"SET statement_timeout = {left}")
