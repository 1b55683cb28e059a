"""What leaves the ledger as files."""

from __future__ import annotations

from partystate.export.write import FORMATS, rows, write_parquet, write_text

__all__ = ["FORMATS", "rows", "write_parquet", "write_text"]
