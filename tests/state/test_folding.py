"""Ingest leaves the state folded: nobody waits for a replay, and what was folded, and when, changes no answer."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledgers import MakeUrl
from test_checkpoints import _answers, _documents, _forget, _never, _reader, _replayed, _step

from partystate import samples
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document
from partystate.ledger import LedgerError, ingest, store
from partystate.ledger.database import Database
from partystate.ledger.ingest import IngestResult
from partystate.state import carrying, checkpoints, folding, view


@pytest.fixture
def keen(monkeypatch: pytest.MonkeyPatch) -> None:
    """However few the sightings, they are thinned and kept, and an ingest folds again and again."""
    monkeypatch.setattr(carrying, "LEAST", 0)
    monkeypatch.setattr(carrying, "UNWRITTEN", 5)
    monkeypatch.setattr(checkpoints, "MANY", 1)
    monkeypatch.setattr(folding, "EVERY", 30)
    monkeypatch.setattr(ingest, "CHUNK", 10)
    monkeypatch.setattr(ingest, "BATCH_EFFECTS", 20)
    monkeypatch.setattr(view, "PORTION", 3)


def test_whoever_asks_first_waits_for_no_replay(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.ingest_documents(_documents(200), reader=_reader(1), jobs=1)
    assert len(ledger.database.rows("SELECT key FROM checkpoints")) == 5
    expected = _replayed(ledger)
    monkeypatch.setattr(carrying, "checkpoint_of", _never)
    monkeypatch.setattr(carrying._Todo, "with_news", _never)
    assert _answers(ledger) == expected  # out of memory
    _forget(ledger)
    assert _answers(ledger) == expected  # out of the ledger


def test_news_is_folded_in_with_what_it_touches_alone(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.ingest_documents(_documents(200), reader=_reader(1, news=0), jobs=1)
    stamps = dict(ledger.database.rows("SELECT key, stamp FROM checkpoints"))
    _forget(ledger)
    monkeypatch.setattr(carrying._Todo, "replayed", _never)
    ledger.ingest_documents(_documents(2, 203), reader=_reader(1, news=0), jobs=1)
    later = dict(ledger.database.rows("SELECT key, stamp FROM checkpoints"))
    assert 0 < sum(later[key] != stamps[key] for key in stamps) < len(stamps)
    _forget(ledger)
    assert _answers(ledger) == _replayed(ledger)


def test_who_has_the_ledger_open_takes_what_others_folded(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.ingest_documents(_documents(150), reader=_reader(1), jobs=1)
    with Ledger.open(ledger.database.url) as other:
        assert _answers(other) == _replayed(other)
        ledger.ingest_documents(_documents(40, 150), reader=_reader(1), jobs=1)
        expected = _replayed(ledger)
        monkeypatch.setattr(carrying._Todo, "with_news", _never)
        monkeypatch.setattr(carrying._Todo, "replayed", _never)
        assert _answers(other) == expected


STEPS = st.lists(
    st.sampled_from(["later", "late", "fold", "accept", "reject", "undo", "merge", "reread", "rebuild", "forget",
                     "lost fold", "older fold"]),
    min_size=3, max_size=8,
)  # fmt: skip


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), STEPS)
def test_whatever_is_folded_the_answer_is_that_of_a_replay(
    ledger_url: MakeUrl, keen: None, seed: int, steps: list[str]
) -> None:
    """Documents in any order, in portions, folded or not; judgements, readings and retractions between."""
    chance, done = random.Random(seed), list[int]()
    coming = _documents(230)
    chance.shuffle(coming)
    real = folding.fold
    with Ledger.open(ledger_url()) as ledger:
        ledger.ingest_documents(_take(coming, 80), reader=_reader(seed), jobs=1)
        kept: list[tuple[object, ...]] = []
        for number, step in enumerate(steps):
            match step:
                case "later":
                    ledger.ingest_documents(_take(coming, 20), reader=_reader(seed), jobs=1)
                case "late":  # recorded, and the process ended before it was folded
                    folding.fold = lambda *_words, **_more: None
                    ledger.ingest_documents(_take(coming, 20), reader=_reader(seed), jobs=1)
                    folding.fold = real
                case "fold":
                    ledger.fold()
                    kept = ledger.database.rows("SELECT key, stamp, content FROM checkpoints")
                case "lost fold":
                    ledger.database.execute("DELETE FROM checkpoints")
                    _forget(ledger)
                case "older fold":  # another process wrote later what it had folded earlier
                    sql = "UPDATE checkpoints SET stamp = ?, content = ? WHERE key = ?"
                    ledger.database.execute_many(sql, [(stamp, content, key) for key, stamp, content in kept])
                    _forget(ledger)
                case _:
                    _step(ledger, step, chance, seed, number, done, 0)
            if chance.random() < 0.3:
                assert _answers(ledger) == _replayed(ledger), steps[: number + 1]
        _forget(ledger)
        assert _answers(ledger) == _replayed(ledger), steps


def _take(documents: list[Document], count: int) -> list[Document]:
    taken, documents[:] = documents[:count], documents[count:]
    return taken


def test_others_may_write_while_it_is_folded(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming = _documents(200)
    ledger.ingest_documents(_take(coming, 100), reader=_reader(5), jobs=1)
    real = type(ledger.database).keep

    def written_meanwhile(database: Database, sql: str, rows: list[tuple[object, ...]]) -> bool:
        store.Ledger(ledger.database).ingest_documents(_take(coming, 10), reader=_reader(5), jobs=1)
        return real(database, sql, rows)

    with monkeypatch.context() as patched:
        patched.setattr(folding, "MANY_TOGETHER", 1)
        patched.setattr(type(ledger.database), "keep", written_meanwhile)
        ledger.ingest_documents(_take(coming, 10), reader=_reader(5), jobs=1)
    assert len(coming) < 90
    _forget(ledger)
    assert _answers(ledger) == _replayed(ledger)


def test_an_ingest_broken_off_leaves_what_it_had_folded(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(result: IngestResult) -> None:
        if result.new >= 150:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledger.ingest_documents(_documents(300), reader=_reader(2), jobs=1, progress=broken_off)
    assert len(ledger.database.rows("SELECT key FROM checkpoints")) == 5
    _forget(ledger)
    assert _answers(ledger) == _replayed(ledger)
    ledger.ingest_documents(_documents(300), reader=_reader(2), jobs=1)
    ledger.database.execute("DELETE FROM checkpoints")
    ledger.ingest_documents(_documents(300), reader=_reader(2), jobs=1)  # nothing new, and folded all the same
    _forget(ledger)
    monkeypatch.setattr(carrying._Todo, "with_news", _never)
    assert _answers(ledger) == _replayed(ledger)


def test_what_cannot_be_folded_is_recorded_all_the_same(
    ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object) -> bool:
        raise LedgerError("the disk is full")

    monkeypatch.setattr(type(ledger.database), "keep", full)
    assert ledger.ingest_documents(_documents(60), reader=_reader(1), jobs=1).new == 60
    assert ledger.database.rows("SELECT key FROM checkpoints") == []
    assert _answers(ledger) == _replayed(ledger)


def test_a_small_ledger_keeps_nothing(ledger: Ledger) -> None:
    ledger.ingest(samples.paths(), jobs=1)
    ledger.fold()
    assert ledger.database.rows("SELECT key FROM checkpoints") == []


def test_what_is_read_again_is_folded_anew(ledger: Ledger, keen: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from partystate.ledger.work import Reader

    ledger.ingest_documents(_documents(60), reader=_reader(1), jobs=1)
    ledger.reread(reader=Reader("drawn", "2", _reader(3).read), jobs=1, charter=load_charter())
    expected = _replayed(ledger)
    _forget(ledger)
    monkeypatch.setattr(carrying, "checkpoint_of", _never)
    assert _answers(ledger) == expected
