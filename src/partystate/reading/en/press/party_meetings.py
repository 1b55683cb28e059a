"""What the press calls meetings of the ruling party: its congress, its conference, its committee's plenary meeting."""

from __future__ import annotations

from typing import Final

from partystate.reading.ordinals import ORDINAL
from partystate.reading.patterns import pattern

OF_CENTRAL_COMMITTEE: Final = pattern(
    r"[Mm]eeting of (?:the |its )?(?:[\w’'-]+ ){0,5}?[Cc]entral [Cc]ommittee(?!['’]s)\b"
    r"|[Cc]entral [Cc]ommittee [Mm]eeting"
)
"""What the press calls a plenary meeting."""
ITS_CONGRESS: Final = pattern(rf"\bits (?:{ORDINAL} )(?:party )?(?:congress|conference)$")
PARTY_HELD: Final = pattern(
    r"\b(?:[Rr]uling|[Cc]ommunist|Workers['’]|[Tt]he) [Pp]arty (?:of [A-Z]\w+ )?(?:[\w-]+ ){0,3}?"
    r"(?:held|holds|opened|opens|convened|began|kicked off|wrapped up|concluded|closed|ended) "
    r"(?:an?|its|the) (?:[\w-]+ ){0,4}?(?:[Cc]onference|[Cc]ongress)\b(?! of )"
)
""" "The party opened its fourth conference": its own, and none of the many's."""
OF_THE_PARTY: Final = pattern(
    r"\b(?:(?:crucial|key|rare|historic|landmark|extraordinary|long-awaited|delegates['’]) (?:[Pp]arty )?"
    r"(?P<c>[Cc]onference|[Cc]ongress)"
    r"|(?:first|biggest|largest) (?:(?:major|full|full-scale|political) )?(?:[Pp]arty )?(?P<f>[Cc]ongress"
    r"|[Cc]onference))$"
)
""" "at a crucial conference", "the party's first congress in years", where the ruling party is named."""
RULING_PARTY: Final = pattern(r"\b(?:ruling|communist) [Pp]arty\b(?!['’]s)")
PLENARY: Final = pattern(r"[Pp]lenary|[Pp]lenum")
