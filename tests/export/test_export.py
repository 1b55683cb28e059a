"""Tables to take away, in every format."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from marked import MARKED, doc

from partystate.api import Ledger
from partystate.export import write_csv, write_jsonl, write_parquet
from partystate.ledger import LedgerError


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    texts = [
        doc(
            "a",
            "@event guidance | | | | 2011-02-03 | | Samil Mill",
            "@person Kim Jong Il | principal | Marshal",
            "@person Ri B | accompanied |",
        ),
        doc("b", "@event meeting", "@person Kim Jong-il | spoke |", "@change Ri B | elected | secretary of X"),
    ]
    with Ledger.open(tmp_path / "l.db") as opened:
        opened.ingest_documents(texts, reader=MARKED, jobs=1)
        yield opened


def test_participation_as_csv(ledger: Ledger) -> None:
    out = io.StringIO()
    assert write_csv(ledger, "participation", out) == 3
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert {"date", "event", "kind", "person", "capacity", "order", "document"} <= set(rows[0])
    first, _second, undated = rows
    assert (first["date"], first["kind"], first["person"], first["order"], first["document"]) == (
        "2011-02-03",
        "guidance",
        "Kim Jong Il",
        "1",
        "a",
    )
    assert (undated["date"], undated["on_or_before"]) == ("", "2011-02-16")
    assert (undated["person"], undated["name_as_printed"]) == ("Kim Jong Il", "Kim Jong-il")


@pytest.mark.parametrize("table", ["participation", "tenures", "changes", "posts"])
def test_every_format_holds_the_same_rows(ledger: Ledger, table: str) -> None:
    rows = list(ledger.export(table))
    lines, packed = io.StringIO(), io.BytesIO()
    assert write_jsonl(ledger, table, lines) == len(rows) > 0
    assert [json.loads(line) for line in lines.getvalue().splitlines()] == rows
    assert write_parquet(ledger, table, packed) == len(rows)
    assert pq.read_table(packed).to_pylist() == rows


def test_an_unknown_table_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="participation"):
        list(ledger.export("people"))


def test_a_spreadsheet_is_given_no_formula(ledger: Ledger) -> None:
    ledger.ingest_documents([doc("c", "@post =1+1 Kim | =cmd|")], reader=MARKED, jobs=1)
    out = io.StringIO()
    write_csv(ledger, "posts", out)
    row = next(r for r in csv.DictReader(io.StringIO(out.getvalue())) if r["document"] == "c")
    assert (row["person"], row["post"]) == ("'=1+1 Kim", "'=cmd")


def test_an_empty_table_still_names_its_columns(tmp_path: Path) -> None:
    out, packed = io.StringIO(), io.BytesIO()
    with Ledger.open(tmp_path / "empty.db") as empty:
        assert write_csv(empty, "changes", out) == write_parquet(empty, "changes", packed) == 0
    assert out.getvalue().startswith("date,action,person,post,")
    assert pq.read_table(packed).num_rows == 0


def test_copies_stand_beside_their_original(ledger: Ledger) -> None:
    text = ledger.document("a").text
    ledger.ingest_documents([doc("a-relay", *text.split("\n"), outlet="Relay")], reader=MARKED, jobs=1)
    found = {(row["document"], row["copy_of"]) for row in ledger.export("participation") if row["kind"] == "guidance"}
    assert found == {("a", None), ("a-relay", "a")}
