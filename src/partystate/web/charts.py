"""Charts drawn on the server as SVG: tenures and programmes as bars over time, appearances as a heat map.

Altair says what is drawn and vl-convert (Vega without a browser) draws it, so pages need no script and nothing
from elsewhere. A chart is made once and kept until the ledger changes; each has a table beside it on its page.
"""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from partystate.analysis.programmes import ProgrammeTimeline
from partystate.ledger.details import person_details
from partystate.state.tenures import Tenure
from partystate.web.params import KeyParam, SiteParam
from partystate.web.persons import person_of
from partystate.web.programmes import ProgrammeLine, drawable, programme_lines, programme_of
from partystate.web.site import Site
from partystate.web.timelines import RULE, WIDTH, Bar, Theme, bars, dressed

router = APIRouter()
RAMP = {"light": ["#e6edf4", "#12395f"], "dark": ["#2a3642", "#a9d2fa"]}
MOST_BARS = 24
MOST_PROGRAMMES = 40
CALENDAR_DAYS = 550
"""Up to so many days every day has a square of its own; beyond, every month."""
SVG_SCHEMA: dict[int | str, dict[str, Any]] = {200: {"content": {"image/svg+xml": {}}}}
MONTH = "timeFormat(toDate(datum.value), month(toDate(datum.value)) == 0 ? '%Y' : '%b')"
"""The first week of a month by its name, of a year by its number."""
_drawing = threading.Lock()


@router.get("/chart/person/{key:path}/tenures.svg", include_in_schema=False)
def tenures_chart(site: SiteParam, key: KeyParam, theme: Annotated[Theme, Query()] = "light") -> Response:
    """The tenures of a person as bars over time: dark where reports prove them, pale where they are claimed."""
    person = person_of(site, key)
    return _svg(site, ("tenures", person.id, theme), lambda: _tenures(site, person.id, theme))


@router.get("/chart/person/{key:path}/days.svg", include_in_schema=False)
def days_chart(site: SiteParam, key: KeyParam, theme: Annotated[Theme, Query()] = "light") -> Response:
    """The appearances of a person by day as a calendar, or by month where they span years."""
    person = person_of(site, key)
    return _svg(site, ("days", person.id, theme), lambda: days(person_details(site.database, person.id).days, theme))


def warm_up() -> None:
    """Load what draws, so that the first reader of a chart does not wait for it."""
    import vl_convert

    with _drawing:
        vl_convert.vegalite_to_svg(days({"2000-01-01": 1, "2000-01-02": 2}, "light"))


def _svg(site: Site, key: tuple[str, ...], make: Any) -> Response:
    def drawn() -> str:
        import vl_convert
        from altair.utils.schemapi import debug_mode

        with debug_mode(False):  # checking a chart against Altair's schema costs a third of drawing it
            spec = make()
        with _drawing:
            return str(vl_convert.vegalite_to_svg(spec))

    return Response(site.kept(("chart", *key), drawn), media_type="image/svg+xml")


def _tenures(site: Site, person: str, theme: Theme) -> str:
    return tenures(site.tenures(person), theme, site.freshness().published)


def tenures(found: list[Tenure], theme: Theme, latest: date | None) -> str:
    """The chart of tenures as Vega-Lite; those of the most proofs where there are too many."""
    made = []
    for t in sorted(sorted(found, key=lambda t: -len(t.proofs))[:MOST_BARS], key=_begun):
        start = (t.opened.latest if t.opened else None) or t.first_seen
        closed = t.closed.latest if t.closed else None
        end = closed or max(filter(None, (t.last_seen, latest, start)), default=None)
        if start and end:
            made.append(Bar(t.post, start, max(end, start), False))
        if t.first_seen and t.last_seen:
            made.append(Bar(t.post, t.first_seen, t.last_seen, True))
    return bars(made, theme)


def _begun(t: Tenure) -> date:
    return (t.opened.latest if t.opened else None) or t.first_seen or date.max


@router.get("/chart/programmes.svg", include_in_schema=False)
def programmes_chart(site: SiteParam, theme: Annotated[Theme, Query()] = "light") -> Response:
    """The programmes of the days that reports cover: pale as declared, dark from the first to the last report."""
    return _svg(site, ("programmes", theme), lambda: bars(_programmes(site), theme))


@router.get("/chart/programme/{key:path}/statuses.svg", include_in_schema=False)
def programme_chart(site: SiteParam, key: KeyParam, theme: Annotated[Theme, Query()] = "light") -> Response:
    """The statuses of a programme over time: dark from the first to the last report of each, pale as declared."""
    line, told = programme_of(site, key)
    return _svg(site, ("programme", line.id, theme), lambda: bars(_statuses(site, line, told), theme))


def _programmes(site: Site) -> list[Bar]:
    fresh = site.freshness()
    if fresh.earliest is None or fresh.published is None:
        return []
    found = []
    shown = [p for p in programme_lines(site).values() if drawable(p, fresh.earliest, fresh.published)]
    for p in sorted(sorted(shown, key=lambda p: -p.reports)[:MOST_PROGRAMMES], key=lambda p: p.since or p.first):  # type: ignore[arg-type, return-value]
        if p.since:
            start, end = max(p.since, fresh.earliest), min(p.until or fresh.published, fresh.published)
            found.append(Bar(p.name, start, max(start, end), False))
        if p.first and p.last:
            found.append(Bar(p.name, p.first, p.last, True))
    return found


def _statuses(site: Site, line: ProgrammeLine, told: ProgrammeTimeline | None) -> list[Bar]:
    last = line.until or max(filter(None, (site.freshness().published, line.last, line.since)), default=None)
    found = [Bar("declared", line.since, max(last, line.since), False)] if line.since and last else []
    return found + [Bar(s.status, s.first, s.last, True) for s in (told.steps if told else ()) if s.first and s.last]


def days(counts: dict[str, int], theme: Theme) -> str:
    """The heat map of appearances as Vega-Lite: weeks by weekdays, or years by months."""
    import altair as alt

    dated = {date.fromisoformat(day): count for day, count in counts.items()}
    first, last = min(dated), max(dated)
    scale = alt.Scale(range=RAMP[theme], domainMin=0)
    legend = alt.Legend(
        title="appearances", orient="bottom", gradientLength=120, tickMinStep=1, format="d", titleFontWeight="normal"
    )
    if (last - first).days <= CALENDAR_DAYS:
        monday = first - timedelta(days=first.weekday())
        rows: list[dict[str, Any]] = [
            {
                "week": (monday + timedelta(days=7 * w)).isoformat(),
                "day": d,
                "n": dated.get(monday + timedelta(days=7 * w + d), 0),
            }
            for w in range((last - monday).days // 7 + 1)
            for d in range(7)
        ]
        months = sorted({row["week"] for row in rows if date.fromisoformat(str(row["week"])).day <= 7})
        x = alt.X(
            "week:O",
            title=None,
            axis=alt.Axis(values=months, labelExpr=MONTH, labelAngle=0, labelOverlap=False, ticks=False),
        )
        names = "['Mon','Tue','Wed','Thu','Fri','Sat','Sun'][datum.value]"
        y = alt.Y("day:O", title=None, axis=alt.Axis(labelExpr=names, ticks=False))
        step = min(14.0, max(7.0, (WIDTH - 60) / max(1, len(rows) // 7)))
    else:
        months_count = Counter[tuple[int, int]]()
        for day, count in dated.items():
            months_count[day.year, day.month] += count
        rows = [
            {"year": year, "month": month, "n": months_count[year, month]}
            for year in range(first.year, last.year + 1)
            for month in range(1, 13)
        ]
        names = "['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec'][datum.value - 1]"
        x = alt.X("month:O", title=None, axis=alt.Axis(labelExpr=names, labelAngle=0, ticks=False))
        y = alt.Y("year:O", title=None, axis=alt.Axis(ticks=False))
        step = 24.0
    chart = (
        alt.Chart()
        .mark_rect(stroke=RULE[theme], strokeWidth=0.4)
        .encode(x=x, y=y, color=alt.Color("n:Q", scale=scale, legend=legend))
        .properties(width=alt.Step(step), height=alt.Step(step))
    )
    return dressed(chart, rows, theme)
