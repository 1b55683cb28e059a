"""Web archives to test with, made by hand so that they can be wrong in every way."""

from __future__ import annotations

import gzip
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from webserver import article


def record(
    url: str, body: bytes, *, status: str = "200 OK", type: str = "text/html", kind: str = "response", http: str = ""
) -> bytes:
    """One record."""
    block = body
    if kind == "response":
        block = f"HTTP/1.1 {status}\r\nContent-Type: {type}\r\n{http}\r\n".encode() + body
    outer = "application/http; msgtype=response" if kind == "response" else type
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2020-11-16T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, url)}>\r\nContent-Type: {outer}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def page(url: str, title: str) -> bytes:
    """The record of an article."""
    return record(url, article(title))


def packed(*records: bytes) -> bytes:
    """Records, each a gzip member, as crawlers write them."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def write(path: Path, *records: bytes) -> Path:
    """An archive, packed if its name says so."""
    path.write_bytes(packed(*records) if path.suffix == ".gz" else b"".join(records))
    return path
