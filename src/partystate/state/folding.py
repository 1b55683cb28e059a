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
from partystate.ledger.errors import LedgerError
from partystate.state import carrying
from partystate.state.carrying import Kept, Moment, carried, key_of
from partystate.state.constitution import Constitution
from partystate.state.groups import Group
from partystate.state.register import Register
from partystate.state.sightings import NO_POST

if TYPE_CHECKING:
    from partystate.ledger.ingest import IngestResult

EVERY = 20_000
"""Documents that an ingest records between two foldings: as few as are gone through one by one (`sightings.FEW`)."""
SHARE = 8
"""While an ingest runs a checkpoint is written when an eighth of what it holds is new, so that writing stays in
proportion to what comes, and a process that is killed leaves little to be worked out again."""


def fold(ledger: Ledger, charter: Charter, *, ended: bool = True) -> None:
    """Work out all tenures as of now and keep them; `ended` is False amid an ingest. Nothing is done for a charter
    without a fingerprint, and nothing is kept of a ledger so small that a replay is as quick, or where somebody else
    writes or the ledger cannot be written: then the next question works out what is missing. Within a reading nothing
    is kept either."""
    if not charter.fingerprint:
        return
    constitution = Constitution.of(charter)
    with suppress(LedgerError):
        with ledger.database.reading():
            groups = Register.of(ledger.database, constitution).all_groups()
            if ended:
                kept = _kept_since(ledger, constitution, groups)
                todo = [group for group in groups if group.key not in kept]
                _checkpoints, _now, keep = carried(ledger, constitution, todo, _has_news, 0 if kept else None)
            else:
                _checkpoints, _now, keep = carried(ledger, constitution, groups, _has_much_news)
        keep()


class Folding:
    """Folds while an ingest runs: `note` is told how far it is."""

    def __init__(self, ledger: Ledger, charter: Charter) -> None:
        self.ledger = ledger
        self.charter = charter
        self._folded_at = 0

    def note(self, result: IngestResult) -> None:
        """Fold where enough has come since the last time."""
        if result.reports - self._folded_at >= EVERY:
            self._folded_at = result.reports
            fold(self.ledger, self.charter, ended=False)


def _has_news(kept: Kept) -> bool:
    return kept.unwritten is None or kept.unwritten > 0


def _has_much_news(kept: Kept) -> bool:
    return kept.unwritten is None or kept.unwritten >= max(carrying.UNWRITTEN, len(kept.checkpoint.days) // SHARE)


def _kept_since(ledger: Ledger, constitution: Constitution, groups: list[Group]) -> set[str]:
    """The groups whose checkpoints are in the ledger and of which nothing was said since."""
    database = ledger.database
    stamps: dict[str, Moment] = {}
    for key, stamp in database.rows("SELECT key, stamp FROM checkpoints"):
        with suppress(ValueError):
            stamps[key] = Moment.parse(stamp)
    counts = {moment: moment.counts(database) for moment in set(stamps.values())}
    every = database.one("SELECT changed, rewritten FROM posts WHERE post = ?", (NO_POST,)) or (0, 0)
    found = set()
    for group in groups:
        moment = stamps.get(key_of(constitution, group))
        if moment is not None and counts[moment] and max(group.changed, group.rewritten, *every) <= moment.batch:
            found.add(group.key)
    return found
