"""How a site is run: what it shows, to whom, and within which limits."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]", "::1")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one site.

    `ledger` is a file or URL (None: as `Ledger.open`), `charter` a shipped charter's name or a folder. With
    `sign_in` every page asks for a user; without, reading is open and only judging asks. `hosts` are the names the
    site answers to (empty: any), against pages elsewhere that point a name of theirs at this machine.
    `query_seconds` bounds the queries of one page, `page_size` the rows of a list, `part_size` the characters of
    a document shown at once, `body_bytes` what a form may hold, `cache_bytes` the pages kept in memory.
    """

    ledger: str | None = None
    charter: str = "dprk"
    sign_in: bool = False
    hosts: tuple[str, ...] = LOOPBACK_NAMES
    query_seconds: float = 5.0
    page_size: int = 50
    part_size: int = 60_000
    body_bytes: int = 65_536
    cache_bytes: int = 64 * 1024 * 1024
    sign_in_tries: int = 5
    sign_in_window: float = 300.0
    """How many times in how many seconds a name, or an address, may fail to sign in."""
    secure_cookies: bool = False
    """Mark cookies Secure even where the request does not look as if it came by TLS."""
    warm: bool = False
    """Make at start what the first charts and lists would have to wait for, and again when the ledger has changed."""


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens there."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
