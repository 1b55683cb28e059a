from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_network

import pytest
from webserver import Web, serving

from partystate.fetching import Client, Guard, Limits

HERE_ONLY = Guard((ip_network("127.0.0.1/32"),), lambda host, port: {"here.example": ["127.0.0.1"]}.get(host, []))
QUICK = Limits(size=300_000, seconds=1.0, redirects=3, attempts=2, pace=0.0, patience=0.01)


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def client() -> Iterator[Client]:
    """A client that may speak to 127.0.0.1 alone, and is quick about everything."""
    with Client(HERE_ONLY, QUICK) as made:
        yield made
