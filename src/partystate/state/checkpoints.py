"""Tenures worked out once, in a form that is quickly asked for a day, gone on with, and kept.

A checkpoint holds the tenures of a group of titles (`groups.py`): when each may stand, itself as JSON, and the days on
which it is attested, each with the documents that an answer shows. It also holds the sightings from which to go on
when something new is said (`thinning.py`). `carrying.py` keeps checkpoints and brings them up to date.
"""

from __future__ import annotations

import json
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, cast

from partystate.ledger.projections import post_row
from partystate.state.constitution import Constitution, Seat
from partystate.state.sightings import Title, rules_of
from partystate.state.standing import Certainty, Reach, certainty
from partystate.state.tenures import (
    CLOSING,
    OPENING,
    Basis,
    Bound,
    Dissent,
    Ground,
    Sighting,
    Tenure,
    derive,
    in_order,
)
from partystate.state.thinning import Hole, Piece, put_together, thin

MANY = 200
"""A replay of fewer sightings than this is not worth shortening."""
_FOREVER = date.max.toordinal()
_COLUMNS = ("reaches", "starts", "days", "firsts", "lasts")


@dataclass(frozen=True)
class Checkpoint:
    """Tenures in order. Of each: six numbers that say when it stands (`reaches`, see `Reach`), its head (person, post,
    the title its first proof prints, the day of that, whether something contradicts it, the key of its seat), itself as
    JSON, and the days (in `days`, from `starts[i]` to `starts[i + 1]`) on which it is attested, with the first and the
    last of the documents of each such day that attest it.

    `titles` are the titles printed for each seat, `deaths` the persons whose deaths were reported and whether that was
    believed, `posts` the numbers of all titles of the group, `latest` is the last day (ordinal) of which anything is
    said, `rest` is JSON with what a replay goes on from. What was added without a replay (`extending.py`) is `pending`,
    and by the places of the tenures that it attests also in `extra`.
    """

    reaches: array[int]
    starts: array[int]
    days: array[int]
    firsts: array[int]
    lasts: array[int]
    heads: Sequence[tuple[str, str, str, int, bool, str]]
    titles: Mapping[str, Sequence[str]]
    deaths: Mapping[str, bool]
    tenures: Sequence[str]
    rest: str
    posts: Sequence[int]
    latest: int
    extra: Mapping[int, Sequence[Piece]] = field(default_factory=dict)
    pending: Sequence[Sighting] = ()

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
        return _tenure(json.loads(self.tenures[i]))

    def around(self, i: int, on: date) -> list[tuple[int, int, bool]]:
        """Of a tenure the last day on which it is attested until a day, and the first after it: each as the document
        that says so, the day, and whether of its sightings there the last is meant."""
        since, until = self.starts[i], self.starts[i + 1]
        at = bisect_right(self.days, on.toordinal(), since, until)
        before = [(self.lasts[at - 1], self.days[at - 1], True)] if at > since else []
        after = [(self.firsts[at], self.days[at], False)] if at < until else []
        for piece in self.extra.get(i, ()):  # all of it later than the others
            if piece.first <= on.toordinal():
                before = [(piece.lasts[0], piece.first, True)]
            elif not after:
                after = [(piece.firsts[0], piece.first, False)]
        return before + after

    def going_on(self) -> tuple[list[Sighting], list[Hole]]:
        """What a replay goes on from: what is left of the sightings, and what was left out."""
        said, holes = json.loads(self.rest)
        return [*(_sighting(s) for s in said), *self.pending], [self._hole(*row) for row in holes]

    def replayed(self, constitution: Constitution, titles: Sequence[Title]) -> Checkpoint:
        """The same with nothing pending."""
        return checkpoint_of(*self.going_on(), constitution, titles, self.deaths) if self.pending else self

    def _hole(self, *row: Any) -> Hole:
        person, post, left, first, last, since, until, documents, wordings, a, b = row
        return Hole(
            person, post, left, first, last, since, until, documents, wordings, self.days[a:b], self.firsts[a:b],
            self.lasts[a:b],
        )  # fmt: skip

    def dumps(self) -> bytes:
        """The checkpoint as bytes; nothing may be pending."""
        arrays = [getattr(self, name) for name in _COLUMNS]
        head_of_all = [self.heads, self.titles, self.deaths, self.posts, self.latest]
        texts = [json.dumps(head_of_all, ensure_ascii=False), self.rest, *self.tenures]
        coded = [text.encode() for text in texts]
        head = json.dumps([[len(a) for a in arrays], [len(text) for text in coded]]).encode()
        return zlib.compress(b"".join([head, b"\n", *(_little(a).tobytes() for a in arrays), *coded]), 1)

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
        heads, titles, deaths, posts, latest = json.loads(texts[0])
        reaches, starts, days, firsts, lasts = numbers
        # as tuples: the garbage collector goes through lists again and again, a hundred thousand of them in 50 ms
        firm = [tuple(head) for head in heads]
        printed = {seat: tuple(words) for seat, words in titles.items()}
        return cls(reaches, starts, days, firsts, lasts, firm, printed, deaths, texts[2:], texts[1], posts, latest)

    @property
    def size(self) -> int:
        """About how many bytes it takes in memory."""
        return 4 * sum(len(getattr(self, name)) for name in _COLUMNS) + sum(map(len, self.tenures)) + len(self.rest) + (
            500 * len(self.pending)
        )


def checkpoint_of(
    said: Sequence[Sighting],
    holes: Iterable[Hole],
    constitution: Constitution,
    titles: Sequence[Title],
    deaths: Mapping[str, bool],
) -> Checkpoint:
    """The checkpoint of a group of titles, from all that is said of them, or from what is left of it beside holes."""
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
    columns = [array("i") for _ in _COLUMNS]
    reaches, starts, days, firsts, lasts = columns
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
    kept, left = thin(said, old, terms, rules) if len(said) >= MANY else (said, old)
    rows = []
    for hole in left:
        i = place[hole.person, hole.post, hole.left]
        at = bisect_left(days, hole.first, starts[i], starts[i + 1])
        head = [hole.person, hole.post, hole.left, hole.first, hole.last, hole.since, hole.until, hole.documents]
        rows.append([*head, hole.wordings, at, at + len(hole.days)])
    rest = [[_said(s) for s in kept], rows]
    wordings = {seat: tuple(sorted(words)) for seat, words in printed.items()}
    return Checkpoint(
        reaches, starts, days, firsts, lasts, heads, wordings, deaths, texts,
        json.dumps(rest, ensure_ascii=False, separators=(",", ":")), sorted(title.number for title in titles),
        max((s.day.toordinal() for s in said), default=0),
    )  # fmt: skip


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


# ---- tenures as rows -------------------------------------------------------------------------------------------------


def tenure_text(t: Tenure) -> str:
    """A tenure as JSON, with the proofs that any answer needs."""
    return json.dumps(_row(t), ensure_ascii=False, separators=(",", ":"))


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
    return [*head, [_said(s) for s in said]]


def _said(s: Sighting) -> list[Any]:
    return [*s[:3], s.day.toordinal(), *s[4:]]


def _sighting(row: list[Any]) -> Sighting:
    return Sighting._make([*row[:3], date.fromordinal(row[3]), *row[4:]])


def _tenure(row: list[Any]) -> Tenure:
    said = [_sighting(s) for s in row[-1]]

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
