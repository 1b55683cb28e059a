"""Rows to files: CSV, JSON lines, Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, BinaryIO, TextIO

from partystate.export.rows import TABLES, ExportRow
from partystate.ledger import Ledger, LedgerError

FORMATS = ("csv", "jsonl", "parquet")
GROUP = 20_000
"""Rows held at a time when writing Parquet."""


def rows(ledger: Ledger, table: str, charter: Any = None) -> Iterator[ExportRow]:
    """The rows of an export: `participation`, `tenures`, `changes` or `posts`. Raises LedgerError for another word."""
    if table not in TABLES:
        raise LedgerError(f"there is no export {table!r}", f"Choose one of {', '.join(TABLES)}")
    return TABLES[table](ledger, charter)


def write_text(found: Iterator[ExportRow], out: TextIO, format: str) -> int:
    """Write rows as `csv` (header first) or `jsonl`; gives how many."""
    count = 0
    first = next(found, None)
    if first is None:
        return 0
    if format == "csv":
        writer = csv.DictWriter(out, list(first), lineterminator="\n")
        writer.writeheader()
        for row in chain([first], found):
            writer.writerow({name: _harmless(cell) for name, cell in row.items()})
            count += 1
    else:
        for row in chain([first], found):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    return count


def _harmless(cell: Any) -> Any:
    """A text that a spreadsheet would take for a formula gets a quote before it."""
    return "'" + cell if isinstance(cell, str) and cell[:1] in ("=", "+", "@", "\t") else cell


def write_parquet(found: Iterator[ExportRow], out: BinaryIO) -> int:
    """Write rows as Parquet, texts as strings and numbers as 64-bit integers; gives how many."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    count, writer = 0, None
    while part := list(islice(found, GROUP)):
        if writer is None:
            whole = {name for name, cell in part[0].items() if any(type(row[name]) is int for row in part)}
            schema = pa.schema([(name, pa.int64() if name in whole else pa.string()) for name in part[0]])
            writer = pq.ParquetWriter(out, schema)
        writer.write_table(pa.Table.from_pylist(part, schema))
        count += len(part)
    if writer is not None:
        writer.close()
    return count
