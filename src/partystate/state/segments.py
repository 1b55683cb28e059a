"""Parts of a checkpoint that are kept packed until something in them is asked for.

An answer for a day needs of a checkpoint when its tenures stand and whose they are. On which days they are attested,
the tenures themselves, and what a replay goes on from, are needed for proofs and for news of the same group: they are
many times as much. Each of them is a segment, packed by itself: one that is neither read nor changed is written again
as the bytes that it was read as.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, NamedTuple, TypeVar

from partystate.state.thinning import Piece

T = TypeVar("T")
_BETWEEN = "\0"
"""Stands between texts of JSON, which write such a letter otherwise."""


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """How a kind of segment is written and read, and about how many bytes its value takes in memory."""

    write: Callable[[T], bytes]
    read: Callable[[bytes], T]
    size: Callable[[T], int]


class Segment(Generic[T]):
    """A value, which must not be changed, or the bytes that hold it; either is made of the other when it is asked
    for. Safe to use from several threads."""

    __slots__ = ("_form", "_packed", "_size", "_value")

    grown: ClassVar[int] = 0
    """By about how many bytes segments came to take more memory in this process, because they were asked for."""

    def __init__(self, form: Form[T], value: T | None = None, packed: bytes | None = None) -> None:
        """One of the two must be given; `packed` is not looked at before the value is asked for."""
        self._form = form
        self._value = value
        self._packed = packed
        self._size: int | None = None

    @property
    def value(self) -> T:
        """What it holds. Raises ValueError or zlib.error for bytes that were not written by `packed`."""
        value = self._value
        if value is None:
            packed = self._packed
            assert packed is not None
            value = self._form.read(zlib.decompress(packed) if packed else b"")
            self._value, self._size = value, None
            Segment.grown += self._form.size(value)
        return value

    @property
    def packed(self) -> bytes:
        """It as bytes."""
        packed = self._packed
        if packed is None:
            value = self._value
            assert value is not None
            written = self._form.write(value)
            packed = zlib.compress(written, 1) if written else b""
            self._packed, self._size = packed, None
            Segment.grown += len(packed)
        return packed

    @property
    def size(self) -> int:
        """About how many bytes it takes in memory now."""
        if self._size is None:
            value, packed = self._value, self._packed
            self._size = (0 if value is None else self._form.size(value)) + (0 if packed is None else len(packed))
        return self._size


class Attested(NamedTuple):
    """Days (ordinals) on which something is attested, and the first and the last of the documents of each that do."""

    days: array[int]
    firsts: array[int]
    lasts: array[int]


def numbers_written(numbers: array[int]) -> bytes:
    """Numbers of four bytes each, the lowest first."""
    return _little(numbers).tobytes()


def numbers_read(content: bytes) -> array[int]:
    """What `numbers_written` wrote."""
    found = array("i")
    found.frombytes(content)
    return _little(found)


def _little(numbers: array[int]) -> array[int]:
    if array("H", [1]).tobytes() != b"\x01\x00":
        numbers = array("i", numbers)
        numbers.byteswap()
    return numbers


def _attested(content: bytes) -> Attested:
    numbers = numbers_read(content)
    count = len(numbers) // 3
    return Attested(numbers[:count], numbers[count : 2 * count], numbers[2 * count :])


def _texts_of(content: bytes) -> list[str]:
    return content.decode().split(_BETWEEN) if content else []


def _texts_by_key(content: bytes) -> dict[str, str]:
    if not content:
        return {}
    keys, *texts = _texts_of(content)
    return dict(zip(json.loads(keys), texts, strict=True))


def _by_key_written(texts: Mapping[str, str]) -> bytes:
    return _BETWEEN.join([json.dumps(list(texts)), *texts.values()]).encode() if texts else b""


def _pieces_written(of: Mapping[int, Sequence[Piece]]) -> bytes:
    rows = [[i, [[p.first, *map(list, p[1:])] for p in pieces]] for i, pieces in of.items()]
    return json.dumps(rows, separators=(",", ":")).encode() if rows else b""


def _pieces(content: bytes) -> dict[int, list[Piece]]:
    return {i: [Piece(*piece) for piece in pieces] for i, pieces in json.loads(content)} if content else {}


ATTESTED: Form[Attested] = Form(
    lambda value: b"".join(map(numbers_written, value)), _attested, lambda value: 12 * len(value.days)
)
TEXTS: Form[Sequence[str]] = Form(
    lambda texts: _BETWEEN.join(texts).encode(), _texts_of, lambda texts: sum(map(len, texts)) + 60 * len(texts)
)
"""Texts of JSON, none of which is empty."""
TEXTS_BY_KEY: Form[Mapping[str, str]] = Form(
    _by_key_written, _texts_by_key, lambda texts: sum(map(len, texts.values())) + 200 * len(texts)
)
"""Texts of JSON by keys of any kind."""
PIECES: Form[Mapping[int, Sequence[Piece]]] = Form(
    _pieces_written, _pieces, lambda of: 400 * sum(map(len, of.values()))
)
