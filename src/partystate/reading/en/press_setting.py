"""Days and places that the general press tells apart from the event.

"visited a mausoleum … Kim paid tribute at the Palace of X on Tuesday", "The parade, held in the evening of Feb. 8 in X,
featured …", "The meeting took place at X".
"""

from __future__ import annotations

from partystate.reading.en.drafts import Draft
from partystate.reading.en.setting import Setting
from partystate.reading.en.story import Story
from partystate.reading.en.views import SentenceView
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import BODY_KINDS, Capacity, Event

_TOLD_ASIDE = pattern(
    r"^(?:At |In |During )?[Tt]he (?:[\w-]+ ){0,3}?(?:parade|ceremony|event|meeting|talks|session|congress|plenum"
    r"|funeral|concert|performance|banquet|dinner|reception|summit)"
    r"(?:(?:, (?:which was |which were )?| )held"
    r"| (?:[^.;]{0,160}? )?(?:(?:was|were) held|took place)) "
)
_THEY_MET = pattern(
    r"^(?:The two(?: leaders| sides| men| officials)?|They|Both leaders) (?:also |then )?(?:held|met|had|sat down)\b"
    r"(?: (?:a|an|their) (?:[\w-]+ ){0,3}?(?:summit|talks|meeting|conversation))?(?= )"
)
""" "The two held a summit at X on Wednesday"."""
_BEGAN = pattern(
    r"[Tt]he (?:[\w-]+ ){0,3}?(?:congress|session|plenum|meeting|conference),? (?:which |that )"
    r"(?:started|began|opened|kicked off|got under way)(?: on)? "
)
""" "the latest congress, which started Tuesday"."""
_DELEGATION = pattern(
    r"[Tt]he (?:[\w-]+ ){0,3}?delegation,? "
    rf"(?:(?:was |is |which was )?(?:led|headed) by [^⟦.;]{{0,60}}(?P<head>{MARK}),?)?"
    rf"(?: (?:and )?(?:also )?(?:includes|included|comprises|comprised) (?:[^⟦.;]{{0,60}} )?(?P<who>{MARKS}))?"
)
_CITY = pattern(r"[A-Z]\w+$")
_SITE = pattern(r"[A-Z]")
_HOMAGE = pattern(r"\b(?:mausoleum|tribute|homage|respects|visit)\b")


class PressSetting:
    """Completes the days and places of the events of one document of the general press."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting

    def refine(self, view: SentenceView) -> None:
        """Take day and place of the event told last out of a sentence that only says so."""
        draft = self._story.current
        if draft is None:
            return
        event = draft.event
        m = _TOLD_ASIDE.match(view.skeleton)
        if m is None and event.kind == "talks":
            m = _THEY_MET.match(view.skeleton)
        if m is None and event.kind in BODY_KINDS and event.start is None:
            m = _BEGAN.search(view.skeleton)
        if m is not None:
            self._aside(view, event, m.end())
        if event.kind in ("reception", "talks", "travel", "ceremony"):
            self._delegation(view, draft)
        if event.kind == "ceremony" and event.place is not None and _HOMAGE.search(view.skeleton):
            self._homage(view, draft)

    def _aside(self, view: SentenceView, event: Event, at: int) -> None:
        if event.start is None:
            behind = view.to_document(at) - view.sentence.start
            found = next((d for d in self._story.days(view) if d.end >= behind), None)
            if found is not None:
                self._setting.give_day(view, event, found)
        if event.place is None or (event.kind == "talks" and _CITY.match(event.place)):
            places = self._story.grammar.places
            venue = places.venue(view.skeleton, at - 1)
            if venue is not None and venue[0] != "here" and _SITE.search(venue[0]):
                event.place = places.shorten(view.plain(venue[0]))
                event.evidence.append(view.span(venue[1], venue[2]))

    def _delegation(self, view: SentenceView, draft: Draft) -> None:
        """ "The delegation, led by ⟦0⟧, includes ⟦1⟧": who makes up the delegation that the event is told of."""
        m = _DELEGATION.match(view.skeleton)
        if m is None or not any("delegation" in g.text for g in draft.event.groups):
            return
        beside: Capacity = "accompanied" if draft.event.kind == "travel" else "attended"
        heads: tuple[tuple[str, Capacity], ...] = (("head", "principal"), ("who", beside))
        for group, capacity in heads:
            for mention in view.named(m.group(group) or ""):
                person = self._story.people.of(mention)
                if not person.foreign and self._story.alive(person):
                    draft.add(person, capacity, [mention.span])

    def _homage(self, view: SentenceView, draft: Draft) -> None:
        """The name of the mausoleum that was visited, and the day of the visit."""
        event = draft.event
        if self._story.grammar.homage_named.search(event.place or "") is not None:
            return
        site = self._story.grammar.homage_named.search(view.skeleton)
        if site is None:
            return
        event.place = site.group()
        event.evidence.append(view.span(*site.span()))
        if event.start is None:
            days = self._setting.days_of_event(view)
            if days:  # "the previous day" before the day it is reckoned from
                self._setting.give_day(view, event, next((d for d in days if d.word == "relative"), days[0]))
