"""Bringing the projections of documents to what is believed now: new rows in, rows no longer believed closed.

Ingest, judgements and rebuild all end here, which is why they agree.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from partystate.ledger import schema
from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Decisions
from partystate.ledger.projections import Origin, Projection, mention_nodes, post_row, project
from partystate.ledger.statements import STATEMENT_COLUMNS, Statement
from partystate.ledger.sums import update_events, update_persons

EVERY_POST: int = post_row("")[0]
"""The number of "all posts", which a relief or a death may name."""
_COLUMNS = {table.name: tuple(column.name for column in table.columns) for table in schema.PROJECTIONS}


def apply(database: Database, projections: Mapping[int, Projection], batch: int, fresh: Collection[int]) -> None:
    """Make the projections of documents (by number) what is given, as of `batch`.

    `fresh` names the documents that have no rows yet, for which there is nothing to compare.
    """
    earlier = [doc for doc in projections if doc not in fresh]
    touched: set[str] = set()
    posts: dict[int, Row] = {}
    for projection in projections.values():
        posts.update(projection.posts)
    database.execute_many(
        "INSERT INTO posts (post, title, role, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", list(posts.values())
    )
    changed: set[int] = set()
    rewritten: set[int] = set()
    for name, columns in _COLUMNS.items():
        new: dict[int, list[Row]] = {
            doc: [(doc, *row) for row in projection.rows.get(name, ())] for doc, projection in projections.items()
        }
        if earlier:
            closed = _close(database, name, columns, earlier, new, batch)
            if name == "event_documents":
                touched.update(row[1] for row in closed)
            rewritten.update(_posts_of(name, closed))
            rewritten.update(_posts_of(name, [row for doc in earlier for row in new[doc]]))
        added = [(*row, batch, None) for rows in new.values() for row in rows]
        changed.update(_posts_of(name, added))
        if name == "event_documents":
            touched.update(row[1] for row in added)
        database.insert(name, columns, added)
    touch_posts(database, changed, batch)
    rewrite_posts(database, rewritten, batch)
    update_events(database, touched)
    before: dict[int, set[Row]] = {}
    for doc, *row in database.rows_among(
        "SELECT doc, person, name, is_public, day FROM person_documents WHERE doc IN ({})", earlier
    ):
        before.setdefault(doc, set()).add(tuple(row))
    after = {
        doc: (p.day, {(person, name, int(public)) for (person, name), public in p.people.items()})
        for doc, p in projections.items()
    }
    update_persons(database, before, after)


def touch_posts(database: Database, posts: Collection[int], batch: int) -> None:
    """Note that a batch changed what is said of some posts, or how much it is believed."""
    if EVERY_POST in posts:
        sql = "INSERT INTO posts (post, title, role, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        database.execute(sql, post_row(""))
    database.execute_many("UPDATE posts SET changed = ? WHERE post = ?", [(batch, post) for post in sorted(posts)])


def rewrite_posts(database: Database, posts: Collection[int], batch: int) -> None:
    """Note that a batch took back or changed what documents of earlier batches say of some posts, or how much it is
    believed: what was worked out from it does not count any more."""
    touch_posts(database, posts, batch)
    database.execute_many("UPDATE posts SET rewritten = ? WHERE post = ?", [(batch, post) for post in sorted(posts)])


def _posts_of(table: str, rows: Iterable[Row]) -> set[int]:
    """The posts of which some rows speak. Who died leaves all his posts, so a death speaks of "all of them" too."""
    if table == "post_attestations":
        return {row[1] for row in rows}
    if table == "changes":
        return {row[4] for row in rows} | ({EVERY_POST} if any(row[3] == "died" for row in rows) else set())
    return set()


def _close(
    database: Database, name: str, columns: tuple[str, ...], docs: list[int], new: dict[int, list[Row]], batch: int
) -> list[Row]:
    """Close the believed rows of documents that are not among the new ones; takes out of `new` what stays as it is."""
    kept = ", ".join(columns[:-2])
    believed = database.rows_among(f"SELECT {kept} FROM {name} WHERE superseded IS NULL AND doc IN ({{}})", docs)
    coming = {row for rows in new.values() for row in rows}
    staying = coming.intersection(map(tuple, believed))
    closed = [tuple(row) for row in believed if tuple(row) not in staying]
    database.execute_many(
        f"UPDATE {name} SET superseded = ? WHERE doc = ? AND statement = ? AND superseded IS NULL",
        [(batch, row[0], row[-1]) for row in closed],
    )
    for doc, rows in new.items():
        new[doc] = [row for row in rows if row not in staying]
    return closed


def project_documents(
    database: Database, docs: Iterable[int], decisions: Decisions, at: int | None = None
) -> dict[int, Projection]:
    """Project documents from the statements that the ledger holds of them, as of batch `at` (None: now)."""
    wanted = sorted(set(docs))
    moment = "r.superseded IS NULL" if at is None else "r.batch <= ? AND (r.superseded IS NULL OR r.superseded > ?)"
    bounds = [] if at is None else [at, at]
    found: dict[int, Projection] = {}
    heads: dict[int, tuple[str, Origin]] = {}
    said: dict[int, list[Statement]] = {}
    for doc, sha256, norm, published in database.rows_among(
        "SELECT d.doc, d.sha256, d.norm, r.published FROM documents d JOIN readings r ON r.doc = d.doc WHERE "
        f"{moment} AND d.doc IN ({{}})",
        wanted, bounds,
    ):  # fmt: skip
        heads[doc] = sha256, Origin(norm, published)
        said[doc] = []
    columns = ", ".join(f"s.{name}" for name in STATEMENT_COLUMNS.split(", "))
    for doc, *row in database.rows_among(
        f"SELECT r.doc, {columns} FROM readings r JOIN statements s ON s.reading = r.reading WHERE {moment} AND "
        f"r.doc IN ({{}}) "
        "ORDER BY s.reading, s.n",
        wanted, bounds,
    ):  # fmt: skip
        said[doc].append(Statement.of_row(row))
    if decisions.mentions:
        decisions.mentions.fetch(node for doc in heads for node in mention_nodes(heads[doc][0], said[doc]))
    for doc in wanted:
        if doc in heads:
            sha256, origin = heads[doc]
            statements = decisions.judged(doc, said[doc])
            found[doc] = project(statements, origin, decisions.resolver(sha256))
    return found


def documents_concerned(database: Database, batch: int) -> list[int]:
    """The documents whose projections the decisions of a batch can change: those of the statements it judges, and
    those that name the persons or events it merges, splits, or stops merging or splitting. Ask before `apply`."""
    docs = {
        row[0]
        for row in database.rows(
            "SELECT doc FROM judgements WHERE (batch = ? OR undone = ?) AND doc IS NOT NULL", (batch, batch)
        )
    }
    shas: set[str] = set()
    ids: dict[str, set[str]] = {"person": set(), "event": set()}
    for kind, node, canonical, batch_of, judgement in database.rows(
        "SELECT kind, node, canonical, batch, judgement FROM resolutions WHERE batch = ? OR superseded = ?",
        (batch, batch),
    ):
        if kind == "mention":
            shas.add(node.rpartition("@")[2])
            continue
        ids[kind].add(node.partition("@")[0])
        if kind == "event" or judgement is not None or batch_of != batch:
            ids[kind].add(canonical)
    # that two are two may take apart whom the resolver had made one, without a row of its own
    for target, value in database.rows(
        "SELECT target, value FROM judgements WHERE (batch = ? OR undone = ?) AND kind = 'split' AND "
        "target_kind = 'person'",
        (batch, batch),
    ):
        ids["person"].update((target, json.loads(value)["as"]))
    docs.update(row[0] for row in database.rows_among("SELECT doc FROM documents WHERE sha256 IN ({})", sorted(shas)))
    for kind, table in (("person", "person_documents"), ("event", "event_documents")):
        found = database.rows_among(f"SELECT DISTINCT doc FROM {table} WHERE {kind} IN ({{}})", sorted(ids[kind]))
        docs.update(row[0] for row in found)
    return sorted(docs)


def clear(database: Database) -> None:
    """Empty every projection, and forget what was worked out from them."""
    for table in (*schema.PROJECTIONS, *schema.SUMS, schema.checkpoints):
        database.execute(f"DELETE FROM {table.name}")


def comparable(database: Database) -> dict[str, list[Any]]:
    """Every row of every projection, sorted: what two equal ledgers have in common. (When a post was last touched does
    not count: an undone judgement touches it too.)"""
    shown = {
        table.name: ", ".join(column.name for column in table.columns if column.name not in ("changed", "rewritten"))
        for table in (*schema.PROJECTIONS, *schema.SUMS)
    }
    return {name: sorted(database.rows(f"SELECT {columns} FROM {name}"), key=repr) for name, columns in shown.items()}
