"""Programmes: campaigns, plans and emergency regimes, as the charter declares them and as reports speak of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter

from partystate.analysis.programmes import Figure, ProgrammeTimeline
from partystate.analysis.programmes import programmes as timelines
from partystate.ledger.errors import NotFoundError
from partystate.web import links
from partystate.web.pages import page
from partystate.web.params import KeyParam, SiteParam
from partystate.web.refs import SourceRef, source_ref
from partystate.web.site import Site

router = APIRouter()


@dataclass(slots=True)
class StatusRef:
    """A status from its first report to the last before another one."""

    status: str
    first: date | None
    last: date | None
    reports: int
    sources: list[SourceRef]


@dataclass(slots=True)
class FigureRef:
    """A quantity that a report gives beside a programme, by the end of `day`; `of` is what it measures."""

    value: float
    unit: str
    of: str | None
    sense: str | None
    day: date | None
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
    """Programmes by kind, the latest reported first."""

    campaigns: list[ProgrammeLine]
    plans: list[ProgrammeLine]
    regimes: list[ProgrammeLine]
    others: list[ProgrammeLine]
    chart: str | None


@dataclass(slots=True)
class ProgrammePage:
    """One programme: its statuses over time; targets, results and other figures that reports give beside it."""

    line: ProgrammeLine
    names: dict[str, list[str]]
    note: str | None
    part_of: ProgrammeLine | None
    steps: list[StatusRef]
    targets: list[FigureRef]
    results: list[FigureRef]
    figures: list[FigureRef]
    chart: str | None


def _told(site: Site) -> dict[str, ProgrammeTimeline]:
    """What reports say, by id (the charter's, else the name)."""
    return site.kept("timelines", lambda: {t.id or t.name: t for t in timelines(site.ledger, charter=site.charter)})


def programme_lines(site: Site) -> dict[str, ProgrammeLine]:
    """All programmes, declared or reported, by id."""
    return site.kept("programmes", lambda: _lines(site))


def _lines(site: Site) -> dict[str, ProgrammeLine]:
    lines = {
        id_: ProgrammeLine(id_, p.name, links.programme_url(id_), p.kind, p.since, p.until, 0, None, None, None)
        for id_, p in site.charter.programmes.items()
    }
    for id_, t in _told(site).items():
        line = lines.setdefault(
            id_, ProgrammeLine(id_, t.name, links.programme_url(id_), t.kind, t.since, t.until, 0, None, None, None)
        )
        line.reports = len({source.document for s in t.steps for source in s.sources})
        line.first = min((s.first for s in t.steps if s.first), default=None)
        line.last = max((s.last for s in t.steps if s.last), default=None)
        line.status = t.status
    return lines


def programme_of(site: Site, key: str) -> tuple[ProgrammeLine, ProgrammeTimeline | None]:
    """The programme of an id or any name, and what reports say of it. Raises NotFoundError."""
    lines = programme_lines(site)
    found = site.charter.find_programme(key)
    id_ = key if key in lines else found.id if found else ""
    if id_ not in lines:
        raise NotFoundError(f"no programme is known as {key!r}", "The list of programmes has them all.")
    return lines[id_], _told(site).get(id_)


def drawable(p: ProgrammeLine, since: date, until: date) -> bool:
    """Whether a programme has something to be drawn in a stretch of days."""
    return p.first is not None or (p.since is not None and p.since <= until and (p.until is None or p.until >= since))


def _rows(view: ProgrammesPage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("id", "name", "kind", "since", "until", "status", "first_report", "last_report", "reports", "url")
    return columns, (
        (p.id, p.name, p.kind, p.since, p.until, p.status, p.first, p.last, p.reports, p.url)
        for lines in (view.campaigns, view.plans, view.regimes, view.others)
        for p in lines
    )


@page(router, "/programmes", "programmes.html", rows=_rows)
def programmes(site: SiteParam) -> ProgrammesPage:
    """Campaigns, plans and emergency regimes, the latest reported first."""
    lines = sorted(
        programme_lines(site).values(), key=lambda p: (p.last or date.min, p.since or date.min), reverse=True
    )
    by = {kind: [p for p in lines if p.kind == kind] for kind in ("campaign", "plan", "regime")}
    fresh = site.freshness()
    days = fresh.earliest and fresh.published and (fresh.earliest, fresh.published)
    chart = "/chart/programmes.svg" if days and any(drawable(p, *days) for p in lines) else None
    return ProgrammesPage(by["campaign"], by["plan"], by["regime"], [p for p in lines if p.kind not in by], chart)


def _figure_rows(view: ProgrammePage) -> tuple[tuple[str, ...], Iterable[tuple[object, ...]]]:
    columns = ("part", "day", "value", "unit", "of", "sense", "status", "last", "document", "statement")
    steps = (
        ("status", s.first, None, None, None, None, s.status, s.last, source.document, source.statement)
        for s in view.steps
        for source in s.sources
    )
    figures = (
        (part, f.day, f.value, f.unit, f.of, f.sense, None, None, f.source.document, f.source.statement)
        for part, found in (("target", view.targets), ("result", view.results), ("figure", view.figures))
        for f in found
    )
    return columns, (*steps, *figures)


@page(router, "/programme/{key:path}", "programme.html", rows=_figure_rows)
def programme(site: SiteParam, key: KeyParam) -> ProgrammePage:
    """One programme: announced, underway, tightened, relaxed, completed; targets and results."""
    line, told = programme_of(site, key)
    declared = site.charter.programmes.get(line.id)
    above = declared.part_of if declared else None
    figures = told.figures if told else ()
    steps = told.steps if told else ()
    return ProgrammePage(
        line, {lang: list(given) for lang, given in declared.names.items()} if declared else {"en": [line.name]},
        declared.note if declared else None, programme_lines(site).get(above) if above else None,
        [StatusRef(s.status, s.first, s.last, s.reports, [source_ref(x) for x in s.sources]) for s in steps],
        _of_part(figures, "target"), _of_part(figures, "result"), _of_part(figures, "figure"),
        f"/chart{line.url.rstrip('/')}/statuses.svg" if line.since or line.first else None,
    )  # fmt: skip


def _of_part(figures: Iterable[Figure], part: str) -> list[FigureRef]:
    return [FigureRef(f.value, f.unit, f.of, f.sense, f.day, source_ref(f.source)) for f in figures if f.part == part]
