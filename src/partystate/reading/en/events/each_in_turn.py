"""Talks that one sentence tells of several people who met in turn: one event for each (GUIDE.md, "Rulings")."""

from __future__ import annotations

import re

from partystate.reading.en.events.drafts import Draft
from partystate.reading.en.events.objects_met import Parties
from partystate.reading.en.events.story import Story
from partystate.reading.en.heads.head import Head
from partystate.reading.en.people.context import Person
from partystate.reading.en.text.views import SentenceView
from partystate.reading.patterns import MARK, pattern

_SEPARATELY = re.compile(
    r"\b(?:separately|respectively|separate (?:one-on-one |bilateral )?(?:talks|meetings|discussions|consultations))\b"
)
_ONE_BY_ONE = pattern(rf"{MARK},? (?:separately|respectively)\b(?! with\b)")
"""Behind those who were met ("met ⟦1⟧ and ⟦2⟧ | separately in Bamako")."""
_DAY = r"on (?:[A-Z][a-z]+[.\u2024]? \d{1,2}|[A-Z][a-z]+day)"
_MET_HIM = r"(?:met(?: with)?|(?:held|had) (?:an? )?(?:[a-z]+ )?(?:talks?|meeting|conversation) with)"
_AND_NEXT_DAY = pattern(rf",? {_DAY},? and (?:then )?(?:(?:{_MET_HIM}|with|on|to) )?(?P<w>{MARK}),? (?P<d>{_DAY})\b")
"""Behind the first who was met: his day, and the next with a day of his own."""
_HEADS_OF_STATE = ("president of ", "prime minister of ", "king of ", "premier of ", "foreign minister of ")
_FEW = 3
"""Guests met separately who are each talked with alone; more are a delegation's members."""


class EachInTurn:
    """Parts the talks of one document."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def part(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """Leave in `draft` the first who met, and give each further one talks of his own."""
        subjects = parties.subjects
        if self._told_separately(view, head):
            theirs = bool(subjects) and all(p.foreign for p, _ in subjects)
            guests = [o for o in parties.objects if o.foreign is not theirs]
            if len(subjects) > 1 and len(guests) < 2 and not theirs:
                self._hosts_in_turn(view, head, draft, parties)
            else:
                self._guests_in_turn(view, head, draft, Parties(subjects, guests))
        elif not self._story.press:
            self._on_days_of_their_own(view, head, draft)

    def _told_separately(self, view: SentenceView, head: Head) -> bool:
        at = max(head.object_at, head.start)
        named = max(at, view.skeleton.find("⟦", at)) if head.object_at >= 0 else at
        if _SEPARATELY.search(view.skeleton, head.start, named) is not None:
            return True
        return head.object_at >= 0 and _ONE_BY_ONE.search(view.skeleton, head.object_at) is not None

    def _guests_in_turn(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """ "⟦0⟧ separately met ⟦1⟧ and ⟦2⟧"."""
        hosts, guests = parties
        if len(guests) > (_FEW if guests and guests[0].foreign else 2 * _FEW) and not _each_of_his_own(guests):
            return
        groups = draft.event.groups if len(draft.event.groups) == len(guests) else []
        for k, guest in enumerate(guests[1:], 1):
            draft.drop(guest)
            further = self._open_like(view, head, draft)
            for host, spans in hosts:
                further.add(host, "guest" if host.foreign else "principal", spans)
            further.add(guest, "guest" if guest.foreign else "principal", guest.spans[-1:])
            further.event.groups += groups[k : k + 1]
        if groups:
            draft.event.groups = groups[:1]

    def _hosts_in_turn(self, view: SentenceView, head: Head, draft: Draft, parties: Parties) -> None:
        """ "⟦0⟧ and ⟦1⟧ separately met the delegation of X led by ⟦2⟧"."""
        for host, spans in parties.subjects[1:]:
            draft.drop(host)
            further = self._open_like(view, head, draft)
            further.add(host, "principal", spans)
            for guest in draft.persons():
                if guest.foreign:
                    further.add(guest, "guest", guest.spans[-1:])
            further.event.groups += draft.event.groups

    def _on_days_of_their_own(self, view: SentenceView, head: Head, draft: Draft) -> None:
        """ "⟦0⟧ met ⟦1⟧ on May 4 and ⟦2⟧ on May 6", "⟦0⟧ paid a farewell call on ⟦1⟧ on May 4 and on ⟦2⟧ on May 6"."""
        found = _AND_NEXT_DAY.search(view.skeleton, head.verb)
        if found is None:
            return
        guest = self._story.people.of(view.named(found.group("w"))[0])
        if not guest.foreign:
            return
        draft.drop(guest)
        hosts = [p for p in draft.persons() if not p.foreign]
        further = self._open_like(view, head, draft)
        start = view.to_document(found.start("d")) - view.sentence.start
        day = next((d for d in self._story.days(view) if d.start >= start), None)
        if day is not None:
            further.event.start, further.event.end = day.first, day.last
        for host in hosts:
            further.add(host, "principal", host.spans[-1:])
        further.add(guest, "guest", guest.spans[-1:])

    def _open_like(self, view: SentenceView, head: Head, draft: Draft) -> Draft:
        """Further talks on the day and at the place of those told first."""
        further = self._story.open(view, head)
        event = further.event
        event.start, event.end, event.place = draft.event.start, draft.event.end, draft.event.place
        event.evidence = list(draft.event.evidence)
        return further


def _each_of_his_own(guests: list[Person]) -> bool:
    """Whether every guest heads another state or government, so that they are no delegation's members."""
    posts = [next(iter(guest.posts), "") for guest in guests]
    return all(post.startswith(_HEADS_OF_STATE) for post in posts) and len(set(posts)) == len(posts)
