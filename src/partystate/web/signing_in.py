"""Signing in and out: a form, a limit on wrong tries, and a cookie that no script can read."""

from __future__ import annotations

import math
import re
import secrets
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from starlette.responses import RedirectResponse

from partystate.ledger import accounts
from partystate.web.doors import COOKIES
from partystate.web.limiter import Limiter
from partystate.web.pages import render
from partystate.web.params import SiteParam
from partystate.web.site import Site

router = APIRouter(include_in_schema=False)
FORM_COOKIE = "partystate_form"
MORE_PER_NAME = 4
"""How many times more a name, or an address, may fail than one name from one address."""
Word = Annotated[str, Form(max_length=1024)]


@dataclass(slots=True)
class SignInPage:
    """The form: where it leads, its token against forged requests, and what was wrong with the last try."""

    next: str
    token: str
    error: str | None
    nobody: bool


def local_path(wanted: str) -> str:
    """A path of this site, "/" for anything that leads elsewhere."""
    plain = re.fullmatch(r"/(?![/\\])[^\x00-\x20\\]*", wanted)
    return wanted if plain and len(wanted) < 2000 else "/"


def secure(request: Request, site: Site) -> bool:
    """Whether cookies may go over TLS only."""
    return request.url.scheme == "https" or site.settings.secure_cookies


def same_origin(request: Request) -> bool:
    """Whether a form was sent from a page of this site, as far as the browser says."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin in (None, f"{request.url.scheme}://{request.headers.get('host', '')}")


@router.get("/sign-in")
def sign_in_form(request: Request, site: SiteParam, next: str = "/") -> Response:
    """The form."""
    return _form(request, site, next)


def _form(request: Request, site: Site, there: str, error: str | None = None, status: int = 200) -> Response:
    token = request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(32)
    view = SignInPage(local_path(there), token, error, not accounts.has_users(site.database))
    answer = render(request, "sign_in.html", view, status)
    answer.headers["Cache-Control"] = "no-store"
    answer.set_cookie(
        FORM_COOKIE, token, httponly=True, samesite="strict", secure=secure(request, site), path="/sign-in"
    )
    return answer


@router.post("/sign-in")
def sign_in(request: Request, site: SiteParam, name: Word, password: Word, token: Word, next: Word = "/") -> Response:
    """Let a user in."""
    cookie = request.cookies.get(FORM_COOKIE, "")
    if not cookie or not secrets.compare_digest(cookie.encode(), token.encode()) or not same_origin(request):
        return _form(request, site, next, "The form had grown old. Please try again.", 403)
    limiter: Limiter = request.app.state.limiter
    address = request.client.host if request.client else "?"
    tries = site.settings.sign_in_tries
    allowed = {
        f"{name}\n{address}": tries,
        f"name {name}": tries * MORE_PER_NAME,
        f"address {address}": tries * MORE_PER_NAME,
    }
    wait = max(limiter.wait(key, most) for key, most in allowed.items())
    if wait:
        answer = _form(request, site, next, f"Too many tries. Wait {math.ceil(wait / 60)} min.", 429)
        answer.headers["Retry-After"] = str(math.ceil(wait))
        return answer
    session = accounts.sign_in(site.database, name, password, address)
    if session is None:
        for key in allowed:
            limiter.failed(key)
        return _form(request, site, next, "That name and password do not belong together.", 401)
    limiter.forget(f"{name}\n{address}")
    done = RedirectResponse(local_path(next), 303)
    tls = secure(request, site)
    done.set_cookie(
        COOKIES[0] if tls else COOKIES[1], session, max_age=accounts.SESSION_HOURS * 3600, httponly=True,
        samesite="lax", secure=tls, path="/",
    )  # fmt: skip
    done.delete_cookie(FORM_COOKIE, path="/sign-in")
    done.headers["Cache-Control"] = "no-store"
    return done


@router.post("/sign-out")
def sign_out(request: Request, site: SiteParam, token: Word) -> Response:
    """End the session."""
    session = getattr(request.state, "session", None)
    if session is not None and secrets.compare_digest(session.csrf.encode(), token.encode()) and same_origin(request):
        accounts.sign_out(site.database, request.state.token)
        accounts.log(site.database, session.user, "sign-out")
    done = RedirectResponse("/", 303)
    for name in COOKIES:
        done.delete_cookie(name, path="/", secure=name.startswith("__Host"), httponly=True)
    return done
