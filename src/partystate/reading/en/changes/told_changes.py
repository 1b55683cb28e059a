"""What has been read of one sentence's changes so far, and how a match of a frame becomes changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.en.changes import clause_words as clause
from partystate.reading.en.changes import list_changes as lists
from partystate.reading.en.changes.change_facts import Found
from partystate.reading.en.changes.change_objects import TO_IT, Object, ObjectReader
from partystate.reading.en.changes.demotions import lowered
from partystate.reading.en.changes.object_parts import further_parts
from partystate.reading.en.changes.reasons import reason_in
from partystate.reading.en.changes.successions import TAKES_PLACE
from partystate.reading.en.posts.change_verbs import ACTIONS
from partystate.reading.en.posts.names import NameSpan
from partystate.reading.en.posts.title_words import BARE_ROLES
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.report import Action

_PROPOSED_BEFORE: Final = 40
"""Characters before the people elected within which their proposer is named."""


class ToldChanges:
    """The changes told in one sentence, in the order in which they are found."""

    def __init__(self, objects: ObjectReader, view: SentenceView) -> None:
        self._objects = objects
        self._view = view
        self._skeleton = view.skeleton
        self.names = {m.start: NameSpan(m.start, m.end, m.name, m.native) for m in view.mentions}
        self.found: list[Found] = []
        self.used: set[int] = set()
        """Skeleton offsets that a frame has read."""

    def add(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """The change of those named by a match, to or from the posts named in `rest` at skeleton offset `at`.

        `end`: where the match is cut short.
        """
        end = m.end() if end < 0 else end
        named = self._object(m, action, at, rest, shares_body=shares_body)
        reason = reason_in(self._skeleton[named.end : end], action)
        span = self._view.span(m.start(), end)
        people = self._people(m)
        if action == "relieved" and rest.startswith(" to ") and named.posts and all(map(grammar.is_rank, named.posts)):
            return  # "demoted General ⟦0⟧ to lieutenant general": no office was lost
        action, posts, ranks = _offices_and_ranks(action, named.posts, rest)
        if ranks:
            self.found += [Found(p, "promoted", ranks, None, span, False, True) for p in people if p.native]
        each_his = len(people) > 1 and lists.EACH_HIS.search(self._skeleton, m.start()) is not None
        if each_his:
            posts = lists.parted(posts, len(people))
            each_his = len(people) == len(posts)
        elif shares := lists.in_order(rest, posts, len(people)):
            posts, each_his = shares, True
        beside = "concurrently" in m.group()
        for k, person in enumerate(people):
            own = posts[k : k + 1] if each_his else posts
            if person.native:
                self.found.append(Found(person, action, own, reason, span, named.same, beside, named.own))

    def _object(self, m: re.Match[str], action: Action, at: int, rest: str, *, shares_body: bool) -> Object:
        """The posts named behind the verb, or those told before that it points to."""
        self.its_body(m, rest)
        named = self._objects.read(self._view, at, rest, self.names, shares_body=shares_body)
        lost = next((f.posts for f in self.found if f.action == "relieved" and f.posts), ())
        if lost and TO_IT.match(rest):
            named = named._replace(posts=lost)  # "⟦0⟧ was relieved of X and ⟦1⟧ appointed | to it"
        if action == "relieved" and self.found and named.posts and BARE_ROLES.issuperset(named.posts):
            named = named._replace(posts=(), same=True, own=True)  # "from office as head of" what nobody knows
        if more := further_parts(self._view.plain(rest), named.posts, self._objects.posts):
            named = named._replace(posts=(*named.posts, *more), same=named.same and not more)
        return named

    def its_body(self, m: re.Match[str], rest: str) -> None:
        """Take in of which body somebody printed with a post in it is told to become "its member"."""
        if clause.ITS_MEMBER.match(rest) is None:
            return
        held = [p for q in self._view.named(m.group("who")) for p in q.posts]
        if held and clause.LESSER_SEAT.match(held[-1]) is not None:
            self._objects.names_body(held[-1].partition(" of ")[2])
        elif held and (clause.ITS_SEAT.match(rest) is None or clause.SEATING.search(held[-1]) is not None):
            self._objects.meets(held[-1].partition(" of ")[2])

    def _people(self, m: re.Match[str]) -> list[Mention]:
        """Whom a match names as those changed."""
        people, passive, who = self._view.named(m.group("who")), m.re is grammar.PASSIVE, m.start("who")
        if passive and (first := grammar.AND_OTHERS.search_in(self._skeleton, 0, who)):
            people = [*self._view.named(first["first"]), *people]
        if len(people) > 1 and grammar.PROPOSER.search(self._skeleton[max(0, who - _PROPOSED_BEFORE) : who]):
            people = people[1:]  # "at the proposal of ⟦0⟧, ⟦1⟧ and ⟦2⟧ were elected"
        if len(people) > 1 and passive and clause.LAST_ONLY.match(m.group(), m.end("who") - m.start()):
            people = people[-1:] if people[0].has_apposition else people
        if len(people) > 1 and passive and clause.WHOM_ANOTHER.search(self._skeleton, 0, who):
            people = people[-1:]  # "replacing ⟦1⟧, and ⟦2⟧ was named …"
        return people

    def add_all(
        self, m: re.Match[str], action: Action, at: int, rest: str, end: int = -1, *, shares_body: bool = False
    ) -> None:
        """As `add`, and no other pattern reads the same words again."""
        self.add(m, action, at, rest, end, shares_body=shares_body)
        self.used.update(range(m.start(), m.end() if end < 0 else end))

    def keep(self, m: re.Match[str], changes: list[Found]) -> None:
        """Keep the changes that a match tells; no other pattern reads the same words again."""
        self.found += changes
        self.used.update(range(*m.span()))

    def gapped(self, position: int, action: Action) -> None:
        """ "… and ⟦B⟧ as director of …": further people with the same verb, right behind `position`."""
        while True:
            m = grammar.GAPPED.search(self._skeleton, max(0, position - 8))
            if m is None or m.start() > position + 4:
                return
            if not m.group("p") and not self.posts_named(m.start("rest") - 1, " " + m.group("rest")):
                return
            if not m.group("p") and TAKES_PLACE.search(m.group("rest")):
                return  # ", while ⟦1⟧, POST, will succeed Ri": told by `successions`
            if m.group("verb") == "replaced" and m.group("rest").lstrip().startswith(("him", "her", "them")):
                return  # "and ⟦1⟧ replaced him as POST": told by `handovers`
            if m.group("verb") == "demoted" and grammar.TO_A_POST.match(" " + m.group("rest")):
                rest, at = " " + m.group("rest"), m.start("rest") - 1
                self.keep(m, lowered(self._view, m, rest, at, self.posts_named))
                position = m.end()
                continue
            verb = ACTIONS.get(m.group("verb") or "", action)
            at = m.start("p") - 1 if m.group("p") == "from" else m.start("rest")  # "⟦1⟧ | from the Political Bureau"
            following = grammar.NEXT_VERB.search(self._skeleton, m.end("who"), m.end())  # "… | and relieved ⟦2⟧"
            position = following.start() if following else m.end()
            self.add_all(m, verb, at, m.string[at:position], position, shares_body=not m.group("verb"))
            if following:
                return

    def posts_named(self, at: int, rest: str) -> tuple[str, ...]:
        return self._objects.read(self._view, at, rest, self.names).posts

    def add_new(self, items: Iterable[Found]) -> None:
        """Add each change unless the sentence has told of one like it by its verb, to be held alone."""
        for item in items:
            alike = [f for f in self.found if f.mention is item.mention and f.action == item.action]
            if all(f.keeps and not set(f.posts).intersection(item.posts) for f in alike):
                self.found.append(item)


def _offices_and_ranks(
    action: Action, posts: tuple[str, ...], rest: str
) -> tuple[Action, tuple[str, ...], tuple[str, ...]]:
    """What a verb with an object does: the action, the posts it is about, and the ranks given along with them."""
    if action not in ("appointed", "promoted") or not posts:
        return action, posts, ()
    ranks = tuple(grammar.rank_in_capitals(p) for p in posts if grammar.is_rank(p))
    if len(ranks) == len(posts):
        return "promoted", ranks, ()  # "was named vice marshal"
    offices = tuple(p for p in posts if not grammar.is_rank(p))  # "was named vice marshal and chief of X"
    if (too := grammar.RANK_TOO.search(rest)) is not None:
        rank = grammar.rank_in_capitals(too["r"].strip())
        ranks = (*ranks, rank) if grammar.is_rank(rank) else ranks
    return "appointed", offices, ranks
