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
    r"(?:^|(?<=said[ ])|(?<=that[ ])|(?<=reported[ ]))(?:[Tt]he|[Tt]his) (?:(?:visiting|special|top|senior|veteran|[A-Z]\w+) ){0,3}?",
    r"(?:envoy|official|diplomat|delegate|negotiator|emissary|representative|minister|premier|secretary)"
    r"(?= (?:(?:also|then|later|reportedly|first|earlier) )*(?:met|held|had|left|arrived|flew|visited|toured|paid|departed"
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
    own = [person for person in draft.persons() if not person.foreign]
    if len(own) != 1 or own[0] is story.people.leader or story.people.last_subject is not own[0]:
        return view
    return replace(view, skeleton=_for_he(view.skeleton, found))


def _for_he(skeleton: str, found: re.Match[str]) -> str:
    he = "He" if found.start() == 0 else "he"
    return skeleton[: found.start()] + he.ljust(found.end() - found.start()) + skeleton[found.end() :]
