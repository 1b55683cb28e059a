"""Who was there, who spoke and who went along: 163 wordings of our own, a sentence each (`who_was_there.yaml`)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from told import people_of

from partystate.reading.report import Report

Reader = Callable[..., Report]

_DATA: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("who_was_there.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", _DATA["told"], ids=lambda case: case["told"][:60])
def test_who_was_there(reader: Reader, case: dict[str, Any]) -> None:
    event = _DATA["events"][case["event"]]
    report = reader(f"{event['text']}\n\n{case['told']}", title=event["title"])
    assert [people_of(told) for told in report.events] == [case["people"]]
    assert [group.text for told in report.events for group in told.groups] == case.get("groups", [])
