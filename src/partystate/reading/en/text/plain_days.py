"""One wording for the day of a sentence, whatever hand wrote it: what the grammars of events read in a skeleton.

"on 3 May", "on the 3rd of May", "on Friday (May 3)", "late on Friday" and "on the morning of May 3" say no more of
where a clause begins and ends than "on May 3" and "Friday" do. Which day is meant is read from the sentence itself
(`reading.dates`).
"""

from __future__ import annotations

import re

from partystate.reading import dates
from partystate.reading.dates import NO_DAY, TH
from partystate.reading.patterns import DOT, WEEKDAY, pattern

_MONTH = dates.MONTH.replace(r"\.", f"[.{DOT}]")
_YEAR = r"(?:,? (?P<{}>(?:19|20)\d\d)\b)?"
_TIME_OF_DAY = r"(?:early |late )?(?:(?:morning|afternoon|evening|night|midnight|dawn|noon)(?: hours)?|hours)"
_BEFORE = (
    rf"(?:(?P<part>(?:[oO]n|[iI]n|[dD]uring|[aA]t|late in|early in) (?:the )?{_TIME_OF_DAY} (?:of|on) )"
    r"|(?P<late>(?:late|later|early|earlier|last|this past) )(?=on |[MTWFS]))"
)
_DAY = (
    r"(?P<on>[oO]n )?"
    rf"(?:(?P<w>{WEEKDAY})(?:,? \(?(?:on )?(?:(?P<m3>{_MONTH}) (?P<d4>\d\d?){TH}?|(?:the )?(?P<d5>\d\d?){TH}? (?:of )?"
    rf"(?P<m4>{_MONTH}))(?![\w-])(?!\s*[-–])(?! and \d){_YEAR.format('y1')}(?:\)|,(?= [a-z⟦]))?"
    r"| this week\b| last\b(?! (?:week|month|year)))?"
    rf"|(?:the )?(?P<d1>\d\d?){TH}? (?:of )?(?P<m1>{_MONTH})(?![\w-])(?! \d\d?\b){_YEAR.format('y2')}"
    rf"|(?P<m2>{_MONTH}) (?:the )?(?P<d2>\d\d?){TH}?(?![\w-])(?! and \d)"
    rf"|the (?P<d3>\d\d?{TH})\b{NO_DAY})"
)
_NO_TIME = r"(?P<part>(?!))?(?P<late>(?!))?"
"""The groups of `_BEFORE`, never matched: one function words the finds of both patterns."""
_DAYS = pattern(rf"\b{_NO_TIME}(?=[oO]n |[MTWFS][a-z]+day\b){_DAY}")
_WITH_TIME = pattern(rf"\b{_BEFORE}{_DAY}")
_TIMES = ("oon o", "ing o", "ght o", "dawn o", "ours o", "late ", "later ", "early ", "earlier ", "last ", "past ")


def with_plain_days(text: str) -> str:
    """A text with its days worded "on May 3" or "on Friday"; lengths stay, blanks stand before what became shorter."""
    if any(time in text for time in _TIMES):
        text = _WITH_TIME.sub(_plain, text)
    return _DAYS.sub(_plain, text)


def _plain(m: re.Match[str]) -> str:
    told = m.group()
    if m["w"] is not None:
        if len(told) == len(m["w"]) + len(m["on"] or ""):
            return told
        month, day, year = m["m3"] or m["m4"], m["d4"] or m["d5"], m["y1"]
    else:
        if not (m["part"] or m["on"]):
            return told  # "3 May" without "on" may be part of a name
        month, day = m["m1"] or m["m2"] or "the", m["d1"] or m["d2"] or m["d3"]
        year = m["y2"]
    plain = f"{month} {day}, {year}" if year else m["w"] or f"{month} {day}"
    on = ("On " if told[0].isupper() else "on ") if m["part"] or m["on"] or year else ""
    spare = len(told) - len(on) - len(plain)
    if spare < 0 and year:
        plain, spare = plain.replace(",", ""), spare + 1
    return told if spare < 0 else f"{on.rstrip()}{' ' * (spare + bool(on))}{plain}"
