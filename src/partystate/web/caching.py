"""Pages kept in memory until the ledger changes: what a page shows depends on its address and the ledger alone."""

from __future__ import annotations

import gzip
import hashlib
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from partystate.web.site import Site

NEVER = ("/sign-in", "/sign-out", "/review", "/export/", "/static/", "/healthz")
LARGEST = 2 * 1024 * 1024
SMALLEST_ZIPPED = 600


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was given: headers without length and encoding, body plain and zipped."""

    headers: tuple[tuple[bytes, bytes], ...]
    plain: bytes
    zipped: bytes | None
    etag: bytes


class PageCache:
    """Middleware that answers again what it has answered, and with 304 who has it already; compresses for slow lines.

    Pages are the same for every reader (what only users may do stands on pages of its own, which are never kept),
    so no compressed page holds a secret.
    """

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app = app
        self.site = site
        self.bytes = 0
        self.kept: OrderedDict[tuple[str, bytes], Answer] = OrderedDict()
        self.batch = -1
        self.lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or scope["path"].startswith(NEVER):
            await self.app(scope, receive, send)
            return
        self.site.asked_at = time.monotonic()
        batch = self.site.batch()
        key = scope["path"], scope["query_string"]
        answer = self._find(batch, key)
        if answer is None:
            answer = await self._ask(scope, receive, send, batch, key)
        if answer is not None:
            await _give(answer, Headers(scope=scope), scope["method"], send)

    def _find(self, batch: int, key: tuple[str, bytes]) -> Answer | None:
        with self.lock:
            if batch != self.batch:
                self.kept.clear()
                self.batch, self.bytes = batch, 0
            found = self.kept.get(key)
            if found is not None:
                self.kept.move_to_end(key)
            return found

    async def _ask(
        self, scope: Scope, receive: Receive, send: Send, batch: int, key: tuple[str, bytes]
    ) -> Answer | None:
        """Have the answer made; one that may be kept is given back, any other is sent on as it comes."""
        start: Message = {}
        body = bytearray()
        passing = False

        async def watch(message: Message) -> None:
            nonlocal start, passing
            if passing:
                await send(message)
            elif message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                if message["status"] == 200 and "set-cookie" not in headers and scope["method"] == "GET":
                    start = message
                else:
                    passing = True
                    await send(message)
            else:
                body.extend(message.get("body", b""))
                if len(body) > LARGEST:
                    passing = True
                    await send(start)
                    await send(
                        {
                            "type": "http.response.body",
                            "body": bytes(body),
                            "more_body": message.get("more_body", False),
                        }
                    )

        await self.app(scope, receive, watch)
        if passing or not start:
            return None
        skipped = (b"content-length", b"content-encoding", b"etag")
        headers = tuple((k, v) for k, v in start["headers"] if k not in skipped)
        plain = bytes(body)
        zipped = gzip.compress(plain, 5) if len(plain) > SMALLEST_ZIPPED else None
        etag = b'W/"' + hashlib.sha256(plain).hexdigest()[:20].encode() + b'"'
        answer = Answer(headers, plain, zipped, etag)
        with self.lock:
            if batch == self.batch:
                self.kept[key] = answer
                self.bytes += len(plain) + len(zipped or b"")
                while self.bytes > self.site.settings.cache_bytes and self.kept:
                    _key, old = self.kept.popitem(last=False)
                    self.bytes -= len(old.plain) + len(old.zipped or b"")
        return answer


async def _give(answer: Answer, asked: Headers, method: str, send: Send) -> None:
    zipped = answer.zipped if "gzip" in asked.get("accept-encoding", "") else None
    body = zipped or answer.plain
    headers = [*answer.headers, (b"etag", answer.etag), (b"vary", b"Accept-Encoding")]
    status = 200
    if answer.etag.decode() in asked.get("if-none-match", ""):
        status, body = 304, b""
    else:
        headers.append((b"content-length", str(len(body)).encode()))
        if zipped:
            headers.append((b"content-encoding", b"gzip"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if method == "HEAD" else body})
