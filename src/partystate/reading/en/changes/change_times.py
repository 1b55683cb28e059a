"""When the changes of a report happened: what it tells of other years and months is history, and no news."""

from __future__ import annotations

import re
from datetime import date

from partystate.reading.dates import MONTHS
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_patterns import VERB
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern

_LONG_AGO = pattern(
    r"\banniversar\w+ of\b|\byears? ago\b|\bon this day\b|\b[Ii]n (?P<y>19\d\d|200\d)\b"
    r"|[A-Z]\w+ \d+\s*\(\s*(?P<z>19\d\d|200\d)\s*\)|\b(?:said|reported|announced) at (?:the|that) time\b"
)
"""Words that set an election or appointment in history ("on the 14th anniversary of …'s election")."""
_SIGNS_OF_HISTORY = ("19", "200", "anniversar", " ago", "this day", " time")
"""A sentence holds one of them if it holds such words."""
_MARKED = pattern(
    r"\b(?:to mark|marking|to celebrate|celebrating|ahead of|before"
    r"|on the (?:eve|occasion) of) [^.;,⟦]{0,40}$"
)
"""Before an anniversary that is kept, and sets nothing in history."""
_SINCE = pattern(r"\b(?:since|who|which|after) [^.;]*$")
_BEFORE = 60
"""Characters before an anniversary in which that stands."""
_IN_YEAR = pattern(
    r"\b(?:in|since|between|from)(?: (?:early|late|mid|the (?:spring|summer|autumn|winter) of))? "
    r"(?:[A-Z][a-z]+ )?(?P<y>(?:19|20)\d\d)\b"
)
_OF_YEAR = pattern(
    r"(?:At|In|During) (?:the|a|its) (?P<y>(?:19|20)\d\d) (?:party )?(?:congress|conference|session|plenum|meeting)\b"
)
""" "At the 2016 congress | …"."""
_MONTH = "|".join(name for name in map(str.title, MONTHS) if len(name) > 4 or name in ("May", "June", "July"))
_IN_MONTH = pattern(rf"\b(?:in|last) (?:early |late |mid-?\s*)?(?P<m>{_MONTH})\b(?! \d)")
_MONTH_BEFORE = pattern(rf"\b(?:[Ii]n|of) (?:early |late |mid-?\s*)?(?P<m>{_MONTH}),(?: [^.;⟦]{{0,40}})?$")
""" "At the session in July, | …"."""
_MONTH_BEHIND = pattern(rf"\s*in (?:early |late |mid-?\s*)?(?P<m>{_MONTH})\b(?! \d)")
"""Right behind the names and verb of a change."""
_ON_DATE = pattern(r"\b(?:[Oo]n|[Dd]uring|[Ii]n) [^.;⟦]{0,60}?[A-Z][a-z]+[.\u2024]? \d\d?, (?P<y>(?:19|20)\d\d),?\s*$")
""" "During the conference on May 3, 2010, | …"."""
_SET_OUT = pattern(
    r"(?:(?:On|During|In|At) [^.;]{0,80}?[A-Z][a-z]+[.\u2024]? \d\d?,|In (?:(?:early|late) )?(?:[A-Z][a-z]+ )?)"
    r"\s*(?P<y>(?:19|20)\d\d), "
)
"""The same at the beginning of a sentence, whose clauses are all set then."""
_EARLIER = pattern(
    r"\b(?:[Ee]arl(?:y|ier) (?:this|in the) year|[Ll]ast (?:year(?!['’]s)|spring|summer|autumn|fall|winter)"
    r"|(?:the|a) year (?:earlier"
    r"|before)|the same year|later that year"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|several|some|a few|\d+) months (?:ago|earlier|before))\b"
    r"|\b(?:Before that|Prior to that|Until then|Previously|In the past),"
)
_PAST_MONTHS = 2
"""Months after which what happened "in May" is no longer news."""
_YEAR_BEFORE = pattern(
    r"(?:^|[.;:“\"]|[.;:”] )(?:In|Since|During) (?:early |late |mid-?\s*)?(?:[A-Z][a-z]+ )?"
    r"(?P<y>(?:19|20)\d\d),(?: [^.;⟦]{0,40})?$"
)
""" "In late 2020, | ⟦0⟧ was promoted to …"."""
_ASIDE = pattern(
    r",? who\b|, (?:an?|which|whose|the (?:first|second|third|only|last|latest)) |, (?:the )?[a-z][^.;,⟦]{2,80}? since "
)
_HE_WHO = pattern(r"\bwho (?:was|were|had been|has been|had|only)\b[^,.;]*$")
_CLAUSE_ENDS = pattern(r",|\b(?:after|since|following|having|before|until)\b")
_CLAUSE = 240
"""Characters of the longest clause that tells one change."""
_ONE_VERB = pattern(rf"(?<!after[ ]being[ ])\b(?:{VERB})\b")


class ChangeTimes:
    """Judges the times of one document's changes by the day it was published, if that is known."""

    def __init__(self, published: date | None) -> None:
        self._year = published.year if published else None
        self._month = published.month if published else None

    def in_history(self, skeleton: str) -> bool:
        """Whether a sentence sets its changes in history; a year that is the report's own does not."""
        for m in _LONG_AGO.finditer(skeleton) if any(sign in skeleton for sign in _SIGNS_OF_HISTORY) else ():
            if _MARKED.search(skeleton, max(0, m.start() - _BEFORE), m.start()):
                continue
            if _SINCE.search(skeleton, max(0, m.start() - _CLAUSE), m.start()):
                continue  # "the third to take the role since ⟦1⟧ took power a year ago"
            year = m.group("y") or m.group("z")
            if year is None or self._year is None or int(year) < self._year:
                return True
        return False

    def _long_past(self, month: re.Match[str] | None) -> bool:
        if month is None or not self._month:
            return False
        return (self._month - MONTHS[month.group("m").lower()]) % 12 >= _PAST_MONTHS

    def of_another_time(self, view: SentenceView, found: Found) -> bool:
        """ "… was appointed premier in August 2020": a year before the report's own sets a change in history.

        Without a publication date any year does, for news gives none.
        """
        start = found.span[0] - view.sentence.start
        told = view.sentence.text[start : start + _CLAUSE]
        verbs = list(_ONE_VERB.finditer(told))
        aside = _ASIDE.search(told)
        end = verbs[1].start() if len(verbs) > 1 else len(told)
        stop = min(end, aside.start()) if aside else end
        if found.action == "died" and "," in told:  # "died on Tuesday, having been treated since 2022"
            stop = min(stop, told.index(","))
        within = _CLAUSE_ENDS.search(told)
        clause = told[: within.start()] if within is not None else told
        after = _IN_MONTH.search(told, verbs[-1].end()) if verbs else _IN_MONTH.search(clause)
        before = _MONTH_BEFORE.search(view.sentence.text, 0, start)
        behind = _MONTH_BEHIND.match(told, found.span[1] - found.span[0])
        if after is not None and _HE_WHO.search(told, 0, after.start()) is not None:
            after = None  # "replacing ⟦1⟧, who was appointed | in January"
        if any(self._long_past(month) for month in (after, before, behind)):
            return True  # "was named deputy chief in early May", in the news of October
        if _EARLIER.search(view.sentence.text, 0, start) or _EARLIER.search(told, 0, stop):
            return True
        m = _OF_YEAR.match(view.sentence.text) or _IN_YEAR.search(told, 0, stop)
        m = m or _ON_DATE.search(view.sentence.text[:start])
        m = m or _SET_OUT.match(view.sentence.text)
        m = m or _YEAR_BEFORE.search(view.sentence.text, 0, start)
        return m is not None and (self._year is None or int(m.group("y")) < self._year)
