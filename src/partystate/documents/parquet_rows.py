"""Rows of Parquet files, a batch at a time."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from typing import Any

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError, Refusal
from partystate.documents.files import Source, Stream
from partystate.documents.rows import COLUMNS, entry_of

_BATCH = 128
_BUFFER = 1024 * 1024


def parquet_rows(stream: Stream, source: Source) -> Iterator[Entry | Refusal]:
    """The rows of a Parquet file with a `text` column; `line` counts rows from 1."""
    # Imported late: a quarter of a second that text archives never spend.
    import pyarrow
    import pyarrow.parquet as parquet

    number = 0
    try:
        with tempfile.TemporaryFile() as unpacked:
            if not stream.seekable():  # out of a .gz or a pipe; Parquet is read from its end
                shutil.copyfileobj(stream, unpacked)
            # Buffered and not read ahead: a row group can be larger than memory.
            file = parquet.ParquetFile(stream if stream.seekable() else unpacked, buffer_size=_BUFFER, pre_buffer=False)
            names = {name: name.strip().lower() for name in file.schema_arrow.names}
            if "text" not in names.values():
                reason = f"no `text` column: the table has {', '.join(names)[:200] or 'nothing'}"
                yield Refusal(source.name, None, reason, "name the column with the report's body `text`")
                return
            columns = [name for name, plain in names.items() if plain in COLUMNS]
            for batch in file.iter_batches(batch_size=_BATCH, columns=columns):
                for row in _rows(batch):
                    number += 1
                    try:
                        yield entry_of(row, source, number, number)
                    except DocumentError as error:
                        yield Refusal(source.name, number, error.reason, error.advice)
    except (pyarrow.ArrowException, OSError, ValueError, MemoryError) as error:
        # a damaged page may claim gigabytes, which Arrow makes room for and does not give back by itself
        pyarrow.default_memory_pool().release_unused()
        reason = str(error).strip().split("\n")[0][:160]
        advice = "write it again, or give the rows as JSON Lines"
        yield Refusal(source.name, number + 1 if number else None, f"bad Parquet file: {reason}", advice)


def _rows(batch: Any) -> Iterator[dict[str, object]]:
    names = [name.strip().lower() for name in batch.schema.names]
    for values in zip(*(column.to_pylist() for column in batch.columns), strict=True):
        yield dict(zip(names, values, strict=True))
