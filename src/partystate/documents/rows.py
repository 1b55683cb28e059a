"""Row formats read by lines or values: JSON Lines, JSON, CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError, Refusal
from partystate.documents.encoding import LineDecoder, legacy, looks_utf8
from partystate.documents.files import MAX_BYTES, Source, Stream, read_lines

_TEXT_FIELDS = ("title", "outlet", "lang", "url")
_TOO_LONG = (f"the row is larger than {MAX_BYTES >> 20} MB", "it was skipped unread; give one report a row")
_NOT_JSON = "broken JSON row"


def entry_of(
    row: Mapping[str, object], source: Source, number: int, line: int | None, name: str | None = None
) -> Entry:
    """The entry for one row; `number` counts rows and names a row without an `id`. Raises `DocumentError`."""
    if "text" not in row:
        row = {str(key).strip().lower(): value for key, value in row.items()}
        if "text" not in row:
            names = ", ".join(list(row)[:12]) or "nothing"
            raise DocumentError(f"no text: the row has {names[:200]}", "name the field with the report's body `text`")
    text = row["text"]
    if not isinstance(text, str):
        kind = "null" if text is None else type(text).__name__
        raise DocumentError(f"no text: `text` is {kind}", "give the report's body as one string")
    if len(text) > MAX_BYTES:
        raise DocumentError(*_TOO_LONG)
    fields: dict[str, str | None] = {}
    for field in _TEXT_FIELDS:
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            if value != value:  # NaN, as data frames write a missing value
                value = None
            elif isinstance(value, (dict, list)):
                raise DocumentError(f"`{field}` is {type(value).__name__}, not text", f"give `{field}` as one string")
        fields[field] = None if value is None else str(value)
    given = row.get("id")
    identity = "" if given is None or given != given or isinstance(given, (dict, list)) else str(given).strip()
    return Entry(
        id=identity or name or f"{source.stem}:{number}",
        text=text,
        title=fields["title"],
        published=row.get("published") if row.get("published") == row.get("published") else None,
        outlet=fields["outlet"],
        lang=fields["lang"],
        url=fields["url"],
        file=source.name,
        line=line,
    )


def jsonl(stream: Stream, source: Source) -> Iterator[Entry | Refusal]:
    """One JSON object a line."""
    decode = LineDecoder(stream.peek())
    for number, line in read_lines(stream):
        if line is None:
            yield Refusal(source.name, number, *_TOO_LONG)
            continue
        try:
            text = decode(line)
            if number == 1:
                text = text.removeprefix("\ufeff")
            if not text.strip():
                continue
            yield entry_of(_object(json.loads(text)), source, number, number)
        except DocumentError as error:
            yield Refusal(source.name, number, error.reason, error.advice)
        except (ValueError, RecursionError) as error:
            yield Refusal(source.name, number, f"{_NOT_JSON}: {_why(error)}", "give one JSON object a line")


def _object(value: object) -> Mapping[str, object]:
    if isinstance(value, dict):
        return value
    kind = {list: "a list", str: "a string", type(None): "null", bool: "true/false"}.get(type(value), "a number")
    raise DocumentError(f"not an object: the row is {kind}", 'give rows such as {"id": …, "title": …, "text": …}')


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at column {error.colno}"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)[:100]


# Where the next row of a list begins, once a row has turned out broken.
_NEXT_ROW = re.compile(r"\}\s{0,200},?\s{0,200}(?=\{)|\n\s{0,200}(?=\{)")
_BETWEEN = re.compile(r"[\s,]*")
_CHUNK = 256 * 1024


def json_values(stream: Stream, source: Source) -> Iterator[Entry | Refusal]:
    """The rows of a JSON list, or one object, or objects one after another; never more than one row in memory."""
    sample = stream.peek()
    encoding = "utf-8-sig" if looks_utf8(sample) else legacy(sample) or "utf-8"
    reader = _Values(io.TextIOWrapper(stream, encoding=encoding, errors="surrogateescape"))
    number = 0
    for line, value in reader:
        number += 1
        try:
            if isinstance(value, DocumentError):
                raise value
            name = None if reader.is_list or number > 1 else source.stem
            yield entry_of(_object(value), source, number, line, name)
        except DocumentError as error:
            yield Refusal(source.name, line, error.reason, error.advice)
    if not number:
        yield Refusal(source.name, None, "no rows in the file", "give a list of objects, or one object")


class _Values:
    """Iterates over (line, value) of a stream of JSON values; a broken one is a `DocumentError` in its place."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._decode = json.JSONDecoder().raw_decode
        self._buffer = ""
        self._position = 0
        self._line = 1
        self._ended = False
        self.is_list = False

    def __iter__(self) -> Iterator[tuple[int, object]]:
        first = True
        while self._skip(_BETWEEN):
            sign = self._buffer[self._position]
            if (first and sign == "[") or (self.is_list and sign == "]"):
                self.is_list = True
                self._advance(self._position + 1)
            else:
                yield self._line, self._value()
            first = False

    def _value(self) -> object:
        """The value at the position, read on until it is whole or broken."""
        while True:
            try:
                value, end = self._decode(self._buffer, self._position)
            except json.JSONDecodeError as error:
                if not self._incomplete(error) or not self._more():
                    return self._broken(_why(error), error.pos)
            except (ValueError, RecursionError) as error:
                return self._broken(_why(error), self._position + 1)
            else:
                whole = _escaped(self._buffer, self._position, end)
                self._advance(end)
                return value if whole else DocumentError("not UTF-8 in this row", "save the file as UTF-8")

    def _incomplete(self, error: json.JSONDecodeError) -> bool:
        near_the_end = error.pos >= len(self._buffer) - 16
        return not self._ended and (near_the_end or error.msg.startswith("Unterminated"))

    def _broken(self, why: str, position: int) -> DocumentError:
        too_long = len(self._buffer) - self._position >= MAX_BYTES
        self._advance(max(position, self._position + 1))
        while not (match := _NEXT_ROW.search(self._buffer, self._position)):
            self._advance(max(self._position, len(self._buffer) - 500))
            if not self._more():
                self._advance(len(self._buffer))
                break
        if match:
            self._advance(match.end())
        if too_long:
            return DocumentError(*_TOO_LONG)
        return DocumentError(f"{_NOT_JSON}: {why.split(' at column')[0]}", "mend the row; the next rows were read")

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        """Go past what stands between values; False at the end."""
        while True:
            match = pattern.match(self._buffer, self._position)
            self._advance(match.end() if match else self._position)
            if self._position < len(self._buffer):
                return True
            if not self._more():
                return False

    def _advance(self, position: int) -> None:
        self._line += self._buffer.count("\n", self._position, position)
        self._position = position

    def _more(self) -> bool:
        """Read on, twice as much as is held, so that a long row is not parsed again and again."""
        held = len(self._buffer) - self._position
        if self._ended or held >= MAX_BYTES:
            return False
        chunk = self._text.read(max(_CHUNK, held))
        self._buffer = self._buffer[self._position :] + chunk
        self._position = 0
        self._ended = not chunk
        return bool(chunk)


def _escaped(text: str, start: int, end: int) -> bool:
    """Whether no byte of this stretch had to be escaped because it was not of the encoding."""
    try:
        text[start:end].encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


COLUMNS = frozenset({"id", "title", "published", "outlet", "lang", "url", "text"})


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
                raise DocumentError(*_TOO_LONG)
            yield decode(line)
        except DocumentError as error:
            problems.append(Refusal(source.name, number, error.reason, error.advice))
            yield ""
