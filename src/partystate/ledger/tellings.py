"""The tables in which the resolver of events keeps what it goes by (`partystate.resolving.events.EventStore`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from partystate.ledger.database import Database, Row
from partystate.resolving.clusters import Bonds, Link, SharedBy, pair_key
from partystate.resolving.event_scoring import Shared
from partystate.resolving.shingles import unpack
from partystate.resolving.tellings import Telling

COPY_DAYS = 14
"""Texts published further apart are not looked through for common passages; an old formula proves nothing."""
COMMON = 40
"""A passage that more documents of those days have is a formula of the trade."""


class Tellings:
    """An `EventStore` over a ledger, within one batch.

    `pins` are the judgements on single documents in force: "id@sha256" to the id the document's event has instead.
    """

    def __init__(self, database: Database, pins: Mapping[str, str], resolved: Mapping[str, str]) -> None:
        self.database = database
        self.pins = pins
        self.resolved = resolved

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
        common: Counter[tuple[int, int]] = Counter()
        for doc, others in self._sharing(asked).items():
            for other, count in others.items():
                common[(doc, other) if doc < other else (other, doc)] = count
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
        dated = {doc: parts for doc, parts in asked.items() if parts[1]}
        near: dict[int, list[tuple[int, int]]] = defaultdict(list)
        if dated:
            days = [day for _sha, day, _passages in dated.values()]
            wanted = sorted({p for _sha, _day, passages in dated.values() for p in passages})
            for bounds in ((min(days) - COPY_DAYS, max(days) + COPY_DAYS), (0, 0)):
                self._among(wanted, bounds, near)
        dateless = sorted({p for doc, parts in asked.items() if doc not in dated for p in parts[2]})
        if dateless:
            near.update(self._among(dateless, (0, 10**8), defaultdict(list)))
        for doc, (_sha, day, passages) in asked.items():
            for passage in passages:
                others = [n for n, other in near[passage] if not day or not other or abs(other - day) <= COPY_DAYS]
                if len(others) <= COMMON:
                    found[doc].update(n for n in others if n != doc)
        return found

    def _among(
        self, wanted: Sequence[int], bounds: tuple[int, int], into: dict[int, list[tuple[int, int]]]
    ) -> dict[int, list[tuple[int, int]]]:
        for passage, doc, day in self.database.rows_among(
            "SELECT passage, doc, day FROM passages WHERE passage IN ({}) AND day BETWEEN ? AND ?", wanted, (), bounds
        ):
            into[passage].append((doc, day))
        return into

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
        wanted = sorted(nodes)
        one: set[tuple[str, str]] = set()
        for end in ("node", "canonical"):
            for node, canonical in self.database.rows_among(
                "SELECT node, canonical FROM resolutions WHERE kind = 'event' AND judgement IS NOT NULL AND superseded "
                f"IS NULL AND {end} IN ({{}})",
                wanted,
            ):
                if "@" not in node:
                    one.add(pair_key(node, canonical))
        return Bonds(frozenset(one), apart(self.database, "event", nodes))

    def _docs(self, shas: Collection[str]) -> dict[str, int]:
        rows: list[Row] = self.database.rows_among(
            "SELECT sha256, doc FROM documents WHERE sha256 IN ({})", sorted(shas)
        )
        return dict(rows)


def apart(database: Database, kind: str, nodes: Collection[str] | None = None) -> frozenset[tuple[str, str]]:
    """Pairs of persons or events that judgements in force keep two (all, or those of some ids).

    A `split` says that its target is not what it is split into, whether or not documents are moved.
    """
    import json

    found = set()
    for target, value in database.rows(
        "SELECT target, value FROM judgements WHERE kind = 'split' AND target_kind = ? AND undone IS NULL", (kind,)
    ):
        other = json.loads(value)["as"]
        if nodes is None or target in nodes or other in nodes:
            found.add(pair_key(target, other))
    return frozenset(found)


def day_number(published: str | None) -> int:
    """An ISO day as an ordinal of the calendar, 0 for none."""
    return date.fromisoformat(published).toordinal() if published else 0
