"""Sources side by side: fact by fact who says it and how that stands to the origin (docs/comparison.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from partystate.analysis.facts import LISTED, SINGLE, Said, facts_of
from partystate.analysis.quotations import Quotation, quotations
from partystate.analysis.relay import RelayChain, chain_of
from partystate.analysis.sources import SourceDocument, find_event, sources
from partystate.ledger import Ledger
from partystate.ledger.decisions import Decisions
from partystate.ledger.documents import statements
from partystate.ledger.statements import Statement
from partystate.resolving.event_weights import SITTING_KINDS

if TYPE_CHECKING:
    from partystate.charter import Charter

Relation = Literal["origin", "same", "more", "less", "contradicts", "only here"]
LIKE = 0.5
"""Share of the shorter text's telling words from which two items are one item."""


@dataclass(slots=True)
class Cell:
    """What one document says of a fact, and how that stands to the first document that says it."""

    said: Said
    relation: Relation


@dataclass(slots=True)
class FactRow:
    """One fact over all documents. `dropped` are documents that relay the first one and do not say it; `added` says
    that only relays do, and no origin. `verdict` is one line."""

    kind: str
    cells: dict[str, Cell]
    dropped: list[str] = field(default_factory=list)
    added: bool = False
    verdict: str = ""

    @property
    def relation(self) -> Relation:
        """The gravest relation of the row."""
        order: tuple[Relation, ...] = ("contradicts", "more", "less", "only here", "same", "origin")
        return min((cell.relation for cell in self.cells.values()), key=order.index)


@dataclass(slots=True)
class Comparison:
    """All about one event: its documents, the chain, the facts (contradictions first) and the quotations."""

    event: str
    documents: list[SourceDocument]
    chain: RelayChain
    facts: list[FactRow]
    quotations: list[Quotation]

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; texts are left out, spans are offsets into the documents' clean texts."""
        return {
            "event": self.event,
            "chain": self.chain.to_json(),
            "facts": [
                {
                    "fact": row.kind, "relation": row.relation, "verdict": row.verdict, "dropped_by": row.dropped,
                    "added_by_relays": row.added,
                    "said": [
                        {
                            "document": id_, "relation": cell.relation, "value": cell.said.value,
                            "words": cell.said.words, "sentence": cell.said.sentence,
                            "spans": [list(span) for span in cell.said.evidence], "statement": cell.said.statement,
                        }
                        for id_, cell in row.cells.items()
                    ],
                }
                for row in self.facts
            ],
            "quotations": [{**asdict(q), "verdict": q.verdict} for q in self.quotations],
        }  # fmt: skip


def compare(ledger: Ledger, event: str, charter: Charter) -> Comparison:
    """Compare the documents of an event (its id, or what `find_event` takes). Raises NotFoundError."""
    with ledger.database.reading():
        event = find_event(ledger, event)
        documents = sources(ledger, event, charter)
        decisions = Decisions.load(ledger.database)
        told: dict[str, list[Statement]] = {
            source.id: decisions.judged(source.doc, statements(ledger.database, source.sha256)) for source in documents
        }
    chain = chain_of(event, documents, charter)
    ordered = [node.document for node in chain.nodes.values()]
    facts = _rows(ordered, {s.id: facts_of(s, told[s.id]) for s in ordered}, chain, charter)
    quoted = [
        quotation
        for at, source in enumerate(ordered)
        if chain.nodes[source.id].source is not None
        for quotation in quotations(source, ordered[:at])
    ]
    return Comparison(event, ordered, chain, facts, quoted)


def _rows(
    documents: Sequence[SourceDocument], facts: Mapping[str, Sequence[Said]], chain: RelayChain, charter: Charter
) -> list[FactRow]:
    rows: list[FactRow] = []
    sitting = any(said.kind == "kind" and said.value in SITTING_KINDS for told in facts.values() for said in told)
    for kind in (*SINGLE, *LISTED.values()):
        open_rows: list[list[Said]] = []
        for source in documents:
            for said in facts[source.id]:
                if said.kind == kind:
                    _place(open_rows, said, single=kind in SINGLE)
        rows += [_row(kind, group, documents, chain, charter, sitting) for group in open_rows]
    order = {"contradicts": 0, "more": 1, "less": 1, "only here": 2, "same": 3, "origin": 3}
    return sorted(rows, key=lambda row: order[row.relation])


def _place(rows: list[list[Said]], said: Said, *, single: bool) -> None:
    """Puts a fact into the row of its likes. A document stands in a row once."""
    if single:
        if not rows:
            rows.append([])
        if all(other.document != said.document for other in rows[0]):
            rows[0].append(said)
        return
    best: tuple[float, list[Said]] | None = None
    for row in rows:
        if any(other.document == said.document for other in row):
            continue
        like = max(_likeness(other, said) for other in row)
        if like >= LIKE and (best is None or like > best[0]):
            best = like, row
    if best is None:
        rows.append([said])
    else:
        best[1].append(said)


def _likeness(a: Said, b: Said) -> float:
    if a.kind == "change":
        common = len(a.stems & b.stems) / max(1, min(len(a.stems), len(b.stems)))
        return common if a.key == b.key and a.data["action"] == b.data["action"] else 0.0
    if a.key is not None or b.key is not None:
        return 1.0 if a.key == b.key else 0.0
    if a.kind == "figure" and a.data["unit"] != b.data["unit"]:
        return 0.0
    if a.kind == "figure":
        mine, other = (frozenset((said.data["of"] or "").casefold().split()) for said in (a, b))
        return 1.0 if mine & other or (not mine and not other) or a.data["value"] == b.data["value"] else 0.0
    common = len(a.stems & b.stems)
    return common / min(len(a.stems), len(b.stems)) if common > 1 else 0.0


def _row(
    kind: str,
    group: Sequence[Said],
    documents: Sequence[SourceDocument],
    chain: RelayChain,
    charter: Charter,
    sitting: bool,
) -> FactRow:
    first = group[0]
    cells = {first.document: Cell(first, "origin" if len(group) > 1 or len(documents) == 1 else "only here")}
    for said in group[1:]:
        found = relation(first, said, charter)
        if kind == "days" and found == "contradicts" and sitting:
            found = "more"  # a day of the same meeting
        cells[said.document] = Cell(said, found)
    row = FactRow(kind, cells)
    if chain.nodes[first.document].source is not None:
        row.added = not any(chain.nodes[id_].source is None for id_ in cells)
    below = _descendants(chain, first.document)
    row.dropped = [source.id for source in documents if source.id in below and source.id not in cells]
    row.verdict = _verdict(row, _names(documents))
    return row


def relation(first: Said, said: Said, charter: Charter) -> Relation:
    """How a later word on a fact stands to the first one."""
    if first.kind in ("kind", "term", "ordinal", "enlarged"):
        return "same" if first.data == said.data else "contradicts"
    if first.kind == "body":
        return "same" if _bodies(charter, first.data) & _bodies(charter, said.data) else "contradicts"
    if first.kind == "presider":
        return "same" if first.key == said.key else "contradicts"
    if first.kind == "days":
        return _days(first.data, said.data)
    if first.kind == "figure" and first.data["value"] != said.data["value"]:
        return "contradicts"
    if first.kind == "participant":
        mine, other = set(first.data["posts"]), set(said.data["posts"])
        return "same" if mine == other else "more" if mine < other else "less" if other < mine else "contradicts"
    if first.kind == "programme":
        return "same" if first.data["status"] == said.data["status"] else "contradicts"
    return _texts(first, said)


def _texts(first: Said, said: Said) -> Relation:
    more, less = said.stems - first.stems, first.stems - said.stems
    if not more and not less:
        return "same"
    if first.kind == "place" and not said.stems & first.stems:
        return "contradicts"
    return "more" if len(more) > len(less) else "less"


def _days(first: Sequence[str], said: Sequence[str]) -> Relation:
    if list(first) == list(said):
        return "same"
    if first[0] <= said[0] and said[1] <= first[1]:
        return "less"
    if said[0] <= first[0] and first[1] <= said[1]:
        return "more"
    return "contradicts"


def _bodies(charter: Charter, name: str) -> set[str]:
    found = charter.find_body(name)
    return {body.id for body in charter.lineage(found.id)} if found else {name.casefold()}


def _descendants(chain: RelayChain, id_: str) -> set[str]:
    found: set[str] = set()
    waiting = list(chain.nodes[id_].relays)
    while waiting:
        node = waiting.pop()
        found.add(node.document.id)
        waiting += node.relays
    return found


def _names(documents: Sequence[SourceDocument]) -> dict[str, str]:
    """What verdicts call the documents: outlet and day, or the id where that says not which is meant."""
    named = Counter(source.name for source in documents)
    return {source.id: source.name if named[source.name] == 1 else source.id for source in documents}


def _verdict(row: FactRow, names: Mapping[str, str]) -> str:
    (first_id, first), *others = row.cells.items()
    told = f"{names[first_id]}: {first.said.value}"
    against = [f"{names[id_]} says {cell.said.value}" for id_, cell in others if cell.relation == "contradicts"]
    if against:
        return f"{told}; but {'; '.join(against)}"
    parts = []
    for relation_ in ("same", "more", "less"):
        who = [names[id_] for id_, cell in others if cell.relation == relation_]
        if who:
            parts.append(f"{relation_} in {', '.join(who)}")
    if not others:
        parts.append("added by a relay" if row.added else "only here")
    if row.dropped:
        parts.append(f"dropped by {', '.join(names[id_] for id_ in row.dropped)}")
    return f"{told} – {'; '.join(parts)}"
