"""Tables to files: CSV, JSON lines, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO, TextIO

from partystate.charter import Charter
from partystate.export.rows import TABLES, Cell, ExportTable
from partystate.ledger import Ledger, LedgerError

FORMATS = ("csv", "jsonl", "parquet")
GROUP = 20_000
"""Rows held at a time when writing Parquet."""


def export_table(name: str) -> ExportTable:
    """The export of a name: `participation`, `tenures`, `changes` or `posts`. Raises LedgerError for another word."""
    if name not in TABLES:
        raise LedgerError(f"there is no export {name!r}", f"Choose one of {', '.join(TABLES)}")
    return TABLES[name]


def rows(ledger: Ledger, name: str, charter: Charter | None = None) -> Iterator[dict[str, Cell]]:
    """The rows of an export, by column. Raises LedgerError for an unknown one."""
    table = export_table(name)
    return (dict(zip(table.columns, row, strict=True)) for row in table.rows(ledger, charter))


def write_csv(ledger: Ledger, name: str, out: TextIO, charter: Charter | None = None) -> int:
    """Write an export with a line of column names first; gives how many rows follow it. Raises LedgerError.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    table = export_table(name)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    count = 0
    for row in table.rows(ledger, charter):
        writer.writerow(
            ["'" + cell if isinstance(cell, str) and cell[:1] in "=+-@\t\r" and cell else cell for cell in row]
        )
        count += 1
    return count


def write_jsonl(ledger: Ledger, name: str, out: TextIO, charter: Charter | None = None) -> int:
    """Write an export as one JSON object a line; gives how many. Raises LedgerError."""
    count = 0
    for row in rows(ledger, name, charter):
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
        count += 1
    return count


def write_parquet(ledger: Ledger, name: str, out: BinaryIO, charter: Charter | None = None) -> int:
    """Write an export as Parquet (strings and 64-bit integers); gives how many rows. Raises LedgerError."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = export_table(name)
    schema = pa.schema([(c, pa.int64() if c in table.numbers else pa.string()) for c in table.columns])
    found, count = rows(ledger, name, charter), 0
    with pq.ParquetWriter(out, schema) as writer:
        while part := list(islice(found, GROUP)):
            writer.write_table(pa.Table.from_pylist(part, schema))
            count += len(part)
    return count
