"""Bad input: one refusal with file, line, reason and advice, and the rest goes on."""

from __future__ import annotations

import gzip
import json
import os
import pickle
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from partystate.documents import Document, DocumentError, Refusal, from_text, load

Read = Callable[..., list[Document | Refusal]]
GOOD = '{"id": "good", "text": "The premier left for the north."}\n'
NOISE = random.Random(5).randbytes(4000)


def refused(found: list[Document | Refusal]) -> list[tuple[int | None, str]]:
    for item in found:
        if isinstance(item, Refusal):
            assert item.file and item.reason and item.advice
    return [(item.line, item.reason) for item in found if isinstance(item, Refusal)]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.txt", b"", "empty"),
        ("x.txt", b" \n\n ", "empty"),
        ("x.txt", b"Title: Meeting Held\n\n", "no text"),
        ("x.txt", b"-0-", "no text"),
        ("x.txt", NOISE, "binary"),
        ("x.txt", b"The meeting \xff\xfe was held.", "not UTF-8"),
        ("x.txt", b"\xff\xfebroken bytes, and more", "not utf-16"),
        ("x.txt", "Une réunion.".encode("latin-1"), "not UTF-8"),
        ("x.txt.gz", b"not packed", "damaged gzip"),
        ("x.txt.gz", gzip.compress(NOISE)[:1000], "cut off"),
        ("x.html", b"", "empty"),
        ("x.html", b"<html><body></body></html>", "no article"),
        ("x.html", b"<p>a" * 60_000, "tags"),
        ("x.jsonl", b"", "empty"),
        ("x.jsonl", b"\x89PNG\r\n\x1a\n" + NOISE, "binary"),
        ("x.json", b"", "empty"),
        ("x.json", b"[]", "no rows"),
        ("x.jsonl", b"\n \n", "no rows"),
        ("x.csv", b"id,text\n", "no rows"),
        ("x.json", b"[" * 100_000, "nested too deeply"),
        ("x.csv", b"", "empty"),
        ("x.csv", b"id,body\n1,The premier left.\n", "no `text` column: the header line has id, body"),
        ("x.parquet", b"", "Parquet"),
        ("x.parquet", b"PAR1" + NOISE, "Parquet"),
    ],
)
def test_files_that_cannot_be_read(name: str, content: bytes, reason: str, read: Read) -> None:
    [(_, said)] = refused(read(name, content))
    assert reason in said


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ('{"id": "x", "text": \n', "broken JSON row"),
        ("[1, 2]\n", "not an object: the row is a list"),
        ('"text"\n', "not an object: the row is a string"),
        ("null\n", "not an object: the row is null"),
        ('{"id": "x", "body": "B"}\n', "no text: the row has id, body"),
        ('{"id": "x", "text": null}\n', "no text: `text` is null"),
        ('{"id": "x", "text": ["A", "B"]}\n', "no text: `text` is list"),
        ('{"id": "x", "text": " \\n "}\n', "no text"),
        ('{"id": "x", "text": "..."}\n', "no text"),
        ('{"id": "x", "text": "A", "title": ["T"]}\n', "`title` is list"),
        ('{"id": "x", "text": "A", "published": "2011-13-45"}\n', "wrong date: '2011-13-45'"),
        ("[" * 100_000 + "\n", "nested too deeply"),
        ('{"id": 1' + "0" * 5000 + "}\n", "broken JSON row"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_bad_row_and_the_rest_goes_on(row: str, reason: str, packed: bool, read: Read) -> None:
    content = (GOOD + row + GOOD).encode()
    found = read("r.jsonl.gz", gzip.compress(content)) if packed else read("r.jsonl", content)
    assert [isinstance(item, Document) for item in found] == [True, False, True]
    [(line, said)] = refused(found)
    assert line == 2
    assert reason in said


def test_a_row_that_is_not_utf8(read: Read) -> None:
    found = read("r.jsonl", GOOD.encode() + '{"id":"x","text":"Réunion"}\n'.encode("latin-1") + GOOD.encode())
    assert [line for line, _ in refused(found)] == [2]
    found = read("r.json", b'[{"text":"Left \xe9 there."},\n{"text":"The premier left."}]')
    assert refused(found) == [(1, "not UTF-8 in this row")]
    assert len(found) == 2


def test_a_broken_element_of_a_list(read: Read) -> None:
    found = read(
        "r.json", '[{"id": "a", "text": "One left."},\n{"id": "b" "text": "x"},\n{"id": "c", "text": "Two left."}]'
    )
    assert refused(found) == [(2, "broken JSON row: Expecting ',' delimiter")]
    assert [item.id for item in found if isinstance(item, Document)] == ["a", "c"]


def test_bad_rows_of_a_table(read: Read) -> None:
    found = read(
        "r.csv",
        'id,title,text\n1,T,One left.\n2,T,Two left.,extra\n3,T\n4,T,"Four ""left"".\nfor the north."\n'
        '5,T,"x" y\n6,T,Six left.\n',
    )
    assert [item.id for item in found if isinstance(item, Document)] == ["1", "4", "6"]
    assert [line for line, _ in refused(found)] == [3, 4, 7]


def test_a_quote_never_closed_says_which_lines_are_lost(read: Read) -> None:
    found = read("r.csv", 'id,text\n1,One left.\n2,"Two left.\n3,Three left.\n')
    assert refused(found) == [(3, "a quote opened in this row is never closed; lines 3 to 4 are lost")]


def test_rows_of_parquet_without_text(tmp_path: Path) -> None:
    pq.write_table(pa.table({"text": ["One left.", None, "Two left."]}), tmp_path / "r.parquet")
    pq.write_table(pa.table({"body": ["One left."]}), tmp_path / "s.parquet")
    assert refused(list(load(tmp_path))) == [
        (2, "no text: `text` is null"),
        (None, "no `text` column: the table has body"),
    ]


def test_a_cut_archive_gives_what_came_before(read: Read) -> None:
    rows = "".join(
        json.dumps({"id": str(i), "text": f"The premier left {random.Random(i).random()}."}) + "\n" for i in range(9000)
    )
    whole = gzip.compress(rows.encode())
    found = read("r.jsonl.gz", whole[: len(whole) // 2])
    [(line, reason)] = refused(found)
    assert len(found) > 1000
    assert line == len(found)
    assert reason.startswith("cut off")


def huge(path: Path, head: bytes, tail: bytes) -> None:
    """A file with one line of 200 MB."""
    with gzip.open(path, "wb", 1) if path.suffix == ".gz" else path.open("wb") as file:
        file.write(head)
        for _ in range(200):
            file.write(b"x" * 1_000_000)
        file.write(tail)


@pytest.mark.parametrize("name", ["r.jsonl", "r.jsonl.gz", "r.json", "r.csv", "r.txt"])
def test_a_line_of_200_megabytes_is_skipped_in_bounded_memory(name: str, tmp_path: Path) -> None:
    head, tail = {
        "r.json": (b'[{"id":"a","text":"One left."},\n{"text":"', b'"},\n{"id":"b","text":"Two left."}]'),
        "r.csv": (b"id,text\na,One left.\n", b"\nb,Two left.\n"),
    }.get(name, (b'{"id":"a","text":"One left."}\n{"text":"', b'"}\n{"id":"b","text":"Two left."}\n'))
    huge(tmp_path / name, head, tail)
    tracemalloc.start()
    found = list(load(tmp_path / name))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 150_000_000
    [(line, reason)] = refused(found)
    assert "larger than 16 MB" in reason
    if name != "r.txt":
        assert [item.id for item in found if isinstance(item, Document)] == ["a", "b"]
        assert line == (3 if name == "r.csv" else 2)


def test_a_bomb_is_not_unpacked_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partystate.documents.files._BOMB_BYTES", 20_000_000)
    huge(tmp_path / "r.jsonl.gz", GOOD.encode(), b"\n" + GOOD.encode())
    found = list(load(tmp_path / "r.jsonl.gz"))
    assert len(found) == 2
    [(line, reason)] = refused(found)
    assert line == 2
    assert "grows more than 200-fold" in reason


def test_files_that_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "dangling.txt").symlink_to("nowhere.txt")
    paths = [
        tmp_path / "missing.txt",
        tmp_path / "*.zip",
        tmp_path / "empty",
        tmp_path / "dangling.txt",
        tmp_path / "a\0b",
    ]
    reasons = [reason for _, reason in refused(list(load(paths)))]
    assert reasons == [
        "no such file", "no file matches", "the folder holds no files", "no such file",
        "cannot be read: embedded null byte",
    ]  # fmt: skip


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("The premier left.")
    (tmp_path / "x.txt").chmod(0)
    assert refused(list(load(tmp_path))) == [(None, "no permission to read it")]


def test_a_read_error_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.txt").write_text("The premier left.")
    (tmp_path / "y.txt").write_text("The premier left.")
    import io

    class Forbidden(io.FileIO):
        def __init__(self, path: str) -> None:
            if path.endswith("x.txt"):
                raise PermissionError(13, "Permission denied", path)
            super().__init__(path)

    monkeypatch.setattr("partystate.documents.files.io.FileIO", Forbidden)
    found = list(load(tmp_path))
    assert refused(found) == [(None, "no permission to read it")]
    assert len(found) == 2


def test_what_else_a_folder_holds_is_named(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(NOISE)
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "x.txt").write_text("The premier left.")
    found = list(load(tmp_path))
    assert [reason for _, reason in refused(found)] == ["no loader for this kind of file (.png)", "not a regular file"]
    assert len(found) == 3


def test_a_file_name_that_is_not_utf8(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))).write_text("The premier left.")
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jsonl"))).write_text("no row\n" + GOOD)
    for item in load(tmp_path):
        (item.id + str(item.origin) if isinstance(item, Document) else item.file).encode()


@pytest.mark.parametrize("text", ["", " \n ", "-0-", "…", "Title: T\n\n"])
def test_from_text_raises_with_advice(text: str) -> None:
    with pytest.raises(DocumentError, match="no text") as caught:
        from_text(text)
    assert caught.value.advice
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.reason, again.advice) == (caught.value.reason, caught.value.advice)


NAMES = [
    "x.txt",
    "x.md",
    "x.html",
    "x.jsonl",
    "x.json",
    "x.csv",
    "x.parquet",
    "x.jsonl.gz",
    "x.csv.gz",
    "x.parquet.gz",
    "x",
]
BYTES = st.one_of(
    st.binary(max_size=400),
    st.lists(
        st.sampled_from(
            [b"{", b"}", b"[", b"]", b'"', b",", b":", b"\n", b"\r", b"\\", b"\\ud800", b"id", b"text",
             b'"text":', b"a b. ", b"\xff\xfe", b"\x1f\x8b", b"PAR1", b"\x00", b"<p>", b"<html>", b"-0-", b"Title:",
             b"---\n", b"# ", b"\xed\x95\x9c", b"1e999", b"NaN"]
        ),
        max_size=30,
    ).map(b"".join),
)  # fmt: skip


@given(BYTES, st.sampled_from(NAMES), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@example(b'{"text": "\\ud800 a b"}', "x.jsonl", False)
@example(b'text\n"', "x.csv", False)
def test_loading_never_raises(tmp_path: Path, content: bytes, name: str, packed: bool) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(content) if packed and name.endswith(".gz") else content)
    found = list(load(path))
    assert found
    for item in found:
        assert isinstance(item, (Document, Refusal))
        if isinstance(item, Document):
            item.text.encode()
            item.id.encode()
            assert item.text[: item.title_end] == (item.title or "")


ROW = st.one_of(
    st.just('{"id": "a", "text": "The premier left."}'),
    st.just('{"id": "a", "text": ["x"]}'),
    st.just('{"id": "a", "text": "A b.", "published": "2011-13-45"}'),
    st.just("{broken"),
    st.just("[]"),
    st.dictionaries(
        st.sampled_from(["id", "title", "published", "outlet", "lang", "url", "text"]),
        st.one_of(
            st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.lists(st.text(max_size=3))
        ),
    ).map(json.dumps),
)


@given(st.lists(ROW, min_size=1, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_row_gives_one_document_or_one_refusal(tmp_path: Path, rows: list[str]) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8", newline="\n")
    found = list(load(path))
    lines = [int(str(item.origin).rsplit(":", 1)[1]) if isinstance(item, Document) else item.line for item in found]
    assert lines == list(range(1, len(rows) + 1))
