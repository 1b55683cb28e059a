"""A body that meets within the report on another's meeting: the bureau on a day of the plenary meeting, the new Central
Committee on a day of the congress that has elected it. The report tells of both by turns ("The plenary meeting …", "The
Political Bureau …").
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.event_days import EventDays
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import BODY_KINDS, EventKind

_SAME_DAY: Final = pattern(r"\b(?:on )?(?:the same|that|the very) (?:day|evening|afternoon|morning|night)\b")
_TURNS: Final = pattern(
    r"(?:(?:At|In) )?[Tt]he (?:(?P<plenary_meeting>(?:[\w-]+ )?plenary meeting|plenum)|(?P<party_congress>[Cc]ongress)"
    r"|(?P<political_bureau_meeting>Political Bureau)|(?P<assembly_session>[Ss]ession))\b(?! of)"
)
_SEVERAL: Final = 2
_KINDS: Final[tuple[EventKind, ...]] = (
    "plenary_meeting", "party_congress", "political_bureau_meeting", "assembly_session",
)  # fmt: skip


def meets_beside(story: Story, days: EventDays, view: SentenceView, head: Head) -> bool:
    """Whether a head tells that another body met on a day of the meeting of which the report has told."""
    meeting, drafts = head.meeting, story.drafts
    if story.press or not head.opened or meeting is None or not meeting.body or meeting.kind not in BODY_KINDS:
        return False
    if not drafts or any(d.event.kind not in BODY_KINDS or d.event.kind == meeting.kind for d in drafts):
        return False
    if head.start > 0 and meeting.ordinal is None:
        return False
    if _SAME_DAY.search(view.skeleton, head.verb) is not None:
        return True
    day, event, verb = days.meant(view, head), drafts[0].event, view.to_document(head.verb) - view.sentence.start
    if meeting.ordinal is None or day is None or event.start is None or day.start < verb:
        return False
    return event.start <= day.first <= (event.end or event.start)


def on_the_same_day(story: Story, view: SentenceView, head: Head, draft: Draft) -> None:
    """Give a meeting "on the same day" that of the meeting told before."""
    event, first = draft.event, story.drafts[0].event
    if event.start is None and first is not event and _SAME_DAY.search(view.skeleton, head.verb) is not None:
        event.start = event.end = first.end or first.start


def turn_to(story: Story, skeleton: str) -> None:
    """Go on with the one of several meetings of bodies that a sentence names as its subject."""
    if story.press or len(story.drafts) < _SEVERAL or (named := _TURNS.match(skeleton)) is None:
        return
    kind = next(k for k in _KINDS if named[k])
    story.current = story.latest(kind) or story.current
