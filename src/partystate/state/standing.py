"""Whether a tenure stands on a day, by nothing but a few days that are known of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, NamedTuple

Certainty = Literal["certain", "inferred", "doubtful"]

BELIEVED_FOR = timedelta(days=730)
"""How long after the last sighting an open tenure is still taken to go on (inferred, then doubtful)."""
OPEN, CLOSED, OUT_OF_TERM = range(3)


class Reach(NamedTuple):
    """What decides on which days a tenure stands, as ordinals of days (0: not known): the day by which it had begun
    and the one from which it may have; the last on which it is proved; those from which it may have ended and by which
    it had; and whether it is open, closed, or out of its term."""

    begun: int
    may_begin: int
    seen: int
    may_end: int
    ended: int
    end: int


def certainty(on: int, reach: Reach) -> Certainty | None:
    """How sure a tenure stands on a day (an ordinal) that nothing else contradicts; None where it does not."""
    begun, may_begin, seen, may_end, ended, end = reach
    if ended and on >= ended:
        return None
    if not begun or on < begun:
        return "doubtful" if may_begin and on >= may_begin else None
    if on <= seen:
        return "certain"
    lately = on - seen <= BELIEVED_FOR.days
    if may_end and on >= may_end:
        return "inferred" if end == OUT_OF_TERM and lately else "doubtful"
    return "inferred" if lately or end != OPEN else "doubtful"
