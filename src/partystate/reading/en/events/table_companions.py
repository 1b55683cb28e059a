"""With whom somebody had a meal, where no host is told of, and for whom one is given, told before the verb: the chief
guest is its principal (GUIDE.md)."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Capacity

_FEASTED: Final = pattern(
    r"\b(?:reception|banquet|luncheon|dinner|lunch|party)\b[^.;⟦]{0,30}? (?:for|in honou?r of|to welcome) "
    r"(?:(?P<g>(?:an?|the) [^.;⟦,]{3,110}?\b(?:delegation|group|mission|party|team)\b[^.;⟦,]{0,90}?),? "
    r"(?:led|headed) by )?"
    r"(?:[\w’'-]+ ){0,4}?(?P<w>⟦\d+⟧)(?!['’]s)"
)
""" "A farewell reception for Ambassador ⟦0⟧ | was given by …": told before the verb."""


def add_feasted(story: Story, view: SentenceView, draft: Draft, start: int, end: int) -> None:
    """Add the foreigner for whom a reception is told, in view.skeleton[start:end], to be given: its chief guest."""
    feasted = _FEASTED.search(view.skeleton, start, end)
    person = story.people.of(view.named(feasted["w"])[0]) if feasted is not None else None
    if feasted is None or person is None or not person.foreign:
        return
    draft.add(person, "principal", [view.named(feasted["w"])[0].span])
    if feasted["g"]:
        draft.group(view.plain(feasted["g"]), "guest", False, view.span(*feasted.span("g")))


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
