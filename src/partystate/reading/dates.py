"""Days named in a sentence, worked out against the publication date.

A weekday is the latest such day on or before the publication date (GUIDE.md, "start/end"). A day of the month is
taken in the year that puts it nearest before the publication date. Days inside names ("the April 25 House of Culture",
"the June 15 Joint Declaration", "published on Nov. 30, 1981") are not days of the event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from partystate.reading.patterns import WEEKDAY, pattern

_MONTH_NAMES = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
MONTHS: Final = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
"""Month names and their short forms, in small letters → 1 to 12."""
WEEKDAYS: Final = {d: i for i, d in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
"""Weekday names in small letters → 0 (Monday) to 6."""

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
"""Regex source of a month, written out or short."""
TH = r"(?:st|nd|rd|th)"
"""Regex source of what makes a figure an ordinal ("the 3rd")."""
NO_DAY = (
    r"(?! (?:[A-Z]|\w*anniversary|birthday|floor|day|round|year|agenda|item|of|meeting|session|congress|plen\w+"
    r"|conference|sitting|issue|enlarged|extended|joint)\b)"
)
"""Regex source of what behind a bare number in order shows that it counts no day ("on the 5th | meeting")."""


def _year(group: str) -> str:
    """An optional year behind a day, before it the year of the state's own era ("April 15, Juche 101 (2012)")."""
    return rf"(?:,? (?:[A-Z]\w+\s*\d+\s*)?\(?(?P<{group}>(?:19|20)\d\d)\)?)?"


_RANGE = (
    rf"\b(?:from|between) (?P<rm1>{MONTH}) (?P<rd1>\d\d?)(?:st|nd|rd|th)?{_year('ry1')} "
    r"(?:to|and|till|until|through) "
    rf"(?:(?P<rm2>{MONTH}) )?(?P<rd2>\d\d?)(?:st|nd|rd|th)?\b"
)
_HOLIDAY = r"[Oo]n the (?:[\w'’-]+ ){1,3}day(?: of|,)"
""" "on the national day, September 9"."""
_DAY_OF_MONTH = (
    rf"\b(?:on|On|of|held|{_HOLIDAY}) (?:or (?:around|about) )?(?P<m>{MONTH}) (?:the )?(?P<d>\d\d?){TH}?\b"
    rf"(?!\s*[-–]\s*\d){_year('y')}"
)
_AND_DATE = (
    rf"(?:,? \(?(?:(?P<wm>{MONTH}) (?P<wd1>\d\d?){TH}?|(?:the )?(?P<wd2>\d\d?){TH}? (?:of )?(?P<wm2>{MONTH}))\b"
    rf"(?!\s*[-–]\s*\d){_year('wy')}\)?)?"
)
"""The date that a report may print with the weekday ("on Friday (May 3)", "Friday, 3 May 2024")."""
_BARE = (
    rf"(?P<bm>{MONTH}) (?P<bd>\d\d?){TH}?\b(?!\s*[-–]\s*\d| and \d){_year('by')}"
    r"(?=(?P<behind>,? (?:met|had|gave|left|held|made|paid|took|went|saw|[a-z]+ed)\b)|[.,;)]|\s*$"
    r"| (?:at|in|to|with|for|amid|after|between|by|before|under|together|through|morning|evening|on the occasion)\b)"
)
""" "met in Geneva | May 3 for talks", "⟦0⟧, director of the …, | May 3 visited …", as some write it."""
_PATTERN: Final = pattern(
    r"\b(?=(?:from|between|held|[oO]n|the|two|three|four|five|at|over|last|a|A|one|One|The) "
    r"|of (?:[A-Z0-9]|the [0-9])|[MTWFS][a-z]+day"
    r"|[tT]oday|this ",
    r"|tonight|[yY]esterday|for [a-z]+ days)(?:",  # what each form begins with: most words are passed at once
    rf"(?P<range>{_RANGE})",
    rf"|(?P<dash>\b(?:on|from) (?P<dm>{MONTH}) (?P<dd1>\d\d?)\s?(?:[-–]|and)\s?(?:(?P<dm2>{MONTH}) )?"
    r"(?P<dd2>\d\d?)\b)",
    rf"|(?P<rd>{_DAY_OF_MONTH})",
    rf"|(?P<dm_>\b(?:on|On|held|of) (?:the )?(?P<d2>\d\d?){TH}? (?:of )?(?P<m2>{MONTH})\b{_year('y2')})",
    rf"|(?P<long>\bfor (?P<lw>two|three|four|five|six|seven) days (?:from|starting|beginning)(?: on)? "
    rf"(?P<lm>{MONTH}) (?P<ld>\d\d?){TH}?\b)",
    rf"|(?P<nths>\b(?:from|between) the (?P<n1>\d\d?){TH} (?:to|and|till|until|through) the (?P<n2>\d\d?){TH}\b)",
    rf"|(?P<drm>\b(?:from|on|between) (?P<d3>\d\d?)(?:st|nd|rd|th)?(?:\s?[-–]\s?| (?:to|and) )(?P<d4>\d\d?)"
    rf"(?:st|nd|rd|th)? (?P<m3>{MONTH})\b)",
    r"|(?P<feast>\b[oO]n (?:the (?:(?:early )?(?:morning|afternoon|evening|night) (?:of|on) (?:the )?|(?=New)))?"
    r"(?P<f>May Day|New Year['’]s (?:Day|Eve))\b(?!,?[”\"]))",
    rf"|(?P<rwd>\b(?:(?:from|between|on) )?(?P<w1>{WEEKDAY}) (?:to|through|until|and) (?P<w2>{WEEKDAY})\b)",
    r"|(?P<before>\b(?<!of[ ])(?:[tT]he (?:day before|previous day)|(?:[aA]|[oO]ne) day (?:earlier|before))\b)",
    r"|(?P<ago>\b(?P<n>two|three|four|five) days (?:earlier|before|ago)\b)",
    rf"|(?P<nth>\b(?:on|On|of) the (?P<nd>\d\d?){TH}\b",
    rf"{NO_DAY})",
    r"|(?P<weekend>\b(?:at|over|on) the weekend\b)",
    rf"|(?P<wd>\b(?P<w>{WEEKDAY})\b(?: this week\b| last\b)?{_AND_DATE})",
    r"|(?P<today>\b(?:today|Today|this (?:day|morning|afternoon|evening)|tonight)\b)",
    r"|(?P<yesterday>\b(?:yesterday|Yesterday|last (?:night|evening))\b))",
)
_OPENINGS: Final = ("From ", "Between ")
_WITHOUT_ON: Final = pattern(
    rf"\b(?=[JFMASOND])(?:(?P<dm>{MONTH}) (?P<dd1>\d\d?)\s?[-–]\s?(?:(?P<dm2>{MONTH}) )?(?P<dd2>\d\d?)\b|{_BARE})"
)
"""Asked where no day is told otherwise."""
_NOT_AFTER: Final = re.compile(
    r"(?:published|issued|dated|founded|born|since|until|till|as of|by|for|before|after|scheduled|slated|declared"
    r"|adopted|(?:that|which) (?:was|were) signed|(?<!\bwas )(?<!\bwere )signed|made public|due"
    r"|(?:to|will) be held|to take place|set for|planned for|open(?:ed)? on \w+"
    r" and|anniversary of)\s*$"
)
"""Words before a day that is not the day of an event."""
_FEASTS: Final = {"May": (5, 1), "Day": (1, 1), "Eve": (12, 31)}
"""The word that tells a day called by its name the world over ("New Year's Day") → month and day."""
_SIGNS: Final = (
    *("day", "Year",  "night", "weekend", "last eve", "this mor", "this aft", "this eve"),
    *"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    *(f" the {figure}" for figure in range(1, 10)),
)
"""Of these words or parts of words a text with a day holds one; looking for them costs a fraction of the pattern."""
_NAMED_SO: Final = re.compile(
    r"(?:^|[\s“\"(])(?:the|of|an?|on|in|to|as|is|was|for|from|and|or|by|with|since|until|till|than|that|its|said|set|called"
    r"|ending|ended|issue|dated|historic|joint|their|his|our|both|about|around|(?:mark|celebrat|commemorat|greet"
    r"|observ|honou?r|welcom|sav)\w*)\s*$|[”\"’':;(–-]\s*$"
)
"""Before a date without "on" that is a name ("the May 3 declaration", "to celebrate May 3") or another thing's."""
_ENUMERATED: Final = re.compile(r"(?:^|,)\s*$")
_OF_BARE: Final = 24
"""Characters before such a date within which these words stand."""
_COUNTED: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_NAMED_WEEKDAY: Final = re.compile(rf"\b({WEEKDAY})\b")
_TOLD_ON: Final = re.compile(
    rf"(?:\b(?:said|reported|announced)|[Aa]ccording to [^,.;]{{3,60}}?),? on ({MONTH}) (\d\d?)\b"
)
"""When an outlet told what happened "a day earlier"."""
_TIME: Final = re.compile(r"(?:\d\d:\d\d|morning|afternoon|evening|night|dawn)\s*$")
_OLD_NEWS: Final = 200
"""Days before publication from which on a day is history, not news."""
_GRACE: Final = timedelta(days=1)
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
    if text.startswith(_OPENINGS):
        text = text[0].lower() + text[1:]  # "From May 3 to 5, 2024, the meeting …"
    for m in _PATTERN.finditer(text):
        found = _resolve(m, published)
        if found is None:
            continue
        first, last, word = found
        if (published - last).days > _OLD_NEWS or first > published + _GRACE:
            continue
        if m["today"] and m.group().startswith("T") and text[max(0, m.start() - 2) : m.start()].rstrip().isalpha():
            continue  # "the play “Remember Today”": a title
        if m.lastgroup != "range" and _NOT_AFTER.search(text, max(0, m.start() - 24), m.start()):
            continue
        out.append(Day(first, last, m.start(), m.end(), word))
    return out or list(_days_without_on(text, published))


def _days_without_on(text: str, published: date) -> Iterator[Day]:
    """ "took place May 3", "the May 3-5 visit": days told without a word that says so, and that are no names."""
    for m in _WITHOUT_ON.finditer(text):
        before = max(0, m.start() - _OF_BARE)
        if _NOT_AFTER.search(text, before, m.start()):
            continue
        if m["dm"]:
            found = _of_a_month(m, published)
        elif _NAMED_SO.search(text, before, m.start()) or (
            not m["behind"] and _ENUMERATED.search(text, before, m.start())
        ):
            continue
        else:
            day = _on(m["bm"], m["bd"], m["by"], published)
            found = (day, day, "date") if day else None
        if found and (published - found[1]).days <= _OLD_NEWS and found[0] <= published + _GRACE:
            yield Day(found[0], found[1], m.start(), m.end(), found[2])


def _of_a_month(m: re.Match[str], published: date) -> tuple[date, date, str] | None:
    """ "May 3-5", "May 30-June 2"."""
    first, last = _on(m["dm"], m["dd1"], None, published), _on(m["dm2"] or m["dm"], m["dd2"], None, published)
    return (first, last, "date") if first and last and first <= last else None


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
        return _of_a_month(m, published)
    if m["nths"]:
        last = _nth(int(m["n2"]), published)
        first = _nth(int(m["n1"]), last) if last else None
        return (first, last, "date") if first and last and first < last else None
    if m["long"]:
        first = _on(m["lm"], m["ld"], None, published)
        return (first, first + timedelta(days=_COUNTED[m["lw"]] - 1), "date") if first else None
    if m["drm"]:
        first, last = _on(m["m3"], m["d3"], None, published), _on(m["m3"], m["d4"], None, published)
        return (first, last, "date") if first and last and first <= last else None
    if m["rd"] or m["dm_"]:
        if m.group().startswith("of") and not _TIME.search(m.string, max(0, m.start() - 12), m.start()):
            return None  # "the declaration of June 15", but "at 14:00 of June 15"
        day = _on(m["m"] or m["m2"], m["d"] or m["d2"], m["y"] or m["y2"], published)
        return (day, day, "date") if day else None
    if m["feast"]:
        day = _nearest(*_FEASTS["May" if m["f"].startswith("May") else m["f"][-3:]], published)
        return (day, day, "date") if day else None
    if m["rwd"]:
        last = latest_weekday(WEEKDAYS[m["w2"].lower()], published)
        return latest_weekday(WEEKDAYS[m["w1"].lower()], last), last, "weekday"
    if m["nth"]:
        if m.group().startswith("of") and not _TIME.search(m.string, max(0, m.start() - 12), m.start()):
            return None
        day = _nth(int(m["nd"] or 0), published)
        return (day, day, "date") if day else None
    if m["wd"]:
        if m.string.startswith("'", m.end()) or m.string.endswith("ext ", 0, m.start()):
            return None  # "Friday's", "next Friday"
        if m["wm"] or m["wm2"]:
            day = _on(m["wm"] or m["wm2"], m["wd1"] or m["wd2"], m["wy"], published)
            return (day, day, "date") if day else None
        day = latest_weekday(WEEKDAYS[m["w"].lower()], published)
        if day == published and m.string.endswith("last ", 0, m.start()):
            day -= timedelta(days=7)  # "last Friday", told on a Friday
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
        ago = day - timedelta(days=_COUNTED[m["n"] or "two"])
        return ago, ago
    if m["before"]:  # "KCNA said Sunday that … the day before": the day before the one named, else before publication
        named = _NAMED_WEEKDAY.search(m.string, 0, m.start())
        day = latest_weekday(WEEKDAYS[named.group(1).lower()], published) if named else published
        if named is None and (told := _TOLD_ON.search(m.string, 0, m.start())) is not None:
            day = _on(told[1], told[2], None, published) or published  # "According to KCNA on Feb. 24, … a day earlier"
    return day - timedelta(days=1), day - timedelta(days=1)
