"""What an answer does not need stays packed; what is damaged anywhere is found when it is read."""

from __future__ import annotations

import pytest
from test_checkpoints import FIRST, _answers, _documents, _forget, _plain, _reader, _replayed, eager, timedelta
from test_thinning import CONSTITUTION, LADDERS, Press

from partystate.api import Ledger
from partystate.state import carrying
from partystate.state.carrying import Kept, Memory, Moment
from partystate.state.checkpoints import Checkpoint, checkpoint_of
from partystate.state.segments import Segment

__all__ = ["eager"]
PARTS = ("attested", "extra", "tenures", "rests", "pending")


def _open(one: Checkpoint) -> set[str]:
    return {name for name in PARTS if getattr(one, name)._value is not None}


def _held(ledger: Ledger) -> list[Checkpoint]:
    keys = [row[0] for row in ledger.database.rows("SELECT key FROM checkpoints")]
    return [kept.checkpoint for kept in carrying._memories[ledger.database].get(keys).values()]


def _one(sightings: int = 300) -> Checkpoint:
    press = Press(5, LADDERS["two rungs"], 3)
    return checkpoint_of(press.some(sightings), (), CONSTITUTION, press.titles, {})


def test_an_answer_unpacks_nothing_until_proofs_are_read(ledger: Ledger, eager: None) -> None:
    ledger.ingest_documents(_documents(200), reader=_reader(1), jobs=1)
    _answers(ledger)
    _forget(ledger)
    answer = ledger.state(FIRST + timedelta(days=1500))
    assert answer.total > 3
    assert [_open(one) for one in _held(ledger)] == [set()] * 5
    answer.page(0, 3).to_json()
    opened = [_open(one) for one in _held(ledger)]
    assert set() in opened
    assert set().union(*opened) == {"attested", "extra", "tenures"}
    _plain(answer)
    ledger.ingest_documents(_documents(10, 200), reader=_reader(1), jobs=1)
    assert _answers(ledger) == _replayed(ledger)


@pytest.mark.parametrize("part", ["sum", "head", *PARTS, "end"])
def test_damage_of_any_part_is_as_good_as_no_checkpoint(
    ledger: Ledger, eager: None, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(carrying, "UNWRITTEN", 1)
    ledger.ingest_documents(_documents(150), reader=_reader(1, news=0), jobs=1)
    _answers(ledger)
    ledger.ingest_documents(_documents(20, 150), reader=_reader(1, news=0), jobs=1)
    before = _answers(ledger)
    kept = ledger.database.rows("SELECT key, content FROM checkpoints")
    contents = {key: bytes(content) for key, content in kept}
    assert any(len(Checkpoint.loads(content).pending.packed) for content in contents.values())
    ledger.database.execute_many(
        "UPDATE checkpoints SET content = ? WHERE key = ?", [(_damaged(c, part), key) for key, c in contents.items()]
    )
    _forget(ledger)
    assert _answers(ledger) == before  # proofs too
    ledger.ingest_documents(_documents(20, 170), reader=_reader(1), jobs=1)
    assert _answers(ledger) == _replayed(ledger)
    for key, content in ledger.database.rows("SELECT key, content FROM checkpoints"):
        Checkpoint.loads(bytes(content))
        assert content != _damaged(contents[key], part)


def _damaged(content: bytes, part: str) -> bytes:
    """The content with one bit turned in the middle of a part, or without its end."""
    if part == "end":
        return content[: -len(content) // 3]
    lengths = [len(getattr(Checkpoint.loads(content), name).packed) for name in PARTS]
    if part in PARTS:
        number = PARTS.index(part)
        at = len(content) - sum(lengths[number:]) + lengths[number] // 2
        at = min(at, len(content) - 1)  # the last part may be empty
    else:
        at = 1 if part == "sum" else 30
    return content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]


def test_every_bit_counts() -> None:
    content = _one().dumps()
    for at in range(0, len(content), 5):
        with pytest.raises(ValueError):
            Checkpoint.loads(content[:at] + bytes([content[at] ^ 1 << at % 8]) + content[at + 1 :])
        with pytest.raises(ValueError):
            Checkpoint.loads(content[:at])


def test_what_is_neither_read_nor_changed_is_written_as_it_was() -> None:
    one = _one()
    read = Checkpoint.loads(one.dumps())
    assert read.dumps() == one.dumps()
    assert _open(read) == set()
    assert [getattr(read, name).value for name in PARTS] == [getattr(one, name).value for name in PARTS]
    assert list(read.heads) == list(one.heads)


def test_room_that_opened_parts_take_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    content = _one().dumps()
    held = {str(n): Kept(Moment(1, "x", 1), Checkpoint.loads(content)) for n in range(20)}
    packed = held["0"].checkpoint.size
    monkeypatch.setattr(carrying, "MOST_BYTES", 30 * packed)
    memory = Memory()
    memory.put(held)
    assert len(memory.get(held)) == 20
    grown = Segment.grown
    for kept in held.values():
        assert [getattr(kept.checkpoint, name).value for name in PARTS]
    assert held["0"].checkpoint.size > 2 * packed
    assert Segment.grown - grown == 20 * (held["0"].checkpoint.size - packed)
    memory.get(["19"])
    left = memory.get(held)
    assert 0 < len(left) < 15
    assert "19" in left
