"""Each rule that a charter can declare: what breaks it, and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from marked import MARKED, doc

from partystate.analysis.checks import Violation
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.cli.app import app
from partystate.documents.document import Document
from partystate.ledger import LedgerError

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
SPA = "Supreme People's Assembly of the DPRK"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.open(tmp_path / "checks.db")


def broken(ledger: Ledger, *pages: Document, rule: str) -> list[Violation]:
    ledger.ingest_documents(pages, reader=MARKED, jobs=1)
    found = ledger.check(severity=1)
    assert {v.rule for v in found} <= {rule}
    for violation in found:
        assert len(violation.sides) >= 2
        assert all(side.quote or side.declared for side in violation.sides)
        assert 0 < violation.confidence <= 1
    return found


def meeting(number: int, day: str, id: str, term: int = 8, body: str = BUREAU) -> Document:
    kind = "political_bureau_meeting" if body == BUREAU else "assembly_session"
    return doc(id, f"@event {kind} | {body} | {term} | {number} | {day}", f"text {id}", published=day)


def test_one_number_for_two_meetings(ledger: Ledger) -> None:
    (found,) = broken(ledger, meeting(13, "2023-03-01", "a"), meeting(13, "2023-06-01", "b"), rule="numbering-repeated")
    assert found.severity == 3
    assert [side.document for side in found.sides] == ["a", "b"]
    assert found.text == f"meeting 13 of the 8th {BUREAU} was held on 2023-03-01 and on 2023-06-01"


def test_two_reports_of_one_meeting_are_no_repetition(ledger: Ledger) -> None:
    assert broken(ledger, meeting(13, "2023-03-01", "a"), meeting(13, "2023-03-02", "b"), rule="") == []


def test_numbers_that_run_backwards(ledger: Ledger) -> None:
    (found,) = broken(ledger, meeting(14, "2023-03-01", "a"), meeting(13, "2023-06-01", "b"), rule="numbering-order")
    assert "14" in found.text


def test_a_number_left_out(ledger: Ledger) -> None:
    (found,) = broken(ledger, meeting(12, "2023-03-01", "a"), meeting(15, "2023-06-01", "b"), rule="numbering-gap")
    assert (found.severity, "13 to 14" in found.text) == (1, True)
    assert ledger.check() == []


def test_a_meeting_outside_its_term(ledger: Ledger) -> None:
    (found,) = broken(ledger, meeting(13, "2012-03-01", "a"), rule="meeting-outside-term")
    assert found.sides[1].declared is not None
    assert found.sides[1].declared.startswith("bodies/party.yaml:")


def test_a_post_filled_by_another_body(ledger: Ledger) -> None:
    page = doc(
        "a",
        f"@event political_bureau_meeting | {BUREAU} | | | 2011-04-01",
        "@change Kim A | elected | premier of the Cabinet of the DPRK | | 2011-04-01",
        published="2011-04-02",
    )
    (found,) = broken(ledger, page, rule="elected-by-other-body")
    assert SPA in found.sides[2].says


def test_two_holders_of_one_seat(ledger: Ledger) -> None:
    pages = [
        doc(f"k{n}", "@post Kim A | premier of the Cabinet of the DPRK", f"text {n}", published=f"2011-0{n}-01")
        for n in (2, 3, 5, 6)
    ]
    odd = doc("odd", "@post Pak B | Premier", published="2011-04-01")
    (found,) = broken(ledger, *pages, odd, rule="more-holders-than-seats")
    assert found.text == "Pak B is printed as Premier on 2011-04-01, held by Kim A"
    assert found.subjects == ("pak-b", "kim-a")


def test_a_successor_is_no_second_holder(ledger: Ledger) -> None:
    pages = [
        doc(f"k{n}", f"@post {name} | Premier", f"text {n}", published=f"2011-0{n}-01")
        for n, name in ((2, "Kim A"), (3, "Kim A"), (5, "Pak B"), (6, "Pak B"))
    ]
    assert broken(ledger, *pages, rule="") == []


def test_more_than_the_seats_of_a_body(ledger: Ledger) -> None:
    title = f"vice-chairman of the {SPA}"
    lines = [f"@post Kim {letter} | {title}" for letter in "ABC"]
    (found,) = broken(ledger, doc("a", *lines), rule="more-holders-than-seats")
    assert found.text.startswith("3 people are")


def test_the_dead_at_a_meeting(ledger: Ledger) -> None:
    pages = [
        doc("a", "@change Kim A | died | premier of the Cabinet of the DPRK | | 2011-03-01", published="2011-03-02"),
        doc("b", "@event meeting | | | | 2011-09-01", "@person Kim A | spoke | premier of the Cabinet of the DPRK",
            published="2011-09-02"),
    ]
    (found,) = broken(ledger, *pages, rule="held-by-the-dead")
    assert (found.severity, found.subjects) == (3, ("kim-a",))


def test_two_places_on_one_day(ledger: Ledger) -> None:
    pages = [
        doc(
            f"{place}",
            f"@event meeting | | | | 2011-09-01 | | {place}",
            "@person Kim A | spoke",
            published="2011-09-02",
        )
        for place in ("Pyongyang", "Chongjin")
    ]
    (found,) = broken(ledger, *pages, rule="two-places-one-day")
    assert "km apart" in found.text
    assert len(found.sides) == 2


def test_two_places_near_each_other_are_no_matter(ledger: Ledger) -> None:
    pages = [
        doc(
            f"{place}",
            f"@event meeting | | | | 2011-09-01 | | {place}",
            "@person Kim A | spoke",
            published="2011-09-02",
        )
        for place in ("Pyongyang", "Nampho")
    ]
    assert broken(ledger, *pages, rule="") == []


def test_a_rank_that_falls(ledger: Ledger) -> None:
    ranks = ["General", "General", "Lieutenant General", "Lieutenant General"]
    pages = [
        doc(f"d{n}", f"@post Kim A | {rank}", f"text {n}", published=f"2011-0{n}-01") for n, rank in enumerate(ranks, 2)
    ]
    (found,) = broken(ledger, *pages, rule="rank-falls")
    assert found.text == "Kim A is General on 2011-03-01 and Lieutenant General on 2011-04-01"


def test_a_rank_that_rises(ledger: Ledger) -> None:
    ranks = ["Lieutenant General", "General"]
    pages = [
        doc(f"d{n}", f"@post Kim A | {rank}", f"text {n}", published=f"2011-0{n}-01") for n, rank in enumerate(ranks, 2)
    ]
    assert broken(ledger, *pages, rule="") == []


def test_a_post_in_a_body_that_did_not_exist_yet(ledger: Ledger) -> None:
    title = f"vice-chairman of the {CC}"
    (found,) = broken(ledger, doc("a", f"@post Kim A | {title}"), rule="post-before-body")
    assert "2016-05-09" in found.text
    assert (
        ledger.state(doc("a").published or found.day, body="Central Committee").bodies[0].tenures[0].tenure.post
        == title
    )  # type: ignore[arg-type]


def test_an_order_that_contradicts_precedence(ledger: Ledger) -> None:
    page = doc(
        "a",
        f"@event political_bureau_meeting | {BUREAU} | | | 2011-09-01",
        f"@person Kim A | attended | alternate member of the {BUREAU}",
        f"@person Pak B | attended | member of the {BUREAU}",
        published="2011-09-02",
    )
    (found,) = broken(ledger, page, rule="precedence")
    assert found.sides[2].declared is not None


def test_what_is_rejected_breaks_no_rule(ledger: Ledger) -> None:
    (found,) = broken(ledger, meeting(14, "2023-03-01", "a"), meeting(13, "2023-06-01", "b"), rule="numbering-order")
    assert found.sides[1].statement is not None
    ledger.judge("reject", "statement", found.sides[1].statement, author="jo")
    assert ledger.check(severity=1) == []


def test_a_rule_that_is_not_declared(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="no rule 'colour'"):
        ledger.check(rules=["colour"])


def test_every_declared_rule_is_carried_out() -> None:
    from partystate.analysis.checks.run import RULES

    assert set(load_charter().checks) == set(RULES)


def test_the_command_says_what_is_wrong_and_exits_with_1(ledger: Ledger) -> None:
    path = str(ledger.database.path)
    run = CliRunner().invoke
    assert run(app, ["--ledger", path, "check"]).exit_code == 0
    broken(ledger, meeting(14, "2023-03-01", "a"), meeting(13, "2023-06-01", "b"), rule="numbering-order")
    done = run(app, ["--ledger", path, "check", "--explain"])
    assert done.exit_code == 1
    assert "The rule (checks.yaml:" in done.output
    assert "error numbering-order" in done.output
    assert run(app, ["--ledger", path, "check", "--rule", "rank-falls"]).exit_code == 0
    assert run(app, ["--ledger", path, "check", "--known-on", "2001-01-01"]).exit_code == 0
    assert '"severity": "error"' in run(app, ["--ledger", path, "check", "--json"]).output
    assert run(app, ["--ledger", path, "check", "--rule", "colour"]).exit_code == 1
