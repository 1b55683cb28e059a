"""What leaves the ledger as files."""

from __future__ import annotations

from partystate.export.write import FORMATS, export_table, rows, write_csv, write_jsonl, write_parquet

__all__ = ["FORMATS", "export_table", "rows", "write_csv", "write_jsonl", "write_parquet"]
