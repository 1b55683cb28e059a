"""Tenures out of what documents say: a pure function, the same for every order in which they came.

An election, appointment or promotion opens a tenure; a relief or death closes it. A title printed with a name
proves the post on that day and bounds the tenure (first seen, last seen) without claiming its start or end.
Where a body has terms, a tenure ends with the term; a title seen again in the next one is another tenure.
What tenures say of each other (a successor, a promotion, a full list, a death) is in `rivals.py`.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from partystate.state.standing import CLOSED, OPEN, OUT_OF_TERM, Certainty, Reach, certainty

if TYPE_CHECKING:
    from partystate.state.interludes import Interludes, Parted

Basis = Literal["elected", "appointed", "promoted", "attested", "relieved", "died"]
Precision = Literal["day", "month", "before", "after", "between", "unknown"]

OPENING = frozenset({"elected", "appointed", "promoted"})
CLOSING = frozenset({"relieved", "died"})
TERM_ENDED = "term ended"
"""The basis of an end that no report states: the body's term was over."""
SAME_NEWS = timedelta(days=31)
"""The same change announced again within this time is the same change."""


class Sighting(NamedTuple):
    """One document saying something of a person and a post on a day.

    `said` is `attested` or an action of a change; `precise` is False where the day is an upper bound ("on or before
    the publication"). `post` is the key of the seat, "" where all posts are meant (a death, a relief "of all posts").
    `doc` is the document's number in the ledger, `evidence` its spans as JSON. `printed` is the title as printed,
    `trust` the class of the outlet (1 the state's primary agency … 5 unknown), `text` what copies of one text share,
    `judged` whether a person has accepted or corrected it.
    """

    person: str
    post: str
    said: str
    day: date
    precise: bool
    doc: int
    evidence: str
    statement: str
    printed: str = ""
    outlet: str = ""
    trust: int = 5
    text: str = ""
    published: str = ""
    judged: bool = False


class TermSpan(NamedTuple):
    """A numbered term of a body; both days inclusive, None where open."""

    number: int
    since: date | None
    until: date | None


Terms = Callable[[str, date], TermSpan | None]
"""The term of the body of a post (by its key) on a day; None where the body has none."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the charter rules about seats, by their keys: which one person holds at a time, and of which a person
    holds one at a time (by a common slot); `deaths` are declared days of death by person."""

    one: Container[str] = frozenset()
    slots: Mapping[str, str] = field(default_factory=dict)
    deaths: Mapping[str, date] = field(default_factory=dict)
    believed: Mapping[str, bool] = field(default_factory=dict)
    """Whether the reported deaths of persons are believed, where that was weighed by more than the sightings given."""


class Ground(NamedTuple):
    """What bounds one side of an interval: in words, on which day, and the sighting that says so (None: charter)."""

    what: str
    day: date | None
    proof: Sighting | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a tenure: between `earliest` and `latest` (equal when the day is known), and on what ground.

    `since` and `until` say what bounds either side; they do not count when bounds are compared.
    """

    earliest: date | None
    latest: date | None
    basis: str
    since: Ground | None = field(default=None, compare=False)
    until: Ground | None = field(default=None, compare=False)

    @property
    def precision(self) -> Precision:
        """day: known; month: somewhere in one month; before, after: one side only; between: both; unknown: neither."""
        if self.earliest is None or self.latest is None:
            return "unknown" if self.earliest == self.latest else "before" if self.earliest is None else "after"
        if self.earliest == self.latest:
            return "day"
        same = (self.earliest.year, self.earliest.month) == (self.latest.year, self.latest.month)
        whole = self.earliest.day == 1 and self.latest.day == monthrange(self.latest.year, self.latest.month)[1]
        return "month" if same and whole else "between"


class Dissent(NamedTuple):
    """A day that other documents give for a bound than the one believed."""

    bound: Literal["from", "to"]
    day: date
    proofs: tuple[Sighting, ...]


@dataclass(slots=True)
class Tenure:
    """One person in one post. `opened`/`closed` are None where nothing says so; `first_seen`/`last_seen` are the
    first and last day on which a document proves the post. `basis` is the ground on which the tenure is claimed.

    `doubt` says what contradicts the whole tenure (None: nothing). `seat` is the key that all wordings of the post
    share, `post` a title of it. `after` is what the tenure cannot have begun before.
    """

    person: str
    post: str
    basis: Basis
    opened: Bound | None = None
    closed: Bound | None = None
    first_seen: date | None = None
    last_seen: date | None = None
    term: int | None = None
    proofs: list[Sighting] = field(default_factory=list)
    seat: str = ""
    doubt: str | None = None
    after: Ground | None = None
    dissents: list[Dissent] = field(default_factory=list)
    counted: int = field(default=0, compare=False)
    """How many documents prove it, where `proofs` has only those that an answer needs; 0 where it has all."""

    @property
    def documents(self) -> int:
        """How many documents prove it."""
        return self.counted or len({s.doc for s in self.proofs})

    def see(self, sighting: Sighting) -> None:
        """Add a proof that the post was held on a day."""
        self.proofs.append(sighting)
        self.first_seen = sighting.day if self.first_seen is None else min(self.first_seen, sighting.day)
        self.last_seen = sighting.day if self.last_seen is None else max(self.last_seen, sighting.day)

    @property
    def began(self) -> Bound:
        """When it began, as an interval: what opened it, or between what it cannot precede and the first sighting."""
        after = (
            self.after
            if self.after and (self.first_seen is None or self.after.day is None or self.after.day <= self.first_seen)
            else None
        )
        if self.opened is not None:
            if self.opened.earliest is None and after is not None:
                return Bound(after.day, self.opened.latest, self.opened.basis, after, self.opened.until)
            return self.opened
        first = self._proof_of(self.first_seen)
        return Bound(
            after.day if after else None,
            self.first_seen,
            "first seen",
            after,
            Ground("first seen", self.first_seen, first) if first else None,
        )

    @property
    def ended(self) -> Bound:
        """When it ended, as an interval: what closed it, or after the last sighting."""
        if self.closed is not None:
            return self.closed
        last = self._proof_of(self.last_seen)
        return Bound(self.last_seen, None, "last seen", Ground("last seen", self.last_seen, last) if last else None)

    def _proof_of(self, day: date | None) -> Sighting | None:
        return next((s for s in self.proofs if s.day == day and s.said not in CLOSING), None)

    def standing(self, on: date) -> Certainty | None:
        """Whether the post was held on a day, and how sure that is; None when it was not.

        certain: between an opening or the first sighting and the last sighting; inferred: afterwards, while
        nothing closes it and the last sighting is at most two years old; doubtful: later still, on a day when it may
        have begun or ended already, and whenever something contradicts it.
        """
        found = self._standing(on)
        return "doubtful" if found is not None and self.doubt is not None else found

    def _standing(self, on: date) -> Certainty | None:
        return certainty(on.toordinal(), self.reach())

    def reach(self) -> Reach:
        """What decides on which days it stands."""
        opened, closed = self.opened, self.closed
        begun = opened.latest if opened else self.first_seen
        seen = self.last_seen or begun
        return Reach(
            0 if begun is None else begun.toordinal(),
            opened.earliest.toordinal() if opened and opened.earliest else 0,
            0 if seen is None else seen.toordinal(),
            closed.earliest.toordinal() if closed and closed.earliest else 0,
            closed.latest.toordinal() if closed and closed.latest else 0,
            OPEN if closed is None else OUT_OF_TERM if closed.basis == TERM_ENDED else CLOSED,
        )

    def evidence_on(self, on: date) -> list[Sighting]:
        """The proofs that matter on a day: what opened it, the first and the last sighting before, the next after,
        and what closed it."""
        picked: list[Sighting] = []
        opening = [s for s in self.proofs if s.said in OPENING]
        before = [s for s in self.proofs if s.said == "attested" and s.day <= on]
        after = [s for s in self.proofs if s.said == "attested" and s.day > on]
        closing = [s for s in self.proofs if s.said in CLOSING]
        for choice in (opening[:1], before[:1], before[-1:], after[:1], closing[:1]):
            picked += [s for s in choice if s not in picked]
        return picked


def derive(sightings: Iterable[Sighting], terms: Terms | None = None, rules: Rules | None = None) -> list[Tenure]:
    """The tenures that sightings amount to, by person, post and time.

    Sightings without a post (a death, a relief of all posts) close whatever the person holds then. With `rules`
    tenures also bound each other, and what is contradicted stands apart, with `doubt`.
    """
    from partystate.state import rivals
    from partystate.state.interludes import Interludes

    rules = rules or Rules()
    believed, contradicted = rivals.part(sorted(set(sightings), key=in_order), rules)
    found = replay(believed, terms, Interludes(believed, rules))
    for reason, aside in contradicted.items():
        for tenure in replay(aside, terms):
            tenure.doubt = reason
            found.append(tenure)
    rivals.settle(found, rules)
    return sorted(found, key=_succession)


def _succession(t: Tenure) -> tuple[str, str, str, date, date, str]:
    """By person, seat and time; of two that begin on one day, the one that ended first goes before."""
    ended = t.closed.latest if t.closed and t.closed.latest else date.max
    return t.person, t.seat, t.doubt or "", t.proofs[0].day, ended, t.proofs[0].statement


def replay(
    sightings: Iterable[Sighting], terms: Terms | None = None, interludes: Interludes | None = None
) -> list[Tenure]:
    """The tenures by person and post alone, but for `interludes`: whoever comes back after one begins anew."""
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
        said = sorted([*mine, *ended], key=in_order)
        parted = interludes.of(person, post) if interludes is not None else None
        made = _of_one(person, post, said, {s.statement for s in ended}, terms, parted)
        for tenure in made:
            _decide(tenure)
        found += made
    return found


def in_order(s: Sighting) -> tuple[date, int, str, int, str]:
    """The key that sorts sightings: by day; on one day what attests comes before what closes, and that before what
    opens."""
    return s.day, 0 if s.said == "attested" else 1 if s.said in CLOSING else 2, s.statement, s.doc, s.post


def _of_one(
    person: str, post: str, sightings: Sequence[Sighting], general: set[str], terms: Terms | None, parted: Parted | None
) -> list[Tenure]:
    found: list[Tenure] = []
    now: Tenure | None = None
    span: TermSpan | None = None

    def begin(basis: str, term: TermSpan | None) -> Tenure:
        made = Tenure(person, post, _basis(basis), term=term.number if term else None, seat=post)
        if term is not None and term.since is not None:
            made.after = Ground(f"the {term.number}th term began" if term.number > 3 else "the term began", term.since)
        found.append(made)
        return made

    for s in sightings:
        term = terms(post, s.day) if terms is not None else None
        if now is not None and span is not None and term is not None and term.number != span.number:
            now.closed = _with_term(now, span)
            now = None
        if parted and now is not None and now.last_seen and s.said not in CLOSING and parted(now.last_seen, s.day):
            now = None  # what came between ends it (`rivals.settle`)
        if s.said == "attested":
            if now is None:
                now = begin("attested", term)
            now.see(s)
        elif s.said in OPENING:
            if now is not None and not _same_news(now, s):
                now.closed = Bound(now.last_seen, s.day, f"{s.said} again", until=Ground(s.said, s.day, s))
                now = None
            if now is None:
                now = begin(s.said, term)
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
                now = begin(s.said, term)
            now.closed = Bound(s.day if s.precise else now.last_seen, s.day, s.said, until=Ground(s.said, s.day, s))
            now.proofs.append(s)
            now = None
        span = term
    if now is not None and span is not None and span.until is not None:
        now.closed = _with_term(now, span)
    return found


def _with_term(now: Tenure, span: TermSpan) -> Bound:
    return Bound(now.last_seen, span.until, TERM_ENDED, None, Ground(f"term {span.number} ended", span.until))


def _same_news(now: Tenure, s: Sighting) -> bool:
    if now.opened is not None and now.opened.latest is not None:
        return s.day - now.opened.latest <= SAME_NEWS
    return now.first_seen is None or s.day - now.first_seen <= timedelta(days=1)


def _basis(said: str) -> Basis:
    return said  # type: ignore[return-value]


# ---- which day, where documents give several -----------------------------------------------------------------------


def strength(sightings: Sequence[Sighting]) -> tuple[bool, int, int, str]:
    """How much sightings that say one thing weigh against others: a person's judgement first, then the outlet
    nearest to the source, then how many independent texts agree, then the latest publication."""
    return (
        any(s.judged for s in sightings),
        -min(s.trust for s in sightings),
        len({s.text or str(s.doc) for s in sightings}),
        max(s.published for s in sightings),
    )


def _decide(tenure: Tenure) -> None:
    """Choose the day of an opening or closing among those that documents give; the others are dissents."""
    if tenure.opened is not None:
        tenure.opened = _decided(tenure, "from", OPENING, tenure.opened)
    if tenure.closed is not None and tenure.closed.basis in CLOSING:
        tenure.closed = _decided(tenure, "to", CLOSING, tenure.closed)
        proved = [s.day for s in tenure.proofs if s.said not in CLOSING]
        tenure.first_seen, tenure.last_seen = min(proved, default=None), max(proved, default=None)


def _decided(tenure: Tenure, side: Literal["from", "to"], actions: frozenset[str], bound: Bound) -> Bound:
    said = [s for s in tenure.proofs if s.said in actions]
    days: dict[date, list[Sighting]] = defaultdict(list)
    for s in said:
        if s.precise:
            days[s.day].append(s)
    if not days:
        first = min(said, key=lambda s: (s.day, s.statement))
        earliest = bound.earliest if bound.earliest is not None and bound.earliest <= first.day else None
        return Bound(earliest, first.day, bound.basis, bound.since, Ground(first.said, first.day, first))
    chosen = max(days, key=lambda day: (strength(days[day]), -day.toordinal()))
    for day in sorted(days):
        if day != chosen:
            tenure.dissents.append(Dissent(side, day, tuple(days[day])))
    ground = Ground(days[chosen][0].said, chosen, days[chosen][0])
    return Bound(chosen, chosen, days[chosen][0].said, ground, ground)
