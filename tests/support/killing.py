"""A process killed (SIGKILL) before each statement that it sends to the ledger, one after the other.

Runs as a program of its own, so that it may fork without threads around it:
`python killing.py ACTION URL [OTHER_URL]` prints how many kills it took until the action came to its end.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "ledger")]

from marked import MARKED, doc

from partystate.api import Ledger
from partystate.documents import Document
from partystate.ledger import ingest
from partystate.ledger.database import Database
from partystate.ledger.judging import judge
from partystate.ledger.verifying import verify_all
from partystate.state import History, carrying, checkpoints, folding


def documents() -> list[Document]:
    """Enough for three batches of five."""
    return [
        doc(
            f"d{i}",
            f"@event guidance | | | | 2011-04-{i % 9 + 1:02d} | | Mill {i % 3}",
            f"@person Ri {chr(65 + i % 5)} | accompanied | secretary of Committee {i % 2}",
            f"@change Pak {chr(65 + i % 4)} | elected | secretary of Committee {i}",
        )
        for i in range(13)
    ]


def act_ingest(url: str) -> None:
    """Read the documents into the ledger."""
    ingest.BATCH_EFFECTS = 5
    with Ledger.open(url) as ledger:
        ledger.ingest_documents(documents(), reader=MARKED, jobs=1, charter=object())


def act_fold(url: str) -> None:
    """Read the documents into the ledger and fold the state with them, amid the ingest and at its end."""
    carrying.LEAST, carrying.UNWRITTEN, checkpoints.MANY, folding.EVERY, ingest.CHUNK = 0, 2, 1, 4, 3
    ingest.BATCH_EFFECTS = 5
    with Ledger.open(url) as ledger:
        ledger.ingest_documents(documents(), reader=MARKED, jobs=1)


def same_state(ledger: Ledger) -> bool:
    """Whether the state that comes out of what was kept is the one that a replay of everything gives."""
    days = [date(2011, 3, 31) + timedelta(days=n) for n in range(0, 800, 5)]
    history = History(ledger)
    return all(ledger.state(day).to_json() == history.on(day).to_json() for day in days)


def act_judge(url: str) -> None:
    """Merge two persons of a filled ledger."""
    with Ledger.open(url) as ledger:
        one, other = [row[0] for row in ledger.database.rows("SELECT person FROM persons ORDER BY person")][:2]
        judge(ledger.database, "merge", "person", one, value=other, author="analyst")


def act_migrate(url: str) -> None:
    """Make the schema."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    event.listen(Engine, "before_cursor_execute", lambda *_: count())
    Ledger.open(url).close()


def act_copy(url: str, other: str) -> None:
    """Copy a filled ledger into an empty one."""
    from partystate.ledger.copying import copy

    with Ledger.open(url) as source, Ledger.open(other) as target:
        copy(source.database, target.database, replace=True)  # killed after its end, it has to run again


def act_restore(url: str, other: str) -> None:
    """Put a backup (a ledger file) in the place of another ledger."""
    from partystate.ledger.backups import restore

    target = Database(other)
    restore(url, target, replace=True)
    target.close()


ACTIONS: dict[str, Callable[..., None]] = {
    "ingest": act_ingest, "fold": act_fold, "judge": act_judge, "migrate": act_migrate, "copy": act_copy,
    "restore": act_restore,
}  # fmt: skip

_left = 0


def count() -> None:
    """One statement more; the process ends here if it was the one chosen."""
    global _left
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def killed_at(number: int, act: Callable[..., None], urls: list[str]) -> bool:
    """Whether the action was killed before its statement of this number, and did not end before that."""
    global _left
    child = os.fork()
    if child == 0:
        _left = number
        try:
            act(*urls)
            os._exit(0)
        except BaseException as error:
            print(f"at {number}: {error!r}", file=sys.stderr, flush=True)
            os._exit(3)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        sys.exit(3)
    return os.WIFSIGNALED(status)


def counted(real: Callable[..., Any]) -> Callable[..., Any]:
    """The method, counting its calls."""

    def call(*words: Any, **more: Any) -> Any:
        count()
        return real(*words, **more)

    return call


def main(action: str, step: str, *urls: str) -> None:
    """Kill the action at every `step`-th statement, and verify the ledger that it wrote to after each kill."""
    if action != "migrate":
        for name in ("execute", "execute_many", "insert"):
            setattr(Database, name, counted(getattr(Database, name)))
    number, kills = 1, 0
    while killed_at(number, ACTIONS[action], list(urls)):
        kills += 1
        number += int(step)
        if action != "migrate":
            with Ledger.open(urls[-1]) as ledger:
                faults = list(verify_all(ledger.database))
                assert not faults, faults
                assert action != "fold" or same_state(ledger)
    print(kills)


if __name__ == "__main__":
    main(*sys.argv[1:])
