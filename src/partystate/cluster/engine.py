"""The cluster itself: Ray Data spreads the shards over its workers and follows those that die with others."""

from __future__ import annotations

import os
import pickle
import socket
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ray
import ray.data

from partystate.charter import Charter, load_charter
from partystate.cluster.loading import load_partitions
from partystate.cluster.shards import SECONDS, Done, Job, Shard, plan, read_shard
from partystate.documents import Sieve
from partystate.ledger.defaults import shipped_reader
from partystate.ledger.errors import LedgerError
from partystate.ledger.ingest import IngestResult, Progress
from partystate.ledger.work import Reader

if TYPE_CHECKING:
    from partystate.ledger.store import Ledger


def ingest_on_ray(
    ledger: Ledger,
    paths: Iterable[str | Path],
    *,
    staging: str | Path,
    charter: Charter | str | None = None,
    published: date | None = None,
    sieve: Sieve | None = None,
    address: str | None = None,
    workers: int | None = None,
    reader: Reader | None = None,
    seconds: float = SECONDS,
    progress: Progress | None = None,
) -> IngestResult:
    """Read files on a Ray cluster into a ledger, which becomes the one that `Ledger.ingest` makes, row for row.

    `paths` are files, folders, globs and fsspec addresses, each file a shard: there should be several times as many
    as workers. `staging` (a folder or address that every machine reaches) takes the partitions; shards that it has
    from an earlier run are not read again. `address` is a running cluster's; without it one is started on this
    machine with `workers` processes (None: one per processor) and ended afterwards. `seconds` is the longest that
    one document may take. Raises LedgerError.
    """
    known = load_charter(charter) if isinstance(charter, str) else load_charter() if charter is None else charter
    place = str(staging) if "://" in str(staging) else str(Path(staging).absolute())
    job = Job(place, reader or shipped_reader(known), known, published, sieve or Sieve(), seconds)
    shards = plan(paths)
    started = _connect(address, workers)
    try:
        return load_partitions(ledger.database, job, shards, _read(job, shards), progress)
    except ray.exceptions.RayError as error:
        raise LedgerError(
            f"the cluster failed: {str(error).strip().splitlines()[-1][:300]}",
            "Run the same command again: what was read is not read again",
        ) from error
    finally:
        if started:
            ray.shutdown()


def _connect(address: str | None, workers: int | None) -> bool:
    """Connect to the cluster or start one; whether it has to be ended afterwards."""
    if ray.is_initialized():
        return False
    if address is not None and ":" in address:
        _knock(address)  # Ray itself tries for minutes
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # what is read here is nobody's business
    try:
        if address is not None:
            ray.init(address, log_to_driver=False)
        else:
            ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")
    except Exception as error:  # ConnectionError, RuntimeError, ValueError … by version
        raise LedgerError(f"no Ray cluster at {address or 'this machine'}: {error}", "Check --address") from error
    return True


def _knock(address: str) -> None:
    host, _, port = address.rpartition("/")[2].rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=5.0).close()
    except (OSError, ValueError) as error:
        raise LedgerError(f"no Ray cluster at {address}: {error}", "Check --address, and `ray status` there") from error


def _read(job: Job, shards: list[Shard]) -> Iterator[Done]:
    """Shards as they are finished, in any order."""
    if not shards:
        return
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.execution_options.verbose_progress = False
    # pickled here and not by Ray, which would try for ever where a worker cannot import what it is sent
    held = ray.put(pickle.dumps((job, {shard.number: shard for shard in shards})))

    def read(row: dict[str, Any]) -> dict[str, Any]:
        its_job, its_shards = pickle.loads(ray.get(held))
        done = read_shard(its_job, its_shards[row["number"]])
        return {"number": done.number, "rows": done.rows, "again": done.again, "counts": list(done.counts.items())}

    rows = ray.data.from_items([{"number": shard.number} for shard in shards], override_num_blocks=len(shards))
    # Ray Data follows a worker that died by another without end; `read_shard` puts an end to it
    for row in rows.map(read, num_cpus=1).iter_rows():
        yield Done(row["number"], row["rows"], {what: int(count) for what, count in row["counts"]}, row["again"])
