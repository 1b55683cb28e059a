"""The documents that tell of an event, with what is needed to compare them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from partystate.ledger import Ledger
from partystate.ledger.errors import NotFoundError
from partystate.resolving.shingles import unpack

if TYPE_CHECKING:
    from partystate.charter import Charter

KINDS = ("primary", "state", "wire", "press")
"""Kinds of outlets from the one whose text is the original to those furthest from it (charter-format.md)."""
UNKNOWN = len(KINDS)


@dataclass(slots=True)
class SourceDocument:
    """One text about an event. `items` are the paths of its tellings ("events/0"), `via` the outlets it credits,
    nearest first, by their canonical names. `rank` is the place of its outlet's kind in `KINDS`. `copies` are other
    inputs with the same letters."""

    doc: int
    id: str
    sha256: str
    outlet: str | None
    published: date | None
    title: str | None
    text: str
    items: list[str]
    via: list[str]
    rank: int
    passages: frozenset[int]
    days: tuple[str, str] | None = None
    """First and last day it gives the event, ISO; None where it gives none."""
    copies: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """How the document is called in one line: its outlet and day, else its id."""
        return f"{self.outlet}, {self.published}" if self.outlet and self.published else self.outlet or self.id


def find_event(ledger: Ledger, wanted: str) -> str:
    """The id of an event by its id (an earlier one too), the beginning of its id, or a document that tells of it.

    Raises NotFoundError.
    """
    at, seen = wanted, {wanted}
    while ledger.database.one("SELECT 1 FROM events WHERE event = ?", (at,)) is None:
        later = ledger.database.one(
            "SELECT canonical FROM resolutions WHERE kind = 'event' AND node = ? AND superseded IS NULL ORDER BY "
            "resolution DESC LIMIT 1",
            (at,),
        )
        if later is None or later[0] in seen:
            break
        at = str(later[0])
        seen.add(at)
    else:
        return at
    if len(wanted) >= 6:
        rows = ledger.database.rows(
            "SELECT event FROM events WHERE event >= ? AND event < ? LIMIT 2", (wanted, wanted + "g")
        )
        if len(rows) == 1:
            return str(rows[0][0])
    row = ledger.database.one(
        "SELECT e.event FROM event_documents e JOIN documents d ON d.doc = e.doc LEFT JOIN document_copies c ON c.doc "
        "= d.doc WHERE e.superseded IS NULL AND (d.id = ? OR c.id = ?) ORDER BY e.doc, e.item LIMIT 1",
        (wanted, wanted),
    )
    if row is None:
        raise NotFoundError(f"there is no event {wanted!r}", "`partystate events --json` lists the ids")
    return str(row[0])


def sources(ledger: Ledger, event: str, charter: Charter) -> list[SourceDocument]:
    """The documents of an event, the nearest to the origin first: by publication, kind of outlet and id.

    Documents with the same letters are one, the others stand in its `copies`.
    """
    found: dict[str, SourceDocument] = {}
    rows = ledger.database.rows(
        "SELECT d.doc, d.id, d.sha256, d.outlet, r.published, d.title, d.text, r.via, d.norm, d.sketch, e.item, "
        "e.start_day, e.end_day "
        "FROM event_documents e JOIN documents d ON d.doc = e.doc JOIN readings r ON r.doc = d.doc AND r.superseded "
        "IS NULL WHERE e.superseded IS NULL AND e.event = ? ORDER BY coalesce(r.published, '9999'), d.doc, e.item",
        (event,),
    )
    for doc, id_, sha256, outlet, published, title, text, via, norm, sketch, item, start, end in rows:
        known = found.get(norm)
        if known is not None:
            if known.doc == doc:
                known.items.append(item)
            elif id_ not in known.copies:
                known.copies.append(id_)
            continue
        found[norm] = SourceDocument(
            doc, id_, sha256, outlet, date.fromisoformat(published) if published else None, title, text, [item],
            [canonical_outlet(charter, name) for name in json.loads(via)], outlet_rank(charter, outlet), unpack(sketch),
            (start, end) if start and end else None,
        )  # fmt: skip
    by_doc = {source.doc: source for source in found.values()}
    for doc, id_ in ledger.database.rows_among(
        "SELECT doc, id FROM document_copies WHERE doc IN ({}) ORDER BY doc, id", sorted(by_doc)
    ):
        by_doc[doc].copies.append(id_)
    return sorted(found.values(), key=lambda s: (s.published or date.max, s.rank, s.id))


def outlet_rank(charter: Charter, outlet: str | None) -> int:
    """The place of an outlet's kind in `KINDS`; `UNKNOWN` for one the charter does not know."""
    known = charter.find_outlet(outlet) if outlet else None
    return KINDS.index(known.kind) if known else UNKNOWN


def canonical_outlet(charter: Charter, name: str) -> str:
    """The name the charter has for an outlet, else the name itself."""
    known = charter.find_outlet(name)
    return known.name if known else name
