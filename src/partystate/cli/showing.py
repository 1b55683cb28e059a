"""How answers are put on the screen: JSON as it is, or plain tables.

Tables are laid out here and not by Rich, which needs half a second for the thousand rows of a whole state; the
question and its answer together have half a second.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import click

UNTERMINATED_WIDTH = 120
"""Columns where the output is no terminal and $COLUMNS does not say."""
GAP = "  "
NARROWEST = 12
"""Characters that a column which can be broken keeps."""


def write_json(value: Any) -> None:
    """One JSON value on one line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def say(text: str = "") -> None:
    """A paragraph on standard output, broken at the width of the screen."""
    indent = " " * (len(text) - len(text.lstrip()))
    for line in wrapped(text.strip(), screen_width() - len(indent)):
        click.echo(indent + line)


def heading(text: str) -> None:
    """A line that begins a part."""
    for line in wrapped(text, screen_width()):
        click.echo(click.style(line, bold=True))


def screen_width() -> int:
    """How many columns there are to write in."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return shutil.get_terminal_size().columns
    return UNTERMINATED_WIDTH


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    whole: Collection[str] = (),
    most: Mapping[str, int] | None = None,
) -> None:
    """Print a table; empty cells for None. The columns in `whole` are never broken (ids, days), those in `most`
    grow no wider than so many characters."""
    for line in table_lines(columns, rows, screen_width(), whole=whole, most=most or {}):
        click.echo(line)


def table_lines(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    width: int,
    *,
    whole: Collection[str] = (),
    most: Mapping[str, int] = {},
) -> Iterator[str]:
    """The lines of a table, none longer than `width` unless the columns in `whole` alone are."""
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max([cell_width(name), *(cell_width(row[i]) for row in cells)]) for i, name in enumerate(columns)]
    widths = [min(w, most.get(name, w)) for w, name in zip(widths, columns, strict=True)]
    flexible = [i for i, name in enumerate(columns) if name not in whole]
    over = sum(widths) + len(GAP) * (len(widths) - 1) - width
    while over > 0 and flexible:
        widest = max(flexible, key=lambda i: widths[i])
        if widths[widest] <= NARROWEST:
            break
        others = sorted((widths[i] for i in flexible), reverse=True)
        step = max(1, min(over, widths[widest] - (others[1] if len(others) > 1 else NARROWEST)))
        widths[widest] = max(NARROWEST, widths[widest] - step)
        over = sum(widths) + len(GAP) * (len(widths) - 1) - width
    yield click.style(_line(columns, widths), dim=True)
    for row in cells:
        broken = [wrapped(cell, w) for cell, w in zip(row, widths, strict=True)]
        for n in range(max(map(len, broken), default=0)):
            yield _line([lines[n] if n < len(lines) else "" for lines in broken], widths)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(cell + " " * (w - cell_width(cell)) for cell, w in zip(cells, widths, strict=True)).rstrip()


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most `width` columns, broken between words where there are any."""
    if cell_width(text) <= width:
        return [text]
    lines, line = list[str](), ""
    for word in text.split():
        together = f"{line} {word}" if line else word
        if cell_width(together) <= width:
            line = together
            continue
        if line:
            lines.append(line)
        while cell_width(word) > width:
            end = next(n for n in range(len(word), 0, -1) if n == 1 or cell_width(word[:n]) <= width)
            lines.append(word[:end])
            word = word[end:]
        line = word
    return [*lines, line] if line else lines


def cell_width(text: str) -> int:
    """The columns a text takes on a screen: hangul and hanja take two."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th …"""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def counted(number: int, what: str) -> str:
    """1 document, 2 documents, 1,000 documents."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


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
