"""One row of any table or list, made into an entry."""

from __future__ import annotations

from collections.abc import Mapping

from partystate.documents.build import Entry
from partystate.documents.document import DocumentError
from partystate.documents.files import MAX_BYTES, Source

COLUMNS = frozenset({"id", "title", "published", "outlet", "lang", "url", "text"})
"""The fields of a row; others are passed over."""

_TEXT_FIELDS = ("title", "outlet", "lang", "url")

TOO_LONG = (f"the row is larger than {MAX_BYTES >> 20} MB", "it was skipped unread; give one report a row")
"""Reason and advice for a row that is too long to hold."""


def entry_of(
    row: Mapping[str, object], source: Source, number: int, line: int | None, name: str | None = None
) -> Entry:
    """The entry for one row; `number` counts rows and names a row without an `id`. Raises `DocumentError`."""
    if "text" not in row:
        row = {str(key).strip().lower(): value for key, value in row.items()}
        if "text" not in row:
            names = ", ".join(list(row)[:12]) or "nothing"
            raise DocumentError(f"no text: the row has {names[:200]}", "name the field with the report's body `text`")
    text = row["text"]
    if not isinstance(text, str):
        kind = "null" if text is None else type(text).__name__
        raise DocumentError(f"no text: `text` is {kind}", "give the report's body as one string")
    if len(text) > MAX_BYTES:
        raise DocumentError(*TOO_LONG)
    fields: dict[str, str | None] = {}
    for field in _TEXT_FIELDS:
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            if value != value:  # NaN, as data frames write a missing value
                value = None
            elif isinstance(value, (dict, list)):
                raise DocumentError(f"`{field}` is {type(value).__name__}, not text", f"give `{field}` as one string")
        fields[field] = None if value is None else str(value)
    given = row.get("id")
    identity = "" if given is None or given != given or isinstance(given, (dict, list)) else str(given).strip()
    return Entry(
        id=identity or name or f"{source.stem}:{number}",
        text=text,
        title=fields["title"],
        published=row.get("published") if row.get("published") == row.get("published") else None,
        outlet=fields["outlet"],
        lang=fields["lang"],
        url=fields["url"],
        file=source.name,
        line=line,
    )
