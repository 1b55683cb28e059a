"""How answers are put on the screen: JSON as it is, or plain tables. Rich is imported only when a table is drawn."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

UNTERMINATED_WIDTH = 120
"""Columns where the output is no terminal and $COLUMNS does not say."""


def write_json(value: Any) -> None:
    """One JSON value on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def console() -> Console:
    """Where tables go: standard output, without interpreting what texts hold."""
    from rich.console import Console

    width = None if sys.stdout.isatty() or os.environ.get("COLUMNS") else UNTERMINATED_WIDTH
    return Console(width=width, markup=False, highlight=False, emoji=False, soft_wrap=False)


def heading(out: Console, text: str) -> None:
    """A line that begins a part."""
    out.print(text, style="bold")


def table(
    out: Console,
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    whole: Collection[str] = (),
    most: Mapping[str, int] | None = None,
) -> None:
    """A table; empty cells for None. The columns in `whole` are never broken (ids, days), those in `most` grow no
    wider than so many characters."""
    from rich.table import Table

    drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for name in columns:
        drawn.add_column(name, no_wrap=name in whole, overflow="fold", max_width=(most or {}).get(name))
    for row in rows:
        drawn.add_row(*("" if cell is None else str(cell) for cell in row))
    out.print(drawn)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th …"""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def days(start: date | None, end: date | None, latest: date | None = None) -> str:
    """A day, or a stretch of days; "by …" where only the latest possible day is known."""
    if start is None:
        return f"by {latest}" if latest else "?"
    if end is None or end == start:
        return str(start)
    return f"{start}..{end:%m-%d}" if end.year == start.year else f"{start}..{end}"


def shortened(text: str, length: int) -> str:
    """A text on one line, cut at a word where it is longer than `length`."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0].rstrip(",;") + " …"
