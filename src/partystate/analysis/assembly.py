"""The assembly: its deputies on a day, its sessions, and laws as timelines with references to the texts."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from partystate.analysis.dated import dated_where, source_json
from partystate.charter import Charter, load_charter
from partystate.charter.rules import seats as seats_of
from partystate.ledger import Ledger
from partystate.ledger.answers import EventRow, Source
from partystate.ledger.queries import batch_at, believed, parse_day
from partystate.state import Holder, state_on

SESSION_KINDS = ("assembly_session", "assembly_standing_meeting")
DEPUTY = "deputy"
_LEADING = re.compile(r"^(?:on )?(?:adopting|amending(?: and supplementing)?|enacting|revising)(?: the)? ", re.I)
_ARTICLE = re.compile(r"^(?:the|an?) ", re.I)


@dataclass(frozen=True, slots=True)
class LawStep:
    """What one document reports of a law: adopted, amended or reported, by which body, published when."""

    action: str
    body: str | None
    day: date | None
    title: str
    source: Source


@dataclass(frozen=True, slots=True)
class Law:
    """A law under the title it is most often given, with every report of it; each `source` points into the text."""

    title: str
    steps: tuple[LawStep, ...]

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "title": self.title,
            "steps": [
                {
                    "action": s.action,
                    "body": s.body,
                    "day": None if s.day is None else s.day.isoformat(),
                    "title": s.title,
                    "evidence": [source_json(s.source)],
                }
                for s in self.steps
            ],
        }


@dataclass(frozen=True, slots=True)
class Deputies:
    """Who is known to be a deputy on a day, of how many seats (None: not declared). `constituencies` holds, by person,
    the constituency a report gives; most reports give none."""

    body: str
    term: int | None
    seats: int | None
    holders: tuple[Holder, ...]
    constituencies: dict[str, str]

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "body": self.body,
            "term": self.term,
            "seats": self.seats,
            "known": len(self.holders),
            "deputies": [h.to_json() | {"constituency": self.constituencies.get(h.person)} for h in self.holders],
        }


def laws(
    ledger: Ledger,
    words: str = "",
    *,
    body: str | None = None,
    since: date | None = None,
    until: date | None = None,
    known_on: date | datetime | None = None,
    charter: Charter | None = None,
) -> list[Law]:
    """Laws whose title contains the words, in order of their first report; `body` by any name of the one that acts."""
    charter = charter or load_charter()
    asked = charter.find_body(body) if body else None
    lineage = {b.id for b in charter.lineage(asked.id)} if asked else set()
    with ledger.database.reading():
        where, values = dated_where(batch_at(ledger.database, known_on), since, until)
        rows = ledger.database.rows(
            "SELECT x.title, x.body, x.action, x.day, d.id, x.evidence, x.statement FROM laws x "
            f"JOIN documents d ON d.doc = x.doc WHERE {where} ORDER BY coalesce(x.day, '9999'), d.sha256, x.statement",
            values,
        )
    grouped: dict[frozenset[str], list[LawStep]] = defaultdict(list)
    for title, acting, action, day, document, evidence, statement in rows:
        if words.casefold() not in title.casefold():
            continue
        if body is not None:
            found = charter.find_body(acting) if acting else None
            if found is None or (found.id not in lineage and (asked is None or found.parent not in lineage)):
                continue
        step = LawStep(action, acting, parse_day(day), title, Source(document, evidence, statement))
        grouped[charter.keys.words(_bare(title)) - {"law"}].append(step)
    return [Law(_usual(steps), tuple(steps)) for steps in grouped.values()]


def _bare(title: str) -> str:
    """A title without the act that is done to the law."""
    return _ARTICLE.sub("", _LEADING.sub("", title.strip(" “”\"'")))


def _usual(steps: list[LawStep]) -> str:
    titles = [_bare(step.title) for step in steps]
    best = max(titles, key=lambda t: (titles.count(t), -titles.index(t)))
    return best[:1].upper() + best[1:]


def sessions(
    ledger: Ledger,
    since: date | None = None,
    until: date | None = None,
    *,
    known_on: date | datetime | None = None,
) -> list[EventRow]:
    """Sessions of assemblies and meetings of their standing bodies, earliest first; with `known_on` those that were
    reported by then (described as they are known now)."""
    found = [event for kind in SESSION_KINDS for event in ledger.events(kind, since, until)]
    if known_on is not None:
        where, values = believed(batch_at(ledger.database, known_on))
        rows = ledger.database.rows(f"SELECT DISTINCT x.event FROM event_documents x WHERE {where}", values)
        reported = {row[0] for row in rows}
        found = [event for event in found if event.id in reported]
    return sorted(found, key=lambda e: (e.start or e.reported or date.max, e.id))


def deputies(
    ledger: Ledger,
    on: date,
    body: str | None = None,
    *,
    known_on: date | datetime | None = None,
    charter: Charter | None = None,
) -> Deputies:
    """Who is known to be a deputy on a day, of the assembly with the most declared seats unless `body` names another.

    Raises NotFoundError for an unknown body.
    """
    charter = charter or load_charter()
    assemblies = [b for b in charter.bodies.values() if any(p.role == DEPUTY and p.seats for p in b.posts)]
    name = body or max(assemblies, key=lambda b: b.seats or 0).name
    declared = charter.find_body(name, on)
    view = state_on(ledger, on, known_on, name, charter=charter)
    holders = [h for b in view.bodies for h in b.tenures if h.post.partition(" ")[0] == DEPUTY]
    post = next((p for p in declared.posts if p.role == DEPUTY), None) if declared else None
    term = charter.term_at(declared.id, on) if declared else None
    return Deputies(
        declared.name if declared else name,
        term.number if term else None,
        (seats_of(charter, post.id, on) if post else None) or (declared.seats if declared else None),
        tuple(holders),
        _constituencies(ledger, {h.person for h in holders}, batch_at(ledger.database, known_on)),
    )


_CONSTITUENCY = re.compile(r"\b(?:Constituency|constituency)(?: No\.? ?(\d+))?|\b[Nn]o\.? ?(\d+) [Cc]onstituency")


def _constituencies(ledger: Ledger, persons: set[str], known: int | None) -> dict[str, str]:
    """The constituency printed beside a deputy's title, where one is."""
    import json

    where, values = believed(known)
    found: dict[str, str] = {}
    for person, evidence, text in ledger.database.rows_among(
        "SELECT x.person, x.evidence, d.text FROM post_attestations x JOIN documents d ON d.doc = x.doc "
        f"JOIN posts p ON p.post = x.post WHERE {where} AND p.role = '{DEPUTY}' AND x.person IN ({{}}) ORDER BY x.day",
        sorted(persons),
        values,
    ):
        spans = json.loads(evidence)
        if not spans:
            continue
        around = text[max(0, min(a for a, _b in spans) - 60) : max(b for _a, b in spans) + 60]
        hit = _CONSTITUENCY.search(around)
        if hit is not None:
            found[person] = " ".join(hit.group().split())
    return found
