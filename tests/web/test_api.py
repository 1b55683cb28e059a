"""The API as a machine reads it: requests made up from its own description break nothing, and answers fit it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, settings
from schemathesis import checks

from partystate.web import Settings, create_app

CHECKS = (
    checks.not_a_server_error,
    checks.load_all_checks() or checks.CHECKS.get_one("response_schema_conformance"),
    checks.CHECKS.get_one("status_code_conformance"),
    checks.CHECKS.get_one("content_type_conformance"),
)


@pytest.fixture(scope="session")
def described(built: Path) -> Any:
    """The API by its description."""
    return schemathesis.openapi.from_asgi("/openapi.json", create_app(Settings(ledger=str(built), hosts=())))


schema = schemathesis.pytest.from_fixture("described")


@schema.parametrize()
@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_made_up_requests_break_nothing(case: schemathesis.Case) -> None:
    case.call_and_validate(checks=CHECKS)


def test_every_page_is_described_once(site: TestClient) -> None:
    paths = site.get("/openapi.json").json()["paths"]
    twins = [path for path in paths if path.endswith(".json")]
    assert len(twins) >= 14
    assert not [path for path in paths if path.startswith(("/review", "/sign"))]
    for path in paths.values():
        assert set(path) == {"get"}
        assert path["get"]["summary"]
