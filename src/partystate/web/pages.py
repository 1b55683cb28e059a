"""One function a page: registered once, it answers at its address as HTML, at `.json` and, for lists, at `.csv`.

The function takes what the address carries and gives a dataclass, the view. The template shows the view and the
twin is the view itself, so the two cannot tell different stories.
"""

from __future__ import annotations

import csv
import inspect
import io
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from partystate.ledger.limits import time_limit
from partystate.web import links
from partystate.web.site import Site, site_of

View = TypeVar("View")
Rows = Callable[[Any], tuple[Sequence[str], Iterable[Sequence[Any]]]]
"""A view as a table: the names of the columns, and the rows."""
MOST_PORTIONS = 200
"""How many portions of a list one CSV file holds."""
FORMULA = "=+-@\t\r"
"""What makes a spreadsheet take a text for a formula."""


@dataclass
class Problem:
    """Why a request has no answer, and what to do about it."""

    error: str
    advice: str = ""


PROBLEMS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "the request cannot be understood"},
    401: {"model": Problem, "description": "this site asks its readers to sign in"},
    404: {"model": Problem, "description": "the ledger holds no such thing"},
    422: {"model": Problem, "description": "a value of the address is not what it should be"},
    503: {"model": Problem, "description": "the question took too long"},
}


def page(
    router: APIRouter, path: str, template: str, *, twin: str | None = None, rows: Rows | None = None
) -> Callable[[Callable[..., View]], Callable[..., View]]:
    """Register a page function. `twin` is the address without its `.json` (None: that of the page)."""

    def register(function: Callable[..., View]) -> Callable[..., View]:
        signature = inspect.signature(function, eval_str=True)
        adapter: TypeAdapter[Any] = TypeAdapter(signature.return_annotation)

        def make(request: Request, given: dict[str, Any]) -> Any:
            site = site_of(request)
            with time_limit(site.database, site.settings.query_seconds):
                return function(**given)

        def html(request: Request, **given: Any) -> Response:
            return render(request, template, make(request, given))

        def json(request: Request, **given: Any) -> Response:
            return Response(adapter.dump_json(make(request, given)), media_type="application/json")

        def table(request: Request, **given: Any) -> Response:
            assert rows is not None
            site = site_of(request)
            view = make(request, given)
            columns, first = rows(view)
            portions = [first]
            if "page" in given and "page" not in request.query_params:  # to be taken away whole
                with time_limit(site.database, site.settings.query_seconds):
                    for number in range(2, min(view.pages, MOST_PORTIONS) + 1):
                        portions.append(rows(function(**{**given, "page": number}))[1])
            return csv_response(columns, chain.from_iterable(portions), request.url.path.rpartition("/")[2])

        own = [p.replace(default=p.default) for p in signature.parameters.values()]
        with_request = [inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Request)]
        ordered = sorted([*with_request, *own], key=lambda p: p.default is not inspect.Parameter.empty)
        for made in (html, json, table):
            made.__signature__ = signature.replace(parameters=ordered, return_annotation=Response)  # type: ignore[attr-defined]
            made.__doc__ = function.__doc__
        summary = (function.__doc__ or "").partition("\n")[0]
        base = twin or path
        name = function.__name__
        router.add_api_route(
            f"{base}.json", json, name=f"{name}_json", summary=summary, responses=PROBLEMS,
            response_model=signature.return_annotation,
        )  # fmt: skip
        if rows is not None:
            router.add_api_route(f"{base}.csv", table, name=f"{name}_csv", include_in_schema=False)
        router.add_api_route(path, html, name=name, include_in_schema=False)
        return function

    return register


def render(request: Request, template: str, view: Any, status: int = 200, **more: Any) -> Response:
    """A template shown with a view."""
    site: Site = site_of(request)
    text = request.app.state.templates.get_template(template).render(
        view=view, site=site, request=request, path=links.path_of(request.scope["path"]), query=request.url.query,
        session=getattr(request.state, "session", None), **more,
    )  # fmt: skip
    return Response(text, status, media_type="text/html; charset=utf-8")


def csv_response(columns: Sequence[str], rows: Iterable[Sequence[Any]], name: str) -> Response:
    """A table as CSV to be kept; a text that a spreadsheet would take for a formula gets an apostrophe before it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(
            ["'" + cell if isinstance(cell, str) and cell[:1] and cell[0] in FORMULA else cell for cell in row]
        )
    safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "-" for c in name)
    return Response(
        out.getvalue(), media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{safe}"'},
    )  # fmt: skip
