"""Journeys that the press tells of officials whom only a later sentence names.

"Three senior officials arrived in X on Saturday … Heading the delegation was ⟦0⟧", "Top officials visited X … ⟦0⟧ and
⟦1⟧ were among the delegation".
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.setting import Setting
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, MARKS

_COMPANY = r"(?:delegation|mission|group|team|party|officials|visitors|travellers|travelers|envoys)"
_GONE: Final = guarded(
    r"^(?P<s>[^⟦.;]{0,60}?(?:officials|envoys|diplomats|delegates|generals|ministers|aides)) "
    r"(?:(?!\b(?:will|would|who|that|to)\b)[^⟦.;]){0,40}?",
    core=r"\b(?P<v>(?:arrived|landed) (?:in|at)|visited|left for|departed for|flew to|travell?ed to)\b",
)
_HEADING: Final = guarded(
    rf"^(?:[Hh]eading|[Ll]eading) (?:the|this|its) (?:[\w’'-]+ ){{0,3}}?{_COMPANY} (?:was|were|is|are) (?P<w>{MARKS})",
    rf"(?:, who [^⟦;.]{{3,90}}?,? and (?P<more>{MARK}))?",
)
_AMONG: Final = guarded(
    rf"(?P<w>{MARKS})(?:, [^⟦.;,]{{3,80}})?,? (?:was|were|is|are) (?:also )?among (?:the|its|this) "
    rf"(?:[\w’'-]+ ){{0,4}}?{_COMPANY}\b"
)


class PressOfficials:
    """Reads the journeys of one document of the press whose travellers are named late."""

    def __init__(self, story: Story, setting: Setting) -> None:
        self._story = story
        self._setting = setting
        self._told: tuple[SentenceView, Head] | None = None
        """The sentence that told of the journey."""

    def read(self, view: SentenceView, opened: Draft | None) -> Draft | None:
        """The journey whose travellers a sentence names; `opened`: the event the sentence itself opened."""
        if self._told is None:
            gone = _GONE.search(view.skeleton) if not self._story.drafts and self._story.days_of_news(view) else None
            own = self._story.grammar.lexicon.own_names if gone is not None else ()
            if gone is not None and any(name in gone["s"] for name in own):
                self._told = view, Head("travel", gone.start("v"), gone.start("v"), gone.end("v"), subject=gone["s"])
            return opened
        found = _HEADING.search(view.skeleton) or _AMONG.search(view.skeleton)
        if found is None:
            return opened
        draft = self._story.first("travel")
        if draft is None:
            draft = self._story.open(*self._told)
            self._story.current = draft
        self._setting.give(*self._told, draft)
        if draft.event.place is not None and self._setting.places.is_land(draft.event.place):
            draft.event.place = None
        more = found.groupdict().get("more") or ""
        for mention in (*view.named(found["w"]), *(view.named(more) if more else ())):
            person = self._story.people.of(mention)
            if not person.foreign and self._story.alive(person):
                draft.add(person, "principal", [mention.span])
        return draft
