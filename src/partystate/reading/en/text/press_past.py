"""What the press looks back to: it ends its news with what happened weeks, months or years before.

Such a paragraph names another month ("in September he attended …"), a day of weeks ago, or says how long ago it was;
the news itself is dated by a weekday. GUIDE.md: "Things merely mentioned, planned or historical are not events".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from partystate.reading.automata import any_of
from partystate.reading.dates import MONTHS, Day
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS, pattern

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[.\u2024])"
)
_IN_MONTH = guarded(rf"\b(?:[Ii]n|[Ll]ast|[Dd]uring|[Bb]ack in|[Uu]ntil|this past) (?P<when>early |late "
    rf"|mid-)?(?P<m>{_MONTH})(?! \d)")
_LONG_AGO = pattern(
    r"(?:^|(?<!since[ ])(?<!than[ ])(?<!from[ ])(?<!\bof[ ])(?<!\bin[ ])(?<!for[ ])(?<!the[ ]))"
    r"\b(?:[Ll]ast (?:year|month|summer|autumn|winter|spring|fall)\b(?!['’]s)|[Ee]arlier this (?:year|month)"
    r"|(?:[Ii]n|[Oo]ver) recent (?:years|months|weeks)|[A-Za-z]+ (?:years|months|weeks) (?:ago|earlier)"
    r"|[Tt]he (?:previous|following) (?:year|month)|[Ii]n the past|[Aa] (?:year|month) (?:ago|earlier|before)"
    r"|[Ss]everal times|[Rr]egularly|[Ff]requently|[Oo]ften|[Rr]epeatedly|growing frequency|[Ii]n (?:19|20)\d\d\b)"
)
_LONG_AGO_TOLD = any_of(
    "year month weeks summer autumn winter spring fall past times egularly requently ften epeatedly frequency 19 20"
    .split()
)
"""Of these words what that finds holds one."""
_LOST_THEN = guarded(
    rf"\b(?:sacked|dismissed|fired|ousted|executed|purged|removed|replaced) (?:[\w’'-]+ ){{0,4}}?(?P<who>{MARK})"
    rf"(?!['’]s)",
    r"[^.;⟦]{0,40}\b(?:last year|in (?:[A-Z]\w+ )?(?:19|20)\d\d|years? ago)\b",
)
FIRST_IN_YEARS = pattern(
    r"[^.;⟦]{0,60}?\b(?:in (?:(?:nearly|more than|over|almost|about) )?(?:\w+ (?:years|decades|months)|decades|years"
    r"|a generation)|since (?:19|20)\d\d)\b"
)
"""Behind "the first congress": it is so called for its rareness, and not counted."""
_LOST_AMONG = guarded(
    r"\b(?:has|had|have) (?:\w+ ){0,2}?(?:sacked|dismissed|fired|ousted|executed|purged|removed|killed)\b",
    r"(?:(?:,| or| and) \w+)* (?:[\w’'-]+ ){0,6}?(?:officials|aides|generals|people|cadres|elites|figures|relatives)",
    rf",? (?:including|among them|such as) (?:(?:his|her|its|the|former) )*(?:[\w’'-]+ ){{0,4}}?(?P<who>{MARKS})",
)
""" "has purged dozens of officials, including army chief | ⟦0⟧"."""
_PREDECESSOR = guarded(rf"['’]s predecessor,? (?P<who>{MARK})(?!['’]s)")
""" "A's predecessor, | Ambassador ⟦0⟧": what he was he is no more."""
_LINE_DATED = pattern(rf"(?:[-–—•*] )?(?:{_MONTH}(?: \d{{1,2}})?,? |\d{{1,2}} {_MONTH},? )?(?P<y>(?:19"
    rf"|20)\d\d)\s*[:–—-]")
""" "December 17, 2011: …": a line of a timeline."""
_OF_FIRST = pattern(
    r"\b(?:first|second|third|latest|last|most|since|than|as|unlike|like|compared|amid(?:st)?|despite"
    r"|speculation|rumou?rs?|born|founded|who (?:died|took|came)|(?:that|which|who) had"
    r"|whose)\b[^,;]*$"
)
"""Before words for a time: what the news is compared with ("the first such visit in months"), or what somebody's past
is told by ("the late leader ⟦0⟧, who died in 2011")."""
_REVIEWED = pattern(
    r"\b(?:reported on|(?:review|discuss|analy|examin|assess|apprais)\w*|summ(?:ed|ing) up|implementation|fulfil\w*"
    r"|budget|work|polic(?:y|ies)|reports? on|performance|results)\b[^;]*$"
)
"""Before words for a time: what a meeting of today looks back on ("reviewed the work of | last year")."""
_SINCE = pattern(r"\b(?:since|than|from|of|who(?:se)?|born|founded)\b[^,;]*$")
"""As much before "last June", which by itself is a time of its own."""
_LAST_WEEK = pattern(r"(?:[Jj]ust )?[Ll]ast week\b|(?:[Aa] week|[Ww]eeks) (?:ago|earlier|before)\b")
"""Behind the lead: what the press reminds of ("Last week he visited factories")."""
_LAST_TIME = pattern(r"\b(?:last|most recently|previously|earlier) (?:appeared|seen|made|visited|met|held|attended"
    r"|spoke)\b")
""" "He last appeared on May 11, when he presided over a meeting"."""
_REPORTED_THEN = pattern(
    r"(?:Earlier )?(?:On|Last) [A-Z]\w+day,? (?:the |its )?[^,.;]{3,60}? (?:reported|said|announced) (?:that )?"
)
""" "On Sunday, state media reported that …", in the news of Wednesday: what was reported before."""
_FILED = pattern(r"^\W*FILE\b(?: PHOTO| PICTURE| IMAGE)?|\bFILE (?:PHOTO|PICTURE)\b")
""" "FILE PHOTO: ⟦0⟧ attends …": a picture of another day."""
_PICTURE = pattern(
    r"\bin (?:this|an?) (?:[\w-]+ ){0,3}?(?:photo(?:graph)?|picture|image|frame|screengrab)\b"
    r"|\b(?:file|undated) (?:photo|picture|image)\b"
)
"""What stands under a picture: with a day of weeks ago it tells of that."""
_THEN = pattern(
    r"(?:During|Throughout|In|Over) (?:that|his|her|their) (?:entire |long )?"
    r"(?:time|period|years|career|tenure|term|life|decades|stint)\b"
)
""" "During that time, he met …": what somebody did in the years of an office told before."""
_OLD = 7
"""Days from which on a day of the month is not the news of a report; weekdays are within a week."""
_LEAD_PARAGRAPHS = 2
"""Paragraphs in which the news itself stands."""
_EARLY = 20
"""The day of a month from which on its beginning is no news."""
_RECENT = 10
"""The day of a month up to which "in (the month before)" may still be news."""


def of_timeline(text: str, start: int, published: date | None) -> bool:
    """Whether the sentence at text[start] stands in a line that opens with a day of another year ("May 3, 2012: …")."""
    line = text.rfind("\n", 0, start) + 1
    m = _LINE_DATED.match(text, line)
    return m is not None and published is not None and int(m["y"]) < published.year


def forget_lost_offices(view: SentenceView) -> None:
    """Take the posts from those whom a sentence says to have lost them in another year ("sacked army chief ⟦0⟧")."""
    for m in (*_LOST_THEN.finditer(view.skeleton), *_LOST_AMONG.finditer(view.skeleton)):
        for mention in view.named(m["who"]):
            mention.posts.clear()
            mention.open_roles.clear()
    for m in _PREDECESSOR.finditer(view.skeleton):
        for mention in view.named(m["who"]):
            mention.past = True
            mention.posts.clear()
            mention.open_roles.clear()


_OF_SOMEBODY_ONCE = pattern(r",\s(?:who|whose|whom)\s[^,.;“”\"]{3,160}(?=[,.;]|\s*$)")


def without_lives(text: str, found: Sequence[Day]) -> tuple[str, list[Day]]:
    """A sentence with what it tells of its people's past left blank, and the days it names outside of that: "met ⟦1⟧,
    | who invited him last year" is news."""
    spans = [m.span() for m in _OF_SOMEBODY_ONCE.finditer(text)] if ", who" in text else []
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text, [day for day in found if not any(start <= day.start < end for start, end in spans)]


def looks_back(
    text: str, found: Sequence[Day], published: date | None, paragraph: int, *, told: bool = False
) -> bool:
    """Whether a press sentence tells of what is no news of today's; `found`: the days it names.

    `paragraph`: its number, from 0 or 1 for the first; in the lead a day of the month some time ago may be the news.
    `told`: the news has been told, so that only the first paragraph is the lead.
    """
    if "FILE" in text and _FILED.search(text) is not None:
        return True
    if published is None:
        return False
    old = bool(found) and all((published - day.last).days >= _OLD for day in found)
    if old and _PICTURE.search(text) is not None:
        return True
    if found and (published - found[0].last).days > 1 and _REPORTED_THEN.match(text) is not None:
        return paragraph > 1
    if any((published - day.last).days < _OLD for day in found):
        return False
    if paragraph > 1 and _THEN.match(text) is not None:
        return True
    lead = 1 if told else _LEAD_PARAGRAPHS
    if found and (paragraph > lead or (paragraph > 1 and _LAST_TIME.search(text) is not None)):
        return True
    for m in _IN_MONTH.finditer(text):
        month = MONTHS[m["m"].lower().rstrip(".\u2024")]
        last = published.month - 1 or 12
        begun = m["when"] == "early " and published.day > _EARLY
        just_over = published.day <= _RECENT and (m["when"] == "late " or not told)  # behind the news it is background
        recent = (month == published.month and not begun) or (month == last and just_over)
        of_what = _SINCE if m.group().lower().startswith("last") else _OF_FIRST  # "held their first summit last June"
        if not recent and of_what.search(text, 0, m.start()) is None:
            return True
    if paragraph > 1 and not found and _LAST_WEEK.match(text) is not None:
        return True
    ago = _LONG_AGO.search(text) if _LONG_AGO_TOLD.find_matches_as_strings(text) else None
    if ago is None or _OF_FIRST.search(text, 0, ago.start()) is not None:
        return False
    return _REVIEWED.search(text, 0, ago.start()) is None
