"""Whether the news is about the nation's other state, whose people bear names of the same shape.

Not where it only scolds that state ("the puppet … traitors"), nor where it gathers what people of this state say of it:
they tell the state's agency, or the headline calls them by the nation's name ("Koreans Vow Revenge on …").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from partystate.documents import Document
from partystate.reading.en.text.scorn import without_scorn
from partystate.reading.guards import AnyPart
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases

_LEAD: Final = 260
"""Characters behind the headline that tell whom a report is about."""
_SENTENCE_END: Final = re.compile(r"\. (?<=[a-z0-9]\. )")


class RivalNews:
    """Tells news about the rival state, compiled from a lexicon."""

    def __init__(self, lexicon: Lexicon, agencies: Iterable[str]) -> None:
        """`agencies`: the names, as printed, of the outlets of this state."""
        self._lexicon = lexicon
        self._in_city = AnyPart(f" in {city} " for city in lexicon.rival_places)
        words = lexicon.events
        owners = phrases(o for o in lexicon.owners if o not in lexicon.rivals)
        self._own_voices = pattern(
            rf"(?:The )?(?:{words.compatriots}|{words.nationality} People|{owners} (?:[A-Z]\w+ ){{0,2}}"
            r"(?:People|Officials|Experts|Citizens|Workers|Servicepersons)) (?!in |of |and )[A-Z]"
        )
        self._told = pattern(
            rf"\b(?:told|said to|interview(?:ed)? (?:with|by|given to)) (?:the )?{phrases(agencies)}\b"
        )

    def told_in(self, document: Document, *, press: bool) -> bool:
        """Whether headline or first sentence is about that state; `press`: in the words of the general press."""
        lead, title_end = document.text[: document.title_end + _LEAD], document.title_end
        if any(name in lead for name in self._lexicon.rivals):
            lead = without_scorn(lead, title_end, self._lexicon)
            named = any(name in lead for name in self._lexicon.rivals)
            return named and (press or not self._of_own_people(document.text))
        if press:
            return False
        end = _SENTENCE_END.search(lead, title_end)
        return self._in_city.within(lead[title_end : end.start() if end else len(lead)])

    def _of_own_people(self, text: str) -> bool:
        """Whether a report of the state's media gathers the voices of its own people."""
        return self._own_voices.match(text) is not None or self._told.search(text) is not None
