"""What the resolver of persons is not sure of, as questions of the review queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from partystate.analysis.question import Question, question_id
from partystate.ledger.database import Database
from partystate.ledger.decisions import Decisions
from partystate.ledger.persons import doubts
from partystate.resolving.blocks import Doubt
from partystate.resolving.events import confidence
from partystate.resolving.ids import FOREIGN, mention_node

if TYPE_CHECKING:
    from partystate.charter import Charter

_POSTS_TOLD = 2
"""How many posts say who somebody is."""


def persons_asked(database: Database, charter: Charter) -> list[Question]:
    """Open questions on persons: who may be one with another of his name, and whose a mention may be instead."""
    decisions = Decisions.load(database)
    pairs = [(d, d.candidate) for d in doubts(database)]
    pairs += [(d, d.rival) for d, _candidate in pairs if d.rival is not None and not d.joined]
    asked: dict[str, tuple[Doubt, str, str]] = {}
    for doubt, candidate in pairs:
        one, other = decisions.persons.end(doubt.person), decisions.persons.end(candidate)
        if one == other or ((one, other) if one <= other else (other, one)) in decisions.parted:
            continue
        key = question_id("person", *sorted((one, other)), *([doubt.document] if doubt.joined else []))
        if key not in asked or doubt.odds > asked[key][0].odds:
            asked[key] = doubt, one, other
    told = _told(database, {person for _doubt, one, other in asked.values() for person in (one, other)})
    ruled = _ruled(database, [doubt for doubt, *_ends in asked.values()])
    documents = _document_ids(database, [doubt.document for doubt, *_ends in asked.values()])
    return [
        _question(key, doubt, one, other, told, documents, charter)
        for key, (doubt, one, other) in asked.items()
        if one in told and other in told and not (doubt.joined and doubt.document in ruled)
    ]


def _question(
    key: str, doubt: Doubt, one: str, other: str, told: Mapping[str, _Told], documents: Mapping[str, str],
    charter: Charter,
) -> Question:  # fmt: skip
    document = documents.get(doubt.document, doubt.document[:12])
    if doubt.joined:
        text = f"Is the {doubt.name} of {document} {told[one]}, and not {told[other]}?"
        facts = 1
    else:
        if told[one].mentions > told[other].mentions:
            one, other = other, one
        one, other = other, one  # the one with more mentions stays
        text = f"Are {told[one]} and {told[other]} one person?"
        facts = told[other].mentions
    rank = max(told[one].rank(charter), told[other].rank(charter))
    return Question(
        key, "one person?", text, one, other, confidence(doubt.odds), facts, rank, doubt.why, (document,),
        doubt.joined, doubt.document if doubt.joined else None,
    )  # fmt: skip


class _Told:
    """What a question says of a person."""

    def __init__(self, name: str, mentions: int) -> None:
        self.name = name
        self.mentions = mentions
        self.posts: list[str] = []

    def __str__(self) -> str:
        posts = ", ".join(self.posts[:_POSTS_TOLD]) or "no post named"
        count = f"{self.mentions} document{'' if self.mentions == 1 else 's'}"
        return f"{self.name} ({posts}; {count})"

    def rank(self, charter: Charter) -> int:
        """3 for whom the charter names, 2 for a holder of a post with a declared precedence, else 1."""
        if charter.find_person(self.name):
            return 3
        posts = (charter.find_post(title) for title in self.posts)
        return 2 if any(post is not None and charter.precedence_of(post.id) is not None for post in posts) else 1


def _told(database: Database, persons: Iterable[str]) -> dict[str, _Told]:
    """Those of some persons who have a page, with their posts, the most often printed first."""
    wanted = sorted(set(persons))
    found = {
        person: _Told(name, mentions)
        for person, name, mentions in database.rows_among(
            "SELECT person, name, mentions FROM persons WHERE public_mentions > 0 AND person IN ({})", wanted
        )
    }
    posts: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for person, title, count in database.rows_among(
        "SELECT x.person, p.title, count(*) FROM post_attestations x JOIN posts p ON p.post = x.post WHERE "
        "x.superseded IS NULL AND x.person IN ({}) GROUP BY x.person, p.title",
        sorted(found),
    ):
        posts[person].append((-count, title))
    for person, titles in posts.items():
        found[person].posts = [title for _count, title in sorted(titles)]
    return found


def _ruled(database: Database, asked: Iterable[Doubt]) -> set[str]:
    """Documents of which people have said who is meant."""
    nodes = [mention_node(d.name, d.person.startswith(FOREIGN), d.document) for d in asked if d.joined]
    rows = database.rows_among(
        "SELECT node FROM resolutions WHERE kind = 'mention' AND judgement IS NOT NULL AND superseded IS NULL AND node "
        "IN ({})",
        sorted(nodes),
    )
    return {row[0].rpartition("@")[2] for row in rows}


def _document_ids(database: Database, shas: Iterable[str]) -> dict[str, str]:
    rows = database.rows_among("SELECT sha256, id FROM documents WHERE sha256 IN ({})", sorted(set(shas)))
    return {row[0]: row[1] for row in rows}
