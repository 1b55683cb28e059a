"""What is at odds stands on the first page, on the pages of bodies and among the checks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.ledger import LedgerError
from partystate.ledger.limits import TooSlowError, time_limit
from partystate.web import Settings, create_app

PREMIER = "premier of the Cabinet of the DPRK"
REPORTS = (
    *(doc(f"p{n}", f"@post Choe Yong Rim | {PREMIER}", f"report {n}", published=f"2011-0{n}-01") for n in (3, 4, 6, 7)),
    doc("slip", f"@post Pak Pong Ju | {PREMIER}", published="2011-05-01"),
    doc(
        "one", "@event cabinet_meeting | Cabinet of the DPRK | | | 2011-08-02 | 2011-08-02 | Pyongyang | Choe Yong Rim",
        "@person Choe Yong Rim | presided", "@agenda on the harvest of the year", published="2011-08-03",
        title="Cabinet meets on the harvest",
    ),
    doc(
        "two", "@event cabinet_meeting | Cabinet of the DPRK | | | 2011-08-02 | 2011-08-03 | Pyongyang | Choe Yong Rim",
        "@person Choe Yong Rim | presided", "@agenda on the harvest of the year", published="2011-08-04",
        title="Cabinet meets on the harvest", outlet="Rodong Sinmun",
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    place = tmp_path_factory.mktemp("odd") / "ledger.db"
    with Ledger.open(place) as ledger:
        ledger.ingest_documents(REPORTS, reader=MARKED, jobs=1)
    with TestClient(create_app(Settings(ledger=str(place))), base_url="http://localhost") as client:
        yield client


def test_the_first_page_tells_what_is_at_odds_since_a_day(odd: TestClient) -> None:
    told = odd.get("/index.json?since=2011-01-01").json()
    rule, *reports = reversed(told["contradictions"])
    assert rule["text"] == f"Pak Pong Ju is printed as {PREMIER} on 2011-05-01, held by Choe Yong Rim"
    assert rule["url"] == "/checks?rule=more-holders-than-seats"
    assert {s["document"] for s in rule["sources"]} > {"slip"}
    assert [r["text"].rpartition(": ")[2] for r in reports] == ["the last day, 2011-08-02 or 2011-08-03"]
    assert odd.get(reports[0]["url"]).status_code == 200
    assert told["contradictions_total"] == 2
    page = odd.get("/?since=2011-01-01").text
    assert "Pak Pong Ju is printed as" in page and reports[0]["url"] in page
    assert odd.get("/index.json?since=2011-06-01").json()["contradictions_total"] == 1
    assert "Nothing is at odds" in odd.get("/?since=2012-01-01").text


def test_a_body_has_the_rules_broken_in_it(odd: TestClient) -> None:
    (broken,) = odd.get("/body/cabinet.json?on=2011-05-01").json()["violations"]
    assert broken["rule"] == "more-holders-than-seats"
    assert [b["id"] for b in broken["bodies"]] == ["cabinet"]
    assert "Rules broken" in odd.get("/body/cabinet?on=2011-05-01").text
    assert odd.get("/body/political-bureau.json").json()["violations"] == []


def test_checks_can_be_narrowed_and_taken_away(odd: TestClient) -> None:
    assert odd.get("/checks.json?body=Cabinet").json()["total"] == 1
    assert odd.get("/checks.json?body=Political+Bureau").json()["total"] == 0
    assert odd.get("/checks.json?since=2011-05-01").json()["total"] == 1
    assert odd.get("/checks.json?since=2011-05-02").json()["total"] == 0
    rows = odd.get("/checks.csv").text.splitlines()
    assert rows[0].startswith("rule,severity,confidence,day,text,body,side")
    assert len(rows) == 3, "a line for each side"


def test_a_limit_within_a_limit_leaves_the_outer_one(tmp_path: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        with pytest.raises(TooSlowError), time_limit(ledger.database, 0.3):
            with pytest.raises(TooSlowError), time_limit(ledger.database, 0.05):
                ledger.database.rows(endless)
            ledger.database.rows(endless)
        with pytest.raises(LedgerError), time_limit(ledger.database, 0.05), time_limit(ledger.database, 60):
            ledger.database.rows(endless)
        with pytest.raises(TooSlowError), time_limit(ledger.database, 0.05):  # stopped amid its rows
            ledger.database.rows(endless.replace("max(i)", "i"))
        assert ledger.state(date(2011, 1, 1)).bodies == [], "afterwards there is none"


def test_a_ledger_too_large_says_so(odd: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from partystate.web import checking, contradictions, home

    monkeypatch.setattr(checking, "violations_in_time", lambda site: None)
    monkeypatch.setattr(contradictions, "violations_in_time", lambda site: None)
    monkeypatch.setattr(home, "contradictions", lambda site, since: None)
    assert "too large to be searched" in odd.get("/?since=2010-01-01").text
