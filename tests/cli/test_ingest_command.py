"""`partystate ingest` and `search`."""

from __future__ import annotations

import json

from partystate import samples


def test_the_summary_counts_what_happened(typed, tmp_path):
    ledger = tmp_path / "a.db"
    first = typed("--ledger", ledger, "ingest", "--jobs", "1", *samples.paths(), "--json").json
    count = len(samples.paths())
    assert (first["documents"], first["new"], first["refusals"]) == (count, count, 0)
    assert first["by_language"] == {"en": count - 2, "es": 1, "ko": 1}
    assert first["unread"] >= 1
    assert first["ledger"] == str(ledger)
    again = typed("ingest", "--ledger", ledger, "--jobs", "1", *samples.paths(), "--json").json
    assert (again["new"], again["unchanged"]) == (0, count)


def test_refusals_are_told_with_file_line_and_reason_and_the_rest_goes_on(typed, tmp_path):
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": "a", "text": "A meeting was held."}) + '\n{"id": \n{"id": "c", "text": ""}\n')
    done = typed("--ledger", tmp_path / "a.db", "ingest", "--jobs", "1", rows)
    assert done.code == 0
    assert "rows.jsonl:2: " in done.err
    assert "rows.jsonl:3: " in done.err
    assert "2 inputs refused" in done.out
    assert "1 document in" in done.out


def test_nothing_read_exits_2(typed, tmp_path):
    done = typed("--ledger", tmp_path / "a.db", "ingest", "--jobs", "1", tmp_path / "nothing.txt", "--json")
    assert done.code == 2
    assert done.json["refusals"] == 1
    assert "nothing.txt" in done.err


def test_the_environment_names_the_ledger(typed, tmp_path, monkeypatch):
    monkeypatch.setenv("PARTYSTATE_LEDGER", str(tmp_path / "env.db"))
    assert typed("ingest", "--jobs", "1", samples.paths()[0]).code == 0
    assert (tmp_path / "env.db").exists()
    assert typed("changes", "--json").json


def test_search_finds_words_and_phrases_in_every_language(ask):
    assert [hit["document"] for hit in ask("search", "Kwangbok Supermarket", "--json").json] == [
        "2011-12-15-field-guidance"
    ]
    assert [hit["lang"] for hit in ask("search", "비상방역", "--json").json] == ["ko"]
    assert [hit["lang"] for hit in ask("search", "presupuesto", "--json").json] == ["es"]
    assert "2011-12-15-field-guidance" in ask("search", "Kwangbok").out


def test_words_in_one_argument_stand_together_only_if_quoted(ask):
    apart = ask("search", "disinfection", "goods", "--json").json
    together = ask("search", "disinfection of imported goods", "law", "--json").json
    assert {hit["document"] for hit in together} <= {hit["document"] for hit in apart}
    assert together


def test_no_hit_says_so(ask):
    done = ask("search", "zeppelin")
    assert done.code == 1
    assert "zeppelin" in done.err


def test_no_words_is_wrong_use(ask):
    assert ask("search", "").code == 2
    assert ask("search", '"').code == 2
