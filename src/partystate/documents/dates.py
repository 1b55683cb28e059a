"""Publication dates as people and programs write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from partystate.documents.document import DocumentError

NO_DATE = frozenset({"", "-", "?", "n/a", "na", "nan", "nat", "nil", "none", "null", "unknown", "undated", "n.d."})
"""Spellings that say "there is no date", in lower case."""
_SENTINELS = frozenset({date.min, date.max})
"""Days by which databases and programs say "there is no date" (0001-01-01, 9999-12-31)."""
_YEARS = range(1000, 9000)
"""Years that a publication date can lie in; readers reckon some years to and fro from it, within the calendar."""

_MONTH_NAMES = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "janu febr marc apri mai june july augu sept octo nove dece",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
MONTHS: dict[str, int] = {
    name: number for names in _MONTH_NAMES for number, name in enumerate(names.split(), start=1)
} | {"setiembre": 9, "fevrier": 2, "aout": 8, "decembre": 12}
"""Month names and abbreviations in English, Spanish and French, lower case, without a full stop."""

MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
"""Regular expression for one month name (to be used case-insensitively)."""

_NUMERIC = re.compile(r"(\d{4})([-./年년 ])\s*(\d{1,2})(?:[-./月월 ])\s*(\d{1,2})[日일.]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_CLOCK = re.compile(r"(?<=\d)[T ]\s*\d{1,2}:\d{2}.*$", re.DOTALL)
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_MONTH_FIRST = re.compile(
    rf"(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})", re.IGNORECASE
)
_DAY_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?(?P<month>{MONTH}),?\s+(?:del?\s+)?(?P<year>\d{{4}})",
    re.IGNORECASE,
)
_ADVICE = "write it as YYYY-MM-DD, or leave it empty if it is not known"


def month_number(name: str) -> int:
    """1–12 for a month name that `MONTH` matched."""
    return MONTHS[name.lower().rstrip(".")]


def era_date(year: str, month: str, day: str, offset: int) -> date | None:
    """A date in a calendar era whose year 1 is `offset` + 1; None if nothing can have been published on such a day."""
    try:
        found = date(int(year) + offset, int(month), int(day))
    except (ValueError, OverflowError):
        return None
    return found if found.year in _YEARS else None


def parse_date(value: object, eras: Mapping[str, int] | None = None) -> date | None:
    """The date that a field of the input gives, or None when it says that there is none.

    Takes a `date` or `datetime`, or text: ISO dates and date-times, `20201116`, `2020.11.16`,
    `16.11.2020`, `November 16, 2020`, `16 November 2020`, feed dates (RFC 2822), Korean and Chinese
    `2020년 11월 16일`, Spanish and French month names, and `Juche109.11.16` for the `eras` given.
    A date-time gives the date as written, whatever its time zone.

    Raises `DocumentError` when the value is no date, or could be two (`03/04/2020`).
    """
    if value is None:
        return None
    if isinstance(value, date):
        return _published(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise DocumentError(f"wrong date: {_shown(value)}", _ADVICE)
    text = value.strip()
    if text.lower() in NO_DATE:
        return None
    try:
        found = _read(text[:80], eras or {})
    except (ValueError, OverflowError):  # digits that are no day: 2011-13-45
        found = None
    if found is None:
        raise DocumentError(f"wrong date: {_shown(value)}", _ADVICE)
    return _published(found)


def _published(day: date) -> date | None:
    """The day, None for one that stands for "no date". Raises DocumentError where nothing can have been published."""
    if day in _SENTINELS:
        return None
    if day.year not in _YEARS:
        raise DocumentError(f"wrong date: {day}", _ADVICE)
    return day


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _read(text: str, eras: Mapping[str, int]) -> date | None:
    if len(text) == 10 and text[4] == "-":  # by far the most common
        return date.fromisoformat(text)
    bare = _WEEKDAY.sub("", _CLOCK.sub("", text)).strip()
    if match := _NUMERIC.fullmatch(bare) or _COMPACT.fullmatch(bare):
        groups = match.groups()
        return date(int(groups[0]), int(groups[-2]), int(groups[-1]))
    if match := _MONTH_FIRST.fullmatch(bare) or _DAY_MONTH.fullmatch(bare):
        return date(int(match["year"]), month_number(match["month"]), int(match["day"]))
    if match := _DAY_FIRST.fullmatch(bare):
        return _day_first(int(match[1]), int(match[3]), int(match[4]), dotted=match[2] == ".")
    for era, offset in eras.items():
        if bare.casefold().startswith(era.casefold()):
            digits = re.findall(r"\d+", bare)
            return era_date(digits[0], digits[1], digits[2], offset) if len(digits) == 3 else None
    return None


def _day_first(first: int, second: int, year: int, *, dotted: bool) -> date | None:
    """`16.11.2020` is day first; with slashes only the numbers can tell, and often they cannot."""
    if dotted or first > 12 or first == second:
        return date(year, second, first)
    return date(year, first, second) if second > 12 else None
