"""Ingest: idempotent, in order, copies and refusals kept, readings superseded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked import MARKED, doc, read_marked

from partystate.api import Ledger
from partystate.documents import Document, Refusal
from partystate.ledger import LedgerError, NotFoundError
from partystate.ledger.applying import comparable
from partystate.ledger.ingest import IngestResult
from partystate.ledger.work import Reader
from partystate.reading.report import Report

BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"
VISIT = doc(
    "visit",
    "@event guidance | | | | 2011-02-03 | | Samil Mill",
    "@person Kim Jong Il | principal | general secretary of the Workers' Party of Korea",
    "@person Jang Song Thaek | accompanied | vice-chairman of the National Defence Commission of the DPRK",
    "@person Pak Worker | received |",
    published="2011-02-04",
)
PLENARY = doc(
    "plenary",
    "@event plenary_meeting | Central Committee of the Workers' Party of Korea | 7 | 3 | 2010-12-01",
    "@person Kim Jong Il | presided |",
    f"@change Ri Yong Ho | elected | member of the {BUREAU}",
    published="2010-12-02",
)


def feed(ledger: Ledger, *items: Document | Refusal, reader: Reader = MARKED, jobs: int = 1) -> IngestResult:
    return ledger.ingest_documents(items, reader=reader, jobs=jobs)


def everything(ledger: Ledger) -> dict[str, list[object]]:
    """All rows of a ledger but the times of recording."""
    found = dict(comparable(ledger.database))
    for table in ("documents", "document_copies", "refusals", "readings", "statements"):
        found[table] = sorted(ledger.database.rows(f"SELECT * FROM {table}"), key=repr)
    found["batches"] = ledger.database.rows(
        "SELECT batch, kind, reader, documents, statements, chain FROM batches ORDER BY batch"
    )
    return found


def test_what_was_read_can_be_asked_for(ledger: Ledger) -> None:
    result = feed(ledger, VISIT, PLENARY)
    assert (result.documents, result.new, result.by_language) == (2, 2, {"en": 2})
    plenary, visit = ledger.events()
    assert (plenary.kind, plenary.term, plenary.ordinal, plenary.documents) == ("plenary_meeting", 7, 3, ["plenary"])
    assert [(p.name, p.capacity, p.order) for p in visit.people] == [
        ("Kim Jong Il", "principal", 1),
        ("Jang Song Thaek", "accompanied", 2),
        ("Pak Worker", "received", 3),
    ]
    assert [change.name for change in ledger.changes()] == ["Ri Yong Ho"]


def test_the_same_input_twice_changes_nothing(ledger: Ledger) -> None:
    items = (VISIT, PLENARY, Refusal("x.txt", 3, "not UTF-8"))
    feed(ledger, *items)
    before = everything(ledger)
    again = feed(ledger, *items)
    assert (again.new, again.unchanged, again.refusals) == (0, 2, 1)
    assert everything(ledger) == before


def test_one_process_and_several_make_the_same_ledger(ledger_url) -> None:
    items = [
        doc(
            f"d{i}",
            f"@event meeting | | | | 2011-03-{i % 28 + 1:02d}",
            f"@person Kim {chr(65 + i % 26)} | spoke | clerk of Hall {i % 7}",
        )
        for i in range(90)
    ]
    with Ledger.open(ledger_url()) as one, Ledger.open(ledger_url()) as two:
        feed(one, *items)
        feed(two, *items, jobs=2)
        assert everything(one) == everything(two)


def test_the_same_text_under_another_name_is_a_copy(ledger: Ledger) -> None:
    copy = replace(VISIT, id="relay", outlet="Naenara")
    result = feed(ledger, VISIT, copy, copy)
    assert (result.new, result.copies, result.unchanged) == (1, 1, 1)
    assert ledger.events()[0].documents == ["relay", "visit"]
    assert ledger.document("relay").id == "visit"
    assert feed(ledger, copy).unchanged == 1


def test_near_identical_texts_are_told(ledger: Ledger) -> None:
    long = "The officials of the county went over the tasks for this year one after the other. " * 5
    feed(ledger, doc("a", long), doc("b", long.replace(" ", "  ").replace(".", " .")), doc("c", long + "More."))
    assert ledger.database.rows("SELECT id, copy_of FROM documents ORDER BY doc") == [
        ("a", None),
        ("b", 1),
        ("c", None),
    ]


def test_refusals_are_kept_once(ledger: Ledger) -> None:
    refusal = Refusal("rows.jsonl", 12, "broken JSON", "Mend the row")
    result = feed(ledger, refusal, VISIT, refusal)
    assert result.refused == [refusal, refusal]
    assert ledger.database.rows("SELECT file, line, reason, advice FROM refusals") == [
        ("rows.jsonl", 12, "broken JSON", "Mend the row")
    ]


def test_a_document_that_breaks_the_reader_is_stored_and_said(ledger: Ledger) -> None:
    result = feed(ledger, doc("bad", "@crash", "findable words"), VISIT)
    assert (result.new, result.failed) == (2, 1)
    assert [hit.document for hit in ledger.search("findable")] == ["bad"]
    (error,) = ledger.database.rows("SELECT error FROM readings WHERE error IS NOT NULL")
    assert "breaks the reader" in error[0]


def test_a_language_without_reader_is_stored_and_counted(ledger: Ledger) -> None:
    result = feed(ledger, doc("es", "@note no reader for the language 'es' yet", lang="es"))
    assert (result.unread, result.by_language) == (1, {"es": 1})
    assert ledger.report("es").notes == ["no reader for the language 'es' yet"]


def read_better(document: Document, charter: object) -> Report:
    """A later reader: it no longer sees the workers, and orders people anew."""
    report = read_marked(document, charter)
    for event in report.events:
        event.people = [p for p in event.people if p.capacity != "received"]
    return report


BETTER = Reader("marked", "2", read_better)


@pytest.mark.parametrize("how", ["ingest", "reread"])
def test_a_new_reader_supersedes_and_keeps(ledger: Ledger, how: str) -> None:
    feed(ledger, VISIT, PLENARY)
    old = ledger.database.rows("SELECT * FROM statements ORDER BY reading, n")
    again = {
        "ingest": lambda: feed(ledger, VISIT, PLENARY, reader=BETTER),
        "reread": lambda: ledger.reread(reader=BETTER, jobs=1),
    }
    result = again[how]()
    assert (result.new, result.reread) == (0, 2)
    assert [p.name for p in ledger.events(kind="guidance")[0].people] == ["Kim Jong Il", "Jang Song Thaek"]
    assert ledger.database.rows("SELECT reading, batch, superseded FROM readings ORDER BY reading") == [
        (1, 1, 2), (2, 1, 2), (3, 2, None), (4, 2, None),
    ]  # fmt: skip
    assert ledger.database.rows("SELECT * FROM statements WHERE reading <= 2 ORDER BY reading, n") == old
    assert ledger.reread(reader=BETTER, jobs=1).reread == 0


def test_rereading_ends_like_reading_for_the_first_time(ledger_url) -> None:
    with Ledger.open(ledger_url()) as twice, Ledger.open(ledger_url()) as once:
        feed(twice, VISIT, PLENARY)
        feed(twice, VISIT, PLENARY, reader=BETTER)
        feed(once, VISIT, PLENARY, reader=BETTER)
        for table in ("persons", "person_names", "person_documents", "events"):
            rows = f"SELECT * FROM {table}"
            assert sorted(twice.database.rows(rows), key=repr) == sorted(once.database.rows(rows), key=repr)


def test_private_persons_have_no_page(ledger: Ledger) -> None:
    feed(ledger, VISIT)
    assert [p.name for p in ledger.persons()] == ["Jang Song Thaek", "Kim Jong Il"]
    with pytest.raises(NotFoundError):
        ledger.person("Pak Worker")
    assert "Pak Worker" not in {row["person"] for row in ledger.export("participation")}


def test_the_usual_spelling_names_a_person(ledger: Ledger) -> None:
    feed(
        ledger,
        doc("a", "@post Kim Yong-nam | president of the Presidium"),
        doc("b", "@post Kim Yong Nam | president of the Presidium"),
        doc("c", "@post Kim Yong Nam | president of the Presidium", "and more"),
    )
    person = ledger.person("KIM YONGNAM").person
    assert (person.name, person.names) == ("Kim Yong Nam", [("Kim Yong Nam", 2), ("Kim Yong-nam", 1)])


def test_of_a_person_the_latest_documents_can_be_asked_for(ledger: Ledger) -> None:
    days = {"a": "2011-02-01", "b": "2011-05-01", "c": "2011-03-01", "d": None}
    lines = ("@event plenary_meeting | Council", "@person Kim Yong-nam | attended", "@post Kim Yong-nam | clerk")
    feed(ledger, *(doc(id_, *lines, id_, published=day) for id_, day in days.items()))
    whole = ledger.person("Kim Yong-nam")
    assert {row.source.document for row in (*whole.posts, *whole.appearances)} == set(days)
    for limit, wanted in ((0, set()), (1, {"b"}), (2, {"b", "c"}), (9, set(days))):
        view = ledger.person("Kim Yong-nam", limit=limit)
        assert {row.source.document for row in view.posts} == wanted
        assert {row.source.document for row in view.appearances} == wanted
        assert (view.person, view.changes) == (whole.person, whole.changes)
        assert view.posts == [row for row in whole.posts if row.source.document in wanted]


def test_all_of_a_person_by_pages(ledger: Ledger) -> None:
    lines = ("@event plenary_meeting | Council", "@person Kim Haru | attended", "@post Kim Haru | clerk")
    days = [f"2011-04-{n % 5 + 1:02d}" if n % 7 else None for n in range(23)]
    feed(ledger, *(doc(f"d{n}", *lines, f"d{n}", published=day) for n, day in enumerate(days)))
    whole = ledger.person("Kim Haru")
    for limit in (1, 4, 22, 23, 40):
        pages = [ledger.person("Kim Haru", limit=limit)]
        while pages[-1].older is not None:
            pages.append(ledger.person("Kim Haru", limit=limit, before=pages[-1].older))
        assert len(pages) == -(-23 // limit)
        assert {page.person.mentions for page in pages} == {23}
        for part in ("posts", "appearances"):
            found = [row.source for page in pages for row in getattr(page, part)]
            assert sorted(found, key=repr) == sorted((row.source for row in getattr(whole, part)), key=repr), part
    with pytest.raises(LedgerError, match="no page before"):
        ledger.person("Kim Haru", limit=1, before="yesterday")


def test_persons_are_found_by_a_part_of_any_spelling(ledger: Ledger) -> None:
    feed(
        ledger,
        doc("a", "@post Kim Yong-nam | clerk"),
        doc("b", "@post Kim Yong Nam | clerk", "x"),
        doc("c", "@post Ri % B | clerk"),
    )
    assert [p.name for p in ledger.persons("yong nam")] == ["Kim Yong Nam"]
    assert [p.name for p in ledger.persons("YONG-N")] == ["Kim Yong Nam"]
    assert [p.name for p in ledger.persons("%")] == ["Ri % B"]
    assert ledger.persons("_") == []


def test_a_report_comes_back_as_it_was(ledger: Ledger) -> None:
    many = doc(
        "many", "@event talks | | | | 2011-05-01 | 2011-05-03 | Mansudae | Kim A", "@person *Hu B | guest | envoy",
        "@group members | attended", "@agenda corn", "@decision on corn",
        "@change Kim A | relieved | | age | 2011-05-02",
        "@unnamed elected | members", "@post Kim A | clerk of X", "@career Kim A | soldier | 1950 |",
        "@claim Kim A | said | so it is", "@programme 80-day campaign | campaign | underway",
        "@criticism Ri B | slow |",
        "@directive officials | be quick | Kim A", "@law on corn | | adopted",
        "@quantity 5000000 | tonnes | crops | target", "@note x",
    )  # fmt: skip
    feed(ledger, many)
    assert ledger.report("many") == read_marked(many, None)
    assert ledger.document("many") == many
