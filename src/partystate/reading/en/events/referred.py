"""Whom talks were held with, where a sentence only points to people named before ("met with the delegation on the same
day", "⟦0⟧ visited the mission. Its chief had a talk with him")."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern

_THEM = pattern(
    r"(?:him|her|them)\b(?! and)|(?:[Tt]he )?(?:members of )?(?:[Tt]he|his|her|its) (?:[A-Z]{2,5} |[a-z]+ ){0,2}?"
    r"(?:delegation|delegates|guests?|visitors?|group|party)\b(?! (?:of|from|led|headed|to|which|who)\b| [A-Z⟦])"
)
_THE_GUEST = pattern(
    r"(?:the|his|her) (?:(?:visiting|foreign|[A-Z]\w+) )?(?:guests?|visitors?|delegation|envoy)\b(?! (?:of|from|led)\b)"
)
"""Whom the press points to so, who writes "him" of anybody."""
_AGAIN = pattern(r"\b(?:also|later|separately|then)\b|\b(?:same|that) day\b")
"""Words with which a second host's talks are told apart from the first's."""


class Referred:
    """Finds, in one document, the people whom its talks only point to."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def met(self, view: SentenceView, head: Head, subjects: list[Person]) -> list[Person]:
        """The people named before whom a head of talks means by "him", "them" or "the delegation"."""
        story = self._story
        them = _THE_GUEST if story.press else _THEM
        if head.kind != "talks" or head.opened or not subjects or them.match(head.object) is None:
            return []
        theirs = all(p.foreign for p in subjects)
        if not theirs and any(p.foreign for p in subjects):
            return []
        draft = story.latest("talks", "travel")
        if draft is not None:
            return [p for p in draft.persons() if p.foreign is not theirs and (p.foreign or self._leads(draft, p))]
        if theirs or story.drafts or head.object[0] not in "ht":
            return []
        end = view.sentence.start
        start = story.document.text.rfind("\n\n", story.document.title_end, max(end - 2, 0))
        before = (p for p in story.people.by_key.values() if p.foreign)
        return [p for p in before if any(max(start, 0) <= at < end for at, _ in p.spans)]

    def another_host(self, view: SentenceView, head: Head, draft: Draft, subjects: list[Person]) -> bool:
        """Whether somebody else of this state met those with whom talks have been told of ("⟦0⟧ also met the
        delegation")."""
        if head.kind != "talks" or head.opened or not subjects:
            return False
        if self._story.press and _THE_GUEST.match(head.object) is None:
            return False
        if any(p.foreign or draft.has(p) for p in subjects) or not any(self._leads(draft, p) for p in draft.persons()):
            return False
        return _AGAIN.search(view.skeleton) is not None or bool(self._story.days(view))

    def _leads(self, draft: Draft, person: Person) -> bool:
        """Whether somebody of this state is the chief of his side."""
        return not person.foreign and any(p.name == person.name and p.capacity == "principal" for p in draft.people())
