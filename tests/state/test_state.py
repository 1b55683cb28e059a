"""The state on a day, as known on another, with its evidence."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.ledger import NotFoundError
from partystate.ledger.judging import judge

BUREAU = "Political Bureau of the Central Committee of the Workers' Party of Korea"
TEXTS = (
    doc("september", f"@change Ri Yong Ho | elected | member of the {BUREAU} | | 2010-09-28", published="2010-09-29"),
    doc(
        "february",
        "@post Ri Yong Ho | Vice Marshal",
        f"@post Kim Kyong Hui | member of the {BUREAU}",
        published="2011-02-16",
    ),
    doc("october", f"@post Kim Kyong Hui | member of the {BUREAU}", "more", published="2011-10-10"),
    doc(
        "july", f"@change Ri Yong Ho | relieved | member of the {BUREAU} | illness | 2012-07-15", published="2012-07-16"
    ),
    doc(
        "guest",
        "@event talks | | | | 2011-03-01",
        "@person *Hu B | guest | member of the Political Bureau of another party",
    ),
)


@pytest.fixture
def told(ledger: Ledger) -> Ledger:
    ledger.ingest_documents(TEXTS, reader=MARKED, jobs=1)
    return ledger


def holders(ledger: Ledger, on: date, **how: object) -> dict[str, list[str]]:
    view = ledger.state(on, **how)  # type: ignore[arg-type]
    return {body.body: [h.name for h in body.tenures] for body in view.bodies}


def test_the_bodies_of_a_day(told: Ledger) -> None:
    assert holders(told, date(2011, 3, 1)) == {"": ["Ri Yong Ho"], BUREAU: ["Kim Kyong Hui", "Ri Yong Ho"]}
    assert holders(told, date(2012, 8, 1), body="Political Bureau") == {BUREAU: ["Kim Kyong Hui"]}
    assert holders(told, date(2010, 9, 27)) == {}


def test_a_body_is_asked_for_by_any_name_and_with_its_inner_circle(ledger: Ledger) -> None:
    titles = [
        f"member of the {BUREAU}",
        f"member of the Presidium of the {BUREAU}",
        "director of the Political Bureau of the Cabinet",
    ]
    lines = [f"@post Kim {chr(65 + i)} | {title}" for i, title in enumerate([*titles, "clerk of the Bureau of Moths"])]
    ledger.ingest_documents([doc("a", *lines)], reader=MARKED, jobs=1)
    day = date(2011, 3, 1)
    asked = {BUREAU: ["Kim A"], f"Presidium of the {BUREAU}": ["Kim B"]}
    assert holders(ledger, day, body="Political Bureau") == holders(ledger, day, body="정치국") == asked
    assert holders(ledger, day, body="bureau of moths") == {"Bureau of Moths": ["Kim D"]}
    assert holders(ledger, day, body="Central Auditing Commission") == {}
    with pytest.raises(NotFoundError, match="no body is known"):
        ledger.state(day, body="Ministry of Silence")


def test_the_shape_of_the_answer(told: Ledger) -> None:
    answer = told.state(date(2011, 3, 1), body=BUREAU).to_json()
    assert answer["on"] == "2011-03-01"
    (body,) = answer["bodies"]
    assert (body["body"], body["term"]) == (BUREAU, 6)
    kim, ri = body["tenures"]
    assert kim["person"] == {"id": "kim-kyong-hui", "name": "Kim Kyong Hui"}
    assert (kim["from"], kim["to"], kim["basis"]) == (None, None, "attested")
    assert (kim["first_seen"], kim["last_seen"]) == ("2011-02-16", "2011-10-10")
    assert (ri["from"], ri["to"], ri["basis"]) == ("2010-09-28", "2012-07-15", "elected")
    texts = {text.id: text.text for text in TEXTS}
    assert [e["document"] for e in kim["evidence"]] == ["february", "october"]
    for proof in [*kim["evidence"], *ri["evidence"]]:
        assert proof["text"] == texts[proof["document"]][proof["start"] : proof["end"]]
        assert BUREAU in proof["text"]


def test_what_was_known_earlier_stays_what_was_known(ledger: Ledger) -> None:
    day = date(2011, 6, 1)
    before = datetime.now(UTC)
    time.sleep(0.002)
    ledger.ingest_documents(TEXTS[:2], reader=MARKED, jobs=1)
    then = datetime.now(UTC)
    known = ledger.state(day, known_on=then).to_json()
    time.sleep(0.002)
    ledger.ingest_documents(TEXTS[2:], reader=MARKED, jobs=1)
    statement = ledger.changes()[0].source.statement
    judge(ledger.database, "reject", "statement", statement, author="analyst")
    ledger.rebuild()
    assert ledger.state(day, known_on=then).to_json() == known
    assert ledger.state(day, known_on=before).bodies == []
    assert ledger.state(day, known_on=date(2000, 1, 1)).bodies == []
    assert holders(ledger, day)[BUREAU] == ["Kim Kyong Hui"]


def test_the_name_of_a_person_is_the_one_known_then(ledger: Ledger) -> None:
    ledger.ingest_documents([doc("a", "@post Kim Yong-nam | Marshal")], reader=MARKED, jobs=1)
    then = datetime.now(UTC)
    time.sleep(0.002)
    later = [doc(f"b{i}", "@post Kim Yong Nam | Marshal", f"text {i}") for i in range(2)]
    ledger.ingest_documents(later, reader=MARKED, jobs=1)
    assert holders(ledger, date(2011, 2, 20)) == {"": ["Kim Yong Nam"]}
    assert holders(ledger, date(2011, 2, 20), known_on=then) == {"": ["Kim Yong-nam"]}
    assert holders(ledger, date(2011, 2, 20), known_on=datetime.now(UTC)) == {"": ["Kim Yong Nam"]}


def test_an_undone_judgement_restores_the_state_exactly(told: Ledger) -> None:
    before = told.state(date(2011, 6, 1)).to_json()
    statement = told.changes()[0].source.statement
    number = judge(told.database, "reject", "statement", statement, author="analyst")
    assert told.state(date(2011, 6, 1)).to_json() != before
    judge(told.database, "undo", "judgement", str(number), author="analyst")
    assert told.state(date(2011, 6, 1)).to_json() == before


def test_undated_documents_make_no_tenure(ledger: Ledger) -> None:
    ledger.ingest_documents([doc("undated", "@post Kim A | Marshal", published=None)], reader=MARKED, jobs=1)
    assert holders(ledger, date(2011, 6, 1)) == {}
    assert [p.day for p in ledger.posts()] == [None]


def test_a_title_that_came_back_is_another_post(ledger: Ledger) -> None:
    title = "first secretary of the Workers' Party of Korea"
    pages = [
        doc("old", f"@post Kim A | {title}", published="2012-04-13"),
        doc("new", f"@post Ri B | {title}", "x", published="2021-06-01"),
    ]
    ledger.ingest_documents(pages, reader=MARKED, jobs=1)
    assert ledger.check(severity=1) == []
    assert [h.name for b in ledger.state(date(2012, 5, 1)).bodies for h in b.tenures] == ["Kim A"]
    seats = {t.seat for name in ("Kim A", "Ri B") for t in ledger.tenures(ledger.person(name).person.id)}
    assert len(seats) == 2
