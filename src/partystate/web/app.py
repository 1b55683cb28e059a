"""The application: one site over one ledger."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import FastAPI, Response
from starlette.requests import Request
from starlette.staticfiles import StaticFiles

from partystate import __version__
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.ledger.accounts import has_users
from partystate.ledger.errors import LedgerError
from partystate.web import (
    bodies,
    changes,
    charts,
    checking,
    comparing,
    documents,
    errors,
    events,
    feeds,
    home,
    persons,
    programmes,
    review,
    searching,
    signing_in,
    statements,
    states,
    tables,
    warm,
)
from partystate.web.caching import PageCache
from partystate.web.doors import Doors
from partystate.web.headers import SecurityHeaders
from partystate.web.limiter import Limiter
from partystate.web.settings import Settings
from partystate.web.site import Site
from partystate.web.templating import STATIC, environment

THREADS = 4
"""Pages made at a time; each thread has a connection of its own to the ledger."""
PAGES = (
    home,
    states,
    bodies,
    persons,
    events,
    documents,
    changes,
    programmes,
    searching,
    statements,
    feeds,
    charts,
    tables,
    comparing,
    checking,
)
DESCRIPTION = (
    "Every page of the site has a JSON twin at its own address with `.json` behind it. Days are ISO 8601; spans are "
    "half-open offsets in code points into a document's clean text."
)


class Static(StaticFiles):
    """Files of the package, to be kept for ever: their addresses change with them."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        answer = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        answer.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return answer


SETTINGS = "PARTYSTATE_SITE"
"""The environment variable in which `partystate serve` hands the settings to its workers, as JSON."""


def from_environment() -> FastAPI:
    """The site that a worker process serves."""
    given = json.loads(os.environ[SETTINGS])
    return create_app(Settings(**{**given, "hosts": tuple(given["hosts"])}))


def create_app(settings: Settings | None = None, ledger: Ledger | None = None) -> FastAPI:
    """A site over a ledger (opened as the settings say, unless given).

    Raises LedgerError where there is no ledger, or where readers are to sign in and there is no user;
    CharterError for a charter with faults.
    """
    settings = settings or Settings()
    opened = ledger or Ledger.open(settings.ledger, create=False)
    if settings.sign_in and not has_users(opened.database):
        raise LedgerError(
            "this site asks its readers to sign in, and there is no user", "Add one: partystate user add NAME"
        )
    site = Site(opened, load_charter(settings.charter), settings)

    keeper = warm.Keeper(site)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = THREADS
        if settings.warm:
            await anyio.to_thread.run_sync(warm.warm_up, site)
            keeper.start()
        yield
        if settings.warm:
            await anyio.to_thread.run_sync(keeper.stop)
        if ledger is None:
            opened.close()

    app = FastAPI(
        title="partystate", version=__version__, description=DESCRIPTION, docs_url=None, redoc_url=None,
        lifespan=lifespan, openapi_url="/openapi.json",
    )  # fmt: skip
    app.state.site = site
    app.state.templates = environment()
    app.state.limiter = Limiter(settings.sign_in_window)
    errors.install(app)
    for module in (*PAGES, signing_in, review):
        app.include_router(module.router)
    app.mount("/static", Static(directory=STATIC), name="static")

    @app.get("/healthz", include_in_schema=False)
    def healthz(request: Request) -> Response:
        return Response("ok\n", media_type="text/plain")

    app.add_middleware(PageCache, site=site)
    app.add_middleware(Doors, site=site)
    app.add_middleware(SecurityHeaders)
    return app
