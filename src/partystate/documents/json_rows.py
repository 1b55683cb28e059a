"""JSON Lines and JSON, one row at a time."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError, Refusal
from partystate.documents.encoding import LineDecoder, legacy, looks_utf8
from partystate.documents.files import MAX_BYTES, Source, Stream, read_lines
from partystate.documents.rows import TOO_LONG, entry_of

_NOT_JSON = "broken JSON row"


def jsonl(stream: Stream, source: Source) -> Iterator[Entry | Refusal]:
    """One JSON object a line."""
    decode = LineDecoder(stream.peek())
    for number, line in read_lines(stream):
        if line is None:
            yield Refusal(source.name, number, *TOO_LONG)
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
    for number, (line, value) in enumerate(reader, start=1):
        try:
            if isinstance(value, DocumentError):
                raise value
            name = None if reader.is_list or number > 1 else source.stem
            yield entry_of(_object(value), source, number, line, name)
        except DocumentError as error:
            yield Refusal(source.name, line, error.reason, error.advice)


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
        while self._skip():
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
                whole = _decoded(self._buffer, self._position, end)
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
            return DocumentError(*TOO_LONG)
        return DocumentError(f"{_NOT_JSON}: {why.split(' at column')[0]}", "mend the row; the next rows were read")

    def _skip(self) -> bool:
        """Go past what stands between values; False at the end."""
        while True:
            match = _BETWEEN.match(self._buffer, self._position)
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


def _decoded(text: str, start: int, end: int) -> bool:
    """Whether every byte of this stretch was of the file's encoding, and none had to be escaped."""
    try:
        text[start:end].encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
