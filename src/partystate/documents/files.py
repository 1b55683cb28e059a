"""Files: which there are, opened, unpacked, and read in bounded pieces."""

from __future__ import annotations

import glob
import gzip
import io
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from partystate.documents.document import DocumentError, Refusal

MAX_BYTES = 16 * 1024 * 1024
"""The most bytes of one text, one page or one row that are ever held in memory."""

_BOMB_RATIO = 200
_BOMB_BYTES = 1024**3
"""A packed file that grows more than 200-fold, past 1 GiB, holds no reports (text packs 3- to 10-fold)."""

FORMATS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html",
    ".xhtml": "html", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "csv",
    ".parquet": "parquet", ".warc": "warc",
}  # fmt: skip

Stream = io.BufferedReader
_BUFFER = 128 * 1024

UNREADABLE = (OSError, EOFError, zlib.error)
"""What reading a damaged, cut or forbidden file raises."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: its `path`, its `stem` without format endings, its `format` if its name tells."""

    path: str
    stem: str
    format: str | None
    packed: bool = False

    @property
    def name(self) -> str:
        """The path as shown to the user."""
        return printable(self.path)


STDIN = Source("-", "stdin", None)


def source(path: Path) -> Source:
    """The source for a path, by its name alone."""
    packed = path.suffix.lower() == ".gz"
    name = path.with_suffix("") if packed else path
    known = FORMATS.get(name.suffix.lower())
    return Source(str(path), printable(name.stem if known else name.name), known, packed)


def printable(name: str | Path) -> str:
    """A file name without the surrogates that stand for bytes outside UTF-8."""
    return str(name).encode("utf-8", "replace").decode("utf-8")


def find(paths: Iterable[str | Path]) -> Iterator[Source | Refusal]:
    """Sources for files, folders (recursively), globs and `-`, in the order given, sorted within each."""
    for given in paths:
        path = Path(given)
        if str(given) == "-":
            yield STDIN
        elif _is_folder(path):
            yield from _folder(path)
        elif not glob.has_magic(str(given)) or _exists(path):
            yield _regular(path, named=True)
        else:
            yield from _matches(str(given))


def _matches(pattern: str) -> Iterator[Source | Refusal]:
    """What a glob matches; a folder that it matches is read as a folder, but no file twice."""
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute patterns)
    if not matches:
        yield Refusal(printable(pattern), None, "no file matches", "check the pattern, and quote it from the shell")
    folders = [path for path in map(Path, matches) if _is_folder(path)]
    files = {printable(path): Path(path) for path in matches}  # a dict keeps the order
    for folder in folders:
        del files[printable(folder)]
    for path in list(files.values()):
        yield _regular(path, named=True)
    for folder in folders:
        for found in _folder(folder):
            name = found.name if isinstance(found, Source) else found.file
            if name not in files:
                files[name] = folder
                yield found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _folder(top: Path) -> Iterator[Source | Refusal]:
    """The files below a folder, without hidden ones. A folder reached again through a link is not entered again."""
    entered: set[tuple[int, int]] = set()
    empty = True
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            there = folder.stat()
            if (there.st_dev, there.st_ino) in entered:
                continue
            entered.add((there.st_dev, there.st_ino))
            inside = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
        except OSError as error:
            yield _unreadable(folder, error)
            empty = False
            continue
        below: list[Path] = []
        for path in inside:
            if _is_folder(path):
                below.append(path)
            else:
                yield _regular(path, named=False)
                empty = False
        pending.extend(reversed(below))
    if empty:
        yield Refusal(printable(top), None, "the folder holds no files", "give a folder with reports in it")


def _regular(path: Path, *, named: bool) -> Source | Refusal:
    """The source for one file. What the user named may be a pipe; what a folder holds may not: it could hang."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return _unreadable(path, error)
    if not stat.S_ISREG(mode) and not named:
        return Refusal(printable(path), None, "not a regular file", "name it alone if it is a pipe to read")
    found = source(path)
    if found.format is None and not named:
        reason = f"no loader for this kind of file ({path.suffix or 'no ending'})"
        advice = f"rename it to one of {' '.join(FORMATS)}, or name it alone to have its content looked at"
        return Refusal(printable(path), None, reason, advice)
    return found


def _unreadable(path: Path, error: OSError | ValueError) -> Refusal:
    return Refusal(printable(path), None, *explain(error))


def explain(error: BaseException) -> tuple[str, str]:
    """Reason and advice for one of the `UNREADABLE` errors."""
    if isinstance(error, FileNotFoundError):
        return "no such file", "check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it", "change its permissions or run as a user who may read it"
    if isinstance(error, EOFError):
        return "cut off: the packed file ends too early", "fetch it again; what came before the cut was read"
    if isinstance(error, (gzip.BadGzipFile, zlib.error)):
        return f"damaged gzip file: {error}", "unpack it with gzip -t to see, and fetch it again"
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or error}", "check the disk and the path"
    return f"cannot be read: {error}", "check the path"


def open_source(found: Source, opened: Stream | None = None) -> Stream:
    """Open for reading, unpacked; `opened` holds its bytes if they are not under its path. Raises `UNREADABLE` errors.
    """
    if opened is not None:
        stream = opened
    elif found is STDIN:
        stream = _Kept(sys.stdin.buffer)
    else:
        stream = io.BufferedReader(io.FileIO(found.path), _BUFFER)
    if found.packed or (found.format is None and stream.peek(2)[:2] == b"\x1f\x8b"):
        return io.BufferedReader(_Unpacked(stream), _BUFFER)
    return stream


class _Kept(io.BufferedReader):
    """Standard input, which is not ours to close."""

    def __init__(self, stdin: BinaryIO) -> None:
        super().__init__(cast(io.RawIOBase, stdin), _BUFFER)

    def close(self) -> None:
        """Leave it open."""


class _Unpacked(io.RawIOBase):
    """A gzip stream that refuses to grow without end."""

    def __init__(self, packed: Stream) -> None:
        self._packed = _Counted(packed)
        self._gzip = gzip.GzipFile(fileobj=cast(BinaryIO, self._packed), mode="rb")
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        size = self._gzip.readinto(buffer)  # type: ignore[arg-type]
        self._given += size
        if self._given > _BOMB_BYTES and self._given > _BOMB_RATIO * max(self._packed.taken, 1):
            raise gzip.BadGzipFile(f"it grows more than {_BOMB_RATIO}-fold, past {_BOMB_BYTES >> 30} GiB")
        return size

    def close(self) -> None:
        if not self.closed:
            self._gzip.close()
            self._packed.file.close()
        super().close()


class _Counted(io.RawIOBase):
    """A file that counts the bytes taken from it."""

    def __init__(self, file: Stream) -> None:
        self.file = file
        self.taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        data = self.file.read(len(buffer))  # type: ignore[arg-type]
        buffer[: len(data)] = data  # type: ignore[index]
        self.taken += len(data)
        return len(data)


def read_whole(stream: Stream, limit: int = MAX_BYTES) -> bytes:
    """All of a stream. Raises `DocumentError` when it is empty or holds more than `limit` bytes."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise DocumentError(f"larger than {limit >> 20} MB, the most read of one text", "split it into its reports")
    if not data.strip():
        raise DocumentError("the file is empty", "check what wrote it")
    return data


def read_lines(stream: Stream, limit: int = MAX_BYTES) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines with their ends; None for a line over `limit` bytes, the rest of which is skipped unread."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        if len(line) <= limit:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(1024 * 1024)
        yield number, None
