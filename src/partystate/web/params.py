"""What addresses may carry: days, words, page numbers, each cleaned and bounded before a page sees it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import Depends, Path, Query
from pydantic import AfterValidator, BeforeValidator, StringConstraints

from partystate.web.site import Site, given_site

EARLIEST, LATEST = date(1800, 1, 1), date(2199, 12, 31)
LONGEST_WORDS = 200


def _given(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _bounded(day: date | None) -> date | None:
    return None if day is None else min(max(day, EARLIEST), LATEST)


def _clean(text: str | None) -> str | None:
    """Without control characters, which no name has and PostgreSQL does not take."""
    if text is None:
        return None
    return " ".join("".join(c if c.isprintable() else " " for c in text).split()) or None


def _key(text: str) -> str:
    """An id without the slash that ends its address where the id itself ends like a twin's."""
    return text.replace("\x00", "").removesuffix("/")


SiteParam = Annotated[Site, Depends(given_site)]
DayParam = Annotated[
    date | None, BeforeValidator(_given), AfterValidator(_bounded), Query(description="a day, YYYY-MM-DD")
]
WordParam = Annotated[
    Annotated[str, StringConstraints(max_length=LONGEST_WORDS)] | None, AfterValidator(_clean), Query()
]
PageParam = Annotated[int, Query(ge=1, le=10_000, description="which portion of the list, from 1")]
WholeParam = Annotated[bool, Query(description="whether all is shown, where else only the latest is")]
KeyParam = Annotated[str, AfterValidator(_key), Path(max_length=1000)]
