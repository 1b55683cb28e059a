from __future__ import annotations

from collections.abc import Iterator

import pytest
from webclient import HERE_ONLY, QUICK
from webserver import Web, serving

from partystate.fetching import Client


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as made:
        yield made


@pytest.fixture
def client() -> Iterator[Client]:
    """A client that may speak to 127.0.0.1 alone, and is quick about everything."""
    with Client(HERE_ONLY, QUICK) as made:
        yield made
