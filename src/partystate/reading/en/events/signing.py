"""Whom the leader signs a treaty or declaration with: "⟦0⟧ together with President ⟦1⟧ signed it", "⟦0⟧ signed it with
⟦1⟧". It is the business of both, whatever capacity a company or a guest would have elsewhere."""

from __future__ import annotations

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK

_WITH = guarded(rf"\b(?:signed|inked) [^.;⟦]{{3,120}}? with (?:[\w’'-]+ ){{0,5}}?(?P<w>{MARK})")
_SIGNING = ("signed", "inked")


def add_signers(story: Story, view: SentenceView, head: Head, draft: Draft) -> None:
    """Both signers are principals, where one of them is the leader and the other a foreigner."""
    if not view.skeleton.startswith(_SIGNING, head.verb):
        return
    signed_at = view.span(head.verb, head.verb + 1)[0]
    pair = [story.people.of(mention) for mention in view.mentions if mention.span[0] < signed_at]
    behind = _WITH.search(view.skeleton)
    if behind is not None:
        pair += [story.people.of(mention) for mention in view.named(behind["w"])]
    if any(p is story.people.leader for p in pair) and any(p.foreign for p in pair):
        for person in pair:
            draft.add(person, "principal", person.spans[-1:])
