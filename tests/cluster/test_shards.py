"""What workers and the loader do, without a cluster: shards are read in any order, die, and come out the same."""

from __future__ import annotations

import multiprocessing
import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from comparing import everything
from marked import MARKED
from shards import DEADLY, MORTAL, Generic, Mortal, write_shards

from partystate.api import Ledger
from partystate.cluster.loading import load_partitions
from partystate.cluster.places import Folder
from partystate.cluster.shards import Done, Job, Shard, plan, read_shard
from partystate.documents import Sieve, load
from partystate.ledger import LedgerError
from partystate.ledger.work import Reader


def job(tmp_path: Path, reader: Reader = MARKED, charter: object = None) -> Job:
    return Job(str(tmp_path / "staging"), reader, charter or Generic(), seconds=1.0)


def local(paths: list[str], url: str) -> Ledger:
    ledger = Ledger.open(url)
    ledger.ingest_documents(load(paths), reader=MARKED, charter=Generic(), jobs=1)
    return ledger


def read_to_the_end(work: Job, shard: Shard) -> int:
    """Follow workers that die by others, as a cluster does; gives how many it took."""
    for count in range(1, 20):
        process = multiprocessing.get_context("fork").Process(target=read_shard, args=(work, shard))
        process.start()
        process.join(30)
        if process.exitcode == 0:
            return count
    raise AssertionError("no worker came to the end")


def test_partitions_make_the_ledger_of_the_local_engine(ledger_url, tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work, shards = job(tmp_path), plan(paths)
    done = [read_shard(work, shard) for shard in random.Random(3).sample(shards, len(shards))]
    with local(paths, ledger_url()) as one, Ledger.open(ledger_url()) as other:
        result = load_partitions(other.database, work, shards, done)
        assert everything(other) == everything(one)
        assert (result.documents, result.refusals, result.copies) == (121, 3, one.counts()["copies"])
        again = load_partitions(other.database, work, shards, done)
        assert (again.new, again.copies, again.unchanged) == (0, 0, 121)
        assert everything(other) == everything(one)


def test_shards_are_in_the_order_of_the_local_engine(tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    names = [Path(shard.place).name for shard in plan(paths)]
    assert names == ["a.jsonl", "b.jsonl.gz", "c.parquet", "d.warc.gz", "e.txt", "f.xyz", "none.jsonl"]
    assert [shard.number for shard in plan(paths)] == list(range(7))


def test_addresses_are_read_like_paths(ledger_url, tmp_path: Path) -> None:
    write_shards(tmp_path / "in")
    folder = f"file://{tmp_path / 'in'}"
    work = Job(f"file://{tmp_path / 'staging'}", MARKED, Generic())
    shards = plan([f"{folder}/*.jsonl*", f"{folder}/d.warc.gz", f"{folder}/none.jsonl"])
    assert [shard.place.rpartition("/")[2] for shard in shards] == ["a.jsonl", "b.jsonl.gz", "d.warc.gz", "none.jsonl"]
    paths = [str(tmp_path / "in" / name) for name in ("a.jsonl", "b.jsonl.gz", "d.warc.gz")]
    with local(paths, ledger_url()) as one, Ledger.open(ledger_url()) as other:
        result = load_partitions(other.database, work, shards, [read_shard(work, shard) for shard in shards])
        assert result.refused[-1].reason.startswith("cannot be read: ")
        ours, theirs = everything(other), everything(one)
        assert ours["statements"] == theirs["statements"] and ours["participations"] == theirs["participations"]


def test_a_shard_is_read_once(tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work, shard = job(tmp_path), plan(paths)[0]
    first = read_shard(work, shard)
    assert read_shard(work, shard) == replace(first, again=True)
    (tmp_path / "in" / "a.jsonl").write_text('{"text": "@event meeting"}\n')
    assert read_shard(work, shard) == Done(0, 1, {})
    newer = replace(work, reader=replace(MARKED, version="2"))
    assert not read_shard(newer, shard).again
    assert not read_shard(replace(newer, sieve=Sieve(languages=frozenset({"en"}))), shard).again


def test_what_the_sieve_passes_over_is_counted_once(tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work = replace(job(tmp_path), sieve=Sieve(hosts=frozenset({"b.example"})))
    shards = plan(paths)
    for _ in range(2):
        work.sieve.counts.clear()
        with Ledger.open(tmp_path / "l.db") as ledger:
            load_partitions(ledger.database, work, shards, [read_shard(work, shard) for shard in shards])
        assert work.sieve.counts == {"other host": 5}


@pytest.mark.slow
def test_workers_that_die_are_followed_by_others(ledger_url, tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work, shards = job(tmp_path, MORTAL, Mortal(tmp_path)), plan(paths)
    assert sum(read_to_the_end(work, shard) for shard in shards) == len(shards) + 2
    done = [read_shard(work, shard) for shard in shards]
    assert all(shard.again for shard in done)
    with local(paths, ledger_url()) as one, Ledger.open(ledger_url()) as other:
        load_partitions(other.database, work, shards, done)
        assert everything(other) == everything(one)


@pytest.mark.slow
def test_poisonous_documents_are_set_aside_and_the_rest_goes_on(tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work, shards = job(tmp_path, DEADLY), plan(paths)
    deaths = [read_to_the_end(work, shard) - 1 for shard in shards]
    assert deaths == [3, 2, 2, 0, 0, 0, 0]  # d7 and d33; d33 again; d86 hangs
    done = [read_shard(work, shard) for shard in shards]
    with Ledger.open(tmp_path / "l.db") as ledger:
        result = load_partitions(ledger.database, work, shards, done)
        assert (result.documents, result.failed) == (121, 3)
        errors = ledger.database.rows(
            "SELECT d.id, r.error FROM readings r JOIN documents d ON d.doc = r.doc WHERE r.error <> '' ORDER BY d.id"
        )
        assert errors == [(name, "WorkerDied: set aside") for name in ("d33", "d7", "d86")]
    assert [name for name in Folder(work.staging).names() if name.endswith((".began", ".at"))] == []


def test_a_lost_or_damaged_partition_stops_the_load_and_says_which(tmp_path: Path) -> None:
    paths = write_shards(tmp_path / "in")
    work, shards = job(tmp_path), plan(paths)
    done = [read_shard(work, shard) for shard in shards]
    part = tmp_path / "staging" / "part-000001.parquet"
    part.write_bytes(part.read_bytes()[:-100])
    with Ledger.open(tmp_path / "l.db") as ledger:
        with pytest.raises(LedgerError, match=r"part-000001\.parquet cannot be read"):
            load_partitions(ledger.database, work, shards, done)
        with pytest.raises(LedgerError, match=r"without reading .*e\.txt"):
            shutil.rmtree(tmp_path / "staging")
            again = [read_shard(work, shard) for shard in shards[:4]]
            load_partitions(ledger.database, work, shards, again)
        load_partitions(ledger.database, work, shards, [read_shard(work, shard) for shard in shards])
        with local(paths, str(tmp_path / "o.db")) as one:
            ours, theirs = everything(ledger), everything(one)
            assert ours["statements"] == theirs["statements"]
