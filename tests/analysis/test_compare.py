"""Sources side by side: the chain, what contradicts, what is dropped, and what quotations became."""

from __future__ import annotations

import json
from datetime import date

import pytest

from partystate import Ledger
from partystate.analysis.compare import Comparison, compare
from partystate.analysis.relay import chain_of, relay_chain
from partystate.analysis.sources import SourceDocument
from partystate.charter import Charter
from partystate.ledger import NotFoundError
from partystate.resolving.shingles import passages


@pytest.fixture
def found(assembly: Ledger, charter: Charter) -> Comparison:
    return compare(assembly, "tabloid", charter)


def test_an_assembly_taken_for_its_committee_is_one_event_with_a_contradiction(found: Comparison) -> None:
    assert {source.id for source in found.documents} == {"agency", "wire", "tabloid"}
    (body,) = [row for row in found.facts if row.kind == "body"]
    assert body.cells["tabloid"].relation == "contradicts"
    assert body.cells["wire"].relation == "same"
    assert "but Daily Mail says Supreme People's Assembly" in body.verdict
    for cell in body.cells.values():
        text = next(source.text for source in found.documents if source.id == cell.said.document)
        assert any("Assembly" in text[a:b] for a, b in cell.said.evidence)


def test_the_chain_goes_back_to_the_agency(found: Comparison) -> None:
    assert found.chain.nodes["wire"].source == "agency"
    assert found.chain.origin_of("tabloid").id == "agency"
    assert found.chain.independent == 1
    assert next(s for s in found.documents if s.id == "wire").copies == ["wire-copy"]


def test_what_relays_leave_out_is_named(found: Comparison) -> None:
    presider = next(row for row in found.facts if row.kind == "presider")
    assert set(presider.dropped) == {"wire", "tabloid"}
    assert "dropped by" in presider.verdict


def test_words_changed_inside_a_quotation_are_shown(found: Comparison) -> None:
    (quoted,) = [q for q in found.quotations if q.document == "wire"]
    assert quoted.origin == "agency"
    assert [(c.origin, c.relay) for c in quoted.changes] == [("station", "post"), ("shall", "")]
    assert 0.85 < quoted.fidelity < 1
    wire = next(s for s in found.documents if s.id == "wire")
    assert wire.text[slice(*quoted.span)] == quoted.text


def test_contradictions_come_first_and_json_is_json(found: Comparison) -> None:
    relations = [row.relation for row in found.facts]
    assert relations.index("same") > max(i for i, r in enumerate(relations) if r == "contradicts")
    said = json.loads(json.dumps(found.to_json()))
    assert said["chain"]["independent_sources"] == 1
    assert said["facts"][0]["said"][0]["sentence"]


def test_an_unknown_event_is_said_to_be_unknown(assembly: Ledger, charter: Charter) -> None:
    with pytest.raises(NotFoundError, match="no event"):
        compare(assembly, "nothing", charter)


def test_an_earlier_id_of_an_event_still_finds_it(assembly: Ledger, charter: Charter) -> None:
    earlier = assembly.database.rows("SELECT node, canonical FROM resolutions WHERE kind = 'event'")
    assert earlier
    for node, canonical in earlier:
        assert relay_chain(assembly, node, charter).event == canonical


def source(id: str, outlet: str, day: int, text: str, via: tuple[str, ...] = ()) -> SourceDocument:
    published = date(2021, 3, day)
    return SourceDocument(
        0, id, id, outlet, published, None, text, ["events/0"], list(via), 3, frozenset(passages(text))
    )


def test_copied_passages_tell_the_source_where_nobody_is_credited(charter: Charter) -> None:
    story = " ".join(f"w{n}" for n in range(80))
    chain = chain_of(
        "e",
        [source("copy", "Daily B", 6, "so it goes " + story), source("first", "Daily A", 5, story),
         source("other", "Daily C", 6, " ".join(f"v{n}" for n in range(80)))],
        charter,
    )  # fmt: skip
    assert (chain.nodes["copy"].source, chain.nodes["copy"].basis) == ("first", "passages")
    assert chain.independent == 2


def test_two_papers_that_credit_an_agency_not_at_hand_are_one_source(charter: Charter) -> None:
    papers = [source(name, name, 5, f"{name} {n}", ("KCNA",)) for n, name in enumerate(["Daily A", "Daily B"])]
    chain = chain_of("e", papers, charter)
    assert set(chain.absent) == {"KCNA"}
    assert chain.independent == 1
