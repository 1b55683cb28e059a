"""The two times of the state: documents in any order give one state, and what was known at a time stays what it was."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.documents.document import Document

BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"
DAY = date(2011, 6, 1)
TITLES = [
    f"member of the {BUREAU}",
    f"alternate member of the {BUREAU}",
    "premier of the Cabinet of the DPRK",
    "General",
]
LINES = st.one_of(
    st.builds(
        lambda name, title: f"@post {name} | {title}",
        st.sampled_from(["Kim A", "Ri B", "Pak C"]),
        st.sampled_from(TITLES),
    ),
    st.builds(
        lambda name, action, title, day: f"@change {name} | {action} | {title} | | {day}",
        st.sampled_from(["Kim A", "Ri B"]),
        st.sampled_from(["elected", "relieved"]),  # who acts after his death is another: that is told in order
        st.sampled_from(TITLES),
        st.dates(date(2010, 10, 1), date(2011, 12, 1)),
    ),
)


@st.composite
def archives(draw: st.DrawFn) -> list[Document]:
    pages = draw(
        st.lists(
            st.tuples(
                st.lists(LINES, min_size=1, max_size=2),
                st.dates(date(2010, 10, 1), date(2011, 12, 1)),
                st.sampled_from(["KCNA", "Yonhap", None]),
            ),
            min_size=2,
            max_size=5,
        )
    )
    return [
        doc(f"d{n}", *lines, f"text {n}", published=day.isoformat(), outlet=outlet)
        for n, (lines, day, outlet) in enumerate(pages)
    ]


def told(ledger: Ledger, known_on: datetime | None = None) -> object:
    return [
        ledger.state(DAY, known_on).to_json()["bodies"],
        [c.source.statement for c in ledger.changes(known_on=known_on)],
        [(e.id, [p.name for p in e.people]) for e in ledger.events(known_on=known_on)],
        [row.to_json() for row in ledger.check(severity=1, known_on=known_on)],
        ledger.table("Political Bureau", date(2010, 10, 1), date(2011, 12, 1), known_on=known_on).to_json()["rows"],
    ]


def fresh(folder: str, name: str) -> Ledger:
    return Ledger.open(Path(folder) / f"{name}.db")


MANY = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(archives(), st.randoms(use_true_random=False))
def test_documents_in_any_order_give_one_state(pages: list[Document], order) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(pages)
    order.shuffle(shuffled)
    with tempfile.TemporaryDirectory() as folder, fresh(folder, "one") as one, fresh(folder, "other") as other:
        one.ingest_documents(pages, reader=MARKED, jobs=1)
        for page in shuffled:
            other.ingest_documents([page], reader=MARKED, jobs=1)
        assert told(one) == told(other)


@MANY
@given(archives())
def test_what_was_known_then_never_changes_and_undo_restores(pages: list[Document]) -> None:
    with tempfile.TemporaryDirectory() as folder, fresh(folder, "one") as ledger:
        ledger.ingest_documents(pages[:1], reader=MARKED, jobs=1)
        then = datetime.now(UTC)
        known = told(ledger, then)
        assert known == told(ledger)
        time.sleep(0.001)
        ledger.ingest_documents(pages[1:], reader=MARKED, jobs=1)
        before = told(ledger)
        statement = next(said.id for page in pages for said in ledger.statements(page.id))
        numbers = [ledger.judge("reject", "statement", statement, author="a")]
        persons = [row.id for row in ledger.persons()]
        if len(persons) > 1:
            numbers.append(ledger.judge("merge", "person", persons[0], author="a", value=persons[1]))
        ledger.rebuild()
        assert told(ledger, then) == known
        for number in reversed(numbers):
            ledger.judge("undo", "judgement", str(number), author="a")
        assert told(ledger) == before
        assert told(ledger, then) == known


def test_a_back_dated_document_does_not_change_what_was_known(ledger: Ledger) -> None:
    ledger.ingest_documents([doc("new", f"@post Kim A | {TITLES[0]}", published="2011-05-20")], reader=MARKED, jobs=1)
    then = datetime.now(UTC)
    time.sleep(0.002)
    old = doc(
        "old",
        f"@change Kim A | elected | {TITLES[0]} | | 2010-09-28",
        "@event talks | | | | 2010-10-01",
        "@person Kim A | principal",
        published="2010-09-29",
    )
    ledger.ingest_documents([old], reader=MARKED, jobs=1)
    day = date(2011, 1, 1)
    assert [len(b.tenures) for b in ledger.state(day).bodies] == [1]
    assert ledger.state(day, known_on=then).bodies == []
    assert ledger.events(known_on=then) == []
    assert ledger.changes(known_on=then) == []
    view = ledger.person("Kim A", known_on=then)
    assert (view.person.first_seen, view.person.mentions, view.appearances) == (date(2011, 5, 20), 1, [])
    now = ledger.person("Kim A")
    again = ledger.person("Kim A", known_on=datetime.now(UTC))
    assert (again.person, again.posts, again.changes) == (now.person, now.posts, now.changes)
    assert [(a.event, a.kind, a.day, a.capacity) for a in again.appearances] == [
        (a.event, a.kind, a.day, a.capacity) for a in now.appearances
    ]
    assert ledger.events(known_on=datetime.now(UTC)) == ledger.events()


def test_the_history_of_a_subject_names_author_time_and_reason(ledger: Ledger) -> None:
    ledger.ingest_documents(
        [doc("a", f"@post Kim A | {TITLES[0]}", f"@post Kim B | {TITLES[0]}")], reader=MARKED, jobs=1
    )
    statement = ledger.statements("a")[0].id
    number = ledger.judge("reject", "statement", statement, author="jo", reason="misread")
    ledger.judge("undo", "judgement", str(number), author="al", reason="it was right")
    steps = ledger.history(statement)
    assert [(s.kind, s.author, s.reason) for s in steps] == [
        ("read", None, None),
        ("reject", "jo", "misread"),
        ("undo", "al", "it was right"),
    ]
    assert steps[1].undone_at == steps[2].at
    ledger.judge("merge", "person", "kim-a", author="jo", value="kim-b")
    assert [s.what for s in ledger.history("kim-b")] == ["person kim-a is kim-b"]
    assert ledger.history("kim-a") == ledger.history("kim-b")
    with pytest.raises(Exception, match="no statement, person or event"):
        ledger.history("nobody")
