"""Who comes in: only requests to a name of this site, of a bearable size, and where it is asked for, of a user."""

from __future__ import annotations

from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from partystate.ledger.accounts import Session, session
from partystate.web.errors import fault
from partystate.web.site import Site

COOKIES = ("__Host-partystate", "partystate")
"""The session's cookie, over TLS and without."""
OPEN = ("/sign-in", "/static/", "/healthz")
METHODS = frozenset({"GET", "HEAD", "POST"})


class TooLongError(Exception):
    """A body that is longer than any form here."""


class Doors:
    """Middleware that turns away what has no business here and finds out whose session a request belongs to."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app = app
        self.site = site
        self.hosts = {name.lower() for name in site.settings.hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        refused = self._refused(request)
        if refused is None:
            token = next(filter(None, map(request.cookies.get, COOKIES)), None)
            found: Session | None = await run_in_threadpool(session, self.site.database, token) if token else None
            scope.setdefault("state", {}).update(session=found, token=token if found else None)
            if self.site.settings.sign_in and found is None and not request.url.path.startswith(OPEN):
                refused = _to_sign_in(request)
        if refused is not None:
            await refused(scope, receive, send)
            return
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, self._limited(receive), sending)
        except TooLongError:
            await PlainTextResponse("This form holds more than it may.\n", 413)(scope, receive, send)
        except Exception as error:
            answer = fault(request, error)
            if not started:
                await answer(scope, receive, send)

    def _refused(self, request: Request) -> Response | None:
        host = request.headers.get("host", "").lower()
        name = host if host.endswith("]") else host.rpartition(":")[0] or host
        if self.hosts and name not in self.hosts:
            return PlainTextResponse(
                "This site does not answer to that name.\n`partystate serve --name` adds names it answers to.\n", 400
            )
        if request.method not in METHODS:
            told = {"error": "only GET, HEAD and POST are answered", "advice": ""}
            return JSONResponse(told, 405, {"Allow": "GET, HEAD, POST"})
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self.site.settings.body_bytes:
            return PlainTextResponse("This form holds more than it may.\n", 413)
        return None

    def _limited(self, receive: Receive) -> Receive:
        taken = 0

        async def limited() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.site.settings.body_bytes:
                raise TooLongError
            return message

        return limited


def _to_sign_in(request: Request) -> Response:
    path = request.url.path
    if request.method != "GET" or path.endswith((".json", ".csv", ".atom", ".svg")):
        return JSONResponse({"error": "sign in first", "advice": "open /sign-in in a browser"}, 401)
    there = path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?next={quote(there, safe='')}", 303)
