"""Web archives: pages come out with their address, the sieve counts what it passes over, damage costs one record."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from types import SimpleNamespace

import pytest
from warcs import packed, page, record, write
from webserver import article

from partystate.documents import Document, Refusal, Sieve, load
from partystate.documents.sieve import domains


def titles(*paths: Path, sieve: Sieve | None = None) -> list[str | None]:
    return [item.title if isinstance(item, Document) else item.reason for item in load(paths, sieve=sieve)]


@pytest.mark.parametrize("name", ["news.warc", "news.warc.gz"])
def test_pages_come_with_address_and_place(tmp_path: Path, name: str) -> None:
    path = write(
        tmp_path / name,
        record("", b"software: crawler\r\n", kind="warcinfo", type="application/warc-fields"),
        page("https://a.example/1", "One"),
        record("https://a.example/1", b"GET / HTTP/1.1\r\n\r\n", kind="request", type="application/http"),
        page("https://b.example/2", "Two"),
        record("https://c.example/t", b"Title: Three\n\nThe bridge was opened.", kind="resource", type="text/plain"),
    )
    one, two, three = load(path)
    assert isinstance(one, Document) and isinstance(two, Document) and isinstance(three, Document)
    assert (one.id, one.url, one.title) == ("https://a.example/1", "https://a.example/1", "One")
    assert one.origin == f"{path}:1"
    assert (two.title, three.title, three.text.split("\n\n")[-1]) == ("Two", "Three", "The bridge was opened.")
    assert str(one.published) == "2020-11-16"


def test_what_is_no_page_is_passed_over_and_counted(tmp_path: Path) -> None:
    path = write(
        tmp_path / "n.warc.gz",
        record("https://a.example/gone", b"gone", status="404 Not Found"),
        record("https://a.example/to", b"", status="301 Moved", http="Location: /1\r\n"),
        record("https://a.example/i.png", b"\x89PNG", type="image/png"),
        page("https://a.example/1", "One"),
    )
    sieve = Sieve()
    assert titles(path, sieve=sieve) == ["One"]
    assert sieve.counts == {"not found": 2, "not a page": 1, "taken": 1}
    assert sieve.passed_over() == 3


def test_hosts_languages_and_terms_sift(tmp_path: Path) -> None:
    korean = (
        "<html lang='ko'><head><title>회의</title></head><body><article><p>"
        + "조선로동당 중앙위원회 정치국 회의가 평양에서 진행되였다. 농사를 잘 지을데 대한 문제가 토의되였다. " * 4
        + "</p></article></body></html>"
    )
    other = article("Other").replace(b"committee of the town", b"Committee  of\nthe Town")
    path = write(
        tmp_path / "n.warc.gz",
        page("https://news.a.example/1", "One"),
        page("https://a.example.evil/2", "Two"),
        record("https://a.example/3", korean.encode()),
        record("https://a.example/4", korean.encode("cp949"), type="text/html; charset=euc-kr"),
        record("https://a.example/5", other),
    )
    sieve = Sieve(hosts=domains(["https://A.example/x"]), languages=frozenset({"en"}))
    assert titles(path, sieve=sieve) == ["One", "Other"]
    assert sieve.counts == {"other host": 1, "other language": 2, "taken": 2}
    terms = ("조선로동당", "Hall of Culture", "the town")
    sieve = Sieve(terms=terms, least=2)
    assert titles(path, sieve=sieve) == ["One", "Two", "회의", "회의", "Other"]
    assert titles(path, sieve=Sieve(terms=("조선로동당",))) == ["회의", "회의"]
    assert titles(path, sieve=Sieve(terms=("of the mill",), least=2)) == []
    assert titles(path, sieve=Sieve(terms=("OF THE MILL",), least=1)) == ["One", "Two", "Other"]


def test_a_damaged_record_costs_itself_alone(tmp_path: Path) -> None:
    first, second, third = (packed(page(f"https://a.example/{i}", f"Page {i}")) for i in range(3))
    harmed = bytearray(second)
    for at in range(120, 160):
        harmed[at] ^= 0x5A
    (tmp_path / "d.warc.gz").write_bytes(first + bytes(harmed) + third)
    one, refusal, three = load(tmp_path / "d.warc.gz")
    assert isinstance(one, Document) and isinstance(three, Document) and isinstance(refusal, Refusal)
    assert (one.title, three.title) == ("Page 0", "Page 2")
    assert refusal.line in (2, 3) and "damaged web archive" in refusal.reason and "around" in refusal.advice


def test_a_cut_archive_gives_what_is_whole(tmp_path: Path) -> None:
    whole = packed(page("https://a.example/0", "Page 0"), page("https://a.example/1", "Page 1"))
    (tmp_path / "c.warc.gz").write_bytes(whole[:-200])
    found = list(load(tmp_path / "c.warc.gz"))
    assert isinstance(found[0], Document) and found[0].title == "Page 0"
    cut = ["https://a.example/1: cut off in the archive"]
    assert [item.reason for item in found[1:] if isinstance(item, Refusal)] == cut


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "is empty"),
        (b"<html><body></body></html>", "no article"),
        (b"<i>" * 60_000, "tags"),
        (b"x" * (8 * 1024 * 1024 + 1), "larger than"),
    ],
)
def test_a_page_that_cannot_be_read_is_refused_by_its_address(tmp_path: Path, body: bytes, reason: str) -> None:
    path = write(tmp_path / "n.warc.gz", record("https://a.example/x", body), page("https://a.example/1", "One"))
    refusal, one = load(path)
    assert isinstance(refusal, Refusal) and isinstance(one, Document)
    assert refusal.reason.startswith("https://a.example/x: ") and reason in refusal.reason and refusal.line == 1


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    junk = {"a.warc": b"hello\n" * 50, "b.warc.gz": gzip.compress(b"hello"), "c.warc.gz": b"\x00" * 99}
    for name, data in junk.items():
        (tmp_path / name).write_bytes(data)
        (refusal,) = load(tmp_path / name)
        assert isinstance(refusal, Refusal) and "damaged web archive" in refusal.reason, name
    (tmp_path / "e.warc").write_bytes(b"")
    (refusal,) = load(tmp_path / "e.warc")
    assert isinstance(refusal, Refusal) and refusal.reason == "no records in the archive"


def test_a_piped_archive_is_known_by_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    piped = gzip.compress(page("https://a.example/1", "One") + page("https://a.example/2", "Two"))
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(piped))))
    assert [item.title for item in load("-") if isinstance(item, Document)] == ["One", "Two"]


def test_domains_are_taken_as_people_type_them() -> None:
    assert domains(["KCNA.kp", "https://www.rodong.rep.kp/en/", "*.yna.co.kr", ""]) == {
        "kcna.kp", "www.rodong.rep.kp", "yna.co.kr",
    }  # fmt: skip
    sieve = Sieve(hosts=frozenset({"kcna.kp"}))
    assert sieve.host("http://www.kcna.kp:80/x") and not sieve.host("http://notkcna.kp/") and not sieve.host("http://[")
