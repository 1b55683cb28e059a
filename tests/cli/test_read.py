"""`partystate read`: the report contract, refusals, standard input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partystate import samples
from partystate.charter import load_charter
from partystate.documents import load

MEETING = (
    "The 5th Plenary Meeting of the 6th Central Committee of the Workers' Party of Korea was held on May 3. "
    "Ri Su Man, secretary of the Central Committee of the WPK, presided over the meeting."
)
KEYS = {
    "document", "events", "changes", "posts", "claims", "programmes", "criticisms", "directives", "laws", "quantities",
}  # fmt: skip


def sample(name: str) -> Path:
    return next(path for path in samples.paths() if name in path.name)


def test_one_object_a_line_in_the_shape_of_the_contract(typed):
    paths = [sample("political-bureau."), sample("obituary")]
    done = typed("read", *paths, "--json")
    assert done.code == 0
    assert [row["document"]["id"] for row in done.lines] == [path.stem for path in paths]
    for row in done.lines:
        assert set(row) >= KEYS
        assert {"id", "outlet", "title", "published", "published_by", "lang", "url", "sha256"} <= set(row["document"])
    event = done.lines[0]["events"][0]
    assert (event["kind"], event["term"], event["ordinal"], event["enlarged"]) == (
        "political_bureau_meeting",
        7,
        20,
        True,
    )
    assert (event["start"], event["end"], event["presider"]) == ("2020-11-15", "2020-11-15", "Kim Jong Un")
    assert {(c["name"], c["action"]) for c in done.lines[1]["changes"]} == {("Jo Myong Rok", "died")}


def test_evidence_contains_what_it_proves(typed):
    path = sample("field-guidance")
    document = next(iter(load([path], vocabulary=load_charter().vocabulary())))
    people = typed("read", path, "--json").lines[0]["events"][0]["people"]
    assert len(people) == 6
    for person in people:
        assert person["name"] in {document.text[a:b] for a, b in person["evidence"]}


def test_the_id_is_the_rows_own_and_published_fills_in(typed, tmp_path):
    rows = tmp_path / "rows.jsonl"
    rows.write_text("\n".join(json.dumps({"id": name, "text": MEETING}) for name in ("a-1", "b/2")))
    done = typed("read", rows, "--published", "1999-05-04", "--json")
    assert [row["document"]["id"] for row in done.lines] == ["a-1", "b/2"]
    assert {row["document"]["published"] for row in done.lines} == {"1999-05-04"}
    assert {row["events"][0]["start"] for row in done.lines} == {"1999-05-03"}


def test_standard_input(typed):
    done = typed("read", "-", "--json", input=f"Title: A Plenary\nPublished: 1999-05-04\n\n{MEETING}\n")
    assert done.code == 0
    assert done.lines[0]["document"]["title"] == "A Plenary"


def test_refusals_are_named_and_the_rest_is_read(typed, tmp_path):
    (tmp_path / "good.txt").write_text(MEETING)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "rows.jsonl").write_text('{"id": "x", "text": "' + MEETING + '"}\n{"id": "y", "text": \n')
    done = typed("read", tmp_path, "--json")
    assert done.code == 0
    assert len(done.lines) == 2
    assert "empty.txt: the file is empty" in done.err
    assert "rows.jsonl:2: " in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03" * 50, None])
def test_nothing_read_exits_2(typed, tmp_path, content):
    path = tmp_path / "input.txt"
    if content is not None:
        path.write_bytes(content)
    done = typed("read", path, "--json")
    assert (done.code, done.out) == (2, "")
    assert "input.txt" in done.err


def test_a_reader_that_breaks_on_one_document_costs_only_that_one(typed, tmp_path, monkeypatch):
    from partystate.reading import readers

    def breaks(document, charter):
        if document.id == "a":
            raise ZeroDivisionError("no luck")
        return right(document, charter)

    right = readers.read
    monkeypatch.setattr(readers, "read", breaks)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(MEETING)
    done = typed("read", tmp_path, "--json")
    assert done.code == 0
    assert done.lines[0]["notes"] == ["the reader failed: ZeroDivisionError: no luck"]
    assert done.lines[0]["events"] == []
    assert done.lines[1]["events"][0]["ordinal"] == 5
    assert "fault of partystate" in done.err


def test_the_readable_form_names_people_posts_and_changes(typed):
    out = typed("read", sample("assembly-session")).out
    assert "4th assembly session, Supreme People's Assembly of the DPRK, 12th term" in out
    assert "Choe Yong Rim" in out
    assert "premier of the Cabinet of the DPRK" in out
    assert "elected" in out


def test_a_language_without_reader_says_so(typed):
    done = typed("read", sample("asamblea"), "--json")
    assert done.lines[0]["document"]["lang"] == "es"
    assert "no reader for the language 'es'" in done.lines[0]["notes"][0]


def test_output_into_a_closed_pipe_is_no_error_message(tmp_path):
    import subprocess
    import sys

    done = subprocess.run(
        f"{sys.executable} -m partystate read {' '.join(map(str, samples.paths()))} --json | head -c 1",
        shell=True, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""


def test_a_bad_date_is_wrong_use(typed):
    done = typed("read", "x.txt", "--published", "16.11.2020")
    assert done.code == 2
    assert "write YYYY-MM-DD" in done.err


def test_the_api_reads_the_same(typed):
    import partystate

    path = sample("standing-committee")
    report = partystate.read(path.read_text(), id=path.stem)
    assert report.to_json() == typed("read", path, "--json").lines[0]
