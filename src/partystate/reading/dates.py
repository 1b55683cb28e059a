"""Days named in a sentence, worked out against the publication date.

A weekday is the latest such day on or before the publication date (GUIDE.md, "start/end"). A day of the month is
taken in the year that puts it nearest before the publication date. Days inside names ("the April 25 House of Culture",
"the June 15 Joint Declaration", "published on Nov. 30, 1981") are not days of the event.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {d: i for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}

_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:,?\s+(?:Juche\s*\d+\s*)?\(?(?P<{0}>(?:19|20)\d\d)\)?)?"
_PATTERN = re.compile(
    rf"""
    (?P<range>\b(?:from|between)\s+(?P<rm1>{_MONTH})\s+(?P<rd1>\d\d?)(?:{_YEAR.format("ry1")})\s+(?:to|and|till|until|through)\s+(?:(?P<rm2>{_MONTH})\s+)?(?P<rd2>\d\d?)\b)
  | (?P<dash>\bon\s+(?P<dm>{_MONTH})\s+(?P<dd1>\d\d?)\s?(?:[-–]|and)\s?(?P<dd2>\d\d?)\b)
  | (?P<rd>\b(?:on|On|of)\s+(?P<m>{_MONTH})\s+(?P<d>\d\d?)\b(?!\s*[-–]\s*\d){_YEAR.format("y")})
  | (?P<dm_>\b(?:on|On)\s+(?P<d2>\d\d?)(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH})\b{_YEAR.format("y2")})
  | (?P<rwd>\bfrom\s+(?P<w1>{_WEEKDAY})\s+(?:to|through|until)\s+(?P<w2>{_WEEKDAY})\b)
  | (?P<before>\bthe\s+day\s+before\b)
  | (?P<weekend>\b(?:at|over|on)\s+the\s+weekend\b)
  | (?P<wd>\b(?P<w>{_WEEKDAY})\b)
  | (?P<today>\b(?:today|Today|this\s+(?:day|morning|afternoon|evening)|tonight)\b)
  | (?P<yesterday>\b(?:yesterday|Yesterday|last\s+night)\b)
    """,
    re.X,
)  # fmt: skip
_NOT_AFTER = re.compile(
    r"(?:published|issued|dated|founded|born|since|until|till|as of|by|for|before|after|scheduled|slated|declared|adopted|signed|made public|due|open(?:ed)? on \w+ and|anniversary of)\s*$"
)
_QUICK = re.compile(r"day\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ay before|weekend|this (?:mor|aft|eve)|night|\d")


class Day(NamedTuple):
    """A day or range found at text[start:end]; `word` says how it was given: "weekday", "date", "relative"."""

    first: date
    last: date
    start: int
    end: int
    word: str


def _nearest(month: int, day: int, published: date) -> date | None:
    """The latest such day on or before the publication date (one day's grace for time zones)."""
    for year in (published.year, published.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found <= published + timedelta(days=1):
            return found
    return None


def latest_weekday(weekday: int, published: date) -> date:
    """The latest day with that weekday (Monday 0) on or before the publication date."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)


def days(text: str, published: date | None) -> list[Day]:
    """All days of the event kind in one sentence, left to right; none without a publication date to reckon from."""
    if published is None or not _QUICK.search(text):
        return []
    out: list[Day] = []
    for m in _PATTERN.finditer(text):
        found = _resolve(m, published)
        if found is None:
            continue
        first, last, word = found
        if (published - last).days > 200 or first > published + timedelta(days=1):
            continue
        if m.lastgroup not in ("range",) and _NOT_AFTER.search(text, max(0, m.start() - 24), m.start()):
            continue
        out.append(Day(first, last, m.start(), m.end(), word))
    return out


def _resolve(m: re.Match[str], published: date) -> tuple[date, date, str] | None:
    g = m.groupdict()

    def on(month: str, day: str, year: str | None) -> date | None:
        number = MONTHS[month.lower().rstrip(".")]
        if year:
            try:
                return date(int(year), number, int(day))
            except ValueError:
                return None
        return _nearest(number, int(day), published)

    if g["range"]:
        first = on(g["rm1"], g["rd1"], g["ry1"])
        last = on(g["rm2"] or g["rm1"], g["rd2"], g["ry1"])
        return (first, last, "date") if first and last and first <= last else None
    if g["dash"]:
        first, last = on(g["dm"], g["dd1"], None), on(g["dm"], g["dd2"], None)
        return (first, last, "date") if first and last and first <= last else None
    if g["rd"]:
        if m.group().startswith("of") and not re.search(r"(?:\d\d:\d\d|morning|afternoon|evening|night|dawn)\s*$", m.string[max(0, m.start() - 12) : m.start()]):
            return None
        day = on(g["m"], g["d"], g["y"])
        return (day, day, "date") if day else None
    if g["dm_"]:
        day = on(g["m2"], g["d2"], g["y2"])
        return (day, day, "date") if day else None
    if g["rwd"]:
        last = latest_weekday(WEEKDAYS[g["w2"].lower()], published)
        first = latest_weekday(WEEKDAYS[g["w1"].lower()], last)
        return first, last, "weekday"
    if g["before"]:
        # "KCNA said Sunday that … the day before": the day before the one named, else before publication
        named = re.search(rf"\b({_WEEKDAY})\b", m.string[: m.start()])
        base = latest_weekday(WEEKDAYS[named.group(1).lower()], published) if named else published
        return base - timedelta(days=1), base - timedelta(days=1), "relative"
    if g["weekend"]:
        sunday = latest_weekday(6, published)
        return sunday - timedelta(days=1), sunday, "relative"
    if g["wd"]:
        tail = m.string[m.end() : m.end() + 1]
        if tail == "'" or m.string[max(0, m.start() - 5) : m.start()].endswith(("next ", "ext ")):
            return None
        day = latest_weekday(WEEKDAYS[g["w"].lower()], published)
        return day, day, "weekday"
    if g["today"]:
        return published, published, "relative"
    day = published - timedelta(days=1)
    return day, day, "relative"
