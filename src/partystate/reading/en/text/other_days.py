"""What a report tells of other days: features, speeches and other papers' stories recall visits and meetings of years
before, which are no news of the report's (GUIDE.md: "Things merely mentioned, planned or historical are not events").
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from partystate.reading.dates import Day
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[.\u2024]?)"
)
_YEAR = r"(?P<y>(?:19|20)\d\d)\b"
_IN_A_MONTH: Final = pattern(
    rf"\b(?:{_MONTH}(?: \d{{1,2}})?,?(?: of)?|(?:spring|summer|autumn|winter|end|beginning"
    rf"|middle) of) (?:\w+ \d+ \()?{_YEAR}"
)
_OF_AN_ERA: Final = pattern(rf"\b[A-Z]\w+ \d+\s*\({_YEAR}\)")
_MADE_THEN: Final = pattern(
    r"\b(?:built|rebuilt|founded|set up|inaugurated|established|opened|started|begun|published|issued|made|erected|born"
    r"|commissioned|completed|organized|formed|renovated|unveiled|put into operation|produced|created|since|from)"
    r"(?: [^.;]{0,40}?)? (?:in|on) $"
)
"""Before a year: what was made in it, which is visited today."""
_PAST: Final = guarded(
    r"\b(?:[Ss]ome time ago|years? ago|months? ago|[Ll]ast (?:year|month)|[Ee]arlier this (?:year|month)|[Ii]n the past"
    r"|once (?:visited|met)|that year|One day|one day in)"
)
_OPENS_THEN: Final = pattern(
    rf"(?:Back |Early |Late )?(?:[Ii]n|[Oo]n|[Dd]uring) (?:early |late |mid-)?(?:{_MONTH}(?: \d{{1,2}})?,? )?{_YEAR}"
    r"|(?:Last (?:year|month)|Earlier this (?:year|month)|Some time ago|In the past|(?:[A-Z]\w+ )?(?:years?|months) ago"
    r"|A (?:year|month) (?:ago|earlier|before))\b"
)
"""A sentence that opens with another time is set in it, all of it ("In May 2010, ⟦0⟧ attended …")."""
_OPENERS_THEN: Final = ("In ", "On ", "During ", "Back ", "Early ", "Late ", "Last ", "Earlier ", "Some ", "A ")
"""With these begins what `_OPENS_THEN` finds, but for "Five years ago"."""
_AGO: Final = 30
"""Characters within which that ends."""
_IN_A_YEAR: Final = pattern(r"[Ii](?<!\w[Ii])n (?:19|20)\d\d\b")
_YEAR_OF_ERA: Final = pattern(r"[A-Z]\w+ \d+\s*\(\s*((?:19|20)\d\d)\s*\)")
_RECENT_MONTHS: Final = 2
"""Months into a year for which the months before it are still news."""
_LAST_YEAR: Final = pattern(r"[^.;⟦]{0,120}? (?:on|in|at the (?:end|beginning) of) [A-Z]\w+(?: \d{1,2})? last year\b")
_IN_ITS_YEAR: Final = pattern(
    rf"(?:(?! to | mark|anniversar)[^.;⟦]){{0,120}}? (?:on|in) {_MONTH}(?: \d{{1,2}})?,? (?:\w+ \d+\s?\()?{_YEAR}"
)
_OFTEN: Final = guarded(
    r"\b(?:several|many|(?:two|three|four|five) ) times\b|\btwice\b|\bon (?:several|many|various) occasions\b"
    r"|\bnearly \d+\b(?! (?:days|weeks|months|years)\b)|\b(?:lots|a number) of\b"
    r"|\b(?:more than|over|at least) \d+ (?:units|times|places)\b|\bevery (?:place|year|corner)\b"
    r"|\b(?:tirelessly|ceaselessly|untiringly|indefatigably) (?:visited|inspected|toured|went)\b"
)
"""What was done more than once is no event of one day."""
_HIS_WORDS: Final = pattern(
    r",[”\"]? (?:he|she|they) (?:also |further )?(?:said|added|noted|stressed|continued|recalled|pointed out|asserted)"
    r"(?=[.,;:]|\s*$)(?!, and (?:went on|continued|added))"
)
"""Words behind a clause that make it somebody's speech ("…, he added")."""
_HE_SAID: Final = pattern(
    r"(?:He|She|They) (?:also |further |then )?"
    r"(?:said|added|noted|stressed|recalled|continued|remembered|recollected) that\b"
)
_MEDIUM = (
    r"(?:newspapers?|papers?|dail(?:y|ies)|magazines?|bulletins?|issues?|radios?|TVs?|television|agenc(?:y|ies)|website"
    r"|homepage|journals?|media)"
)
_SAID_A_MEDIUM: Final = guarded(
    rf",[”\"]? (?:[Tt]he |an? )?(?!official |state)(?:[^,.;]{{0,80}} )?{_MEDIUM}\b[^.;,]{{0,60}}? ",
    core=r"(?:reported|said|wrote|carried|noted)\s*\.?$",
)
_ANOTHERS_NEWS: Final = guarded(
    rf"(?:[^,.;⟦]|,(?= [A-Z]))*?(?:\b{_MEDIUM}\b|[A-Z]{{3,5}}\b)[^.;⟦]{{0,80}}? (?:reported|said|noted|wrote) that\b"
    rf"|(?:It|They|[Rr]eports|The {_MEDIUM}) (?:also )?(?:reported|said|noted|wrote)\b"
)
"""Another country's media tell it, before or behind it."""
_WORDS_FOLLOW: Final = guarded(
    r"\b(?:said|says|noted|stressed|continued|went on|going on|adding|added|this to say|read|reads|as follows)\b"
    r"[^.:\n]{0,120}",
    core=r":[”\"]?\s*\n",
)


def somebodys_words(view: SentenceView) -> bool:
    """Whether a sentence of the state's media is what somebody said or another country's media reported."""
    skeleton = view.skeleton
    if _HIS_WORDS.search(skeleton) or (view.mentions and _HE_SAID.match(skeleton)):
        return True
    if not view.mentions:
        return False
    return _ANOTHERS_NEWS.match(skeleton) is not None or _SAID_A_MEDIUM.search(skeleton) is not None


def words_begin(text: str, start: int) -> int:
    """Where behind text[start] somebody's own words begin ("he went on:"); the end of the text if nowhere."""
    found = _WORDS_FOLLOW.search_in(text, start, len(text))
    return found.end() if found else len(text)


def often(skeleton: str) -> bool:
    """Whether a sentence tells of what was done more than once ("visited the farm several times")."""
    return _OFTEN.search(skeleton) is not None


def of_another_year(text: str, published: date | None) -> bool:
    """Whether a text is set in a month or a year of the state's era that lies before the report's own time."""
    if "19" not in text and "20" not in text:
        return False
    for found in (*_IN_A_MONTH.finditer(text), *_OF_AN_ERA.finditer(text)):
        if _MADE_THEN.search(text, 0, found.start()):
            continue
        year = int(found.group("y"))
        if published is None or _before_its_time(year, published):
            return True
    return False


def _before_its_time(year: int, published: date) -> bool:
    """Whether a year is over so long that it is no news on the day `published`."""
    return year < published.year - 1 or (year == published.year - 1 and published.month > _RECENT_MONTHS)


def held_before(view: SentenceView, verb: int, found: Sequence[Day], published: date | None) -> bool:
    """Whether behind a meeting's `verb` its day is told to be last year's, and is not news in the months after, or its
    year is one long before the report's ("was held at Panmunjom on August 15, 1990").

    `found`: the days the sentence names.
    """
    if not found and _LAST_YEAR.match(view.skeleton, verb) is not None:
        return True
    told = _IN_ITS_YEAR.match(view.skeleton, verb) if published is not None else None
    return told is not None and published is not None and int(told.group("y")) < published.year - 1


def opens_in_the_past(skeleton: str, published: date | None) -> bool:
    """Whether a sentence begins with the time in which it is set, and that lies before the report's own time."""
    if not skeleton.startswith(_OPENERS_THEN) and " ago" not in skeleton[:_AGO]:
        return False
    found = _OPENS_THEN.match(skeleton)
    if found is None or published is None or found["y"] is None:
        return found is not None
    return _before_its_time(int(found["y"]), published)


def in_the_past(skeleton: str, published: date | None, *, dated: bool) -> bool:
    """Whether a sentence is set in the past: by its words, or by a year that is not the report's or the last.

    `dated`: it names a day of the report's own time ("December 31 last year" in the news of January).
    """
    past, in_a_year = _PAST.search(skeleton), _IN_A_YEAR.search(skeleton)
    if in_a_year is not None and published is not None and int(in_a_year.group()[3:]) + dated > published.year:
        in_a_year = None  # "signed a protocol on exchange in 2012": what is planned
    if past is None or (in_a_year is not None and in_a_year.start() < past.start()):
        past = in_a_year
    if past is not None and not (past.group().startswith("last") and dated):
        return True
    if of_another_year(skeleton, published) and not dated:
        return True
    year = _YEAR_OF_ERA.search(skeleton) if "(" in skeleton else None
    return year is not None and (published is None or int(year.group(1)) < published.year - 1)
