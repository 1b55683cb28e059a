"""What people and the resolver have decided about statements, persons and events, as of one batch."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from partystate.ledger.database import Database
from partystate.ledger.statements import Content, Statement
from partystate.resolving.simple import Occasion, Resolver, SimpleResolver

Verdict = tuple[str, Any]
"""What was judged of a statement: accept, reject or correct, and the corrected value."""


@dataclass(slots=True)
class Decisions:
    """Decisions in force.

    `persons` and `events` map an id to the one that stands for it; a key "id@sha256" holds for one document
    only (a split). `statements` holds, by document number, what was judged, in order: content, kind and value.
    """

    persons: dict[str, str] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)
    statements: dict[int, list[tuple[Content, Verdict]]] = field(default_factory=dict)

    @classmethod
    def load(cls, database: Database, at: int | None = None) -> Decisions:
        """The decisions in force as of batch `at` (None: now)."""
        found = cls()
        moment = "superseded IS NULL" if at is None else "batch <= ? AND (superseded IS NULL OR superseded > ?)"
        bounds = [] if at is None else [at, at]
        for kind, node, canonical in database.rows(
            f"SELECT kind, node, canonical FROM resolutions WHERE {moment} ORDER BY resolution", bounds
        ):
            (found.persons if kind == "person" else found.events)[node] = canonical
        moment = moment.replace("superseded", "undone")
        for kind, doc, content, value in database.rows(
            f"SELECT kind, doc, content, value FROM judgements WHERE target_kind = 'statement' AND {moment} ORDER "
            "BY judgement",
            bounds,
        ):
            verdict = kind, None if value is None else json.loads(value)
            found.statements.setdefault(doc, []).append((Content.of_json(content), verdict))
        return found

    def __bool__(self) -> bool:
        return bool(self.persons or self.events or self.statements)

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

    def concern(self, doc: int, sha256: str, people: Iterable[str], events: Iterable[str]) -> bool:
        """Whether a decision may change what a document adds, whose persons and events by rule alone are given."""
        return doc in self.statements or any(
            id_ in decided or f"{id_}@{sha256}" in decided
            for ids, decided in ((people, self.persons), (events, self.events))
            if decided
            for id_ in ids
        )

    def resolver(self, sha256: str) -> Resolver:
        """The resolver for one document: by name, then as decided."""
        if not self.persons and not self.events:
            return SimpleResolver()
        return _Decided(sha256, self.persons, self.events)


@dataclass(frozen=True, slots=True)
class _Decided:
    sha256: str
    persons: Mapping[str, str]
    events: Mapping[str, str]
    by_rule: SimpleResolver = field(default_factory=SimpleResolver)

    def person(self, name: str, foreign: bool = False) -> str:
        return self._follow(self.persons, self.by_rule.person(name, foreign))

    def event(self, occasion: Occasion, document: str, item: str) -> str:
        return self.by_rule.event(occasion, document, item)

    def standing(self, event: str) -> str:
        return self._follow(self.events, event)

    def _follow(self, decided: Mapping[str, str], node: str) -> str:
        seen = {node}
        while (found := decided.get(f"{node}@{self.sha256}") or decided.get(node)) is not None and found not in seen:
            seen.add(found)
            node = found
        return node
