"""What the state's charter adds to tenures: which seat a title means, its body, terms, rivals and precedence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from partystate.charter import Body, Charter
from partystate.charter.model import Post
from partystate.resolving.ids import base_id
from partystate.state.tenures import Terms, TermSpan

LAST = 10_000
"""The precedence of what has none declared."""
SLACK = timedelta(days=92)
"""How long before its declared start or after its declared end a post's title may still be printed."""
PRIMARY, STATE, WIRE, PRESS, UNKNOWN = range(1, 6)
_CLASSES = {"primary": PRIMARY, "state": STATE, "wire": WIRE, "press": PRESS}


@dataclass(frozen=True, slots=True)
class Seat:
    """What a title means: one post under all its names through time, a rank, or a title the charter does not know.

    `key` is equal for all wordings and names of one post. `slot` is equal for seats of which a person holds one at a
    time (ranks; alternate member and member of one body). `body` is the canonical name of its body, "" for none.
    """

    key: str
    title: str
    body: str
    role: str
    posts: tuple[Post, ...] = ()
    """The declared post under each of its names, oldest first; empty where the charter knows none."""
    body_id: str | None = None
    rank: int | None = None
    """Height of a rank, 1 the highest."""
    one: bool = False
    """Whether one person holds it at a time."""
    slot: str | None = None

    def post_on(self, day: date) -> Post | None:
        """The declared post as it was called on a day; the last one where none held."""
        return next((p for p in reversed(self.posts) if p.holds(day)), self.posts[-1] if self.posts else None)


class Constitution:
    """A charter, asked by the titles of posts and the names of bodies as the ledger has them; answers are kept."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.find = cache(self._find)
        self.precedence = cache(self._precedence)
        self.declared = cache(self._declared)
        self.reading = cache(self._reading)
        self.named = cache(self._named)
        self.terms_of = cache(self._terms_of)
        self.kin = cache(self._kin)
        self.deaths = cache(self._deaths)
        self._outlets: dict[str, int] = {}

    @classmethod
    def of(cls, charter: Charter) -> Constitution:
        """The constitution of a charter, made once for each."""
        return _kept(charter)

    # ---- bodies and seats -------------------------------------------------------------------------------------

    def _find(self, text: str) -> Body | None:
        return self.charter.find_body(text) if text else None

    def _declared(self, title: str) -> Seat | None:
        """The declared seat or rank of a title, whenever it held."""
        rank = self.charter.find_rank(title)
        if rank is not None:
            return Seat(f"rank {rank.id}", rank.name, "", rank.name, rank=rank.order, slot="rank")
        found = self.charter.find_post(title)
        return None if found is None else self._seat_of(found)

    def _seat_of(self, found: Post) -> Seat:
        named = self._lineage(found)
        body = self.charter.body(found.body)
        above = next((post for p in named if p.below and (post := self.charter.post(p.below)) is not None), None)
        top = self._lineage(above)[0].id if above else named[0].id
        return Seat(
            named[0].id,
            found.title,
            body.name if body else "",
            found.role,
            named,
            found.body,
            one=any(p.seats == 1 for p in named),
            slot=f"ladder {top}" if above or self._has_lower(named) else None,
        )

    def _lineage(self, post: Post) -> tuple[Post, ...]:
        """The post with all it was renamed from and into, and with the same role of its body under other names, the
        oldest first."""
        found: dict[str, Post] = {}
        queue = [post]
        while queue:
            now = queue.pop()
            if now.id in found:
                continue
            found[now.id] = now
            queue += self.charter.post_lineage(now.id)
            for body in self.charter.lineage(now.body):
                if body.id != now.body:
                    queue += [p for p in body.posts if p.role == now.role][:1]
        return tuple(sorted(found.values(), key=lambda p: (p.since or date.min, p.id)))

    def _has_lower(self, posts: Iterable[Post]) -> bool:
        for post in posts:
            body = self.charter.body(post.body)
            if body is not None and any(p.below == post.id for p in body.posts):
                return True
        return False

    def seat(self, title: str, body: str = "", day: date | None = None) -> Seat:
        """The seat of a title printed on a day; `body` are the words behind its role.

        A title that the charter declares for another time only (a "vice-chairman of the Central Committee" years
        before there was one) is a seat of its own.
        """
        declared, spans, own = self.reading(title, body)
        if declared is None:
            return own
        if day is None or any(
            (since is None or day >= since - SLACK) and (until is None or day <= until + SLACK)
            for since, until in spans
        ):
            return declared
        # a title that was abolished and came back is another post
        other = self.charter.find_post(title, on=day)
        if other is not None and other.id not in {p.id for p in declared.posts} and other.holds(day):
            return self._seat_of(other)
        return own

    def _reading(self, title: str, body: str) -> tuple[Seat | None, list[tuple[date | None, date | None]], Seat]:
        home = self.find(body)
        role = title.removesuffix(body).removesuffix(" of the ").removesuffix(" of ") if body else title
        own = Seat(
            f"title {title}", title, body if home is None else home.name, role, body_id=home.id if home else None
        )
        declared = self.declared(title)
        return declared, [(None, None)] if declared is None or not declared.posts else self._spans(declared, title), own

    def _named(self, title: str) -> tuple[Post, ...]:
        """The post of a title under those of its names through time that the title finds."""
        seat = self.declared(title)
        posts = {p.id: p for p in (seat.posts if seat else ())}
        hits = {
            hit.id
            for p in posts.values()
            if (hit := self.charter.find_post(title, on=p.since or p.until)) is not None and hit.id in posts
        }
        return tuple(posts[i] for i in sorted(hits)) or tuple(posts.values())

    def _spans(self, seat: Seat, title: str) -> list[tuple[date | None, date | None]]:
        """When a post was called so."""
        if all(p.since is None and p.until is None for p in seat.posts):
            return [(None, None)]
        return [(p.since, p.until) for p in self.named(title)]

    def _kin(self, title: str, body: str) -> tuple[str, ...]:
        """The ladders, and the keys of seats outside any, that a title may mean on one day or another, in alphabetical
        order."""
        declared, spans, own = self.reading(title, body)
        seats = [own if declared is None else declared]
        if declared is not None and any(since or until for since, until in spans):
            seats += [self._seat_of(post) for post in self.charter.posts_titled(title)]
        return tuple(sorted({seat.slot or seat.key for seat in seats}))

    def body_of(self, title: str, body: str) -> str:
        """The name of the body of a title: the one it is declared in, or the one its words name."""
        return self.seat(title, body).body

    def belongs(self, wanted: str, body: str) -> bool:
        """Whether the body of a title is the wanted one by any of its names, present or past, or its inner circle.

        A body that the charter does not know is known by its words alone, or by how they begin ("Bureau" for
        "Bureau of Earthquake").
        """
        asked, found = self.find(wanted), self.find(body)
        if asked is None:
            said, name = wanted.casefold(), body.casefold()
            return name == said or name.startswith(f"{said} of ")
        if found is None:
            return False
        lineage = {b.id for b in self.charter.lineage(asked.id)}
        return found.id in lineage or (found.parent in lineage and found.kind == asked.kind)

    def title_on(self, seat: Seat, day: date, printed: str) -> str:
        """What the post of a seat was called on a day; a title unknown to the charter, and a rank, as printed."""
        post = seat.post_on(day)
        return printed if post is None else post.title

    def body_on(self, seat: Seat, day: date) -> str:
        """What the body of a seat was called on a day."""
        post = seat.post_on(day)
        body = self.charter.body(post.body) if post is not None else None
        return seat.body if body is None else body.name

    # ---- terms -------------------------------------------------------------------------------------------------

    def term(self, body: str, day: date) -> TermSpan | None:
        """The term of a body (by any name through time) on a day; on the day of a handover the new one."""
        held: TermSpan | None = None
        for term in self.terms_of(body):
            runs = (term.since is None or term.since <= day) and (term.until is None or day <= term.until)
            if runs and (held is None or term.number > held.number):
                held = term
        return held

    def _terms_of(self, body: str) -> tuple[TermSpan, ...]:
        """The dated terms of a body under all its names, by number."""
        found = self.find(body)
        lineage = self.charter.lineage(found.id) if found else []
        terms = [t for b in lineage for t in self.charter.terms(b.id) if t.since or t.until]
        return tuple(TermSpan(t.number, t.since, t.until) for t in sorted(terms, key=lambda t: t.number))

    def terms(self, seats: Mapping[str, Seat]) -> Terms:
        """The terms by the key of a seat, for the given ones."""
        bodies = {key: seat.body for key, seat in seats.items()}
        return lambda key, day: self.term(body, day) if (body := bodies.get(key)) else None

    # ---- order and trust ---------------------------------------------------------------------------------------

    def _precedence(self, title: str) -> int:
        """The declared place of a post (under any of its names) in the order of rank, LAST where there is none."""
        seat = self.declared(title)
        places = [self.charter.precedence_of(p.id) for p in (seat.posts if seat else ())]
        return min((place for place in places if place is not None), default=LAST)

    def trust(self, outlet: str | None) -> int:
        """How near an outlet is to the source: 1 the state's primary agency, then state, wire, press, unknown."""
        if not outlet:
            return UNKNOWN
        found = self._outlets.get(outlet)
        if found is None:
            declared = self.charter.find_outlet(outlet)
            found = self._outlets[outlet] = _CLASSES[declared.kind] if declared else UNKNOWN
        return found

    def _deaths(self) -> dict[str, date]:
        """The declared days of death by the ids of persons: the dead whose titles are still printed."""
        return {
            key: person.died
            for person in self.charter.people.values()
            if person.died is not None
            for given in person.names.values()
            for name in given
            for key in [base_id(name)]
        }


@lru_cache(maxsize=8)
def _kept(charter: Charter) -> Constitution:
    return Constitution(charter)
