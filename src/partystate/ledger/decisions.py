"""What people and the resolver have decided about statements, persons and events, as of one batch.

A ledger of a million documents holds hundreds of thousands of decisions of the resolver, and a batch of ingest needs
those on a few hundred persons and events: they are fetched by the ids asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.statements import Content, Statement
from partystate.resolving.ids import mention_node
from partystate.resolving.simple import Occasion, Resolver, SimpleResolver

Verdict = tuple[str, Any]
"""What was judged of a statement: accept, reject or correct, and the corrected value."""


class Standing:
    """The resolutions of one kind in force as of a batch (None: now): which id stands for which.

    A key "id@sha256" holds for one document only (a split). Judgements outrank what a resolver decided; `cut` are ids
    of which the resolver's decision no longer counts. What was asked for once is kept: made for one batch.
    """

    def __init__(self, database: Database, kind: str, at: int | None, cut: Mapping[str, str] | None = None) -> None:
        self.database = database
        self.kind = kind
        self.cut = dict(cut or {})
        self._moment = "superseded IS NULL" if at is None else "batch <= ? AND (superseded IS NULL OR superseded > ?)"
        self._bounds = [] if at is None else [at, at]
        self._known: dict[str, str | None] = {}
        self._any: bool | None = None

    def __bool__(self) -> bool:
        """Whether anything of this kind was ever decided."""
        if self._any is None:
            sql = "SELECT 1 FROM resolutions WHERE kind = ? LIMIT 1"
            self._any = self.database.one(sql, (self.kind,)) is not None
        return self._any

    def get(self, node: str) -> str | None:
        """The id that stands for a node by the last decision on it, None where there is none."""
        if node not in self._known:
            self.fetch((node,))
        return self._known[node]

    def __contains__(self, node: str) -> bool:
        return self.get(node) is not None

    def fetch(self, nodes: Iterable[str]) -> None:
        """Get the decisions on many nodes at once, and on what they lead to."""
        wanted = {node for node in nodes if node not in self._known}
        while wanted:
            if not self:
                self._known.update(dict.fromkeys(wanted))
                return
            found: dict[str, str | None] = dict.fromkeys(wanted)
            rows = self.database.rows_among(
                "SELECT judgement, resolution, node, canonical FROM resolutions WHERE kind = ? AND node IN ({}) AND "
                f"{self._moment}",
                sorted(wanted), [self.kind], self._bounds,
            )  # fmt: skip
            for judgement, _number, node, canonical in sorted(rows, key=lambda row: (row[0] is not None, row[1])):
                if self.counts(node, canonical, judgement):
                    found[node] = canonical
            self._known.update(found)
            wanted = {ends for ends in found.values() if ends is not None and ends not in self._known}

    def counts(self, node: str, canonical: str, judgement: int | None) -> bool:
        """Whether a decision is among those looked at here."""
        return judgement is not None or self.cut.get(node) != canonical

    def end(self, node: str, sha256: str = "") -> str:
        """The id that stands for a node in the end, in a document if one is named."""
        seen = {node}
        while (found := self.get(f"{node}@{sha256}") or self.get(node)) is not None and found not in seen:
            seen.add(found)
            node = found
        return node

    def part(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Cut the merges by which a resolver has made one of two whom people keep apart."""
        for one, other in sorted(pairs):
            if self.end(one) == self.end(other):
                for person in (other, one):
                    last = self.get(person)
                    if last is not None and person not in self.judged():
                        self.cut[person] = last
                        self._known.clear()
                        break

    def judged(self) -> dict[str, str]:
        """What people decided of this kind, by node."""
        # Neither by kind nor by "is not null" in SQL: SQLite would go through all that was decided of the kind (14 ms,
        # four times a batch at a million documents) instead of the index of the few rows that people made.
        rows = self.database.rows(
            f"SELECT resolution, kind, node, canonical FROM resolutions WHERE judgement > 0 AND {self._moment}",
            self._bounds,
        )
        return {node: canonical for _number, kind, node, canonical in sorted(rows) if kind == self.kind}


class ByEvidence(Standing):
    """Those of the decisions that are the resolver's, and the judgements on single documents."""

    def counts(self, node: str, canonical: str, judgement: int | None) -> bool:
        return (judgement is None or "@" in node) and super().counts(node, canonical, judgement)


@dataclass(slots=True)
class Decisions:
    """Decisions in force. `mentions` says of names in documents (`mention_node`) whose they are where that is not the
    first person of the name, `parted` which pairs of persons people keep two. `statements` holds, by document number,
    what was judged, in order: content, kind, value.
    """

    persons: Standing
    events: Standing
    mentions: Standing
    parted: frozenset[tuple[str, str]] = frozenset()
    statements: dict[int, list[tuple[Content, Verdict]]] = field(default_factory=dict)

    @classmethod
    def load(cls, database: Database, at: int | None = None) -> Decisions:
        """The decisions in force as of batch `at` (None: now)."""
        persons, events, mentions = (Standing(database, kind, at) for kind in ("person", "event", "mention"))
        found = cls(persons, events, mentions)
        moment = "undone IS NULL" if at is None else "batch <= ? AND (undone IS NULL OR undone > ?)"
        for kind, doc, content, value in database.rows(
            f"SELECT kind, doc, content, value FROM judgements WHERE target_kind = 'statement' AND {moment} ORDER "
            "BY judgement",
            [] if at is None else [at, at],
        ):
            verdict = kind, None if value is None else json.loads(value)
            found.statements.setdefault(doc, []).append((Content.of_json(content), verdict))
        found.parted = frozenset(
            (target, other) if target <= other else (other, target)
            for target, value in database.rows(
                f"SELECT target, value FROM judgements WHERE kind = 'split' AND target_kind = 'person' AND {moment}",
                [] if at is None else [at, at],
            )
            for other in [json.loads(value)["as"]]
            if target != other
        )
        found.persons.part(found.parted)
        return found

    def __bool__(self) -> bool:
        return bool(self.persons or self.events or self.mentions or self.statements)

    def verdicts(self, doc: int, statements: list[Statement]) -> dict[int, Verdict]:
        """The judgements on the statements of one reading of a document, by `n`; a later one outranks an earlier."""
        found: dict[int, Verdict] = {}
        for content, verdict in self.statements.get(doc, ()):
            said = content.find(statements)
            if said is not None:
                found[said.n] = verdict
        return found

    def judged(self, doc: int, statements: list[Statement]) -> list[Statement]:
        """The statements of a document as people left them: without the rejected, with the corrected as corrected."""
        verdicts = self.verdicts(doc, statements)
        kept: list[Statement] = []
        for said in statements:
            kind, value = verdicts.get(said.n, ("", None))
            if kind == "correct":
                kept.append(replace(said, value=value))
            elif kind != "reject":
                kept.append(said)
        return kept

    def expect(self, sha256: str, people: Iterable[str], events: Iterable[str]) -> tuple[list[str], list[str]]:
        """The nodes on which decisions may stand that concern a document, for `fetch`: of persons and of events."""
        return ([key for id_ in people for key in (id_, f"{id_}@{sha256}")],
                [key for id_ in events for key in (id_, f"{id_}@{sha256}")])  # fmt: skip

    def concern(self, doc: int, sha256: str, people: Iterable[str], events: Iterable[str]) -> bool:
        """Whether a decision may change what a document adds, whose persons and events by rule alone are given;
        decisions on its single mentions left out."""
        return doc in self.statements or any(
            id_ in decided or f"{id_}@{sha256}" in decided
            for ids, decided in ((people, self.persons), (events, self.events))
            if decided
            for id_ in ids
        )

    def resolver(self, sha256: str) -> Resolver:
        """The resolver for one document: by name, then as decided."""
        if not self.persons and not self.events and not self.mentions:
            return SimpleResolver()
        return _Decided(sha256, self.persons, self.events, self.mentions)

    def by_evidence(self, sha256: str, persons: ByEvidence) -> Resolver:
        """The resolver for one document, without those whom only people have made one with another."""
        return _Decided(sha256, persons, self.events, self.mentions)


@dataclass(frozen=True, slots=True)
class _Decided:
    sha256: str
    persons: Standing
    events: Standing
    mentions: Standing
    by_rule: SimpleResolver = field(default_factory=SimpleResolver)

    def person(self, name: str, foreign: bool = False) -> str:
        mentioned = self.mentions.get(mention_node(name, foreign, self.sha256)) if self.mentions else None
        return self.persons.end(mentioned or self.by_rule.person(name, foreign), self.sha256)

    def event(self, occasion: Occasion, document: str, item: str) -> str:
        return self.by_rule.event(occasion, document, item)

    def standing(self, event: str) -> str:
        return self.events.end(event, self.sha256)
