"""Tenures worked out once, in a form that is quickly asked for a day, gone on with, and kept.

A checkpoint holds the tenures of a group of titles (`groups.py`): when each may stand, itself as JSON, and the days on
which it is attested, each with the documents that an answer shows. It also holds the sightings from which to go on
when something new is said (`thinning.py`), by persons, for what is new is mostly said of few of them (`resuming.py`).
What an answer for a day does not need stays packed until it is asked for (`segments.py`). `carrying.py` keeps
checkpoints and brings them up to date.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from partystate.ledger.projections import post_row
from partystate.state.constitution import Constitution, Seat
from partystate.state.rivals import FULL_LIST
from partystate.state.segments import (
    ATTESTED,
    PIECES,
    TEXTS,
    TEXTS_BY_KEY,
    Attested,
    Form,
    Segment,
    numbers_read,
    numbers_written,
)
from partystate.state.sightings import Title, rules_of
from partystate.state.standing import Certainty, Reach, certainty
from partystate.state.tenure_rows import sighting_of, sighting_row, tenure_of, tenure_text
from partystate.state.tenures import Sighting, Tenure, derive, in_order
from partystate.state.thinning import Hole, Piece, put_together, thin

MANY = 200
"""A replay of fewer sightings than this is not worth shortening."""
_FOREVER = date.max.toordinal()
_SUM = 4
"""Bytes of the sum (CRC-32) at the beginning of a kept checkpoint."""
_SEGMENTS: tuple[Form[Any], ...] = (ATTESTED, PIECES, TEXTS, TEXTS_BY_KEY, TEXTS_BY_KEY)


@dataclass(frozen=True)
class Checkpoint:
    """Tenures in order. Of each: six numbers that say when it stands (`reaches`, see `Reach`), its head (person, post,
    the title its first proof prints, the day of that, whether something contradicts it, the key of its seat), itself as
    JSON, and the days (of those in `attested`, from `starts[i]` to `starts[i + 1]`) on which it is attested, with the
    first and the last of the documents of each such day that attest it.

    `titles` are the titles printed for each seat, `deaths` the persons whose deaths were reported and whether that was
    believed, `posts` the numbers of all titles of the group, `latest` is the last day (ordinal) of which anything is
    said, `rests` is, of each person as JSON, what a replay goes on from. `tied` are the keys of the seats in which what
    is said of one person bears on others: those with one holder, and those that were filled by a full list. What was
    added without a replay (`extending.py`) is `pending`, the rows of JSON of each person, one a line, and by the places
    of the tenures that it attests also in `extra`.
    """

    reaches: array[int]
    starts: array[int]
    heads: Sequence[tuple[str, str, str, int, bool, str]]
    titles: Mapping[str, Sequence[str]]
    deaths: Mapping[str, bool]
    tied: frozenset[str]
    posts: Sequence[int]
    latest: int
    attested: Segment[Attested]
    extra: Segment[Mapping[int, Sequence[Piece]]]
    tenures: Segment[Sequence[str]]
    rests: Segment[Mapping[str, str]]
    pending: Segment[Mapping[str, str]]

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Between which days (ordinals) each may stand."""
        found = []
        for begun, may_begin, _seen, _may_end, ended, _end in self._reaches():
            begins = min(begun or _FOREVER, may_begin or _FOREVER)
            found.append((begins, ended or _FOREVER))
        return found

    def _reaches(self) -> Iterable[tuple[int, ...]]:
        return zip(*(self.reaches[at::6] for at in range(6)), strict=True)

    @cached_property
    def persons(self) -> frozenset[str]:
        """Whose tenures these are."""
        return frozenset(head[0] for head in self.heads)

    @cached_property
    def of_seat(self) -> Mapping[str, Sequence[int]]:
        """The places of the tenures by the keys of their seats."""
        return _grouped(head[5] for head in self.heads)

    @cached_property
    def of_person(self) -> Mapping[str, Sequence[int]]:
        """The places of the tenures by persons."""
        return _grouped(head[0] for head in self.heads)

    def reach(self, i: int) -> Reach:
        """When a tenure stands."""
        return Reach(*self.reaches[6 * i : 6 * i + 6])

    def standing(self, on: date) -> list[tuple[int, Certainty]]:
        """The places of the tenures that stand on a day, and how sure they do."""
        day = on.toordinal()
        found: list[tuple[int, Certainty]] = []
        for i, (begins, ends) in enumerate(self.spans):
            if begins <= day <= ends and (sure := certainty(day, Reach(*self.reaches[6 * i : 6 * i + 6]))) is not None:
                found.append((i, "doubtful" if self.heads[i][4] else sure))
        return found

    def seat(self, i: int, constitution: Constitution) -> Seat:
        """The seat of a tenure."""
        if (found := self._seats.get(i)) is None:
            _person, _post, printed, day, _doubt, _seat = self.heads[i]
            found = constitution.seat(printed, body_words(printed), date.fromordinal(day))
            self._seats[i] = found
        return found

    @cached_property
    def _seats(self) -> dict[int, Seat]:
        return {}

    def tenure(self, i: int) -> Tenure:
        """A tenure with the proofs that any answer needs."""
        return tenure_of(json.loads(self.tenures.value[i]))

    def around(self, i: int, on: date) -> list[tuple[int, int, bool]]:
        """Of a tenure the last day on which it is attested until a day, and the first after it: each as the document
        that says so, the day, and whether of its sightings there the last is meant."""
        since, until = self.starts[i], self.starts[i + 1]
        days, firsts, lasts = self.attested.value
        at = bisect_right(days, on.toordinal(), since, until)
        before = [(lasts[at - 1], days[at - 1], True)] if at > since else []
        after = [(firsts[at], days[at], False)] if at < until else []
        for piece in self.extra.value.get(i, ()):  # all of it later than the others
            if piece.first <= on.toordinal():
                before = [(piece.lasts[0], piece.first, True)]
            elif not after:
                after = [(piece.firsts[0], piece.first, False)]
        return before + after

    def going_on(self, persons: Iterable[str] | None = None) -> tuple[list[Sighting], list[Hole]]:
        """What a replay goes on from, of some persons (None: of all): what is left of the sightings, and what was left
        out."""
        rests, pending = self.rests.value, self.pending.value
        said, holes = list[Sighting](), list[Hole]()
        for person in rests if persons is None else set(persons):
            if (text := rests.get(person)) is not None:
                rows, gaps = json.loads(text)
                said += map(sighting_of, rows)
                since = self.starts[self.of_person[person][0]] if gaps else 0
                holes += [self._hole(since, *row) for row in gaps]
            if (text := pending.get(person)) is not None:
                said += map(sighting_of, json.loads(f"[{text}]"))
        return said, holes

    def _hole(self, base: int, *row: Any) -> Hole:
        person, post, left, first, last, since, until, documents, wordings, a, b = row
        days, firsts, lasts = self.attested.value
        a, b = base + a, base + b
        return Hole(
            person, post, left, first, last, since, until, documents, wordings, days[a:b], firsts[a:b], lasts[a:b]
        )  # fmt: skip

    @property
    def waiting(self) -> int:
        """How many sightings are pending."""
        return sum(text.count("\n") + 1 for text in self.pending.value.values())

    def dumps(self) -> bytes:
        """The checkpoint as bytes: a sum to check the others by, what an answer needs in any case, and the segments."""
        words: dict[str, int] = {}
        numbers = self.reaches + self.starts
        for head in self.heads:
            numbers.extend([words.setdefault(x, len(words)) if isinstance(x, str) else int(x) for x in head])
        parts: list[Segment[Any]] = [self.attested, self.extra, self.tenures, self.rests, self.pending]
        packed = [part.packed for part in parts]
        head_of_all = [
            len(self.heads), list(map(len, packed)), list(words), self.titles, self.deaths, sorted(self.tied),
            self.posts, self.latest,
        ]  # fmt: skip
        text = json.dumps(head_of_all, ensure_ascii=False, separators=(",", ":"))
        content = b"".join([text.encode(), b"\n", numbers_written(numbers), *packed])
        return zlib.crc32(content).to_bytes(_SUM, "little") + content

    @classmethod
    def loads(cls, content: bytes) -> Checkpoint:
        """What `dumps` wrote. Raises ValueError for anything else, whatever of it is damaged."""
        if int.from_bytes(content[:_SUM], "little") != zlib.crc32(memoryview(content)[_SUM:]):
            raise ValueError("A damaged checkpoint.")
        at = content.index(b"\n", _SUM) + 1
        count, lengths, words, titles, deaths, tied, posts, latest = json.loads(content[_SUM:at].decode())
        numbers = numbers_read(content[at : (at := at + 4 * (13 * count + 1))])
        firm = numbers[7 * count + 1 :]
        persons, called, printed, seats = (map(words.__getitem__, firm[column::6]) for column in (0, 1, 2, 5))
        # as tuples: the garbage collector goes through lists again and again, a hundred thousand of them in 50 ms
        heads = list(zip(persons, called, printed, firm[3::6], map(bool, firm[4::6]), seats, strict=True))
        parts = [
            Segment(form, packed=content[at : (at := at + length)])
            for form, length in zip(_SEGMENTS, lengths, strict=True)
        ]
        return cls(
            numbers[: 6 * count], numbers[6 * count : 7 * count + 1], heads,
            {seat: tuple(texts) for seat, texts in titles.items()}, deaths, frozenset(tied), posts, latest, *parts,
        )  # fmt: skip

    @property
    def size(self) -> int:
        """About how many bytes it takes in memory now: more, when more of it has been asked for."""
        parts = self.attested.size + self.extra.size + self.tenures.size + self.rests.size + self.pending.size
        return parts + 300 * len(self.heads)


def checkpoint_of(
    said: Sequence[Sighting],
    holes: Iterable[Hole],
    constitution: Constitution,
    titles: Sequence[Title],
    deaths: Mapping[str, bool],
    *,
    shortened: bool | None = None,
) -> Checkpoint:
    """The checkpoint of a group of titles, from all that is said of them, or from what is left of it beside holes.

    `shortened` says whether what a replay goes on from is made less (None: where it is worth it)."""
    said, old = sorted(set(said), key=in_order), list(holes)
    bodies = {title.text: title.body for title in titles}
    found: dict[str, Seat] = {}
    printed: dict[str, set[str]] = defaultdict(set)
    for s in said:
        if s.post:
            printed[s.post].add(s.printed)
            if s.post not in found:
                found[s.post] = constitution.seat(s.printed, bodies[s.printed], s.day)
    for hole in old:
        printed[hole.post].update(hole.wordings)
    mine = {s.person for s in said if s.post}
    deaths = {person: deaths[person] for person in sorted(mine & deaths.keys())}
    rules, terms = rules_of(constitution, found, deaths), constitution.terms(found)
    tenures = derive(said, terms, rules)
    by_day = {(hole.person, hole.post, hole.left): hole for hole in old}
    reaches, starts, days, firsts, lasts = (array("i") for _ in range(5))
    heads, texts = [], []
    place: dict[tuple[str, str, int], int] = {}
    for i, t in enumerate(tenures):
        pieces = pieces_of(t.proofs)
        swallowed = [gap for piece in pieces if (gap := by_day.get((t.person, t.seat, piece.first))) is not None]
        place.update(((t.person, t.seat, piece.first), i) for piece in pieces)
        words = Counter(s.printed for s in t.proofs if s.printed)
        t.counted = t.documents
        for gap in swallowed:
            pieces.append(Piece(gap.first, gap.days, gap.firsts, gap.lasts))
            words.update(gap.wordings)
            t.counted += gap.documents
        usual = max(words, key=lambda text: (words[text], text), default=t.post)
        t.post = constitution.title_on(found[t.seat], t.proofs[-1].day, usual)
        starts.append(len(days))
        put_together(pieces, days, firsts, lasts)
        reaches.extend(t.reach())
        first_proof = t.proofs[0]
        heads.append(
            (
                t.person, t.post, first_proof.printed or t.post, first_proof.day.toordinal(), t.doubt is not None,
                t.seat,
            )
        )  # fmt: skip
        texts.append(tenure_text(t))
    starts.append(len(days))
    shortened = len(said) >= MANY if shortened is None else shortened
    kept, left = thin(said, old, terms, rules) if shortened else (said, old)
    first_of: dict[str, int] = {}
    for i, t in enumerate(tenures):
        first_of.setdefault(t.person, i)
    rests: dict[str, tuple[list[Any], list[Any]]] = {person: ([], []) for person in sorted(mine)}
    for s in kept:
        if s.person in rests:  # of others only that they died or left all posts is said, and they had none here
            rests[s.person][0].append(sighting_row(s))
    for hole in left:
        i = place[hole.person, hole.post, hole.left]
        at = bisect_left(days, hole.first, starts[i], starts[i + 1])
        head = [hole.person, hole.post, hole.left, hole.first, hole.last, hole.since, hole.until, hole.documents]
        at -= starts[first_of[hole.person]]
        rests[hole.person][1].append([*head, hole.wordings, at, at + len(hole.days)])
    wordings = {seat: tuple(sorted(words)) for seat, words in printed.items()}
    tied = {key for key, seat in found.items() if seat.one} | full_lists(said)
    left_of = {person: json.dumps(rest, ensure_ascii=False, separators=(",", ":")) for person, rest in rests.items()}
    return Checkpoint(
        reaches, starts, heads, wordings, deaths, frozenset(tied), sorted(title.number for title in titles),
        max((s.day.toordinal() for s in said if s.person in mine), default=0),
        Segment(ATTESTED, Attested(days, firsts, lasts)), Segment(PIECES, {}), Segment(TEXTS, texts),
        Segment(TEXTS_BY_KEY, left_of), Segment(TEXTS_BY_KEY, {}),
    )  # fmt: skip


def full_lists(said: Iterable[Sighting]) -> set[str]:
    """The keys of the seats that a document may fill anew (`rivals.settle`)."""
    elected: dict[tuple[str, date, int], set[str]] = defaultdict(set)
    for s in said:
        if s.said == "elected" and s.post:
            elected[s.post, s.day, s.doc].add(s.person)
    return {post for (post, _day, _doc), persons in elected.items() if len(persons) >= FULL_LIST}


def pieces_of(proofs: Iterable[Sighting]) -> list[Piece]:
    """The days on which proofs in order attest a tenure, each with the first and the last of the documents that do
    so."""
    found: list[Piece] = []
    for s in proofs:
        if s.said == "attested":
            day = s.day.toordinal()
            if found and found[-1].first == day:
                found[-1] = found[-1]._replace(lasts=(s.doc,))
            else:
                found.append(Piece(day, (day,), (s.doc,), (s.doc,)))
    return found


def body_words(title: str) -> str:
    """The words of a title behind its role."""
    return str(post_row(title)[3])


def _grouped(keys: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        found[key].append(i)
    return dict(found)
