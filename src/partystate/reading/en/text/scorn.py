"""Of whom news only scolds: "the puppet south Korean regime", "the south Korean warmongers"."""

from __future__ import annotations

import re
from functools import lru_cache

from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases

_SCORN = r"(?:[\w-]+ )?(?:traitors?|warmongers?|gangsters|maniacs|lackeys|scum|bellicose forces|enem(?:y|ies))\b"


@lru_cache(maxsize=8)
def _scorned(disowned: frozenset[str], rivals: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of scorn before the rival state's name, and those behind it."""
    foe, names = phrases(disowned), phrases(rivals)
    behind = rf"\b{names}\w* (?:{foe}s\b|{_SCORN})"
    return pattern(rf"\b{foe} {names}", flags=re.I), pattern(behind, flags=re.I)


def without_scorn(lead: str, title_end: int, lexicon: Lexicon) -> str:
    """A headline and the words behind it without the rival state where it is only scolded: the news is not about it.

    Words of scorn behind its name ("the south Korean puppets") are taken out of the headline alone: in a sentence they
    may be who acts.
    """
    if not any(name in lead for name in lexicon.rivals):
        return lead
    before, behind = _scorned(lexicon.disowned, lexicon.rivals)
    return before.sub("", behind.sub("", lead[:title_end]) + lead[title_end:])
