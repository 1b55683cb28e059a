"""What goes wrong with a ledger, said so that a person can act on it."""

from __future__ import annotations


class LedgerError(Exception):
    """A ledger that cannot be opened, read or written: `reason` says what, `advice` what to do about it."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(f"{reason}. {advice}" if advice else reason)
        self.reason = reason
        self.advice = advice


class NewerLedgerError(LedgerError):
    """A ledger whose schema this version of partystate does not know."""


class MissingLedgerError(LedgerError):
    """There is no ledger where one was to be read."""


class NotFoundError(LedgerError):
    """A person, event, document or statement that the ledger does not hold."""
