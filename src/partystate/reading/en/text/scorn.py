"""Of whom news only scolds: "the puppet south Korean regime", "the south Korean warmongers"."""

from __future__ import annotations

import re
from functools import lru_cache

from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases

_SCORN = r"(?:[\w-]+ )?(?:traitors?|warmongers?|gangsters|maniacs|lackeys|scum|bellicose forces|enem(?:y|ies))\b"


@lru_cache(maxsize=8)
def _scorned(disowned: frozenset[str], rivals: frozenset[str]) -> re.Pattern[str]:
    foe, names = phrases(disowned), phrases(rivals)
    return pattern(rf"\b{foe} {names}|\b{names}\w* (?:{foe}s\b|{_SCORN})", flags=re.I)


def without_scorn(text: str, lexicon: Lexicon) -> str:
    """A headline or lead without the rival state where it is only scolded: it is not what the news is about."""
    if not any(name in text for name in lexicon.rivals):
        return text
    return _scorned(lexicon.disowned, lexicon.rivals).sub("", text)
