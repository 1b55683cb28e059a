"""A real Ray cluster of two workers on this machine makes the local engine's ledger, whoever dies meanwhile."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from comparing import everything
from marked import MARKED
from shards import DEADLY, MORTAL, Generic, Mortal, write_shards

from partystate.api import Ledger
from partystate.documents import load
from partystate.ledger import LedgerError
from partystate.ledger.work import Reader

ray = pytest.importorskip("ray", reason="the extra `ray` is not installed")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    """Two workers, which find the modules of the tests."""
    path = os.pathsep.join(sys.path)
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("PYTHONPATH", path)
            start()
    except Exception as error:
        pytest.skip(f"Ray does not start here: {error}")
    yield
    ray.shutdown()


def start() -> None:
    ray.init(
        num_cpus=2, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1",
        object_store_memory=100_000_000,
    )  # fmt: skip


def test_the_ledger_is_the_local_engines(ledger_url, tmp_path: Path) -> None:
    from partystate.cluster.engine import ingest_on_ray

    paths = write_shards(tmp_path / "in")
    (tmp_path / "deaths").mkdir()
    with Ledger.open(ledger_url()) as one, Ledger.open(ledger_url()) as other:
        one.ingest_documents(load(paths), reader=MARKED, charter=Generic(), jobs=1)
        mortal = Mortal(tmp_path / "deaths")
        result = ingest_on_ray(other, paths, staging=tmp_path / "staging", charter=mortal, reader=MORTAL)
        assert len(list((tmp_path / "deaths").iterdir())) == 2  # two workers were killed on the way
        assert everything(other) == everything(one)
        assert (result.documents, result.failed) == (121, 0)
        again = ingest_on_ray(other, paths, staging=tmp_path / "staging", charter=mortal, reader=MORTAL)
        assert (again.new, again.unchanged) == (0, 121)
        assert everything(other) == everything(one)


def test_a_poisonous_document_is_set_aside(tmp_path: Path) -> None:
    from partystate.cluster.engine import ingest_on_ray

    paths = write_shards(tmp_path / "in")
    with Ledger.open(tmp_path / "l.db") as ledger:
        done = ingest_on_ray(ledger, paths, staging=tmp_path / "s", charter=Generic(), reader=DEADLY, seconds=2.0)
        assert (done.documents, done.failed) == (121, 3)


def test_the_shipped_reader_reads_on_the_cluster(tmp_path: Path) -> None:
    from partystate import samples
    from partystate.cluster.engine import ingest_on_ray

    with Ledger.open(tmp_path / "one.db") as one, Ledger.open(tmp_path / "other.db") as other:
        one.ingest(samples.paths(), jobs=1)
        ingest_on_ray(other, samples.paths(), staging=tmp_path / "staging")
        assert everything(other) == everything(one)


def test_a_worker_that_cannot_import_the_reader_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from partystate.cluster.engine import ingest_on_ray

    (tmp_path / "onlyhere.py").write_text("def read(document, charter):\n    return None\n")
    monkeypatch.syspath_prepend(tmp_path)
    import onlyhere

    reader = Reader("onlyhere", "1", onlyhere.read)
    with Ledger.open(tmp_path / "l.db") as ledger, pytest.raises(LedgerError, match="the cluster failed"):
        ingest_on_ray(ledger, write_shards(tmp_path / "in"), staging=tmp_path / "s", charter=Generic(), reader=reader)


def test_a_cluster_that_is_not_there_is_named(tmp_path: Path) -> None:
    from partystate.cluster.engine import _connect

    ray.shutdown()
    with pytest.raises(LedgerError, match="no Ray cluster at"):
        _connect("127.0.0.1:1", None)
    assert not ray.is_initialized()
