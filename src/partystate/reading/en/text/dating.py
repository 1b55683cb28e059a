"""When a text without a date was written, worked out from what it says: its dateline's day and what the charter knows.

Terms, numbered meetings, programmes and posts told as present bound the time; a dateline's month and day, or the
weekday the press gives its event, picks the day. Only one possible day is an answer; otherwise the date stays unknown
and a note says what is known.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from partystate.charter.dating import candidate_dates
from partystate.charter.model import Interval, Mention
from partystate.documents import Document
from partystate.reading.dates import WEEKDAYS, latest_weekday
from partystate.reading.report import Report

if TYPE_CHECKING:
    from partystate.charter import Charter

_WEEKDAY = re.compile(r"\bon\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
_NEWS_DAYS = timedelta(days=4)
"""How long after a meeting its report still is news."""


class Inferred(NamedTuple):
    """The date worked out, or None, and the note that says why."""

    published: date | None
    note: str | None


def infer_published(document: Document, report: Report, charter: Charter) -> Inferred:
    """The publication date of an undated document. `report` is what was read of it without a date."""
    if document.dateline_month_day is None:
        return Inferred(None, None)
    month, day = document.dateline_month_day
    mentions: list[Mention] = []
    reasons: list[str] = []
    meetings: list[Interval] = []
    for event in report.events:
        body = charter.find_body(event.body) if event.body else None
        if body is None:
            continue
        if event.term is not None:
            mentions.append(Mention(body=body.id, term=event.term))
            reasons.append(f"term {event.term} of the {body.name}")
        if event.ordinal is not None:
            for held in charter.admissible_dates([Mention(body=body.id, term=event.term, number=event.ordinal)]):
                meetings.append(Interval(held.since, held.until + _NEWS_DAYS if held.until else None))
            reasons.append(f"its meeting {event.ordinal}")
    for programme in report.programmes:
        known = charter.find_programme(programme.name)
        if known is not None and programme.status not in ("completed", "ended"):
            mentions.append(Mention(programme=known.id))
            reasons.append(programme.name)
    for attested in report.posts:
        post = charter.find_post(attested.post)
        if post is not None and post.since is not None and post.since_precision == "day":
            mentions.append(Mention(post=post.id))
            reasons.append(attested.post)
    intervals = charter.admissible_dates(mentions)
    if meetings:
        narrowed = [both for a in intervals for b in meetings if (both := a.intersection(b))]
        intervals = narrowed or intervals
    when = f"{date(2000, month, day):%B} {day}"
    if not reasons or not intervals or any(i.since is None or i.until is None for i in intervals):
        return Inferred(None, f"publication date unknown: {when} of a year that nothing in the text tells")
    found = _days(intervals, month, day)
    basis = ", ".join(dict.fromkeys(reasons))
    if len(found) > 1:
        weekday = _WEEKDAY.search(document.text)
        if weekday is not None:
            number = WEEKDAYS[weekday.group(1).lower()]
            near = [d for d in found if (d - latest_weekday(number, d)).days <= 1]
            if len(near) == 1:
                found, basis = near, f"{basis}, “{weekday.group()}”"
    if len(found) == 1:
        return Inferred(found[0], f"published {found[0].isoformat()} worked out from {when} and {basis}")
    years = ", ".join(str(d.year) for d in found) or "none"
    return Inferred(None, f"publication date unknown: {when}, with {basis}, fits these years: {years}")


def _days(intervals: list[Interval], month: int, day: int) -> list[date]:
    latest = max(i.until for i in intervals if i.until is not None)
    return candidate_dates(intervals, month, day, latest=latest)
