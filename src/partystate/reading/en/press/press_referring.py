"""Whom the press means by his errand alone: "the envoy met ⟦1⟧" tells of the traveller whom it has named before.

"he" is set where the words stand, filled up with blanks to their length, so that every offset stays.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded

_ERRAND = guarded(
    r"(?:^(?:[^,.;⟦]{2,40}, )?|(?<=said[ ])|(?<=that[ ])|(?<=reported[ ]))"
    r"(?P<who>(?:[Tt]he|[Tt]his) (?:(?:visiting|special|top|senior|veteran|foreign|prime|(?P<land>[A-Z]\w+)) ){0,3}?",
    r"(?:envoy|official|diplomat|delegate|negotiator|emissary|representative|minister|premier|secretary|president|leader))"
    r"(?= (?:(?:also|then|later|reportedly|first|earlier) )*(?:met|held|had|left|arrived|flew|visited|toured"
    r"|paid|departed"
    r"|returned|attended|was received|sat down|spoke|delivered|conveyed|handed)\b)",
)
_GOING = frozenset(["travel", "talks", "reception"])


def by_his_errand(view: SentenceView, story: Story) -> SentenceView:
    """The view of a sentence with "he" for one who travels or talks and is called by his errand alone."""
    draft = story.current
    if draft is None or draft.event.kind not in _GOING:
        return view
    found = _ERRAND.search(view.skeleton)
    if found is None:
        return view
    land = story.grammar.lexicon.country_of.get(found["land"] or "")
    theirs = found["land"] is not None and found["land"] not in story.grammar.lexicon.own_names
    if theirs and land is None:
        return view
    meant = [p for p in draft.persons() if p.foreign == theirs and (not theirs or any(f"{land}" in q for q in p.posts))]
    if len(meant) != 1 or meant[0] is story.people.leader or story.people.last_subject is not meant[0]:
        return view
    return replace(view, skeleton=_for_he(view.skeleton, found))


def _for_he(skeleton: str, found: re.Match[str]) -> str:
    start, end = found.span("who")
    he = "He" if start == 0 else "he"
    return skeleton[:start] + he.ljust(end - start) + skeleton[end:]
