"""The page of one document: its clean text with what was read out of it marked by kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from fastapi import APIRouter

from partystate.ledger.details import document_facts
from partystate.web import links, wording
from partystate.web.highlighting import Paragraph, highlighted, parts
from partystate.web.pages import page
from partystate.web.params import KeyParam, PageParam, SiteParam
from partystate.web.refs import PersonRef, person_ref

router = APIRouter()


@dataclass(slots=True)
class ItemRef:
    """A statement of a document: what it says in one line, its class for the eye, and where in the text."""

    statement: str
    url: str
    property: str
    family: str
    text: str
    value: Any
    spans: list[tuple[int, int]]
    confidence: float
    judged: str | None


@dataclass(slots=True)
class EventOfDocument:
    """An event that a document tells of."""

    id: str
    url: str
    kind: str


@dataclass(slots=True)
class CopyRef:
    """Another document with the same text."""

    document: str
    url: str
    outlet: str | None
    published: date | None


@dataclass(slots=True)
class DocumentPage:
    """One document. `text` is the portion shown, from offset `start` of the clean text, which is `length` long;
    spans of items are offsets into the whole."""

    id: str
    sha256: str
    title: str | None
    outlet: str | None
    published: date | None
    published_by: str | None
    lang: str
    source_url: str | None
    reader: str | None
    notes: list[str]
    text: str
    start: int
    length: int
    page: int
    pages: int
    paragraphs: list[Paragraph]
    items: list[ItemRef]
    families: dict[str, int]
    persons: list[PersonRef]
    events: list[EventOfDocument]
    copies: list[CopyRef]
    copy_of: str | None


FAMILIES = {
    "event.participant": "person", "event.presider": "person", "event.group": "group", "event.agenda": "agenda",
    "event.decision": "decision", "change.unnamed": "change", "career": "post", "quantity": "figure",
    "event.date": "event", "event.place": "event",
}  # fmt: skip
"""The class of a statement for the eye, where it is not the property itself."""


@page(router, "/document/{key:path}", "document.html")
def document(site: SiteParam, key: KeyParam, page: PageParam = 1) -> DocumentPage:
    """One document: its clean text with every statement marked at its words."""
    d = site.ledger.document(key)
    facts = document_facts(site.database, d.sha256)
    items = [
        ItemRef(
            i.statement, links.statement_url(i.statement), i.property,
            FAMILIES.get(i.property, i.property.partition(".")[0]), wording.said(i.property, i.value),
            i.value, i.spans, i.confidence, i.judged,
        )
        for i in facts.items
    ]  # fmt: skip
    portions = parts(d.text, site.settings.part_size)
    page = min(page, len(portions))
    start, end = portions[page - 1]
    shown = [i for i in items if any(a < end and b > start for a, b in i.spans)] if len(portions) > 1 else items
    families: dict[str, int] = {}
    for i in items:
        families[i.family] = families.get(i.family, 0) + 1
    marks = [(a, b, i.statement, i.family, i.text) for i in shown if i.judged != "reject" for a, b in i.spans]
    return DocumentPage(
        d.id, d.sha256, d.title, d.outlet, facts.published, facts.published_by, d.lang, _web(d.url), facts.reader,
        facts.notes, d.text[start:end], start, len(d.text), page, len(portions),
        highlighted(d.text, start, end, marks, d.title_end), shown, families,
        [person_ref(*p) for p in facts.persons], [EventOfDocument(e, links.event_url(e), k) for e, k in facts.events],
        [CopyRef(c[0], links.document_url(c[0]), c[1], c[2]) for c in facts.copies], facts.copy_of,
    )  # fmt: skip


def _web(url: str | None) -> str | None:
    """An address that may be followed: http and https, nothing that runs."""
    return url if url and url.lower().startswith(("http://", "https://")) else None
