"""What was fetched, kept byte for byte: bodies under the hash of their content, and a log of every fetch."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC
from pathlib import Path

from partystate.fetching.client import Fetched

LOG = "fetches.jsonl"


@dataclass(frozen=True, slots=True)
class Kept:
    """One fetch, as the log has it. `at` is UTC in ISO 8601; `sha256` names the file of the body."""

    url: str
    final_url: str
    at: str
    status: int
    sha256: str
    size: int
    type: str | None = None
    etag: str | None = None
    modified: str | None = None
    feed: bool = False
    published: str | None = None
    """The day that a feed gave for the page."""


@dataclass(slots=True)
class Keeper:
    """A folder of fetched bytes. Bodies are never overwritten; a file that changes on the web gets another hash."""

    folder: Path
    _latest: dict[str, Kept] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for kept in self.log():
            self._latest[kept.url] = kept

    def log(self) -> Iterator[Kept]:
        """Every fetch so far, the earliest first. A line cut off by a crash is passed over."""
        try:
            text = (self.folder / LOG).read_text("utf-8")
        except FileNotFoundError:
            return
        for line in text.split("\n"):
            try:
                yield Kept(**json.loads(line))
            except (ValueError, TypeError):
                continue

    def latest(self, url: str) -> Kept | None:
        """The last fetch of an address whose bytes are still there."""
        kept = self._latest.get(url)
        return kept if kept is not None and self.path(kept.sha256).exists() else None

    def path(self, sha256: str) -> Path:
        """The file of a body."""
        return self.folder / sha256[:2] / sha256

    def keep(self, fetched: Fetched, *, feed: bool = False, published: str | None = None) -> Kept:
        """Put a body on the disk, then its line in the log. Raises OSError."""
        sha256 = hashlib.sha256(fetched.body).hexdigest()
        path = self.path(sha256)
        if not path.exists():
            _write(path, fetched.body)
        kept = Kept(
            fetched.url, fetched.final_url, fetched.at.astimezone(UTC).isoformat(timespec="seconds"), fetched.status,
            sha256, len(fetched.body), fetched.type, fetched.etag, fetched.modified, feed, published,
        )  # fmt: skip
        with (self.folder / LOG).open("ab") as log:
            # a newline in front too: the line before may have been cut off by a crash
            log.write(b"\n" + json.dumps(asdict(kept), ensure_ascii=False).encode() + b"\n")
        self._latest[kept.url] = kept
        return kept

    def read(self, kept: Kept) -> bytes:
        """The bytes of a fetch. Raises OSError when they are gone, ValueError when they are not those fetched."""
        body = self.path(kept.sha256).read_bytes()
        if hashlib.sha256(body).hexdigest() != kept.sha256:
            raise ValueError(f"{self.path(kept.sha256)} is not what was fetched from {kept.url}")
        return body

    def unrecorded(self, ledger: str) -> list[Kept]:
        """The pages fetched since `mark_recorded` was last called for this ledger: a run was stopped before its end."""
        try:
            done = int(self._mark(ledger).read_text("ascii"))
        except (FileNotFoundError, ValueError):
            done = 0
        return [kept for kept in list(self.log())[done:] if not kept.feed]

    def mark_recorded(self, ledger: str) -> None:
        """Note that the ledger holds everything fetched so far."""
        count = sum(1 for _ in self.log())
        if count:
            _write(self._mark(ledger), str(count).encode())

    def _mark(self, ledger: str) -> Path:
        return self.folder / f"recorded-{hashlib.sha256(ledger.encode()).hexdigest()[:12]}"


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent, prefix=".partial-")
    try:
        with os.fdopen(number, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
