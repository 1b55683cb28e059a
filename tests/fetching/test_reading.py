"""Pages and feeds become entries, and the bytes behind them stay."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
import webserver as w
from webserver import Web, article

from partystate.documents import Document, Entry, Refusal, Vocabulary, finish
from partystate.fetching import Client, Fetching, Keeper, kept_entries
from partystate.fetching.feeds import is_feed, items_of


@pytest.fixture
def fetching(client: Client, tmp_path: Path) -> Fetching:
    return Fetching(client, Keeper(tmp_path / "pages"))


def entries(found: Any) -> list[Entry]:
    made = list(found)
    assert not [item for item in made if isinstance(item, Refusal)], made
    return made


def test_a_page_becomes_a_document_with_its_address(web: Web, fetching: Fetching) -> None:
    web.pages["/a.html"] = w.page("Meeting Held")
    (entry,) = entries(fetching.fetch([web.url("/a.html")]))
    document = finish(entry, Vocabulary())
    assert isinstance(document, Document)
    assert (document.id, document.url) == (web.url("/a.html"), web.url("/a.html"))
    assert (document.title, str(document.published), document.outlet) == ("Meeting Held", "2020-11-16", "Our Agency")
    assert document.origin is not None and Path(document.origin).read_bytes() == article("Meeting Held")


def test_a_plain_text_is_read_too(web: Web, fetching: Fetching) -> None:
    body = b"Title: Bridge Opened\n\nThe bridge was opened."
    web.pages["/a.txt"] = lambda to: w.send(to, 200, body, content_type="text/plain")
    (entry,) = entries(fetching.fetch([web.url("/a.txt")]))
    document = finish(entry, Vocabulary())
    assert isinstance(document, Document) and document.title == "Bridge Opened"


@pytest.mark.parametrize("type_", ["image/png", "application/pdf", "application/octet-stream", "video/mp4"])
def test_what_is_no_text_is_refused_and_not_kept(web: Web, fetching: Fetching, type_: str) -> None:
    web.pages["/x"] = lambda to: w.send(to, 200, b"\x89PNG", content_type=type_)
    (refusal,) = fetching.fetch([web.url("/x")])
    assert isinstance(refusal, Refusal) and refusal.reason == f"not a page of text but {type_}"
    assert refusal.file == web.url("/x") and refusal.advice
    assert not fetching.keeper.folder.exists()


def test_a_lie_about_the_type_is_refused_by_the_loader(web: Web, fetching: Fetching) -> None:
    web.pages["/x"] = lambda to: w.send(to, 200, b"\x89PNG\r\n\x1a\n" + bytes(3000))
    (refusal,) = fetching.fetch([web.url("/x")])
    assert isinstance(refusal, Refusal) and refusal.file == web.url("/x")


def test_a_feed_gives_its_pages_once(web: Web, fetching: Fetching) -> None:
    web.pages |= {
        "/feed": w.feed((web.url("/1"), "One"), ("/2", "Two"), (web.url("/1"), "Again"), ("/gone", "Gone")),
        "/1": w.page("One"), "/2": w.page("Two"),
    }  # fmt: skip
    found = list(fetching.fetch([web.url("/feed")]))
    assert [item.title for item in found if isinstance(item, Entry)] == ["One", "Two"]
    assert [item.reason for item in found if isinstance(item, Refusal)] == ["127.0.0.1 answers 404"]
    web.asked.clear()
    web.pages["/feed"] = w.feed(("/1", "One"), ("/2", "Two"), ("/3", "Three"))
    web.pages["/3"] = w.page("Three")
    assert [entry.title for entry in entries(fetching.fetch([web.url("/feed")], again=False))] == ["Three"]
    assert web.paths() == ["/feed", "/3"]


def test_a_feed_without_news_is_one_short_request(web: Web, fetching: Fetching) -> None:
    def answer(to: Any) -> None:
        if to.headers.get("If-None-Match") == '"f"':
            to.send_response(304)
            to.send_header("Content-Length", "0")
            to.end_headers()
        else:
            body = f"<rss><channel><item><link>{web.url('/1')}</link></item></channel></rss>".encode()
            w.send(to, 200, body, content_type="application/rss+xml", etag='"f"')

    web.pages |= {"/feed": answer, "/1": (503, b"")}
    assert [type(item) for item in fetching.fetch([web.url("/feed")])] == [Refusal]
    web.pages["/1"] = w.page("One")  # what could not be had in one round is tried in the next
    assert [entry.title for entry in entries(fetching.fetch([web.url("/feed")]))] == ["One"]
    web.asked.clear()
    assert entries(fetching.fetch([web.url("/feed")])) == []
    assert web.paths() == ["/feed"]


def test_a_page_that_changed_is_read_again_and_both_are_kept(web: Web, fetching: Fetching) -> None:
    web.pages["/a"] = w.page("Before")
    entries(fetching.fetch([web.url("/a")]))
    web.pages["/a"] = w.page("After")
    entries(fetching.fetch([web.url("/a")]))
    entries(fetching.fetch([web.url("/a")]))
    assert [entry.title for entry in entries(kept_entries(fetching.keeper.folder))] == ["Before", "After"]


def test_every_reading_can_be_repeated_without_the_web(web: Web, fetching: Fetching) -> None:
    web.pages |= {"/feed": w.feed(("/1", "One"), ("/2", "Two")), "/1": w.page("One"), "/2": w.page("Two")}
    first = entries(fetching.fetch([web.url("/feed")]))
    web.pages.clear()
    assert entries(kept_entries(fetching.keeper.folder)) == first


def test_kept_bytes_that_changed_are_not_read(web: Web, fetching: Fetching) -> None:
    web.pages["/a"] = w.page("A")
    (entry,) = entries(fetching.fetch([web.url("/a")]))
    Path(entry.file).write_bytes(article("B"))
    (refusal,) = kept_entries(fetching.keeper.folder)
    assert isinstance(refusal, Refusal) and "is not what was fetched" in refusal.reason
    Path(entry.file).unlink()
    (refusal,) = kept_entries(fetching.keeper.folder)
    assert isinstance(refusal, Refusal) and refusal.reason == "no such file"


def test_a_log_cut_off_by_a_crash_goes_on(web: Web, fetching: Fetching) -> None:
    web.pages |= {"/a": w.page("A"), "/b": w.page("B"), "/c": w.page("C")}
    entries(fetching.fetch([web.url("/a"), web.url("/b")]))
    log = fetching.keeper.folder / "fetches.jsonl"
    log.write_bytes(log.read_bytes()[:-30])
    keeper = Keeper(fetching.keeper.folder)
    assert [kept.url for kept in keeper.log()] == [web.url("/a")]
    entries(Fetching(fetching.client, keeper).fetch([web.url("/c")]))
    assert [kept.url for kept in Keeper(keeper.folder).log()] == [web.url("/a"), web.url("/c")]


def test_the_limit_of_a_feed_counts_pages(web: Web, fetching: Fetching) -> None:
    web.pages |= {f"/{i}": w.page(str(i)) for i in range(5)}
    web.pages["/feed"] = w.feed(*((f"/{i}", str(i)) for i in range(5)))
    fetching.limit = 2
    assert len(entries(fetching.fetch([web.url("/feed")]))) == 2
    assert len(entries(fetching.fetch([web.url("/feed")]))) == 2
    assert len(entries(fetching.fetch([web.url("/feed")]))) == 1


def test_a_feed_may_not_lead_inside(web: Web, fetching: Fetching) -> None:
    web.pages["/feed"] = w.feed((f"http://127.0.0.2:{web.port}/x", "In"), ("file:///etc/hostname", "File"))
    found = list(fetching.fetch([web.url("/feed")]))
    assert [type(item) for item in found] == [Refusal, Refusal]
    assert "not an address of the public internet" in found[0].reason


ATOM = b"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>
<entry><title>One</title><link href="/1"/><updated>2020-11-16T23:30:00Z</updated></entry>
<entry><title>No link</title></entry><entry><link href="http://[bad"/></entry></feed>"""
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(12)
) + b"]><rss><channel><item><title>&m;</title><link>/1</link></item></channel></rss>"  # fmt: skip
ENTITY = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b"<rss><channel><item><title>&x;</title><link>/1</link></item></channel></rss>"
)


def test_atom_is_read() -> None:
    assert is_feed(ATOM, None) and is_feed(b"<!-- c -->\n<rdf:RDF>", None) and not is_feed(article("A"), "text/html")
    (item,) = items_of(ATOM, "https://news.example/feed")
    assert (item.url, item.title, str(item.published)) == ("https://news.example/1", "One", "2020-11-16")


def test_entities_do_not_swell_or_open_files() -> None:
    items_of(b"<rss/>", "https://news.example/")  # what is loaded at first use is not measured
    began = time.thread_time()
    assert all(len(item.title or "") < 10_000 for item in items_of(LAUGHS, "https://news.example/"))
    host = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else "\x00"
    assert all(host not in (item.title or "") for item in items_of(ENTITY, "https://news.example/"))
    assert time.thread_time() - began < 10  # ten to the twelfth "ha" would never end


@pytest.mark.parametrize("body", [b"", b"/etc/hostname", b"<rss", b"\xff\xfe", b"<rss>" + b"<item>" * 20_000])
def test_a_broken_feed_lists_nothing(body: bytes) -> None:
    assert items_of(body, "https://news.example/") == []
