"""The API as a machine reads it: requests made up from its own description break nothing, and answers fit it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from partystate.web import Settings, create_app

CHECKS = [not_a_server_error, response_schema_conformance, status_code_conformance, content_type_conformance]


@pytest.fixture(scope="session")
def operations(built: Path) -> dict[str, Any]:
    """The operations of the API by path, out of its description."""
    described = schemathesis.openapi.from_asgi("/openapi.json", create_app(Settings(ledger=str(built), hosts=())))
    found = [result.ok() for result in described.get_all_operations()]
    return {operation.path: operation for operation in found}


PATHS = (
    "/index.json", "/state.json", "/bodies.json", "/body/{key}.json", "/persons.json", "/person/{key}.json",
    "/events.json", "/event/{key}.json", "/document/{key}.json", "/changes.json", "/programmes.json",
    "/programme/{key}.json", "/search.json", "/statement/{key}.json", "/feed/changes.atom", "/feed/meetings.atom",
    "/export/{table}.{form}", "/table/{key}.json", "/compare/{key}.json", "/checks.json",
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_made_up_requests_break_nothing(operations: dict[str, Any], path: str) -> None:
    @given(case=operations[path].as_strategy())
    @settings(max_examples=15, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    def asked(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=CHECKS, timeout=120)

    asked()


def test_the_paths_asked_are_all_there_are(operations: dict[str, Any]) -> None:
    assert set(operations) == set(PATHS)


def test_every_page_is_described_once(site: TestClient) -> None:
    paths = site.get("/openapi.json").json()["paths"]
    twins = [path for path in paths if path.endswith(".json")]
    assert len(twins) >= 14
    assert not [path for path in paths if path.startswith(("/review", "/sign"))]
    for path in paths.values():
        assert set(path) == {"get"}
        assert path["get"]["summary"]
