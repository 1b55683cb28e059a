"""Days named in a sentence, worked out against the publication date.

A weekday is the latest such day on or before the publication date (GUIDE.md, "start/end"). A day of the month is
taken in the year that puts it nearest before the publication date. Days inside names ("the April 25 House of Culture",
"the June 15 Joint Declaration", "published on Nov. 30, 1981") are not days of the event.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from partystate.reading.patterns import WEEKDAY, pattern

_MONTH_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
"""Month names and their short forms, in small letters → 1 to 12."""
WEEKDAYS = {d: i for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
"""Weekday names in small letters → 0 (Monday) to 6."""

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)


def _year(group: str) -> str:
    """An optional year behind a day, before it the year of the state's own era ("April 15, Juche 101 (2012)")."""
    return rf"(?:,? (?:[A-Z]\w+\s*\d+\s*)?\(?(?P<{group}>(?:19|20)\d\d)\)?)?"


_RANGE = (
    rf"\b(?:from|between) (?P<rm1>{_MONTH}) (?P<rd1>\d\d?)(?:st|nd|rd|th)?{_year('ry1')} (?:to|and|till|until|through) "
    rf"(?:(?P<rm2>{_MONTH}) )?(?P<rd2>\d\d?)(?:st|nd|rd|th)?\b"
)
_HOLIDAY = r"[Oo]n the (?:[\w'’-]+ ){1,3}day(?: of|,)"
""" "on the national day, September 9"."""
_DAY_OF_MONTH = (
    rf"\b(?:on|On|of|held|{_HOLIDAY}) (?:or (?:around|about) )?(?P<m>{_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?\b"
    rf"(?!\s*[-–]\s*\d){_year('y')}"
)
_PATTERN = pattern(
    r"\b(?=(?:from|between|held|[oO]n|the|two|three|four|five|at|over|last|a|A|one|One|The) |of [A-Z]|[MTWFS][a-z]+day"
    r"|[tT]oday|this ",
    r"|tonight|[yY]esterday)(?:",  # what each form begins with, so that most words are passed over at once
    rf"(?P<range>{_RANGE})",
    rf"|(?P<dash>\b(?:on|from) (?P<dm>{_MONTH}) (?P<dd1>\d\d?)\s?(?:[-–]|and)\s?(?:(?P<dm2>{_MONTH}) )?"
    r"(?P<dd2>\d\d?)\b)",
    rf"|(?P<rd>{_DAY_OF_MONTH})",
    rf"|(?P<dm_>\b(?:on|On|held) (?P<d2>\d\d?)(?:st|nd|rd|th)? (?P<m2>{_MONTH})\b{_year('y2')})",
    rf"|(?P<drm>\b(?:from|on|between) (?P<d3>\d\d?)(?:st|nd|rd|th)?(?:\s?[-–]\s?| (?:to|and) )(?P<d4>\d\d?)"
    rf"(?:st|nd|rd|th)? (?P<m3>{_MONTH})\b)",
    r"|(?P<feast>\b[oO]n (?P<f>May Day|New Year['’]s Day)\b(?!,?[”\"]))",
    rf"|(?P<rwd>\b(?:(?:from|between|on) )?(?P<w1>{WEEKDAY}) (?:to|through|until|and) (?P<w2>{WEEKDAY})\b)",
    r"|(?P<before>\b(?:[tT]he (?:day before|previous day)|(?:[aA]|[oO]ne) day (?:earlier|before))\b)",
    r"|(?P<ago>\b(?P<n>two|three|four|five) days (?:earlier|before|ago)\b)",
    r"|(?P<nth>\bon the (?P<nd>\d\d?)(?:st|nd|rd|th)\b",
    r"(?! (?:[A-Z]|\w*anniversary|birthday|floor|day|round|year|agenda|item|of)\b))",
    r"|(?P<weekend>\b(?:at|over|on) the weekend\b)",
    rf"|(?P<wd>\b(?P<w>{WEEKDAY})\b)",
    r"|(?P<today>\b(?:today|Today|this (?:day|morning|afternoon|evening)|tonight)\b)",
    r"|(?P<yesterday>\b(?:yesterday|Yesterday|last (?:night|evening))\b))",
)
_NOT_AFTER = re.compile(
    r"(?:published|issued|dated|founded|born|since|until|till|as of|by|for|before|after|scheduled|slated|declared"
    r"|adopted|signed|made public|due|(?:to|will) be held|to take place|set for|planned for|open(?:ed)? on \w+"
    r" and|anniversary of)\s*$"
)
"""Words before a day that is not the day of an event."""
_FEASTS = {"May": (5, 1), "New": (1, 1)}
"""The first word of a day called by its name the world over → month and day."""
_SIGNS = (
    *("day", "Year",  "night", "weekend", "last eve", "this mor", "this aft", "this eve"),
    *"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    *(f"on the {figure}" for figure in range(1, 10)),
)
"""Of these words or parts of words a text with a day holds one; looking for them costs a fraction of the pattern."""
_DAYS_AGO = {"two": 2, "three": 3, "four": 4, "five": 5}
_NAMED_WEEKDAY = re.compile(rf"\b({WEEKDAY})\b")
_TIME = re.compile(r"(?:\d\d:\d\d|morning|afternoon|evening|night|dawn)\s*$")
_OLD_NEWS = 200
"""Days before publication from which on a day is history, not news."""
_GRACE = timedelta(days=1)
"""A text may be dated the day after its publication, for time zones."""


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
        if found <= published + _GRACE:
            return found
    return None


def _nth(day: int, published: date) -> date | None:
    """The latest such day of a month on or before the publication date ("on the 5th", as the radio says)."""
    last = published if day <= published.day + _GRACE.days else published.replace(day=1) - timedelta(days=1)
    try:
        return last.replace(day=day)
    except ValueError:
        return None


def latest_weekday(weekday: int, published: date) -> date:
    """The latest day with that weekday (Monday 0) on or before the publication date."""
    return published - timedelta(days=(published.weekday() - weekday) % 7)


def days(text: str, published: date | None) -> list[Day]:
    """All days of the event kind in one sentence, left to right; none without a publication date to reckon from."""
    if published is None:
        return []
    for sign in _SIGNS:
        if sign in text:
            break
    else:
        return []
    out: list[Day] = []
    for m in _PATTERN.finditer(text):
        found = _resolve(m, published)
        if found is None:
            continue
        first, last, word = found
        if (published - last).days > _OLD_NEWS or first > published + _GRACE:
            continue
        if m.lastgroup != "range" and _NOT_AFTER.search(text, max(0, m.start() - 24), m.start()):
            continue
        out.append(Day(first, last, m.start(), m.end(), word))
    return out


def _on(month: str, day: str, year: str | None, published: date) -> date | None:
    number = MONTHS[month.lower().rstrip(".")]
    if not year:
        return _nearest(number, int(day), published)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def _resolve(m: re.Match[str], published: date) -> tuple[date, date, str] | None:
    """First and last day that a match means, and how they were given; None where it means no day of an event."""
    first: date | None
    last: date | None
    if m["range"]:
        first = _on(m["rm1"], m["rd1"], m["ry1"], published)
        last = _on(m["rm2"] or m["rm1"], m["rd2"], m["ry1"], published)
        return (first, last, "date") if first and last and first <= last else None
    if m["dash"]:
        first, last = _on(m["dm"], m["dd1"], None, published), _on(m["dm2"] or m["dm"], m["dd2"], None, published)
        return (first, last, "date") if first and last and first <= last else None
    if m["drm"]:
        first, last = _on(m["m3"], m["d3"], None, published), _on(m["m3"], m["d4"], None, published)
        return (first, last, "date") if first and last and first <= last else None
    if m["rd"] or m["dm_"]:
        if m.group().startswith("of") and not _TIME.search(m.string, max(0, m.start() - 12), m.start()):
            return None  # "the declaration of June 15", but "at 14:00 of June 15"
        day = _on(m["m"] or m["m2"], m["d"] or m["d2"], m["y"] or m["y2"], published)
        return (day, day, "date") if day else None
    if m["feast"]:
        day = _nearest(*_FEASTS[m["f"].split()[0]], published)
        return (day, day, "date") if day else None
    if m["rwd"]:
        last = latest_weekday(WEEKDAYS[m["w2"].lower()], published)
        return latest_weekday(WEEKDAYS[m["w1"].lower()], last), last, "weekday"
    if m["nth"]:
        day = _nth(int(m["nd"] or 0), published)
        return (day, day, "date") if day else None
    if m["wd"]:
        if m.string.startswith("'", m.end()) or m.string.endswith("ext ", 0, m.start()):
            return None  # "Friday's", "next Friday"
        day = latest_weekday(WEEKDAYS[m["w"].lower()], published)
        return day, day, "weekday"
    first, last = _relative(m, published)
    return first, last, "relative"


def _relative(m: re.Match[str], published: date) -> tuple[date, date]:
    """ "today", "yesterday", "the day before", "at the weekend"."""
    if m["weekend"]:
        sunday = latest_weekday(WEEKDAYS["sunday"], published)
        return sunday - timedelta(days=1), sunday
    if m["today"]:
        return published, published
    day = published
    if m["ago"]:  # "reported Friday that … three days earlier": before the day named, else before publication
        named = _NAMED_WEEKDAY.search(m.string, 0, m.start())
        day = latest_weekday(WEEKDAYS[named.group(1).lower()], published) if named else published
        ago = day - timedelta(days=_DAYS_AGO[m["n"] or "two"])
        return ago, ago
    if m["before"]:  # "KCNA said Sunday that … the day before": the day before the one named, else before publication
        named = _NAMED_WEEKDAY.search(m.string, 0, m.start())
        day = latest_weekday(WEEKDAYS[named.group(1).lower()], published) if named else published
    return day - timedelta(days=1), day - timedelta(days=1)
