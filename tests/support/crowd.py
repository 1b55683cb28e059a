"""Several processes that read overlapping documents into one ledger while another one judges what is there.

`python crowd.py ingest URL SHARE` and `python crowd.py judge URL` are what `tests/ledger/test_crowd.py` starts at once.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent)]

from programs import program

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, Refusal, from_text
from partystate.ledger import LedgerError, ingest
from partystate.ledger.judging import judge

COUNT, SHARES, JUDGEMENTS = 150, 4, 8


def share(number: int) -> list[Document | Refusal]:
    """What one process reads: most documents are read by several, in another order, some under another name."""
    vocabulary = load_charter().vocabulary()
    rows = list(program("synthetic").documents(COUNT, seed=3))
    wanted = [rows[:100], rows[50:], rows[::-1], rows[::2] + rows[1::2]][number]
    found: list[Document | Refusal] = []
    for at, row in enumerate(wanted):
        document = from_text(
            row["text"], id=row["id"], title=row["title"], published=row["published"], outlet=row["outlet"], lang="en",
            vocabulary=vocabulary,
        )  # fmt: skip
        found.append(document)
        if at % 11 == number:
            found.append(replace(document, id=f"again-{number}-{row['id']}", outlet="Relay"))
        if at % 31 == 5:
            found.append(Refusal("broken.jsonl", at, "broken JSON"))
    return found


def read_share(url: str, number: int) -> None:
    """Read one share into a ledger, in batches of a few."""
    ingest.BATCH_EFFECTS = 13
    with Ledger.open(url) as ledger:
        ledger.ingest_documents(share(number), charter=load_charter(), jobs=1)


def judge_some(url: str) -> None:
    """Merge, reject and undo while others write."""
    with Ledger.open(url) as ledger:
        done = 0
        while done < JUDGEMENTS:
            people = ledger.database.rows("SELECT person FROM persons ORDER BY public_mentions DESC, person LIMIT 9")
            said = ledger.database.rows("SELECT statement FROM post_attestations WHERE superseded IS NULL ORDER BY 1")
            if len(people) < 9 or len(said) < 20:
                time.sleep(0.02)
                continue
            try:
                if done % 3 == 0:
                    judge(ledger.database, "merge", "person", people[8][0], value=people[4][0], author="crowd")
                elif done % 3 == 1:
                    judge(ledger.database, "reject", "statement", said[done][0], author="crowd")
                else:
                    judge(ledger.database, "undo", "judgement", str(done - 1), author="crowd")
                done += 1
            except LedgerError as error:  # somebody has been quicker: look again
                if "there is no" not in error.reason:
                    raise


if __name__ == "__main__":
    if sys.argv[1] == "judge":
        judge_some(sys.argv[2])
    else:
        read_share(sys.argv[2], int(sys.argv[3]))
