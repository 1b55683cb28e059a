"""A state out of checkpoints is the state that a replay gives, and is worked out anew when anything changes."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledgers import MakeUrl

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, from_text
from partystate.ledger.backups import backup, restore
from partystate.ledger.judging import judge
from partystate.ledger.work import Reader
from partystate.reading.report import Change, DocumentHeader, PostAttestation, Report
from partystate.state import History, StateView, carrying, checkpoints, folding, view

BODY = "Political Bureau of the Central Committee of the Workers' Party of Korea"
TITLES = (
    f"member of the {BODY}", f"alternate member of the {BODY}", "premier of the Cabinet of the DPRK",
    "minister of Railways", "Vice Marshal", "keeper of the Lighthouse",
)  # fmt: skip
NAMES = ("Kim Haru", "Ri Moru", "Pak Toru", "Choe Yoru", "Jong Noru")
FIRST = date(1999, 6, 1)


def _reader(seed: int, news: float = 0.2) -> Reader:
    """Reports of who held what, by the document's day and a seed: mostly as two years before, sometimes otherwise."""

    def read(document: Document, _charter: object) -> Report:
        r = random.Random(f"{seed} {document.id}")
        head = DocumentHeader(
            document.id, document.sha256, document.outlet, document.title, document.published, "given", "en"
        )
        assert document.published is not None
        posts = []
        for _ in range(r.randint(0, 3)):
            name = r.choice(NAMES)
            usual = random.Random(f"{seed} {name} {(document.published - FIRST).days // 700}").choice(TITLES)
            posts.append(PostAttestation(name, usual if r.random() < 0.9 else r.choice(TITLES), [(0, 4)]))
        changes = []
        if r.random() < news:
            action = r.choice(("elected", "relieved", "died", "appointed"))
            day = document.published if r.random() < 0.5 else None
            changes = [Change(r.choice(NAMES), action, r.choice(TITLES), None, day, [(0, 4)])]
        return Report(head, [], changes=changes, posts=posts)

    return Reader("drawn", "1", read)


def _documents(count: int, start: int = 0) -> list[Document]:
    vocabulary = load_charter().vocabulary()
    made = []
    for n in range(start, start + count):
        text, day = f"Document number {n} of a press that never was.", FIRST + timedelta(days=n * 19)
        outlet = ("KCNA", "Xinhua", None)[n % 3]
        made.append(from_text(text, id=f"d{n}", published=day, outlet=outlet, lang="en", vocabulary=vocabulary))
    return made


def _plain(state: StateView) -> list[object]:
    return [
        *(holder.to_json() | {"documents": holder.tenure.documents} for b in state.bodies for holder in b.tenures),
        *(holder.to_json() for b in state.bodies for holder in b.doubtful),
    ]


def _answers(ledger: Ledger) -> list[object]:
    days = [FIRST + timedelta(days=n) for n in range(-30, 9000, 431)]
    return [_plain(ledger.state(day, body=body)) for body in (BODY, "Cabinet", None) for day in days]


def _replayed(ledger: Ledger) -> list[object]:
    """The same answers out of a replay of everything."""
    days = [FIRST + timedelta(days=n) for n in range(-30, 9000, 431)]
    found: list[object] = []
    for body in (BODY, "Cabinet", None):
        history = History(ledger, body=body)
        found += [_plain(history.on(day)) for day in days]
    return found


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """However few the sightings, they are thinned and kept, by questions alone (test_folding.py has ingest do so)."""
    monkeypatch.setattr(folding, "fold", lambda *_words, **_more: None)
    monkeypatch.setattr(carrying, "LEAST", 0)
    monkeypatch.setattr(carrying, "UNWRITTEN", 5)
    monkeypatch.setattr(checkpoints, "MANY", 1)
    monkeypatch.setattr(view, "PORTION", 3)


def _forget(ledger: Ledger) -> None:
    """As another process has it: what is in memory is gone."""
    carrying.forget(ledger.database)


def _never(*_words: object) -> None:
    raise AssertionError("nothing had to be replayed")


@pytest.mark.parametrize("seed", range(2))
def test_a_checkpoint_changes_no_answer(
    ledger: Ledger, eager: None, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    ledger.ingest_documents(_documents(300), reader=_reader(seed), jobs=1)
    replayed = _replayed(ledger)
    assert _answers(ledger) == replayed  # this kept them
    assert len(ledger.database.rows("SELECT key FROM checkpoints")) == 5
    monkeypatch.setattr(carrying, "checkpoint_of", _never)
    assert _answers(ledger) == replayed  # this came out of memory
    _forget(ledger)
    assert _answers(ledger) == replayed  # and this out of the ledger


def test_few_sightings_are_not_worth_keeping(ledger: Ledger) -> None:
    ledger.ingest_documents(_documents(50), reader=_reader(1), jobs=1)
    assert _answers(ledger) == _replayed(ledger)
    assert ledger.database.rows("SELECT key FROM checkpoints") == []


def test_what_comes_later_is_put_to_what_there_was(
    ledger: Ledger, eager: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.ingest_documents(_documents(200), reader=_reader(1, news=0), jobs=1)
    _answers(ledger)
    monkeypatch.setattr(carrying._Todo, "replayed", _never)
    for start in range(200, 260, 15):
        ledger.ingest_documents(_documents(15, start), reader=_reader(1, news=0), jobs=1)
        assert _answers(ledger) == _replayed(ledger)
        _forget(ledger)
        assert _answers(ledger) == _replayed(ledger)


STEPS = st.lists(
    st.sampled_from(["later", "later", "earlier", "accept", "reject", "undo", "merge", "reread", "rebuild", "forget"]),
    min_size=2, max_size=7,
)  # fmt: skip


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), STEPS)
def test_whatever_happens_the_answer_is_that_of_a_replay(
    ledger_url: MakeUrl, eager: None, seed: int, steps: list[str]
) -> None:
    with Ledger.open(ledger_url()) as ledger:
        ledger.ingest_documents(_documents(90, 100), reader=_reader(seed), jobs=1)
        _answers(ledger)
        r, done, start = random.Random(seed), list[int](), 190
        for number, step in enumerate(steps):
            _step(ledger, step, r, seed, number, done, start)
            start += 20 * (step == "later")
            assert _answers(ledger) == _replayed(ledger), steps[: number + 1]


def _step(ledger: Ledger, step: str, r: random.Random, seed: int, number: int, done: list[int], start: int) -> None:
    database = ledger.database
    said = [row[0] for row in database.rows("SELECT statement FROM post_attestations WHERE superseded IS NULL "
            "UNION SELECT statement FROM changes WHERE superseded IS NULL")]  # fmt: skip
    match step:
        case "later":
            ledger.ingest_documents(_documents(20, start), reader=_reader(seed), jobs=1)
        case "earlier":
            ledger.ingest_documents(_documents(5, 20 + 5 * number), reader=_reader(seed), jobs=1)
        case "accept" | "reject" if said:
            done.append(judge(database, step, "statement", r.choice(sorted(said)), author="t"))  # type: ignore[arg-type]
        case "undo" if done:
            judge(database, "undo", "judgement", str(done.pop()), author="t")
        case "merge":
            people = sorted(row[0] for row in database.rows("SELECT person FROM persons WHERE public_mentions > 0"))
            if len(people) > 2:
                one, other = r.sample(people, 2)
                done.append(judge(database, "merge", "person", one, value=other, author="t"))
        case "reread":
            again = _reader(seed + number)
            ledger.reread(reader=Reader("drawn", f"2.{number}", again.read), jobs=1)
        case "rebuild":
            ledger.rebuild()
        case "forget":
            _forget(ledger)


def test_a_ledger_put_back_is_another_past(ledger: Ledger, eager: None, tmp_path: Path) -> None:
    ledger.ingest_documents(_documents(60), reader=_reader(1), jobs=1)
    copy = str(tmp_path / "then.db")
    backup(ledger.database, copy)
    ledger.ingest_documents(_documents(60, 60), reader=_reader(1), jobs=1)
    _answers(ledger)
    restore(copy, ledger.database, replace=True)
    assert _answers(ledger) == _replayed(ledger)
    ledger.ingest_documents(_documents(60, 200), reader=_reader(2), jobs=1)
    assert _answers(ledger) == _replayed(ledger)


def test_a_damaged_checkpoint_is_as_good_as_none(ledger: Ledger, eager: None) -> None:
    ledger.ingest_documents(_documents(50), reader=_reader(1), jobs=1)
    before = _answers(ledger)
    for column, damage in (("content", b""), ("content", b"x"), ("content", b"x\x9c\x00"), ("stamp", "x")):
        ledger.database.execute(f"UPDATE checkpoints SET {column} = ?", (damage,))
        _forget(ledger)
        assert _answers(ledger) == before


def test_a_question_inside_a_reading_keeps_nothing(ledger: Ledger, eager: None) -> None:
    ledger.ingest_documents(_documents(50), reader=_reader(1), jobs=1)
    with ledger.database.reading():
        ledger.state(FIRST + timedelta(days=300), body=BODY)
    assert ledger.database.rows("SELECT key FROM checkpoints") == []


def test_proofs_of_a_large_answer_are_those_of_its_moment(ledger: Ledger, eager: None) -> None:
    ledger.ingest_documents(_documents(100), reader=_reader(1), jobs=1)
    day = FIRST + timedelta(days=1500)
    told, asked = _plain(ledger.state(day)), ledger.state(day)
    ledger.ingest_documents(_documents(30, 100), reader=_reader(1), jobs=1)
    ledger.reread(reader=Reader("drawn", "2", _reader(2).read), jobs=1)
    assert _plain(asked) == told != _plain(ledger.state(day))


def test_no_more_is_held_than_there_is_room_for(ledger: Ledger, eager: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "MOST_BYTES", 1)
    ledger.ingest_documents(_documents(60), reader=_reader(1), jobs=1)
    assert _answers(ledger) == _replayed(ledger)
    assert len(carrying._memories[ledger.database].get(_keys(ledger))) <= 5


def _keys(ledger: Ledger) -> list[str]:
    return [row[0] for row in ledger.database.rows("SELECT key FROM checkpoints")]
