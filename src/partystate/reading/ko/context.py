"""What a document has told so far: its people with their posts, and its events while they are put together."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import get_args

from partystate.reading.ko.views import Mention, SentenceView
from partystate.reading.ko.vocabulary import KoreanVocabulary
from partystate.reading.report import Capacity, Event, Group, Participant, Span

_RANK: dict[str, int] = {c: i for i, c in enumerate(get_args(Capacity))}
_MOST_SPANS = 6


class Person:
    """One person of a document: the name as printed, posts in the order printed, with evidence."""

    __slots__ = ("foreign", "headed", "name", "posts", "spans")

    def __init__(self, name: str, foreign: bool) -> None:
        self.name = name
        self.foreign = foreign
        self.headed = False
        """Only the headline has named him: a foreign title in the text tells whose he is."""
        self.posts: dict[str, list[Span]] = {}
        self.spans: list[Span] = []


class People:
    """The people of one document by name."""

    def __init__(self, vocabulary: KoreanVocabulary, published: date | None) -> None:
        self._dead = vocabulary.dead
        self._leaders = vocabulary.leaders
        self._published = published
        self.by_name: dict[str, Person] = {}
        self.late: set[str] = set()

    def observe(self, view: SentenceView) -> None:
        """Take in the mentions of one sentence."""
        self.take(view.mentions, headline=view.sentence.is_title)

    def take(self, mentions: list[Mention], *, headline: bool = False) -> None:
        """Take in mentions with the posts beside them."""
        for mention in mentions:
            person = self.by_name.get(mention.name)
            if person is None:
                person = self.by_name[mention.name] = Person(mention.name, not mention.native)
            elif person.headed and not mention.native:
                person.foreign = True
                person.posts.clear()
            person.headed = headline and (person.headed or not person.spans)
            if mention.late:
                self.late.add(mention.name)
            person.spans.append(mention.span)
            if mention.past or mention.late:
                continue
            for post, span in zip(mention.posts, mention.post_spans, strict=True):
                if post not in person.posts:
                    person.posts[post] = [span, mention.span]

    def of(self, mention: Mention) -> Person:
        """The person of a mention already observed."""
        return self.by_name[mention.name]

    def dead(self, name: str) -> bool:
        """Whether the charter lists the person as dead before the publication date, or the report calls him late.

        Names are borne by more than one: who is printed with a post of the present is not the dead one, leaders apart.
        """
        if name in self.late:
            return True
        died = self._dead.get(name)
        if died is None or (self._published is not None and died >= self._published):
            return False
        person = self.by_name.get(name)
        return name in self._leaders or person is None or not person.posts


class Draft:
    """An event in the making: people with merged capacities, groups without repeats."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self._people: dict[str, Participant] = {}
        self._persons: dict[str, Person] = {}

    def add(self, person: Person, capacity: Capacity, spans: list[Span]) -> None:
        """A participant; of two capacities the higher in the guide's order stays."""
        if person.foreign and capacity in ("attended", "observer"):
            capacity = "guest"
        known = self._people.get(person.name)
        if known is None:
            known = Participant(person.name, capacity, order=len(self._people) + 1, foreign=person.foreign)
            self._people[person.name] = known
            self._persons[person.name] = person
        elif _RANK[capacity] < _RANK[known.capacity]:
            known.capacity = capacity
        for span in spans:
            if span not in known.evidence and len(known.evidence) < _MOST_SPANS:
                known.evidence.append(span)
        if capacity == "presided" and self.event.presider is None:
            self.event.presider = person.name

    def part(self, keep: list[str], leave: list[str]) -> Draft:
        """The same event with others: a copy without the people `leave`, who stay here where `keep` are taken out."""
        event = self.event
        copy = Draft(replace(event, people=[], groups=[], agenda=[], decisions=[], evidence=list(event.evidence)))
        for name in [n for n in self._people if n not in leave]:
            copy._people[name] = replace(self._people[name], order=len(copy._people) + 1)
            copy._persons[name] = self._persons[name]
        for name in keep:
            self._people.pop(name, None)
            self._persons.pop(name, None)
        return copy

    def has(self, person: Person) -> bool:
        return person.name in self._people

    @property
    def native(self) -> bool:
        """Whether someone of this state takes part."""
        return any(not p.foreign for p in self._persons.values())

    @property
    def sets_out(self) -> bool:
        """Whether it is people of this state who travel."""
        return self.principal() or any(group.capacity == "principal" for group in self.event.groups)

    @property
    def empty(self) -> bool:
        return not self._people

    def principal(self) -> bool:
        """Whether someone's activity it already is."""
        return any(p.capacity in ("principal", "presided") for p in self._people.values())

    def group(self, text: str, capacity: Capacity, video: bool, span: Span) -> None:
        """An unnamed group, once."""
        text = re.sub(r"\s+", " ", text).strip(" ,·;.")
        if text and not any(g.text == text for g in self.event.groups):
            self.event.groups.append(Group(text, capacity, video, [span]))

    def finish(self) -> Event:
        """The event with every participant's posts as the whole document prints them."""
        for name, participant in self._people.items():
            person = self._persons[name]
            participant.posts = list(person.posts)
            if not participant.evidence:
                participant.evidence = person.spans[:1]
            self.event.people.append(participant)
        return self.event
