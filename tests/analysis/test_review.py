"""The review queue: what is open, in which order, and what answers do."""

from __future__ import annotations

from pathlib import Path

import pytest
from marked import MARKED, doc

from partystate import Ledger
from partystate.analysis.review import answer, questions, skip
from partystate.charter import Charter
from partystate.ledger import NotFoundError
from partystate.ledger.judging import judgements


def test_the_thin_join_and_the_contradiction_are_asked_about(assembly: Ledger, charter: Charter) -> None:
    asked = {question.kind: question for question in questions(assembly, charter)}
    assert asked["contradiction"].documents == ("tabloid",)
    assert asked["one event?"].joined
    values = [question.value for question in questions(assembly, charter)]
    assert values == sorted(values, reverse=True)


def test_a_joined_pair_that_is_rejected_parts(assembly: Ledger, charter: Charter) -> None:
    (asked,) = [q for q in questions(assembly, charter) if q.kind == "one event?"]
    answer(assembly, charter, asked.id, "reject", author="t", reason="another meeting")
    assert not any({"agency", "tabloid"} <= set(event.documents) for event in assembly.events())
    assert asked.id not in {q.id for q in questions(assembly, charter)}


def test_a_joined_pair_that_is_accepted_stays_and_is_not_asked_again(assembly: Ledger, charter: Charter) -> None:
    (asked,) = [q for q in questions(assembly, charter) if q.kind == "one event?"]
    answer(assembly, charter, asked.id, "accept", author="t")
    assert any({"agency", "tabloid"} <= set(event.documents) for event in assembly.events())
    assert asked.id not in {q.id for q in questions(assembly, charter)}
    assert [j.kind for j in judgements(assembly.database)] == ["merge"]


def test_what_is_put_off_comes_up_only_when_asked_for(assembly: Ledger, charter: Charter) -> None:
    first = questions(assembly, charter)[0]
    skip(assembly, charter, first.id[:6])
    assert first.id not in {q.id for q in questions(assembly, charter)}
    assert first.id in {q.id for q in questions(assembly, charter, skipped=True)}
    with pytest.raises(NotFoundError, match="review list"):
        answer(assembly, charter, "zz", "accept", author="t")


@pytest.fixture
def namesakes(tmp_path: Path) -> Ledger:
    ledger = Ledger.open(tmp_path / "l.db")
    ledger.ingest_documents(
        [
            doc("a", "@post Paek Yong Ho | vice-chairman of the Central Committee of the Weavers Union"),
            doc("b", "@post Paek Yong Ho | head of the Harbour Office"),
            doc("c", "@post Ri B | General"),
        ],
        reader=MARKED, jobs=1, charter=object(),
    )  # fmt: skip
    return ledger


@pytest.mark.parametrize(("word", "persons"), [("accept", 2), ("reject", 3)])
def test_two_of_one_name_are_asked_about_once(namesakes: Ledger, charter: Charter, word: str, persons: int) -> None:
    (asked,) = [q for q in questions(namesakes, charter) if q.kind == "one person?"]
    assert (asked.a, asked.b, asked.documents) == ("paek-yong-ho", "paek-yong-ho.2", ("b",))
    answer(namesakes, charter, asked.id, word, author="t")  # type: ignore[arg-type]
    assert len(namesakes.persons()) == persons
    assert not [q for q in questions(namesakes, charter) if q.kind == "one person?"]


def test_a_change_only_the_press_reports_is_asked_about(tmp_path: Path, charter: Charter) -> None:
    with Ledger.open(tmp_path / "l.db") as ledger:
        fall = "@change Ri B | relieved | minister of Foreign Affairs"
        ledger.ingest_documents(
            [doc("press", fall, outlet="Daily NK"), doc("agency", "@change Pak C | died | Marshal", outlet="KCNA")],
            reader=MARKED, jobs=1, charter=object(),
        )  # fmt: skip
        (asked,) = questions(ledger, charter)
        assert (asked.kind, asked.documents) == ("change", ("press",))
        answer(ledger, charter, asked.id, "reject", author="t")
        assert [change.name for change in ledger.changes()] == ["Pak C"]
        assert questions(ledger, charter) == []
