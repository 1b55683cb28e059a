"""The same pages over a ledger on PostgreSQL."""

from __future__ import annotations

from fastapi.testclient import TestClient
from ledgers import new_database, postgres
from marked import MARKED
from websites import EVERY_KIND, LISTS, ONE, twin

from partystate import samples
from partystate.api import Ledger
from partystate.ledger.accounts import add_user, session, sign_in
from partystate.web import Settings, create_app

__all__ = ["postgres"]


def test_every_page_answers_on_postgresql(postgres: str) -> None:
    url = new_database(postgres)
    with Ledger.open(url) as ledger:
        ledger.ingest(samples.paths(), jobs=1)
        ledger.ingest_documents(EVERY_KIND, jobs=1, reader=MARKED)
        add_user(ledger.database, "analyst", "four calm words here")
        token = sign_in(ledger.database, "analyst", "four calm words here", None)
        assert token is not None
        assert session(ledger.database, token) is not None
    with TestClient(create_app(Settings(ledger=url)), base_url="http://localhost") as site:
        for path in (*LISTS, *ONE):
            assert site.get(path).status_code == 200, path
            assert site.get(twin(path)).status_code == 200, path
        event = site.get("/events.json").json()["events"][0]
        assert site.get(event["url"] + ".json").status_code == 200
        assert site.get("/search.json?q=plenary").json()["total"] > 0
        assert site.get("/search.json", params={"q": "a\x00b ' \" OR"}).status_code == 200
