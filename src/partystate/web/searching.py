"""Search: the full text of documents with filters, and people and bodies of that name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.ledger.errors import NotFoundError
from partystate.ledger.finding import Wanted, find_documents, languages, outlets
from partystate.ledger.lists import event_kinds
from partystate.ledger.queries import find_person, persons
from partystate.ledger.search import SearchHit
from partystate.web import links
from partystate.web.bodynames import names_of_body
from partystate.web.pages import page
from partystate.web.params import DayParam, PageParam, SiteParam, WordParam
from partystate.web.refs import BodyRef, PersonRef, person_ref
from partystate.web.site import Site

router = APIRouter()
MOST_PAGES = 200


@dataclass(slots=True)
class Fragment:
    """A piece of a snippet; `found` for the words looked for."""

    text: str
    found: bool


@dataclass(slots=True)
class Hit:
    """A document found."""

    document: str
    url: str
    title: str | None
    outlet: str | None
    published: str | None
    lang: str
    snippet: list[Fragment]


@dataclass(slots=True)
class SearchPage:
    """What was asked, and the documents found: by words the best first, without words the latest first."""

    q: str | None
    since: date | None
    until: date | None
    outlet: str | None
    lang: str | None
    kind: str | None
    person: str | None
    body: str | None
    hits: list[Hit]
    total: int
    page: int
    pages: int
    persons: list[PersonRef]
    bodies: list[BodyRef]
    outlets: list[str]
    languages: list[str]
    kinds: list[str]
    unknown_person: bool


def _rows(view: SearchPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("document", "published", "outlet", "lang", "title", "snippet", "url")
    return columns, (
        (h.document, h.published, h.outlet, h.lang, h.title, "".join(f.text for f in h.snippet), h.url)
        for h in view.hits
    )


@page(router, "/search", "search.html", rows=_rows)
def search(
    site: SiteParam, q: WordParam = None, since: DayParam = None, until: DayParam = None, outlet: WordParam = None,
    lang: WordParam = None, kind: WordParam = None, person: WordParam = None, body: WordParam = None,
    page: PageParam = 1,
) -> SearchPage:  # fmt: skip
    """Documents by words, days, outlet, language, kind of event, person and body; people and bodies of that name."""
    who, unknown = None, False
    if person:
        try:
            who = find_person(site.database, person).id
        except NotFoundError:
            unknown = True
    bodies = names_of_body(site, body)[:200] if body else []
    size = site.settings.page_size // 2
    page = min(page, MOST_PAGES)
    wanted = Wanted(q or "", since, until, outlet, lang, kind, who, bodies)
    hits, total = ([], 0) if unknown else find_documents(site.database, wanted, size, (page - 1) * size)
    people = [person_ref(p.id, p.name) for p in persons(site.database, q, 6)] if q and len(q) > 1 else []
    named = [BodyRef(b.id, b.name, links.body_url(b.id)) for b in site.charter.bodies_named(q)[:4]] if q else []
    return SearchPage(
        q, since, until, outlet, lang, kind, person, body, [_hit(h) for h in hits], total, page,
        min(MOST_PAGES, -(-total // size)), people if page == 1 else [], named if page == 1 else [],
        site.kept("outlets", lambda: [name for name, _count in outlets(site.database)]),
        site.kept("languages", lambda: [name for name, _count in languages(site.database)]),
        _kinds(site), unknown,
    )  # fmt: skip


def _kinds(site: Site) -> list[str]:
    return list(site.kept("kinds", lambda: dict(event_kinds(site.database))))


def _hit(hit: SearchHit) -> Hit:
    pieces, at = list[Fragment](), 0
    for start, end in hit.marks:
        pieces += [Fragment(hit.snippet[at:start], False), Fragment(hit.snippet[start:end], True)]
        at = end
    pieces.append(Fragment(hit.snippet[at:], False))
    return Hit(
        hit.document, links.document_url(hit.document), hit.title, hit.outlet, hit.published, hit.lang,
        [p for p in pieces if p.text],
    )  # fmt: skip
