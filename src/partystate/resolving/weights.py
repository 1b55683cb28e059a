"""The weights by which mentions become persons: all in one place, in natural-log odds (docs/resolving.md)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """Evidence that a mention is a known person, in natural-log odds: +1 makes it 2.7 times likelier, −1 less likely.

    A mention joins the best candidate if the sum is at least `join` and leads the next by `margin`. Evidence from
    posts is the best relation of any pair, or, if none speaks for it, the worst.
    """

    # Before anything is known: how often a name met again is the same person
    base: float = 1.0
    mentions: float = 0.35
    """Times ln(1 + mentions of the candidate): the often named are likelier to be named again. Not counted where the
    posts speak against it."""
    commonness: float = 0.7
    """Times −ln(expected bearers of the name among `population` ÷ 0.1): a name that one in ten such presses prints is
    neutral. Taken with 0.01 added, so that no name is rarer than that."""
    population: int = 4000
    """Persons named in the press of one state, for expected homonyms."""
    foreign_commonness: float = 0.02
    """Expected bearers of a foreign name."""
    leader_commonness: float = 0.01
    """Expected bearers of the name of a leader whom the charter names."""

    # Posts: one relation counts
    same_seat: float = 7.0
    same_post: float = 4.0
    shortened_post: float = 3.0
    """The same role, and the name of one body begins with that of the other."""
    same_body: float = 2.5
    same_common_post: float = 1.5
    same_field: float = 1.0
    same_role: float = 1.0
    """The same role, but one post does not say of what body."""
    near_rank: float = 0.9
    like_post: float = 0.7
    """The same role in a body of a like name: another friendship association, another province."""
    same_large_body: float = 0.7
    """Or one body is part of the other."""
    vague: float = 0.0
    unrelated: float = -1.6
    far_rank: float = -1.8
    other_field: float = -3.0
    rare_name_relief: float = 0.6
    """Share of negative evidence that a name without expected homonyms is spared."""

    only_bearer: float = 1.2
    """One of the two has no posts and nobody else of the name is known."""

    # Company: the others at the event
    company_known: float = 0.8
    """At least one companion seen with the candidate before."""
    company_close: float = 1.8
    """At least three, or half of three or more."""
    company_strange: float = -0.6
    """None, though the mention has three or more and the candidate ten or more."""

    # Kind of event and time
    kind_usual: float = 0.4
    kind_new: float = -0.4
    recent: float = 0.3
    """Seen within `recent_days`."""
    long_unseen: float = -1.5
    """Not seen for `long_days`."""
    dead: float = -4.0
    """Named as acting after the reported death."""
    recent_days: int = 60
    long_days: int = 1826

    # The name itself
    name_conflict: float = -8.0
    """The exact spellings (hangul, hanja) cannot be one name."""
    variant: float = -2.0
    """Times (1 − agreement) of two spellings with different keys."""
    slip: float = -2.0
    """Per slip of the pen."""
    slip_population: float = 1.0
    """Times −ln(1 + expected bearers of the misprinted form): the more likely it is a name of its own, the worse."""
    slip_rare: float = 0.05
    """A name with fewer expected bearers than this may be a slip even where no post says so."""
    slip_join: float = 1.0
    """A slip or variant joins a person of another key from here on, and only on evidence of posts or company."""

    # Thresholds
    join: float = 0.0
    margin: float = 1.0
    merge: float = 1.0
    """Two known persons of one name become one from here on."""
    doubt: float = -2.0
    """A candidate rejected above this is put up for review."""


DEFAULT = Weights()
