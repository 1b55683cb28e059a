"""A web server on this machine that behaves, and misbehaves, as it is told. It ends with the test."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ARTICLE = """<!doctype html><html lang="en"><head><title>{title}</title>
<meta property="og:site_name" content="Our Agency"><meta name="date" content="2020-11-16"></head><body><article>
<h1>{title}</h1>
<p>Pyongyang, November 16 (OA) -- The committee of the town held its meeting at the hall of culture on Sunday, and
talked at length about the roofs of the school, the wells of the village and the repair of the mill.</p>
<p>Everybody who was there spoke about the harvest, which was good this year in all the fields along the river, and
about the bridge, which the winter had taken away and which has to be built anew before the snow comes again.</p>
</article></body></html>"""


def article(title: str) -> bytes:
    return ARTICLE.format(title=title).encode()


class Web:
    """What the server answers, and what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.stop = threading.Event()
        self.port = 0

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """The pages asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


def handler(web: Web) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None: ...

        def do_GET(self) -> None:
            web.asked.append((self.path, dict(self.headers)))
            page = web.pages.get(self.path)
            with suppress(OSError):
                if callable(page):
                    page(self)
                elif page is None:
                    send(self, 404, b"")
                else:
                    send(self, *page)
            self.close_connection = True

    return Handler


def send(to: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    to.send_response(status)
    for name, value in {"content_type": "text/html; charset=utf-8", **headers}.items():
        to.send_header(name.replace("_", "-"), value)
    to.send_header("Content-Length", str(len(body)))
    to.send_header("Connection", "close")
    to.end_headers()
    to.wfile.write(body)


def page(title: str, **headers: str) -> Any:
    return lambda to: send(to, 200, article(title), **headers)


def redirect(place: str, status: int = 302) -> Any:
    return lambda to: send(to, status, b"", location=place)


def dripping_body(to: BaseHTTPRequestHandler) -> None:
    """A page whose bytes come one by one."""
    to.send_response(200)
    to.send_header("Content-Type", "text/html")
    to.end_headers()
    for _ in range(400):
        to.wfile.write(b"x")
        to.wfile.flush()
        time.sleep(0.05)


def dripping_head(to: BaseHTTPRequestHandler) -> None:
    """Headers that do not end."""
    to.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(400):
        to.wfile.write(b"X-%d: y\r\n" % number)
        to.wfile.flush()
        time.sleep(0.05)


def silent(to: BaseHTTPRequestHandler) -> None:
    """No answer at all."""
    time.sleep(4)


def endless(to: BaseHTTPRequestHandler) -> None:
    """A page that does not end, as fast as it can (but 64 MB at most)."""
    to.send_response(200)
    to.send_header("Content-Type", "text/html")
    to.end_headers()
    for _ in range(1024):
        to.wfile.write(b"word " * 13107)


def bomb(to: BaseHTTPRequestHandler) -> None:
    """A gzip bomb: 100 MB in 100 KB."""
    packed = gzip.compress(b"<html>" + bytes(100_000_000), 9)
    send(to, 200, packed, content_encoding="gzip")


def packed(body: bytes) -> Any:
    return lambda to: send(to, 200, gzip.compress(body), content_encoding="gzip")


def broken_gzip(to: BaseHTTPRequestHandler) -> None:
    """A page said to be packed that is not."""
    send(to, 200, b"not gzip at all", content_encoding="gzip")


def cut(to: BaseHTTPRequestHandler) -> None:
    """A page that ends before its announced length."""
    to.send_response(200)
    to.send_header("Content-Type", "text/html")
    to.send_header("Content-Length", "100000")
    to.end_headers()
    to.wfile.write(b"<html>")


def no_http(to: BaseHTTPRequestHandler) -> None:
    """Something that is not HTTP."""
    to.wfile.write(b"\x00\x01\x02 hello\r\n\r\n")


def conditional(title: str) -> Any:
    """A page with an ETag, which answers 304 to whom has it."""

    def answer(to: BaseHTTPRequestHandler) -> None:
        if to.headers.get("If-None-Match") == '"one"':
            to.send_response(304)
            to.send_header("Content-Length", "0")
            to.end_headers()
        else:
            send(to, 200, article(title), etag='"one"', last_modified="Mon, 16 Nov 2020 00:00:00 GMT")

    return answer


def feed(*items: tuple[str, str]) -> Any:
    rows = "".join(
        f"<item><title>{title}</title><link>{url}</link><pubDate>Mon, 16 Nov 2020 05:00:00 GMT</pubDate></item>"
        for url, title in items
    )
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{rows}</channel></rss>'
    return lambda to: send(to, 200, body.encode(), content_type="application/rss+xml")


@contextmanager
def serving() -> Iterator[Web]:
    """A server on 127.0.0.1."""
    web = Web()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(web))
    server.daemon_threads = True
    web.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
