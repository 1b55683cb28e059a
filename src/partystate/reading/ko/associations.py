"""Central Committees that are not the party's: those of unions and associations, known to the charter or not."""

from __future__ import annotations

import re

from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import KoreanVocabulary, Unit

_ASSOCIATION = re.compile(r"[가-힣]{2,10}(?:협회|동맹|련맹|연맹|적십자회|학회|조합|총련맹)$")
"""An organisation: 중앙위원회 right behind it is its own and not the party's."""
ITS_COMMITTEE = re.compile(r"(?P<org>[가-힣]{2,12}?(?:협회|동맹|련맹|연맹|적십자회|학회|조합))중앙위(?:원회)?")
"""An organisation no list knows, and its own Central Committee behind it."""
WITH_COMMITTEES = ("association", "mass_organisation", "overseas", "minor_party")
"""Kinds of bodies (charter) that have Central Committees of their own."""
_FRIENDSHIP = re.compile(r"(?P<land>[가-힣]{1,6}?)친선협회(?P<cc>중앙위원회|중앙위)?(?=위원장|부위원장|서기장|위원|고문)")
"""Behind the state's own name, its friendship association with another: "(조)중친선협회", "(조선)로씨야친선협회"."""
CENTRAL = ("중앙위원회", "중앙위")
"""How a Central Committee is printed without a name before it."""


def of_friends(vocabulary: KoreanVocabulary, line: Line, index: int) -> tuple[int, str] | None:
    """Where the name of a friendship association that begins at an index ends, and its English name."""
    words = vocabulary.words
    own = next((name for name in words.own_among_friends if line.text.startswith(name, index)), None)
    found = _FRIENDSHIP.match(line.text, index + len(own)) if own else None
    land = words.country_names.get(found["land"]) if found else None
    if found is None or land is None:
        return None
    whole = words.friendship_english.format(land=land)
    return found.end(), f"Central Committee of the {whole}" if found["cc"] else whole


def of_another(line: Line, unit: Unit) -> bool:
    """Whether a bare "Central Committee" stands right behind another organisation's name."""
    spelled = line.text[unit.start : unit.end]
    return spelled in CENTRAL and _ASSOCIATION.search(line.text[max(0, unit.start - 14) : unit.start]) is not None
