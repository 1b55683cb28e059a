"""Decisions of the resolver of events, brought into `resolutions`; judgements of people stay above them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from partystate.ledger import schema
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions
from partystate.ledger.tellings import Tellings
from partystate.resolving.events import METHOD, EventResolver, Grouping
from partystate.resolving.tellings import Telling


def learn(
    database: Database, batch: int, decisions: Decisions, tellings: Sequence[Telling], silent: Collection[int] = ()
) -> bool:
    """Resolve the events that documents tell of; True if a decision changed (then `decisions` are to be loaded anew).

    `silent` are documents that told of events before and were read again.
    """
    store = _store(database, decisions)
    left: set[str] = set()
    if silent:
        rows = database.rows_among("SELECT node FROM tellings WHERE doc IN ({})", sorted(silent))
        left = {row[0] for row in rows}
        store.forget(silent)
    if not tellings and not left:
        return False
    resolver = EventResolver(store)
    changed = _record(database, batch, decisions, resolver.observe(tellings))
    left -= {telling.node for telling in tellings}
    return _record(database, batch, decisions, resolver.review(left)) or changed if left else changed


def relearn(database: Database, batch: int, decisions: Decisions, docs: Collection[int]) -> bool:
    """Bring the groups of documents to the judgements in force; True if a decision changed."""
    store = _store(database, decisions)
    rows = database.rows_among(
        "SELECT t.telling, d.sha256, t.item, t.rule, t.node, t.facts FROM tellings t JOIN documents d ON d.doc = t.doc "
        "WHERE t.doc IN ({}) ORDER BY t.telling",
        sorted(docs),
    )
    resolver = EventResolver(store)
    loosened = []
    nodes = {row[4] for row in rows}
    for telling, sha256, item, rule, node, facts in rows:
        now = store.pinned(rule, sha256)
        if now == node:
            continue
        nodes.add(now)
        store.unlink([telling])  # a person has ruled on what linked it
        if now == rule:
            loosened.append(Telling.loads(sha256, item, rule, facts))
        else:
            database.execute("UPDATE tellings SET node = ? WHERE telling = ?", (now, telling))
    changed = _record(database, batch, decisions, resolver.observe(loosened))
    return _record(database, batch, decisions, resolver.review(nodes)) or changed


def _store(database: Database, decisions: Decisions) -> Tellings:
    pins = {node: canonical for node, canonical in decisions.events.judged().items() if "@" in node}
    return Tellings(database, pins, decisions.events)


def _record(database: Database, batch: int, decisions: Decisions, grouping: Grouping) -> bool:
    """Write what changed in the grouping: rows no longer held are closed, new ones added."""
    nodes = sorted({node for group in grouping.groups for node in group})
    held: dict[str, tuple[int, str]] = {}
    judged: dict[str, str] = {}
    for resolution, node, canonical, judgement in database.rows_among(
        "SELECT resolution, node, canonical, judgement FROM resolutions WHERE kind = 'event' AND superseded IS NULL "
        "AND node IN ({})",
        nodes,
    ):
        if judgement is None:
            held[node] = resolution, canonical
        else:
            judged[node] = canonical
    kept_names = {node.partition("@")[0] for node in decisions.events.judged() if "@" in node}
    closed: list[Row] = []
    added: list[tuple[str, str, float | None]] = []
    for group in grouping.groups:
        name = _name(group, judged, kept_names) or grouping.canonical(group)
        for node in sorted(group):
            was = held.get(node)
            if was is not None and (node == name or was[1] != name):
                closed.append((batch, was[0]))
            if node != name and node not in judged and (was is None or was[1] != name):
                added.append((node, name, grouping.odds.get(node)))
    database.execute_many("UPDATE resolutions SET superseded = ? WHERE resolution = ?", closed)
    last = database.one("SELECT max(resolution) FROM resolutions")
    number = int(last[0] or 0) + 1 if last else 1
    columns = [column.name for column in schema.resolutions.columns]
    database.insert(
        "resolutions",
        columns,
        [
            (number + at, "event", node, name, METHOD, odds, None, batch, None)
            for at, (node, name, odds) in enumerate(added)
        ],
    )
    return bool(closed or added)


def _name(group: Iterable[str], judged: dict[str, str], kept: Collection[str]) -> str | None:
    """The id that judgements give a group: where their merges end, or what documents were split from."""
    ends = set()
    for node in group:
        seen = {node}
        while node in judged and judged[node] not in seen:
            node = judged[node]
            seen.add(node)
        if len(seen) > 1:
            ends.add(node)
    return min(ends, default=None) or min((node for node in group if node in kept), default=None)
