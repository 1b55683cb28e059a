"""What behind a head's verb tells who was met, and where it ends."""

from __future__ import annotations

from typing import NamedTuple

from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.patterns import WEEKDAY, pattern
from partystate.reading.report import Span

COMPANY = pattern(r"\b(?:his|her|their|its) (?:party|entourage|delegation|companions?|suite|retinue)\b")
_AIM = (
    r"as (?:they|he|she|it|both|the|tensions|part)\b|amid\b|aimed at\b|in (?:an effort|a bid|an attempt)\b"
    r"|to (?:discuss|prepare|revive|salvage|arrange|plan|brief)\b"
)
AIM_OF_TALKS = pattern(rf" (?:{_AIM}|ahead of\b)")
"""Behind who was met: what the talks were for, which names others ("… to revive a summit between ⟦2⟧ and ⟦3⟧")."""
_GOING_ROUND = r"(?<!\b[Tt]he[ ])(?<!\b[Aa][ ])(?<!his[ ])(?<!her[ ])(?<!with[ ])(?<!two[ ])(?<!three[ ])visiting "
""" "the delegation | visiting X", not "a | visiting Chinese delegation"."""
_OBJECT_END = pattern(
    r" (?:who\b|which\b|on a visit|(?:again )?and (?:also |then |later )?(?:hosted|held|gave|attended|had|said|made"
    r"|told|delivered|handed|conveyed|called|exchanged|discussed|pledged|expressed|vowed|watched|posed|agreed|invited)\b"
    r"|but\b|though\b|although\b|according to\b|before\b|after\b|during\b|ahead of\b|in (?:\w+ )?talks\b"
    rf"|for (?:talks|the (?:first|second) time)\b|{_AIM}|"
    rf"on {WEEKDAY}|on [A-Z][a-z]+[.\u2024]? \d|on the \d|at the\b|here\b"
    rf"|paying|staying|{_GOING_ROUND}(?=[A-Z]|the |this )|that\b|{WEEKDAY})"
    r"|,(?: [\w'’-]+){1,6} (?:said|reported)\b"
    r"|, (?:[\w'’-]+ ){0,12}?⟦\d+⟧ (?:said|told|reported|noted|added)\b|\.\s*$"
)
_AND_PARTY = pattern(r",? and (?:his|her|their|its) (?:party|entourage|delegation|companions?|suite|wife)")
_BEHIND_GROUP = pattern(
    rf" (?:who|which|on (?:a|an|his|its) visit|paying|staying|{_GOING_ROUND}(?=[A-Z]|the )|left|arrived|headed|led"
    r"|comprising|composed|at (?=(?:an?|his|her) [a-z]))\b"
)


class Parties(NamedTuple):
    """Who acted, with the words that say so, and who was met."""

    subjects: list[tuple[Person, list[Span]]]
    objects: list[Person]


def object_end(skeleton: str, head: Head, at: int) -> int:
    """End of what was met, told from offset `at`: before the relative clause or the next sentence part."""
    last = head.verb if at < head.verb else head.end  # who was received may stand before the verb
    if head.object_at <= at < head.object_at + len(head.object):
        last = min(last, head.object_at + len(head.object))
    stop = _OBJECT_END.search(skeleton[at:last])
    end = at + stop.start() if stop else last
    party = _AND_PARTY.search(skeleton[end:])
    return end + party.end() if party and party.start() < 120 else end


def clip_group(text: str, place: str | None = None) -> str:
    """A group's words without what is told behind them, and without the `place` where it was met."""
    text = _BEHIND_GROUP.split(text)[0].strip(" ,.")
    for before in (" in ", " at the ", " at ") if place else ():
        text = text.removesuffix(f"{before}{place}")
    return text
