"""Addresses of pages: readable where names allow it, and the same tomorrow."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

TWINS = (".json", ".csv", ".atom", ".svg")
"""What an id must not end in, or its page could not be told from another's twin."""
_SAFE = "~:@!$()*,;="


def _path(kind: str, id_: str) -> str:
    quoted = quote(id_, safe=_SAFE)
    if id_ in (".", ".."):
        quoted = quoted.replace(".", "%2E")
    return f"/{kind}/{quoted}" + ("/" if id_.lower().endswith(TWINS) or id_.endswith("/") else "")


def path_of(text: str) -> str:
    """A path as an address spells it, from the text it stands for."""
    return quote(text, safe=_SAFE + "/")


def with_query(path: str, **values: Any) -> str:
    """A path with those values that are given; dates as ISO text."""
    given = {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items() if v not in (None, "", False)}
    return f"{path}?{urlencode(given)}" if given else path


def person_url(id_: str) -> str:
    return _path("person", id_)


def event_url(id_: str) -> str:
    return _path("event", id_)


def compare_url(id_: str) -> str:
    return _path("compare", id_)


def document_url(id_: str, statement: str | None = None) -> str:
    return _path("document", id_) + (f"#e-{statement}" if statement else "")


def body_url(id_: str, on: date | None = None, known_on: date | None = None) -> str:
    return with_query(_path("body", id_), on=on, known_on=known_on)


def statement_url(id_: str) -> str:
    return _path("statement", id_)


def programme_url(id_: str) -> str:
    return _path("programme", id_)
