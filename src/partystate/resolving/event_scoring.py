"""How likely two tellings are of one event: the features and their sum."""

from __future__ import annotations

from dataclasses import dataclass, field

from partystate.resolving.event_weights import BODY_KINDS, DEFAULT, NEAR_KINDS, SITTING_KINDS, EventWeights
from partystate.resolving.tellings import Telling

NUMBERED_DAYS = 20
"""Days that tellings of one numbered meeting may lie apart."""
SITTING_DAYS = 10
"""Days that sittings of one meeting without a number may lie apart."""
SAME_TEXT = 0.5
"""Share of passages from which on another day of another outlet is taken for a slip."""
WINDOW = 6
"""Days after an event within which a report without a day may mean it."""
UNDATED_DAYS = 4
"""Days between the publications of two reports without a day that may mean one event."""
HOSTED = frozenset({"talks", "reception"})

_PLAIN_WORDS = {
    "same_body": "the same body",
    "same_mass_body": "the same body",
    "related_body": "a related body",
    "other_body": "another body",
    "same_number": "the same number",
    "near_kind": "a like kind",
    "far_kind": "another kind",
    "same_days": "the same day",
    "overlapping_days": "overlapping days",
    "same_last_day": "the same last day",
    "next_sitting": "days in a row",
    "next_day": "another day",
    "dateless": "no date given",
    "reported_soon": "reported soon after",
    "reported_late": "reported days after",
    "published_together": "published on the same day",
    "published_next_day": "published a day apart",
    "published_soon": "published within days",
    "said_already": "reported days before by the same outlet",
    "same_leader": "the same leader",
    "leader_present": "the leader present",
    "other_leader": "another leader",
    "other_host": "another host",
    "same_outlet": "the same outlet",
    "one_companion": "a companion in common",
    "two_companions": "companions in common",
    "many_companions": "many companions in common",
    "other_companions": "other companions",
    "same_guest": "the same guest",
    "other_guests": "other guests",
    "same_place": "the same place",
    "like_place": "a like place",
    "other_place": "another place",
    "other_site": "another site",
    "same_facts": "the same decision or agenda",
    "like_facts": "a like decision or agenda",
    "same_topic": "the same topic",
    "like_topic": "a like topic",
    "other_topic": "another topic",
    "copied": "the same text",
    "much_copied": "much text in common",
    "some_copied": "passages in common",
    "a_passage": "a passage in common",
}


@dataclass(slots=True)
class EventScore:
    """Natural-log odds with what they are made of."""

    parts: dict[str, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        return sum(self.parts.values())

    def words(self) -> str:
        """The evidence in words, the weightiest first."""
        told = sorted(((n, w) for n, w in self.parts.items() if n in _PLAIN_WORDS), key=lambda p: (-abs(p[1]), p[0]))
        return ", ".join(_PLAIN_WORDS[name] for name, _weight in told) or "nothing but the day"


@dataclass(frozen=True, slots=True)
class Shared:
    """What two documents have in common word for word: passages, and their share of the shorter text in [0, 1]."""

    passages: int = 0
    share: float = 0.0


NOTHING = Shared()


def conflict(a: Telling, b: Telling, shared: Shared = NOTHING) -> bool:
    """Whether the tellings cannot be of one event, whatever else speaks for it.

    One document tells of two events; one body's meetings have different numbers; different days are given; or one
    was published before the other began or long after it.
    """
    if a.document == b.document:
        return True
    if a.lines and b.lines and a.lines[0] == b.lines[0] and (_differ(a.term, b.term) or _differ(a.ordinal, b.ordinal)):
        return True
    if a.kind in HOSTED and b.kind in HOSTED and same_outlet(a, b) and _hosts_differ(a, b):
        return True
    if a.start is None or b.start is None:
        return _untimely(a, b)
    gap = _gap(a, b)
    if gap <= 0:
        return False
    if a.lines and b.lines and a.lines[0] == b.lines[0]:
        if a.ordinal is not None and a.ordinal == b.ordinal:
            return gap > NUMBERED_DAYS
        if a.kind == b.kind and a.kind in SITTING_KINDS:
            return gap > SITTING_DAYS  # the first and the last day, which those between bring together
    return gap > 1 or a.outlet == b.outlet or shared.share < SAME_TEXT


def score(a: Telling, b: Telling, shared: Shared = NOTHING, weights: EventWeights = DEFAULT) -> EventScore:
    """The evidence that two tellings are of one event; the same whichever comes first."""
    w = weights
    found = EventScore({"base": w.base})
    put = found.parts
    one_outlet = same_outlet(a, b)
    if one_outlet:
        put["same_outlet"] = w.same_outlet
    same_line = _bodies(put, a, b, w)
    if a.kind != b.kind and "related_body" not in put:
        near = frozenset((a.kind, b.kind)) in NEAR_KINDS
        name = "near_kind" if near else "far_kind"
        put[name] = getattr(w, name)
        if one_outlet:
            put["other_kind"] = w.other_kind
    _days(put, a, b, w, same_line)
    _people(put, a, b, w, same_line)
    _place(put, a, b, w)
    _words(put, a, b, shared, w)
    return found


def _bodies(put: dict[str, float], a: Telling, b: Telling, w: EventWeights) -> bool:
    if not a.lines or not b.lines:
        return False
    if a.lines[0] == b.lines[0]:
        name = "same_body" if a.kind in BODY_KINDS and b.kind in BODY_KINDS else "same_mass_body"
        put[name] = getattr(w, name)
        if a.ordinal is not None and a.ordinal == b.ordinal:
            put["same_number"] = w.same_number
        return True
    related = a.lines[0] in b.lines or b.lines[0] in a.lines
    name = "related_body" if related and a.kind in BODY_KINDS and b.kind in BODY_KINDS else "other_body"
    put[name] = getattr(w, name)
    return False


def _days(put: dict[str, float], a: Telling, b: Telling, w: EventWeights, same_line: bool) -> None:
    if a.start is not None and b.start is not None:
        gap = _gap(a, b)
        if (a.start, a.end) == (b.start, b.end):
            put["same_days"] = w.same_days
        elif gap <= 0:
            put["overlapping_days"] = w.overlapping_days
            if a.end == b.end:
                put["same_last_day"] = w.same_last_day
        elif gap == 1 and same_line and a.kind == b.kind and a.kind in SITTING_KINDS:
            put["next_sitting"] = w.next_sitting
        else:
            put["next_day"] = w.next_day
        return
    if a.day is None or b.day is None:
        put["dateless"] = w.dateless
        return
    if a.start is None and b.start is None:
        gap = abs(a.day - b.day)
        name = ("published_together", "published_next_day", "published_soon")[min(gap, 2)]
        if gap > 1 and same_outlet(a, b):
            put["said_already"] = w.said_already
    else:
        dated, other = (a, b) if a.start is not None else (b, a)
        late = (other.published or 0) - (dated.end or 0)
        name = "reported_soon" if late <= w.soon else "reported_late"
    put[name] = getattr(w, name)


def _people(put: dict[str, float], a: Telling, b: Telling, w: EventWeights, same_line: bool) -> None:
    if a.leaders & b.leaders:
        put["same_leader"] = w.same_leader
    elif a.leaders & (b.people | b.guests) or b.leaders & (a.people | a.guests):
        put["leader_present"] = w.leader_present
    elif a.leaders and b.leaders and not same_line:
        name = "other_host" if {a.kind, b.kind} & HOSTED else "other_leader"
        put[name] = getattr(w, name)
    leaders = a.leaders | b.leaders
    mine, others = a.people - leaders, b.people - leaders
    common = len(mine & others)
    if common:
        name = ("one_companion", "two_companions", "many_companions")[min(common, 3) - 1]
        put[name] = getattr(w, name)
    elif len(mine) > 1 and len(others) > 1:
        put["other_companions"] = w.other_companions
    if a.guests and b.guests:
        name = "same_guest" if a.guests & b.guests or _surnames(a) & _surnames(b) else "other_guests"
        put[name] = getattr(w, name)


def same_outlet(a: Telling, b: Telling) -> bool:
    """Whether one outlet, a known one, tells both."""
    return a.outlet is not None and a.outlet == b.outlet


def _hosts_differ(a: Telling, b: Telling) -> bool:
    return bool(
        a.leaders and b.leaders and not a.leaders & (b.leaders | b.people) and not b.leaders & (a.leaders | a.people)
    )


def _surnames(telling: Telling) -> set[str]:
    """The last words of foreign names, by which later mentions and other outlets call people."""
    return {name.split()[-1] for name in telling.guests if name}


def _place(put: dict[str, float], a: Telling, b: Telling, w: EventWeights) -> None:
    if not a.place or not b.place:
        return
    common = a.place & b.place
    numbers, other_numbers = {p for p in a.place if p.isdigit()}, {p for p in b.place if p.isdigit()}
    if numbers and other_numbers and not numbers & other_numbers:
        name = "other_site"
    elif a.place == b.place or (len(common) > 1 and common in (a.place, b.place)):
        name = "same_place"
    elif len(common) * 2 >= min(len(a.place), len(b.place)):
        name = "like_place"
    else:
        name = "other_site" if "guidance" in (a.kind, b.kind) else "other_place"
    put[name] = getattr(w, name)


def _words(put: dict[str, float], a: Telling, b: Telling, shared: Shared, w: EventWeights) -> None:
    facts = _facts_in_common(a, b)
    topic = len(a.topic & b.topic)
    shorter = min(len(a.topic), len(b.topic))
    if facts >= 0.8:
        put["same_facts"] = w.same_facts
    elif facts >= 0.5:
        put["like_facts"] = w.like_facts
    elif topic >= 3 and 2 * topic >= shorter:
        put["same_topic"] = w.same_topic
    elif topic >= 2:
        put["like_topic"] = w.like_topic
    elif not topic and shorter >= 3:
        put["other_topic"] = w.other_topic
    enough = shared.passages >= w.passages
    if enough and shared.share >= SAME_TEXT:
        put["copied"] = w.copied
    elif enough and shared.share >= w.much:
        put["much_copied"] = w.much_copied
    elif enough and shared.share >= w.some:
        put["some_copied"] = w.some_copied
    elif shared.passages:
        put["a_passage"] = w.a_passage


def _facts_in_common(a: Telling, b: Telling) -> float:
    """The share of the shorter of two items that the likest items have in common; 0 below three words."""
    found = 0.0
    for mine in a.facts:
        for other in b.facts:
            common = len(mine & other)
            if common > 2:
                found = max(found, common / min(len(mine), len(other)))
    return found


def _differ(a: int | None, b: int | None) -> bool:
    return a is not None and b is not None and a != b


def _untimely(a: Telling, b: Telling) -> bool:
    """Whether of two tellings, not both dated, one was published before the other began, or too long after."""
    if a.day is None or b.day is None:
        return _out_of_term(a, b) or _out_of_term(b, a)
    if a.start is None and b.start is None:
        return abs(a.day - b.day) > UNDATED_DAYS
    dated, other = (a, b) if a.start is not None else (b, a)
    late = other.day - (dated.end or 0) if other.day is not None else 0
    return late > WINDOW or (other.day or 0) < (dated.start or 0)


def _out_of_term(dateless: Telling, other: Telling) -> bool:
    """Whether the other's day lies outside the term that the meeting in the text without a date belongs to."""
    if other.day is None:
        return False
    before = dateless.since is not None and other.day < dateless.since
    return before or (dateless.until is not None and other.day > dateless.until + WINDOW)


def _gap(a: Telling, b: Telling) -> int:
    """Days between two dated tellings, 0 or less where they overlap."""
    assert a.start is not None and b.start is not None
    return max(a.start, b.start) - min(a.end or a.start, b.end or b.start)
