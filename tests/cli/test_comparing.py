"""`compare` and `review` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

STORY = " ".join(
    """Pyongyang, March 4 (KCNA) -- The 13th plenary meeting of the Standing Committee of the 14th Supreme People's
    Assembly of the DPRK was held on March 3. The law of the DPRK on the disinfection of imported goods was
    adopted.""".split()
)
REWRITE = " ".join(
    """A plenary meeting of the Supreme People's Assembly took place on Wednesday, KCNA said. New legislation on the
    disinfection of imported goods was passed.""".split()
)


@pytest.fixture
def ledger(typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    for name, head, text in (
        ("agency", "Title: Meeting\nPublished: 2021-03-04\nOutlet: KCNA\nLang: en", STORY),
        ("tabloid", "Title: Stamped\nOutlet: Daily Mail\nLang: en", REWRITE),
    ):
        Path(f"{name}.txt").write_text(f"{head}\n\n{text}\n", encoding="utf-8")
    assert typed("ingest", "agency.txt", "tabloid.txt", "--ledger", "l.db").code == 0
    return "l.db"


def test_compare_shows_the_contradiction(typed, ledger: str) -> None:
    shown = typed("compare", "tabloid", "--ledger", ledger)
    assert shown.code == 0
    assert "contradicts" in shown.out
    assert "1 independent source" in shown.out
    facts = typed("compare", "tabloid", "--json", "--ledger", ledger).json["facts"]
    assert [row["relation"] for row in facts if row["fact"] == "body"] == ["contradicts"]


def test_review_lists_and_takes_answers(typed, ledger: str) -> None:
    asked = typed("review", "list", "--json", "--ledger", ledger).json
    assert {question["kind"] for question in asked} == {"one event?", "contradiction"}
    event = next(question for question in asked if question["kind"] == "one event?")
    assert event["id"] in typed("review", "list", "--ledger", ledger).out
    done = typed("review", "reject", event["id"], "--author", "t", "--ledger", ledger)
    assert (done.code, done.out) == (0, "Judgement 1 is recorded.\n")
    assert typed("review", "list", "--ledger", ledger).out == "Nothing is open.\n"
    assert typed("review", "accept", "zz", "--ledger", ledger).code == 1
