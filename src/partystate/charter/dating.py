"""Working out when a text was written from what it mentions: terms, meetings, posts and programmes have dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from partystate.charter.model import Interval, Mention

if TYPE_CHECKING:
    from partystate.charter.charter import Charter

ALWAYS = Interval(None, None)


def admissible_dates(charter: Charter, mentions: Iterable[Mention]) -> list[Interval]:
    """See Charter.admissible_dates. Sorted, apart from each other; `[Interval()]` where nothing bounds."""
    out = [ALWAYS]
    for mention in mentions:
        allowed = intervals_of(charter, mention)
        out = [both for a in out for b in allowed if (both := a.intersection(b))]
    return _merged(out)


def intervals_of(charter: Charter, mention: Mention) -> list[Interval]:
    """When one mentioned thing was current; `[Interval()]` for a thing without known dates."""
    out = [ALWAYS]
    if mention.programme is not None:
        programme = charter.programmes.get(mention.programme)
        if programme:
            out = _all(out, [programme.interval])
    if mention.post is not None:
        post = charter.post(mention.post)
        if post:
            out = _all(out, [post.interval])
    if mention.body is not None:
        out = _all(out, _of_body(charter, mention))
    return out


def _of_body(charter: Charter, mention: Mention) -> list[Interval]:
    body = charter.body(mention.body or "")
    if body is None:
        return [ALWAYS]
    bounds = [body.interval]
    if mention.term is not None:
        # A renamed body goes on counting its terms, so a term may be that of an earlier or later name.
        terms = [t for b in charter.lineage(body.id) for t in b.terms if t.number == mention.term]
        if terms:
            bounds = [t.interval for t in body.terms if t.number == mention.term] or [t.interval for t in terms]
    if mention.number is not None:
        held = _meeting(charter, body.id, mention.term, mention.number)
        if held:
            bounds = _all(bounds, [held]) or [held]
    return bounds


def _meeting(charter: Charter, body: str, term: int | None, number: int) -> Interval | None:
    """The days of a meeting, or the time between the known meetings before and after it."""
    held = charter.meetings.get((body, term))
    if not held:
        return None
    if number in held:
        return held[number].interval
    before = max((m.until for n, m in held.items() if n < number and m.until), default=None)
    after = min((m.since for n, m in held.items() if n > number and m.since), default=None)
    return Interval(before, after)


def candidate_dates(
    intervals: Iterable[Interval], month: int, day: int, weekday: int | None = None, *, latest: date | None = None
) -> list[date]:
    """Full dates for a month and day inside the intervals, oldest first.

    `weekday` (0 is Monday) is the weekday of that very day, where the text gives it. Intervals that are open
    at the start begin in 1945, open at the end run to `latest` (today without one).
    """
    end = latest or date.today()
    out: set[date] = set()
    for interval in intervals:
        first, last = interval.since or date(1945, 1, 1), min(interval.until or end, end)
        for year in range(first.year, last.year + 1):
            try:
                found = date(year, month, day)
            except ValueError:  # 29 February
                continue
            if first <= found <= last and (weekday is None or found.weekday() == weekday):
                out.add(found)
    return sorted(out)


def _all(one: Sequence[Interval], other: Sequence[Interval]) -> list[Interval]:
    return [both for a in one for b in other if (both := a.intersection(b))]


def _merged(intervals: list[Interval]) -> list[Interval]:
    out: list[Interval] = []
    for nxt in sorted(intervals, key=lambda i: (i.since or date.min, i.until or date.max)):
        if out and (out[-1].until is None or (nxt.since or date.min) <= out[-1].until):
            until = None if out[-1].until is None or nxt.until is None else max(out[-1].until, nxt.until)
            out[-1] = Interval(out[-1].since, until)
        else:
            out.append(nxt)
    return out
