"""What the ledger holds on posts, as sightings: attested titles and personnel changes, as known at a batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from sys import intern
from typing import Any

from partystate.ledger import Ledger
from partystate.ledger.database import Database, Row
from partystate.ledger.projections import post_row
from partystate.ledger.queries import believed
from partystate.state.constitution import Constitution, Seat
from partystate.state.rivals import STILL_TITLED, outweighs
from partystate.state.tenures import Rules, Sighting

NO_POST = int(post_row("")[0])
FEW = 25_000
"""Documents that are looked through one by one for what is new of some posts."""
MANY_TITLES = 200
"""Of so many titles a tenth of all documents are."""
HEAD = "x.post, x.person, x.day, x.doc, x.evidence, x.statement, d.outlet, d.norm, d.published"
"""What a sighting is made of, of projection `x` and its document `d`."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title as documents use it: its number in the ledger, its words, the words behind its role, and the last batch
    that touched what is said of it, and the last that took back or changed what had been said before."""

    number: int
    text: str
    body: str
    changed: int = 0
    rewritten: int = 0


def titles_of(database: Database) -> list[Title]:
    """Every title that documents use."""
    rows = database.rows("SELECT post, title, body, changed, rewritten FROM posts WHERE title <> '' ORDER BY title")
    return [Title(*row) for row in rows]


def sightings(
    ledger: Ledger,
    constitution: Constitution,
    titles: Iterable[Title],
    known: int | None = None,
    persons: Sequence[str] | None = None,
    after: int = 0,
    judged: frozenset[str] | None = None,
) -> tuple[list[Sighting], dict[str, Seat]]:
    """What documents say of these titles (of some persons, when given), and of deaths and reliefs from all posts, as
    known at a batch; and the seats that the titles mean, by key. `after` asks for later documents than that number;
    `judged` are the statements that a person has accepted or corrected, where that was asked before.

    What has no day at all says nothing about when, and is left out.
    """
    by_number = {title.number: title for title in titles}
    seats: dict[str, Seat] = {}
    if judged is None:
        judged = judged_statements(ledger, known)
    where, values = believed(known)
    within = "" if persons is None else f" AND x.person IN ({','.join('?' * len(persons))})"
    among: list[object] = list(persons or ())
    post = "x.post"
    if after:
        within += " AND x.doc > ?"
        among.append(after)
        # of few new documents it is quicker to go through all they say; the sign keeps the index on posts out of it
        post = "+x.post" if few_since(ledger.database, after, len(by_number)) else post
    found: list[Sighting] = []

    def add(row: Row, said: str, precise: bool, every: bool) -> None:
        post, person, day, doc, evidence, statement, outlet, norm, published = row
        when = date.fromisoformat(day)
        key, printed = "", ""
        if not every:
            title = by_number[post]
            seat = constitution.seat(title.text, title.body, when)
            seats.setdefault(seat.key, seat)
            key, printed = seat.key, title.text
        found.append(
            Sighting(
                intern(person),
                key,
                said,
                when,
                precise,
                doc,
                evidence,
                statement,
                printed,
                intern(outlet or ""),
                constitution.trust(outlet),
                norm,
                intern(published or ""),
                statement in judged,
            )
        )

    with ledger.database.reading():
        for row in ledger.database.rows_among(
            f"SELECT {HEAD} FROM post_attestations x JOIN documents d ON d.doc = x.doc WHERE {where} AND "
            f"x.day IS NOT NULL{within} AND {post} IN ({{}})",
            list(by_number),
            [*values, *among],
        ):
            add(row, "attested", True, False)
        changed = (
            f"SELECT {HEAD}, x.action, x.precision FROM changes x JOIN documents d ON d.doc = x.doc WHERE {where} "
            f"AND x.day IS NOT NULL AND x.person IS NOT NULL{within} AND "
        )
        rows = ledger.database.rows_among(changed + post + " IN ({})", list(by_number), [*values, *among])
        rows += ledger.database.rows(changed + "(x.post = ? OR x.action = 'died')", [*values, *among, NO_POST])
    seen: set[str] = set()
    for row in rows:
        statement, said, precision = row[5], row[-2], row[-1]
        if statement not in seen:
            seen.add(statement)
            every = row[0] == NO_POST or said == "died"
            add(row[:-2], said, precision == "day", every)
    return found, seats


def few_since(database: Database, doc: int, titles: int) -> bool:
    """Whether what documents since a number say of so many titles is found quickest by looking through all of them."""
    found = database.one("SELECT max(doc) FROM documents")
    last = (found[0] or 0) if found else 0
    return bool(last - doc <= (FEW if titles < MANY_TITLES else max(FEW, last // 10)))


def deaths_believed(
    ledger: Ledger, constitution: Constitution, known: int | None = None, judged: frozenset[str] | None = None
) -> dict[str, bool]:
    """Of everybody whose death documents report, whether that is believed, going by all posts in which later texts show
    the person; those whose death the charter declares are left out."""
    where, values = believed(known)
    declared = constitution.deaths()
    days: dict[str, str] = {}
    deaths: dict[str, set[str]] = defaultdict(set)
    accepted: set[str] = set()
    told = ledger.database.rows(
        "SELECT x.person, x.day, d.norm, x.statement FROM changes x JOIN documents d ON d.doc = x.doc WHERE "
        f"{where} AND x.day IS NOT NULL AND x.person IS NOT NULL AND x.action = 'died'",
        values,
    )
    if told and judged is None:
        judged = judged_statements(ledger, known)
    for person, day, norm, statement in told:
        if person not in declared:
            days[person] = min(day, days.get(person, day))
            deaths[person].add(norm)
            if judged and statement in judged:
                accepted.add(person)
    since = {person: (date.fromisoformat(day) + STILL_TITLED).isoformat() for person, day in days.items()}
    alive: dict[str, set[str]] = defaultdict(set)
    for table, only in (("post_attestations", ""), ("changes", " AND x.action <> 'died'")):
        for person, day, norm in ledger.database.rows_among(
            f"SELECT x.person, x.day, d.norm FROM {table} x JOIN documents d ON d.doc = x.doc WHERE {where} AND x.day "
            f"IS NOT NULL{only} AND x.person IN ({{}})",
            sorted(days),
            values,
        ):
            if day > since[person]:
                alive[person].add(norm)
    return {person: outweighs(len(texts), len(alive[person]), person in accepted) for person, texts in deaths.items()}


def rules_of(constitution: Constitution, seats: Mapping[str, Seat], deaths: Mapping[str, bool] | None = None) -> Rules:
    """What the charter rules about some seats; `deaths` says which reported ones are believed."""
    return Rules(
        frozenset(key for key, seat in seats.items() if seat.one),
        {key: seat.slot for key, seat in seats.items() if seat.slot is not None},
        constitution.deaths(),
        deaths or {},
    )


def judged_statements(ledger: Ledger, known: int | None) -> frozenset[str]:
    """The statements in force that a person has accepted or corrected, as of a batch, under any reader's numbering."""
    from partystate.ledger.decisions import Decisions

    moment = "undone IS NULL" if known is None else "batch <= ? AND (undone IS NULL OR undone > ?)"
    if (
        ledger.database.one(
            f"SELECT 1 FROM judgements WHERE kind IN ('accept', 'correct') AND {moment}",
            [] if known is None else [known] * 2,
        )
        is None
    ):
        return frozenset()
    decisions = Decisions.load(ledger.database, known)
    found: set[str] = set()
    for doc in decisions.statements:
        statements = _statements(ledger, doc, known)
        by_number = {said.n: said.id for said in statements}
        for n, (kind, _value) in decisions.verdicts(doc, statements).items():
            if kind in ("accept", "correct"):
                found.add(by_number[n])
    return frozenset(found)


def _statements(ledger: Ledger, doc: int, known: int | None) -> list[Any]:
    from partystate.ledger.statements import STATEMENT_COLUMNS, Statement

    moment = "r.superseded IS NULL" if known is None else "r.batch <= ? AND (r.superseded IS NULL OR r.superseded > ?)"
    columns = ", ".join(f"s.{name}" for name in STATEMENT_COLUMNS.split(", "))
    rows = ledger.database.rows(
        f"SELECT {columns} FROM readings r JOIN statements s ON s.reading = r.reading WHERE r.doc = ? AND {moment} "
        "ORDER BY s.reading, s.n",
        [doc, *([] if known is None else [known] * 2)],
    )
    return [Statement.of_row(row) for row in rows]
