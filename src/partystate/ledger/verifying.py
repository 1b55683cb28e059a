"""Everything `ledger verify` looks at: the chain, a link noted elsewhere, and whether what is shown follows from it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from partystate.ledger import chain, migrating
from partystate.ledger.chain import Fault
from partystate.ledger.database import Database

NOTES = ("changed", "rewritten")
"""Columns for the program's own use: when a post was last touched, which an undone judgement does too."""


def last_link(database: Database) -> tuple[int, str] | None:
    """Number and link of the last batch; None for an empty ledger."""
    found = database.one("SELECT batch, chain FROM batches ORDER BY batch DESC LIMIT 1")
    return None if found is None else (found[0], found[1])


def verify_all(
    database: Database, noted: tuple[int, str] | None = None, *, projections: bool = False
) -> Iterator[Fault]:
    """Faults of the chain, then of `noted` (number and link of a batch, written down earlier), then of projections.

    A chain alone cannot show that its end was cut off, or that all of it was forged anew: a link that was noted
    outside the ledger can. `projections` derives them again in a temporary SQLite ledger, which takes about as
    long as writing the ledger did. Reads one moment of the ledger; raises LedgerError where it cannot be read.
    """
    with database.reading():
        sound = True
        for fault in chain.verify(database):
            sound = False
            yield fault
        if noted is not None:
            found = database.one("SELECT chain FROM batches WHERE batch = ?", (noted[0],))
            if found is None:
                yield Fault(noted[0], "the batch is missing: the ledger was cut off before it")
            elif found[0] != noted[1]:
                yield Fault(noted[0], "the link is not the one noted: the ledger was written anew")
        if projections and sound:  # from statements that are not those recorded, nothing can be derived
            yield from _projections(database)


def _projections(database: Database) -> Iterator[Fault]:
    from partystate.ledger import schema
    from partystate.ledger.copying import TRUTH, copy, fingerprint
    from partystate.ledger.rebuild import rebuild

    with tempfile.TemporaryDirectory(prefix="partystate-") as folder:
        other = Database(Path(folder) / "rebuilt.db")
        try:
            migrating.bring_up_to_date(other)
            copy(database, other, only=TRUTH)
            rebuild(other)
            with other.reading():
                for name in (table.name for table in (*schema.PROJECTIONS, *schema.SUMS)):
                    if fingerprint(database, name, NOTES) != fingerprint(other, name, NOTES):
                        yield Fault(None, f"table {name} does not follow from the statements (`partystate rebuild`)")
        finally:
            other.close()
