"""What views are made of: persons, bodies, events and sources as pages and twins name them, with their addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from partystate.ledger.answers import Source
from partystate.ledger.details import Said
from partystate.ledger.lists import EventHead, Named
from partystate.web import links, wording
from partystate.web.site import Site


@dataclass(slots=True)
class PersonRef:
    """A person; `url` is None for one who holds no public post and has no page."""

    id: str | None
    name: str
    url: str | None


@dataclass(slots=True)
class BodyRef:
    """A body; `id` is the charter's, None where the charter does not declare it."""

    id: str | None
    name: str
    url: str


@dataclass(slots=True)
class SourceRef:
    """Where something is said: the document, the statement, and the spans of the document's text."""

    document: str
    statement: str
    spans: list[tuple[int, int]]
    url: str


@dataclass(slots=True)
class EventRef:
    """An event in a list. `when` is the words for its day; `start` and `end` are None where no report dates it."""

    id: str
    url: str
    title: str
    kind: str
    when: str
    start: date | None
    end: date | None
    reported: date | None
    body: BodyRef | None
    place: str | None
    people: int
    documents: int
    leading: list[PersonRef]


@dataclass(slots=True)
class SaidRef:
    """An item that reports state, with what else belongs to it, and who says so."""

    text: str
    values: dict[str, str | int | float | bool | None]
    sources: list[SourceRef]


def person_ref(id_: str | None, name: str, public: bool = True) -> PersonRef:
    return PersonRef(id_ if public else None, name, links.person_url(id_) if public and id_ else None)


def named_ref(named: Named) -> PersonRef:
    return person_ref(named.id, named.name, named.public)


def body_ref(site: Site, name: str) -> BodyRef:
    """A body by the name that posts or meetings carry."""
    found = site.body_of(name)
    return BodyRef(found.id if found else None, name, links.body_url(found.id if found else name))


def source_ref(source: Source) -> SourceRef:
    return SourceRef(source.document, source.statement, source.spans, links.statement_url(source.statement))


def said_ref(said: Said) -> SaidRef:
    return SaidRef(said.text, dict(said.values), [source_ref(s) for s in said.sources])


def said_refs(items: Iterable[Said]) -> list[SaidRef]:
    return [said_ref(item) for item in items]


def event_ref(site: Site, head: EventHead) -> EventRef:
    return EventRef(
        head.id, links.event_url(head.id), wording.event_title(head), head.kind,
        wording.days(head.start, head.end, head.reported), head.start, head.end, head.reported,
        body_ref(site, head.body) if head.body else None, head.place, head.people, head.documents,
        [named_ref(n) for n in head.leading],
    )  # fmt: skip


EVENT_COLUMNS = ("id", "kind", "start", "end", "reported", "title", "body", "place", "people", "reports", "url")


def event_row(e: EventRef) -> tuple[object, ...]:
    """An event as a row of a table with `EVENT_COLUMNS`."""
    body = e.body.name if e.body else None
    return (e.id, e.kind, e.start, e.end, e.reported, e.title, body, e.place, e.people, e.documents, e.url)
