"""When an event took place: which of the days that a report names is the event's."""

from __future__ import annotations

import re
from datetime import timedelta

from partystate.reading.dates import Day, days
from partystate.reading.en.events import tried_out as words
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.captions import day_of_picture
from partystate.reading.en.text.views import SentenceView
from partystate.reading.numbers import number
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, Event

_SOURCE = 110
"""Characters before a day within which the outlet that spoke on it stands."""
_DAY_BEFORE = re.compile(r"(?:the|The) (?:day before|previous day)|(?:[Aa]|[Oo]ne) day (?:earlier|before)"
    r"|\w+ days (?:earlier|before|ago)")
_THE_DAY_BEFORE = re.compile(r"(?:the day before|the previous day|(?:a|one) day (?:earlier|before))")
_ANOTHER = re.compile(r"(?<=before) (?:the|an?|his|its|their|she|he|it|they|[A-Z])\b")
_REPORT_BEHIND = pattern(
    r"(?:['’]s)? (?:morning |evening )?(?:reports?|dispatch(?:es)?|despatch|broadcasts?|editions?|issue|newscasts?)\b"
)
""" "in a Saturday | report": the day of the news, not of what it tells."""
_TOLD_BEHIND = pattern(r",? (?:also )?(?:said|reported|announced|confirmed|carried|released|published|showed)\b")
_SAID_ON = pattern(
    r"\b(?:said|says|told (?:reporters|journalists|the media|[A-Z]{2,})|announced|disclosed|confirmed|revealed|added) "
    r"(?:late |early )?(?:on )?$"
)
_WHAT_WAS_SAID = pattern(r",? (?:that )?(?:he|she|they)\b")
"""Around the day on which somebody told of his own doings ("said on | Thursday | he had met ⟦1⟧")."""
_FORESEEN = pattern(
    r"\b(?:due|expected|scheduled|slated|set|planned|plans|likely|hopes|intends) to (?:[a-z]+ly )?(?:meet|hold"
    r"|attend|visit|return"
    r"|leave|travel|depart|take part|arrive|fly|begin|open|start|end|host|be)\b[^.;]{0,80}$"
)
"""Before the day of what is yet to come ("is due to meet ⟦1⟧ | on Friday")."""
_DAYS_LONG = re.compile(r"\b(two|three|four|five|six|seven|eight|[2-9])-day\b")
_KICKED_OFF = pattern(r"\b(?:kicked off|began|started|opened)(?: on| last)?\s*$")
_CLOSED = pattern(r"conclu|clos|end of|wrapped")
_OPENED_BEFORE = pattern(r"\b(?:that|which) (?:had )?(?:began|begun|opened|started|kicked off)\b")
_CAME_TO_CLOSE = pattern(
    r"\b(?:closed|ended|concluded|wound up"
    r"|(?:came|was brought) to (?:(?:an?|its) )?(?:\w+ )?(?:close|end|conclusion))\b"
)
"""Of one sentence, these tell a meeting's first day and its last ("that began on May 4 came to a close today")."""
_SITTING = BODY_KINDS | {"meeting", "talks"}
"""What lasts from its opening to its close; of a fair only these two are events."""
_SENT = pattern(r"\b(?:sent|received|died|passed away|issued|published|released)\b")
"""Words of a lead whose day is not that of what took place."""
_NEWS_DAYS = timedelta(days=14)
_CLOSE_TOLD = 1200
"""Characters within which a report says whether a meeting has closed."""


class EventDays:
    """Gives the events of one document their days."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def give(self, view: SentenceView, event: Event, found: Day) -> None:
        """The day named in a sentence is the event's; "at the four-day plenary … on Friday" tells the last of four."""
        event.start, event.end = found.first, found.last
        event.evidence.append((view.sentence.start + found.start, view.sentence.start + found.end))
        if event.start != event.end or event.kind not in BODY_KINDS:
            return
        text = self._story.document.text
        long = _DAYS_LONG.search(text)
        if long is None:
            return
        further = timedelta(days=int(number(long.group(1)) or 1) - 1)
        if _KICKED_OFF.search(view.sentence.text, 0, found.start):
            event.end += further
        elif _CLOSED.search(text[:_CLOSE_TOLD]):
            event.start -= further

    def give_day_of_test(self, view: SentenceView, event: Event, what: re.Pattern[str]) -> None:
        """A drill, test or parade that somebody guided took place on the day told of it before."""
        document = self._story.document
        start = document.title_end
        for paragraph in document.text[start : view.sentence.start].split("\n\n"):
            if what.search(paragraph) and words.STAGED.search(paragraph):
                found = next(iter(self._of_events(paragraph, days(paragraph, self._story.written))), None)
                if found is not None:
                    event.start, event.end = found.first, found.last
                    event.evidence.append((start + found.start, start + found.end))
                    return
            start += len(paragraph) + 2

    def give_of_lead(self, event: Event) -> None:
        """The one day that the first paragraph names is that of an event told without a day, if it is no old news."""
        start, lead = self._story.lead()
        written = self._story.written
        found = self._of_events(lead, days(lead, written))
        if written is None or not found or any(d.first != found[0].first for d in found) or _SENT.search(lead):
            return
        if timedelta(0) <= written - found[0].first <= _NEWS_DAYS:
            event.start, event.end = found[0].first, found[0].last
            event.evidence.append((start + found[0].start, start + found[0].end))

    def told_by(self, view: SentenceView) -> list[Day]:
        """The days a sentence names, without those on which an outlet said something."""
        told = self._of_events(view.sentence.text, self._story.days(view))
        return [d for d in told if not self._of_source(view, d)]

    def _of_events(self, text: str, found: list[Day]) -> list[Day]:
        """The days found in a text, without those on which an outlet said something."""
        of_report = self._story.grammar.day_of_report
        told = [d for d in found if not of_report.search(text, max(0, d.start - _SOURCE), d.start)]
        told = [d for d in told if _REPORT_BEHIND.match(text, d.end) is None]
        if not self._story.press:
            return told
        told = [d for d in told if _FORESEEN.search(text, max(0, d.start - _SOURCE), d.start) is None]
        told = [d for d in told if not (_WHAT_WAS_SAID.match(text, d.end) and self._said_on(text, d))]
        return [d for d in told if not (_TOLD_BEHIND.match(text, d.end) and self._teller_before(text, d))]

    def _teller_before(self, text: str, day: Day) -> bool:
        """ "State media on | Saturday | reported": whether an outlet stands before a day on which one told."""
        return self._story.grammar.teller.search(text, max(0, day.start - _SOURCE), day.start) is not None

    def _said_on(self, text: str, day: Day) -> bool:
        return _SAID_ON.search(text, max(0, day.start - _SOURCE), day.start) is not None

    def _of_source(self, view: SentenceView, day: Day) -> bool:
        """Whether a day stands where the press names its source, which is blank in its skeletons."""
        at = view.to_skeleton(view.sentence.start + day.start) if self._story.press else -1
        return at >= 0 and not view.skeleton[at : at + day.end - day.start].strip(" ")

    def meant(self, view: SentenceView, head: Head) -> Day | None:
        """The day a head's sentence means: "the day before", else the first behind the verb, else the first."""
        text = view.sentence.text
        found = self.told_by(view)
        if not found:
            return day_of_picture(view, head.verb, self._story.written)
        found = [d for d in found if not self._before_another(text, d)] if self._story.press else found
        if not found:
            return None
        relative = next((d for d in found if _DAY_BEFORE.fullmatch(text, d.start, d.end)), None)
        told = next((d.event.start for d in reversed(self._story.drafts) if d.event.start is not None), None)
        day_before = relative is not None and _THE_DAY_BEFORE.fullmatch(text, relative.start, relative.end) is not None
        if relative is not None and (relative.start <= 1 or (day_before and self._story.press)) and told is not None:
            day = told - timedelta(days=1)  # "A day earlier, ⟦0⟧ had visited …": before what was told
            return relative._replace(first=day, last=day)
        if relative is not None:
            return relative
        if len(found) > 1 and head.kind in _SITTING:
            whole = self._first_to_last(text, found[0], found[1])
            if whole is not None:
                return whole
        verb = view.to_document(head.verb) - view.sentence.start
        return next((d for d in found if d.start >= verb), found[0])

    def _before_another(self, text: str, day: Day) -> bool:
        """ "one day before | the opening of the games": reckoned from another event, and not from the report's day."""
        return _DAY_BEFORE.fullmatch(text, day.start, day.end) is not None and _ANOTHER.match(text, day.end) is not None

    def _first_to_last(self, text: str, first: Day, last: Day) -> Day | None:
        """The days from a meeting's opening to its close, where a sentence tells both."""
        opened = _OPENED_BEFORE.search(text, 0, first.start)
        if opened is None or first.first > last.last or _CAME_TO_CLOSE.search(text, opened.end()) is None:
            return None
        return first._replace(last=last.last)
