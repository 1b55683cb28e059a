"""Flowers that were only sent: "The president of X sent a wreath … The wreath was laid before the bier on Monday".

That they were laid is no ceremony of its own (GUIDE.md: "A message, letter, gift … being sent is not an event").
"""

from __future__ import annotations

from partystate.reading.patterns import pattern

_FLOWERS = pattern(
    r"[Tt]he (?:floral )?(?:wreaths?|baskets?|bouquets?)\b"
    r"|[Aa] (?:floral )?(?:wreath|basket|bouquet) (?:sent )?(?:from|by)\b"
)
_SENT = pattern(
    r"\b(?:sent|presented|conveyed|dedicated) (?:an? |the )?(?:floral )?(?:wreaths?|baskets?|bouquets?)\b"
    r"|\b(?:[Ww]reaths?|[Bb]askets?|[Bb]ouquets?) (?:was|were) (?:also )?(?:sent|presented|conveyed)\b"
)


def only_sent(subject: str, before: str) -> bool:
    """Whether the subject of "was laid" is flowers of which the text before tells that they were sent."""
    return _FLOWERS.match(subject) is not None and _SENT.search(before) is not None
