"""Blocking: the keys under which tellings of one event find each other, so that each meets only a few others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b

from partystate.resolving.event_weights import BODY_KINDS
from partystate.resolving.tellings import Telling

DAYS = 7
"""Width of a block in days; a telling also looks into the block before and after its own."""
MOST_BLOCKS = 4
"""Blocks of days that one telling stands in: an event of more than four weeks is known by its beginning."""
DATED, DATELESS = 0, 1
"""In place of a block of days, for what is known by its facts; no day of the calendar comes into these blocks."""
_MOST_LEADERS, _MOST_PEOPLE, _MOST_GUESTS, _MOST_PLACES, _MOST_FACTS = 3, 4, 3, 4, 24


def keys_of(telling: Telling) -> set[int]:
    """The blocks a telling stands in, as numbers in [0, 2⁶³)."""
    return {_number(name, block) for name in _names(telling) for block in _blocks(telling)} | {
        _number(name, DATELESS if telling.day is None else DATED) for name in _fact_names(telling)
    }


def probes_of(telling: Telling) -> set[int]:
    """The blocks in which a telling looks for others; if A finds B here, then B would find A."""
    around = {near for block in _blocks(telling) for near in (block - 1, block, block + 1)}
    found = {_number(name, block) for name in _names(telling) for block in around}
    for name in _fact_names(telling):
        found.add(_number(name, DATELESS))
        if telling.day is None:
            found.add(_number(name, DATED))
    return found


def _names(telling: Telling) -> Iterator[str]:
    if telling.kind in BODY_KINDS:
        yield from (f"body {line}" for line in telling.lines)
        return
    yield from (f"body {line}" for line in telling.lines[:1])
    yield from (f"who {name}" for name in sorted(telling.leaders)[:_MOST_LEADERS])
    yield from (f"who {name}" for name in sorted(telling.people - telling.leaders)[:_MOST_PEOPLE])
    yield from (f"guest {name}" for name in sorted(telling.guests)[:_MOST_GUESTS])
    yield from (f"place {word}" for word in sorted(telling.place)[:_MOST_PLACES])


def _fact_names(telling: Telling) -> Iterator[str]:
    """For a meeting in a text without any date: what it decided finds it."""
    if telling.kind in BODY_KINDS:
        facts = sorted(frozenset().union(*telling.facts))[:_MOST_FACTS]
        yield from (f"fact {line} {fact}" for line in telling.lines for fact in facts)


def _blocks(telling: Telling) -> list[int]:
    if telling.day is None:
        return []
    last = telling.end if telling.end is not None else telling.day
    return list(range(telling.day // DAYS, last // DAYS + 1))[:MOST_BLOCKS]


def _number(name: str, block: int) -> int:
    """A key. The days stand in front, so that what is read and written together lies together on the disk."""
    return block << 40 | _hash(name)


@lru_cache(maxsize=65536)
def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=5).digest(), "big")
