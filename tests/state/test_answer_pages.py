"""An answer of many holders by pages: each is read alone, and together they are the whole."""

from __future__ import annotations

from datetime import timedelta

import pytest
from test_checkpoints import FIRST, _documents, _plain, _reader

from partystate.api import Ledger
from partystate.state import StatePage, StateView, carrying, view
from partystate.state.view import _Carried


def _pages(answer: StateView, count: int) -> list[StatePage]:
    found = [answer.page(count=count)]
    while (first := found[-1].next) is not None:
        found.append(answer.page(first, count))
    return found


def test_pages_are_the_whole_of_an_answer(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "PORTION", 2)
    ledger.ingest_documents(_documents(200), reader=_reader(1), jobs=1)
    for days in (300, 900, 2500):
        day = FIRST + timedelta(days=days)
        answer = ledger.state(day)
        holders = [h for b in answer.bodies for part in (b.tenures, b.doubtful) for h in part]
        assert answer.total == len(holders) > 4
        for count in (1, 2, 3, 100):
            pages = _pages(ledger.state(day), count)
            assert [p.first for p in pages] == list(range(0, answer.total, count))
            assert {p.total for p in pages} == {answer.total}
            shown = [h for p in pages for b in p.bodies for part in (b.tenures, b.doubtful) for h in part]
            assert [h.to_json() for h in shown] == [h.to_json() for h in holders]
            sure = [h.name for p in pages for b in p.bodies for h in b.tenures]
            assert sure == [h.name for b in answer.bodies for h in b.tenures]
            assert {b.body for p in pages for b in p.bodies} == {b.body for b in answer.bodies}
    assert answer.page(answer.total).bodies == []
    assert answer.page(1, 2).to_json()["next"] == 3


def test_a_page_reads_its_own_proofs_alone(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "PORTION", 2)
    read: list[list[int]] = []
    real = _Carried._portion

    def counted(self: _Carried, places: range) -> object:
        read.append(list(places))
        return real(self, places)

    monkeypatch.setattr(_Carried, "_portion", counted)
    ledger.ingest_documents(_documents(200), reader=_reader(1), jobs=1)
    answer = ledger.state(FIRST + timedelta(days=900))
    assert read == []
    answer.page(2, 2).to_json()
    assert read == [[2, 3]]


def test_pages_are_of_the_moment_of_the_question(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "PORTION", 2)
    monkeypatch.setattr(carrying, "LEAST", 0)
    ledger.ingest_documents(_documents(100), reader=_reader(1), jobs=1)
    day = FIRST + timedelta(days=1500)
    told, answer = _plain(ledger.state(day)), ledger.state(day)
    first = answer.page(0, 2).to_json()
    ledger.ingest_documents(_documents(60, 100), reader=_reader(4), jobs=1)
    pages = [first, *(page.to_json() for page in _pages(answer, 2)[1:])]
    assert sum(len(b["tenures"]) + len(b["doubtful"]) for page in pages for b in page["bodies"]) == len(told)
    assert _plain(answer) == told
