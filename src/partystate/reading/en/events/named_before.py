"""The site that a common noun means: "at the university", behind "Kaul University", is that university.

Source: communiqués name a site once and then say "the camp", "the theatre", "the street"; a place by its noun alone
tells a reader of the ledger nothing (GUIDE.md: place "as worded, shortest full phrase").
"""

from __future__ import annotations

import re
from functools import cache

from partystate.reading.en.events.story import Story
from partystate.reading.patterns import pattern

NOUN = (
    r"(?:university|college|school|camp|theat(?:re|er)|hotel|temple|church|cathedral|street|district|factory|farm|mill"
    r"|mine|plant|complex|hospital|stadium|museum|gymnasium|hall|station|shop|exhibition|sanatorium|resort|cemetery"
    r"|kindergarten|park|bridge|library|palace)"
)
"""Regex source of the nouns that a site's name ends with."""
_ALONE = pattern(rf"(?:the )?(?P<n>{NOUN})")


def named_before(text: str, start: int, end: int, noun: str) -> tuple[int, int] | None:
    """Where text[start:end] last names a site whose name ends with a noun; None if it names none."""
    spans = [found.span("p") for found in _names(noun).finditer(text, start, end)]
    return spans[-1] if spans else None


def name_sites(story: Story) -> None:
    """Give every event whose place is a noun alone the name of that site, told before or in the same sentence."""
    for draft in story.drafts:
        event = draft.event
        alone = _ALONE.fullmatch(event.place) if event.place is not None and event.evidence else None
        if alone is None:
            continue
        text = story.document.text
        span = named_before(text, story.document.title_end, max(end for _, end in event.evidence), alone["n"])
        if span is not None:
            event.place = story.grammar.places.shorten(" ".join(text[slice(*span)].split()))
            event.evidence.append(span)


@cache
def _names(noun: str) -> re.Pattern[str]:
    """The pattern of names that end with a noun ("theatre" and "theater" are one)."""
    word = "Theat(?:re|er)" if noun.startswith("theat") else noun.capitalize()
    part = r"(?!The\b)[A-Z0-9][\w’'-]*"
    return pattern(rf"\b(?P<p>(?=[A-Z]){part}(?:(?!\n\n) (?:of |the )*{part}){{0,6}}?(?!\n\n) {word})\b")
