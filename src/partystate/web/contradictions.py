"""What in the ledger is at odds since a day: rules of the charter that are broken, facts on which reports disagree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from partystate.analysis.checks import Violation
from partystate.analysis.conflicts import Conflict, conflicts
from partystate.ledger.limits import TooSlowError, time_limit
from partystate.ledger.lists import event_heads
from partystate.web import links, wording
from partystate.web.checking import MENTION_SECONDS, violations_in_time
from partystate.web.refs import SourceRef, source_ref
from partystate.web.site import Site

MOST_VERSIONS = 3
MOST_TOLD = 400
"""How many facts on which reports disagree are kept in mind, the latest."""
WHAT = {
    "start": "the first day", "end": "the last day", "term": "the term", "ordinal": "the number",
    "enlarged": "whether it was enlarged", "presider": "who presided",
}  # fmt: skip


@dataclass(slots=True)
class Odds:
    """Something at odds, in words, with a page that says more and a proof of each side."""

    text: str
    day: date | None
    url: str
    sources: list[SourceRef]


def contradictions(site: Site, since: date) -> list[Odds] | None:
    """What is at odds since a day, the latest first; None where looking for it takes too long."""
    everything = site.kept("at odds", lambda: _all(site))
    return None if everything is None else [x for x in everything if x.day is not None and x.day >= since]


def _all(site: Site) -> list[Odds] | None:
    broken = violations_in_time(site)
    if broken is None:
        return None
    try:
        with time_limit(site.database, MENTION_SECONDS):
            told = conflicts(site.ledger, charter=site.charter)
    except TooSlowError:
        return None
    # rivals for one seat are broken rules already
    found = [_of_rule(v) for v in broken] + _of_reports(site, [c for c in told if c.kind != "seat"])
    return sorted(found, key=lambda x: (x.day or date.min, x.text), reverse=True)


def _of_rule(v: Violation) -> Odds:
    sources = [
        SourceRef(s.document, s.statement, list(s.spans), links.statement_url(s.statement))
        for s in v.sides
        if s.document and s.statement
    ]
    return Odds(v.text, v.day, links.with_query("/checks", rule=v.rule), sources)


def _of_reports(site: Site, found: list[Conflict]) -> list[Odds]:
    found = sorted(found, key=lambda c: c.day or date.min)[-MOST_TOLD:]
    events = sorted({c.id for c in found if c.kind == "event"})
    heads = {head.id: head for head in event_heads(site.database, among=events, limit=MOST_TOLD)[0]}
    people = {c.id for c in found if c.kind == "tenure"}
    named = site.database.rows_among("SELECT person, name FROM persons WHERE person IN ({})", sorted(people))
    names: dict[str, str] = dict(named)
    made = []
    for c in found:
        versions = " or ".join(v.value for v in c.versions[:MOST_VERSIONS])
        sources = [source_ref(v.sources[0]) for v in c.versions[:MOST_VERSIONS] if v.sources]
        if c.kind == "event" and c.id in heads:
            text = f"{wording.event_title(heads[c.id])}: {WHAT.get(c.what, c.what)}, {versions}"
            made.append(Odds(text, c.day, links.compare_url(c.id), sources))
        elif c.kind == "tenure":
            name = names.get(c.id, c.id)
            made.append(Odds(f"{name}, {c.what}: {versions}", c.day, links.person_url(c.id), sources))
    return made
