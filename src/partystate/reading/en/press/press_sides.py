"""Talks of the nation's two states, as the press tells them: who led which side stands in a sentence of its own.

"The two sides held high-level talks at X on Tuesday … The North's delegation was led by ⟦0⟧", "Leading the South's
team was ⟦1⟧". No clause there tells that somebody met somebody, so neither the heads nor the deeds see an event.
"""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.heads.two_sides import Sides
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARK, pattern

_TALKED = pattern(
    r"(?P<v>(?:held|hold|holding|opened|started|began|kicked off|resumed|had|concluded|ended) (?:[\w’'-]+ ){0,6}?"
    r"(?:talks|dialogue|negotiations|meeting)|(?:met|sat down) (?:[^.;⟦]{0,60}? )?for|met (?:on )?\w+day"
    r"|(?:officials|delegates|delegations|negotiators)(?: [^.;⟦]{0,60})? met(?= (?:at|in|to)\b)"
    r"|(?:talks|dialogue|negotiations|meeting),? (?:which )?(?:(?:was|were|which were) )?(?:held|took place"
    r"|opened|started|began"
    r"|kicked off|ended|got under way))\b"
)
_NOT_YET = pattern(r"\b(?:will|would|agreed(?: (?:on )?\w+day)? to|to|may|might|could|propos\w+|plan\w*"
    r"|scheduled) (?:\w+ )?$")
_TALKS_AND_PLACE = 110
"""Characters from the talks' verb in which their place ends."""
_HEADING = pattern(
    rf"(?P<w>{MARK}),? (?:(?:is|was) (?:leading|heading)|led|headed|leads|heads) (?:an?|the|his"
    rf"|her) (?:[\w-]+ ){{0,4}}?"
    r"delegation\b(?! of\b)"
)
""" "⟦0⟧ is leading a five-member delegation to the talks", of the side he is known to be on."""
_BEFORE = 30
"""Characters before talks in which it stands that they are yet to come."""


class PressSides:
    """Reads who led either side of talks in one document of the press."""

    def __init__(self, sides: Sides, story: Story, setting: Setting) -> None:
        self._sides = sides
        self._story = story
        self._setting = setting
        self._told: tuple[SentenceView, Head] | None = None
        """The sentence that told of talks of both states."""
        self._rivals: list[tuple[SentenceView, str]] = []
        """Who led the other side, as long as there is no event."""

    def read(self, view: SentenceView, opened: Draft | None) -> Draft | None:
        """The talks whose sides a sentence names; `opened`: the event the sentence itself opened."""
        skeleton = view.skeleton
        if self._told is None and opened is None and self._sides.both.search(skeleton) is not None:
            m = _TALKED.search(skeleton)
            if m is not None and _NOT_YET.search(skeleton, max(0, m.start() - _BEFORE), m.start()) is None:
                self._told = view, Head("talks", m.start("v"), m.start("v"), m.start("v") + 1)
        if (self._told is None and self._story.first("talks") is None) or "⟦" not in skeleton:
            return opened
        for rival, patterns in self._sides.leads.items():
            m = next((m for one in patterns if (m := one.search(skeleton)) is not None), None)
            if m is not None:
                opened = self._lead(view, m["w"], rival=rival) or opened
        m = _HEADING.search(skeleton) if self._told is not None else None
        if m is not None and self._story.people.of(view.named(m["w"])[0]).foreign:
            opened = self._lead(view, m["w"], rival=True) or opened
        return opened

    def _lead(self, view: SentenceView, mark: str, *, rival: bool) -> Draft | None:
        """Put the head of one side into the talks; those of this state are opened by its own."""
        person = self._story.people.of(view.named(mark)[0])
        if not self._story.alive(person):
            return None
        draft = self._story.first("talks")
        if rival:
            person.foreign = True
            if draft is None:
                self._rivals.append((view, mark))
        else:
            person.own = True
            if draft is None and self._told is not None:
                draft = self._story.open(*self._told)
                told, head = self._told
                self._setting.give(told, head, draft)
                if draft.event.start is None:
                    self._setting.days.give_of_lead(draft.event)
                near = told.skeleton[head.verb : head.end + _TALKS_AND_PLACE]
                if draft.event.place is not None and draft.event.place not in near:
                    draft.event.place = None  # "… held talks, while the North focused on its part in the Games"
                self._story.current = draft
        if draft is None:
            return None
        draft.add(person, "guest" if rival else "principal", [view.named(mark)[0].span])
        for told, guest in self._rivals:
            mention = told.named(guest)[0]
            draft.add(self._story.people.of(mention), "guest", [mention.span])
        self._rivals.clear()
        return draft
