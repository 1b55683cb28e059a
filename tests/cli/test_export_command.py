"""`partystate export`: tables as files."""

from __future__ import annotations

import csv
import io
import json

import pyarrow.parquet as pq
import pytest


def test_participation_has_the_columns_of_the_contract(ask):
    rows = list(csv.DictReader(io.StringIO(ask("export", "participation", "--format", "csv").out)))
    assert set(rows[0]) >= {"date", "event", "kind", "person", "capacity", "order", "document"}
    guided = [row for row in rows if row["document"] == "2011-12-15-field-guidance"]
    assert [row["person"] for row in guided][:3] == ["Kim Jong Il", "Kim Jong Un", "Jang Song Thaek"]
    assert {row["date"] for row in guided} == {""}  # the report does not date the visit


@pytest.mark.parametrize("table", ["participation", "tenures", "changes", "posts"])
def test_every_table_in_every_format_has_the_same_rows(ask, tmp_path, table):
    places = {form: tmp_path / f"out.{form}" for form in ("csv", "jsonl", "parquet")}
    for place in places.values():
        assert ask("export", table, "-o", str(place)).code == 0
    with places["csv"].open(newline="") as lines:
        from_csv = list(csv.DictReader(lines))
    from_jsonl = [json.loads(line) for line in places["jsonl"].read_text().splitlines()]
    from_parquet = pq.read_table(places["parquet"]).to_pylist()
    assert from_jsonl == from_parquet
    assert from_jsonl
    assert from_csv == [{k: "" if v is None else str(v) for k, v in row.items()} for row in from_jsonl]


def test_an_ending_that_says_nothing_needs_the_format(ask, tmp_path):
    done = ask("export", "posts", "-o", str(tmp_path / "posts.xlsx"))
    assert done.code == 2
    assert "--format" in done.err


def test_a_folder_that_is_not_there(ask, tmp_path):
    done = ask("export", "posts", "-o", str(tmp_path / "no" / "posts.csv"))
    assert done.code == 1
    assert "No such file or directory" in done.err
