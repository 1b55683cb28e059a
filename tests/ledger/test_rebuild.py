"""Projections can be derived again from the statements and decisions, and come out the same."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.documents import Document
from partystate.ledger.applying import comparable
from partystate.ledger.judging import judge
from partystate.ledger.work import Reader

NAMES = ["Kim A", "Kim-A", "Ri B", "Pak C", "*Hu D"]
POSTS = ["secretary of the Central Committee of the Party", "member of the Bureau", "Marshal"]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    lines = []
    for _ in range(draw(st.integers(0, 2))):
        day = draw(st.sampled_from(["", "2011-03-01", "2011-03-02"]))
        ordinal = draw(st.sampled_from(["", "3"]))
        lines.append(f"@event {draw(st.sampled_from(['meeting', 'guidance']))} | Bureau | | {ordinal} | {day}")
        for name in draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True)):
            capacity = draw(st.sampled_from(["principal", "attended", "guest"]))
            lines.append(f"@person {name} | {capacity} | {draw(st.sampled_from(['', *POSTS]))}")
    for name in draw(st.lists(st.sampled_from(NAMES[:4]), max_size=2)):
        action = draw(st.sampled_from(["elected", "relieved", "died"]))
        lines.append(
            f"@change {name} | {action} | {draw(st.sampled_from(['', *POSTS]))} | |"
            f"{draw(st.sampled_from(['', '2011-03-05']))}"
        )
    lines.append(draw(st.text("xyz", max_size=3)))
    published = draw(st.dates(date(2011, 3, 1), date(2011, 3, 20)))
    return doc("d" + draw(st.text("0123456789", min_size=1, max_size=4)), *lines, published=published.isoformat())


LATER = Reader("marked", "2", MARKED.read)
FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(first=st.lists(documents(), max_size=6), second=st.lists(documents(), max_size=4), verdict=st.integers(0, 5))
@FEW
def test_rebuilding_changes_nothing(ledger_url, first: list[Document], second: list[Document], verdict: int) -> None:
    with Ledger.open(ledger_url()) as ledger:
        ledger.ingest_documents(first, reader=MARKED, jobs=1)
        statements = ledger.database.rows("SELECT id FROM statements ORDER BY reading, n")
        if statements:
            number = judge(ledger.database, "reject", "statement", statements[verdict % len(statements)][0], author="t")
            if verdict > 3:
                judge(ledger.database, "undo", "judgement", str(number), author="t")
        persons = ledger.database.rows("SELECT person FROM persons ORDER BY person")
        if len(persons) > 1:
            judge(ledger.database, "merge", "person", persons[0][0], value=persons[1][0], author="t")
        ledger.ingest_documents(second, reader=MARKED, jobs=1)
        ledger.reread(reader=LATER, jobs=1)
        before = comparable(ledger.database)
        ledger.rebuild()
        assert comparable(ledger.database) == before
        believed = [row for row in before["participations"] if row[-1] is None]
        assert not believed or before["person_documents"]


@given(
    items=st.lists(documents(), min_size=1, max_size=8, unique_by=lambda d: d.sha256),
    order=st.randoms(use_true_random=False),
)
@FEW
def test_the_order_of_arrival_does_not_matter(ledger_url, items: list[Document], order) -> None:
    shuffled = list(items)
    order.shuffle(shuffled)
    with Ledger.open(ledger_url()) as one, Ledger.open(ledger_url()) as two:
        one.ingest_documents(items, reader=MARKED, jobs=1)
        two.ingest_documents(shuffled, reader=MARKED, jobs=1)
        for day in (date(2011, 3, 4), date(2011, 3, 30)):
            assert one.state(day).to_json() == two.state(day).to_json()
        assert one.persons() == two.persons()
        assert [e.id for e in one.events()] == [e.id for e in two.events()]
        assert list(one.export("tenures")) == list(two.export("tenures"))
