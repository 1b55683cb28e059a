"""With whom somebody had a meal, where no host is told of: the chief guest is its principal as he is (GUIDE.md)."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.report import Capacity


def add_companions(story: Story, view: SentenceView, draft: Draft, start: int, end: int) -> None:
    """Add those named in view.skeleton[start:end]: the first foreigner as principal, what else comes from abroad as
    guests, all others as attending."""
    people, groups = story.grammar.rosters.roster(view, start, end)
    chief_told = False
    for mention in people:
        person = story.absorb(mention)
        if not story.alive(person):
            continue
        capacity: Capacity = "attended"
        if person.foreign:
            capacity = "guest" if chief_told else "principal"
            chief_told = True
        draft.add(person, capacity, [mention.span])
    for piece in groups:
        side: Capacity = "guest" if story.grammar.sides.is_foreign(piece.text) else "attended"
        draft.group(view.plain(piece.text), side, False, view.span(piece.start, piece.end))
