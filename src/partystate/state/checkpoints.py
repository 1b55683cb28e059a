"""Tenures worked out once and kept in the ledger, so that the next question need not replay decades of reports.

A checkpoint holds the tenures of a set of posts as known now, each with the days on which it was attested and the
proofs that any answer needs. It is the outcome of the very replay that would be done without it, and counts as long as
nothing new was said of these posts, nobody among the holders died or was relieved of everything, and charter and rules
of replay are the same. A ledger that cannot be written is asked without.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast

from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError
from partystate.state.constitution import Constitution
from partystate.state.sightings import HEAD, NO_POST, Title
from partystate.state.tenures import CLOSING, OPENING, Basis, Bound, Dissent, Ground, Sighting, Tenure, in_order

LEAST = 2000
"""A replay of fewer sightings than this is done as quickly as a checkpoint is read."""
_FOREVER = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Tenures in order: when each may have stood (`begins`, `ends`, ordinals of days), itself as JSON, and the days
    (in `days`, from `starts[i]` to `starts[i + 1]`) on which it was attested, with the first and the last of the
    documents of each such day that attest it."""

    begins: array[int]
    ends: array[int]
    starts: array[int]
    days: array[int]
    firsts: array[int]
    lasts: array[int]
    tenures: Sequence[str]

    def standing(
        self, database: Database, constitution: Constitution, titles: Iterable[Title], on: date
    ) -> list[Tenure]:
        """The tenures that may stand on a day, each with the proofs that matter on it."""
        day = on.toordinal()
        picked = [i for i, begun in enumerate(self.begins) if begun <= day <= self.ends[i]]
        found = [_tenure(json.loads(self.tenures[i])) for i in picked]
        wanted: dict[int, list[tuple[Tenure, int, bool]]] = {}
        for tenure, i in zip(found, picked, strict=True):
            since, until = self.starts[i], self.starts[i + 1]
            at = bisect_right(self.days, day, since, until)
            if at > since:
                wanted.setdefault(self.lasts[at - 1], []).append((tenure, self.days[at - 1], True))
            if at < until:
                wanted.setdefault(self.firsts[at], []).append((tenure, self.days[at], False))
        _attest(database, constitution, titles, wanted)
        return found

    def dumps(self) -> bytes:
        """The checkpoint as bytes."""
        arrays = [self.begins, self.ends, self.starts, self.days, self.firsts, self.lasts]
        head = json.dumps([[len(a) for a in arrays], [len(text.encode()) for text in self.tenures]]).encode()
        parts = [head, b"\n", *(_little(a).tobytes() for a in arrays), *(text.encode() for text in self.tenures)]
        return zlib.compress(b"".join(parts), 1)

    @classmethod
    def loads(cls, content: bytes) -> Checkpoint:
        """What `dumps` wrote. Raises ValueError for anything else."""
        data = zlib.decompress(content)
        at = data.index(b"\n") + 1
        counts, lengths = json.loads(data[:at])
        numbers = []
        for count in counts:
            made = array("i")
            made.frombytes(data[at : at + count * made.itemsize])
            numbers.append(_little(made))
            at += count * made.itemsize
        texts = []
        for length in lengths:
            texts.append(data[at : at + length].decode())
            at += length
        begins, ends, starts, days, firsts, lasts = numbers
        return cls(begins, ends, starts, days, firsts, lasts, texts)


def checkpoint_of(tenures: Sequence[Tenure]) -> Checkpoint:
    """The checkpoint of some tenures with all their proofs."""
    begins, ends, starts, days, firsts, lasts = (array("i") for _ in range(6))
    texts = []
    for t in tenures:
        bounds = (t.opened.earliest, t.opened.latest) if t.opened else ()
        begun = [day for day in (t.first_seen, *bounds) if day is not None]
        begins.append(min(begun).toordinal() if begun else _FOREVER)
        ends.append(t.closed.latest.toordinal() if t.closed is not None and t.closed.latest else _FOREVER)
        starts.append(len(days))
        for s in t.proofs:
            if s.said == "attested":
                if len(days) > starts[-1] and days[-1] == s.day.toordinal():
                    lasts[-1] = s.doc
                else:
                    days.append(s.day.toordinal())
                    firsts.append(s.doc)
                    lasts.append(s.doc)
        texts.append(json.dumps(_row(t), ensure_ascii=False, separators=(",", ":")))
    starts.append(len(days))
    return Checkpoint(begins, ends, starts, days, firsts, lasts, texts)


# ---- keeping ---------------------------------------------------------------------------------------------------------


def key_of(constitution: Constitution, titles: Iterable[Title], wanted: Collection[str]) -> str | None:
    """The name of the checkpoint of the tenures in posts with the wanted titles, on which `titles` bear; None under a
    charter that is no folder's."""
    if not constitution.charter.fingerprint:
        return None
    made = blake2b(f"{constitution.charter.fingerprint} {_rules()}".encode(), digest_size=16)
    for number, asked in sorted((title.number, title.text in wanted) for title in titles):
        made.update((number << 1 | asked).to_bytes(8, "big"))
    return "tenures " + made.hexdigest()


def stamp_of(database: Database, titles: Iterable[Title]) -> str:
    """What the answer depends on: the last batch that said anything of these titles, and the last that told of a death
    or of a relief from all posts."""
    last = max((title.changed for title in titles), default=0)
    every = database.one("SELECT changed FROM posts WHERE post = ?", (NO_POST,))
    return f"{last} {every[0] if every else 0}"


def load(database: Database, key: str, stamp: str) -> Checkpoint | None:
    """The checkpoint, if it still counts. A damaged one is as good as none."""
    found = database.one("SELECT content FROM checkpoints WHERE key = ? AND stamp = ?", (key, stamp))
    with suppress(ValueError, zlib.error, TypeError, UnicodeError):
        return Checkpoint.loads(bytes(found[0])) if found else None
    return None


def keep(database: Database, key: str, stamp: str, made: Checkpoint) -> None:
    """Keep a checkpoint for later questions; a ledger that is being written, or cannot be, goes without."""
    with suppress(LedgerError):
        database.keep(
            "INSERT INTO checkpoints (key, stamp, content) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
            "stamp = excluded.stamp, content = excluded.content",
            (key, stamp, made.dumps()),
        )


@cache
def _rules() -> str:
    """A fingerprint of the code that replays: other rules are other tenures."""
    made = blake2b(digest_size=8)
    for name in ("checkpoints", "constitution", "rivals", "sightings", "tenures", "view"):
        made.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return made.hexdigest()


# ---- tenures as rows -------------------------------------------------------------------------------------------------


def _row(t: Tenure) -> list[Any]:
    said: dict[Sighting, int] = {}

    def number(s: Sighting | None) -> int | None:
        return None if s is None else said.setdefault(s, len(said))

    def ground(g: Ground | None) -> list[Any] | None:
        return None if g is None else [g.what, _ordinal(g.day), number(g.proof)]

    def bound(b: Bound | None) -> list[Any] | None:
        if b is None:
            return None
        return [_ordinal(b.earliest), _ordinal(b.latest), b.basis, ground(b.since), ground(b.until)]

    attested = [s for s in t.proofs if s.said == "attested"]
    seen = [t._proof_of(day) for day in (t.first_seen, t.last_seen) if day is not None]
    ends = [s for kind in (OPENING, CLOSING) for s in [x for x in t.proofs if x.said in kind][:1]]
    needed = dict.fromkeys([*attested[:1], *attested[-1:], *(s for s in seen if s), *ends])
    kept = [number(s) for s in needed]
    head = [
        t.person, t.post, t.basis, bound(t.opened), bound(t.closed), _ordinal(t.first_seen), _ordinal(t.last_seen),
        t.term, t.seat, t.doubt, ground(t.after),
        [[d.bound, _ordinal(d.day), [number(s) for s in d.proofs]] for d in t.dissents], t.documents, kept,
    ]  # fmt: skip
    return [*head, [[*s[:3], s.day.toordinal(), *s[4:]] for s in said]]


def _tenure(row: list[Any]) -> Tenure:
    said = [Sighting._make([*s[:3], date.fromordinal(s[3]), *s[4:]]) for s in row[-1]]

    def ground(g: list[Any] | None) -> Ground | None:
        return None if g is None else Ground(g[0], _day(g[1]), None if g[2] is None else said[g[2]])

    def bound(b: list[Any] | None) -> Bound | None:
        return None if b is None else Bound(_day(b[0]), _day(b[1]), b[2], ground(b[3]), ground(b[4]))

    person, post, basis, opened, closed, first, last, term, seat, doubt, after, dissents, documents, kept, _said = row
    return Tenure(
        person, post, cast(Basis, basis), bound(opened), bound(closed), _day(first), _day(last), term,
        sorted((said[i] for i in kept), key=in_order), seat, doubt, ground(after),
        [Dissent(side, date.fromordinal(day), tuple(said[i] for i in proofs)) for side, day, proofs in dissents],
        documents,
    )  # fmt: skip


def _attest(
    database: Database,
    constitution: Constitution,
    titles: Iterable[Title],
    wanted: Mapping[int, list[tuple[Tenure, int, bool]]],
) -> None:
    """Add the sightings of some documents to the tenures they attest: of a day the last one, or the first."""
    by_number = {title.number: title for title in titles}
    rows: dict[int, dict[str, list[Sighting]]] = {}
    for post, person, day, doc, *rest in database.rows_among(
        f"SELECT {HEAD} FROM post_attestations x JOIN documents d ON d.doc = x.doc WHERE x.superseded IS NULL AND "
        "x.day IS NOT NULL AND x.doc IN ({})",
        list(wanted),
    ):
        if (title := by_number.get(post)) is not None:
            evidence, statement, outlet, norm, published = rest
            when = date.fromisoformat(day)
            seat = constitution.seat(title.text, title.body, when).key
            said = Sighting(
                person, seat, "attested", when, True, doc, evidence, statement, title.text, outlet or "",
                constitution.trust(outlet), norm, published or "",
            )  # fmt: skip
            rows.setdefault(doc, {}).setdefault(person, []).append(said)
    for doc, asked in wanted.items():
        for tenure, day, last in asked:
            mine = rows.get(doc, {}).get(tenure.person, ())
            mine = [s for s in mine if s.post == tenure.seat and s.day.toordinal() == day]
            if mine:
                picked = (max if last else min)(mine, key=in_order)
                if picked.statement not in {s.statement for s in tenure.proofs}:
                    tenure.proofs.append(picked)
                    tenure.proofs.sort(key=in_order)


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _day(day: int | None) -> date | None:
    return None if day is None else date.fromordinal(day)


def _little(numbers: array[int]) -> array[int]:
    """The numbers with their lowest byte first, as they are kept."""
    if array("H", [1]).tobytes() != b"\x01\x00":
        numbers = array("i", numbers)
        numbers.byteswap()
    return numbers
