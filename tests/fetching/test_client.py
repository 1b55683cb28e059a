"""Pages come, and hosts that are slow, endless or sly cost little and are named."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
import webserver as w
from conftest import HERE_ONLY, QUICK
from webserver import Web, article

from partystate.fetching import Client, FetchError, Guard, Limits
from partystate.fetching.robots import Pace


def test_a_page_comes_with_what_is_needed_to_ask_again(web: Web, client: Client) -> None:
    web.pages["/a"] = w.conditional("A")
    found = client.fetch(web.url("/a"))
    assert (found.body, found.type, found.etag, found.status) == (article("A"), "text/html", '"one"', 200)
    again = client.fetch(web.url("/a"), etag=found.etag, modified=found.modified)
    assert again.unchanged and again.body == b""
    asked = web.asked[-1][1]
    assert asked["User-Agent"].startswith("partystate/") and "communiqués" not in asked["User-Agent"]
    assert asked["If-Modified-Since"] == "Mon, 16 Nov 2020 00:00:00 GMT"


def test_a_packed_page_is_unpacked(web: Web, client: Client) -> None:
    web.pages["/z"] = w.packed(article("Z"))
    assert client.fetch(web.url("/z")).body == article("Z")


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (w.dripping_body, "too slow"),
        (w.dripping_head, "too slow"),
        (w.silent, "too slow"),
        (w.endless, "larger than"),
        (w.bomb, "larger than"),
        (w.broken_gzip, "damaged on the way"),
        (w.cut, "127.0.0.1"),
        (w.no_http, "127.0.0.1"),
        ((200, b"x" * 400_000), "larger than"),
        ((404, b""), "answers 404"),
        ((401, b""), "answers 401"),
        ((500, b""), "answers 500"),
        (lambda to: w.send(to, 302, b""), "redirects to nowhere"),
        (lambda to: w.send(to, 200, b"x", content_encoding="br"), "packed as br"),
    ],
)
def test_a_host_that_misbehaves_is_named_in_time(web: Web, client: Client, behaviour: Any, reason: str) -> None:
    web.pages["/x"] = behaviour
    began = time.monotonic()
    with pytest.raises(FetchError, match=reason):
        client.fetch(web.url("/x"))
    assert time.monotonic() - began < 3


def test_a_host_that_stumbles_once_is_asked_again(web: Web, client: Client) -> None:
    answers: list[Callable[[Any], None]] = [lambda to: w.send(to, 503, b"", retry_after="0"), w.page("A")]
    web.pages["/a"] = lambda to: answers.pop(0)(to)
    assert client.fetch(web.url("/a")).body == article("A")


def test_a_host_that_asks_to_wait_longer_than_there_is_time_is_not_waited_for(web: Web, client: Client) -> None:
    web.pages["/a"] = lambda to: w.send(to, 429, b"", retry_after="3600")
    began = time.monotonic()
    with pytest.raises(FetchError, match="answers 429"):
        client.fetch(web.url("/a"))
    assert time.monotonic() - began < 1 and web.paths() == ["/a"]


def test_redirects_are_followed_and_counted(web: Web, client: Client) -> None:
    web.pages |= {"/1": w.redirect("/2", 301), "/2": w.redirect("3"), "/3": w.page("C"), "/loop": w.redirect("/loop")}
    found = client.fetch(web.url("/1"))
    assert (found.url, found.final_url, found.body) == (web.url("/1"), web.url("/3"), article("C"))
    with pytest.raises(FetchError, match="more than 3 redirects"):
        client.fetch(web.url("/loop"))


@pytest.mark.parametrize(
    "place",
    ["http://127.0.0.2:{port}/in", "http://[::1]:{port}/in", "http://inner.example:{port}/in", "http://2130706434/in",
     "http://0x7f.0.0.2:{port}/in", "file:///etc/hostname", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "http:///x",
     "http://a:b@127.0.0.1:{port}/in", "//127.0.0.2:{port}/in"],
)  # fmt: skip
def test_a_redirect_inside_is_not_followed(web: Web, place: str) -> None:
    names = {"inner.example": ["127.0.0.2"], "2130706434": ["127.0.0.2"], "0x7f.0.0.2": ["127.0.0.2"]}
    guard = Guard(HERE_ONLY.allowed, lambda host, port: names.get(host, []))
    web.pages |= {"/out": w.redirect(place.format(port=web.port)), "/in": w.page("secret")}
    with Client(guard, QUICK) as client, pytest.raises(FetchError):
        client.fetch(web.url("/out"))
    assert "/in" not in web.paths()


def test_the_address_looked_at_is_the_address_spoken_to(web: Web) -> None:
    answers = [["127.0.0.1"], ["127.0.0.2"], ["127.0.0.2"], ["127.0.0.2"]]
    asked = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers.pop(0)

    web.pages["/robots.txt"] = (200, b"")
    web.pages["/a"] = w.page("A")
    with Client(Guard(HERE_ONLY.allowed, rebinding), QUICK) as client, pytest.raises(FetchError, match=r"127\.0\.0\.2"):
        # robots.txt comes from the first answer; the page needs a new connection, and gets the second answer
        client.fetch(web.url("/a", "sly.example"))
    assert web.paths() == [] and len(asked) == 2


def test_a_name_is_resolved_and_its_host_header_kept(web: Web, client: Client) -> None:
    web.pages["/a"] = w.page("A")
    assert client.fetch(web.url("/a", "here.example")).body == article("A")
    assert web.asked[-1][1]["Host"] == f"here.example:{web.port}"


def test_robots_are_obeyed(web: Web, client: Client) -> None:
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: partystate\nDisallow: /private\nAllow: /\n"
    web.pages |= {"/robots.txt": (200, rules), "/open": w.page("A"), "/private/x": w.page("B")}
    client.fetch(web.url("/open"))
    with pytest.raises(FetchError, match=r"robots\.txt of 127\.0\.0\.1 does not allow"):
        client.fetch(web.url("/private/x"))
    web.pages["/way"] = w.redirect("/private/x")
    with pytest.raises(FetchError, match="does not allow"):
        client.fetch(web.url("/way"))
    assert web.paths() == ["/open", "/way"]
    assert [path for path, _ in web.asked].count("/robots.txt") == 1


@pytest.mark.parametrize("behaviour", [(500, b""), w.silent, w.no_http])
def test_without_an_answer_for_robots_nothing_is_fetched(web: Web, client: Client, behaviour: Any) -> None:
    web.pages |= {"/robots.txt": behaviour, "/a": w.page("A")}
    with pytest.raises(FetchError, match=r"no robots\.txt for now"):
        client.fetch(web.url("/a"))
    assert web.paths() == []


def test_a_host_is_asked_slowly_and_others_meanwhile() -> None:
    now, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    pace = Pace(2.0, sleep, lambda: now[0])
    for host, delay in (("a", 0.0), ("b", 0.0), ("a", 10.0), ("a", 0.0), ("b", 0.0)):
        pace.wait(host, delay)
    assert slept == [2.0, 10.0] and now[0] == 12.0


def test_crawl_delay_slows_down(web: Web) -> None:
    web.pages |= {"/robots.txt": (200, b"User-agent: *\nCrawl-delay: 0.3\n"), "/a": w.page("A"), "/b": w.page("B")}
    with Client(HERE_ONLY, Limits(pace=0.0)) as client:
        began = time.monotonic()
        client.fetch(web.url("/a"))
        client.fetch(web.url("/b"))
        assert time.monotonic() - began >= 0.3


@pytest.mark.parametrize("url", ["nonsense", "http://", "http://[1", "ftp://h/x", "http://h:99999/", "http://a b/", ""])
def test_no_address_is_no_page(client: Client, url: str) -> None:
    with pytest.raises(FetchError):
        client.fetch(url)


def test_proxies_of_the_environment_are_not_used(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.2:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.2:9")
    web.pages["/a"] = w.page("A")
    with Client(HERE_ONLY, QUICK) as client:
        assert client.fetch(web.url("/a")).body == article("A")
