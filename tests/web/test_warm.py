"""A site kept warm: what its pages share is made again when the ledger has changed, before anybody asks."""

from __future__ import annotations

import time
from pathlib import Path

from fastapi.testclient import TestClient
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.web import Settings, create_app, warm


def visit(number: int) -> object:
    lines = f"@event guidance | | | | 2011-04-0{number}", "@person Ri Mok | attended | clerk of Hall 1"
    return doc(f"v{number}", *lines)


def test_a_new_batch_is_made_ready_without_a_reader(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents([visit(1)], reader=MARKED, jobs=1)
        app = create_app(Settings(ledger=str(tmp_path / "l.db"), warm=True))
        with TestClient(app, base_url="http://localhost") as client:
            site = app.state.site
            assert client.get("/events.json").json()["total"] == 1
            ledger.ingest_documents([visit(2)], reader=MARKED, jobs=1)
            until = time.monotonic() + 60
            while (site._kept.batch, "programmes" in site._kept.values) != (2, True):
                assert time.monotonic() < until
                time.sleep(0.05)
            assert client.get("/events.json").json()["total"] == 2


def test_a_site_that_nobody_asks_rests(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents([visit(1)], reader=MARKED, jobs=1)
        app = create_app(Settings(ledger=str(tmp_path / "l.db"), warm=True))
        with TestClient(app, base_url="http://localhost"):
            site = app.state.site
            site.asked_at = time.monotonic() - warm.IDLE - 1
            ledger.ingest_documents([visit(2)], reader=MARKED, jobs=1)
            time.sleep(4 * warm.EVERY)
            assert site._kept.batch == 1
