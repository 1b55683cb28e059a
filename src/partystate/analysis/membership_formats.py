"""The membership table as Markdown, CSV and HTML, each cell with where it is proved."""

from __future__ import annotations

import csv
import io
from html import escape

from partystate.analysis.membership import Cell, Column, MembershipTable
from partystate.state.tenures import Bound


def interval(bound: Bound) -> str:
    """An end of a membership in words: a day, "by …", "after …", "between … and …"."""
    match bound.precision:
        case "day":
            return f"{bound.latest}"
        case "before":
            return f"by {bound.latest}"
        case "after":
            return f"after {bound.earliest}"
        case "month":
            return f"{bound.latest:%Y-%m}"
        case "between":
            return f"between {bound.earliest} and {bound.latest}"
    return ""


def heading(column: Column) -> str:
    """What stands over a column."""
    return f"{column.day} {column.label}".strip()


def markdown(table: MembershipTable) -> str:
    """A Markdown table; numbers in brackets are notes below it, which name statements (`partystate why ID`)."""
    notes: dict[str, int] = {}
    sources: list[str] = []

    def refs(cell: Cell) -> str:
        found = []
        for source in cell.sources:
            if source.statement not in notes:
                notes[source.statement] = len(notes) + 1
                sources.append(f"[{len(notes)}] {source.document}, `{source.statement}`")
            found.append(f"[{notes[source.statement]}]")
        return "".join(found)

    head = ["person", *(heading(c) for c in table.columns), "entered", "left"]
    lines = [f"# {table.body}, {table.since} to {table.until}", ""]
    lines += [_line(head), "|" + " --- |" * len(head)]
    for row in table.rows:
        cells = ["" if cell is None else f"{cell.text} {refs(cell)}" for cell in row.cells]
        lines.append(_line([row.name, *cells, interval(row.entered), interval(row.left)]))
    return "\n".join([*lines, "", *(f"{note}  " for note in sources), ""])


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def csv_text(table: MembershipTable) -> str:
    """CSV: one line a person; for each column the cell in words, and beside it the statements that prove it.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    head = ["person", "person_id", "entered", "left"]
    for column in table.columns:
        head += [heading(column), f"{column.day} statements"]
    writer.writerow(head)
    for row in table.rows:
        cells = [row.name, row.person, interval(row.entered), interval(row.left)]
        for cell in row.cells:
            cells += ["", ""] if cell is None else [cell.text, " ".join(s.statement for s in cell.sources)]
        writer.writerow(["'" + cell if cell[:1] in tuple("=+-@\t\r") and cell else cell for cell in cells])
    return out.getvalue()


def html(table: MembershipTable) -> str:
    """An HTML table of its own (no page around it); each cell names its statements in `data-statements`."""
    head = "".join(f'<th scope="col">{escape(heading(c))}</th>' for c in table.columns)
    lines = [
        "<table>",
        f"<caption>{escape(table.body)}, {table.since} to {table.until}</caption>",
        f'<thead><tr><th scope="col">person</th>{head}<th scope="col">entered</th><th scope="col">left</th></tr>'
        "</thead>",
        "<tbody>",
    ]
    for row in table.rows:
        cells = "".join("<td></td>" if cell is None else _html_cell(cell) for cell in row.cells)
        lines.append(
            f'<tr><th scope="row" data-person="{escape(row.person)}">{escape(row.name)}</th>{cells}'
            f"<td>{escape(interval(row.entered))}</td><td>{escape(interval(row.left))}</td></tr>"
        )
    return "\n".join([*lines, "</tbody>", "</table>", ""])


def _html_cell(cell: Cell) -> str:
    proofs = " ".join(s.statement for s in cell.sources)
    documents = ", ".join(dict.fromkeys(s.document for s in cell.sources))
    return (
        f'<td class="{cell.certainty or "left"}" data-statements="{escape(proofs)}" title="{escape(documents)}">'
        f"{escape(cell.text)}</td>"
    )
