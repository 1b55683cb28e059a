"""Killed at any moment and started again, an ingest makes the ledger of an undisturbed run."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from marked import doc
from test_ingest import everything

from partystate.api import Ledger
from partystate.documents import Document, Refusal

HERE = Path(__file__).resolve().parent
PROGRAM = f"""
import sys
sys.path[:0] = [{str(HERE)!r}, {str(HERE.parent / "support")!r}]
import test_kill
test_kill.run(sys.argv[1])
"""


def inputs() -> list[Document | Refusal]:
    """Documents that share persons and events, copies of some, refusals between them."""
    found: list[Document | Refusal] = []
    for i in range(260):
        made = doc(
            f"d{i}",
            f"@event guidance | | | | 2011-04-{i % 9 + 1:02d} | | Mill {i % 5}",
            "@person Kim Jong Il | principal | general secretary of the Party",
            f"@person Ri {chr(65 + i % 20)} | accompanied | secretary of Committee {i % 4}",
            f"paragraph {i}",
        )
        found.append(made)
        if i % 17 == 0:
            found.append(Refusal("in.jsonl", i, "broken JSON"))
        if i % 23 == 5:
            found.append(doc(f"copy{i}", *made.text.split("\n"), outlet="Relay"))
    return found


def run(url: str) -> None:
    from marked import MARKED, read_marked

    from partystate.ledger import ingest
    from partystate.ledger.work import Reader

    ingest.BATCH_EFFECTS = 20
    slowly = Reader(MARKED.name, MARKED.version, _slow)
    assert read_marked
    with Ledger.open(url) as ledger:
        ledger.ingest_documents(inputs(), reader=slowly, jobs=2)


def _slow(document: Document, charter: object) -> object:
    from marked import read_marked

    time.sleep(0.004)
    return read_marked(document, charter)


def start(url: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", PROGRAM, url])


@pytest.mark.slow
def test_killed_runs_lose_nothing_and_double_nothing(ledger_url) -> None:
    whole, broken = ledger_url(), ledger_url()
    assert start(whole).wait(60) == 0
    kills = 0
    for moment in random.Random(7).sample([0.45 + i * 0.07 for i in range(18)], 6):
        process = start(broken)
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
    assert start(broken).wait(60) == 0
    assert kills >= 3
    with Ledger.open(whole) as one, Ledger.open(broken) as two:
        assert everything(one) == everything(two)
        assert len(one.database.rows("SELECT batch FROM batches")) > 5
