"""How long a question may take: a face that strangers use must not be kept busy by one of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError

STEPS = 20_000
"""SQLite looks at the clock after so many of its virtual machine's steps."""


class TooSlowError(LedgerError):
    """A question that took longer than its limit and was stopped."""


@contextmanager
def time_limit(database: Database, seconds: float) -> Iterator[None]:
    """Stop the queries of this thread once `seconds` have passed. Raises TooSlowError for what was stopped."""
    deadline = time.monotonic() + seconds
    connection = database.connection()
    if database.dialect == "sqlite":
        connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
    else:
        connection.execute(f"SET statement_timeout = {int(seconds * 1000)}")
    try:
        yield
    except LedgerError as error:
        if "interrupted" in error.reason or "statement timeout" in error.reason:
            raise TooSlowError(
                f"this took longer than {seconds:g} s and was stopped", "Narrow the question: fewer days, more words"
            ) from error
        raise
    finally:
        if database.dialect == "sqlite":
            connection.set_progress_handler(None, 0)
        else:
            connection.execute("SET statement_timeout = 0")
