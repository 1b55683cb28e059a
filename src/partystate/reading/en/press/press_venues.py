"""Where the press says an event was, told apart from it and more closely than before.

"The parade, which began in rainy weather at the Square of X", "the show, held at the 1,500-seat Y Theatre", "a guest
who is in the capital": of talks with him there no sentence need say where they were.
"""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern
from partystate.reading.report import EventKind

_NAME: Final = r"(?:[A-Z][\w․.’'-]*|of|and|the|the People['’]s)"
_HOUSE: Final = (
    r"(?:Square|Hall|Theat(?:er|re)|Stadium|Palace|House|Guesthouse|Cent(?:er|re)|Hotel|Club|Gymnasium|Plaza|Kremlin"
    r"|Cosmodrome|Museum|Arena|Villa|Pavilion|Building)"
)
_NOUNS: Final[dict[EventKind, str]] = {
    "talks": r"(?:talks|meeting|summit|conversation|audience)",
    "ceremony": r"(?:parade|ceremony|event|celebrations?|march)",
    "performance": r"(?:show|concert|performance|gala|event|game|match)",
    "reception": r"(?:banquet|dinner|reception|lunch|luncheon)",
    "meeting": r"(?:rally|meeting|gathering|conference|event)",
}
_TOLD: Final = {
    kind: guarded(
        rf"\b(?:[Tt]he|[Tt]his|an?) (?:[\w’'-]+ ){{0,3}}?{noun}\b[^.;⟦]{{0,70}}? (?:at|in|on|from) (?:the "
        rf")?(?:[\w,-]+-seat )?"
        rf"(?P<v>[A-Z][\w’'-]*(?: {_NAME}){{0,5}}? {_HOUSE})\b(?! of )"
    )
    for kind, noun in _NOUNS.items()
}
_TO_COME: Final = pattern(r"\b(?:upcoming|planned|next|last|previous|first|earlier|another|ahead of|before|since)\b")
_CITY: Final = re.compile(r"[A-Z]\w+$")
_GUESTS: Final = ("delegation", "envoy", " his ", " He ", "who ")
_SQUARE: Final = re.compile(r"\b(?P<s>(?:[A-Z][\w-]+ ){1,4}Square)\b")
_PARADE: Final = re.compile(r"\bparade")
_YEARS: Final = re.compile(r"\b(?:19|20)\d\d\b|\blast (?:year|month)\b")


class PressVenues:
    """Completes the places of the events of one document of the general press."""

    def __init__(self, story: Story) -> None:
        self._story = story
        capital = re.escape(story.grammar.lexicon.capital)
        self._visits = re.compile(
            r"\b(?:arriv\w+|flew|fl(?:y|ies|ying)|land(?:s|ed|ing)|touch\w+ down|is|are|was|were|visit(?:s|ed|ing)?"
            r"|trip"
            rf"|travel\w*|stay\w*|mission)\b(?: [\w-]+){{0,3}}? (?:in|at|to|into|for) {capital}\b(?!['’]s (?!\w+ "
            rf"airport))"
            rf"|\bvisit(?:s|ed|ing) {capital}\b"
        )

    def refine(self, view: SentenceView, draft: Draft | None) -> None:
        """Take the venue of the event told last out of a sentence that names it behind its noun."""
        event = draft.event if draft is not None else None
        if event is None or event.kind not in _TOLD or not (event.place is None or _CITY.match(event.place)):
            return
        m = _TOLD[event.kind].search(view.skeleton)
        if m is None or _TO_COME.search(view.skeleton, m.start(), m.start("v")) or self._story.looks_back(view):
            return
        event.place = view.plain(m["v"])
        event.evidence.append(view.span(*m.span("v")))

    def finish(self) -> None:
        """The capital for talks here whose guest is told to have come there; the square of a parade."""
        for draft in self._story.drafts:
            event, text = draft.event, self._story.document.text
            if event.kind == "talks" and event.place is None and self._guest_came(draft):
                event.place = self._story.grammar.lexicon.capital
            bare = event.kind == "ceremony" and (event.place is None or _CITY.match(event.place))
            if bare and _PARADE.search(text, *event.evidence[0]) is not None:
                squares = {m["s"] for m in _SQUARE.finditer(text, self._story.document.title_end)}
                if len(squares) == 1:
                    event.place = squares.pop()

    def _guest_came(self, draft: Draft) -> bool:
        """Whether a sentence of these days tells that a guest of the talks, or his delegation, came to the capital."""
        guests = [word for p in draft.people() if p.capacity == "guest" for word in p.name.split()]
        if not guests and not any(g.capacity == "guest" for g in draft.event.groups):
            return False
        gone = [d for d in self._story.drafts if d.event.kind == "travel"]
        if any(p.capacity == "principal" for d in gone for p in d.people()):
            return False
        document = self._story.document
        for sentence in re.split(r"(?<=[.!?”\"])\s+", document.text[document.title_end :]):
            told = _YEARS.search(sentence) is None and self._visits.search(sentence) is not None
            if told and any(word in sentence for word in (*guests, *_GUESTS)):
                return True
        return False
