"""Which document comes from which: the relay chain of an event, as trees from their origins (docs/comparison.md).

Three signs count: whom a text credits, which passages it has in common with an earlier one, and the kind of its
outlet. Twenty copies of one report are one source: what counts is the number of roots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from partystate.analysis.sources import SourceDocument, canonical_outlet, find_event, outlet_rank, sources
from partystate.ledger import Ledger

if TYPE_CHECKING:
    from partystate.charter import Charter

Basis = Literal["credit and passages", "credit", "passages", "origin"]

CREDIT = 3.0
"""For the outlet credited last in the chain; each one further off counts one less."""
PASSAGES = 8.0
"""Times the share of passages in common, of the shorter text."""
LEAST_SHARE = 0.08
LEAST_PASSAGES = 3
"""Below both, common passages are formulas of the trade."""


@dataclass(slots=True)
class RelayNode:
    """A document in the chain. `source` is where it comes from (a document id, or "outlet:NAME" for a credited outlet
    whose text the ledger does not hold), None for an origin. `share` is that of its passages that the source has."""

    document: SourceDocument
    source: str | None
    basis: Basis
    share: float = 0.0
    relays: list[RelayNode] = field(default_factory=list)


@dataclass(slots=True)
class RelayChain:
    """All trees of an event. `origins` are documents that come from no other one; `absent` maps credited outlets whose
    text is missing to the documents that credit them. `independent` is the number of sources that do not go back to
    one another: origins, and absent outlets."""

    event: str
    origins: list[RelayNode]
    absent: dict[str, list[RelayNode]]
    nodes: dict[str, RelayNode]

    @property
    def independent(self) -> int:
        return len({node.document.outlet or node.document.id for node in self.origins} | set(self.absent))

    def origin_of(self, id_: str) -> SourceDocument:
        """The document at the root of the tree that a document stands in."""
        node = self.nodes[id_]
        while node.source in self.nodes:
            node = self.nodes[node.source]
        return node.document

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values: the nodes with their sources, and the counts."""
        return {
            "event": self.event,
            "independent_sources": self.independent,
            "documents": [
                {
                    "id": node.document.id, "outlet": node.document.outlet, "copies": node.document.copies,
                    "published": node.document.published.isoformat() if node.document.published else None,
                    "source": node.source, "basis": node.basis, "share": round(node.share, 3),
                    "via": node.document.via,
                }
                for node in self.nodes.values()
            ],
        }  # fmt: skip


def relay_chain(ledger: Ledger, event: str, charter: Charter) -> RelayChain:
    """The relay chain of an event (id, or what `find_event` takes). Raises NotFoundError."""
    event = find_event(ledger, event)
    return chain_of(event, sources(ledger, event, charter), charter)


def chain_of(event: str, documents: Sequence[SourceDocument], charter: Charter) -> RelayChain:
    """The relay chain over documents that are already at hand. Linear in the pairs of documents of one event."""
    chain = RelayChain(event, [], {}, {})
    ordered = sorted(documents, key=_order)
    for at, document in enumerate(ordered):
        node = _node(document, ordered[:at], charter)
        chain.nodes[document.id] = node
        if node.source in chain.nodes:
            chain.nodes[node.source].relays.append(node)
        elif node.source is not None:
            chain.absent.setdefault(node.source.removeprefix("outlet:"), []).append(node)
        else:
            chain.origins.append(node)
    return chain


def _order(document: SourceDocument) -> tuple[date, int, int, str]:
    """Time first, then how far from the origin the outlet stands; a text without a date comes last."""
    return document.published or date.max, document.rank, len(document.via), document.id


def _node(document: SourceDocument, earlier: Sequence[SourceDocument], charter: Charter) -> RelayNode:
    best: tuple[float, SourceDocument, Basis, float] | None = None
    for other in earlier:
        common = len(document.passages & other.passages)
        share = common / min(len(document.passages), len(other.passages)) if common else 0.0
        copied = common >= LEAST_PASSAGES and share >= LEAST_SHARE
        credit = _credit(document, other)
        if not copied and not credit:
            continue
        if not credit and share < 0.5 and (_of_one_outlet(document, other) or _of_other_days(document, other)):
            continue  # reports of two sittings share the formulas of the trade
        near = -0.01 * ((document.published - other.published).days if document.published and other.published else 30)
        weight = credit + (PASSAGES * share if copied else 0.0) + near - 0.1 * other.rank
        basis: Basis = "credit and passages" if credit and copied else "credit" if credit else "passages"
        if best is None or weight > best[0]:
            best = weight, other, basis, share
    if best is not None:
        return RelayNode(document, best[1].id, best[2], best[3])
    for name in document.via:
        if name != document.outlet and outlet_rank(charter, name) <= document.rank:
            return RelayNode(document, f"outlet:{canonical_outlet(charter, name)}", "credit")
    return RelayNode(document, None, "origin")


def _of_one_outlet(a: SourceDocument, b: SourceDocument) -> bool:
    return a.outlet is not None and a.outlet == b.outlet


def _of_other_days(a: SourceDocument, b: SourceDocument) -> bool:
    return a.days is not None and b.days is not None and (a.days[1] < b.days[0] or b.days[1] < a.days[0])


def _credit(document: SourceDocument, other: SourceDocument) -> float:
    """How plainly a document credits the outlet of another one."""
    if other.outlet is None or other.outlet == document.outlet or other.outlet not in document.via:
        return 0.0
    return max(0.5, CREDIT - document.via.index(other.outlet))
