"""The smaller projections, each with where it is said."""

from __future__ import annotations

from datetime import date

import pytest
from marked import doc
from test_ingest import feed

from partystate.api import Ledger
from partystate.ledger import NotFoundError

LINES = {
    "claims": "@claim Kim A | said | so it is",
    "programmes": "@programme 80-day campaign | campaign | underway",
    "criticisms": "@criticism Ri B | slow |",
    "directives": "@directive officials | be quick | Kim A",
    "laws": "@law on corn | | adopted",
    "quantities": "@quantity 5000000 | tonnes | crops | target",
}


@pytest.mark.parametrize("kind", LINES)
def test_items_say_what_was_read(ledger: Ledger, kind: str) -> None:
    early = doc("early", LINES[kind], "@post Kim A | clerk of X", published="2011-01-05")
    late = doc("late", LINES[kind], "more", published="2011-06-05")
    feed(ledger, late, early)
    assert [item.source.document for item in ledger.items(kind)] == ["early", "late"]  # type: ignore[arg-type]
    (item,) = ledger.items(kind, until=date(2011, 2, 1))  # type: ignore[arg-type]
    assert early.text[slice(*item.source.spans[0])] == LINES[kind]
    said = [str(value) for value in item.said.values() if value is not None]
    assert any(word in LINES[kind] for word in said)


def test_a_claim_is_a_persons_only_where_he_is_seen_to_act(ledger: Ledger) -> None:
    feed(ledger, doc("a", "@post Kim A | clerk of X", "@claim Kim A | said | x", "@claim Pak Worker | said | y"))
    speakers = {(claim.said["person"], claim.said["speaker"]) for claim in ledger.items("claims")}
    assert speakers == {("kim-a", "Kim A"), (None, "Pak Worker")}


def test_the_details_of_an_event(ledger: Ledger) -> None:
    head = "@event plenary_meeting | Central Committee | 8 | 3 | 2021-06-15 | 2021-06-18"
    feed(
        ledger,
        doc("a", head, "@group members of the Committee | attended", "@agenda corn", "@decision on corn"),
        doc("b", head, "@group members of the Committee | attended", "@group officials | observer"),
    )
    (event,) = ledger.events()
    found = ledger.details(event.id)
    assert [(g.text, g.mark, len(g.sources)) for g in found.groups] == [
        ("members of the Committee", "attended", 2),
        ("officials", "observer", 1),
    ]
    assert [a.text for a in found.agenda] == ["corn"]
    assert [(d.text, d.mark) for d in found.decisions] == [("on corn", "unanimous")]
    assert [(r.document, r.start) for r in found.reports] == [("a", date(2021, 6, 15)), ("b", date(2021, 6, 15))]
    with pytest.raises(NotFoundError):
        ledger.details("0" * 16)


def test_the_statements_of_a_document(ledger: Ledger) -> None:
    text = doc("a", "@post Kim A | clerk of X", "@law on corn | | adopted")
    feed(ledger, text)
    assert [(s.property, text.text[slice(*s.evidence[0])][:5]) for s in ledger.statements("a")] == [
        ("post", "@post"),
        ("law", "@law "),
    ]
