"""A state out of checkpoints is the state that a replay gives, and is worked out anew when anything changes."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.documents import Document, from_text
from partystate.ledger.judging import judge
from partystate.ledger.work import Reader
from partystate.reading.report import Change, DocumentHeader, PostAttestation, Report
from partystate.state import checkpoints

BODY = "Political Bureau of the Central Committee of the Workers' Party of Korea"
TITLES = (
    f"member of the {BODY}", f"alternate member of the {BODY}", "premier of the Cabinet of the DPRK",
    "minister of Railways", "Vice Marshal", "keeper of the Lighthouse",
)  # fmt: skip
NAMES = ("Kim Haru", "Ri Moru", "Pak Toru", "Choe Yoru", "Jong Noru")
FIRST = date(1999, 6, 1)


def _reader(seed: int) -> Reader:
    """Reports of who held what, by the document's day and a seed."""

    def read(document: Document, _charter: object) -> Report:
        r = random.Random(f"{seed} {document.id}")
        head = DocumentHeader(
            document.id, document.sha256, document.outlet, document.title, document.published, "given", "en"
        )
        posts = [PostAttestation(r.choice(NAMES), r.choice(TITLES), [(0, 4)]) for _ in range(r.randint(0, 3))]
        changes = []
        if r.random() < 0.2:
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


def _answers(ledger: Ledger) -> list[object]:
    days = [FIRST + timedelta(days=n) for n in range(-30, 9000, 431)]
    return [
        [
            *(holder.to_json() | {"documents": holder.tenure.documents} for b in state.bodies for holder in b.tenures),
            *(holder.to_json() for b in state.bodies for holder in b.doubtful),
        ]
        for body in (BODY, "Cabinet", None)
        for state in (ledger.state(day, body=body) for day in days)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_a_checkpoint_changes_no_answer(tmp_path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents(_documents(300), reader=_reader(seed), jobs=1)
        replayed = _answers(ledger)
        assert ledger.database.rows("SELECT key FROM checkpoints") == []  # few sightings are quickly replayed
        monkeypatch.setattr(checkpoints, "LEAST", 1)
        assert _answers(ledger) == replayed  # this kept them
        assert len(ledger.database.rows("SELECT key FROM checkpoints")) == 3
        monkeypatch.setattr("partystate.state.view._replay", None)
        assert _answers(ledger) == replayed  # and this came out of them


@pytest.mark.parametrize("what", ["ingest", "accept", "reject", "rebuild", "reread"])
def test_what_changes_the_state_makes_it_anew(tmp_path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents(_documents(300), reader=_reader(1), jobs=1)
        monkeypatch.setattr(checkpoints, "LEAST", 1)
        before = _answers(ledger)
        said = ledger.database.rows("SELECT statement FROM post_attestations ORDER BY statement")
        match what:
            case "ingest":
                ledger.ingest_documents(_documents(60, 300), reader=_reader(1), jobs=1)
            case "accept" | "reject":
                for (statement,) in said[::3]:
                    judge(ledger.database, what, "statement", statement, author="t")  # type: ignore[arg-type]
            case "rebuild":
                ledger.rebuild()
            case "reread":
                again = _reader(2)
                ledger.reread(reader=Reader("drawn", "2", again.read), jobs=1)
        now = _answers(ledger)
        ledger.database.execute("DELETE FROM checkpoints")
        monkeypatch.setattr(checkpoints, "LEAST", 10**9)
        assert _answers(ledger) == now
        assert (now == before) == (what == "rebuild")


def test_a_damaged_checkpoint_is_as_good_as_none(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "LEAST", 1)
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents(_documents(50), reader=_reader(1), jobs=1)
        before = _answers(ledger)
        for damage in (b"", b"x", b"x\x9c\x00"):
            ledger.database.execute("UPDATE checkpoints SET content = ?", (damage,))
            assert _answers(ledger) == before


def test_a_question_inside_a_reading_keeps_nothing(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "LEAST", 1)
    with Ledger.open(tmp_path / "l.db") as ledger:
        ledger.ingest_documents(_documents(50), reader=_reader(1), jobs=1)
        with ledger.database.reading():
            ledger.state(FIRST + timedelta(days=300), body=BODY)
        assert ledger.database.rows("SELECT key FROM checkpoints") == []
