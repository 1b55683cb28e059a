"""Formats, folders, globs, standard input: what is read and in which order."""

from __future__ import annotations

import gzip
import io
import json
import os
import pickle
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from partystate.documents import Document, Refusal, Vocabulary, entries, fingerprint, finish, load

Read = Callable[..., list[Document | Refusal]]
ROWS = [
    {"id": "a", "title": "Meeting Held", "published": "2020-11-16", "outlet": "KCNA", "lang": "en", "url": "http://a.example",
     "text": "The committee met here on Sunday.\n\nIt adopted a decision."},
    {"id": "b", "title": None, "published": None, "outlet": None, "lang": None, "url": None,
     "text": "The premier left for the north."},
]  # fmt: skip


def documents(found: list[Document | Refusal]) -> list[Document]:
    assert [item for item in found if isinstance(item, Refusal)] == []
    return [item for item in found if isinstance(item, Document)]


def as_jsonl(rows: list[dict[str, str | None]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def as_parquet(rows: list[dict[str, str | None]]) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), sink)
    return sink.getvalue()


def as_csv(rows: list[dict[str, str | None]], separator: str = ",") -> bytes:
    lines = [separator.join(rows[0])]
    lines += [separator.join(f'"{value or ""}"' for value in row.values()) for row in rows]
    return "\n".join(lines).encode()


FORMS = {
    "r.jsonl": as_jsonl(ROWS),
    "r.ndjson": b"\xef\xbb\xbf" + as_jsonl(ROWS).replace(b"\n", b"\r\n"),
    "r.json": json.dumps(ROWS).encode(),
    "pretty.json": json.dumps(ROWS, indent=2).encode(),
    "lines.json": as_jsonl(ROWS),
    "r.csv": as_csv(ROWS),
    "semicolon.csv": b"\xef\xbb\xbf" + as_csv(ROWS, ";"),
    "r.tsv": as_csv(ROWS, "\t"),
    "r.parquet": as_parquet(ROWS),
    "wide.jsonl": as_jsonl(ROWS).decode().encode("utf-16"),
    "wide.csv": as_csv(ROWS).decode().encode("utf-16"),
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("name", FORMS)
def test_rows_of_every_format(name: str, packed: bool, read: Read) -> None:
    content = FORMS[name]
    found = documents(read(name + ".gz", gzip.compress(content)) if packed else read(name, content))
    assert [document.id for document in found] == ["a", "b"]
    first, second = found
    assert first.text == "Meeting Held\n\nThe committee met here on Sunday.\n\nIt adopted a decision."
    assert (first.title, first.title_end) == ("Meeting Held", 12)
    assert (first.published, first.published_by, first.outlet) == (date(2020, 11, 16), "given", "KCNA")
    assert (first.url, first.lang) == ("http://a.example", "en")
    assert first.sha256 == fingerprint(first.text)
    assert (second.title, second.title_end, second.published, second.outlet) == (None, 0, None, None)


def test_origin_names_file_and_line(read: Read, tmp_path: Path) -> None:
    found = documents(read("r.jsonl", b"\n" + as_jsonl(ROWS)))
    assert [document.origin for document in found] == [f"{tmp_path}/r.jsonl:2", f"{tmp_path}/r.jsonl:3"]
    [page] = documents(read("x.txt", "The premier left for the north."))
    assert page.origin == f"{tmp_path}/x.txt"


def test_rows_without_id_are_named_by_file_and_line(read: Read) -> None:
    nameless = [{"text": row["text"]} for row in ROWS]
    assert [item.id for item in documents(read("r.jsonl", as_jsonl(nameless)))] == ["r:1", "r:2"]
    assert [item.id for item in documents(read("r.csv.gz", gzip.compress(as_csv(nameless))))] == ["r:2", "r:5"]
    assert [item.id for item in documents(read("r.json", json.dumps(nameless)))] == ["r:1", "r:2"]
    assert [item.id for item in documents(read("one.json", json.dumps(nameless[0])))] == ["one"]


def test_numbers_and_dates_as_tables_hold_them(read: Read) -> None:
    rows = [{"id": 7, "published": date(2020, 11, 16), "Text": "The premier left."}]
    [document] = documents(read("r.parquet", as_parquet(rows)))  # type: ignore[arg-type]
    assert (document.id, document.published) == ("7", date(2020, 11, 16))
    [document] = documents(read("r.jsonl", b'{"id": 7, "title": NaN, "published": NaN, "text": "The premier left."}'))
    assert (document.id, document.title, document.published) == ("7", None, None)


@pytest.mark.parametrize(
    ("name", "stem"), [("x.txt", "x"), ("x.txt.gz", "x"), ("2020.11.txt", "2020.11"), ("x.MD", "x")]
)
def test_a_text_is_named_by_its_file(name: str, stem: str, read: Read) -> None:
    content = b"The premier left for the north."
    [document] = documents(read(name, gzip.compress(content) if name.endswith("gz") else content))
    assert document.id == stem


def test_a_page(read: Read) -> None:
    page = """<html><head><meta charset="utf-8"><title>Meeting Held - Site</title>
      <meta property="og:site_name" content="The Site"><link rel="canonical" href="http://a.example/1">
      <meta property="article:published_time" content="2022-06-08T09:00:00+09:00"></head><body>
      <nav><a href="/">Home</a> <a href="/about">About us</a></nav><article><h1>Meeting Held</h1>
      <p>Pyongyang, June 8 (KCNA) -- The respected<b>Comrade</b><b>Kim Jong Un</b>presided over the meeting.</p>
      <p>The meeting took up the issue of the harvest and the repair of river dykes in the west of the country.</p>
      </article><footer>All rights reserved 2022-07-01</footer></body></html>"""
    [document] = documents(read("page.html", page))
    assert document.text.split("\n\n") == [
        "Meeting Held",
        "The respected Comrade Kim Jong Un presided over the meeting.",
        "The meeting took up the issue of the harvest and the repair of river dykes in the west of the country.",
    ]
    assert (document.published, document.outlet, document.url) == (date(2022, 6, 8), "The Site", "http://a.example/1")
    assert (document.dateline_place, document.dateline_month_day) == ("Pyongyang", (6, 8))


def test_a_page_in_the_encoding_it_declares(read: Read) -> None:
    body = "정치국 회의가 화요일 본부청사에서 진행되였다. 회의에서는 결정이 채택되였다."
    page = f'<html><head><meta charset="euc-kr"></head><body><article><p>{body}</p></article></body></html>'
    [document] = documents(read("page.html", page.encode("euc-kr")))
    assert document.text == body


@pytest.mark.parametrize("encoding", ["cp949", "gb18030", "utf-16", "utf-8-sig", "utf-32"])
def test_texts_in_other_encodings(encoding: str, read: Read) -> None:
    text = {
        "cp949": "정치국 회의가 화요일 본부청사에서 진행되였다. 회의에서는 결정이 채택되였다.",
        "gb18030": "中央委员会政治局会议在首都召开，会议通过了决定，并听取了报告。",
    }.get(encoding, "The premier left for the north.")
    [document] = documents(read("x.txt", text.encode(encoding)))
    assert document.text == text


def test_typographic_quotes_of_windows(read: Read) -> None:
    text = "The “meeting” of the party’s bureau – the third – was held in the people’s hall. It was the “enlarged” one."
    [document] = documents(read("x.txt", text.encode("cp1252")))
    assert document.text == text


def test_a_folder_is_read_whole_and_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.md", "sub/deep/d.jsonl", ".hidden/e.txt", ".f.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_jsonl(ROWS) if name.endswith("jsonl") else b"The premier left for the north.")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    assert [document.id for document in documents(list(load(tmp_path)))] == ["a", "b", "c", "a", "b"]


def test_globs_match_recursively_and_no_file_twice(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", "sub/d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The premier left for the north.")
    assert [item.id for item in documents(list(load([f"{tmp_path}/**/*.txt"])))] == ["a", "b", "c"]
    assert sorted(item.id for item in documents(list(load([f"{tmp_path}/**/*"])))) == ["a", "b", "c", "d"]
    assert sorted(item.id for item in documents(list(load([f"{tmp_path}/*"])))) == ["a", "b", "c", "d"]


def test_a_name_with_the_marks_of_a_glob(tmp_path: Path) -> None:
    (tmp_path / "report [1].txt").write_text("The premier left for the north.")
    assert [item.id for item in documents(list(load([tmp_path / "report [1].txt"])))] == ["report [1]"]


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        (as_jsonl(ROWS), ["a", "b"]),
        (gzip.compress(as_jsonl(ROWS)), ["a", "b"]),
        (json.dumps(ROWS, indent=1).encode(), ["a", "b"]),
        (as_csv(ROWS), ["a", "b"]),
        (b"Title: Meeting Held\n\nThe premier left.", ["stdin"]),
        (b"[The premier left for the north.]", ["stdin"]),
        (b"<!DOCTYPE html><html><body><p>The premier left for the north.</p></body></html>", ["stdin"]),
    ],
)
def test_standard_input_is_looked_at(content: bytes, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(content))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert [item.id for item in documents(list(load(["-"])))] == ids
    assert not stdin.buffer.closed


def test_a_named_file_without_a_telling_name_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "download"
    path.write_bytes(as_jsonl(ROWS))
    assert [item.id for item in documents(list(load(path)))] == ["a", "b"]


def test_a_named_pipe_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    if os.fork() == 0:
        (tmp_path / "pipe.jsonl").write_bytes(as_jsonl(ROWS))
        os._exit(0)
    assert [item.id for item in documents(list(load(tmp_path / "pipe.jsonl")))] == ["a", "b"]
    os.wait()


def test_entries_can_be_finished_in_another_process(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(as_jsonl(ROWS))
    sent = pickle.dumps([(entry, vocabulary) for entry in entries(path)])
    finished = [finish(entry, words) for entry, words in pickle.loads(sent)]
    assert finished == list(load(path, vocabulary=vocabulary))
    assert hash(pickle.loads(pickle.dumps(vocabulary))) == hash(vocabulary)
