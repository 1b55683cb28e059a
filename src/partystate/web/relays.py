"""Who relays whom: the tree of an event's reports as pages and twins show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from partystate.analysis.relay import RelayChain, RelayNode
from partystate.web import links


@dataclass(slots=True)
class RelayRef:
    """A document of the chain with those that relay it; `basis` says why, `share` how much of it its source has."""

    document: str
    url: str
    outlet: str | None
    published: date | None
    title: str | None
    copies: int
    basis: str
    share: float
    relays: list[RelayRef]


@dataclass(slots=True)
class AbsentRef:
    """An outlet that is credited and whose text the ledger does not hold, with those who credit it."""

    outlet: str
    relays: list[RelayRef]


@dataclass(slots=True)
class ChainRef:
    """The reports of an event as trees under those that stand by themselves; `independent` counts these."""

    independent: int
    origins: list[RelayRef]
    absent: list[AbsentRef]


def chain_ref(chain: RelayChain) -> ChainRef:
    """A chain as pages show it."""
    return ChainRef(
        chain.independent,
        [relay_ref(n) for n in chain.origins],
        [AbsentRef(name, [relay_ref(n) for n in nodes]) for name, nodes in chain.absent.items()],
    )


def relay_ref(node: RelayNode) -> RelayRef:
    """A node of the chain with what hangs on it."""
    d = node.document
    return RelayRef(
        d.id, links.document_url(d.id), d.outlet, d.published, d.title, len(d.copies), node.basis, round(node.share, 3),
        [relay_ref(n) for n in node.relays],
    )  # fmt: skip
