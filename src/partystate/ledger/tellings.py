"""The tables in which the resolver of events keeps what it goes by (`partystate.resolving.events.EventStore`)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from partystate.ledger.database import Database, Row
from partystate.ledger.decisions import Standing
from partystate.resolving.clusters import Bonds, Link, SharedBy, pair_key
from partystate.resolving.event_scoring import Shared
from partystate.resolving.shingles import unpack
from partystate.resolving.tellings import Telling

COPY_DAYS = 14
"""Texts published further apart are not looked through for common passages; an old formula proves nothing."""
SPAN_DAYS = 2 * COPY_DAYS
"""Days of publication whose passages lie together."""
COMMON = 40
"""A passage that more documents of those days have is a formula of the trade."""


class Tellings:
    """An `EventStore` over a ledger, within one batch.

    `pins` are the judgements on single documents in force: "id@sha256" to the id the document's event has instead.
    """

    def __init__(self, database: Database, pins: Mapping[str, str], resolved: Standing) -> None:
        self.database = database
        self.pins = pins
        self.resolved = resolved
        self._one: dict[str, set[tuple[str, str]]] | None = None
        self._two: frozenset[tuple[str, str]] = frozenset()

    def put(self, tellings: Sequence[Telling], keys: Sequence[Collection[int]]) -> list[int]:
        docs = self._docs({telling.document for telling in tellings})
        self.forget([docs[telling.document] for telling in tellings])
        last = self.database.one("SELECT max(telling) FROM tellings")
        first = int(last[0] or 0) + 1 if last else 1
        numbers = list(range(first, first + len(tellings)))
        rows = [
            (number, docs[t.document], t.item, t.node, self.pinned(t.node, t.document), t.dumps())
            for number, t in zip(numbers, tellings, strict=True)
        ]
        self.database.insert("tellings", ("telling", "doc", "item", "rule", "node", "facts"), rows)
        blocks = [(key, number) for number, found in zip(numbers, keys, strict=True) for key in sorted(found)]
        self.database.insert("telling_blocks", ("block", "telling"), blocks)
        return numbers

    def forget(self, docs: Collection[int]) -> None:
        """Drops the tellings of documents, with all that hangs on them."""
        gone = self.database.rows_among("SELECT telling FROM tellings WHERE doc IN ({})", sorted(set(docs)))
        self.unlink([row[0] for row in gone])
        self.database.execute_many("DELETE FROM telling_blocks WHERE telling = ?", gone)
        self.database.execute_many("DELETE FROM tellings WHERE telling = ?", gone)

    def unlink(self, numbers: Collection[int]) -> None:
        """Drops the links of tellings."""
        self.database.execute_many("DELETE FROM telling_links WHERE a = ? OR b = ?", [(n, n) for n in numbers])

    def pinned(self, node: str, sha256: str) -> str:
        """The id that judgements on one document give its event, else the node itself."""
        if not self.pins:
            return node
        seen, at = {node}, node
        while True:
            pin = self.pins.get(f"{at}@{sha256}")
            if pin is not None:
                return pin
            found = self.resolved.get(at)
            if found is None or found in seen:
                return node
            seen.add(found)
            at = found

    def blocks(self, keys: Collection[int]) -> Mapping[int, Sequence[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for block, telling in self.database.rows_among(
            "SELECT block, telling FROM telling_blocks WHERE block IN ({})", sorted(keys)
        ):
            found[block].append(telling)
        return found

    def get(self, numbers: Collection[int]) -> Mapping[int, tuple[str, Telling]]:
        return {
            row[0]: (row[3], Telling.loads(row[1], row[2], row[3], row[4]))
            for row in self.database.rows_among(
                "SELECT t.telling, d.sha256, t.item, t.node, t.facts FROM tellings t JOIN documents d ON d.doc = t.doc "
                "WHERE t.telling IN ({})",
                sorted(numbers),
            )
        }

    def numbers(self, nodes: Collection[str]) -> Collection[int]:
        return [
            row[0] for row in self.database.rows_among("SELECT telling FROM tellings WHERE node IN ({})", sorted(nodes))
        ]

    def copied(self, documents: Collection[str]) -> tuple[SharedBy, Mapping[str, Sequence[int]]]:
        asked = self._sketches("sha256", documents)
        common: dict[tuple[int, int], int] = {}
        sharing = self._sharing(asked)
        for doc, others in sharing.items():
            for other, count in others.items():
                # what is a formula at one end of the time between them is none at the other: both have to count it,
                # or it would matter in which order the database gives its rows
                least = min(count, sharing[other][doc]) if other in sharing else count
                if least:
                    common[(doc, other) if doc < other else (other, doc)] = least
        ends = sorted({doc for pair in common for doc in pair})
        known = {**asked, **self._sketches("doc", [doc for doc in ends if doc not in asked])}
        shared = {
            pair_key(known[a][0], known[b][0]): Shared(count, count / min(len(known[a][2]), len(known[b][2])))
            for (a, b), count in common.items()
        }
        told: dict[str, list[int]] = defaultdict(list)
        for telling, doc in self.database.rows_among("SELECT telling, doc FROM tellings WHERE doc IN ({})", ends):
            told[known[doc][0]].append(telling)
        return shared, told

    def _sketches(
        self, column: str, values: Collection[str] | Collection[int]
    ) -> dict[int, tuple[str, int, frozenset[int]]]:
        """Fingerprint, publication (0 where unknown) and passages of documents, by number."""
        return {
            doc: (sha256, day_number(published), unpack(sketch))
            for doc, sha256, published, sketch in self.database.rows_among(
                "SELECT d.doc, d.sha256, r.published, d.sketch FROM documents d JOIN readings r ON r.doc = d.doc "
                f"WHERE r.superseded IS NULL AND d.sketch IS NOT NULL AND d.{column} IN ({{}})",
                sorted(values),
            )
        }

    def _sharing(self, asked: Mapping[int, tuple[str, int, frozenset[int]]]) -> dict[int, Counter[int]]:
        """For each document, how many passages others of its time have in common with it."""
        found: dict[int, Counter[int]] = {doc: Counter() for doc in asked}
        wanted: dict[int, set[int]] = defaultdict(set)
        dateless: set[int] = set()
        for _sha, day, passages in asked.values():
            if day:
                for end in (0, day - COPY_DAYS, day + COPY_DAYS):
                    wanted[end // SPAN_DAYS].update(passages)
            else:
                dateless |= passages
        if dateless:  # such a text may be a copy of any time
            ends = self.database.one("SELECT min(span), max(span) FROM passages WHERE span > 0")
            spans = range(ends[0], ends[1] + 1) if ends is not None and ends[0] is not None else ()
            for span in (0, *spans):
                wanted[span] |= dateless
        near: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for span, sought in sorted(wanted.items()):
            for passage, doc, day in self.database.rows_among(
                "SELECT passage, doc, day FROM passages WHERE span = ? AND passage IN ({})", sorted(sought), (span,)
            ):
                near[passage].append((doc, day))
        for doc, (_sha, day, passages) in asked.items():
            for passage in passages:
                others = [n for n, other in near[passage] if not day or not other or abs(other - day) <= COPY_DAYS]
                if len(others) <= COMMON:
                    found[doc].update(n for n in others if n != doc)
        return found

    def link(self, links: Sequence[Link]) -> None:
        rows = [(link.a, link.b, link.odds, link.why) for link in links]
        self.database.insert("telling_links", ("a", "b", "odds", "why"), rows)

    def links(self, numbers: Collection[int]) -> Collection[Link]:
        found: set[Link] = set()
        for end in ("a", "b"):
            found.update(
                Link(*row)
                for row in self.database.rows_among(
                    f"SELECT a, b, odds, why FROM telling_links WHERE {end} IN ({{}})", sorted(numbers)
                )
            )
        return found

    def bonds(self, nodes: Collection[str]) -> Bonds:
        if self._one is None:
            self._one, self._two = defaultdict(set), self._kept_apart()
            for node, canonical in self.resolved.judged().items():
                if "@" not in node:
                    for end in (node, canonical):
                        self._one[end].add(pair_key(node, canonical))
        nodes = frozenset(nodes)
        one = frozenset(pair for node in nodes for pair in self._one.get(node, ()))
        return Bonds(one, frozenset(pair for pair in self._two if not nodes.isdisjoint(pair)))

    def _kept_apart(self) -> frozenset[tuple[str, str]]:
        """Pairs that judgements keep two, with all that stood for the one and for the other up to now."""
        judged = apart(self.database, "event")
        ends = sorted({id_ for pair in judged for id_ in pair})
        standing: dict[str, set[str]] = {id_: {id_} for id_ in ends}
        for node, canonical in self.database.rows_among(
            "SELECT node, canonical FROM resolutions WHERE kind = 'event' AND superseded IS NULL AND canonical IN ({})",
            ends,
        ):
            if "@" not in node:
                standing[canonical].add(node)
        return frozenset(
            pair_key(one, other) for a, b in judged for one in standing[a] for other in standing[b] if one != other
        )

    def _docs(self, shas: Collection[str]) -> dict[str, int]:
        rows: list[Row] = self.database.rows_among(
            "SELECT sha256, doc FROM documents WHERE sha256 IN ({})", sorted(shas)
        )
        return dict(rows)


def apart(database: Database, kind: str) -> frozenset[tuple[str, str]]:
    """Pairs of persons or events that judgements in force keep two.

    A `split` says that its target is not what it is split into, whether or not documents are moved.
    """
    return frozenset(
        pair_key(target, json.loads(value)["as"])
        for target, value in database.rows(
            "SELECT target, value FROM judgements WHERE kind = 'split' AND target_kind = ? AND undone IS NULL", (kind,)
        )
    )


def day_number(published: str | None) -> int:
    """An ISO day as an ordinal of the calendar, 0 for none."""
    return date.fromisoformat(published).toordinal() if published else 0
