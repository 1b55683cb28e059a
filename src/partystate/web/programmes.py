"""Programmes: campaigns, plans and emergency regimes, as the charter declares them and as reports speak of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.ledger.details import programme_rows, quantities_with
from partystate.ledger.errors import NotFoundError
from partystate.web import links
from partystate.web.pages import page
from partystate.web.params import KeyParam, SiteParam
from partystate.web.refs import SaidRef, SourceRef, said_refs, source_ref
from partystate.web.site import Site

router = APIRouter()


@dataclass(slots=True)
class StatusRef:
    """What one report says of a programme's status, by the end of `day`."""

    day: date | None
    status: str
    source: SourceRef


@dataclass(slots=True)
class ProgrammeLine:
    """A programme: `since`/`until` as declared, `first`/`last` report of it, and its last status."""

    id: str
    name: str
    url: str
    kind: str
    since: date | None
    until: date | None
    reports: int
    first: date | None
    last: date | None
    status: str | None


@dataclass(slots=True)
class ProgrammesPage:
    """Programmes by kind, the latest reported first; `declared_only` are those no report names."""

    campaigns: list[ProgrammeLine]
    plans: list[ProgrammeLine]
    regimes: list[ProgrammeLine]
    others: list[ProgrammeLine]


@dataclass(slots=True)
class ProgrammePage:
    """One programme: its status over time, and figures out of the reports that speak of it."""

    line: ProgrammeLine
    names: dict[str, list[str]]
    note: str | None
    timeline: list[StatusRef]
    targets: list[SaidRef]


def _spoken(site: Site) -> dict[str, tuple[list[str], list[tuple[str, str, date | None, SourceRef]]]]:
    """By id (the charter's, else the name): the names in reports, and what they say."""
    found: dict[str, tuple[list[str], list[tuple[str, str, date | None, SourceRef]]]] = {}
    for name, rows in programme_rows(site.database).items():
        declared = site.charter.find_programme(name)
        names, said = found.setdefault(declared.id if declared else name, ([], []))
        names.append(name)
        said += [(kind, status, day, source_ref(source)) for kind, status, day, source in rows]
    for _names, said in found.values():
        said.sort(key=lambda row: row[2] or date.min)
    return found


def _lines(site: Site) -> dict[str, ProgrammeLine]:
    spoken = _spoken(site)
    lines: dict[str, ProgrammeLine] = {}
    for id_, p in site.charter.programmes.items():
        lines[id_] = ProgrammeLine(id_, p.name, links.programme_url(id_), p.kind, p.since, p.until, 0, None, None, None)
    for id_, (names, said) in spoken.items():
        line = lines.setdefault(
            id_, ProgrammeLine(id_, names[0], links.programme_url(id_), said[0][0], None, None, 0, None, None, None)
        )
        days = [day for _k, _s, day, _source in said if day]
        line.reports = len({source.document for *_rest, source in said})
        line.first, line.last, line.status = min(days, default=None), max(days, default=None), said[-1][1]
    return lines


@page(router, "/programmes", "programmes.html")
def programmes(site: SiteParam) -> ProgrammesPage:
    """Campaigns, plans and emergency regimes, the latest reported first."""
    lines = sorted(
        site.kept("programmes", lambda: _lines(site)).values(),
        key=lambda p: (p.last or date.min, p.since or date.min), reverse=True,
    )  # fmt: skip
    by = {kind: [p for p in lines if p.kind == kind] for kind in ("campaign", "plan", "regime")}
    return ProgrammesPage(by["campaign"], by["plan"], by["regime"], [p for p in lines if p.kind not in by])


@page(router, "/programme/{key:path}", "programme.html")
def programme(site: SiteParam, key: KeyParam) -> ProgrammePage:
    """One programme: announced, underway, tightened, relaxed, completed; targets and results."""
    lines = site.kept("programmes", lambda: _lines(site))
    found = site.charter.find_programme(key)
    id_ = key if key in lines else found.id if found else ""
    if id_ not in lines:
        raise NotFoundError(f"no programme is known as {key!r}", "The list of programmes has them all.")
    names, said = site.kept("spoken", lambda: _spoken(site)).get(id_, ([], []))
    declared = site.charter.programmes.get(id_)
    return ProgrammePage(
        lines[id_],
        {lang: list(given) for lang, given in declared.names.items()} if declared else {"en": names},
        declared.note if declared else None,
        [StatusRef(day, status, source) for _kind, status, day, source in reversed(said)][:300],
        said_refs(quantities_with(site.database, names)),
    )  # fmt: skip
