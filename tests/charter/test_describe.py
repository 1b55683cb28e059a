"""What `partystate charter show` prints."""

from __future__ import annotations

import json
from datetime import date

import pytest

from partystate.charter import Charter
from partystate.charter.describe import describe


def test_outline_is_plain_json_and_a_day_narrows_it(dprk: Charter) -> None:
    whole, day = describe(dprk), describe(dprk, on=date(2011, 5, 1))
    assert json.loads(json.dumps(whole)) == whole
    assert whole["state"]["capital"] == "Pyongyang"

    def ids(bodies: list[dict[str, object]]) -> set[object]:
        return {b["id"] for b in bodies} | {i for b in bodies for i in ids(b["bodies"])}  # type: ignore[arg-type]

    assert ids(whole["bodies"]) == set(dprk.bodies)
    assert "ndc" in ids(day["bodies"]) and "sac" not in ids(day["bodies"])


def test_a_body_by_any_name(dprk: Charter) -> None:
    shown = describe(dprk, "State Affairs Commission")
    assert shown["since"] == "2016-06-29" and shown["declared"].startswith("bodies/state.yaml:")
    assert [b["id"] for b in shown["lineage"]] == ["ndc", "sac"]
    president = next(p for p in shown["posts"] if p["role"] == "president")
    assert president["since"] == "2021-02" and "spa" in president["filled_by"]


def test_an_unknown_body_gets_a_hint(dprk: Charter) -> None:
    with pytest.raises(LookupError, match="did you mean 'Ministry of"):
        describe(dprk, "Ministry of Foreign Weather")
