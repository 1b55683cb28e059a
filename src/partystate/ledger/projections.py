"""Statements of one document to typed rows: the same function serves ingest, judgements and rebuild.

`project` is pure: what a document adds to the projections depends on its statements (after judgements) and on
the resolver alone, never on what else the ledger holds. Sums over documents are in `sums.py`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from partystate.ledger.statements import Statement, to_json
from partystate.resolving.ids import mention_node
from partystate.resolving.simple import Occasion, Resolver, SimpleResolver

Row = tuple[Any, ...]

LEADING = frozenset({"principal", "presided"})
PUBLIC = frozenset({"principal", "presided", "reported", "spoke", "accompanied"})
"""Capacities that are public acts in themselves; in the others only a printed post makes a person public."""
ROSTER = 5
"""Native names from which on the list of those at an event is taken for a roster of officials in their order;
communiqués name bystanders one by one."""
_PREPOSITION = re.compile(r" (?:of|to) (?:the )?")


@dataclass(slots=True)
class Projection:
    """What one document adds to the projections, before it has a number and a batch.

    `rows` holds, by table, the columns between `doc` and `batch`; `people` the (person, name as printed) pairs
    the document names, with whether it shows them in a public act; `posts` the titles it uses, by number.
    """

    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    people: dict[tuple[str, str], bool] = field(default_factory=dict)
    posts: dict[int, Row] = field(default_factory=dict)
    day: str | None = None
    """The publication day of the document, ISO."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a projection needs to know of the document itself."""

    norm: str
    """Fingerprint of the letters, shared by near-identical copies."""
    published: str | None


@lru_cache(maxsize=65536)
def post_row(title: str) -> Row:
    """Number, title, role and body of a post in canonical form.

    "member of the Political Bureau of …" is the role "member" in "Political Bureau of …"; a title without a
    body ("Marshal") is all role. The number is the first 63 bits of the title's hash.
    """
    number = int.from_bytes(blake2b(title.encode(), digest_size=8).digest(), "big") >> 1
    found = _PREPOSITION.search(title)
    role, body = (title[: found.start()], title[found.end() :]) if found else (title, "")
    return number, title, role, body


def project(statements: Iterable[Statement], origin: Origin, resolver: Resolver | None = None) -> Projection:
    """The rows that the statements of one document add to the projections."""
    return _Projector(origin, resolver or SimpleResolver()).run(list(statements))


_NAMING = {
    "event.participant": "name", "event.presider": None, "post": "name", "change": "name", "career": "name",
    "claim": "speaker",
}  # fmt: skip
"""The properties that name a person, and the field of their value that does; None: the value itself."""


def mention_nodes(sha256: str, statements: Iterable[Statement]) -> list[str]:
    """What decisions on the mentions of a document may be about (`resolving.ids.mention_node`)."""
    names = {
        name
        for said in statements
        if said.property in _NAMING
        and (name := said.value if (field := _NAMING[said.property]) is None else said.value.get(field))
    }
    return [mention_node(name, foreign, sha256) for name in sorted(names) for foreign in (False, True)]


class _Projector:
    def __init__(self, origin: Origin, resolver: Resolver) -> None:
        self.origin = origin
        self.resolver = resolver
        self.out = Projection(day=origin.published)
        self.rows = self.out.rows
        self.events: dict[str, str] = {}
        self.known: set[str] = set()
        self.natives: dict[str, int] = defaultdict(int)
        """Native names of each event, by its path."""

    def run(self, statements: list[Statement]) -> Projection:
        self.find_events(statements)
        for said in statements:
            row = _ROWS.get(said.property)
            if row is not None:
                row(self, said, (to_json(said.evidence), said.id))
        return self.out

    def find_events(self, statements: list[Statement]) -> None:
        """Ids and heads first: a participant's row needs the id, and the id needs the participants."""
        heads: dict[str, dict[str, Any]] = {}
        proofs: dict[str, tuple[str, str]] = {}
        leading: dict[str, list[str]] = defaultdict(list)
        guests: dict[str, list[str]] = defaultdict(list)
        for said in statements:
            if said.property == "event":
                heads[said.item] = dict(said.value)
                proofs[said.item] = to_json(said.evidence), said.id
            elif said.property == "event.participant":
                path = _event_path(said.item)
                if said.value["capacity"] in LEADING:
                    leading[path].append(said.value["name"])
                elif said.value["capacity"] == "guest":
                    guests[path].append(said.value["name"])
                self.natives[path] += not said.value["foreign"]
                self.known.add(self.resolver.person(said.value["name"], said.value["foreign"]))
            elif said.property in ("post", "change"):
                self.known.add(self.resolver.person(said.value["name"]))
            elif said.item in heads:
                if said.property == "event.date":
                    heads[said.item].update(said.value)
                elif said.property in ("event.place", "event.presider"):
                    heads[said.item][said.property.removeprefix("event.")] = said.value
        by_rule: set[str] = set()
        for path, head in heads.items():
            start, end = head.get("start") or head.get("end"), head.get("end") or head.get("start")
            occasion = Occasion(
                head["kind"], head["body"], head["term"], head["ordinal"], start, self.origin.published,
                head.get("place"), leading[path], guests[path], end,
            )  # fmt: skip
            event = self.resolver.event(occasion, self.origin.norm, path)
            if event in by_rule:  # one report does not tell one event twice
                event = f"{event}-{path.removeprefix('events/')}"
            by_rule.add(event)
            event = self.resolver.standing(event)
            self.events[path] = event
            presider = head.get("presider")
            enlarged = head["enlarged"]
            self.rows["event_documents"].append((
                event, path, head["kind"], head["body"], head["term"], head["ordinal"],
                None if enlarged is None else int(enlarged), start, end, self.origin.published, head.get("place"),
                None if presider is None else self.native_or_foreign(presider), presider, *proofs[path],
            ))  # fmt: skip

    def native_or_foreign(self, name: str) -> str:
        """The person of a name of which the statement does not say whether he is foreign."""
        foreign = self.resolver.person(name, True)
        return foreign if foreign in self.known else self.resolver.person(name)

    def person(self, name: str, foreign: bool, public: bool) -> str:
        found = self.resolver.person(name, foreign)
        self.out.people[found, name] = public or self.out.people.get((found, name), False)
        return found

    def post(self, title: str) -> int:
        row = post_row(title)
        number: int = row[0]
        self.out.posts[number] = row
        return number

    def participant(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        event = self.events.get(_event_path(said.item))
        if event is None:  # the event itself was rejected by hand
            return
        official = not value["foreign"] and self.natives[_event_path(said.item)] >= ROSTER
        public = bool(value["posts"]) or value["capacity"] in PUBLIC or official
        person = self.person(value["name"], value["foreign"], public)
        self.rows["participations"].append((
            event, person, value["name"], value["capacity"], value["order"] or _place(said.item) + 1,
            to_json(value["posts"]), int(value["foreign"]), *proof,
        ))  # fmt: skip

    def group(self, said: Statement, proof: tuple[str, str]) -> None:
        event = self.events.get(_event_path(said.item))
        if event is not None:
            value = said.value
            row = (event, _place(said.item), value["text"], value["capacity"], int(value["video"]), *proof)
            self.rows["event_groups"].append(row)

    def agenda(self, said: Statement, proof: tuple[str, str]) -> None:
        event = self.events.get(_event_path(said.item))
        if event is not None:
            self.rows["agenda_items"].append((event, _place(said.item), said.value["text"], *proof))

    def decision(self, said: Statement, proof: tuple[str, str]) -> None:
        event = self.events.get(_event_path(said.item))
        if event is not None:
            value = said.value
            self.rows["decisions"].append((event, _place(said.item), value["title"], int(value["unanimous"]), *proof))

    def change(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        name = value.get("name")
        person = self.person(name, False, True) if name else None
        self.rows["changes"].append((
            person, name, value["action"], self.post(value["post"]), value.get("reason"), said.valid_to,
            said.precision, self.origin.published, *proof,
        ))  # fmt: skip

    def attestation(self, said: Statement, proof: tuple[str, str]) -> None:
        name = said.value["name"]
        person = self.person(name, False, True)
        self.rows["post_attestations"].append((self.post(said.value["post"]), person, name, said.valid_to, *proof))

    def career(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        person = self.resolver.person(value["name"])
        row = (person, value["name"], self.post(value["post"]), value["since"], value["until"], *proof)
        self.rows["career_steps"].append(row)

    def claim(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        person = self.native_or_foreign(value["speaker"]) if value["speaker"] else None
        self.rows["claims"].append((
            person if person in self.known else None, value["speaker"], value["verb"], value["text"],
            int(value["quoted"]), to_json(value["via"]), said.valid_to, *proof,
        ))  # fmt: skip

    def programme(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        self.rows["programmes"].append((value["name"], value["kind"], value["status"], said.valid_to, *proof))

    def criticism(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        self.rows["criticisms"].append((value["target"], value["reason"], value["by"], said.valid_to, *proof))

    def directive(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        self.rows["directives"].append((value["to"], value["text"], value["by"], said.valid_to, *proof))

    def law(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        self.rows["laws"].append((value["title"], value["body"], value["action"], said.valid_to, *proof))

    def quantity(self, said: Statement, proof: tuple[str, str]) -> None:
        value = said.value
        row = (float(value["value"]), value["unit"], value["of"], value["sense"], said.valid_to, *proof)
        self.rows["quantities"].append(row)


_ROWS = {
    "event.participant": _Projector.participant,
    "event.group": _Projector.group,
    "event.agenda": _Projector.agenda,
    "event.decision": _Projector.decision,
    "change": _Projector.change,
    "change.unnamed": _Projector.change,
    "post": _Projector.attestation,
    "career": _Projector.career,
    "claim": _Projector.claim,
    "programme": _Projector.programme,
    "criticism": _Projector.criticism,
    "directive": _Projector.directive,
    "law": _Projector.law,
    "quantity": _Projector.quantity,
}


def _event_path(item: str) -> str:
    """ "events/0" of "events/0/people/3"."""
    return item[: item.index("/", 7)] if item.count("/") > 1 else item


def _place(item: str) -> int:
    return int(item[item.rindex("/") + 1 :])
