"""Whose people the unnamed of a list are, told by those beside them: the guests' groups are guests.

"other suite members" behind a foreigner are his; "staff members of the embassy" behind this state's own ambassador are
this state's; "members of the delegation headed by ⟦0⟧" are whose ⟦0⟧ is.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.story import Story
from partystate.reading.en.participation.group_sides import Member
from partystate.reading.en.participation.rosters import GroupPiece
from partystate.reading.en.participation.slots import Side, Slot
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import pattern
from partystate.reading.report import Span

_AND_OBSERVERS: Final = pattern(r" and (?P<g>(?:(?:about|some|more than|over|the) )?(?:\d[\d,]* )?observers)$")
""" "About 5,000 delegates | and 2,000 observers": who only looks on."""
_ENVOY: Final = ("ambassador", "charge", "consul", "permanent representative")
"""Beginnings of the posts of those who head a mission of this state."""
_MISSION: Final = pattern(r"\b(?:[Ee]mbassy|[Aa]mbassador|consul\w*|[Cc]onsulate|charge)\b")
"""Of this state: what is told happened in another."""
_BESIDE_HIM: Final = pattern(r"\b(?:his|her|their|suite)\b")
_AT_HOME: Final = pattern(r"\bhere\b")


class Run(NamedTuple):
    """text[start:end] of a piece, all of whose people are of one side."""

    start: int
    end: int
    guests: bool


class WhoseGroups:
    """Tells the guests from the own people in the groups of one document's events."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._abroad: dict[int, bool] = {}

    def add(
        self, view: SentenceView, piece: GroupPiece, text: str, draft: Draft, slot: Slot, *, told_at: Span | None
    ) -> None:
        """Add the groups of a piece, worded `text`, to an event; `told_at`: where the report told of them before."""
        side: Side = "other" if slot.capacity == "guest" else slot.side
        for run in self.runs(piece, text, draft, side):
            part = text[run.start : run.end].rstrip(" ,").removesuffix(" and")
            at = min(piece.start + run.start, piece.end - 1)  # names stand shorter in the skeleton than in `text`
            end = piece.end if run.end == len(text) else min(piece.start + run.end, piece.end)
            observers = None if run.guests else _AND_OBSERVERS.search(part)
            if observers is not None:
                part = part[: observers.start()]
            span = told_at or view.span(at, end)
            draft.group(part, "guest" if run.guests else "attended", slot.video, span)
            if observers is not None:
                behind = view.span(min(at + observers.start("g"), piece.end - 1), piece.end)
                draft.group(observers.group("g"), "observer", slot.video, behind)

    def runs(self, piece: GroupPiece, text: str, draft: Draft, side: Side) -> list[Run]:
        """A piece of a roster parted by side; `side`: whose its slot is ("from the opposite side were …")."""
        members = self._story.grammar.sides.members(text)
        people = self._story.people
        before = None if piece.before is None else people.of(piece.before)
        head = None if piece.head is None else people.of(piece.head)
        if side == "other" and self._story.grammar.other_state.search(text):
            head = None  # the delegation of the nation's other state, whose names are of the same shape
        sides: list[bool | None] = []
        abroad = self.abroad(draft) or any(
            m.told == "own" and _MISSION.search(text, m.start, m.end) is not None for m in members
        )
        last: bool | None = None if before is None else before.foreign
        for k, member in enumerate(members):
            theirs: bool | None
            if head is not None and k == len(members) - 1 and member.told != "own":
                theirs = head.foreign
            elif side:
                theirs = member.told != "own" if side == "other" else member.told == "other"
            else:
                theirs = self._theirs(text, member, last, before if k == 0 else None, abroad)
            sides.append(theirs)
            last = theirs if theirs is not None else last
        behind: bool | None = None
        for k in range(len(sides) - 1, -1, -1):  # what only the next member tells
            if sides[k] is None:
                alone = members[k].told != "abroad" and (abroad if last is None else last)
                sides[k] = behind if behind is not None else alone
            behind = sides[k]
        found: list[Run] = []
        for member, told in zip(members, sides, strict=True):
            if found and found[-1].guests == bool(told):
                found[-1] = found[-1]._replace(end=member.end)
            else:
                found.append(Run(member.start, member.end, bool(told)))
        return found

    def _theirs(
        self, text: str, member: Member, last: bool | None, before: Person | None, abroad: bool
    ) -> bool | None:
        """Whether a member are guests, `last` being whether those before it are; None where the next one tells."""
        told = member.told
        if told == "own":
            return False
        if told == "other":
            return True
        if told == "embassy":
            return not (last is False and (abroad or self._heads_mission(before)))
        if told == "company":
            return self._companions(text[member.start : member.end], last, abroad)
        if told in ("theirs", "others"):
            return bool(last)
        if told == "one":
            return last
        if told == "abroad":
            return last if member.start else None
        if told == "shared":
            return last or None
        if abroad and last is not None:
            return last
        if told == "home":
            return False
        if last and member.start:
            return True  # reports print their own people before the guests
        return None if self._story.grammar.sides.are_guests(text[member.start : member.end]) else False

    def _companions(self, words: str, last: bool | None, abroad: bool) -> bool:
        """Whether "his party", "other suite members", "members of the delegation" are guests: they are whose the person
        or delegation before them is."""
        if last is not None and (abroad or last or _BESIDE_HIM.search(words) is not None):
            return last
        told = self._story.delegation()
        return told is None or told.capacity == "guest"

    def abroad(self, draft: Draft) -> bool:
        """Whether an event took place in another country, or at a mission of this state in one."""
        known = self._abroad.get(id(draft))
        if known is None:
            known = self._abroad[id(draft)] = self._is_abroad(draft)
        return known

    def _is_abroad(self, draft: Draft) -> bool:
        grammar, story = self._story.grammar, self._story
        lexicon, place = grammar.lexicon, draft.event.place or ""
        if grammar.home.search(place):
            return False
        first = story.paragraph_at(draft.event.evidence[0][0])
        if grammar.own_mission.search(place) or grammar.own_mission.search(story.title):
            return True
        words = place.replace(",", " ").split()
        if not lexicon.foreign_places.isdisjoint(words) or not lexicon.other_states.isdisjoint(words):
            return True
        return _AT_HOME.search(first) is None and any(
            self._heads_mission(p) for p in story.people.by_key.values() if not p.foreign
        )

    @staticmethod
    def _heads_mission(person: Person | None) -> bool:
        """Whether somebody of this state heads a mission of it."""
        if person is None or person.foreign:
            return False
        held = [*person.posts, *(role for role, _ in person.open_roles)]
        return any(post.startswith(_ENVOY) for post in held)
