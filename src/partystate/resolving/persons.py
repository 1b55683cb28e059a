"""From mentions to persons, one document after another (docs/resolving.md)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from partystate.reading.report import Report
from partystate.resolving.blocks import Block, BlockStore, Doubt, probes_of
from partystate.resolving.foreigners import may_be_one
from partystate.resolving.ids import FOREIGN, NUMBER, base_id, block_key, key_of
from partystate.resolving.mentions import Mention, company_of, mentions_of
from partystate.resolving.posts import PostOracle, PostReader
from partystate.resolving.profile import Profile, ordinal
from partystate.resolving.registry import LEAST_AGREEMENT, Registry
from partystate.resolving.scoring import Score, Seen, expected_bearers, score
from partystate.resolving.weights import DEFAULT, Weights
from partystate.romanisation import compatible, read_name, slip_distance

_MOST_CANDIDATES = 32
"""Of a name with more bearers only the most often named and the latest are weighed, which bounds the cost."""
_LATEST_ROSTERS = 32
_MOST_DOUBTS = 64
_LEAST_KNOWN = 3
"""A misprint is credited only to a person with this many mentions."""


@dataclass(frozen=True, slots=True)
class PersonDecision:
    """Whose mention it is. `confidence` in (0, 1); `reason` in words for people.

    `merged`: ids that turned out, by this mention, to be another person's: (gone, kept). `doubt`: what a person
    should look at.
    """

    person: str
    confidence: float
    reason: str
    merged: tuple[tuple[str, str], ...] = ()
    doubt: Doubt | None = None


class PersonResolver(Registry):
    """Assigns person ids to mentions, in the order they come; the same order gives the same ids.

    The cost of a mention depends on the persons of its name, not on the size of the ledger. Blocks are loaded from
    the store when first needed and written back by `flush`.
    """

    def __init__(
        self, charter: PostOracle | None = None, store: BlockStore | None = None, weights: Weights = DEFAULT
    ) -> None:
        self.weights = weights
        self.posts = PostReader(charter)
        super().__init__(store)

    def observe(self, mention: Mention, person: str | None = None) -> PersonDecision:
        """Whose the mention is; what it says is added to that person's profile.

        `person`: an id that a judgement gives; then it is that person, whatever the evidence. Raises ValueError if
        the id is unknown.
        """
        block = self._block(block_key(mention.name, self._is_foreign(mention)))
        company = company_of(mention)
        if person is not None:
            block, profile = self._by_id(person)
            return self._join(block, profile, mention, company, 0.99, "by judgement")
        day = ordinal(mention.on)
        seen = Seen((mention.name,), mention.posts, company, mention.kinds, day, day)
        expected = self._expected(mention.name, block)
        ranked = self._ranked(block, seen, expected, mention)
        if ranked and ranked[0][0].total >= self.weights.join:
            best, profile = ranked[0]
            rivals = self._rivals(block, ranked)
            if not rivals:
                doubt = self._thin(block, best, profile, mention)
                block = self._block(key_of(profile.person))
                return self._join(block, profile, mention, company, _sure(best.total), best.words(), doubt)
            reason = f"as well {rivals[0][1].person} as {profile.person}: {best.words()}"
            return self._start(block, mention, company, reason, (best, profile), rivals[0][1])
        elsewhere = self._misprint(block, mention, seen)
        if elsewhere is not None:
            other, found, holder = elsewhere
            if found.total >= self.weights.slip_join:
                return self._join(other, holder, mention, company, _sure(found.total), found.words())
            if not ranked or found.total > ranked[0][0].total:
                return self._start(block, mention, company, f"not {holder.person}: {found.words()}", (found, holder))
        if not ranked:
            return self._start(block, mention, company, "first of this name", None)
        best, profile = ranked[0]
        return self._start(block, mention, company, f"not {profile.person}: {best.words()}", (best, profile))

    def observe_report(self, report: Report) -> dict[tuple[str, bool], PersonDecision]:
        """Decisions for every name of a report, by (name as printed, foreign)."""
        return {(m.name, m.foreign): self.observe(m) for m in mentions_of(report)}

    def recall(self, mention: Mention, person: str) -> tuple[tuple[str, str], ...]:
        """A mention that was `person`'s before has been read again: posts that are new are added, nothing is counted
        twice. Returns the merges (gone, kept) that follow; none for an unknown person."""
        person = self.current(person)
        block = self._block(key_of(person))
        profile = block.profiles.get(person)
        if profile is None or not profile.learn(mention):
            return ()
        block.changed = True
        return self._settle(block, profile) if len(block.profiles) > 1 else ()

    def judge(self, a: str, b: str, same: bool) -> tuple[tuple[str, str], ...]:
        """A person's word on two ids: one person or two. Returns the merges (gone, kept) it makes.

        If they have different names (a slip, a pen name), later mentions of the one name may be the other's too.
        Raises ValueError for an unknown id.
        """
        block, one = self._by_id(a)
        other_block, other = self._by_id(b)
        block.changed = other_block.changed = True
        self._settled(block, other_block, {one.person, other.person})
        if not same:
            if block is other_block:
                block.keep_apart(one.person, other.person)
            return ()
        if one is other:
            return ()
        if block is other_block:
            return tuple(self._merge(block, one, other))
        if other.mentions > one.mentions:
            block, one, other_block, other = other_block, other, block, one
        one.absorb(other_block.profiles.pop(other.person))
        other_block.merged[other.person] = one.person
        other_block.shared.append(one.person)
        return ((other.person, one.person),)

    def _is_foreign(self, mention: Mention) -> bool:
        if mention.foreign or read_name(mention.name).korean:
            return mention.foreign
        # a name no Korean bears, printed once without a sign of its country
        return bool(self._block(block_key(mention.name, foreign=True)).profiles)

    def _settled(self, block: Block, other: Block, persons: set[str]) -> None:
        """Takes the questions off the list that a judgement on two persons has answered."""
        for one in (block, other):
            one.doubts = [d for d in one.doubts if {self.current(d.person), self.current(d.candidate)} != persons]

    # Weighing

    def _ranked(self, block: Block, seen: Seen, expected: float, mention: Mention) -> list[tuple[Score, Profile]]:
        listed = block.current(block.rosters.get(_roster(mention), "")) if mention.roster else None
        candidates = [*_candidates(block), *(self._by_id(person)[1] for person in block.shared)]
        only = len(candidates) == 1
        found = [
            (score(seen, profile, expected, self.posts, self.weights, only), profile)
            for profile in candidates
            if profile.person != listed
        ]
        found.sort(key=lambda pair: (-pair[0].total, pair[1].person))
        return found

    def _rivals(self, block: Block, ranked: list[tuple[Score, Profile]]) -> list[tuple[Score, Profile]]:
        """Whom the mention may as well mean as the first of the ranking.

        Not a rival: who was set aside himself as "either of two" and has no full post; and who holds the very posts of
        the mention, if the first does so too: then the mention shows that the two are one.
        """
        best = ranked[0][0]
        asides = {doubt.person for doubt in block.doubts}
        return [
            (found, profile)
            for found, profile in ranked[1:]
            if best.total - found.total < self.weights.margin
            and (profile.person not in asides or self._has_full_post(profile))
            and not min(best.posts, found.posts) >= self.weights.shortened_post
            and self.judged.standing(profile.person) != self.judged.standing(ranked[0][1].person)
        ]

    def _has_full_post(self, profile: Profile) -> bool:
        return any(map(self.posts.is_full, profile.posts))

    def _expected(self, name: str, block: Block) -> float:
        return expected_bearers(name, block.key.startswith(FOREIGN), self.weights, self.posts.is_leader(name))

    def _misprint(self, block: Block, mention: Mention, seen: Seen) -> tuple[Block, Score, Profile] | None:
        """The person of a similar name whose misprint or other spelling this mention may be, if evidence says so."""
        w = self.weights
        if block.key.startswith(FOREIGN):
            return self._foreign_variant(block, seen)
        best: tuple[Block, Score, Profile] | None = None
        for key in self._near(block.key):
            agreement = compatible(mention.name, key)
            slips = slip_distance(mention.name, key) if read_name(mention.name).script == "latin" else 9
            if agreement < LEAST_AGREEMENT and slips > 1:
                continue
            near = self._block(key)
            expected = self._expected(key, near)
            for profile in _candidates(near):
                if profile.mentions < _LEAST_KNOWN:
                    continue
                found = score(seen, profile, expected, self.posts, w)
                if agreement >= LEAST_AGREEMENT:
                    found.parts["variant"] = w.variant * (1 - agreement)
                else:
                    found.parts["slip"] = w.slip * slips - w.slip_population * math.log1p(
                        expected_bearers(mention.name, False, w)
                    )
                    if not self._bears_out(found, mention, block):
                        continue
                if found.total >= w.doubt and (best is None or found.total > best[1].total):
                    best = near, found, profile
        return best

    def _foreign_variant(self, block: Block, seen: Seen) -> tuple[Block, Score, Profile] | None:
        """The foreigner of a name spelt a little otherwise who holds the very post of the mention."""
        best: tuple[Block, Score, Profile] | None = None
        for key in self._near(block.key) if seen.posts else ():
            if not may_be_one(block.key, key):
                continue
            near = self._block(key)
            for profile in _candidates(near):
                found = score(seen, profile, self.weights.foreign_commonness, self.posts, self.weights)
                if found.posts < self.weights.same_post:
                    continue
                found.parts["variant"] = self.weights.variant
                if best is None or found.total > best[1].total:
                    best = near, found, profile
        return best

    def _bears_out(self, found: Score, mention: Mention, own: Block) -> bool:
        """Whether the evidence for a slip of the pen is more than the likeness of the names.

        The same post, and one with a single holder if somebody is known to bear the printed name; or, for a name
        that hardly anybody can bear and nobody is known to, close company.
        """
        taken = any(p.mentions >= _LEAST_KNOWN for p in own.profiles.values())
        if mention.posts:
            return found.posts >= (self.weights.same_seat if taken else self.weights.same_post)
        rare = expected_bearers(mention.name, False, self.weights) < self.weights.slip_rare
        return rare and not own.profiles and "company_close" in found.parts

    # Acting

    def _join(
        self,
        block: Block,
        profile: Profile,
        mention: Mention,
        company: list[str],
        confidence: float,
        reason: str,
        doubt: Doubt | None = None,
    ) -> PersonDecision:
        block.changed = True
        profile.add(mention, company)
        self._list(block, profile, mention)
        merged = self._settle(block, profile) if mention.posts and len(block.profiles) > 1 else ()
        return PersonDecision(block.current(profile.person), confidence, reason, merged, doubt)

    def _start(
        self,
        block: Block,
        mention: Mention,
        company: list[str],
        reason: str,
        nearest: tuple[Score, Profile] | None,
        rival: Profile | None = None,
    ) -> PersonDecision:
        if not block.profiles:
            self._new.put(block.key, "", probes_of(block.key))
        profile = block.found()
        block.changed = True
        profile.add(mention, company)
        self._list(block, profile, mention)
        if nearest is None:
            return PersonDecision(profile.person, 0.95, reason)
        odds, other = nearest
        doubt = None
        if odds.total >= self.weights.doubt:
            doubt = self._doubt(block, profile, other, mention, odds, rival)
        return PersonDecision(profile.person, _sure(-odds.total), reason, (), doubt)

    def _thin(self, block: Block, found: Score, profile: Profile, mention: Mention) -> Doubt | None:
        """A doubt where a mention joins on so little that a person should look: one homonym known, no evidence."""
        if len(block.profiles) > 1 and found.total < self.weights.join + self.weights.margin:
            rival = next(p for p in block.profiles.values() if p is not profile)
            return self._doubt(block, profile, rival, mention, found, joined=True)
        return None

    def _doubt(
        self,
        block: Block,
        person: Profile,
        candidate: Profile,
        mention: Mention,
        found: Score,
        rival: Profile | None = None,
        joined: bool = False,
    ) -> Doubt:
        doubt = Doubt(
            person.person, candidate.person, mention.name, mention.document, round(found.total, 2),
            min(person.mentions, candidate.mentions) + 1, found.words(), rival.person if rival else None,
            joined,
        )  # fmt: skip
        block.doubts.append(doubt)
        del block.doubts[:-_MOST_DOUBTS]
        return doubt

    def _list(self, block: Block, profile: Profile, mention: Mention) -> None:
        if mention.roster:
            listed = block.rosters.get(_roster(mention))
            if listed is not None and listed != profile.person and listed in block.profiles:
                block.keep_apart(listed, profile.person)
            block.rosters[_roster(mention)] = profile.person
            for old in list(block.rosters)[:-_LATEST_ROSTERS]:
                del block.rosters[old]

    def _settle(self, block: Block, profile: Profile) -> tuple[tuple[str, str], ...]:
        """Merges persons of the block whom the profile, as the latest mention leaves it, shows to be the same."""
        merged = []
        expected = self._expected(next(iter(profile.names)), block)
        for other in _candidates(block):
            if other is profile or self._are_apart(block, other.person, profile.person):
                continue
            if other.person in block.merged:
                continue
            small, large = sorted((other, profile), key=lambda p: (p.mentions, p.person))
            seen = Seen(small.names, small.posts, small.company, small.kinds, small.first, small.last)
            found = score(seen, large, expected, self.posts, self.weights)
            if small.posts and found.posts > 0 and found.total >= self.weights.merge:
                merged.extend(self._merge(block, profile, other))
                profile = block.profiles[block.current(profile.person)]
        return tuple(merged)

    def _are_apart(self, block: Block, a: str, b: str) -> bool:
        return block.are_apart(a, b) or self.judged.are_two(a, b)

    def _merge(self, block: Block, a: Profile, b: Profile) -> list[tuple[str, str]]:
        """Merges two persons, and into them those who were kept apart only because it could have been either."""
        merged: list[tuple[str, str]] = []
        waiting = [(a.person, b.person)]
        while waiting:
            kept, gone = sorted(map(block.current, waiting.pop()), key=_number)
            if kept == gone or self._are_apart(block, kept, gone):
                continue
            block.merge(kept, gone)
            merged.append((gone, kept))
            for doubt in block.doubts:
                either = {block.current(doubt.candidate), block.current(doubt.rival or "")}
                aside = block.profiles.get(block.current(doubt.person))
                if either == {kept} and aside is not None and not self._has_full_post(aside):
                    waiting.append((aside.person, kept))
        block.doubts = [d for d in block.doubts if block.current(d.person) != block.current(d.candidate)]
        return merged


def _candidates(block: Block) -> list[Profile]:
    profiles = list(block.profiles.values())
    if len(profiles) <= _MOST_CANDIDATES:
        return profiles
    often = sorted(profiles, key=lambda p: (-p.mentions, p.person))[: _MOST_CANDIDATES * 3 // 4]
    late = sorted(profiles, key=lambda p: (-p.last, p.person))[: _MOST_CANDIDATES // 4]
    return list({p.person: p for p in (*often, *late)}.values())


def _roster(mention: Mention) -> str:
    return f"{mention.document}#{mention.roster}"


def _number(person: str) -> tuple[int, str]:
    number = person.partition(NUMBER)[2] or "1"
    return int(number) if number.isdigit() else 10**9, person


def _sure(odds: float) -> float:
    """Odds as a probability, kept off certainty."""
    return round(min(0.99, 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))), 3)


__all__ = ["Mention", "PersonDecision", "PersonResolver", "base_id", "block_key"]
