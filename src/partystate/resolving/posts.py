"""What two posts say about whether one person holds both."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any, Literal, Protocol

Seats = Literal["one", "few", "many"]
Relation = Literal[
    "same_seat", "same_post", "shortened_post", "same_body", "same_common_post", "same_field", "same_role", "near_rank",
    "like_post", "same_large_body", "vague", "unrelated", "far_rank", "other_field",
]  # fmt: skip
"""From the best evidence for one person to the best against."""
_STEM = 5
"""Words that agree in so many first letters are taken for one word."""
_FEW = 40
"""A post with more seats than this is a common one."""
_LINK = re.compile(r" (?:of|to|at|in|for) (?:the )?")
_MARKS = re.compile(r"\bthe\b|[^\w']+")


class PostOracle(Protocol):
    """What telling persons apart asks of a charter; `partystate.charter.Charter` fulfils it."""

    def find_post(self, role: str, body: Any = None, on: date | None = None) -> Any:
        """The declared post of a full title, with `id`, `body` and `seats`, or None."""
        ...

    def body(self, body_id: str) -> Any:
        """The declared body of an id, with `name`, or None."""
        ...

    def post_lineage(self, post_id: str) -> list[Any]:
        """The post with all it was renamed from and into, the oldest first."""
        ...

    def find_rank(self, text: str) -> Any:
        """The declared rank, with `order` (1 the highest), or None."""
        ...


    @property
    def state(self) -> Any:
        """The state with its `leaders`, each with `person`, an id."""
        ...

    @property
    def people(self) -> Any:
        """Person id → declared person with `names` by language."""
        ...


@dataclass(frozen=True, slots=True)
class PostView:
    """One post as far as telling persons apart needs it."""

    id: str
    """Equal for two wordings of one post and for a post before and after a renaming."""
    role: str
    body: str
    seats: Seats
    fields: frozenset[str]
    rank: int | None = None
    """Order of a military rank, 1 the highest."""
    declared: bool = False
    """Whether the charter knows the post, so that a title without a body ("Premier") is not open."""


@dataclass(frozen=True, slots=True)
class _Words:
    heads: frozenset[str]
    common: frozenset[str]
    small_bodies: tuple[str, ...]
    ranks: dict[str, int]
    fields: dict[str, re.Pattern[str]]


@functools.cache
def _words() -> _Words:
    import yaml

    text = resources.files("partystate.resolving").joinpath("data/posts.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    patterns = {name: r"\b(?:" + "|".join(map(re.escape, words)) + r")\b" for name, words in data["fields"].items()}
    return _Words(
        heads=frozenset(data["heads"]),
        common=frozenset(data["common"]),
        small_bodies=tuple(data["small_bodies"]),
        ranks={word: order for order, word in enumerate(data["ranks"], start=1)},
        fields={name: re.compile(pattern) for name, pattern in patterns.items()},
    )


class PostReader:
    """Views of posts, kept; `charter` may be None, then the words of the language alone decide."""

    def __init__(self, charter: PostOracle | None = None) -> None:
        self._charter = charter
        self._views: dict[str, PostView] = {}
        self._relations: dict[tuple[str, str], Relation] = {}
        self._leaders = _leaders(charter) if charter else frozenset()

    def view(self, post: str) -> PostView:
        """The view of a post in canonical form ("secretary of the Central Committee of …")."""
        view = self._views.get(post)
        if view is None:
            view = self._views[post] = self._read(post)
        return view

    def relation(self, a: str, b: str) -> Relation:
        """What holding both posts says about whether the holder is one person; symmetric."""
        key = (a, b) if a <= b else (b, a)
        found = self._relations.get(key)
        if found is None:
            found = self._relations[key] = relate(self.view(a), self.view(b))
        return found

    def is_full(self, post: str) -> bool:
        """Whether a post says of what body it is, or is a rank or a title that needs none."""
        view = self.view(post)
        return bool(view.body) or view.rank is not None or view.declared

    def is_leader(self, name: str) -> bool:
        """Whether the charter declares a supreme leader of that name."""
        return name in self._leaders

    def _read(self, post: str) -> PostView:
        words = _words()
        plain = _plain(post)
        role, body = _split(plain)
        fields = frozenset(name for name, pattern in words.fields.items() if pattern.search(plain))
        rank = words.ranks.get(role if _is_force(body) else plain)
        declared = self._charter.find_rank(post) if self._charter else None
        if declared is not None:
            rank = declared.order
        if rank is not None:
            return PostView(f"rank {rank}", role, "", "many", frozenset({"military"}), rank)
        found = self._charter.find_post(post) if self._charter else None
        if found is not None and self._charter is not None:
            first = next(iter(self._charter.post_lineage(found.id)), found)
            declared_body = self._charter.body(found.body)
            body = _plain(declared_body.name) if declared_body else body
            role = _plain(found.role)
            return PostView(first.id, role, body, _seats(found.seats, role, body), fields, None, True)
        return PostView(plain, role, body, _seats(None, role, body), fields)


def _leaders(charter: PostOracle) -> frozenset[str]:
    declared = charter.people
    persons = [declared[leader.person] for leader in charter.state.leaders if leader.person in declared]
    return frozenset(name for person in persons for given in person.names.values() for name in given)


def relate(a: PostView, b: PostView) -> Relation:
    """See `PostReader.relation`."""
    if a.rank is not None and b.rank is not None:
        if a.rank == b.rank:
            return "same_common_post"
        return "near_rank" if abs(a.rank - b.rank) <= 2 else "far_rank"
    if a.id == b.id and (a.body or a.declared):
        return {"one": "same_seat", "few": "same_post", "many": "same_common_post"}[a.seats]  # type: ignore[return-value]
    if any(not view.body and view.rank is None for view in (a, b)):
        # "vice-minister" alone: of what, the text has said before or leaves open
        return "same_role" if a.role == b.role or a.role in b.role.split() or b.role in a.role.split() else "vague"
    short, long = sorted((a.body, b.body), key=len)
    if long.startswith(short + " ") or _alike(short, long):
        if "many" in (a.seats, b.seats) or _is_large(short):
            return "same_large_body"
        return "shortened_post" if a.role == b.role else "same_body"
    if a.fields & b.fields:
        return "same_field"
    if long.endswith(" " + short) and short.count(" "):
        return "same_large_body"
    if a.role == b.role and (long.endswith(" " + short) or _like(short, long)):
        return "like_post"
    return "other_field" if a.fields and b.fields else "unrelated"


def _alike(a: str, b: str) -> bool:
    """Whether two names of bodies are one up to the ends of words (Environment Conservation, Environmental …)."""
    left, right = a.split(), b.split()
    return len(left) == len(right) and all(
        x == y or (x[:_STEM] == y[:_STEM] and min(len(x), len(y)) >= _STEM) for x, y in zip(left, right, strict=True)
    )


def _like(a: str, b: str) -> bool:
    left, right = set(a.split()), set(b.split())
    return len(left & right) * 5 >= len(left | right) * 3


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.casefold()).split())


def _split(post: str) -> tuple[str, str]:
    found = _LINK.search(post)
    return (post[: found.start()], post[found.end() :]) if found else (post, "")


def _is_force(body: str) -> bool:
    return not body or bool(_words().fields["military"].search(body))


def _is_large(body: str) -> bool:
    return re.match(r"(?:central committee|supreme|national assembly|cabinet|[\w' ]*party\b)", body) is not None


def _seats(declared: int | None, role: str, body: str) -> Seats:
    words = _words()
    if declared is not None:
        return "one" if declared == 1 else "few" if declared <= _FEW else "many"
    if role in words.heads or (role == "chief" and body):
        return "one"
    if role in words.common and not any(small in body for small in words.small_bodies):
        return "many"
    return "few"
