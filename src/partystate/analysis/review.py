"""The review queue: what the ledger is not sure of, the most valuable question first (docs/comparison.md).

A question's value is how open it is × how many facts hang on it × the rank of what it is about. Answers become
judgements (`partystate.ledger.judging`), which outrank every reading and can be undone.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from partystate.analysis.question import Answer, Question, question_id
from partystate.analysis.review_persons import persons_asked
from partystate.analysis.sources import outlet_rank
from partystate.ledger import Ledger
from partystate.ledger.database import Database
from partystate.ledger.errors import NotFoundError
from partystate.ledger.judging import judge
from partystate.ledger.tellings import apart, day_number
from partystate.resolving.event_scoring import WINDOW
from partystate.resolving.event_weights import BODY_KINDS, DEFAULT
from partystate.resolving.events import confidence

if TYPE_CHECKING:
    from partystate.charter import Charter

CERTAIN_ODDS = 3.0
"""Links between tellings with higher odds are not asked about."""
STATE_RANK = 1
"""Outlets up to this rank are the state's own: a change they report is not asked about."""
PRESS_CONFIDENCE = 0.6
"""How far a change is believed that only wires or the press report."""


def questions(ledger: Ledger, charter: Charter, *, skipped: bool = False) -> list[Question]:
    """All open questions, the most valuable first; with `skipped` also those put off."""
    database = ledger.database
    with database.reading():
        found = [
            *_events(database),
            *persons_asked(database, charter),
            *_contradictions(database),
            *_changes(database, charter),
        ]
        off = {row[0] for row in database.rows("SELECT item FROM review_skips")} if not skipped else set()
    unique = {question.id: question for question in found if question.id not in off}
    return sorted(unique.values(), key=lambda q: (-q.value, q.kind, q.id))


def answer(ledger: Ledger, charter: Charter, id_: str, word: Answer, *, author: str, reason: str = "") -> int:
    """Answer a question by its id (or the beginning of it); gives the number of the judgement.

    To accept is to say yes: one event, one person, rightly read. Of two who answer at once the first is heard.
    Raises NotFoundError for a question that is not open (any more), LedgerError.
    """
    with ledger.database.writing():  # asked and answered in one step, or two who answer at once would both be heard
        question = find_question(questions(ledger, charter, skipped=True), id_)
        return _answered(ledger.database, question, word, author, reason)


def _answered(database: Database, question: Question, word: Answer, author: str, reason: str) -> int:
    if question.b is None or question.kind == "contradiction":
        return judge(database, word, "statement", question.a, author=author, reason=reason)
    if question.mention is not None:
        value = {"as": question.a if word == "accept" else question.b, "documents": [question.mention]}
        return judge(database, "split", "person", question.a, author=author, reason=reason, value=value)
    target: Literal["event", "person"] = "event" if question.kind == "one event?" else "person"
    if word == "accept":
        return judge(database, "merge", target, question.b, author=author, reason=reason, value=question.a)
    # a split that moves no document says that the two are two; one that does takes apart what was joined
    moved = _documents_of_node(database, question.b) if question.joined else []
    at = _event_of(database, question.b) if question.joined else question.a
    value = {"as": question.b, "documents": moved}
    return judge(database, "split", target, at, author=author, reason=reason, value=value)


def skip(ledger: Ledger, charter: Charter, id_: str) -> Question:
    """Put a question off: it no longer comes up by itself. Raises NotFoundError."""
    question = find_question(questions(ledger, charter, skipped=True), id_)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with ledger.database.writing():
        ledger.database.execute(
            "INSERT INTO review_skips (item, skipped_at) VALUES (?, ?) ON CONFLICT DO NOTHING", (question.id, now)
        )
    return question


def find_question(found: Iterable[Question], id_: str) -> Question:
    """The question of an id or of the beginning of one. Raises NotFoundError."""
    matching = [question for question in found if question.id.startswith(id_)] if id_ else []
    if len(matching) != 1:
        what = "several questions begin" if matching else "there is no open question"
        raise NotFoundError(f"{what} with {id_!r}", "`partystate review list` shows their ids")
    return matching[0]


# ---- events ------------------------------------------------------------------------------------------------------


def _events(database: Database) -> list[Question]:
    rows = database.rows(
        "SELECT l.odds, l.why, s.node, t.node, x.event, y.event, d.id, c.id, x.kind FROM telling_links l "
        "JOIN tellings s ON s.telling = l.a JOIN tellings t ON t.telling = l.b "
        "JOIN event_documents x ON x.doc = s.doc AND x.item = s.item AND x.superseded IS NULL "
        "JOIN event_documents y ON y.doc = t.doc AND y.item = t.item AND y.superseded IS NULL "
        "JOIN documents d ON d.doc = s.doc JOIN documents c ON c.doc = t.doc WHERE s.node <> t.node"
    )
    best: dict[tuple[str, str], tuple[Any, ...]] = {}
    for row in rows:
        # what is joined is asked about by its parts, what is apart as the events that it is
        one, other = (row[2], row[3]) if row[4] == row[5] else (row[4], row[5])
        pair = (one, other) if one <= other else (other, one)
        if pair not in best or row[0] > best[pair][0]:
            best[pair] = row
    settled = apart(database, "event") | _merged(database, "event")
    events = {event for row in best.values() for event in (row[4], row[5])}
    weight, names = _weights(database, events), _event_names(database, events)
    days: dict[str, str] = dict(
        database.rows_among("SELECT event, start_day FROM events WHERE event IN ({})", sorted(events))
    )
    found = []
    for pair, (odds, why, _s, _t, x, y, first, second, kind) in best.items():
        joined = x == y
        if odds >= CERTAIN_ODDS or pair in settled or (odds < DEFAULT.join) == joined:
            continue
        if not joined and _far_apart(days.get(x), days.get(y)):
            continue  # what has since been learnt of one of them has answered it
        rank = 3 if kind in BODY_KINDS else 2 if kind == "guidance" else 1
        text = f"Is {names[x]} the same as {names[y]}?"
        if joined:
            text = f"Do {first} and {second} both tell of {names[x]}?"
        name_a, name_b = _kept_first(pair, x)
        found.append(
            Question(
                question_id("event", *pair),
                "one event?",
                text,
                name_a,
                name_b,
                confidence(odds),
                min(weight[x], weight[y]),
                rank,
                why,
                (first, second),
                joined,
            )
        )
    return found


def _far_apart(one: str | None, other: str | None) -> bool:
    """Whether two known days (ISO) lie more than `WINDOW` days apart."""
    return bool(one and other) and abs(day_number(one) - day_number(other)) > WINDOW


def _kept_first(pair: tuple[str, str], kept: str) -> tuple[str, str]:
    return pair[::-1] if pair[1] == kept else pair


def _merged(database: Database, kind: str) -> frozenset[tuple[str, str]]:
    """Pairs of persons or events that judgements in force make one."""
    rows = database.rows(
        "SELECT target, value FROM judgements WHERE kind = 'merge' AND target_kind = ? AND undone IS NULL", (kind,)
    )
    pairs = [(target, json.loads(value)) for target, value in rows]
    return frozenset((a, b) if a <= b else (b, a) for a, b in pairs)


def _weights(database: Database, events: Iterable[str]) -> Mapping[str, int]:
    """Facts that hang on each event: its participants, agenda, decisions."""
    found: dict[str, int] = defaultdict(lambda: 1)
    for table in ("participations", "agenda_items", "decisions"):
        for event, count in database.rows_among(
            f"SELECT event, count(*) FROM {table} WHERE superseded IS NULL AND event IN ({{}}) GROUP BY event",
            sorted(events),
        ):
            found[event] += count
    return found


def _event_names(database: Database, events: Iterable[str]) -> Mapping[str, str]:
    rows = database.rows_among(
        "SELECT event, kind, body, term, ordinal, day, place FROM events WHERE event IN ({})", sorted(events)
    )
    found: dict[str, str] = defaultdict(lambda: "an event")
    for event, kind, body, term, ordinal, day, place in rows:
        number = f"no. {ordinal} " if ordinal else ""
        of = f" of the {body}" if body else f" ({place})" if place else ""
        found[event] = f"the {number}{kind.replace('_', ' ')}{of}{f', term {term},' if term else ''} of {day or '?'}"
    return found


def _documents_of_node(database: Database, node: str) -> list[str]:
    return [
        row[0]
        for row in database.rows(
            "SELECT DISTINCT d.sha256 FROM tellings t JOIN documents d ON d.doc = t.doc WHERE t.node = ? ORDER BY 1",
            (node,),
        )
    ]


def _event_of(database: Database, node: str) -> str:
    row = database.one(
        "SELECT e.event FROM tellings t JOIN event_documents e ON e.doc = t.doc AND e.item = t.item AND e.superseded "
        "IS NULL WHERE t.node = ?",
        (node,),
    )
    return str(row[0]) if row else node


# ---- statements --------------------------------------------------------------------------------------------------


def _judged(database: Database) -> set[str]:
    return {
        row[0]
        for row in database.rows("SELECT target FROM judgements WHERE target_kind = 'statement' AND undone IS NULL")
    }


def _contradictions(database: Database) -> list[Question]:
    """Reports of one event that name another body, number or kind than the event's other reports do."""
    rows = database.rows(
        "SELECT x.event, x.statement, d.id, x.kind, x.body, x.term, x.ordinal, e.kind, e.body, e.term, e.ordinal, "
        "e.documents FROM event_documents x JOIN events e ON e.event = x.event JOIN documents d ON d.doc = x.doc "
        "WHERE x.superseded IS NULL AND e.documents > 1 AND (x.body <> e.body OR x.term <> e.term OR x.ordinal <> "
        "e.ordinal)"
    )
    judged = _judged(database)
    rows = [row for row in rows if row[1] not in judged]
    names = _event_names(database, {row[0] for row in rows})
    weight = _weights(database, {row[0] for row in rows})
    found = []
    for event, statement, document, kind, *parts in rows:
        said, held = (kind, *parts[:3]), parts[3:7]
        differing = [
            f"{name} {mine} instead of {other}"
            for name, mine, other in zip(("kind", "body", "term", "ordinal"), said, held, strict=True)
            if mine is not None and other is not None and mine != other
        ]
        text = f"Is {document} right that {names[event]} has {'; '.join(differing)}?"
        rank = 3 if kind in BODY_KINDS else 1
        chance = round(1 / (1 + parts[7]), 3)
        found.append(
            Question(
                question_id("contradiction", statement),
                "contradiction",
                text,
                statement,
                event,
                chance,
                weight[event],
                rank,
                "the other reports agree",
                (document,),
            )
        )
    return found


def _changes(database: Database, charter: Charter) -> list[Question]:
    """Personnel changes that no outlet of the state itself reports, or that were read with little confidence."""
    rows = database.rows(
        "SELECT x.statement, x.person, x.name, x.action, p.title, d.outlet, d.id FROM changes x JOIN posts p ON p.post "
        "= x.post JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND x.person IS NOT NULL"
    )
    from_state = {(row[1], row[3], row[4]) for row in rows if outlet_rank(charter, row[5]) <= STATE_RANK}
    judged = _judged(database)
    found = []
    for statement, person, name, action, title, outlet, document in rows:
        if outlet is None or (person, action, title) in from_state or statement in judged:
            continue
        post = charter.find_post(title)
        rank = 3 if post is not None and charter.precedence_of(post.id) is not None else 2 if post is not None else 1
        text = f"{name} {action}: {title or 'no post named'} – rightly reported by {outlet}?"
        found.append(
            Question(
                question_id("change", statement),
                "change",
                text,
                statement,
                None,
                PRESS_CONFIDENCE,
                1,
                rank,
                "no outlet of the state reports it",
                (document,),
            )
        )
    return found
