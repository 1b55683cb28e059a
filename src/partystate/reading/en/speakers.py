"""Whom the subject of a speech verb means: a person, a body as printed, or the one who spoke before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from partystate.reading.en.context import People, Person
from partystate.reading.en.views import SentenceView
from partystate.reading.en.wordfinder import WordFinder
from partystate.reading.lexicon import Lexicon
from partystate.reading.report import Span

_MARK = r"⟦\d+⟧"
_MARKS = rf"{_MARK}(?:(?:,\s*{_MARK})*,?\s+and\s+{_MARK})?"
_LEADER = (
    r"[Tt]he\s+(?:(?:respected|great|dear|beloved|Supreme|esteemed)\s+)*(?:Comrade\s+)?"
    r"(?:Supreme\s+Leader|General\s+Secretary|Marshal|President|Chairman|Leader|leader|premier|Premier)"
)
_LEAD_IN = (
    r"(?:(?:Meanwhile|Then|Earlier|Later|Finally|First(?:\s+of\s+all)?|At|In|On|During|After|Upon|For|With|When"
    r"|As)\b[^,⟦]{0,120},\s+)?"
)
_PRETITLE = (
    r"(?:(?:[A-Z][\w.]*(?:['’]s)?\s+){0,3}(?:supreme\s+)?(?:leader|dictator|ruler|president|premier"
    r"|chairman)\s+(?=⟦))?"
)
_START = re.compile(
    rf"[“\"\s]*{_LEAD_IN}(?:[Tt]he\s+|[Cc]omrade\s+)?{_PRETITLE}(?P<s>{_MARKS})(?!['’]s)"
    rf"|[“\"\s]*{_LEAD_IN}(?P<t>{_LEADER})\b(?!['’]s)|[“\"\s]*(?P<p>He|She|They|It)\s"
    rf"|[“\"\s]*{_LEAD_IN}(?:Mr\.?\s+)?(?P<k>[A-Z][a-z]+)(?=,?\s+[a-z])"
)
_HUMAN = (
    r"spokes(?:man|person|woman|men|persons)|speakers?|officials?|experts?|analysts?|ambassadors?|ministers?"
    r"|delegates?|head|chief|commander|director|"
    r"scholars?|professor|critic|lawmaker|legislator|reporters?|authors?|representatives?|envoy|chairman"
    r"|chairperson|president|secretary|participants?|"
    r"demonstrators?|protesters?|workers?|commentators?|columnist|writer"
)
_NP_START = re.compile(
    rf"[“\"\s]*(?P<np>(?:The|A|An|One|Another)\s+(?:[\w’'.-]+\s+){{0,6}}?(?:{_HUMAN})\b(?:\s+(?:for|of"
    rf"|from)\s+(?:the\s+)?[^,;:“\"]{{2,90}}?)?)(?=\s+(?:on|in|at|gave|said|issued|made|told|answered|was|is|has"
    rf"|who|accused|released|denounced|warned|noted|called|stated)\b|,)"
)
_SUBJECT_NP = re.compile(
    r"[“\"\s]*(?P<np>(?:The|A|An|All|Both|Some)\s+[^,;:“\"⟦]{3,120}?)(?=,?\s+(?:\w+ly\s+)?(?:\w{3,}ed|gave|made"
    r"|held|took|met|set|was|were|is|are|has|have|had)\b)"
)
_PLURAL = re.compile(
    r"\b(?:speakers|officials|experts|analysts|participants|delegates|demonstrators|protesters|workers"
    r"|organi[sz]ations|they|reporters|ministers|spokesmen|people|members|both\s+sides|scientists|women)\b",
    re.I,
)
_WITHOUT = re.compile(
    r"^(?:(?:Then|And|But|Also|(?:In|At|On)\s+(?:an?|the|his|its|their)\s+[\w ]{3,30}?(?=\s+(?:the|an?|speakers"
    r"|participants|both|they)\b))\s+)?(?:(?:the|an?)\s+|(?=speakers|participants))|\s+(?:there|here|present|then"
    r"|on\s+[A-Z][a-z]{2}\.?\s?\d+)$",
    re.I,
)
_LONE_NAME = re.compile(
    r"(?:Mr\.?\s+|Chairman\s+|Leader\s+|Comrade\s+|(?:North\s+Korean\s+)?leader\s+)?(?P<n>[A-Z][a-z]+)$"
)


_AMBIGUOUS = frozenset(("Latin", "New", "Rio", "Aires", "Buenos", "Mexico"))
"""Parts of place names that are words of their own."""


class Sides:
    """The words that tell this state's side from other states and opponents; built once per lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        others = set(lexicon.country_of) | lexicon.foreign_places | lexicon.outsiders
        self.others = WordFinder(others - lexicon.own_names - _AMBIGUOUS)
        self.own = WordFinder(
            (lexicon.owners - lexicon.outsiders)
            | lexicon.glued_names
            | lexicon.own_names
            | {"Political Bureau", "Central Committee"}
        )

    def abroad(self, lead: str) -> bool:
        """Whether a document that begins so tells of others: their words come before any of this state's own."""
        theirs = self.others.first(lead)
        if theirs < 0:
            return False
        own = self.own.first(lead)
        return own < 0 or theirs < own


@dataclass(slots=True)
class Speaker:
    """Who speaks. `name` is the full name of a person, or the phrase of a body without its article."""

    name: str
    person: Person | None
    foreign: bool
    plural: bool
    span: Span


class Speakers:
    """Resolves subjects sentence by sentence; remembers who spoke or acted last."""

    def __init__(self, people: People, sides: Sides, lead: str) -> None:
        """`lead`: headline and first sentence."""
        self._people = people
        self._sides = sides
        self._lead = lead
        self.last: Speaker | None = None
        self._last_group: Speaker | None = None
        self._last_thing: Speaker | None = None

    def begins_with_the_dead(self, view: SentenceView) -> bool:
        """Whether a sentence tells first of somebody dead: a memory, not news."""
        return bool(view.mentions) and self._people.dead(view.mentions[0].name)

    def names_others(self, text: str) -> bool:
        """Whether a text names other states or opponents."""
        return self._sides.others.within(text)

    @cached_property
    def abroad(self) -> bool:
        """Whether the document tells of other states or of opponents, so that an unnamed speaker is one of theirs."""
        return self._sides.abroad(self._lead)

    def observe(self, view: SentenceView) -> tuple[Speaker | None, bool]:
        """The speaker or actor a sentence begins with, remembered for the pronouns that follow.

        The second value says that the sentence has a subject that cannot be resolved, so nobody known acts in it.
        """
        m = _START.match(view.skeleton)
        if m is not None:
            group = next(g for g in ("s", "t", "p", "k") if m.group(g))
            if group != "k":
                found = self.resolve(view, m.group(group), m.start(group))
                return found, found is None
            if self._by_surname(m.group("k")) is not None:
                return self.resolve(view, m.group("k"), m.start("k")), False
        human = _NP_START.match(view.skeleton)
        if human is not None:
            return self.resolve(view, human.group("np"), human.start("np")), False
        return None, False

    def subject(self, view: SentenceView) -> Speaker | None:
        """The body or group that is the subject of a sentence's first clause ("The meeting reviewed …")."""
        m = _SUBJECT_NP.match(view.skeleton)
        return self.resolve(view, m.group("np"), m.start("np")) if m is not None else None

    def resolve(self, view: SentenceView, subject: str, at: int) -> Speaker | None:
        """The speaker a subject means; None for a pronoun that means nobody known."""
        span = (view.to_document(at), view.to_document_end(at + len(subject)))
        found = self._find(view, subject.strip(), span)
        if found is not None:
            if found.plural:
                self._last_group = found
            elif found.person is not None or re.search(rf"\b(?:{_HUMAN})\b", found.name):
                self.last = found
            else:
                self._last_thing = found
        return found

    def _find(self, view: SentenceView, subject: str, span: Span) -> Speaker | None:
        mentions = view.named(subject) if subject.startswith("⟦") else []
        if mentions:
            persons = [self._people.of(m) for m in mentions]
            name = " and ".join(p.name for p in persons)
            return Speaker(name, persons[0], persons[0].foreign, len(persons) > 1, span)
        low = subject.lower()
        if low in ("he", "she"):
            person = self._people.titled("He") if self.last is None else None
            if person is not None:
                return Speaker(person.name, person, person.foreign, False, span)
            return _again(self.last, span)
        if low == "they":
            return _again(self._last_group, span)
        if low == "it":
            return _again(self._last_thing, span)
        if re.fullmatch(_LEADER, subject):
            person = self._people.titled(subject)
            if person is not None and not self._people.dead(person.name):
                return Speaker(person.name, person, person.foreign, False, span)
            if re.search(r"(?:Supreme Leader|Marshal|President|Chairman|Leader)$", subject):
                return None  # a leader this document is not about: one of the dead, or another state's
        lone = _LONE_NAME.fullmatch(subject)
        if lone is not None:
            person = self._by_surname(lone.group("n"))
            if person is not None:
                return Speaker(person.name, person, person.foreign, False, span)
        name = _WITHOUT.sub("", view.plain(subject)).strip(" ,")
        if not name or not name[0].isalnum():
            return None
        foreign = self._sides.others.within(name) or (self.abroad and not self._sides.own.within(name))
        return Speaker(name, None, foreign, bool(_PLURAL.search(name.split(" of ")[0])), span)

    def _by_surname(self, surname: str) -> Person | None:
        """ "Kim": the leader if he bears the name, else the one so named who was mentioned last."""
        leader = self._people.leader
        if leader is not None and leader.name.split()[0] == surname:
            return leader
        bearers = [
            p
            for p in self._people.by_key.values()
            if surname in (p.name.split()[0], p.name.split()[-1]) and not self._people.dead(p.name)
        ]
        return bearers[-1] if bearers else None


def _again(speaker: Speaker | None, span: Span) -> Speaker | None:
    return None if speaker is None else Speaker(speaker.name, speaker.person, speaker.foreign, speaker.plural, span)
