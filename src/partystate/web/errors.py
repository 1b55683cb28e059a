"""What a reader sees when there is no answer: what was wrong in plain words, and nothing of how this is built."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from partystate.ledger.errors import LedgerError, NotFoundError
from partystate.ledger.limits import TooSlowError
from partystate.web.pages import Problem, render

logger = logging.getLogger("partystate.web")
PROGRAMS = (".json", ".csv", ".atom", ".svg")


def problem(
    request: Request, status: int, error: str, advice: str = "", headers: dict[str, str] | None = None
) -> Response:
    """An error as the asker can read it: JSON for programs, a page for people."""
    if request.url.path.endswith(PROGRAMS):
        return JSONResponse({"error": error, "advice": advice}, status, headers)
    answer = render(request, "problem.html", Problem(error, advice), status)
    answer.headers.update(headers or {})
    return answer


def install(app: FastAPI) -> None:
    """Have the app answer errors so."""

    @app.exception_handler(NotFoundError)
    def not_found(request: Request, error: NotFoundError) -> Response:
        advice = "" if "`partystate" in error.advice else error.advice
        return problem(request, 404, _sentence(error.reason), advice or "The search looks into names and documents.")

    @app.exception_handler(TooSlowError)
    def too_slow(request: Request, error: TooSlowError) -> Response:
        return problem(request, 503, _sentence(error.reason), error.advice, {"Retry-After": "5"})

    @app.exception_handler(LedgerError)
    def ledger_error(request: Request, error: LedgerError) -> Response:
        return fault(request, error)

    @app.exception_handler(HTTPException)
    def http_error(request: Request, error: HTTPException) -> Response:
        said = "There is nothing at this address." if error.status_code == 404 else _sentence(str(error.detail))
        return problem(request, error.status_code, said, headers=dict(error.headers or {}))

    @app.exception_handler(RequestValidationError)
    def wrong_value(request: Request, error: RequestValidationError) -> Response:
        told = "; ".join(_told(fault) for fault in error.errors()[:5])
        return problem(request, 422, "A value of this address is not what it should be.", told)


def fault(request: Request, error: Exception) -> Response:
    """Our own fault: the log has it under a number, the reader has the number."""
    number = secrets.token_hex(4)
    logger.error("fault %s at %s", number, request.url.path, exc_info=error)
    return problem(request, 500, "Something went wrong here.", f"The server's log has it under the number {number}.")


def _told(found: Any) -> str:
    where = [str(part) for part in found.get("loc", ()) if part not in ("query", "path", "body")]
    return f"{' '.join(where)}: {found.get('msg', 'wrong')}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")
