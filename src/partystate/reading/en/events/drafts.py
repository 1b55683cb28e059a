"""Events while they are being put together: people with merged capacities, groups without repeats."""

from __future__ import annotations

import re
from typing import Final, get_args

from partystate.reading.en.participation.groups import (
    group_phrase,
    members_again,
    of_either_side,
    same_company,
    told_before,
)
from partystate.reading.en.people.context import Person, name_key
from partystate.reading.report import Capacity, Event, Group, Participant, Span

_RANK: dict[str, int] = {c: i for i, c in enumerate(get_args(Capacity))}
_MOST_EVIDENCE: Final = 6
"""Spans kept for one participant: the first mentions tell why he is listed."""
_SPEAKING: Final = frozenset(["presided", "reported", "spoke"])
"""What no foreigner does at a meeting of one of this state's bodies, by the press."""
_SEVERAL: Final = re.compile(r"(?:the )?(?:(?:\w+ ){0,2}delegations\b|.*\b(?:[Yy]ear|birthday|anniversary|[Dd]ay)\b)")
"""In honour of several companies, or of a day: none of those invited is its chief guest."""
_AUXILIARY: Final = re.compile(r" (?:had|has|have)(?: (?:also|earlier|previously|already|since|just|then))*$")
""" "The guests | had earlier | laid a wreath"."""
_DESCRIBES: Final = re.compile(
    r"(?:(?:recently|newly|also|long|widely|just|once) )?[a-z]+(?:ed|own|en) (?:as|to|by|for) "
)
""" "⟦0⟧, | recently promoted to member of X": no group."""
_STOP: Final = re.compile(r"[.!?][\"”]?\s+(?=[A-Z])")


class Draft:
    """An event in the making; `finish` gives the report's event."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self.foreign_host = False
        """Whether foreigners arranged the event."""
        self.needs_own = False
        """Whether a foreigner met a delegation of this state, of which somebody must yet be named."""
        self.own_award = False
        """Whether an order or medal of this state was conferred, be it on foreigners alone."""
        self.honoured: Group | None = None
        """Those for whom it was given, as long as the report has not told who of them came."""
        self.feted: list[Group] = []
        """The like, who bear no name of a company ("in honour of the participants"): whoever was invited are they."""
        self.given_for = ""
        """For whom, or for what occasion, it was given, as worded ("the staff of the embassy", "the New Year")."""
        self._people: dict[str, Participant] = {}
        self._persons: dict[str, Person] = {}
        self._invited = ""
        """The key of whoever counts as chief guest only because he is named first of those invited."""
        self._elsewhere: set[str] = set()
        """Who was taken out again."""

    def told_just_before(self, text: str, position: int) -> bool:
        """Whether the last of its groups stands in the sentence right before a position in the document's text."""
        told = self.event.groups[-1].evidence[-1][1]
        return _STOP.search(text, told, position) is None  # but for the stop that ends that sentence

    def add(self, person: Person, capacity: Capacity, spans: list[Span]) -> None:
        """A participant; of two capacities the higher in GUIDE.md's order stays."""
        key = name_key(person.name)
        if capacity == "presided" and self.event.kind == "talks":
            capacity = "guest" if person.foreign else "principal"  # each chairs his side
        if person.foreign and capacity in ("attended", "observer"):
            capacity = "guest"
        known = self._people.get(key)
        if key in self._elsewhere:
            return
        if known is None:
            self._persons[key] = person
            known = Participant(person.name, capacity, foreign=person.foreign, order=len(self._people) + 1, evidence=[])
            self._people[key] = known
        elif _RANK[capacity] < _RANK[known.capacity] or (key == self._invited and capacity == "spoke"):
            known.capacity = capacity
        for span in spans:
            if span not in known.evidence and len(known.evidence) < _MOST_EVIDENCE:
                known.evidence.append(span)
        if capacity == "presided" and self.event.presider is None:
            self.event.presider = person.name

    def invite(self, person: Person) -> None:
        """The first named of the foreigners invited to an occasion of its host's own: its chief guest, unless he is
        told to have spoken, as the guests of such an occasion do."""
        if person.foreign and not self.has(person) and not self._honours():
            self._invited = name_key(person.name)

    def _honours(self) -> bool:
        """Whether it is given for one company of guests, whose head is the chief guest."""
        told = [self.given_for, *(g.text for g in self.event.groups if g.capacity == "guest")]
        return any(text and _SEVERAL.match(text) is None for text in told)

    def has(self, person: Person) -> bool:
        """Whether the person takes part already."""
        return name_key(person.name) in self._people

    def capacity(self, person: Person) -> Capacity | None:
        """The capacity of a person so far; None for whoever does not take part."""
        known = self._people.get(name_key(person.name))
        return known.capacity if known is not None else None

    def drop(self, person: Person) -> None:
        """Take a person out again, who takes part in another event."""
        self._elsewhere.add(name_key(person.name))
        self._people.pop(name_key(person.name), None)
        self._persons.pop(name_key(person.name), None)
        for order, known in enumerate(self._people.values(), 1):
            known.order = order

    def drop_foreign_speakers(self) -> None:
        """Leave out of a body's meeting the president of another state who spoke of it elsewhere."""
        for person in self.persons():
            if person.foreign and self.capacity(person) in _SPEAKING:
                self.drop(person)

    def people(self) -> list[Participant]:
        """Who takes part, in the order added."""
        return list(self._people.values())

    def see_foreign(self) -> None:
        """Who proved behind the event to be another country's, by a post told later, is its guest."""
        for key, person in self._persons.items():
            known = self._people[key]
            if person.foreign and not known.foreign:
                known.foreign = True
                known.capacity = "guest" if known.capacity in ("attended", "observer") else known.capacity

    def persons(self) -> list[Person]:
        """Who takes part, as the document knows them."""
        return list(self._persons.values())

    def group(self, text: str, capacity: Capacity, video: bool, span: Span) -> None:
        """An unnamed group, once."""
        text = _AUXILIARY.sub("", group_phrase(text, performed=capacity == "performed"))
        if _DESCRIBES.match(text) is not None:
            return
        told = self.event.groups
        if of_either_side(text):
            told = [g for g in told if (g.capacity == "guest") == (capacity == "guest")]
        if not text or told_before(text, (g.text for g in told)):
            return
        if self.honoured is not None and capacity == "guest" and same_company(text, self.honoured.text):
            self.event.groups.remove(self.honoured)
            self.honoured = None
        elif members_again(text) and any(same_company(text, g.text) for g in self.event.groups):
            return
        self.event.groups.append(Group(text, capacity, video, [span]))

    def told_who_came(self) -> None:
        """Those in whose honour it was given are told again by who was there on invitation."""
        self.event.groups = [g for g in self.event.groups if g not in self.feted]
        self.feted = []

    def finish(self, printed: str) -> Event:
        """The event with every participant's posts as the whole document prints them, and its groups as `printed`."""
        for group in self.event.groups:
            at = group.evidence[0][0]
            if group.text[:1].isupper() and printed[at : at + 1] == group.text[0].lower():
                group.text = printed[at] + group.text[1:]  # "On Friday, | officials": no sentence begins there
        for key, participant in self._people.items():
            person = self._persons[key]
            participant.posts = list(person.posts)
            if not participant.evidence and person.spans:
                participant.evidence = [person.spans[0]]
            self.event.people.append(participant)
        return self.event
