"""What in the ledger breaks the rules that the charter declares (docs/checks.md)."""

from __future__ import annotations

from partystate.analysis.checks.run import check
from partystate.analysis.checks.violation import SEVERITIES, Side, Violation

__all__ = ["SEVERITIES", "Side", "Violation", "check"]
