"""Charts of one person, drawn on the server as SVG: tenures as bars over time, appearances as a heat map.

Altair says what is drawn and vl-convert (Vega without a browser) draws it, so pages need no script and nothing
from elsewhere. A chart is made once and kept until the ledger changes; each has a table beside it on its page.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from partystate.ledger.details import person_details
from partystate.state.tenures import Tenure
from partystate.web.params import KeyParam, SiteParam
from partystate.web.persons import person_of
from partystate.web.site import Site

router = APIRouter()
Theme = Literal["light", "dark"]
INK = {"light": "#2b2a27", "dark": "#e4e1d8"}
FAINT = {"light": "#6a675f", "dark": "#a5a197"}
RULE = {"light": "#d9d5ca", "dark": "#45433e"}
PROVED = {"light": "#2f5d8a", "dark": "#8fb8de"}
CLAIMED = {"light": "#b9cde0", "dark": "#3c5873"}
RAMP = {"light": ["#e6edf4", "#12395f"], "dark": ["#2a3642", "#a9d2fa"]}
FONT = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
WIDTH = 640
MOST_BARS = 24
LONGEST_LABEL = 48
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


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"


def tenures(found: list[Tenure], theme: Theme, latest: date | None) -> str:
    """The chart of tenures as Vega-Lite; those of the most proofs where there are too many."""
    import altair as alt

    kept = sorted(found, key=lambda t: -len(t.proofs))[:MOST_BARS]
    posts = sorted({t.post for t in kept}, key=lambda post: min(_begun(t) for t in kept if t.post == post))
    label = {post: _short(post) for post in posts}
    rows = []
    for t in kept:
        seen_from, seen_to = t.first_seen, t.last_seen
        opened = t.opened.latest if t.opened else None
        closed = t.closed.latest if t.closed else None
        start = opened or seen_from
        end = closed or max(filter(None, (seen_to, latest, start)), default=None)
        if start and end:
            rows.append(_bar(label[t.post], start, max(end, start), "claimed"))
        if seen_from and seen_to:
            rows.append(_bar(label[t.post], seen_from, seen_to, "proved"))
    y = alt.Y(
        "post:N", sort=[label[p] for p in posts], title=None, axis=alt.Axis(labelLimit=300, labelPadding=8, ticks=False)
    )
    x = alt.X("from:T", title=None, axis=alt.Axis(grid=True, tickCount=6, labelOverlap=True))
    colours = alt.Scale(domain=["claimed", "proved"], range=[CLAIMED[theme], PROVED[theme]])
    bars = (
        alt.Chart()
        .mark_bar(height=11, cornerRadius=1.5)
        .encode(
            y=y,
            x=x,
            x2=alt.X2("to:T"),
            color=alt.Color("kind:N", scale=colours, legend=None),
            order=alt.Order("kind:N"),
        )
    )
    return _dressed(bars.properties(width=WIDTH - 310, height=alt.Step(20)), rows, theme)


def _begun(t: Tenure) -> date:
    return (t.opened.latest if t.opened else None) or t.first_seen or date.max


def _bar(post: str, start: date, end: date, kind: str) -> dict[str, str]:
    """A bar from the first to the end of the last day; one day is drawn three wide, or it could not be seen."""
    shown = max(end + timedelta(days=1), start + timedelta(days=3))
    return {"post": post, "from": start.isoformat(), "to": shown.isoformat(), "kind": kind}


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
    return _dressed(chart, rows, theme)


def _dressed(chart: Any, rows: list[dict[str, Any]], theme: Theme) -> str:
    """The chart in our colours with its data, as JSON."""
    spec = (
        chart.configure(background="transparent", font=FONT, padding=4)
        .configure_axis(
            labelColor=INK[theme], titleColor=FAINT[theme], gridColor=RULE[theme], domain=False, tickColor=RULE[theme],
            labelFontSize=12, labelFont=FONT,
        )
        .configure_legend(labelColor=INK[theme], titleColor=FAINT[theme], labelFontSize=11, titleFontSize=11)
        .configure_view(stroke=None)
    ).to_dict(validate=False)  # fmt: skip
    # the data last, because each step of a chart copies all of it
    return json.dumps({**spec, "data": {"values": rows}}, ensure_ascii=False)
