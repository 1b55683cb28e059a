"""Stances toward other states: what the state's own voices claim of them, and what its bodies discuss and decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from partystate.analysis.dated import dated_where, source_json
from partystate.charter import Charter, load_charter
from partystate.ledger import Ledger, LedgerError
from partystate.ledger.answers import Source
from partystate.ledger.database import Database
from partystate.ledger.queries import batch_at, believed, parse_day
from partystate.resolving.ids import FOREIGN, base_id
from partystate.state.constitution import STATE, Constitution

OWN_VOICES = frozenset({"statement", "commentary", "editorial", "article", "declaration", "memorandum", "paper"})
"""Speakers that are the outlet itself: they are the state's where the outlet is."""


@dataclass(frozen=True, slots=True)
class Stance:
    """What somebody said of another state, on which day (of publication). `speaker` as printed, `person` an id where
    it is a person.

    Of a meeting the speaker is the body that met, the verb "discussed" or "decided", and the text the item.
    """

    country: str
    speaker: str
    person: str | None
    verb: str
    text: str
    quoted: bool
    outlet: str | None
    day: date | None
    source: Source

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "country": self.country,
            "speaker": self.speaker,
            "person": self.person,
            "verb": self.verb,
            "text": self.text,
            "quoted": self.quoted,
            "outlet": self.outlet,
            "day": None if self.day is None else self.day.isoformat(),
            "evidence": [source_json(self.source)],
        }


def countries(charter: Charter) -> dict[str, str]:
    """Words for other states (their names and adjectives) to the state's name, from the charter's word lists."""
    lexicon = charter.lexicon.get("countries")
    own = {name.casefold() for names in charter.state.names.values() for name in names}
    found: dict[str, str] = {}
    for country, adjectives in (lexicon.get("countries", {}) if isinstance(lexicon, Mapping) else {}).items():
        if country.casefold() in own or country in charter.state.abbreviations:
            continue
        found[country] = country
        for adjective in [adjectives] if isinstance(adjectives, str) else adjectives or ():
            found.setdefault(str(adjective), country)
    called = lexicon.get("also_called", {}) if isinstance(lexicon, Mapping) else {}
    return {word: called.get(state, state) for word, state in found.items()} | dict(called)


def stances(
    ledger: Ledger,
    country: str | None = None,
    *,
    speaker: str | None = None,
    since: date | None = None,
    until: date | None = None,
    known_on: date | datetime | None = None,
    charter: Charter | None = None,
) -> list[Stance]:
    """What the state's own voices (its officials, bodies and outlets) said of other states, earliest first.

    `country` is a name or adjective of the charter's list, `speaker` words of the speaker. Raises LedgerError for a
    country that the charter does not list.
    """
    charter = charter or load_charter()
    constitution = Constitution.of(charter)
    words = countries(charter)
    asked = None
    if country is not None:
        asked = next((name for word, name in words.items() if word.casefold() == country.casefold()), None)
        if asked is None:
            raise LedgerError(f"the charter lists no state {country!r}", "Give its English name, as in 'China'")
    pattern = _pattern(tuple(sorted(words, key=lambda w: (-len(w), w))))
    if pattern is None:
        return []
    with ledger.database.reading():
        known = batch_at(ledger.database, known_on)
        told = [*_items(ledger.database, known, since, until), *_claims(ledger.database, known, since, until)]
        holders = {row[0] for row in ledger.database.rows("SELECT DISTINCT person FROM post_attestations")}
    found: list[Stance] = []
    for saying in told:
        if speaker is not None and speaker.casefold() not in saying.speaker.casefold():
            continue
        named = {words[hit] for hit in pattern.findall(saying.text)}
        if asked is not None:
            named &= {asked}
        if named and _own(constitution, saying.person, saying.speaker, saying.outlet, holders):
            found += [replace(saying, country=name) for name in sorted(named)]
    return sorted(found, key=lambda stance: stance.day or date.max)


def _claims(database: Database, known: int | None, since: date | None, until: date | None) -> Iterator[Stance]:
    """What was said, of no country yet, in the order of days."""
    where, values = dated_where(known, since, until)
    rows = database.rows(
        "SELECT x.person, x.speaker, x.verb, x.text, x.is_quoted, x.day, d.outlet, d.id, x.evidence, x.statement "
        f"FROM claims x JOIN documents d ON d.doc = x.doc WHERE {where} AND x.speaker IS NOT NULL "
        "ORDER BY coalesce(x.day, '9999'), x.statement",
        values,
    )
    for person, speaker, verb, text, quoted, day, outlet, id_, evidence, statement in rows:
        source = Source(id_, evidence, statement)
        yield Stance("", speaker, person, verb, text, bool(quoted), outlet, parse_day(day), source)


def _items(database: Database, known: int | None, since: date | None, until: date | None) -> Iterator[Stance]:
    """What bodies had on their agenda and what they decided, of no country yet, in the order of publication."""
    where, values = believed(known)
    as_event, event_values = believed(known, "e")
    for table, column, verb in (("agenda_items", "text", "discussed"), ("decisions", "title", "decided")):
        rows = database.rows(
            f"SELECT e.body, x.{column}, e.published, d.outlet, d.id, x.evidence, x.statement FROM {table} x "
            "JOIN event_documents e ON e.event = x.event AND e.doc = x.doc JOIN documents d ON d.doc = x.doc "
            f"WHERE {where} AND {as_event} AND e.body IS NOT NULL "
            "ORDER BY coalesce(e.published, '9999'), x.statement",
            [*values, *event_values],
        )
        for body, text, published, outlet, id_, evidence, statement in rows:
            day = parse_day(published)
            if (since is None or (day and day >= since)) and (until is None or (day and day <= until)):
                yield Stance("", body, None, verb, text, False, outlet, day, Source(id_, evidence, statement))


def _own(constitution: Constitution, person: str | None, speaker: str, outlet: str | None, holders: set[str]) -> bool:
    """Whether a voice is the state's: a holder of its posts, one of its bodies or outlets, its media's own texts."""
    if person is not None:
        return not person.startswith(FOREIGN) and person in holders
    if speaker.casefold() in OWN_VOICES:
        return constitution.trust(outlet) <= STATE
    declared = constitution.charter.find_outlet(speaker)
    if declared is not None:
        return constitution.trust(declared.name) <= STATE
    if base_id(speaker) in holders:  # named in this document only as the one who said it
        return True
    return constitution.find(speaker) is not None or constitution.declared(speaker) is not None


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)") if words else None
