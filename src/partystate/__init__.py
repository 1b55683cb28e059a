"""partystate: a running model of a closed party-state, kept up to date by reading its communiqués.

The verbs, as the command line has them:

>>> import partystate
>>> report = partystate.read("Pyongyang, March 4 (KCNA) -- …", published="2021-03-04")  # doctest: +SKIP
>>> with partystate.Ledger.open("partystate.db") as ledger:  # doctest: +SKIP
...     ledger.ingest("reports/")
...     ledger.state(on=date(2021, 6, 18))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from partystate.api import Ledger, read
    from partystate.charter import Charter, CharterError, load_charter
    from partystate.documents import Document, DocumentError, Refusal
    from partystate.ledger import LedgerError
    from partystate.reading.report import Report

__version__ = "0.1.0"

__all__ = [
    "Charter", "CharterError", "Document", "DocumentError", "Ledger", "LedgerError", "Refusal", "Report",
    "__version__", "load_charter", "read",
]  # fmt: skip

_HOMES = {
    "Ledger": "partystate.api", "read": "partystate.api",
    "Charter": "partystate.charter", "CharterError": "partystate.charter", "load_charter": "partystate.charter",
    "Document": "partystate.documents", "DocumentError": "partystate.documents", "Refusal": "partystate.documents",
    "LedgerError": "partystate.ledger",
    "Report": "partystate.reading.report",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for, so that `import partystate` costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
