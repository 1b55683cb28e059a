"""Tenures out of what documents say: a pure function, the same for every order in which they came.

An election, appointment or promotion opens a tenure; a relief or death closes it. A title printed with a name
proves the post on that day and bounds the tenure (first seen, last seen) without claiming its start or end.
Where a body has terms, a tenure ends with the term; a title seen again in the next one is another tenure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, NamedTuple

Basis = Literal["elected", "appointed", "promoted", "attested", "relieved", "died"]
Certainty = Literal["certain", "inferred", "doubtful"]

OPENING = frozenset({"elected", "appointed", "promoted"})
CLOSING = frozenset({"relieved", "died"})
TERM_ENDED = "term ended"
"""The basis of an end that no report states: the body's term was over."""
SAME_NEWS = timedelta(days=31)
"""The same change announced again within this time is the same change."""
BELIEVED_FOR = timedelta(days=730)
"""How long after the last sighting an open tenure is still taken to go on (inferred, then doubtful)."""


class Sighting(NamedTuple):
    """One document saying something of a person and a post on a day.

    `said` is `attested` or an action of a change; `precise` is False where the day is an upper bound ("on or before
    the publication"). `post` is "" where all posts are meant (a death, a relief "of all posts"). `doc` is the
    document's number in the ledger, `evidence` its spans as JSON.
    """

    person: str
    post: str
    said: str
    day: date
    precise: bool
    doc: int
    evidence: str
    statement: str


class TermSpan(NamedTuple):
    """A numbered term of a body; both days inclusive, None where open."""

    number: int
    since: date | None
    until: date | None


Terms = Callable[[str, date], TermSpan | None]
"""The term of the body of a post (by title) on a day; None where the body has none."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a tenure: between `earliest` and `latest` (equal when the day is known), and on what ground."""

    earliest: date | None
    latest: date | None
    basis: str


@dataclass(slots=True)
class Tenure:
    """One person in one post. `opened`/`closed` are None where nothing says so; `first_seen`/`last_seen` are the
    first and last day on which a document proves the post. `basis` is the ground on which the tenure is claimed."""

    person: str
    post: str
    basis: Basis
    opened: Bound | None = None
    closed: Bound | None = None
    first_seen: date | None = None
    last_seen: date | None = None
    term: int | None = None
    proofs: list[Sighting] = field(default_factory=list)

    def see(self, sighting: Sighting) -> None:
        """Add a proof that the post was held on a day."""
        self.proofs.append(sighting)
        self.first_seen = sighting.day if self.first_seen is None else min(self.first_seen, sighting.day)
        self.last_seen = sighting.day if self.last_seen is None else max(self.last_seen, sighting.day)

    def standing(self, on: date) -> Certainty | None:
        """Whether the post was held on a day, and how sure that is; None when it was not.

        certain: between an opening or the first sighting and the last sighting; inferred: afterwards, while
        nothing closes it and the last sighting is at most two years old; doubtful: later still, or on a day when
        it may have begun or ended already.
        """
        begun = self.opened.latest if self.opened else self.first_seen
        if self.closed is not None and self.closed.latest is not None and on >= self.closed.latest:
            return None
        if begun is None or on < begun:
            if self.opened is not None and self.opened.earliest is not None and on >= self.opened.earliest:
                return "doubtful"
            return None
        seen = self.last_seen or begun
        if on <= seen:
            return "certain"
        if self.closed is not None and self.closed.earliest is not None and on >= self.closed.earliest:
            return "inferred" if self.closed.basis == TERM_ENDED and on - seen <= BELIEVED_FOR else "doubtful"
        return "inferred" if on - seen <= BELIEVED_FOR or self.closed is not None else "doubtful"

    def evidence_on(self, on: date) -> list[Sighting]:
        """The proofs that matter on a day: what opened it, the first and the last sighting before, the next after."""
        picked: list[Sighting] = []
        opening = [s for s in self.proofs if s.said in OPENING]
        before = [s for s in self.proofs if s.said == "attested" and s.day <= on]
        after = [s for s in self.proofs if s.said == "attested" and s.day > on]
        for choice in (
            opening[:1],
            before[:1],
            before[-1:],
            after[:1],
            [s for s in self.proofs if s.said in CLOSING][:1],
        ):
            picked += [s for s in choice if s not in picked]
        return picked


def derive(sightings: Iterable[Sighting], terms: Terms | None = None) -> list[Tenure]:
    """The tenures that sightings amount to, by person, post and time.

    Sightings without a post (a death, a relief of all posts) close whatever the person holds then.
    """
    held: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    closers: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        if sighting.post:
            held[sighting.person, sighting.post].append(sighting)
        elif sighting.said in CLOSING:
            closers[sighting.person].append(sighting)
    found: list[Tenure] = []
    for (person, post), mine in sorted(held.items()):
        ended = [s._replace(post=post) for s in closers.get(person, ())]
        found += _of_one(person, post, sorted([*mine, *ended], key=_order), {s.statement for s in ended}, terms)
    return found


def _order(s: Sighting) -> tuple[date, int, str, int]:
    """By day; on one day what attests comes before what closes, and that before what opens."""
    return s.day, 0 if s.said == "attested" else 1 if s.said in CLOSING else 2, s.statement, s.doc


def _of_one(
    person: str, post: str, sightings: Sequence[Sighting], general: set[str], terms: Terms | None
) -> list[Tenure]:
    found: list[Tenure] = []
    now: Tenure | None = None
    span: TermSpan | None = None
    for s in sightings:
        term = terms(post, s.day) if terms is not None else None
        if now is not None and span is not None and term is not None and term.number != span.number:
            now.closed = Bound(now.last_seen, span.until, TERM_ENDED)
            now = None
        if s.said == "attested":
            if now is None:
                now = Tenure(person, post, "attested", term=term.number if term else None)
                found.append(now)
            now.see(s)
        elif s.said in OPENING:
            if now is not None and not _same_news(now, s):
                now.closed = Bound(now.last_seen, s.day, f"{s.said} again")
                now = None
            if now is None:
                now = Tenure(person, post, _basis(s.said), term=term.number if term else None)
                found.append(now)
            if now.opened is None:
                now.opened, now.basis = Bound(s.day if s.precise else None, s.day, s.said), _basis(s.said)
            now.see(s)
        else:
            if now is None:
                if s.statement in general:
                    continue  # he had left this post before he died or lost them all
                if (
                    found
                    and found[-1].closed
                    and found[-1].closed.latest
                    and s.day - found[-1].closed.latest <= SAME_NEWS
                ):
                    found[-1].proofs.append(s)
                    continue
                now = Tenure(person, post, _basis(s.said), term=term.number if term else None)
                found.append(now)
            now.closed = Bound(s.day if s.precise else now.last_seen, s.day, s.said)
            now.proofs.append(s)
            now = None
        span = term
    if now is not None and span is not None and span.until is not None:
        now.closed = Bound(now.last_seen, span.until, TERM_ENDED)
    return found


def _same_news(now: Tenure, s: Sighting) -> bool:
    if now.opened is not None and now.opened.latest is not None:
        return s.day - now.opened.latest <= SAME_NEWS
    return now.first_seen is None or s.day - now.first_seen <= timedelta(days=1)


def _basis(said: str) -> Basis:
    return said  # type: ignore[return-value]
