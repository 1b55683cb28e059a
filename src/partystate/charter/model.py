"""What a charter declares: the types of a state's constitution (docs/charter-format.md).

All are frozen. `since` and `until` are inclusive days; None is "not known" or "still so". Where the source
gives a month or a year only, `since` is its first and `until` its last day and the precision says so. On the
day of a handover both sides hold. `file` and `line` say where in the charter's folder a thing is declared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Names = Mapping[str, tuple[str, ...]]
"""Language code ("en", "ko") -> aliases, the usual one first."""

Precision = Literal["day", "month", "year"]
Numbering = Literal["per_term", "absolute", "none"]
"""How a body numbers its meetings: anew with each term, through all its history, or not at all."""
ProgrammeKind = Literal["campaign", "plan", "regime"]
OutletKind = Literal["primary", "state", "wire", "press"]
"""primary: the state's own agency, whose text is the original; state: its other media; wire; press."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a charter: the file, the line in it (1-based, None where none can be named) and what is wrong."""

    file: str
    line: int | None
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class CharterError(Exception):
    """A charter that cannot be used; `problems` lists every fault found, each with file and line."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(p) for p in problems))


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days, both ends inclusive; None is open."""

    since: date | None = None
    until: date | None = None

    def contains(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def intersection(self, other: Interval) -> Interval | None:
        """The days in both, or None where they share none."""
        since = max((d for d in (self.since, other.since) if d), default=None)
        until = min((d for d in (self.until, other.until) if d), default=None)
        return None if since and until and since > until else Interval(since, until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What every declared thing carries: when it held, on whose word, and where it is declared."""

    since: date | None = None
    until: date | None = None
    since_precision: Precision = "day"
    until_precision: Precision = "day"
    source: str | None = None
    """The public source in general words ("constitution of 2016, art. 91")."""
    note: str | None = None
    file: str = ""
    line: int | None = None

    @property
    def interval(self) -> Interval:
        return Interval(self.since, self.until)

    def holds(self, on: date | None) -> bool:
        """Whether it existed on that day; always true for None."""
        return on is None or ((self.since is None or self.since <= on) and (self.until is None or on <= self.until))


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Dated):
    """One numbered term of a body ("8th Central Committee"); `opened_by` names the congress or election."""

    body: str
    number: int
    opened_by: str | None = None
    seats: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Dated):
    """A numbered meeting whose dates are public knowledge; `since`..`until` are its first and last day."""

    body: str
    number: int
    term: int | None = None
    enlarged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Dated):
    """A role in a body. `title` is its canonical full form ("secretary of the Central Committee of …").

    `seats` is the number of holders at one time, None where not fixed. `elected_by`/`appointed_by` are body
    ids. `precedence` is the place in the latest declared order of rank that has it (1 is first), else None.
    """

    id: str
    body: str
    role: str
    title: str
    names: Names = field(default_factory=dict)
    """Language -> other words for the role within its body ("vice chairman")."""
    titles: Names = field(default_factory=dict)
    """Language -> full titles that name the post without its body ("Premier", "foreign minister")."""
    seats: int | None = None
    elected_by: str | None = None
    appointed_by: str | None = None
    precedence: int | None = None
    below: str | None = None
    """The post of the same body that its holder leaves this one for (alternate member, member), a post id."""
    renamed_from: str | None = None
    renamed_into: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Dated):
    """A standing organ under one canonical name; a renamed organ is the next body in its lineage.

    `of` is the short name that a head's title takes ("Finance" in "minister of Finance"). `terms_of` names the
    body whose terms this one shares; `terms` then are those. `acts_for` names bodies whose powers this one uses
    between their meetings. `meeting_kind` is an event kind of the report
    format. `elected_by` is the body that elects its members.
    """

    id: str
    name: str
    kind: str
    parent: str | None = None
    names: Names = field(default_factory=dict)
    of: str | None = None
    place: str | None = None
    family: str | None = None
    renamed_from: tuple[str, ...] = ()
    renamed_into: tuple[str, ...] = ()
    terms_of: str | None = None
    terms: tuple[Term, ...] = ()
    numbering: Numbering = "none"
    meeting_kind: str | None = None
    elected_by: str | None = None
    acts_for: tuple[str, ...] = ()
    seats: int | None = None
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Dated):
    """A military rank; `order` 1 is the highest, equal orders are equal ranks of different branches."""

    id: str
    name: str
    order: int
    branch: str = "army"
    names: Names = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Dated):
    """A named campaign, plan or emergency regime."""

    id: str
    name: str
    kind: ProgrammeKind
    names: Names = field(default_factory=dict)
    part_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Dated):
    """A row of the gazetteer; `lat`/`lon` in degrees (WGS 84), None where no public fact gives them."""

    id: str
    name: str
    kind: str
    parent: str | None = None
    names: Names = field(default_factory=dict)
    lat: float | None = None
    lon: float | None = None
    renamed_from: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet(Dated):
    """A publisher. `codes` are what stands in a dateline or byline; `order` is the place in the order of trust."""

    id: str
    name: str
    kind: OutletKind
    names: Names = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Dated):
    """A public constant the grammar needs: a leader, or a dead person who is honoured in the present.

    `since`/`until` are not used for persons; see `born` and `died`. `glued`: web pages print this name in
    bold and lose the spaces around it.
    """

    id: str
    name: str
    names: Names = field(default_factory=dict)
    born: date | None = None
    died: date | None = None
    honoured: bool = False
    glued: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader(Dated):
    """Who was supreme leader from when to when; `person` is a person id."""

    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Dated):
    """The state itself. `eras`: calendar era -> offset to add (era year 111 with offset 1911 is 2022).

    `abbreviations`: short form -> long form; both are the same to every lookup. `omit`: words that may stand
    or lack in the name of any body (the state's own name). `titles`: words that get glued before a name.
    """

    id: str
    name: str
    names: Names = field(default_factory=dict)
    capital: str | None = None
    party: str | None = None
    languages: tuple[str, ...] = ("en",)
    """Languages of the names, the one the canonical names are written in first."""
    eras: Mapping[str, int] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    omit: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    leaders: tuple[Leader, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedence(Dated):
    """The order in which holders of posts are printed while it held; `posts` are post ids, the highest first."""

    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Dated):
    """A declared rule for `partystate check`: `id` names the check, `severity` is 1 (note) to 3 (error)."""

    id: str
    severity: int
    text: str
    bodies: tuple[str, ...] = ()
    """Bodies the rule is for; empty is all."""
    options: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A fact of a text that can date it; give what is known (body id, term number, meeting number, programme id)."""

    body: str | None = None
    term: int | None = None
    number: int | None = None
    programme: str | None = None
    post: str | None = None
