"""One event's sources side by side: who relays whom, and fact by fact who says what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter

from partystate.analysis.compare import compare
from partystate.web import links, wording
from partystate.web.pages import page
from partystate.web.params import KeyParam, SiteParam
from partystate.web.refs import SourceRef
from partystate.web.relays import ChainRef, chain_ref

router = APIRouter()
MOST_FACTS = 200
MOST_SOURCES = 12
"""Sources that have a column of their own in the table; the chain has them all."""


@dataclass(slots=True)
class FactCell:
    """What one document says of a fact, in its words, and how that stands to the first who says it."""

    document: str
    relation: str
    value: str
    sentence: str
    source: SourceRef


@dataclass(slots=True)
class Fact:
    """One fact over the documents; `verdict` is one line; `dropped` are relays that do not say it."""

    kind: str
    relation: str
    verdict: str
    cells: dict[str, FactCell]
    dropped: list[str]


@dataclass(slots=True)
class Quoted:
    """A quotation of a relay and how true it is."""

    document: str
    text: str
    verdict: str
    origin: str | None


@dataclass(slots=True)
class ComparePage:
    """The sources of an event: the chain, the facts (contradictions first), the quotations."""

    event: str
    url: str
    title: str
    chain: ChainRef
    documents: list[str]
    names: dict[str, str]
    facts: list[Fact]
    contradictions: int
    quotations: list[Quoted]


def _rows(view: ComparePage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("fact", "kind", "relation", "verdict", "document", "source", "says", "stands", "sentence", "statement")
    return columns, (
        (
            n, f.kind, f.relation, f.verdict, c.document, view.names.get(c.document), c.value, c.relation, c.sentence,
            c.source.statement,
        )
        for n, f in enumerate(view.facts, 1)
        for c in f.cells.values()
    )  # fmt: skip


@page(router, "/compare/{key:path}", "compare.html", rows=_rows)
def compared(site: SiteParam, key: KeyParam) -> ComparePage:
    """The sources of one event side by side: what they agree on, add, drop, change and contradict."""
    found = compare(site.ledger, key, site.charter)
    event = site.ledger.event(found.event)
    facts = [
        Fact(
            row.kind, row.relation, row.verdict,
            {
                id_: FactCell(
                    id_, cell.relation, str(cell.said.value), cell.said.sentence,
                    SourceRef(
                        id_, cell.said.statement, [(a, b) for a, b in cell.said.evidence],
                        links.statement_url(cell.said.statement),
                    ),
                )
                for id_, cell in row.cells.items()
            },
            row.dropped,
        )
        for row in found.facts[:MOST_FACTS]
    ]  # fmt: skip
    return ComparePage(
        found.event, links.event_url(found.event), wording.event_title(event), chain_ref(found.chain),
        [d.id for d in found.documents][:MOST_SOURCES], {d.id: d.name for d in found.documents}, facts,
        sum(f.relation == "contradicts" for f in facts),
        [Quoted(q.document, q.text, q.verdict, q.origin) for q in found.quotations[:MOST_FACTS]],
    )  # fmt: skip
