from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from partystate.charter import Charter, load_charter

VELDRIA = Path(__file__).parent / "data" / "veldria"


@pytest.fixture(scope="package", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Compiled charters of the tests go to a folder of their own, never to the user's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYSTATE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="package")
def dprk(_own_cache: None) -> Charter:
    return load_charter("dprk")


@pytest.fixture(scope="package")
def veldria(_own_cache: None) -> Charter:
    return load_charter(VELDRIA)
