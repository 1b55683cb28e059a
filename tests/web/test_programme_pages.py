"""Programmes over time, with their targets and results, whatever name a report gives them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.web import Settings, create_app

REPORTS = (
    doc("start", "@programme 80-day campaign | campaign | announced", "@quantity 300 | kilometres | road | target",
        published="2020-10-12"),
    doc("middle", "@programme 80-day campaign | campaign | underway", published="2020-11-02"),
    doc("more", "@programme 80-day campaign | campaign | underway", "@quantity 7 | bridges | | about",
        published="2020-12-01"),
    doc("end", "@programme 80-day campaign | campaign | completed",
        "@quantity 310 | kilometres | road | result, more than", published="2020-12-31"),
    doc("other", "@programme movement of a hundred wells | campaign | underway", published="2020-12-05"),
)  # fmt: skip


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    place = tmp_path_factory.mktemp("programmes") / "ledger.db"
    with Ledger.open(place) as ledger:
        ledger.ingest_documents(REPORTS, reader=MARKED, jobs=1)
    with TestClient(create_app(Settings(ledger=str(place))), base_url="http://localhost") as client:
        yield client


def test_a_programme_has_its_statuses_targets_and_results(told: TestClient) -> None:
    view = told.get("/programme/80-day-campaign.json").json()
    assert [(s["status"], s["first"], s["last"], s["reports"]) for s in view["steps"]] == [
        ("announced", "2020-10-12", "2020-10-12", 1),
        ("underway", "2020-11-02", "2020-12-01", 2),
        ("completed", "2020-12-31", "2020-12-31", 1),
    ]
    assert [(f["value"], f["unit"], f["of"]) for f in view["targets"]] == [(300, "kilometres", "road")]
    assert [(f["value"], f["source"]["document"]) for f in view["results"]] == [(310, "end")]
    assert [f["value"] for f in view["figures"]] == [7]
    page = told.get(view["line"]["url"]).text
    assert all(f">{word} <" in page for word in ("Targets", "Results", "Other figures beside it"))
    assert told.get(view["chart"]).status_code == 200
    assert told.get(view["targets"][0]["source"]["url"]).status_code == 200


def test_a_programme_the_charter_does_not_declare_has_a_page_too(told: TestClient) -> None:
    lines = {p["name"]: p for p in told.get("/programmes.json").json()["campaigns"]}
    line = lines["movement of a hundred wells"]
    assert (line["reports"], line["since"], line["first"]) == (1, None, "2020-12-05")
    page = told.get(line["url"])
    assert page.status_code == 200
    assert told.get(line["url"] + ".json").json()["line"] == line
    links = [part.partition('"')[0] for part in page.text.split('href="')[1:]]
    assert [link for link in links if " " in link] == [], "what an address may not hold is spelt out"


def test_programmes_and_their_figures_can_be_taken_away(told: TestClient) -> None:
    assert "80-day campaign,campaign,2020-10-12" in told.get("/programmes.csv").text
    rows = told.get("/programme/80-day-campaign.csv").text.splitlines()
    assert [row.partition(",")[0] for row in rows] == ["part", *["status"] * 4, "target", "result", "figure"]
