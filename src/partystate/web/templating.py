"""The templates: everything escaped, nothing undefined let through, and no invisible sign that turns text around."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from partystate.web import links, wording

HERE = Path(__file__).parent
STATIC = HERE / "static"
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def visible(value: Any) -> Any:
    """A value as pages print it: signs that reverse what stands after them are spelt out instead of obeyed."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return "" if value is None else value
    return _TURNING.sub(lambda sign: f"[U+{ord(sign[0]):04X}]", value) if _TURNING.search(value) else value


@cache
def static_url(name: str) -> str:
    """The address of a static file, with the mark of its content so that browsers may keep it for ever."""
    mark = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:10]
    return f"/static/{name}?v={mark}"


def environment() -> Environment:
    """The templates of the package."""
    made = Environment(
        loader=PackageLoader("partystate.web"), autoescape=True, undefined=StrictUndefined, finalize=visible,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.globals.update(links=links, words=wording, static=static_url)
    made.filters.update(kind=wording.kind, ordinal=wording.ordinal, moment=wording.moment, bound=wording.bound)
    return made
