"""Checkpoints of the ledger's tenures: kept in memory and in the ledger, and carried forward as documents come.

A checkpoint counts as of a batch. What later documents add is put to what is left of the sightings before, and
replayed with them (`thinning.py`). A group of titles is replayed anew where a batch has taken back what was said of it,
and so is all that is said of a person where something new falls between what was left out. The outcome is that of a
replay of everything. A ledger that cannot be written is asked without keeping.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b
from pathlib import Path
from weakref import WeakKeyDictionary

from partystate.ledger import Ledger
from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError
from partystate.state.checkpoints import Checkpoint, checkpoint_of
from partystate.state.constitution import Constitution
from partystate.state.extending import extended
from partystate.state.groups import Group
from partystate.state.resuming import resumed, settled
from partystate.state.segments import Segment
from partystate.state.sightings import (
    NO_POST,
    deaths_believed,
    few_since,
    judged_statements,
    rules_of,
    sightings,
)
from partystate.state.tenures import Sighting
from partystate.state.thinning import torn
from partystate.state.undisturbed import undisturbed

LEAST = 2000
"""An answer out of fewer sightings than this is as quickly replayed as read from the ledger, and not kept in it."""
UNWRITTEN = 1000
"""A checkpoint that was carried on by so many sightings is written again."""
PENDING = 100
"""Of a checkpoint that is written, from so many sightings on (or an eighth of its days, if that is more) what was added
without a replay is put to the rest."""
TOGETHER = 50
"""Groups of titles whose sightings are fetched at a time, so that memory stays bounded."""
MANY_TOGETHER = 200
"""The same where what few documents say is gone through each time."""
MOST_BYTES = 256 << 20
"""How much of checkpoints stays in memory for one ledger."""


@dataclass(frozen=True, slots=True)
class Moment:
    """How far a ledger reaches: its last batch with its link of the chain, and its last document."""

    batch: int
    chain: str
    doc: int

    @classmethod
    def now(cls, database: Database) -> Moment | None:
        """Where the ledger stands; None for an empty one."""
        last = database.one("SELECT batch, chain FROM batches ORDER BY batch DESC LIMIT 1")
        doc = database.one("SELECT max(doc) FROM documents")
        return None if last is None or doc is None else cls(last[0], last[1][:16], doc[0] or 0)

    def __str__(self) -> str:
        return f"{self.batch} {self.chain} {self.doc}"

    @classmethod
    def parse(cls, text: str) -> Moment:
        """What `str` gave. Raises ValueError for anything else."""
        batch, chain, doc = text.split(" ")
        return cls(int(batch), chain, int(doc))

    def counts(self, database: Database) -> bool:
        """Whether the ledger still has that past: it was not put back or made anew, nor its persons resolved since."""
        found = database.one("SELECT chain FROM batches WHERE batch = ?", (self.batch,))
        if found is None or not found[0].startswith(self.chain):
            return False
        return database.one("SELECT 1 FROM batches WHERE batch > ? AND kind = 'resolve'", (self.batch,)) is None


@dataclass(frozen=True, slots=True)
class Kept:
    """A checkpoint, as of when it counts, and by how many sightings it was carried on since it was written (None: it
    was never written)."""

    moment: Moment
    checkpoint: Checkpoint
    unwritten: int | None = 0


class Memory:
    """Checkpoints in memory, by the name of their group. Safe to use from several threads."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, Kept] = OrderedDict()
        self._sizes: dict[str, int] = {}
        self._size = 0
        self._grown = Segment.grown
        self._lock = threading.Lock()

    def get(self, keys: Iterable[str]) -> dict[str, Kept]:
        """Those of some groups."""
        with self._lock:
            found = {key: self._held[key] for key in keys if key in self._held}
            if Segment.grown - self._grown > MOST_BYTES // 16:  # they take more room than when they were put
                self._grown = Segment.grown
                self._sizes = {key: one.checkpoint.size for key, one in self._held.items()}
                self._size = sum(self._sizes.values())
                self._let_go(len(found))
            return found

    def put(self, kept: dict[str, Kept]) -> None:
        """Hold some; what was longest not put goes when there are too many."""
        with self._lock:
            for key, one in kept.items():
                old = self._held.pop(key, None)
                self._held[key] = one
                if old is None or old.checkpoint is not one.checkpoint:
                    self._size -= self._sizes.get(key, 0)
                    self._sizes[key] = one.checkpoint.size
                    self._size += self._sizes[key]
            self._let_go(len(kept))

    def _let_go(self, least: int) -> None:
        while self._size > MOST_BYTES and len(self._held) > least:
            self._size -= self._sizes.pop(self._held.popitem(last=False)[0])


_memories: WeakKeyDictionary[Database, Memory] = WeakKeyDictionary()


def forget(database: Database) -> None:
    """Let go of what is in memory for a ledger; what was kept in it can be read again."""
    _memories.pop(database, None)


Due = Callable[[Kept], bool]
"""Whether a checkpoint that was carried on is to be written."""


def due_after_a_question(kept: Kept) -> bool:
    """Whoever asks is not to wait for writing time and again."""
    return kept.unwritten is None or kept.unwritten >= UNWRITTEN


def carried(
    ledger: Ledger,
    constitution: Constitution,
    groups: Sequence[Group],
    due: Due = due_after_a_question,
    least: int | None = None,
) -> tuple[list[Checkpoint], Moment | None, Callable[[], None]]:
    """The checkpoints of groups of titles as of now, the moment for which they hold, and what is to be done after the
    reading: what was worked out and is `due` is kept, unless all of it comes of fewer sightings than `least` (None:
    `LEAST`). Within a reading."""
    database = ledger.database
    now = Moment.now(database)
    if now is None:
        return [], None, lambda: None
    memory = _memories.setdefault(database, Memory())
    keys = {key_of(constitution, group): group for group in groups}
    held = memory.get(keys)
    if not all(key in held and held[key].moment == now for key in keys):
        held = _counting(database, held)
        every = changed_for_all(database)[0]
        behind = [key for key, kept in held.items() if max(keys[key].changed, every) > kept.moment.batch]
        missing = [key for key in keys if key not in held]
        with undisturbed():  # reading them takes half as long as one collection of cycles
            read = _read(database, missing + _newer(database, held, behind))
        held.update(_counting(database, read))
        todo = _Todo(ledger, constitution, now, {group.key: held[key] for key, group in keys.items() if key in held})
        made = todo.run(groups)
        held = {key: made[group.key] for key, group in keys.items()}
        memory.put(held)
    checkpoints = [held[key].checkpoint for key in keys]
    to_write = {key: kept for key, kept in held.items() if due(kept)}
    if not to_write or sum(checkpoint.starts[-1] for checkpoint in checkpoints) < (LEAST if least is None else least):
        return checkpoints, now, lambda: None

    def _lighter(checkpoint: Checkpoint, group: Group) -> Checkpoint:
        much = checkpoint.waiting >= max(PENDING, checkpoint.starts[-1] // 8)
        return settled(checkpoint, constitution, group.titles) if much else checkpoint

    def keep() -> None:
        whole = {key: Kept(one.moment, _lighter(one.checkpoint, keys[key])) for key, one in to_write.items()}
        if _write(database, whole):
            memory.put(whole)

    return checkpoints, now, keep


class _Todo:
    """What is to be done to bring the checkpoints of some groups up to date."""

    def __init__(self, ledger: Ledger, constitution: Constitution, now: Moment, held: dict[str, Kept]) -> None:
        self.ledger, self.constitution, self.now, self.held = ledger, constitution, now, held
        self.judged: frozenset[str] = frozenset()
        self.deaths: dict[str, bool] = {}

    def run(self, groups: Sequence[Group]) -> dict[str, Kept]:
        """The checkpoints by the keys of the groups."""
        every = changed_for_all(self.ledger.database)
        dead = any(kept.checkpoint.deaths for kept in self.held.values())
        found: dict[str, Kept] = {}
        anew, stale = list[Group](), list[Group]()
        for group in groups:
            kept = self.held.get(group.key)
            if kept is None or max(group.rewritten, every[1]) > kept.moment.batch:
                anew.append(group)
            elif max(group.changed, every[0]) > kept.moment.batch:
                stale.append(group)
            else:
                found[group.key] = Kept(self.now, kept.checkpoint, kept.unwritten)
        if dead or anew or stale:
            self.judged = judged_statements(self.ledger, None)
            self.deaths = deaths_believed(self.ledger, self.constitution, judged=self.judged)
        stale += [group for group in groups if group.key in found and self.otherwise(group)]
        for group, kept in self.gone_on(stale):
            if kept is None:
                anew.append(group)
            else:
                found[group.key] = kept
        for at in range(0, len(anew), TOGETHER):
            found.update(self.replayed(anew[at : at + TOGETHER]))
        return found

    def otherwise(self, group: Group) -> bool:
        """Whether a death is believed now that was not, or the other way round."""
        before = self.held[group.key].checkpoint.deaths
        return any(self.deaths.get(person) != believed for person, believed in before.items())

    def replayed(self, groups: Sequence[Group]) -> Iterator[tuple[str, Kept]]:
        """Groups out of all that is said of them."""
        said = self.said(groups)
        for group in groups:
            made = checkpoint_of(said[group.key], (), self.constitution, group.titles, self.deaths)
            yield group.key, Kept(self.now, made, None)

    def said(
        self, groups: Sequence[Group], persons: Sequence[str] | None = None, after: int = 0
    ) -> dict[str, list[Sighting]]:
        """What is said of groups, by their keys; deaths and the like in each group that shows the person."""
        of = {title.text: group.key for group in groups for title in group.titles}
        titles = [title for group in groups for title in group.titles]
        rows, _seats = sightings(
            self.ledger, self.constitution, titles, persons=persons, after=after, judged=self.judged
        )
        found: dict[str, list[Sighting]] = {group.key: [] for group in groups}
        shown: dict[str, set[str]] = defaultdict(set)
        for s in rows:
            if s.post:
                found[of[s.printed]].append(s)
                shown[s.person].add(of[s.printed])
        if after:
            for group in groups:
                for person in self.held[group.key].checkpoint.persons:
                    shown[person].add(group.key)
        for s in rows:
            if not s.post:
                for key in shown.get(s.person, ()):
                    found[key].append(s)
        return found

    def gone_on(self, groups: Sequence[Group]) -> Iterator[tuple[Group, Kept | None]]:
        """Groups with what is new of them; None for one that has to be replayed."""
        if not groups:
            return
        oldest = min(self.held[group.key].moment.doc for group in groups)
        # some groups at a time, so that memory stays bounded; of few documents all they say is gone through each time
        portion = MANY_TOGETHER if few_since(self.ledger.database, oldest, len(groups)) else TOGETHER
        for at in range(0, len(groups), portion):
            part = groups[at : at + portion]
            news = self.said(part, after=oldest)
            for group in part:
                kept = self.held[group.key]
                new = [s for s in news.pop(group.key) if s.doc > kept.moment.doc]
                if not new and not self.otherwise(group):
                    yield group, Kept(self.now, kept.checkpoint, kept.unwritten)
                else:
                    yield group, self.with_news(group, kept, new)

    def with_news(self, group: Group, kept: Kept, new: list[Sighting]) -> Kept | None:
        """A group with what is new of it; None where it has to be replayed."""
        before = kept.checkpoint
        if self.older(group, before.posts, kept.moment):
            return None
        bodies = {title.text: title.body for title in group.titles}
        seats = {s.post: self.constitution.seat(s.printed, bodies[s.printed], s.day) for s in new if s.post}
        dead = {person for person, believed in before.deaths.items() if self.deaths.get(person) != believed}
        made, anew = extended(before, new, self.constitution, seats, dead)
        if anew:
            made = self.resumed(group, made, anew, [s for s in new if s.person in anew])
        if len(made.posts) != len(group.titles):  # titles of which nothing is said that has a day
            made = replace(made, posts=sorted(title.number for title in group.titles))
        return Kept(self.now, made, None if kept.unwritten is None else kept.unwritten + len(new))

    def resumed(self, group: Group, checkpoint: Checkpoint, persons: set[str], new: list[Sighting]) -> Checkpoint:
        """A checkpoint with the tenures of some persons made anew."""
        left, holes = checkpoint.going_on(persons)
        bodies = {title.text: title.body for title in group.titles}
        seats = {s.post: self.constitution.seat(s.printed, bodies[s.printed], s.day) for s in (*left, *new) if s.post}
        again = torn(holes, new, rules_of(self.constitution, seats))
        strangers = {s.person for s in new} - checkpoint.persons
        if again or strangers:
            # of those who are new here, this brings their deaths and reliefs of everything too
            whole = self.said([group], sorted(again | strangers))[group.key]
            left = [s for s in left if s.person not in again]
            holes = [hole for hole in holes if hole.person not in again]
            new = [s for s in new if s.person not in again] + whole
        return resumed(checkpoint, persons, [*left, *new], holes, self.constitution, group.titles, self.deaths)

    def older(self, group: Group, posts: Sequence[int], moment: Moment) -> bool:
        """Whether a group has come by titles of which documents spoke before."""
        other = sorted({title.number for title in group.titles} - set(posts))
        return bool(other) and any(
            self.ledger.database.rows_among(
                f"SELECT 1 FROM {table} WHERE doc <= ? AND post IN ({{}})", other, (moment.doc,)
            )
            for table in ("post_attestations", "changes")
        )


def key_of(constitution: Constitution, group: Group) -> str:
    """The name of a group's checkpoint; another charter, other rules of replay and another group make another name."""
    said = f"{constitution.charter.fingerprint} {_rules()} {group.key}"
    return "tenures " + blake2b(said.encode(), digest_size=16).hexdigest()


def changed_for_all(database: Database) -> tuple[int, int]:
    """The last batches that touched, and that took back, what is said of all posts of a person: deaths and the like."""
    found = database.one("SELECT changed, rewritten FROM posts WHERE post = ?", (NO_POST,))
    return (found[0], found[1]) if found else (0, 0)


def _counting(database: Database, held: dict[str, Kept]) -> dict[str, Kept]:
    """Those that are of this ledger's past."""
    past = {moment: moment.counts(database) for moment in {kept.moment for kept in held.values()}}
    return {key: kept for key, kept in held.items() if past[kept.moment]}


def _newer(database: Database, held: dict[str, Kept], keys: Sequence[str]) -> list[str]:
    """Of which of some the ledger has a later one: another process has folded what it took in."""
    found = []
    for key, stamp in database.rows_among("SELECT key, stamp FROM checkpoints WHERE key IN ({})", keys):
        with suppress(ValueError):
            if Moment.parse(stamp).batch > held[key].moment.batch:
                found.append(key)
    return found


def _read(database: Database, keys: Sequence[str]) -> dict[str, Kept]:
    """The checkpoints that are in the ledger; a damaged one is as good as none."""
    found = {}
    for key, stamp, content in database.rows_among(
        "SELECT key, stamp, content FROM checkpoints WHERE key IN ({})", keys
    ):
        with suppress(ValueError, TypeError, IndexError):
            found[key] = Kept(Moment.parse(stamp), Checkpoint.loads(bytes(content)))
    return found


def _write(database: Database, kept: dict[str, Kept]) -> bool:
    """Keep checkpoints in the ledger; one that is being written, or cannot be, goes without. True if it was done."""
    with suppress(LedgerError):
        return database.keep(
            "INSERT INTO checkpoints (key, stamp, content) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
            "stamp = excluded.stamp, content = excluded.content",
            [(key, str(one.moment), one.checkpoint.dumps()) for key, one in sorted(kept.items())],
        )
    return False


_RULES = (
    "carrying", "checkpoints", "constitution", "courses", "extending", "groups", "interludes", "resuming", "rivals",
    "segments", "sightings", "standing", "tenure_rows", "tenures", "thinning",
)  # fmt: skip


@cache
def _rules() -> str:
    """A fingerprint of the code that replays: other rules are other tenures."""
    made = blake2b(digest_size=8)
    for name in _RULES:
        made.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return made.hexdigest()
