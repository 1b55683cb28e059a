"""Two ingests of the same input at once, and readers while one writes."""

from __future__ import annotations

import threading

from marked import MARKED
from test_kill import inputs, start

from partystate.api import Ledger


def test_two_writers_double_nothing(ledger_url) -> None:
    url = ledger_url()
    with Ledger.open(url) as ledger:
        first, second = start(url), start(url)
        assert (first.wait(90), second.wait(90)) == (0, 0)
        texts = {item.sha256 for item in inputs() if hasattr(item, "sha256")}
        assert ledger.counts()["documents"] == len(texts)
        assert ledger.database.rows("SELECT doc FROM readings GROUP BY doc HAVING count(*) > 1") == []
        assert list(ledger.verify()) == []


def test_readers_see_whole_batches(ledger_url) -> None:
    with Ledger.open(ledger_url()) as ledger:
        seen: set[int] = set()
        done = threading.Event()

        def look() -> None:
            while not done.is_set():
                with ledger.database.reading():
                    documents, people = ledger.counts()["documents"], ledger.counts()["participations"]
                assert people == 2 * documents
                seen.add(documents)

        reader = threading.Thread(target=look)
        reader.start()
        try:
            ledger.ingest_documents(inputs(), reader=MARKED, jobs=1)
        finally:
            done.set()
            reader.join()
        assert seen
