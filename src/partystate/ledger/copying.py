"""A ledger carried to another place or engine, whole or not at all, and compared with its source row for row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b

from partystate.ledger import schema, search
from partystate.ledger.database import Database, Row
from partystate.ledger.errors import LedgerError, explained

PORTION = 2000
"""Rows read from the one side and written to the other at a time."""

Progress = Callable[[str, int], None]
"""Called with a table's name and how many of its rows are over."""

TRUTH = (
    "batches", "documents", "document_copies", "refusals", "readings", "statements", "judgements", "resolutions",
    *(table.name for table in schema.NOTES),
)  # fmt: skip
"""The tables from which `rebuild` derives all others, and what the resolver goes by."""


@dataclass(slots=True)
class Copied:
    """What was copied: rows by table."""

    rows: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Rows of all tables."""
        return sum(self.rows.values())


def tables() -> list[str]:
    """Every table of a ledger, those that others refer to first."""
    return [table.name for table in schema.metadata.sorted_tables]


def columns(table: str) -> list[str]:
    """The columns of a table, in the order of the schema."""
    return [column.name for column in schema.metadata.tables[table].columns]


def copy(
    source: Database, target: Database, *, replace: bool = False, only: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> Copied:  # fmt: skip
    """Copy every row of one ledger into another, in one transaction, and compare both sides before it is committed.

    Both must have today's schema (`Ledger.open` sees to it). Writers of the source may go on meanwhile: what is
    copied is the moment at which the copy began. `replace` empties the target first, in the same transaction;
    `only` names the tables to copy instead of all. Raises LedgerError, and then the target is as it was.
    """
    wanted = [name for name in tables() if only is None or name in only]
    done = Copied()
    with source.reading(), target.writing():
        holds = [name for name in tables() if target.one(f"SELECT 1 FROM {name} LIMIT 1") is not None]
        if holds and not replace:
            raise LedgerError(
                f"the ledger {target.url} is not empty (it has {', '.join(holds[:3])} …)",
                "Name an empty place, or say --replace to lose what is there",
            )
        for name in reversed(holds and tables()):
            target.execute(f"DELETE FROM {name}")
        for name in wanted:
            done.rows[name] = _copy_table(source, target, name, progress)
        search.index_anew(target)
        for name in differing(source, target, wanted):
            raise LedgerError(
                f"the copy of table {name} is not the table that was copied",
                "Nothing was changed; check the disks, and report this if it comes again",
            )
    return done


def _copy_table(source: Database, target: Database, name: str, progress: Progress | None) -> int:
    names, count = columns(name), 0
    for part in _portions(source, name):
        target.insert(name, names, part)
        count += len(part)
        if progress is not None:
            progress(name, count)
    return count


def _portions(database: Database, name: str, leaving_out: Collection[str] = ()) -> Iterator[list[Row]]:
    """All rows of a table, a portion at a time, without holding the table in memory. Call inside a transaction."""
    wanted = [column for column in columns(name) if column not in leaving_out]
    asked = f"SELECT {', '.join(_quoted(wanted))} FROM {name}"
    connection, cursor = database.connection(), None
    try:
        # psycopg's usual cursor fetches the whole result; a named one is a cursor of the server. To make it asks
        # whether the connection is open: a server stopped between two tables is met here.
        cursor = connection.cursor() if database.dialect == "sqlite" else connection.cursor(name=f"copy_{name}")
        cursor.execute(asked)
        while part := cursor.fetchmany(PORTION):
            yield part
    except Exception as error:  # the driver's own: whoever takes the parts does so outside of this
        raise explained(error, database.url) from error
    finally:
        if cursor is not None:
            with suppress(Exception):
                cursor.close()


def _quoted(names: Sequence[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def differing(one: Database, other: Database, names: Sequence[str] | None = None) -> Iterator[str]:
    """The tables whose rows are not the same on both sides, whatever their order. Call inside transactions of both."""
    for name in tables() if names is None else names:
        if fingerprint(one, name) != fingerprint(other, name):
            yield name


def fingerprint(database: Database, name: str, leaving_out: Collection[str] = ()) -> tuple[int, int]:
    """Count and sum of the hashes of a table's rows: equal for the same rows in any order, on both engines."""
    count = total = 0
    for part in _portions(database, name, leaving_out):
        count += len(part)
        for row in part:
            total += int.from_bytes(_row_hash(row), "big")
    return count, total % (1 << 256)


def _row_hash(row: Row) -> bytes:
    hashed = blake2b(digest_size=32)
    for value in row:
        if value is None:
            hashed.update(b"\x00")
            continue
        # the length in front keeps ("ab", "c") and ("a", "bc") apart; a float that is whole is one on both engines
        said = bytes(value) if isinstance(value, (bytes, memoryview)) else str(value).encode("utf-8", "surrogatepass")
        hashed.update(b"%d:" % len(said) + said)
    return hashed.digest()
