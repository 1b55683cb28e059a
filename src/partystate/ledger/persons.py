"""Who is who: the resolver of persons over the tables of a ledger, and its decisions as rows of `resolutions`.

A mention has a row only where it is not the first person of its name ("mention", `mention_node`); a person who turned
out to be another has one too ("person"). All else follows from the names alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from partystate.ledger import schema
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import ByEvidence, Decisions
from partystate.ledger.statements import STATEMENT_COLUMNS, Statement, report_of
from partystate.reading.report import DocumentHeader
from partystate.resolving.blocks import Block, Doubt, probes_of
from partystate.resolving.ids import FOREIGN, base_id, block_key, key_of, mention_node
from partystate.resolving.mentions import Mention, company_of, mentions_of
from partystate.resolving.persons import PersonResolver
from partystate.resolving.profile import Profile
from partystate.resolving.registry import Judged, Registry

METHOD = "persons/1"
"""The resolver of persons, as rows of `resolutions` name it; the number rises when its decisions would differ."""


class Blocks:
    """A `BlockStore` over a ledger, within one batch. What will be asked for is best fetched at once (`prefetch`)."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._held: dict[str, str | None] = {}
        self._near: dict[str, list[str]] = {}

    def prefetch(self, keys: Iterable[str]) -> None:
        """Load blocks, and what is near them, with few questions."""
        wanted = sorted(set(keys) - self._held.keys())
        self._held.update(dict.fromkeys(wanted))
        self._held.update(
            self.database.rows_among("SELECT name_key, block FROM person_blocks WHERE name_key IN ({})", wanted)
        )
        probes = sorted({probe for key in wanted for probe in probes_of(key)} - self._near.keys())
        self._near.update((probe, []) for probe in probes)
        for probe, key in self.database.rows_among(
            "SELECT probe, name_key FROM person_probes WHERE probe IN ({})", probes
        ):
            self._near[probe].append(key)

    def get(self, key: str) -> str | None:
        if key not in self._held:
            self.prefetch([key])
        return self._held[key]

    def put(self, key: str, block: str, probes: Sequence[str], doubts: int = 0) -> None:
        self.database.execute(
            "INSERT INTO person_blocks (name_key, doubts, block) VALUES (?, ?, ?) ON CONFLICT (name_key) DO UPDATE SET "
            "doubts = excluded.doubts, block = excluded.block",
            (key, doubts, block),
        )
        if self._held.get(key) is None:
            self.database.execute_many(
                "INSERT INTO person_probes (probe, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING",
                [(probe, key) for probe in probes],
            )
        self._held[key] = block

    def near(self, probes: Sequence[str]) -> Iterator[str]:
        for probe in probes:
            if probe not in self._near:
                self._near[probe] = [
                    row[0] for row in self.database.rows("SELECT name_key FROM person_probes WHERE probe = ?", (probe,))
                ]
            yield from self._near[probe]

    def keys(self) -> Iterator[str]:
        return (row[0] for row in self.database.rows("SELECT name_key FROM person_blocks ORDER BY name_key"))


@dataclass(frozen=True, slots=True)
class Named:
    """The mentions of one document, and whether it had been read before."""

    doc: int
    sha256: str
    mentions: Sequence[Mention]
    again: bool = False


class Persons:
    """The resolver of persons over one ledger, a batch at a time. `charter` is what reads posts, or None."""

    def __init__(self, database: Database, charter: Any = None) -> None:
        self.database = database
        self.resolver = PersonResolver(charter if hasattr(charter, "find_post") else None, Blocks(database))

    def identify(self, batch: int, decisions: Decisions, named: Sequence[Named]) -> bool:
        """Decide whose the mentions of documents are, in their order; True if a row of `resolutions` was written."""
        blocks = Blocks(self.database)
        blocks.prefetch(
            block_key(mention.name, foreign) for one in named for mention in one.mentions for foreign in (False, True)
        )
        resolver = self.resolver
        resolver.forget()
        one_by_word = {person: to for person, to in decisions.persons.judged().items() if "@" not in person}
        resolver.open(blocks, Judged(one_by_word, decisions.parted))
        known = self._known([one for one in named if one.again])
        found: list[tuple[str, str, str, float | None]] = []
        for one in named:
            for mention in one.mentions:
                first = base_id(mention.name, mention.foreign)
                node = mention_node(mention.name, mention.foreign, one.sha256)
                if one.again and node in known:
                    merged = resolver.recall(mention, known[node])
                else:
                    decision = resolver.observe(mention)
                    merged = decision.merged
                    if decision.person != first:
                        found.append(("mention", node, decision.person, decision.confidence))
                found += [("person", gone, kept, None) for gone, kept in merged]
        resolver.flush()
        add_resolutions(self.database, batch, [(*row, METHOD, None) for row in found])
        return bool(found)

    def _known(self, named: Sequence[Named]) -> dict[str, str]:
        """Of documents read again: node of each name they had before → the person it was by evidence."""
        shas = {one.doc: one.sha256 for one in named}
        printed = {
            mention_node(name, person.startswith(FOREIGN), shas[doc]): base_id(name, person.startswith(FOREIGN))
            for person, doc, name in self.database.rows_among(
                "SELECT person, doc, name FROM person_documents WHERE doc IN ({})", sorted(shas)
            )
        }
        nodes = [mention_node(m.name, m.foreign, one.sha256) for one in named for m in one.mentions]
        decided = self.database.rows_among(
            "SELECT node, canonical FROM resolutions WHERE kind = 'mention' AND superseded IS NULL AND judgement IS "
            "NULL AND node IN ({})",
            sorted(set(nodes)),
        )
        return printed | dict(decided)


def add_resolutions(
    database: Database, batch: int, rows: Sequence[tuple[str, str, str, float | None, str, int | None]]
) -> None:
    """Write decisions: kind, node, canonical, score, method and judgement of each."""
    if not rows:
        return
    last = database.one("SELECT max(resolution) FROM resolutions")
    number = int(last[0] or 0) + 1 if last else 1
    database.insert(
        "resolutions",
        [column.name for column in schema.resolutions.columns],
        [
            (number + at, kind, node, canonical, method, score, judgement, batch, None)
            for at, (kind, node, canonical, score, method, judgement) in enumerate(rows)
        ],
    )


def doubts(database: Database) -> list[Doubt]:
    """The open questions of the resolver on persons, whatever people have said of them since."""
    return [
        doubt
        for (text,) in database.rows("SELECT block FROM person_blocks WHERE doubts > 0 ORDER BY name_key")
        for doubt in Block.loads(text).doubts
    ]


def revise(database: Database, decisions: Decisions, persons: Collection[str]) -> None:
    """Let the blocks of persons know what was judged of them: each profile is made anew of the mentions that are its.

    Nothing is decided anew. Call it after the judgement is written and before the projections are brought to it.
    """
    keys = {key_of(person) for person in persons}
    registry = Registry(Blocks(database))
    evidence = ByEvidence(database, "person", None, decisions.persons.cut)
    numbered = {*persons, *(person for key in keys for person in registry.ids(key))}
    ids = {*numbered, *(decisions.persons.end(person) for person in numbered)}
    profiles: dict[str, dict[str, Profile]] = {key: {} for key in keys}
    for sha256, mentions in _mentions_naming(database, ids):
        decisions.mentions.fetch([mention_node(m.name, m.foreign, sha256) for m in mentions])
        resolver = decisions.by_evidence(sha256, evidence)
        for mention in mentions:
            person = resolver.person(mention.name, mention.foreign)
            if key_of(person) in keys:
                profile = profiles[key_of(person)].setdefault(person, Profile(person))
                profile.add(mention, company_of(mention))
    for key in keys:
        merged = {p: to for p in sorted(numbered) if key_of(p) == key and (to := evidence.get(p)) is not None}
        registry.restore(key, profiles[key], merged)
    registry.flush()


def _mentions_naming(database: Database, persons: Collection[str]) -> Iterator[tuple[str, list[Mention]]]:
    """The mentions of each document that names one of some persons, document by document in order."""
    docs = sorted({
        row[0]
        for row in database.rows_among("SELECT doc FROM person_documents WHERE person IN ({})", sorted(persons))
    })  # fmt: skip
    for doc in docs:
        found = mentions_in(database, doc)
        if found is not None:
            yield found


def mentions_in(database: Database, doc: int) -> tuple[str, list[Mention]] | None:
    """The fingerprint and the mentions of a document, as the reading in force has them."""
    head = database.one(
        "SELECT d.id, d.sha256, d.outlet, d.lang, r.published, r.reading FROM documents d JOIN readings r ON "
        "r.doc = d.doc WHERE r.superseded IS NULL AND d.doc = ?",
        (doc,),
    )
    if head is None:
        return None
    said = [
        Statement.of_row(row)
        for row in database.rows(f"SELECT {STATEMENT_COLUMNS} FROM statements WHERE reading = ? ORDER BY n", head[5:])
    ]
    return str(head[1]), mentions_from(said, *head[:5])


def mentions_from(
    said: Iterable[Statement], id_: str, sha256: str, outlet: str | None, lang: str, published: str | None
) -> list[Mention]:
    """The mentions of a document by its statements; `published` is the day its reading gives."""
    day = date.fromisoformat(published) if published else None
    header = DocumentHeader(id_, sha256, outlet, None, day, None, lang)
    return mentions_of(report_of(said, header))


def printed_names(database: Database, person: str, shas: Collection[str]) -> dict[str, list[str]]:
    """How documents (by sha256) print a person: the nodes of those mentions."""
    found: dict[str, list[str]] = defaultdict(list)
    rows: list[Row] = database.rows_among(
        "SELECT d.sha256, x.name FROM person_documents x JOIN documents d ON d.doc = x.doc WHERE x.person = ? AND "
        "d.sha256 IN ({})",
        sorted(shas),
        (person,),
    )
    for sha256, name in sorted(rows):
        found[sha256] += [mention_node(name, foreign, sha256) for foreign in _ways(person)]
    return found


def _ways(person: str) -> tuple[bool, ...]:
    """How the name of a person may be marked: a foreigner's may be printed once without a sign of it."""
    return (True, False) if person.startswith(FOREIGN) else (False,)


