"""`partystate judge …` and `partystate history`: recorded, shown, undone, and never overwritten by reading again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.cli.app import app
from partystate.ledger.work import Reader

TITLE = "premier of the Cabinet of the DPRK"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    opened = Ledger.open(tmp_path / "judged.db")
    pages = [doc("a", f"@post Kim A | {TITLE}", "@post Kim Pom | General"), doc("b", f"@post Kim A | {TITLE}", "again")]
    opened.ingest_documents(pages, reader=MARKED, jobs=1)
    return opened


def type_in(ledger: Ledger, *words: str) -> Result:
    return CliRunner().invoke(app, ["--ledger", str(ledger.database.path), *words])


def premiers(ledger: Ledger) -> list[str]:
    return [h.name for b in ledger.state(date(2011, 2, 16), body="Cabinet").bodies for h in b.tenures]


def test_a_correction_survives_another_reading_and_is_undone(ledger: Ledger) -> None:
    statement = ledger.statements("a")[0].id
    done = type_in(ledger, "judge", "correct", statement, "name=Pak C", "--author", "jo", "--reason", "misprint")
    assert done.exit_code == 0, done.output
    assert "Judgement 1" in done.output
    again = Reader(MARKED.name, "another", MARKED.read)
    ledger.reread(reader=again, jobs=1)
    ledger.judge("reject", "statement", ledger.statements("b")[0].id, author="jo")
    assert premiers(ledger) == ["Pak C"]
    steps = json.loads(type_in(ledger, "history", statement, "--json").output)
    assert [(s["kind"], s["author"], s["reason"]) for s in steps if s["author"]] == [("correct", "jo", "misprint")]
    newest = ledger.statements("a")[0].id
    assert "misprint" in type_in(ledger, "history", newest).output
    assert type_in(ledger, "judge", "undo", "1").exit_code == 0
    assert premiers(ledger) == ["Kim A"]


def test_merge_and_split_persons(ledger: Ledger) -> None:
    assert type_in(ledger, "judge", "merge", "person", "Kim Pom", "Kim A", "--author", "jo").exit_code == 0
    assert len(ledger.person("Kim A").posts) == 3
    assert "kim-pom is kim-a" in type_in(ledger, "history", "Kim A").output
    done = type_in(ledger, "judge", "split", "person", "kim-a", "b", "--as", "kim-a.2", "--author", "jo")
    assert done.exit_code == 0, done.output
    assert len(ledger.person("Kim A").posts) == 2


def test_accepting_a_statement_outranks_the_others(ledger: Ledger) -> None:
    odd = doc("odd", f"@post Pak C | {TITLE}", "odd", published="2011-02-18")
    later = [doc(f"l{n}", f"@post Kim A | {TITLE}", f"later {n}", published=f"2011-02-{n}") for n in (20, 21, 22)]
    ledger.ingest_documents([odd, *later], reader=MARKED, jobs=1)
    day = date(2011, 2, 18)
    assert [b.doubtful[0].name for b in ledger.state(day, body="Cabinet").bodies] == ["Pak C"]
    assert type_in(ledger, "judge", "accept", ledger.statements("odd")[0].id).exit_code == 0
    assert "Pak C" in [h.name for b in ledger.state(day, body="Cabinet").bodies for h in b.tenures]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["judge", "reject", "0" * 24], "no statement"),
        (["judge", "undo", "9"], "no judgement"),
        (["judge", "merge", "event", "x", "y"], "no event"),
        (["history", "nobody at all"], "nobody at all"),
    ],
)
def test_what_cannot_be_judged(ledger: Ledger, words: list[str], says: str) -> None:
    done = type_in(ledger, *words)
    assert done.exit_code == 1
    assert says in done.output


def test_a_field_that_the_statement_has_not(ledger: Ledger) -> None:
    done = type_in(ledger, "judge", "correct", ledger.statements("a")[0].id, "colour=red")
    assert done.exit_code == 2
    assert "its fields are name, post" in done.output
    assert type_in(ledger, "history", "kim-a").output.startswith("Nothing was decided")
