"""What is kept between questions for the state: titles of a moment; and the collector of garbage is left as it was."""

from __future__ import annotations

import gc

import pytest
from test_checkpoints import _documents, _reader

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.ledger import NotFoundError
from partystate.state.constitution import Constitution
from partystate.state.register import Register
from partystate.state.undisturbed import undisturbed


def test_titles_are_those_of_the_moment(ledger: Ledger) -> None:
    constitution = Constitution.of(load_charter())
    assert Register.of(ledger.database, constitution).of_body(None) == {}
    with pytest.raises(NotFoundError):
        Register.of(ledger.database, constitution).of_body("Ministry of Nowhere")
    documents = _documents(30)
    ledger.ingest_documents(documents[:10], reader=_reader(3))
    before = Register.of(ledger.database, constitution)
    assert Register.of(ledger.database, constitution) is before
    ledger.ingest_documents(documents[10:], reader=_reader(3))
    after = Register.of(ledger.database, constitution)
    assert after is not before
    assert set(before.of_body(None)) < set(after.of_body(None))
    ministers = after.of_body("Ministry of Railways")
    assert set(ministers) == {"minister of Railways"}
    assert [title.text for group in after.groups(ministers) for title in group.titles] == list(ministers)
    assert after.groups(["a title that nobody bears"]) == []


def test_the_collector_goes_on_as_before() -> None:
    assert gc.isenabled()
    with undisturbed():
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="amid"), undisturbed():
        raise ValueError("amid an answer")
    assert gc.isenabled()
    gc.disable()
    try:
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
