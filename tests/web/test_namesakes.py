"""People of one name are told apart by what they are, on their pages and in the list."""

from __future__ import annotations

from pathlib import Path

from fastapi.testclient import TestClient
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.web import Settings, create_app, site

POTTER = "vice-chairman of the Central Committee of the Potters Union"
KEEPER = "head of the Lighthouse Office"
REPORTS = (
    doc("a", f"@post Paek Yong Ho | {POTTER}", published="2011-03-01"),
    doc("b", f"@post Paek Yong Ho | {KEEPER}", published="2011-04-01"),
)


def test_namesakes_are_told_apart_by_their_posts(tmp_path: Path, monkeypatch) -> None:
    place = tmp_path / "ledger.db"
    with Ledger.open(place) as ledger:
        ledger.ingest_documents(REPORTS, reader=MARKED, jobs=1)
    with TestClient(create_app(Settings(ledger=str(place))), base_url="http://localhost") as client:
        listed = client.get("/persons.json").json()["persons"]
        assert {p["post"] for p in listed} == {POTTER, KEEPER}
        for line in listed:
            (other,) = client.get(line["person"]["url"] + ".json").json()["namesakes"]
            assert {line["post"], other["post"]} == {POTTER, KEEPER}
            page = client.get(line["person"]["url"]).text
            assert "Not to be confused with" in page and other["post"] in page
    monkeypatch.setattr(site, "MOST_REPLAYED", 1)
    with TestClient(create_app(Settings(ledger=str(place))), base_url="http://localhost") as large:
        listed = large.get("/persons.json").json()["persons"]
        assert [p["post"] for p in listed] == [None, None], "a large ledger does not replay all for a list"
        held = [t["post"] for p in listed for t in large.get(p["person"]["url"] + ".json").json()["tenures"]]
        assert sorted(held) == sorted([POTTER, KEEPER])
