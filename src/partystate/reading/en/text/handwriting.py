"""Whose hand a report is in: the state's own media's, or the general press's.

An outlet that passes a communiqué on word for word adds whence it has it ("…, the state news agency reported"). The
text is the agency's for all that, and goes on in its formulas ("Present there on invitation were …"), which the press
does not write; the press goes on calling people by their surnames and the state by its own names for it. Source: the
communiqués of three archives, and 111 press reports about the same state, of which three write a formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from partystate.reading.patterns import pattern, phrases

_FORMULA = pattern(
    r"(?:^|[.:] |\n)\s*(?:Also |Among those )?(?:[Pp]resent|[Aa]ttending|On hand|Seen|Taking part|Invited|Participating"
    r"|Accompanying|Greeting|Seeing)\b[^.;\n]{0,90}? (?:was|were)\b"
    r"|\b(?:was|were) (?:also )?(?:present(?! at (?:his|her)\b)|on hand)(?= (?:there|at the|on the occasion)|[,.])"
    r"|\bon invitation\b|[a-z] C\.C\., |\bon the platform were\b|\bspeeches were made\b|\bA speech was made\b",
    flags=re.M,
)
"""What the state's own media write of every event, and the press hardly ever."""


class Handwriting:
    """Tells whose hand a text is in, by the words one charter has for it."""

    def __init__(self, press_signs: Iterable[str], surnames: Iterable[str]) -> None:
        self._sign = pattern(rf"\b{phrases(press_signs)}\b")
        self._by_surname = pattern(
            rf"(?:^|[.,;:“\"(]\s*|\b(?:[a-z]+|Mrs?\.?|Ms\.?) ){phrases(surnames)}(?:['’]s)? [a-z]", flags=re.M
        )

    def is_passed_on(self, text: str) -> bool:
        """Whether a text that names the state's media as its source is in their own words: it writes one of their
        formulas, names its source in no second sentence, and nobody by the surname alone."""
        first = self._sign.search(text)
        if first is None:  # only its names are spelt as the press spells them
            return self._by_surname.search(text) is None
        if _FORMULA.search(text) is None:
            return False
        end = text.find("\n", first.end())
        stop = text.find(". ", first.end())
        end = min(at for at in (end, stop, len(text)) if at >= 0)
        return self._sign.search(text, end) is None and self._by_surname.search(text) is None
