"""Finding a body or a post by any of its names, on a date: dictionaries over keys, built at the first question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from partystate.charter import model
from partystate.charter.build_bodies import Family, Templates, family_body
from partystate.charter.keys import Keys, Words, spaceless

D = TypeVar("D", bound=model.Dated)


def best(candidates: Iterable[D], on: date | None) -> D | None:
    """Of several that bear one name: one that held on the day, the latest of them; without a day the one that
    still holds, else the latest. Where none held on the day, the nearest in time; order of declaration last."""
    found = list(candidates)
    if len(found) < 2:
        return found[0] if found else None
    if on is not None:
        holding = [c for c in found if c.holds(on)]
        if not holding:
            return min(found, key=lambda c: _distance(c, on))
        return max(holding, key=lambda c: c.since or date.min)
    return max(found, key=lambda c: (c.until is None, c.since or date.min))


def _distance(thing: model.Dated, on: date) -> int:
    gaps = [abs((on - bound).days) for bound in (thing.since, thing.until) if bound]
    return min(gaps, default=0)


@dataclass(slots=True)
class Pattern:
    """One alias of a family of local bodies: the words around the place, or the letters before and after it."""

    family: Family
    words: Words
    affixes: tuple[str, str] | None


@dataclass(slots=True)
class _Ways:
    """The ways to name a body: keys of words, and letters of spaceless scripts (a parent's stand before)."""

    words: set[Words]
    letters: set[str]


class BodyIndex:
    """Bodies and posts by key. Cheap to make, built when first asked."""

    def __init__(
        self,
        keys: Keys,
        bodies: Mapping[str, model.Body],
        families: Mapping[str, Family],
        places: Mapping[str, model.Place],
        templates: Templates,
    ) -> None:
        self.keys = keys
        self._bodies, self._families, self._places, self._templates = bodies, families, places, templates
        self._local: dict[str, model.Body] = {}
        self._by_key: dict[Words, list[model.Body]] = {}
        self._posts: dict[Words, list[model.Post]] | None = None
        self._place_keys: dict[Words, list[model.Place]] | None = None
        named: dict[str, _Ways] = {}
        for body in bodies.values():
            ways = self._ways_to_name(body, named)
            for key in (*ways.words, *(frozenset((letters,)) for letters in ways.letters)):
                self._by_key.setdefault(key, []).append(body)
        self._patterns = sorted(
            (self._pattern(f, alias) for f in families.values() for given in f.names.values() for alias in given),
            key=lambda p: -len(p.words),
        )

    def _ways_to_name(self, body: model.Body, named: dict[str, _Ways]) -> _Ways:
        """Each alias alone, and each alias with each way to name the parent."""
        if body.id in named:
            return named[body.id]
        named[body.id] = _Ways(set(), set())  # a parent that is its own ancestor ends here
        words: set[Words] = set()
        letters: set[str] = set()
        for given in body.names.values():
            for alias in given:
                key = self.keys.words(alias)
                if spaceless(alias):
                    letters |= key
                elif key:
                    words.add(key)
        parent = self._bodies.get(body.parent or "")
        if parent:
            above = self._ways_to_name(parent, named)
            words |= {one | other for one in words for other in above.words}
            letters |= {other + one for one in letters for other in above.letters}
        named[body.id] = _Ways(words, letters)
        return named[body.id]

    def _pattern(self, family: Family, alias: str) -> Pattern:
        if spaceless(alias):
            before, _, after = alias.partition("{place}")
            strip = str.maketrans("", "", " \t")
            return Pattern(family, frozenset((before, after)), (before.translate(strip), after.translate(strip)))
        return Pattern(family, self.keys.words(alias.replace("{place}", " ")), None)

    def named(self, text: str) -> list[model.Body]:
        """Every body that bears this name, at whatever time, in order of declaration; local bodies are made."""
        words = self.keys.words(text)
        if not words:
            return []
        found = self._by_key.get(words)
        if found is None:
            plain = Keys.without_ordinals(words)
            if plain and plain != words:
                found = self._by_key.get(plain)
        if found is None:
            found = self._local_named(text, words)
        return found

    def _local_named(self, text: str, words: Words) -> list[model.Body]:
        out: list[model.Body] = []
        for pattern in self._patterns:
            if pattern.affixes:
                before, after = pattern.affixes
                letters = next(iter(words))
                if not spaceless(text) or not (letters.startswith(before) and letters.endswith(after)):
                    continue
                rest: Words = frozenset((letters[len(before) : len(letters) - len(after)],))
            elif pattern.words < words:
                rest = words - pattern.words
            else:
                continue
            for place in self.places_keyed(rest):
                if place.kind in pattern.family.over:
                    body = self.local(pattern.family, place)
                    if body not in out:
                        out.append(body)
            if out:
                return out
        return out

    def local(self, family: Family, place: model.Place) -> model.Body:
        """The one body of a family at a place (kept once made)."""
        key = f"{family.id}:{place.id}"
        if key not in self._local:
            declared = self._bodies.get(key)
            self._local[key] = declared or family_body(family, place, self._templates)
        return self._local[key]

    def by_id(self, body_id: str) -> model.Body | None:
        """A local body by its "<family>:<place>" id."""
        family_id, _, place_id = body_id.partition(":")
        family, place = self._families.get(family_id), self._places.get(place_id)
        return self.local(family, place) if family and place and place.kind in family.over else None

    def places_keyed(self, words: Words) -> list[model.Place]:
        if self._place_keys is None:
            self._place_keys = {}
            for place in self._places.values():
                for key in {self.keys.words(n) for given in place.names.values() for n in given}:
                    self._place_keys.setdefault(key, []).append(place)
        return self._place_keys.get(words, [])

    def posts_titled(self, text: str) -> list[model.Post]:
        """Posts whose full title, or other full title, this is."""
        if self._posts is None:
            self._posts = {}
            for body in self._bodies.values():
                for post in body.posts:
                    for name in {post.title, *(t for given in post.titles.values() for t in given)}:
                        self._posts.setdefault(self.keys.words(name), []).append(post)
        return self._posts.get(self.keys.words(text), [])

    def collisions(self) -> dict[Words, list[tuple[model.Body, model.Body]]]:
        """Keys that lead to two bodies at one time, with each such pair: names that cannot tell them apart."""
        found = {
            key: [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :] if a.id != b.id and _overlap(a, b)]
            for key, bodies in self._by_key.items()
        }
        return {key: pairs for key, pairs in found.items() if pairs}


def _overlap(one: model.Body, other: model.Body) -> bool:
    """Whether both exist for longer than a handover takes, as precisely as that is known."""
    both = one.interval.intersection(other.interval)
    if both is None or both.since is None or both.until is None:
        return both is not None
    coarse = {one.since_precision, one.until_precision, other.since_precision, other.until_precision}
    return (both.until - both.since).days > (366 if "year" in coarse else 31 if "month" in coarse else 1)


def role_key(role: str) -> str:
    """A role's words: case, hyphens and a leading article do not tell roles apart."""
    return " ".join(role.casefold().replace("-", " ").removeprefix("the ").split())


def post_of(body: model.Body, role: str, on: date | None) -> model.Post | None:
    """The body's post of that role, by its name or an alias, in the plural too."""
    return best(posts_of(body, role), on)


def posts_of(body: model.Body, role: str) -> list[model.Post]:
    """The body's posts of that role, one for each time."""
    wanted = {role_key(role)}
    wanted |= {w.removesuffix("s") for w in wanted} | {w.replace("chairmen", "chairman") for w in wanted}
    return [p for p in body.posts if any(role_key(n) in wanted for g in p.names.values() for n in g)]
