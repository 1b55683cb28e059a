"""The ledger: append-only, bitemporal statements, and the projections derived from them (docs/ledger.md)."""

from __future__ import annotations

from partystate.ledger.errors import LedgerError, MissingLedgerError, NewerLedgerError, NotFoundError
from partystate.ledger.store import Ledger

__all__ = ["Ledger", "LedgerError", "MissingLedgerError", "NewerLedgerError", "NotFoundError"]
