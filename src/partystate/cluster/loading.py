"""From partitions into the ledger: in the order of the input, each once, whatever order they were read in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partystate.cluster import partitions
from partystate.cluster.places import Folder
from partystate.cluster.shards import Done, Job, Shard
from partystate.documents import Document, Refusal
from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError
from partystate.ledger.ingest import IngestResult, Progress, ingest_documents


def load_partitions(
    database: Database, job: Job, shards: list[Shard], done: Iterable[Done], progress: Progress | None = None
) -> IngestResult:
    """Record the partitions of a job as they are finished; `done` may come in any order, and is asked for only as
    far as the next shard in order needs it.

    What the ledger holds already is passed over, so loading twice changes nothing, and a load that was stopped
    goes on where it stopped. Raises LedgerError.
    """
    items = _in_order(job, shards, iter(done))
    # one process: all that is new has been read already
    return ingest_documents(database, items, job.reader, job.charter, jobs=1, progress=progress)


def _in_order(job: Job, shards: list[Shard], done: Iterator[Done]) -> Iterator[Document | Refusal]:
    folder = Folder(job.staging)
    ready: set[int] = set()
    for shard in shards:
        while shard.number not in ready:
            finished = next(done, None)
            if finished is None:
                raise LedgerError(
                    f"the cluster ended without reading {shard.place}",
                    "Run the same command again: what was read is not read again",
                )
            ready.add(finished.number)
            job.sieve.counts.update(finished.counts)
        try:
            with folder.open(shard.name) as file:
                yield from partitions.load(file)
        except (OSError, ValueError) as error:  # pyarrow's errors are ValueErrors
            raise LedgerError(
                f"the partition {folder.path(shard.name)} cannot be read: {error}",
                "Take it away and run the same command again",
            ) from error
