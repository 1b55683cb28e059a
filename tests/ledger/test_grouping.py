"""Events over many documents: what the resolver decides, what people judge, and that rebuilding changes nothing."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.documents import Document
from partystate.ledger.applying import comparable
from partystate.ledger.decisions import Decisions
from partystate.ledger.judging import judge
from partystate.ledger.tellings import COMMON, Tellings
from partystate.ledger.verifying import verify_all
from partystate.ledger.work import Reader
from partystate.resolving.clusters import pair_key

PLENUM = "plenary_meeting | Central Committee of the Party"
DAYS = [
    doc(f"day{n}", f"@event {PLENUM} | | | 2021-06-{14 + n}", published=f"2021-06-{15 + n}", outlet="Party Daily")
    for n in (1, 2, 3)
]
RELAY = doc(
    "relay", f"@event {PLENUM} | | | 2021-06-15 | 2021-06-17", "@person Kim A | principal |", published="2021-06-18",
    outlet="Wire",
)  # fmt: skip
OTHER = doc("other", f"@event {PLENUM} | | | 2021-12-27", published="2021-12-28", outlet="Party Daily")


def feed(ledger: Ledger, *documents: Document, reader: Reader = MARKED) -> None:
    ledger.ingest_documents(documents, reader=reader, jobs=1, charter=object())


def groups(ledger: Ledger) -> set[frozenset[str]]:
    return {frozenset(event.documents) for event in ledger.events()}


def test_the_sittings_of_a_meeting_are_one_event_over_its_days(ledger: Ledger) -> None:
    feed(ledger, *DAYS, RELAY, OTHER)
    first, second = ledger.events()
    assert first.documents == ["day1", "day2", "day3", "relay"]
    assert (str(first.start), str(first.end)) == ("2021-06-15", "2021-06-17")
    assert second.documents == ["other"]


def test_batches_in_any_order_make_the_same_events(ledger_url) -> None:
    seen = []
    for order in permutations([*DAYS[:2], RELAY]):
        with Ledger.open(ledger_url()) as ledger:
            for document in order:
                feed(ledger, document)
            seen.append([(event.id, event.start, event.documents) for event in ledger.events()])
    assert all(events == seen[0] for events in seen)
    assert len(seen[0]) == 1


def test_a_later_document_moves_earlier_ones_and_rebuilding_agrees(ledger: Ledger) -> None:
    feed(ledger, DAYS[0], DAYS[2], OTHER)
    assert groups(ledger) == {frozenset({"day1"}), frozenset({"day3"}), frozenset({"other"})}
    feed(ledger, DAYS[1])
    assert frozenset({"day1", "day2", "day3"}) in groups(ledger)
    before = comparable(ledger.database)
    ledger.rebuild()
    assert comparable(ledger.database) == before


def test_a_reading_that_tells_no_event_any_more_takes_its_telling_along(ledger: Ledger) -> None:
    feed(ledger, *DAYS)
    silent = Reader("marked", "2", lambda document, charter: _without_day_two(document, charter))
    feed(ledger, *DAYS, reader=silent)
    assert groups(ledger) == {frozenset({"day1"}), frozenset({"day3"})}


def _without_day_two(document: Document, charter: object):
    report = MARKED.read(document, charter)
    if document.id == "day2":
        report.events.clear()
    return report


def test_a_document_split_off_stays_apart_and_comes_back_when_undone(ledger: Ledger) -> None:
    feed(ledger, *DAYS)
    (event,) = ledger.events()
    value = {"as": "by-hand", "documents": [DAYS[2].sha256]}
    number = judge(ledger.database, "split", "event", event.id, value=value, author="t")
    parted = {frozenset({"day1", "day2"}), frozenset({"day3"})}
    assert groups(ledger) == parted
    feed(ledger, RELAY)
    assert {frozenset(g - {"relay"}) for g in groups(ledger)} == parted
    judge(ledger.database, "undo", "judgement", str(number), author="t")
    assert groups(ledger) == {frozenset({"day1", "day2", "day3", "relay"})}
    before = comparable(ledger.database)
    ledger.rebuild()
    assert comparable(ledger.database) == before


def test_what_people_merge_holds_for_later_documents_too(ledger: Ledger) -> None:
    feed(ledger, DAYS[0], OTHER)
    first, other = ledger.events()
    number = judge(ledger.database, "merge", "event", other.id, value=first.id, author="t")
    feed(ledger, DAYS[1])
    assert groups(ledger) == {frozenset({"day1", "day2", "other"})}
    judge(ledger.database, "undo", "judgement", str(number), author="t")
    assert groups(ledger) == {frozenset({"day1", "day2"}), frozenset({"other"})}


def test_two_kept_apart_are_not_joined_by_what_comes_later(ledger: Ledger) -> None:
    feed(ledger, DAYS[0], DAYS[2])
    first, second = ledger.events()
    judge(ledger.database, "split", "event", first.id, value={"as": second.id, "documents": []}, author="t")
    feed(ledger, DAYS[1])
    assert len(groups(ledger)) == 2
    assert not any({"day1", "day3"} <= group for group in groups(ledger))


def test_copied_texts_of_two_outlets_are_one_event(ledger: Ledger) -> None:
    story = " ".join(f"sentence {n} tells of turn {n * 7}." for n in range(40))
    here, there = (
        doc(f"d{n}", "@event guidance", "@person Kim A | principal |", story, "x" * n, outlet=f"Outlet {n}")
        for n in (0, 1)
    )
    feed(ledger, here, there)
    assert len(groups(ledger)) == 1


def test_a_ledger_with_events_resolved_is_sound(ledger: Ledger) -> None:
    feed(ledger, *DAYS, RELAY)
    assert not list(verify_all(ledger.database, projections=True))


FORMULA = " ".join(f"word{n}" for n in range(40))


@pytest.mark.parametrize("early_first", [True, False])
def test_what_two_texts_of_a_batch_share_does_not_hang_on_the_order_of_rows(ledger: Ledger, early_first: bool) -> None:
    def text(name: str, day: date, salt: int = 0) -> Document:
        return doc(name, f"@event {PLENUM} | | | {day}", FORMULA, f"{name} {salt}", published=str(day))

    # what few texts say about the time of the one, many say about that of the other, where it is a formula
    start = date(2021, 3, 1)
    early, late = text("early", start), text("late", start + timedelta(days=14))
    salt = 0
    while (early.sha256 < late.sha256) is not early_first:
        late = text("late", start + timedelta(days=14), salt := salt + 1)
    feed(ledger, early, late, *(text(f"other{n}", start + timedelta(days=16 + n % 10)) for n in range(COMMON)))
    store = Tellings(ledger.database, {}, Decisions.load(ledger.database).events)
    pair = pair_key(early.sha256, late.sha256)
    of_early, of_late, of_both = (
        store.copied(asked)[0][pair] for asked in ([early.sha256], [late.sha256], [early.sha256, late.sha256])
    )
    assert of_late.passages < of_early.passages
    assert of_both == of_late
