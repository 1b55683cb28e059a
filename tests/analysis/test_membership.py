"""The membership table: its cells, columns and formats."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from marked import MARKED, doc

from partystate.analysis import membership_formats as formats
from partystate.api import Ledger
from partystate.cli.app import app
from partystate.ledger import LedgerError, NotFoundError

CC = "Central Committee of the Workers' Party of Korea"
BUREAU = f"Political Bureau of the {CC}"
PAGES = (
    doc(
        "list",
        *[
            f"@change {name} | elected | {role} of the {BUREAU} | | 2010-09-28"
            for name, role in (("Kim A", "member"), ("Ri B", "alternate member"))
        ],
        f"@post Pak C | member of the Presidium of the {BUREAU}",
        published="2010-09-29",
    ),
    doc("spring", f"@post Ri B | alternate member of the {BUREAU}", published="2011-04-01"),
    doc(
        "meeting",
        f"@event political_bureau_meeting | {BUREAU} | | | 2011-06-06",
        f"@change Ri B | elected | member of the {BUREAU} | | 2011-06-06",
        f"@change Kim A | relieved | member of the {BUREAU} | illness | 2011-06-06",
        published="2011-06-07",
    ),
    doc("other", "@post Kim D | director of the Political Bureau of the Cabinet of the DPRK", published="2011-06-07"),
)
SPAN = (date(2010, 9, 1), date(2011, 12, 31))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    opened = Ledger.open(tmp_path / "table.db")
    opened.ingest_documents(PAGES, reader=MARKED, jobs=1)
    return opened


def test_the_matrix(ledger: Ledger) -> None:
    table = ledger.table("Politburo", *SPAN)
    assert [(str(c.day), c.kind) for c in table.columns] == [
        ("2010-09-01", "first"),
        ("2010-09-28", "change"),
        ("2011-06-06", "meeting"),
        ("2011-12-31", "last"),
    ]
    assert [row.name for row in table.rows] == ["Pak C", "Kim A", "Ri B"]
    cells = {row.name: [cell and cell.text for cell in row.cells] for row in table.rows}
    assert cells["Kim A"] == [None, "member; entered: elected", "left: member (relieved)", None]
    assert cells["Ri B"] == [
        None,
        "alternate member; entered: elected",
        "member; entered: elected; left: alternate member (moved, between 2011-04-01 and 2011-06-06)",
        "member (inferred)",
    ]
    assert cells["Pak C"][3] == "member, Presidium of the Political Bureau (inferred)"


def test_each_cell_has_its_evidence(ledger: Ledger) -> None:
    for row in ledger.table("Political Bureau", *SPAN).rows:
        for cell in row.cells:
            if cell is not None:
                assert cell.sources
                for source in cell.sources:
                    assert ledger.why(source.statement).document == source.document


def test_columns_by_date(ledger: Ledger) -> None:
    table = ledger.table("Political Bureau", date(2011, 1, 15), date(2011, 7, 15), by="quarter")
    assert [str(c.day) for c in table.columns] == ["2011-01-15", "2011-04-01", "2011-07-01", "2011-07-15"]


def test_formats_say_the_same(ledger: Ledger) -> None:
    table = ledger.table("Political Bureau", *SPAN)
    rows = list(csv.DictReader(io.StringIO(formats.csv_text(table))))
    assert [row["person"] for row in rows] == ["Pak C", "Kim A", "Ri B"]
    assert rows[1]["left"] == "2011-06-06"
    assert rows[1]["2010-09-28 statements"].split()[0] in formats.markdown(table)
    page = formats.html(table)
    assert page.count("<tr>") == 4
    assert "data-statements=" in page
    assert len(json.loads(json.dumps(table.to_json()))["rows"]) == 3


def test_html_escapes_what_documents_say(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "x.db") as ledger:
        ledger.ingest_documents([doc("<b>", f"@post Kim <i> | member of the {BUREAU}")], reader=MARKED, jobs=1)
        page = formats.html(ledger.table("Political Bureau", *SPAN))
        assert "<i>" not in page
        assert "<b>" not in page


def test_an_unknown_body_and_days_the_wrong_way_round(ledger: Ledger) -> None:
    with pytest.raises(NotFoundError):
        ledger.table("Ministry of Silence", *SPAN)
    with pytest.raises(LedgerError, match="is before"):
        ledger.table("Political Bureau", SPAN[1], SPAN[0])


@pytest.mark.parametrize(
    ("format_", "begins"), [("md", "# Political"), ("csv", "person,"), ("html", "<table>"), ("json", "{")]
)
def test_the_command(ledger: Ledger, format_: str, begins: str) -> None:
    words = ["table", "Political Bureau", "--since", "2010-09-01", "--until", "2011-12-31", "--format", format_]
    done = CliRunner().invoke(app, ["--ledger", str(ledger.database.path), *words])
    assert done.exit_code == 0, done.output
    assert done.output.startswith(begins)
