"""CSV and its kin, one row at a time."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError, Refusal
from partystate.documents.encoding import LineDecoder
from partystate.documents.files import MAX_BYTES, Source, Stream, read_lines
from partystate.documents.rows import COLUMNS, TOO_LONG, entry_of


def csv_rows(stream: Stream, source: Source) -> Iterator[Entry | Refusal]:
    """A table with a header line; comma, semicolon or tab between the fields."""
    csv.field_size_limit(MAX_BYTES)
    decode = LineDecoder(stream.peek())
    problems: list[Refusal] = []
    lines = _decoded(stream, source, decode, problems)
    first = next(lines, "")
    columns, delimiter = table_head(first.removeprefix("\ufeff"))
    if "text" not in columns:
        yield from problems
        yield Refusal(
            source.name, 1, f"no `text` column: the header line has {', '.join(columns)[:200] or 'nothing'}",
            "the first line must name the columns, `text` among them",
        )  # fmt: skip
        return
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 2
        try:
            values = next(reader)
            if len(values) > len(columns):
                raise DocumentError(
                    f"the row has {len(values)} fields, the header line {len(columns)}",
                    "put fields that hold the separator in quotes",
                )
            if any(values):
                row = {column: value or None for column, value in zip(columns, values, strict=False)}
                yield entry_of(row, source, line, line)
        except StopIteration:
            break
        except DocumentError as error:
            yield Refusal(source.name, line, error.reason, error.advice)
        except csv.Error as error:
            reason = _csv_reason(error, line, reader.line_num + 1)
            yield Refusal(source.name, line, reason, "mend the quotes of this row")
        yield from problems
        problems.clear()
    yield from problems


def _csv_reason(error: csv.Error, line: int, last: int) -> str:
    if "unexpected end" in str(error):
        return f"a quote opened in this row is never closed; lines {line} to {last} are lost"
    return f"broken row: {error}"


def table_head(line: str) -> tuple[list[str], str]:
    """The column names of a header line, in lower case, and the separator that finds most of ours in it."""

    def split(delimiter: str) -> list[str]:
        try:
            return [name.strip().lower() for name in next(csv.reader([line], delimiter=delimiter), [])]
        except csv.Error:
            return []

    delimiter = max(",;\t", key=lambda sign: len(COLUMNS.intersection(split(sign))))
    return split(delimiter), delimiter


def _decoded(stream: Stream, source: Source, decode: Callable[[bytes], str], problems: list[Refusal]) -> Iterator[str]:
    """The lines of a table as text. A line that cannot be read is put among `problems` and left out."""
    for number, line in read_lines(stream):
        try:
            if line is None:
                raise DocumentError(*TOO_LONG)
            yield decode(line)
        except DocumentError as error:
            problems.append(Refusal(source.name, number, error.reason, error.advice))
            yield ""
