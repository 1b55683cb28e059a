"""What `kills.py` kills: one action on a ledger as a process of its own, which says how far it is.

The process writes one byte to a file: `1` when it begins to act, `2` while a transaction that writes is open, `1` again
behind it. Begun again it goes on where it was. It is forked from one that has the reader and the charter loaded
(`ready`), for loading them anew took nine tenths of the time of fifty kills.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, load
from partystate.ledger import LedgerError, ingest, migrating
from partystate.ledger.copying import copy
from partystate.ledger.database import Database
from partystate.ledger.defaults import shipped_reader
from partystate.ledger.judging import judge
from partystate.ledger.work import read_document

EFFECTS = 100
"""Documents of a batch: fewer than usual, so that more of the time is writing."""


def act_ingest(source: str, place: str) -> None:
    """Read files into a ledger."""
    ingest.BATCH_EFFECTS = EFFECTS
    with Ledger.open(place) as ledger:
        ledger.ingest([source], charter=load_charter(), jobs=2)


def act_judge(place: str, verdicts: str) -> None:
    """Judge what has not been judged yet."""
    with Ledger.open(place) as ledger:
        done = ledger.database.rows("SELECT count(*) FROM judgements")[0][0]
        for words in json.loads(verdicts)[done:]:
            judge(ledger.database, **words, author="bench")


def act_copy(source: str, target: str) -> None:
    """Copy a ledger into an empty place, unless that was done."""
    with Ledger.open(source) as one, Ledger.open(target) as other:
        if other.database.one("SELECT 1 FROM batches LIMIT 1") is None:  # whole or nothing
            copy(one.database, other.database)


def act_migrate(place: str) -> None:
    """Bring a ledger to today's schema and have its persons resolved."""
    Ledger.open(place).close()


ACTIONS: dict[str, Callable[..., None]] = {
    "ingest": act_ingest, "judge": act_judge, "copy": act_copy, "migrate": act_migrate,
}  # fmt: skip


def watched(state: str) -> None:
    """Have this process say in a file how far it is."""
    told = os.open(state, os.O_WRONLY | os.O_CREAT)
    writing, upgrade = Database.writing, migrating._upgrade

    def say(what: bytes) -> None:
        os.pwrite(told, what, 0)

    @contextmanager
    def told_writing(database: Database) -> Iterator[None]:
        outer: AbstractContextManager[Any] = writing(database)
        with outer:
            say(b"2")
            yield
        say(b"1")

    def told_upgrade(database: Database) -> None:
        say(b"2")
        upgrade(database)
        say(b"1")

    Database.writing = told_writing  # type: ignore[method-assign]
    migrating._upgrade = told_upgrade
    say(b"1")


def ready(source: str) -> None:
    """Load here what every action would load for itself: the charter, and what reading these documents asks for."""
    charter = load_charter()
    reader = shipped_reader(charter)
    for document in load(source, vocabulary=charter.vocabulary()):
        if isinstance(document, Document):
            read_document(document, reader, charter)


def act(state: str, errors: str, action: str, places: tuple[str, ...]) -> None:
    """Do it, as the life of a process; what it has to complain of goes to the file `errors`."""
    os.setsid()  # what stops the one who kills must not reach it
    sys.stderr = Path(errors).open("w", buffering=1)  # noqa: SIM115  # it was the parent's, which may not be its descriptor
    os.dup2(sys.stderr.fileno(), 2)
    watched(state)
    try:
        ACTIONS[action](*places)
    except LedgerError as error:  # the server went away, say: what a person is told then is looked at too
        sys.exit(f"LedgerError: {error} ({error.advice})")
