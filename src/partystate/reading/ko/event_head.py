"""An event head: the clause that says that something took place, as the readers of heads and deeds hand it on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from partystate.reading.ko.frames import DO
from partystate.reading.ko.nouns import EventNoun
from partystate.reading.ko.views import MARKS
from partystate.reading.report import EventKind

HOLD = re.compile(
    rf"(?:열었|열고|열어|열며|개최{DO}|소집{DO}|진행{DO}|가졌|갖고|마련{DO}|차렸|차리(?:시)?였"
    rf"|베풀|조직{DO})(?!\s?준)"
)
"""Verbs of holding an event."""
UNREAL = re.compile(
    r"(?:하기로|할\s(?:것|예정|계획|데|수|가능성|듯)|할지|될\s(?:것|예정)|열릴|하려|것을\s(?:결정|제의|요구)|예정|계획|한다고\s?(?:발표|예고|공고|밝))"
)
"""What makes an event one that has not taken place."""
DELEGATION = (
    r"(?:대표단|일행|선수단|예술단|참관단|방문단|사절단|교향악단|관현악단|합창단|유학생단|축하단|조문단|조의단|관광단|친선단"
    r"|공연단|응원단|시찰단|조사단|기자단|교예단)"
)
"""Companies that travel or are met."""
_SUBJECT = re.compile(
    rf"{MARKS}(?P<p>(?:(?:\s?등|(?:을|를)\s비롯한|\s외)\s?(?:[가-힣·,]+\s){{0,5}}?[가-힣]*(?:들|단|명|진|일행)|\s?등|\s일행"
    r"|(?:와|과)\s(?:그(?:의)?\s)?(?:일행|수행원들))?"
    r"(?:께서는|께서|가|이|는|은))(?=[\s,])(?!\s(?:인솔|이끄)|[^.]{0,80}?파견하(?:시)?는\s)"
)

_FIRST_OF = re.compile(r"(?P<m>⟦\d+⟧)(?:을|를)\s비롯(?:해|하여|한)\s$")


@dataclass(slots=True)
class Head:
    """One event head. Positions are offsets into the sentence's skeleton."""

    kind: EventKind
    start: int
    verb: int
    end: int
    noun: EventNoun | None = None
    subject: tuple[int, int] | None = None
    """Where the marks of those who act stand."""
    object: tuple[int, int] | None = None
    crowd: tuple[int, int] | None = None
    """Where a group stands with whom someone has a photograph taken."""
    soft: bool = False
    """The event is only mentioned by a frame ("회의에는 …"): it opens one where none is told yet."""
    strong: bool = True
    held: bool = False
    """The subject holds the meeting ("⟦0⟧은 … 확대회의를 열고")."""


def acting(skeleton: str, low: int, high: int) -> tuple[int, int] | None:
    """Marks with a subject's particle, the first in the range."""
    match = _SUBJECT.search(skeleton, low, high)
    return _first_of((match.start(), match.start("p")), skeleton) if match else None


def acting_before(skeleton: str, verb: int) -> tuple[int, int] | None:
    """The acting marks before a verb: the last subject in front of it."""
    found = None
    for match in _SUBJECT.finditer(skeleton, 0, verb):
        found = (match.start(), match.start("p"))
    return _first_of(found, skeleton) if found is not None else None


def _first_of(found: tuple[int, int], skeleton: str) -> tuple[int, int]:
    """Whose event it is, where a list of others follows him: "A를 비롯해 B, C 등이"."""
    first = _FIRST_OF.search(skeleton, max(0, found[0] - 16), found[0])
    return (first.start("m"), first.end("m")) if first is not None else found
