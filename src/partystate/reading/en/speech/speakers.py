"""Whom the subject of a speech verb means: a person, a body as printed, or the one who spoke before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from partystate.reading.en.people.context import People, Person
from partystate.reading.en.speech.authors import Authors
from partystate.reading.en.speech.speech_links import SPEAKERS
from partystate.reading.en.text.views import SentenceView
from partystate.reading.en.text.wordfinder import WordFinder
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Span

_LEAD_IN: Final = (
    r"(?:(?:Meanwhile|According to|Then|Earlier|Later|Finally|First(?: of all)?|At|In|On|During|After|Upon|For|With"
    r"|When|As)\b"
    r"[^,⟦]{0,120}, )?"
)
_PRETITLE: Final = (
    r"(?:(?:[A-Z][\w.]* ){0,2}[A-Z]\w+['’]s (?=⟦)|(?:[A-Z][\w.]*(?:['’]s)? ){0,3}(?:supreme )?"
    r"(?:leader|dictator|ruler|president|premier|chairman) (?=⟦))?"
)
"""What the press prints before the name of a leader; it may be part of the mention or not."""
_HUMAN = (
    r"(?:spokes(?:man|person|woman|men|persons)|speakers?|officials?|experts?|analysts?|ambassadors?|ministers?"
    r"|delegates?|head|chief|commander|director|scholars?|professor|critic|lawmaker|legislator|reporters?|authors?"
    r"|representatives?|envoy|chairman|chairperson|president|secretary|participants?|demonstrators?|protesters?"
    r"|workers?|commentators?|columnist|writer|king|queen|prince|sultan|emir|governor|mayor|chairwoman|leader)"
)
_A_HUMAN: Final = pattern(rf"\b{_HUMAN}\b")
_NP_START: Final = pattern(
    rf"[“\"\s]*(?P<np>(?:The|A|An|One|Another) (?:[\w’'.-]+ ){{0,6}}?{_HUMAN}\b"
    r"(?: (?:for|of|from) (?:the )?[^,;:“\"]{2,90}?)?)"
    r"(?= (?:on|in|at|gave|said|issued|made|told|answered|was|is|has|who|accused|released|denounced|warned|noted"
    r"|called"
    r"|stated|(?:\w+ly )?\w{3,}ed)\b|,)"
)
_SUBJECT_NP: Final = pattern(
    r"[“\"\s]*(?P<np>(?:Then,? (?:the|an?)|The|A|An|All|Both|Some) [^,;:“\"⟦]{3,120}?)"
    r"(?=,? (?:\w+ly )?(?:\w{3,}ed|gave|made|held|took|met|set|was|were|is|are|has|have|had)\b)"
)
_ORGAN_ACTS: Final = pattern(
    r"[“\"\s]*(?P<np>[A-Z][\w’'. -]{1,80}?(?:newspaper|daily|paper|party|Party|cabinet|Cabinet|government|committee"
    r"|parliament|assembly|ministry))(?: (?:on )?[A-Z]\w+day)? (?:\w+ly )?(?:made|\w{3,}ed)\b"
    r"|[“\"\s]*(?P<np2>[Tt]he [A-Z]\w+(?: [A-Z]\w+){0,3}), (?:an?|the) [^,;:⟦“\"]{4,90}, (?:\w+ly )?(?:made"
    r"|\w{3,}ed)\b"
)
""" "The state's newspaper on Friday warned", "The Daily, the organ of the party, made"."""
_MEETING_ACTS: Final = guarded(
    rf"{_LEAD_IN}(?P<np>[Tt]he (?:[\w’'-]+ ){{0,6}}?(?:meeting|session|plenum|congress|conference|Bureau|Committee"
    r"|Commission|Assembly|Presidium)(?: of (?:(?!\b(?:that|which|who|was|were)\b)[^,;:“\"⟦]){3,120}?)?(?: \(\w+\))?)"
    r" (?:\w+ly )?(?:discussed|reviewed|heard|adopted|decided|examined|took|gave|held|dealt|studied|analy[sz]ed)\b"
)
""" "According to the agency, | the meeting of the bureau | discussed …": the "it" that follows is the meeting."""
_PLURAL: Final = pattern(
    r"\b(?:speakers|officials|experts|analysts|participants|delegates|demonstrators|protesters|workers"
    r"|organi[sz]ations|they|reporters|ministers|spokesmen|people|members|both sides|scientists|women)\b",
    flags=re.I,
)
_WITHOUT: Final = pattern(
    r"^(?:(?:Then|And|But|Also|On the same day|That day) )?(?:the|an?) "
    r"| (?:there|here|present|then|on [A-Z][a-z]{2}\.?\s?\d+|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$",
    flags=re.I,
)
_NP_OPENS: Final = ("The", "A", "One", " ", "“", '"')
"""Beginnings of a sentence that may begin with an unnamed human; to ask for them costs less."""
_TIME_OPENS: Final = ("Last", "Earlier", "Late", "This", "That", "At")
"""Beginnings of a subject with such a lead."""
_LEAD: Final = 260
"""Characters of the first sentence that, with the headline, tell whom a document is about."""
_PLACE_LINE: Final = pattern(
    r"\s*[A-Z][a-z]+(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([^()\n]{2,30}\))?"
    r"(?:\s*[:–—]|(?<=[\d)]) (?=[A-Z])| -+ )"
)
"""Where a report was written is not whom it is about ("Seoul: …", "Hanoi, May 4 (XYZ) The …")."""
_ABSTRACT: Final = frozenset(
    "result results relations ties situation reality tension tensions crisis development revolution struggle visit "
    "idea victory success successes tradition traditions cause policy song history day week month year exploits feats "
    "anniversary".split()
)
_TORN_OFF: Final = frozenset("and but which be never not or that the of to at in a an".split())
_OPENINGS: Final = frozenset("On That This At Such".split())
_VERBS: Final = frozenset(
    "defined reflect decided sank began brought was were is are will would shall has have had can cannot".split()
)
_OF: Final = frozenset(("of", "in", "between"))
_HEAD: Final = 5
"""Among how many words a thing is looked for that cannot speak."""
_LONE_NAME: Final = pattern(r"(?:Mr\.? |Chairman |Comrade |(?:[A-Z]\w+ ){0,2}[Ll]eader )?(?P<n>[A-Z][a-z]+)$")
_BARE_TITLE: Final = pattern(rf"[Tt]he (?P<t>(?:[\w-]+ ){{0,3}}?(?:{_HUMAN}))")
_MOST_PEOPLE: Final = 300
"""How many people of a document are asked for a title at most."""
_TIME_LEAD: Final = pattern(
    r"(?:(?:Last|Earlier this|Earlier that|Late last|Later that|This|That) (?:week|month|year|day|spring|summer"
    r"|autumn|winter)"
    r"|At the (?:\w+ )?(?:meeting|rally|session|talks|ceremony|plenum)),? (?=(?:the|an?|speakers|participants)\b)"
)
""" "Last month | the leader said …"."""
_FIRST_PERSON: Final = frozenset(("i", "we", "you"))
_DEFINITE: Final = ("the ", "its ", "his ", "their ", "this ")
_AMBIGUOUS: Final = frozenset(("Latin", "New", "Rio", "Aires", "Buenos"))
"""Parts of place names that are words of their own."""


class SpeakerGrammar:
    """What speakers are told apart by in one state: the words of its own side and of others, its leader's titles."""

    def __init__(self, lexicon: Lexicon) -> None:
        words, meetings = lexicon.events, lexicon.meetings
        self.others = WordFinder(
            (set(lexicon.country_of) | lexicon.foreign_places | lexicon.outsiders) - lexicon.own_names - _AMBIGUOUS
        )
        bodies = (meetings.central_committee, meetings.political_bureau, meetings.assembly)
        self._own = WordFinder(
            (lexicon.owners - lexicon.outsiders)
            | lexicon.glued_names
            | lexicon.own_names
            | {word for body in bodies for word in body.words}
        )
        leader = rf"[Tt]he (?:{phrases(words.epithets)} )*{phrases(words.titles)}"
        self.leader = pattern(leader)
        self.press_leader = pattern(
            rf"(?:[Tt]he )?(?:(?:{phrases(lexicon.own_names)}|[Nn]orth|[Cc]ountry|[Nn]ation)(?:['’]s)? )"
            r"(?:(?:top|supreme|young|paramount) )?(?:leader|ruler|dictator|strongman)[\s“\"]*"
        )
        own = rf"(?:{phrases(lexicon.own_names)} (?=⟦))?"
        self.state_acts = pattern(rf"(?P<np>{phrases(lexicon.own_names)}) (?:\w{{3,}}ed|held|has|had|have)\b")
        named = rf"[“\"\s]*{_LEAD_IN}(?:[Tt]he |[Cc]omrade )?{own}{_PRETITLE}(?P<s>{SPEAKERS})(?!['’]s)"
        unnamed = (
            rf"[“\"\s]*{_LEAD_IN}(?P<t>{leader})\b(?!['’]s)"
            rf"|[“\"\s]*(?:(?:Then|And|Later|Next|Afterwards?),? )?(?P<p>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s"
            rf"|[“\"\s]*{_LEAD_IN}(?:Mr\.? )?(?P<k>[A-Z][a-z]+)(?=,? [a-z])"
        )
        self._start, self._unnamed_start = pattern(f"{named}|{unnamed}"), pattern(f"(?P<s>(?!))|{unnamed}")

    def start(self, skeleton: str) -> re.Match[str] | None:
        """The subject with which a sentence begins: `s` named, `t` a title, `p` a pronoun, `k` perhaps a surname."""
        return (self._start if "⟦" in skeleton else self._unnamed_start).match(skeleton)

    def abroad(self, lead: str) -> bool:
        """Whether a document that begins so tells of others: their words come before any of this state's own."""
        theirs = self.others.first(lead)
        if theirs < 0:
            return False
        own = self._own.first(lead)
        return own < 0 or theirs < own

    def foreign(self, name: str, abroad: bool) -> bool:
        """Whether a body or unnamed person belongs to others; `abroad`: the document tells of others."""
        return self.others.within(name) or (abroad and not self._own.within(name))


@dataclass(slots=True, init=False)
class Speaker:
    """Who speaks. `name` is the full name of a person, or the phrase of a body without its article; "" for "they" whom
    the text has not named."""

    name: str
    person: Person | None
    foreign: bool
    plural: bool
    span: Span

    def __init__(self, name: str, person: Person | None, foreign: bool, plural: bool, span: Span) -> None:
        self.name = name
        self.person = person
        self.foreign = foreign
        self.plural = plural
        self.span = span


class Speakers:
    """Resolves subjects sentence by sentence; remembers who spoke or acted last."""

    def __init__(self, people: People, grammar: SpeakerGrammar, text: str, title_end: int) -> None:
        """`text`: the document's, of which the first `title_end` characters are the headline."""
        self._people = people
        self._grammar = grammar
        self._text = text
        self._title_end = title_end
        self._abroad: bool | None = None
        self.last: Speaker | None = None
        self.authors = Authors()
        self._last_group: Speaker | None = None
        self._last_thing: Speaker | None = None

    def outlet_spoke(self) -> None:
        """An outlet has the word: the "it" that follows is the outlet."""
        self._last_thing = None

    def begins_with_the_dead(self, view: SentenceView) -> bool:
        """Whether a sentence tells first of somebody dead: a memory, not news."""
        return bool(view.mentions) and self._people.dead(view.mentions[0].name)

    def names_others(self, text: str) -> bool:
        """Whether a text names other states or opponents."""
        return self._grammar.others.within(text)

    def is_dead(self, speaker: Speaker) -> bool:
        """Whether a speaker was dead when the report was written: what he said is no news."""
        return speaker.person is not None and self._people.dead(speaker.person.name)

    def of_others(self, view: SentenceView, marks: str) -> bool:
        """Whether one of the people marked in a phrase is foreign, or dead."""
        people = [self._people.of(m) for m in view.named(marks)]
        return any(p.foreign or self._people.dead(p.name) for p in people)

    @property
    def lead(self) -> str:
        """Headline and first sentence, without the place where the report was written."""
        place = _PLACE_LINE.match(self._text, self._title_end, self._title_end + _LEAD)
        body = place.end() if place is not None else self._title_end
        return self._text[: self._title_end] + " " + self._text[body : self._title_end + _LEAD]

    @property
    def abroad(self) -> bool:
        """Whether the document tells of other states or of opponents, so that an unnamed speaker is one of theirs."""
        if self._abroad is None:
            self._abroad = self._grammar.abroad(self.lead)
        return self._abroad

    def observe(self, view: SentenceView) -> tuple[Speaker | None, bool]:
        """The speaker or actor a sentence begins with, remembered for the pronouns that follow.

        The second value says that the sentence has a subject that cannot be resolved, so nobody known acts in it.
        """
        m = self._grammar.start(view.skeleton)
        group = m.lastgroup if m is not None else None
        if m is not None and group is not None:
            if group != "k":
                found = self.resolve(view, m.group(group), m.start(group))
                return found, found is None
            if self._by_surname(m.group("k")) is not None:
                return self.resolve(view, m.group("k"), m.start("k")), False
        meeting = _MEETING_ACTS.match(view.skeleton)
        if meeting is not None:
            self.resolve(view, meeting.group("np"), meeting.start("np"))
        human = _NP_START.match(view.skeleton) if view.skeleton.startswith(_NP_OPENS) else None
        if human is not None:
            return self.resolve(view, human.group("np"), human.start("np")), False
        return None, False

    def subject(self, view: SentenceView) -> Speaker | None:
        """The body or group that is the subject of a sentence's first clause ("The meeting reviewed …")."""
        m = _SUBJECT_NP.match(view.skeleton) or self._grammar.state_acts.match(view.skeleton)
        m = m or _ORGAN_ACTS.match(view.skeleton)
        if m is None:
            return None
        group = "np" if m.group("np") else "np2"
        return self.resolve(view, m.group(group), m.start(group))

    def resolve(self, view: SentenceView, subject: str, at: int) -> Speaker | None:
        """The speaker a subject means; None for a pronoun that means nobody known."""
        lead = _TIME_LEAD.match(subject) if subject.startswith(_TIME_OPENS) else None
        if lead is not None:
            subject, at = subject[lead.end() :], at + lead.end()
        span = (view.to_document(at), view.to_document_end(at + len(subject)))
        found = self._find(view, subject.strip(), span)
        if found is not None and found.name.endswith(("'s", "’s")):
            return None
        if found is not None:
            if found.plural:
                self._last_group = found if found.name else None
            elif found.person is not None or _A_HUMAN.search(found.name) or _A_HUMAN.search(subject):
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
        if low in _FIRST_PERSON:
            return None
        if low in ("he", "she"):
            person = self._people.titled("He") if self.last is None else None
            if person is not None:
                return Speaker(person.name, person, person.foreign, False, span)
            return _again(self.last, span)
        if low == "they":
            return _again(self._last_group, span) or self._unnamed_group(span)
        if low == "it":
            text = self.authors.last_text()
            return self._find(view, text, span) if text is not None else _again(self._last_thing, span)
        if low.startswith("the") and self._grammar.leader.fullmatch(subject):
            person = self._people.titled(subject)
            if person is not None and not self._people.dead(person.name):
                return Speaker(person.name, person, person.foreign, False, span)
            if subject.split()[-1][0].isupper():
                return None  # a leader this document is not about: one of the dead, or another state's
        leader = self._people.leader
        if leader is not None and self._grammar.press_leader.fullmatch(subject) and not self._people.dead(leader.name):
            return Speaker(leader.name, leader, leader.foreign, False, span)
        lone = _LONE_NAME.fullmatch(subject) if subject.rpartition(" ")[2][:1].isupper() else None
        if lone is not None:
            person = self._by_surname(lone.group("n"))
            if person is not None:
                return Speaker(person.name, person, person.foreign, False, span)
        author = self.authors.of(subject) if low.startswith(_DEFINITE) else None
        if author is not None and author.mention is not None:
            person = self._people.of(author.mention)
            if not self._people.dead(person.name):
                return Speaker(person.name, person, person.foreign, False, span)
        elif author is not None:
            return Speaker(author.name, None, self._grammar.foreign(author.name, self.abroad), False, span)
        if low == "the speaker" and self.last is not None and self.last.person is not None:
            return _again(self.last, span)
        titled = self._titled(subject, span) if low.startswith("the ") and subject.count(" ") <= _HEAD else None
        if titled is not None:
            return titled
        name = _WITHOUT.sub("", view.plain(subject)).strip(" ,")
        name = name[:-1] if name.endswith(".") and name.count(".") == 1 and name[:-1].isupper() else name
        if not name or not name[0].isalnum() or _nobody(name):
            return None
        foreign = self._grammar.foreign(name, self.abroad)
        return Speaker(name, None, foreign, bool(_PLURAL.search(name.split(" of ")[0])), span)

    def _unnamed_group(self, span: Span) -> Speaker | None:
        """ "They" who took part in what was just told; the name is "" where the text gives none."""
        if not self.authors.tells_before:
            return None
        name = self.authors.last_group() or ""
        return Speaker(name, None, not name or self._grammar.foreign(name, self.abroad), True, span)

    def _titled(self, subject: str, span: Span) -> Speaker | None:
        """ "The king", "the foreign minister": the only one in the document who bears the title."""
        bare = _BARE_TITLE.fullmatch(subject)
        if bare is None:
            return None
        title = bare["t"].lower()
        bearers = [
            p
            for p in islice(self._people.by_key.values(), _MOST_PEOPLE)
            if any(_bears(post, title) for post in p.posts) and not self._people.dead(p.name)
        ]
        if len(bearers) == 1:
            return Speaker(bearers[0].name, bearers[0], bearers[0].foreign, False, span)
        full = self.authors.holder(bare["t"]) if not bearers else None
        return Speaker(full, None, self._grammar.foreign(full, self.abroad), False, span) if full is not None else None

    def _by_surname(self, surname: str) -> Person | None:
        """A surname alone: the leader if he bears the name, else the one so named who was mentioned last."""
        leader = self._people.leader
        if leader is not None and leader.name.split()[0] == surname:
            return leader
        bearers = [
            p
            for p in self._people.by_key.values()
            if surname in p.name
            and surname in (p.name.split()[0], p.name.split()[-1])
            and not self._people.dead(p.name)
        ]
        return bearers[-1] if bearers else None


def _nobody(name: str) -> bool:
    """Whether a noun phrase is torn from a clause, or names a thing that cannot speak."""
    words = name.split()
    if words[-1] in _TORN_OFF or words[0] in _OPENINGS or not _VERBS.isdisjoint(words):
        return True
    head = next((i for i, word in enumerate(words) if word in _OF), len(words))
    return 0 < head <= _HEAD and words[head - 1] in _ABSTRACT


def _bears(post: str, title: str) -> bool:
    """Whether a post is what a bare title calls: "minister" of the minister of culture, not of a vice-minister."""
    post = post.lower()
    return post == title or post.startswith((title + " of ", title + " for "))


def _again(speaker: Speaker | None, span: Span) -> Speaker | None:
    return None if speaker is None else Speaker(speaker.name, speaker.person, speaker.foreign, speaker.plural, span)
