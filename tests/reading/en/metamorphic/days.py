"""Rewritings of days and places, as other outlets, decades and hands print them."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Item, Rewriting

from partystate.reading.report import Report

_SHORT = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct."}
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(
    rf"\bon ({_MONTH}) (\d{{1,2}})\b(?!,? \d{{4}})(?![-–\d])(?! and \d)(?! [A-Z][a-z]+ (?:House|Hall|Palace|Joint|Day))"
)
_DAY = re.compile(
    r"(?:\bon |(?<=[a-z] ))(?<!last )(?<!this )((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"(?! (?:night|morning|evening|afternoon|to|and)\b)(?!['’])"
)
_SPAN = re.compile(rf"\bfrom ({_MONTH}) (\d{{1,2}}) to (\d{{1,2}})\b")
_CAPITAL = r"\bin Pyongyang\b(?! (?:City|Municipal))(?!['’])"
_HALL = (
    r"\bat the ((?:(?!The)[A-Z][\w'’]+ (?:of |and )?){1,5}?(?:Hall|Palace|Theatre|House of Culture|Stadium|Palace of Culture|Hotel"
    r"|Museum))(?=[.,]| on | [MTWFS][a-z]+day| with| to )"
)


def _th(figure: str) -> str:
    number = int(figure)
    return f"{number}{'th' if 10 <= number % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _by(pattern: str | re.Pattern[str], words: str | Callable[[re.Match[str]], str]) -> Rewriting:
    compiled = re.compile(pattern)
    return lambda text: compiled.sub(words, text)


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    # days of a month
    "3 May": (_by(_DATE, r"on \2 \1"), 0.98),
    "3rd May": (_by(_DATE, lambda m: f"on {_th(m[2])} {m[1]}"), 0.98),
    "the 3rd of May": (_by(_DATE, lambda m: f"on the {_th(m[2])} of {m[1]}"), 0.98),
    "May 3rd": (_by(_DATE, lambda m: f"on {m[1]} {_th(m[2])}"), 0.98),
    "May the 3rd": (_by(_DATE, lambda m: f"on {m[1]} the {_th(m[2])}"), 0.98),
    "on the 3rd": (_by(_DATE, lambda m: f"on the {_th(m[2])}"), 0.95),
    "this year": (_by(_DATE, r"on \1 \2 this year"), 0.95),
    "on the morning of May 3": (_by(_DATE, r"on the morning of \1 \2"), 0.95),
    "in the afternoon of 3 May": (_by(_DATE, r"in the afternoon of \2 \1"), 0.95),
    "Sept. 3": (_by(_DATE, lambda m: f"on {_SHORT.get(m[1], m[1])} {m[2]}"), 0.98),
    "by the local clock": (_by(_DATE, r"on \1 \2 (local time)"), 0.98),
    "with the weekday in brackets": (_by(_DATE, r"on \1 \2 (Friday)"), 0.95),
    # weekdays
    "with on": (_by(_DAY, r"on \1"), 0.93),
    "without on": (_by(_DAY, r"\1"), 0.93),
    "late on": (_by(_DAY, r"late on \1"), 0.93),
    "in the morning of a weekday": (_by(_DAY, r"in the morning of \1"), 0.95),
    "this week": (_by(_DAY, r"on \1 this week"), 0.95),
    # spans
    "May 3-5": (_by(_SPAN, r"on \1 \2-\3"), 0.7),
    "from the 3rd to the 5th": (_by(_SPAN, lambda m: f"from the {_th(m[2])} to the {_th(m[3])}"), 0.9),
    "from 3 to 5 May": (_by(_SPAN, r"from \2 to \3 \1"), 0.95),
    # places
    "the capital": (_by(_CAPITAL, "in the capital Pyongyang"), 0.85),
    "the capital city of": (_by(_CAPITAL, "in the capital city of Pyongyang"), 0.85),
    "the capital, in commas": (_by(_CAPITAL, "in the capital, Pyongyang"), 0.85),
    "the state's capital": (_by(_CAPITAL, "in the North Korean capital of Pyongyang"), 0.72),
    "the capital without its name": (_by(_CAPITAL, "in the DPRK capital"), 0.72),
    "the city": (_by(_CAPITAL, "in Pyongyang City"), 0.85),
    "a hall in the capital": (_by(_HALL, r"at the \1 in Pyongyang"), 0.98),
    "in the capital at a hall": (_by(_HALL, r"in Pyongyang at the \1"), 0.98),
    "here at a hall": (_by(_HALL, r"here at the \1"), 0.98),
}
"""Name → rewriting, and the share of items that stay, a little under what was reached."""


def when_and_where(report: Report) -> list[Item]:
    """Kind, days and place of the events of a report."""
    return [
        (event.kind, str(event.start), str(event.end), re.sub(r"\bthe ", "", event.place or ""))
        for event in report.events
    ]
