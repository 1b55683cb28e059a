"""Bars over time: what holds from when to when, each under its own words, dark where reports prove it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

Theme = Literal["light", "dark"]
INK = {"light": "#2b2a27", "dark": "#e4e1d8"}
FAINT = {"light": "#6a675f", "dark": "#a5a197"}
RULE = {"light": "#d9d5ca", "dark": "#45433e"}
PROVED = {"light": "#2f5d8a", "dark": "#8fb8de"}
CLAIMED = {"light": "#b9cde0", "dark": "#3c5873"}
FONT = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
WIDTH = 640
LONGEST_LABEL = 96
LEAST = 5
"""Width of the shortest bar in pixels: a single day among years could not be seen otherwise."""
ROW = 34
"""Height of a bar with the words over it, in pixels."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from the first to the end of the last day. Bars with the same label share a line."""

    label: str
    start: date
    end: date
    proved: bool


def bars(found: Sequence[Bar], theme: Theme) -> str:
    """The chart as Vega-Lite, lines in the order of their first bars.

    The words stand over their bars and not beside the axis: there they have the whole width, and a browser whose
    letters are wider than those the drawing was measured with cuts nothing off.
    """
    import altair as alt

    labels = list(dict.fromkeys(bar.label for bar in found))
    rows: list[dict[str, Any]] = [{"line": label, "kind": "label", "words": _short(label)} for label in labels]
    days = (max(bar.end for bar in found) - min(bar.start for bar in found)).days if found else 0
    least = timedelta(days=max(3, days * LEAST // WIDTH))
    for bar in found:
        shown = max(bar.end + timedelta(days=1), bar.start + least)
        kind = "proved" if bar.proved else "claimed"
        rows.append({"line": bar.label, "kind": kind, "from": bar.start.isoformat(), "to": shown.isoformat()})
    y = alt.Y("line:N", sort=labels, axis=None)
    x = alt.X("from:T", title=None, axis=alt.Axis(grid=True, tickCount=6, labelOverlap=True))
    colours = alt.Scale(domain=["claimed", "proved"], range=[CLAIMED[theme], PROVED[theme]])
    drawn = (
        alt.Chart()
        .transform_filter("datum.kind != 'label'")
        .mark_bar(height=11, cornerRadius=1.5, yOffset=8)
        .encode(
            y=y, x=x, x2=alt.X2("to:T"), color=alt.Color("kind:N", scale=colours, legend=None),
            order=alt.Order("kind:N"),
        )
    )  # fmt: skip
    words = (
        alt.Chart()
        .transform_filter("datum.kind == 'label'")
        .mark_text(align="left", baseline="bottom", color=INK[theme], fontSize=12, font=FONT)
        .encode(y=y, x=alt.value(0), text=alt.Text("words:N"))
    )
    layers = alt.layer(drawn, words).properties(width=WIDTH - 20, height=alt.Step(ROW))
    return dressed(layers, rows, theme)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"


def dressed(chart: Any, rows: list[dict[str, Any]], theme: Theme) -> str:
    """A chart in our colours with its data, as JSON."""
    spec = (
        chart.configure(background="transparent", font=FONT, padding=4)
        .configure_axis(
            labelColor=INK[theme], titleColor=FAINT[theme], gridColor=RULE[theme], domain=False, tickColor=RULE[theme],
            labelFontSize=12, labelFont=FONT,
        )
        .configure_legend(labelColor=INK[theme], titleColor=FAINT[theme], labelFontSize=11, titleFontSize=11)
        .configure_view(stroke=None)
    ).to_dict(validate=False)  # fmt: skip
    for layer in spec.get("layer", ()):
        del layer["data"]  # which Altair fills in where there is none yet
    # the data last, because each step of a chart copies all of it
    return json.dumps({**spec, "data": {"values": rows}}, ensure_ascii=False)
