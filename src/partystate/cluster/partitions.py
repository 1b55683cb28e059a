"""What was read of one shard, as a Parquet file: a row for each document or refusal, its statements inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as parquet

from partystate.documents import Document, Refusal
from partystate.ledger.persons import mentions_from
from partystate.ledger.projections import Origin, project
from partystate.ledger.statements import Statement
from partystate.ledger.work import Prepared, Read
from partystate.resolving.tellings import Telling

ROWS = 256
"""Documents in one row group: what is in memory at a time."""

_TEXT, _NUMBER = pa.string(), pa.int32()
_STATEMENT = pa.struct([
    ("n", _NUMBER), ("id", _TEXT), ("item", _TEXT), ("subject", _TEXT), ("property", _TEXT), ("value", _TEXT),
    ("datatype", _TEXT), ("valid_from", _TEXT), ("valid_to", _TEXT), ("precision", _TEXT), ("evidence", _TEXT),
    ("confidence", pa.float64()),
])  # fmt: skip
_TELLING = pa.struct([("document", _TEXT), ("item", _TEXT), ("node", _TEXT), ("facts", _TEXT)])
_STATEMENT_FIELDS = [field.name for field in _STATEMENT]
SCHEMA = pa.schema([
    ("refused", pa.struct([("file", _TEXT), ("line", pa.int64()), ("reason", _TEXT), ("advice", _TEXT)])),
    ("id", _TEXT), ("text", pa.large_string()), ("sha256", _TEXT), ("title", _TEXT), ("title_end", _NUMBER),
    ("published", _TEXT), ("published_by", _TEXT), ("outlet", _TEXT), ("lang", _TEXT), ("url", _TEXT),
    ("origin", _TEXT), ("dateline_place", _TEXT), ("dateline_month", _NUMBER), ("dateline_day", _NUMBER),
    ("norm", _TEXT), ("read_published", _TEXT), ("read_published_by", _TEXT), ("via", _TEXT), ("notes", _TEXT),
    ("error", _TEXT), ("digest", _TEXT), ("statements", pa.list_(_STATEMENT)), ("tellings", pa.list_(_TELLING)),
    ("sketch", pa.binary()),
])  # fmt: skip
"""Columns of a partition. `refused` is null for a document, all others are null for a refusal."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A document with its reading."""

    document: Document
    read: Read


def write(file: IO[bytes], items: Iterable[Taken | Refusal], about: dict[str, str]) -> int:
    """Write a partition; gives how many rows. `about` goes into the file's metadata. Raises OSError."""
    schema = SCHEMA.with_metadata(about)
    count, rows = 0, list[dict[str, Any]]()
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for item in items:
            rows.append(_row(item))
            count += 1
            if len(rows) >= ROWS:
                writer.write_table(pa.Table.from_pylist(rows, schema))
                rows = []
        writer.write_table(pa.Table.from_pylist(rows, schema))
    return count


def _row(item: Taken | Refusal) -> dict[str, Any]:
    if isinstance(item, Refusal):
        said = {"file": item.file, "line": item.line, "reason": item.reason, "advice": item.advice}
        return {"refused": said}
    d, read = item.document, item.read
    month, day = d.dateline_month_day or (None, None)
    return {
        "id": d.id, "text": d.text, "sha256": d.sha256, "title": d.title, "title_end": d.title_end,
        "published": d.published.isoformat() if d.published else None, "published_by": d.published_by,
        "outlet": d.outlet, "lang": d.lang, "url": d.url, "origin": d.origin, "dateline_place": d.dateline_place,
        "dateline_month": month, "dateline_day": day, "norm": read.norm, "read_published": read.published,
        "read_published_by": read.published_by, "via": read.via, "notes": read.notes, "error": read.error,
        "digest": read.digest,
        "statements": [dict(zip(_STATEMENT_FIELDS, row, strict=True)) for row in read.statements],
        "tellings": [
            {"document": t.document, "item": t.item, "node": t.node, "facts": t.dumps()} for t in read.tellings
        ],
        "sketch": read.sketch,
    }  # fmt: skip


def about(file: IO[bytes]) -> dict[str, str]:
    """The metadata of a partition. Raises OSError or ValueError for a damaged file."""
    found = parquet.ParquetFile(file).schema_arrow.metadata or {}
    return {key.decode(): value.decode() for key, value in found.items()}


def load(file: IO[bytes]) -> Iterator[Document | Refusal]:
    """The documents of a partition, each with its reading (`Prepared`), and the refusals, in their order.

    Raises OSError or ValueError (pyarrow's) for a damaged file.
    """
    for group in parquet.ParquetFile(file).iter_batches(batch_size=ROWS):
        for row in group.to_pylist():
            refused = row["refused"]
            yield Refusal(**refused) if refused is not None else _prepared(row)


def _prepared(row: dict[str, Any]) -> Prepared:
    statements = [tuple(said[name] for name in _STATEMENT_FIELDS) for said in row["statements"]]
    tellings = [Telling.loads(said["document"], said["item"], said["node"], said["facts"]) for said in row["tellings"]]
    read = Read(
        row["norm"], row["read_published"], row["read_published_by"], row["via"], row["notes"], row["error"],
        statements, row["digest"],
        tellings=tellings, sketch=row["sketch"],
    )  # fmt: skip
    # worked out anew rather than stored: it follows from the statements
    said = [Statement.of_row(one) for one in statements]
    read.projection = project(said, Origin(read.norm, read.published))
    read.mentions = mentions_from(said, row["id"], row["sha256"], row["outlet"], row["lang"], read.published)
    if read.error is not None:
        read.projection.day = read.published
    return Prepared(
        row["id"], row["text"], row["sha256"], row["title"], row["title_end"],
        None if row["published"] is None else date.fromisoformat(row["published"]), row["published_by"],
        row["outlet"], row["lang"], row["url"], row["origin"], row["dateline_place"],
        None if row["dateline_month"] is None else (row["dateline_month"], row["dateline_day"]), read,
    )  # fmt: skip
