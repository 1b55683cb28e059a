"""One shard of the input, read by a worker that may die at any document and is then followed by another.

A document on which a worker died, or did not come to an end in time, twice in a row is set aside: it is stored
with a reading that says so, and the rest of the shard goes on. How it is found: the first worker keeps no notes.
The one that follows writes down each document before it reads it, and the third passes over the one noted.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from partystate.cluster import partitions
from partystate.cluster.partitions import Taken
from partystate.cluster.places import Folder, is_remote
from partystate.documents import Document, Refusal, Sieve, finish
from partystate.documents.files import Source, find, source
from partystate.documents.loading import entries_of
from partystate.ledger.statements import digest
from partystate.ledger.work import Read, Reader, norm, read_document

SECONDS = 120.0
"""The longest that one document may take, before its worker ends itself."""
ATTEMPTS = 25
"""Workers that a shard may cost; then it is refused as a whole."""


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of the input. `place` is a path or an fsspec address; `refusal` stands for a file that is none."""

    number: int
    place: str
    stem: str = ""
    format: str | None = None
    packed: bool = False
    refusal: Refusal | None = None

    @property
    def name(self) -> str:
        """The file name of its partition."""
        return f"part-{self.number:06d}.parquet"


@dataclass(frozen=True, slots=True)
class Job:
    """What every worker has to know. `staging` is where partitions go; all else is what `Ledger.ingest` takes."""

    staging: str
    reader: Reader
    charter: Any
    published: date | None = None
    sieve: Sieve = field(default_factory=Sieve)
    seconds: float = SECONDS

    def key(self, shard: Shard) -> str:
        """What a partition depends on: with the same key there is no need to read the shard again."""
        sieve = [sorted(self.sieve.hosts), sorted(self.sieve.languages), list(self.sieve.terms), self.sieve.least]
        said = [
            asdict(shard), _state_of(shard.place), self.reader.name, self.reader.version, str(self.published), sieve,
        ]  # fmt: skip
        return hashlib.sha256(json.dumps(said, default=str).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Done:
    """A shard that was read: documents and refusals in its partition, and what the sieve did."""

    number: int
    rows: int
    counts: dict[str, int]
    again: bool = False
    """It had been read by an earlier run."""


def plan(paths: Iterable[str | Path]) -> list[Shard]:
    """The shards of an input, in the order in which the local engine would read them. An address may be a glob."""
    found: list[Shard] = []
    for given in paths:
        if is_remote(str(given)):
            for place in _expanded(str(given)):
                named = source(Path(place.rpartition("/")[2]))
                found.append(Shard(len(found), place, named.stem, named.format, named.packed))
            continue
        for item in find([given]):
            if isinstance(item, Refusal):
                found.append(Shard(len(found), item.file, refusal=item))
            else:
                found.append(Shard(len(found), item.path, item.stem, item.format, item.packed))
    return found


def _expanded(place: str) -> list[str]:
    import fsspec

    files, path = fsspec.core.url_to_fs(place)
    if files.isdir(path):
        matches = [name for name in files.find(path) if not name.rpartition("/")[2].startswith(".")]
    else:
        matches = files.glob(path) if any(mark in path for mark in "*?[") else [path]
    return [files.unstrip_protocol(name) for name in sorted(matches)]


def _state_of(place: str) -> str:
    """What changes when the file does: its size and time, or what the store says of it."""
    try:
        if not is_remote(place):
            known = Path(place).stat()
            return f"{known.st_size} {known.st_mtime_ns}"
        import fsspec

        files, path = fsspec.core.url_to_fs(place)
        return str(files.ukey(path))
    except (OSError, NotImplementedError):
        return "unknown"


def read_shard(job: Job, shard: Shard) -> Done:
    """Read a shard into its partition, unless an earlier run has. Raises OSError where the staging place is at fault.

    May be ended from outside at any moment, and called again by another worker.
    """
    folder = Folder(job.staging)
    key = job.key(shard)
    done = _finished(folder, shard, key)
    if done is not None:
        return done
    notes = _Notes.open(folder, shard, key)
    counts: Counter[str] = Counter()
    sieve = replace(job.sieve, counts=counts)
    if notes.attempt > ATTEMPTS:
        reason = f"workers died on this file {ATTEMPTS} times"
        given_up = Refusal(shard.place, None, reason, "read it by itself, and report it")
        items: Iterator[Taken | Refusal] = iter([given_up])
    else:
        items = _items(job, shard, sieve, notes)
    with folder.replacing(shard.name) as file:
        rows = partitions.write(file, items, {"key": key})
    folder.write(f"{shard.name}.json", json.dumps({"key": key, "rows": rows, "counts": counts}).encode())
    notes.close()
    return Done(shard.number, rows, dict(counts))


def _finished(folder: Folder, shard: Shard, key: str) -> Done | None:
    try:
        said = json.loads(folder.read(f"{shard.name}.json") or b"{}")
    except ValueError:
        return None
    if said.get("key") != key or not folder.exists(shard.name):
        return None
    return Done(shard.number, said["rows"], said["counts"], again=True)


def _items(job: Job, shard: Shard, sieve: Sieve, notes: _Notes) -> Iterator[Taken | Refusal]:
    vocabulary = job.charter.vocabulary()
    number = 0
    watch = _Watch(job.seconds)
    try:
        for entry in _entries(shard, sieve):
            item = entry if isinstance(entry, Refusal) else finish(entry, vocabulary, job.published)
            if isinstance(item, Refusal):
                yield item
                continue
            number += 1
            if number in notes.poisonous:
                yield Taken(item, set_aside(item))
                continue
            notes.begin(number)
            watch.begin()
            yield Taken(item, read_document(item, job.reader, job.charter))
            watch.end()
    finally:
        watch.stop()


def _entries(shard: Shard, sieve: Sieve) -> Iterator[Any]:
    if shard.refusal is not None:
        yield shard.refusal
        return
    found = Source(shard.place, shard.stem, shard.format, shard.packed)
    if not is_remote(shard.place):
        yield from entries_of(found, sieve=sieve)
        return
    import fsspec

    try:
        opened = fsspec.open(shard.place, "rb").open()
    except Exception as error:  # each store has errors of its own
        reason = f"cannot be read: {str(error).strip()[:200] or type(error).__name__}"
        yield Refusal(shard.place, None, reason, "check the address, and who may read it")
        return
    yield from entries_of(found, io.BufferedReader(opened), sieve)


def set_aside(document: Document) -> Read:
    """The reading of a document on which workers die."""
    given = document.published.isoformat() if document.published else None
    made = Read(norm(document), given, document.published_by, error="WorkerDied: set aside", digest=digest(()))
    made.projection.day = given
    return made


class _Notes:
    """What the workers of one shard tell each other: how many there were, and at which document one died."""

    def __init__(self, folder: Folder, shard: Shard, attempt: int, poisonous: set[int]) -> None:
        self.folder = folder
        self.began, self.at = f"{shard.name}.began", f"{shard.name}.at"
        self.attempt = attempt
        self.poisonous = poisonous

    @classmethod
    def open(cls, folder: Folder, shard: Shard, key: str) -> _Notes:
        """Read what the workers before have noted, and note that there is one more."""
        try:
            said = json.loads(folder.read(f"{shard.name}.began") or b"{}")
        except ValueError:
            said = {}
        if said.get("key") != key:
            said = {"key": key, "attempt": 0, "poisonous": []}
            folder.remove(f"{shard.name}.at")
        notes = cls(folder, shard, said["attempt"] + 1, set(said["poisonous"]))
        died_at = folder.read(notes.at)
        if died_at and died_at.isdigit():
            notes.poisonous.add(int(died_at))
            folder.remove(notes.at)
        said |= {"attempt": notes.attempt, "poisonous": sorted(notes.poisonous)}
        folder.write(notes.began, json.dumps(said).encode())
        return notes

    def begin(self, number: int) -> None:
        """A document is about to be read; written down from the second worker on."""
        if self.attempt > 1:
            self.folder.write(self.at, str(number).encode())

    def close(self) -> None:
        """The shard is read."""
        self.folder.remove(self.at)
        self.folder.remove(self.began)


class _Watch:
    """Ends this process when one document takes too long: no other way stops a regular expression that runs wild."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.deadline = float("inf")
        self.over = threading.Event()
        threading.Thread(target=self._look, daemon=True).start()

    def begin(self) -> None:
        self.deadline = time.monotonic() + self.seconds

    def end(self) -> None:
        self.deadline = float("inf")

    def stop(self) -> None:
        self.over.set()

    def _look(self) -> None:
        while not self.over.wait(min(self.seconds / 4, 1.0)):
            if time.monotonic() > self.deadline:
                os._exit(70)
