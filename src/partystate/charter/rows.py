"""A mapping of a charter file, read value by value: a wrong type is recorded with file and line, never raised."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from partystate.charter.compile import LINE
from partystate.charter.model import Names, Precision, Problem

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")


def slug(text: str) -> str:
    """An id out of a name: lower-case words joined by hyphens, apostrophes dropped."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’.]", "", text.lower())).strip("-")


class Row:
    """One mapping with where it stands. Every reader returns a sound value or the default, and records the fault."""

    __slots__ = ("data", "file", "line", "problems")

    def __init__(self, data: dict[str, Any], file: str, problems: list[Problem]) -> None:
        self.data, self.file, self.problems = data, file, problems
        self.line: int | None = data.get(LINE)

    def fault(self, message: str) -> None:
        self.problems.append(Problem(self.file + ".yaml", self.line, message))

    def text(self, key: str) -> str | None:
        value = self.data.get(key)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        self.fault(f"'{key}' must be text")
        return None

    def need(self, key: str) -> str:
        """A text that must be there; "" (and a problem) where it is not."""
        value = self.text(key)
        if not value:
            self.fault(f"'{key}' is missing")
            return ""
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        return self._texts(self.data.get(key), key)

    def _texts(self, value: Any, key: str) -> tuple[str, ...]:
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            return tuple(value)
        self.fault(f"'{key}' must be a text or a list of texts")
        return ()

    def number(self, key: str) -> int | None:
        value = self.data.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.fault(f"'{key}' must be a whole number")
        return None

    def flag(self, key: str, default: bool = False) -> bool:
        value = self.data.get(key, default)
        if isinstance(value, bool):
            return value
        self.fault(f"'{key}' must be true or false")
        return default

    def names(self, key: str = "names") -> dict[str, tuple[str, ...]]:
        """Language -> aliases."""
        value = self.data.get(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.fault(f"'{key}' must map languages to names")
            return {}
        return {lang: self._texts(v, f"{key}.{lang}") for lang, v in value.items() if lang != LINE}

    def mapping(self, key: str) -> dict[str, Any]:
        """A mapping of plain values, without its line."""
        value = self.data.get(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.fault(f"'{key}' must be a mapping")
            return {}
        return {k: v for k, v in value.items() if k != LINE}

    def rows(self, key: str) -> Iterator[Row]:
        yield from rows_of(self.data.get(key), self.file, self.problems, self.line, key)

    def day(self, key: str, last: bool = False) -> tuple[date | None, Precision]:
        """A date of day, month or year precision; `last` takes the last day of a month or year."""
        value = self.data.get(key)
        if value is None:
            return None, "day"
        found = _DATE.match(str(value))
        try:
            if not found:
                raise ValueError
            year, month, day = (int(g) if g else None for g in found.groups())
            assert year is not None
            if day and month:
                return date(year, month, day), "day"
            precision: Precision = "month" if month else "year"
            month = month or (12 if last else 1)
            return date(year, month, calendar.monthrange(year, month)[1] if last else 1), precision
        except ValueError:
            self.fault(f"'{key}' is no date: {value!r} (write 2016-05-09, 2016-05 or 2016)")
            return None, "day"

    def dated(self) -> dict[str, Any]:
        """The fields every declared thing shares (model.Dated)."""
        since, since_precision = self.day("since")
        until, until_precision = self.day("until", last=True)
        if since and until and since > until:
            self.fault(f"'since' {since} is after 'until' {until}")
        return {
            "since": since, "since_precision": since_precision, "until": until, "until_precision": until_precision,
            "source": self.text("source"), "note": self.text("note"), "file": self.file + ".yaml", "line": self.line,
        }  # fmt: skip


def rows_of(value: Any, file: str, problems: list[Problem], line: int | None, what: str) -> Iterator[Row]:
    """The mappings of a list; anything else in its place is recorded."""
    if value is None:
        return
    if not isinstance(value, list):
        problems.append(Problem(file + ".yaml", line, f"'{what}' must be a list"))
        return
    for item in value:
        if isinstance(item, dict):
            yield Row(item, file, problems)
        else:
            problems.append(Problem(file + ".yaml", line, f"'{what}' must hold mappings, not {item!r}"))


def with_first(name: str, language: str, names: Names) -> dict[str, tuple[str, ...]]:
    """The aliases with the canonical name first in its own language, each once."""
    return {**names, language: tuple(dict.fromkeys((name, *names.get(language, ()))))}
