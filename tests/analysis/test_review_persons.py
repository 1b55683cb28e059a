"""Whose a mention is, where it could be another's: asked, answered, and not asked again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from marked import MARKED, doc

from partystate.analysis.review import answer, questions
from partystate.api import Ledger
from partystate.charter import Charter
from partystate.documents import Document

COMPANY = ("@person Pak Chol Su | attended |", "@person Ri Man Ho | attended |", "@person O Kum Sok | attended |")


def meeting(id_: str, day: int, him: str) -> Document:
    lines = (f"@event meeting | | | | 2011-03-{day:02d}", f"@person Kim Yong Chol | spoke | {him}", *COMPANY)
    return doc(id_, *lines, published=f"2011-03-{day:02d}")


@pytest.fixture
def ledger(tmp_path: Path, charter: Charter) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "l.db") as opened:
        known = [meeting(f"a{day}", day, "vice-minister of Foreign Affairs") for day in (1, 2, 3)]
        other = doc("b", "@post Kim Yong Chol | head of the Harbour Office", published="2011-03-04")
        opened.ingest_documents([*known, other, meeting("c", 5, "")], reader=MARKED, jobs=1, charter=charter)
        yield opened


def where(ledger: Ledger, person: str) -> set[str]:
    return {a.source.document for a in ledger.person(person).appearances}


@pytest.mark.parametrize(("word", "person"), [("accept", "kim-yong-chol"), ("reject", "kim-yong-chol.2")])
def test_a_mention_that_may_be_another_s_is_asked_about_once(
    ledger: Ledger, charter: Charter, word: str, person: str
) -> None:
    (asked,) = [q for q in questions(ledger, charter) if q.mention is not None]
    assert (asked.a, asked.b, asked.documents, asked.joined) == ("kim-yong-chol", "kim-yong-chol.2", ("c",), True)
    assert "c" in where(ledger, "kim-yong-chol")
    number = answer(ledger, charter, asked.id, word, author="t")  # type: ignore[arg-type]
    assert "c" in where(ledger, person)
    assert not [q for q in questions(ledger, charter) if q.mention is not None]
    ledger.judge("undo", "judgement", str(number), author="t")
    assert "c" in where(ledger, "kim-yong-chol")
    assert [q.id for q in questions(ledger, charter) if q.mention is not None] == [asked.id]
