"""Judgements: they outrank readings, outlive new readers, and are undone without a trace in what is believed."""

from __future__ import annotations

import json

import pytest
from marked import MARKED, doc, read_marked
from test_ingest import BETTER, PLENARY, VISIT, feed

from partystate.api import Ledger
from partystate.documents import Document
from partystate.ledger import LedgerError, NotFoundError
from partystate.ledger.applying import comparable
from partystate.ledger.judging import judge, judgements
from partystate.ledger.work import Reader
from partystate.reading.report import Participant, Report


def believed(ledger: Ledger) -> dict[str, list[object]]:
    """What is believed now, without when it was recorded."""
    found = {}
    for table, rows in comparable(ledger.database).items():
        columns = [row[0] for row in ledger.database.execute(f"SELECT * FROM {table}").description]
        if columns[-1] == "superseded":
            rows = [row[:-2] for row in rows if row[-1] is None]
        found[table] = sorted(rows, key=repr)
    return found


def test_a_rejected_statement_is_not_believed_until_undone(ledger: Ledger) -> None:
    feed(ledger, VISIT, PLENARY)
    before = believed(ledger)
    statement = ledger.changes()[0].source.statement
    number = judge(ledger.database, "reject", "statement", statement, author="analyst", reason="misread")
    assert ledger.changes() == []
    assert ledger.why(statement).judgement == "reject"
    with pytest.raises(NotFoundError):
        ledger.person("Ri Yong Ho")
    judge(ledger.database, "undo", "judgement", str(number), author="analyst")
    assert believed(ledger) == before
    assert [(j.kind, j.undone_by) for j in judgements(ledger.database)] == [("reject", 3), ("undo", None)]
    with pytest.raises(LedgerError, match="undone already"):
        judge(ledger.database, "undo", "judgement", str(number), author="analyst")


def test_a_correction_takes_the_place_of_what_was_read(ledger: Ledger) -> None:
    feed(ledger, VISIT)
    place = ledger.database.rows("SELECT id FROM statements WHERE property = 'event.place'")[0][0]
    judge(ledger.database, "correct", "statement", place, value="Samil Textile Mill", author="analyst")
    assert [event.place for event in ledger.events()] == ["Samil Textile Mill"]
    assert ledger.why(place).value == "Samil Mill"
    assert ledger.why(place).corrected == "Samil Textile Mill"


@pytest.mark.parametrize(
    ("prop", "value", "wrong"),
    [
        ("event.place", None, "a text"),
        ("event.place", " ", "a text"),
        ("event.participant", {"name": "Kim Jong Il"}, "the fields name, capacity"),
        ("event.participant", {"name": None}, "name cannot be"),
        ("event.participant", {"name": ""}, "name cannot be"),
        ("event.participant", {"capacity": "dancer"}, "capacity cannot be"),
        ("event.participant", {"posts": "clerk"}, "posts cannot be"),
        ("event.participant", {"order": True}, "order cannot be"),
        ("event.date", {"start": "yesterday"}, "start cannot be"),
        ("event.date", {"start": "2011-02-04"}, "ends before it begins"),
        ("quantity", {"value": float("inf")}, "value cannot be"),
        ("quantity", {"value": "many"}, "value cannot be"),
    ],
)
def test_a_correction_that_cannot_stand_there_is_refused(ledger: Ledger, prop: str, value: object, wrong: str) -> None:
    feed(ledger, VISIT, doc("harvest", "@quantity 5 | tonnes | maize"))
    rows = ledger.database.rows("SELECT id, value FROM statements WHERE property = ? ORDER BY id", (prop,))
    statement, was = rows[0]
    if isinstance(value, dict) and "fields" not in wrong:
        value = {**json.loads(was), **value}
    before = believed(ledger)
    with pytest.raises(LedgerError, match=wrong):
        judge(ledger.database, "correct", "statement", statement, value=value, author="analyst")
    assert judgements(ledger.database) == [] and believed(ledger) == before


def test_judgements_outlive_a_new_reader(ledger: Ledger) -> None:
    feed(ledger, VISIT)
    jang = next(p for p in ledger.events()[0].people if p.name == "Jang Song Thaek")
    judge(ledger.database, "reject", "statement", jang.sources[0].statement, author="analyst")
    feed(ledger, VISIT, reader=BETTER)
    assert [p.name for p in ledger.events()[0].people] == ["Kim Jong Il"]


def read_posts(document: Document, charter: object) -> Report:
    """A reader that learned to read one person and one post more."""
    report = read_marked(document, charter)
    for event in report.events:
        event.people.insert(0, Participant("Choe A", "attended", [], 0, False, [(0, 5)]))
        event.people[-1].posts = ["secretary of the Party"]
    return report


def test_a_judgement_means_one_event_of_several(ledger: Ledger) -> None:
    lines = ("@event guidance | | | | 2011-02-03 | | A", "@person Kim B | attended |")
    other = ("@event performance | | | | 2011-02-03 | | B", "@person Kim B | attended |")
    two = doc("two", *lines, *other)
    feed(ledger, two)
    (show,) = ledger.events(kind="performance")
    judge(ledger.database, "reject", "statement", show.people[0].sources[0].statement, author="analyst")
    assert [len(e.people) for e in ledger.events()] in ([1, 0], [0, 1])
    feed(ledger, two, reader=Reader("marked", "3", read_posts))
    assert {e.kind: [p.name for p in e.people] for e in ledger.events()} == {
        "guidance": ["Choe A", "Kim B"],
        "performance": ["Choe A"],
    }


def test_merged_persons_part_again(ledger: Ledger) -> None:
    feed(ledger, doc("a", "@post Kim Jong Un | Marshal"), doc("b", "@post Kim Bong Chol | chairman of the Commission"))
    before = believed(ledger)
    number = judge(ledger.database, "merge", "person", "kim-pong-chol", value="kim-jong-un", author="analyst")
    feed(ledger, doc("c", "@post Kim Bong Chol | chairman of the Commission", "c"))
    view = ledger.person("Kim Bong Chol")
    assert (view.person.id, len(view.posts)) == ("kim-jong-un", 3)
    judge(ledger.database, "undo", "judgement", str(number), author="analyst")
    assert {row[:1] for row in believed(ledger)["persons"]} == {row[:1] for row in before["persons"]}
    assert len(ledger.person("Kim Bong Chol").posts) == 2


def test_a_namesake_is_split_off(ledger: Ledger) -> None:
    general, other = (
        doc("a", "@post Ri Yong Ho | General"),
        doc("b", "@post Ri Yong Ho | General", "another"),
    )
    feed(ledger, general, other)
    value = {"as": "ri-yong-ho.2", "documents": [other.sha256]}
    judge(ledger.database, "split", "person", "ri-yong-ho", value=value, author="analyst")
    assert [p.source.document for p in ledger.person("ri-yong-ho").posts] == ["a"]
    assert [p.source.document for p in ledger.person("ri-yong-ho.2").posts] == ["b"]


def test_merged_events_are_one(ledger: Ledger) -> None:
    feed(
        ledger,
        VISIT,
        doc("radio", "@event guidance | | | | 2011-02-03 | | a mill", "@person Kim Jong Il | principal |"),
    )
    first, second = (event.id for event in ledger.events())
    judge(ledger.database, "merge", "event", second, value=first, author="analyst")
    (event,) = ledger.events()
    assert event.documents == ["visit", "radio"]


def test_what_cannot_be_judged_is_refused_whole(ledger: Ledger) -> None:
    feed(ledger, VISIT, reader=MARKED)
    before = comparable(ledger.database)
    for kind, target_kind, target in (
        ("reject", "person", "kim-jong-il"),
        ("undo", "judgement", "9"),
        ("reject", "statement", "0" * 24),
    ):
        with pytest.raises(LedgerError):
            judge(ledger.database, kind, target_kind, target, author="x")  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        judge(ledger.database, "merge", "person", "kim-jong-il", value="nobody", author="x")
    assert comparable(ledger.database) == before
    assert judgements(ledger.database) == []
