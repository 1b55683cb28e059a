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


_ADVICE: tuple[tuple[tuple[str, ...], str], ...] = (
    (("locked", "busy", "lock timeout", "deadlock"),
     "Another process is writing to this ledger: wait for it, or stop it"),
    (("disk is full", "disk full", "no space left", "could not extend file"),
     "Make room on the disk and run the command again: what was recorded is kept"),
    (("readonly", "read-only"),
     "The ledger cannot be written: check its permissions and those of its folder"),
    (("not a database", "malformed"),
     "This is not an SQLite ledger, or it is damaged: restore a backup"),
    (("unable to open",),
     "Check that the folder exists and may be written"),
    (("terminating connection", "closed the connection", "connection is closed", "connection is lost", "is starting up",
      "is shutting down", "in recovery mode", "not yet accepting", "connection refused", "no such file or directory",
      "could not receive data", "could not send data", "consuming input failed", "because of crash"),
     "The database server went away: when it answers, run the command again; what was recorded is kept"),
)  # fmt: skip
"""What the engines say (in small letters, any of these), and what to do about it."""


def explained(error: Exception, place: str) -> LedgerError:
    """A driver's error in words a person can act on."""
    if isinstance(error, LedgerError):
        return error
    said = str(error).strip()
    advice = next((advice for signs, advice in _ADVICE if any(sign in said.lower() for sign in signs)), "")
    return LedgerError(f"the ledger {place} says: {said}", advice)
