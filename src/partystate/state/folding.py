"""The state folded so far: all tenures worked out and kept, so that whoever asks first does not wait for a replay.

Ingest calls for it, now and then while it runs and at its end, behind its commits and not in them: what was recorded is
safe whatever comes of it. What was folded carries the moment that it counts for (`carrying.py`), so a process that ends
between a commit and the folding leaves a ledger whose next question, or ingest, goes on from there.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from partystate.charter import Charter
from partystate.ledger import Ledger
from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError
from partystate.state import carrying
from partystate.state.carrying import MANY_TOGETHER, Kept, Moment, carried, key_of
from partystate.state.constitution import Constitution
from partystate.state.groups import Group
from partystate.state.register import Register

if TYPE_CHECKING:
    from partystate.ledger.ingest import IngestResult

EVERY, PART = 20_000, 20
"""An ingest folds when it has recorded so many documents since the last time, or a twentieth of all where that is more:
so that folding stays in proportion to what comes, and who asks meanwhile has little to wait for."""


def fold(ledger: Ledger, charter: Charter, *, ended: bool = True) -> None:
    """Work out all tenures as of now and keep them; amid an ingest (`ended` is False) nothing of them stays in memory.

    Nothing is done for a charter without a fingerprint, and for a ledger so small that a replay is as quick. Where
    somebody else writes, or the ledger cannot be written, and within a reading nothing is kept: then the next question
    works out what is missing.
    """
    if not charter.fingerprint:
        return
    database, constitution = ledger.database, Constitution.of(charter)
    with suppress(LedgerError):
        with database.reading():
            groups = Register.of(database, constitution).all_groups()
            kept = _kept_since(database, constitution, groups)
            if not kept and not _is_large(database):
                return
        todo = [group.key for group in groups if group.key not in kept]
        for at in range(0, len(todo), MANY_TOGETHER):
            part = set(todo[at : at + MANY_TOGETHER])
            with database.reading():  # others may write between two parts: groups are those of the moment that is read
                now = [group for group in Register.of(database, constitution).all_groups() if group.key in part]
                *_found, keep = carried(ledger, constitution, now, _has_news, 0)
            keep()
            if not ended:
                carrying.forget(database)


class Folding:
    """Folds while an ingest runs: `note` is told how far it is."""

    def __init__(self, ledger: Ledger, charter: Charter) -> None:
        self.ledger = ledger
        self.charter = charter
        self._next = 0

    def note(self, result: IngestResult) -> None:
        """Fold where enough has come since the last time."""
        if self._next and result.reports < self._next:
            return
        if self._next:
            fold(self.ledger, self.charter, ended=False)
        last = self.ledger.database.one("SELECT max(doc) FROM documents")
        self._next = result.reports + max(EVERY, (last[0] or 0) // PART if last else 0)


def _has_news(kept: Kept) -> bool:
    return kept.unwritten is None or kept.unwritten > 0


def _is_large(database: Database) -> bool:
    """Whether more is said of posts than is as quickly replayed as kept."""
    return database.one("SELECT 1 FROM post_attestations LIMIT 1 OFFSET ?", (carrying.LEAST,)) is not None


def _kept_since(database: Database, constitution: Constitution, groups: list[Group]) -> set[str]:
    """The groups whose checkpoints are in the ledger and of which nothing was said since."""
    stamps: dict[str, Moment] = {}
    for key, stamp in database.rows("SELECT key, stamp FROM checkpoints"):
        with suppress(ValueError):
            stamps[key] = Moment.parse(stamp)
    counts = {moment: moment.counts(database) for moment in set(stamps.values())}
    every = carrying.changed_for_all(database)
    found = set()
    for group in groups:
        moment = stamps.get(key_of(constitution, group))
        if moment is not None and counts[moment] and max(group.changed, group.rewritten, *every) <= moment.batch:
            found.add(group.key)
    return found
