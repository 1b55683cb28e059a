"""The web face: server-rendered pages over a ledger, each with a JSON twin (docs/web.md)."""

from __future__ import annotations

from partystate.web.app import create_app
from partystate.web.settings import Settings

__all__ = ["Settings", "create_app"]
