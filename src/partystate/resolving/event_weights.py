"""The weights by which tellings become events: all in one place, in natural-log odds (docs/resolving.md)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventWeights:
    """Evidence that two tellings are of one event, in natural-log odds: +1 makes it 2.7 times likelier."""

    base: float = -3.0
    """Two tellings that share a block are one event in one case of twenty."""

    same_outlet: float = -1.5
    """An outlet that has two reports of one day mostly has them of two events."""

    # The body that met
    same_body: float = 4.0
    same_mass_body: float = 2.5
    """A body whose meetings are of kind `meeting` holds more than one kind of them."""
    related_body: float = -0.5
    """One body is part of the other or uses its powers: reports that do not know the state well mix them up."""
    other_body: float = -8.0
    same_number: float = 4.0
    """The same ordinal of one body, the terms not contradicting."""

    # Kind
    near_kind: float = -1.0
    """Kinds that reporters word differently (`NEAR_KINDS`), or meetings of related bodies."""
    far_kind: float = -5.0
    other_kind: float = -5.0
    """Added to these where the two are of one outlet, which has one word for one thing."""

    # Days
    same_days: float = 2.5
    overlapping_days: float = 1.5
    same_last_day: float = 0.5
    next_sitting: float = 3.0
    """Days in a row of a body that sits for days."""
    next_day: float = -2.5
    reported_soon: float = 0.5
    """The one not dated was published on the last day of the other or up to `soon` days later."""
    reported_late: float = -1.0
    dateless: float = -1.0
    """One of the texts has no date at all."""
    published_together: float = 0.7
    published_next_day: float = 0.3
    published_soon: float = -1.5
    said_already: float = -3.0
    """Added where one outlet reported the undated thing two or more days before: it is the next of its kind."""
    soon: int = 2

    # People
    same_leader: float = 1.0
    leader_present: float = 0.5
    """The leader in one telling takes part in the other."""
    other_leader: float = -2.5
    other_host: float = -5.0
    """Of talks and receptions: guests meet one host after the other (of one outlet: never one event)."""
    one_companion: float = 0.8
    two_companions: float = 1.5
    many_companions: float = 2.0
    other_companions: float = -2.0
    same_guest: float = 3.0
    other_guests: float = -3.0

    # Place
    same_place: float = 3.0
    like_place: float = 1.5
    other_place: float = -2.0
    other_site: float = -4.0
    """Of a visit, which is known by its place; or the numbers in the places' names differ."""

    # Words
    same_facts: float = 6.5
    """An item of agenda, decisions or laws with three or more telling words in common, and four fifths of the shorter
    item."""
    like_facts: float = 3.0
    """Or half of the shorter item."""
    same_topic: float = 2.0
    like_topic: float = 0.8
    other_topic: float = -1.5
    copied: float = 6.0
    """Half of the shorter text's passages stand in the other, and at least `passages` do."""
    much_copied: float = 4.0
    some_copied: float = 2.0
    a_passage: float = 0.3
    passages: int = 5
    much: float = 0.2
    some: float = 0.08
    """Shares of the shorter text; below, a passage in common may be a formula of the outlet."""

    # Thresholds
    join: float = 1.5
    doubt: float = -0.5
    """A pair that reaches this but not `join`, or that is barred by a third telling, is put up for review."""


DEFAULT = EventWeights()

SITTING_KINDS = frozenset(
    {"party_congress", "party_conference", "plenary_meeting", "military_commission_meeting", "assembly_session"}
)
"""Meetings that go on for days, with a report for each sitting."""
BODY_KINDS = SITTING_KINDS | {"political_bureau_meeting", "assembly_standing_meeting", "cabinet_meeting"}
"""Meetings of standing bodies of the centre."""
NEAR_KINDS = frozenset(
    frozenset(pair)
    for pair in (
        ("ceremony", "guidance"), ("ceremony", "performance"), ("ceremony", "meeting"), ("ceremony", "other"),
        ("guidance", "performance"), ("guidance", "other"), ("talks", "reception"), ("talks", "other"),
        ("talks", "guidance"), ("meeting", "other"), ("performance", "meeting"), ("mourning", "ceremony"),
        ("reception", "ceremony"), ("performance", "other"),
    )
)  # fmt: skip
"""Pairs of kinds that two reporters may choose between for one event."""
