"""How likely a mention is a known person, or two known persons are one: the features and their sum."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import get_args

from partystate.resolving.posts import PostReader, Relation
from partystate.resolving.profile import Profile
from partystate.resolving.weights import Weights
from partystate.romanisation import commonness, compatible, read_name

_PLAIN_WORDS = {
    "same_seat": "the same post, which has one holder",
    "same_post": "the same post",
    "same_common_post": "the same (common) post",
    "shortened_post": "the same post in fewer words",
    "like_post": "the same role in a body of a like name",
    "same_role": "the same role, of a body not named",
    "vague": "a post of a body not named",
    "same_body": "a post in the same body",
    "same_large_body": "a post in the same large body",
    "near_rank": "a near rank",
    "same_field": "the same field of work",
    "unrelated": "posts without relation",
    "far_rank": "a rank too far",
    "other_field": "another field of work",
    "only_bearer": "nobody else of the name is known",
    "company_close": "close company",
    "company_known": "known company",
    "company_strange": "strange company",
    "kind_usual": "the usual kind of event",
    "kind_new": "a new kind of event",
    "recent": "seen lately",
    "long_unseen": "long unseen",
    "dead": "after the reported death",
    "name_conflict": "another name in hangul",
    "variant": "another spelling",
    "slip": "a slip of the pen",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """One side of a comparison: a mention, or a whole profile."""

    names: Collection[str]
    posts: Collection[str]
    company: Collection[str]
    kinds: Collection[str]
    first: int
    last: int


@dataclass(slots=True)
class Score:
    """Natural-log odds with what they are made of."""

    parts: dict[str, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        return sum(self.parts.values())

    @property
    def posts(self) -> float:
        """The evidence of posts, 0 where there is none."""
        return sum(w for name, w in self.parts.items() if name in _POST_PARTS)

    def words(self) -> str:
        """The evidence in words, the weightiest first; what every mention has is left out."""
        told = [(name, w) for name, w in self.parts.items() if name in _PLAIN_WORDS]
        told.sort(key=lambda item: (-abs(item[1]), item[0]))
        return ", ".join(_PLAIN_WORDS[name] for name, _ in told) or "the name alone"


_OPEN = frozenset({"vague", "same_role"})
_AGAINST = frozenset({"unrelated", "far_rank", "other_field"})
_POST_PARTS = frozenset(get_args(Relation))


def expected_bearers(name: str, foreign: bool, weights: Weights, leader: bool = False) -> float:
    """How many persons of public life are likely to be printed with this name; hardly two with a leader's."""
    if leader and not foreign:
        return weights.leader_commonness
    if foreign or not read_name(name).korean:
        return weights.foreign_commonness
    return commonness(name) * weights.population / 1000


def score(
    seen: Seen, profile: Profile, expected: float, posts: PostReader, weights: Weights, only: bool = False
) -> Score:
    """The odds that what was seen is the person of the profile; `expected` is from `expected_bearers`.

    `only`: nobody else of the name is known.
    """
    parts = {
        "base": weights.base,
        "mentions": weights.mentions * math.log1p(profile.mentions),
        "commonness": -weights.commonness * math.log((expected + 0.01) / 0.1),
    }
    relief = 1.0 - weights.rare_name_relief * math.exp(-expected)
    if seen.posts and profile.posts:
        relation = _relation(seen.posts, profile.posts, posts, weights)
        weight = getattr(weights, relation)
        parts[relation] = weight if weight > 0 else weight * relief
        if relation in _AGAINST:
            del parts["mentions"]  # the better known a person, the less likely a post never printed with the name
    elif only:
        parts["only_bearer"] = weights.only_bearer
    together = sum(1 for key in seen.company if key in profile.company)
    if together >= 3 or (len(seen.company) >= 3 and together * 2 >= len(seen.company)):
        parts["company_close"] = weights.company_close
    elif together:
        parts["company_known"] = weights.company_known
    elif len(seen.company) >= 3 and len(profile.company) >= 10:
        parts["company_strange"] = weights.company_strange * relief
    if seen.kinds and profile.mentions >= 5:
        usual = sum(profile.kinds.get(kind, 0) for kind in seen.kinds)
        if usual * 5 >= profile.mentions:
            parts["kind_usual"] = weights.kind_usual
        elif not usual:
            parts["kind_new"] = weights.kind_new * relief
    _time(parts, seen, profile, weights)
    if names_conflict(seen.names, profile.names):
        parts["name_conflict"] = weights.name_conflict
    return Score(parts)


def _relation(a: Collection[str], b: Collection[str], posts: PostReader, weights: Weights) -> str:
    """The relation between two persons' posts: the best pair, or the strongest objection if none speaks for it."""
    pairs = {posts.relation(x, y) for x in a for y in b}
    pairs = pairs - _OPEN or pairs  # where full posts can be compared, a post of no named body adds nothing
    best = max(pairs, key=lambda r: (getattr(weights, r), r))
    if getattr(weights, best) > 0:
        return best
    if "other_field" in pairs and not _fields(a, posts) & _fields(b, posts):
        return "other_field"
    return "far_rank" if "far_rank" in pairs else best


def _fields(held: Iterable[str], posts: PostReader) -> frozenset[str]:
    return frozenset().union(*(posts.view(post).fields for post in held))


def _time(parts: dict[str, float], seen: Seen, profile: Profile, weights: Weights) -> None:
    if not (seen.first and profile.first):
        return
    if profile.died and seen.first > profile.died + weights.recent_days:
        parts["dead"] = weights.dead
    gap = max(seen.first - profile.last, profile.first - seen.last, 0)
    if gap <= weights.recent_days:
        if not parts.keys() & _AGAINST:
            parts["recent"] = weights.recent
    elif gap > weights.long_days:
        parts["long_unseen"] = weights.long_unseen


def names_conflict(a: Collection[str], b: Mapping[str, int]) -> bool:
    """Whether both sides are known by exact spellings (hangul, hanja) of which none agree."""
    exact = [name for name in a if read_name(name).script != "latin"]
    if not exact:
        return False
    known = [name for name in b if read_name(name).script != "latin"]
    return bool(known) and all(compatible(x, y) == 0 for x in exact for y in known)
