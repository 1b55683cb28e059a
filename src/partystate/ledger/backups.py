"""Backups: one file that holds a whole ledger, made while others write, and put back whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from partystate.ledger import chain, migrating
from partystate.ledger.adopting import adopt
from partystate.ledger.copying import Copied, Progress, copy
from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError, explained

_SIDES = ("-wal", "-shm", "-journal")


def backup(database: Database, file: str | Path, *, replace: bool = False, progress: Progress | None = None) -> Path:
    """Write the ledger of this moment into an SQLite file, whichever engine it is on; writers go on meanwhile.

    The file appears under its name when it is whole, sound and on the disk. Raises LedgerError; then nothing
    is left behind, and an older backup of that name is as it was.
    """
    target = Path(file)
    if target.exists() and not replace:
        raise LedgerError(f"there is a file {target} already", "Give another name, or say --replace")
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        if database.dialect == "sqlite":
            _copy_pages(database, partial)
        else:
            _copy_rows(database, partial, progress)
        _settle(partial)
        partial.replace(target)
        _sync(target.parent)
    except (sqlite3.Error, OSError) as error:
        raise explained(error, str(target)) from error
    finally:
        for end in ("", *_SIDES):
            with suppress(OSError):
                Path(f"{partial}{end}").unlink()
    return target


def _copy_pages(database: Database, partial: Path) -> None:
    with closing(sqlite3.connect(partial)) as made:
        # a thousand pages at a time: between them writers get their turn
        database.connection().backup(made, pages=1000, sleep=0.005)


def _copy_rows(database: Database, partial: Path, progress: Progress | None) -> None:
    made = Database(partial)
    try:
        migrating.bring_up_to_date(made)
        copy(database, made, progress=progress)
    finally:
        made.close()


def _settle(partial: Path) -> None:
    """One file without a log beside it, checked page by page, on the disk."""
    with closing(sqlite3.connect(partial, isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode = DELETE")
        found = made.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise LedgerError(f"the backup is damaged: {found}", "Check the disk; the ledger may be damaged as well")
    _sync(partial)


def _sync(place: Path) -> None:
    number = os.open(place, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def restore(
    file: str | Path, target: Database, *, replace: bool = False, progress: Progress | None = None
) -> Copied:  # fmt: skip
    """Put a backup in the place of a ledger, on either engine, in one transaction.

    The backup is verified first (`chain.verify`). The target must be empty unless `replace` says that what it holds
    may go. Raises LedgerError: the file is missing, damaged, tampered with or of a later partystate; then the
    target is as it was.
    """
    source = Database(file, create=False)
    try:
        if migrating.schema_version(source) is None:
            raise LedgerError(f"{file} holds no ledger", "Give a file that `partystate ledger backup` made")
        migrating.bring_up_to_date(source)
        for fault in chain.verify(source):
            raise LedgerError(
                f"the backup {file} is not sound: {fault.what}", "`partystate ledger verify` lists all its faults"
            )
        migrating.bring_up_to_date(target)
        done = copy(source, target, replace=replace, progress=progress)
        adopt(target)
        return done
    finally:
        source.close()
