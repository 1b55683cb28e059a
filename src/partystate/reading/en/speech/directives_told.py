"""The directives of one document as they are found: told twice, each is one."""

from __future__ import annotations

import re

from partystate.reading.en.speech.directives import Told
from partystate.reading.en.speech.speakers import Speaker
from partystate.reading.en.text.wording import attribution_at, clean, unquoted
from partystate.reading.patterns import pattern
from partystate.reading.report import Directive

_PURPOSE = pattern(
    r",? (?:so as to|so that|in order (?:to|that)|with a view to)\s.*$|, as (?:an?|the|it|they|he) .*$", flags=re.S
)
"""What a demand is for is no part of the demand."""
_WHERE_TOLD = pattern(
    r",? (?:during|in|at) (?:an?|his|her|their) (?:[\w-]+ ){0,3}?(?:inspection|visit|tour|speech|address"
    r"|meeting)\b[^,;]*$"
)
""" "told builders to hurry | during an inspection of the site earlier this month"."""
_RECENT = 100
"""How many directives back a repetition is looked for."""


class DirectivesTold:
    """Collects the directives of one document; knows who was told last, whom "them" means."""

    def __init__(self) -> None:
        self.found: list[Directive] = []
        self.last_to: str | None = None

    def take(self, told: Told, start: int, end: int, who: Speaker | None) -> None:
        """Add what somebody is told, with where the text says so."""
        self.last_to = told.to
        text = clean(told.text[: attribution_at(told.text, 0, len(told.text))])
        text = _WHERE_TOLD.sub("", text)
        purpose = _PURPOSE.search(text)
        if purpose is not None and len(text[: purpose.start()].split()) > 2:
            text = text[: purpose.start()]
        if len(text.split()) < 2:
            return
        to = clean(unquoted(told.to))
        for known in self.found[-_RECENT:]:
            same = known.to.endswith(to) or to.endswith(known.to)
            if same and (text in known.text or known.text in text):
                known.evidence.append((start, end))
                known.text = max(known.text, text, key=len)
                return
        by = (who.name or None) if who else None
        self.found.append(Directive(to, text, by, [(start, end)]))
