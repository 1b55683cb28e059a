"""Who wrote or gave the text that a report goes on to call "the statement", "the message", "the reporter".

"⟦0⟧ sent a message of greeting to ⟦1⟧. The message said …" is what ⟦0⟧ says. Looked up only where such a subject
speaks, in the sentences just before it; without an author found the text itself stays the speaker.
"""

from __future__ import annotations

import re
from collections import deque
from itertools import islice
from typing import Final, NamedTuple

from partystate.reading.en.text.tokens import Sentence
from partystate.reading.en.text.views import Mention, SentenceView
from partystate.reading.guards import GuardedSet, guarded
from partystate.reading.patterns import DOT, MARK, pattern

TEXTS = (
    r"(?:statement|message|letter|telegram|notice|bulletin|article|editorial|commentary|declaration|appeal"
    r"|memorandum|white paper|communique|note|resolution|petition|answer|report|speech|address|lecture|toast|paper"
    r"|newspaper|daily|magazine|weekly|radio|broadcast|indictment|document|writing|book|report card|press release)"
)
"""Regex source of nouns for what somebody writes or gives."""
_GIVERS = {"reporter": "report", "speaker": "speech", "lecturer": "lecture", "writer": "article", "author": "article"}
_SPOKEN: Final = frozenset(("report", "speech", "address", "lecture", "toast"))
_PRINTED: Final = frozenset(("paper", "newspaper", "daily", "magazine", "weekly", "radio"))
_SUBJECT: Final = pattern(
    rf"(?:[Tt]he|[Ii]ts|[Hh]is|[Tt]heir|[Tt]his) (?:[\w-]+ ){{0,2}}?"
    rf"(?P<n>{TEXTS}|reporter|speaker|lecturer|writer|author)$"
)
_LONGEST: Final = 4
"""Blanks in such a subject."""
_ANY_TEXT: Final = guarded(rf"\b{TEXTS}s?\b")
_GAVE = (
    r"(?:issued|released|made public|published|carried|carries|dedicated|dedicates|runs|ran"
    r"|sent|gave|posted|delivered|made|conveyed|addressed|extended"
    r"|forwarded|presented|read out|put out|wrote|adopted)"
)
_A = r"(?:[Aa]n?|[Tt]he following|[Tt]he|his|her|its|their|this)"
_ISSUED = guarded(rf"\b{_GAVE} (?:{_A} )?(?:[\w“\"'’-]+ ){{0,5}}?(?P<n>{TEXTS})\b")
_OUT = guarded(
    rf"\b{_A} (?:[\w-]+ ){{0,4}}?(?P<n>{TEXTS})\b[^.;:]{{0,80}}? (?:was|were) (?:issued|released|made public|published"
    r"|sent|given|made|delivered) (?:[^.;:⟦]{0,40}? )?by (?P<who>[^.;:]{3,200})"
)
_RECEIVED = guarded(
    rf"\breceived (?:an?|the) (?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS})(?: of [\w ]{{3,40}}?)? from (?P<who>[^.;:]{{3,200}})"
)
_SAID_IN = guarded(
    r"\b(?:says|said|announced|makes|made|stresses|underlines|recalls|writes|emphasizes|notes|noted|stressed|observes"
    r"|claims|claimed|warned|stated|declared)\b"
    r"(?!(?:(?<=,[ ]says)|(?<=,[ ]said)|(?<=,[ ]notes)|(?<=,[ ]stresses)) [A-Z])"
    rf"[^:]{{0,60}}? in {_A} (?:[\w-]+ ){{0,4}}?(?P<n>{TEXTS})\b"
)
_IN_ITS: Final = pattern(
    r"^In (?:an?|its) (?:[\w-]+ ){0,4}?(?P<n>editorial|article|commentary|essay)(?: (?:on|of|titled) [^,:;⟦]{0,80},)?,?"
    r" (?P<who>[A-Z][^.;:,]{2,80}?) (?:says|said|notes|noted|stresses|stressed|calls|called|observes)\b"
)
_ACCORDING = guarded(
    r"\b(?:[Aa]ccording to|reported by|[Qq]uoting) (?:the )?(?P<who>(?:[A-Z][\w.’'-]* ){0,5}[A-Z][\w.’'-]*)"
    r"(?P<n>)"
)
_IN_A_TEXT = guarded(
    rf",? in {_A} (?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS})(?= (?:on|titled|dated|published|carried|issued)\b[^.;:]{{0,80}}?"
    r" (?:\w{3,}ed|said|says|calls)\b)"
)
_FROM = guarded(rf"\b{_A} (?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS}) from (?P<who>[^.;:]{{3,200}})")
_SAID_BEHIND = guarded(
    r", (?P<who>[A-Z][\w’'-]*(?: (?:of|the|[A-Z][\w’'-]*)){0,5}?)(?: (?:on )?[A-Z][a-z]+day| on [A-Z][a-z]+\.? \d+)?"
    rf" (?:said|says|reported|reports)\b(?: in {_A} (?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS})\b)?"
)
_SAYS_WHO = guarded(
    r",[”\"]? (?:says|said|stresses|notes) (?P<who>[A-Z][\w’'-]*(?: (?:of|the|[A-Z][\w’'-]*)){0,5}?)"
    rf"(?: (?:on )?[A-Z][a-z]+day| on [A-Z][a-z]+\.? \d+)? in {_A} (?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS})\b"
)
""" "…, says | the paper of the party | in an editorial"."""
_BEHIND = (_RECEIVED, _OUT, _FROM, _ACCORDING, _SAYS_WHO, _SAID_BEHIND)
_BEFORE: Final = (_ISSUED, _SAID_IN, _IN_A_TEXT, guarded(r"\b(?P<n>notified)\b"))
_EACH_FORM: Final = (*_BEFORE, *_BEHIND)
_FORMS: Final = GuardedSet(_EACH_FORM)
_OTHER_SIGNS: Final = ("ccording to", "notified", " said", " says", " reported")
_NAMED_BY_VERB: Final = {"notified": "notice"}
_NAMED_OTHERWISE: Final = _PRINTED | {"notice"}
"""Texts whose author may be told without them."""
_REACH: Final = 260
"""How many characters before the verb may hold who gave a text."""
_LEAD_IN: Final = pattern(
    r"^(?:(?:Meanwhile|Then|Earlier|Later|At|In|On|During|After|Upon|For|With|When|As|Prior)\b[^,⟦]{0,120}, )"
)
_FIRST_MARK: Final = pattern(rf"[^⟦,;:]{{0,60}}?(?P<m>{MARK})")
_HEAD_MARK: Final = pattern(rf"(?:[Tt]he |[Cc]omrade )?(?P<m>{MARK})(?!['’]s)")
_END: Final = pattern(
    rf"(?<![.{DOT}]),(?! of )| (?:on [A-Z]|[A-Z][a-z]+day\b|in an?\b|in its\b|recently\b|here\b"
    r"|today\b|also\b|then\b|to mark|on the occasion|who|which|as regards|in (?:this )?connection|and (?=\w+ed\b))"
)
_FINITE: Final = pattern(
    r"\b(?:is|are|was|were|will|would|should|has|have|had|can|could|may|said|says|held|met|took|made|gave|that|who"
    r"|which"
    r"|when|he|she|it|they|there)\b|\band \w+ed\b|\bto [a-z]"
)
_TITLE_END: Final = pattern(
    r"(?<!\.),|[;:]|\.(?:\s|$)| (?:\w{3,}ed|said|gave|made|took|was|were|is|has|held|met|laid|sent|on [A-Z]|in|at"
    r"|who)\b"
)
_NAME_BEFORE: Final = pattern(
    r"(?:^|[\s(])(?P<n>[A-Z][\w’'-]+"
    r"(?: (?:[A-Z][\w.’'-]*|al-[A-Z]\w+|bin|ibn|van|von|de|la|el|da|dos)){1,5}), (?:the )?$"
)
"""A foreigner's name in front of his title ("…, king of …")."""
_OPENS: Final = pattern(rf"(?:The|An?|Its|His|Their|This) (?:[\w-]+ ){{0,2}}?(?P<n>{TEXTS})\b")
_GROUP = (
    r"(?:members|officials|people|students|personages|participants|workers|citizens|delegates|inhabitants|figures"
    r"|speakers"
    r"|organi[sz]ations|demonstrators|protesters|women|scientists|soldiers|farmers|youth and students|reporters|experts"
    r"|ministers|both sides|two sides|visitors|guests|compatriots|delegations)"
)
_OF_A_GROUP: Final = pattern(rf"\b{_GROUP}\b")
_PRESENT_WERE: Final = pattern(
    rf"^(?:Present|Attending|On hand|Invited)[^.;:⟦]{{0,80}}? were (?P<g>[^.;:⟦]{{0,60}}?\b{_GROUP}\b"
    r"[^.;:,⟦]{0,80})"
)
_GROUP_ACTS: Final = pattern(
    rf"(?:[A-Z][a-z]+, )?(?P<g>(?:[A-Z][\w’'-]*|\d+)\s?[^.;:⟦]{{0,80}}?\b{_GROUP}\b"
    r"(?: (?:of|from|in) [^.;:,⟦]{2,80}?)?)"
    r" (?:\w+ly )?(?:\w{3,}ed|held|met|took|made|laid|gave|paid|sent|went|were|have)\b"
)
_THEY: Final = 4
"""How many sentences back "they" may mean a group."""
_IT: Final = 3
"""How many sentences back "it" may mean a text."""
_TOLD: Final = pattern(r" (?:was|were|is|has|have|arrived|came)\b")
_PROPER: Final = pattern(r"[A-Z]|(?:the|an?|south|north) \w")
_ARTICLE: Final = pattern(r"^(?i:the|an?) ")
_FULL_TEXT: Final = pattern(
    r"^(?:(?:The )?[Ff]ollowing is (?:the |its )?full text(?P<of> of [^:]{3,300})?|(?:The|Its|His) full text"
    r"(?P<of2> of [^:]{3,200}?)? (?:is as follows|reads|says|follows|goes)):\s*$"
)
_OWNER: Final = pattern(rf"(?P<m>{MARK})['’]s\b|\bby (?P<b>{MARK})")
_NOUN: Final = pattern(rf"(?:\b(?P<his>his|her) )?(?:[\w-]+ ){{0,3}}?(?P<n>{TEXTS})\b")
_NEAR: Final = 12
"""How many sentences back an author is looked for: the report of a text names him in its first ones."""


def is_text(subject: str) -> bool:
    """Whether a subject names a text or who gave it ("The statement", "The reporter")."""
    return subject.count(" ") <= _LONGEST and _SUBJECT.fullmatch(subject) is not None


def full_text(skeleton: str) -> tuple[str, int] | None:
    """The subject whose full text a sentence announces ("The following is the full text of his speech:"), its offset.

    It is a person's mark, a pronoun, or the text itself, to be resolved as the subject of a speech verb is.
    """
    m = _FULL_TEXT.search(skeleton)
    if m is None:
        return None
    group = "of" if m["of"] else "of2"
    of = m[group] or ""
    person = _OWNER.search(of)
    if person is not None:
        owner = "m" if person["m"] else "b"
        return person[owner], m.start(group) + person.start(owner)
    noun = _NOUN.search(of)
    if noun is not None and noun["his"]:
        return ("she" if noun["his"] == "her" else "he"), m.start(group)
    return (f"The {noun['n']}", m.start(group)) if noun is not None else ("it", m.start())


class Author(NamedTuple):
    """Who wrote or gave a text: the mention of a person, or the name of a body or unnamed person as printed."""

    name: str
    mention: Mention | None


class Authors:
    """The texts told of in the sentences just read, and who gave them."""

    def __init__(self) -> None:
        self._count = 0
        """How many sentences have come."""
        self._known: dict[str, tuple[int, Author]] = {}
        """Authors found by the noun of their text, and how many sentences had come then."""
        self._near: deque[Sentence | SentenceView] = deque(maxlen=_NEAR)
        self._given: dict[int, dict[str, Author]] = {}
        """What each sentence near tells, by where it starts; worked out when asked for."""
        self._groups: dict[int, str | None] = {}
        """The people each sentence near tells of, likewise."""

    def pass_by(self, sentence: Sentence) -> None:
        """A sentence comes next; it may stay unread."""
        self._near.append(sentence)
        self._count += 1

    def read(self, view: SentenceView) -> None:
        """The sentence that came last has been read."""
        if self._near and self._near[-1] is view.sentence:
            self._near[-1] = view

    def of(self, subject: str) -> Author | None:
        """The author of the text a subject names ("The statement", "The reporter"); None where none is known."""
        m = _SUBJECT.fullmatch(subject) if subject.count(" ") <= _LONGEST else None
        if m is None:
            return None
        noun = _GIVERS.get(m["n"], m["n"])
        known = self._known.get(m["n"])
        fresh = self._count - known[0] + 1 if known is not None else _NEAR
        found = self._search(noun, m["n"] == "speaker", fresh)
        if found is None:
            return known[1] if known is not None else None
        self._known[m["n"]] = self._count, found
        return found

    def _search(self, noun: str, spoken: bool, fresh: int) -> Author | None:
        """The author of a text in the last `fresh` sentences."""
        for item in islice(reversed(self._near), fresh):
            text = (item if isinstance(item, Sentence) else item.sentence).text
            if not (spoken or noun in text or (noun in _NAMED_OTHERWISE and any(w in text for w in _OTHER_SIGNS))):
                continue
            given = self._of_sentence(item)
            if noun in given:
                return given[noun]
            if noun in _PRINTED and "" in given:
                return given[""]
            speech = next((given[n] for n in given if n in _SPOKEN), None) if spoken else None
            if speech is not None:
                return speech
        return None

    def last_text(self) -> str | None:
        """The text "it" may mean: what one of the last sentences begins with or says was given."""
        for item in list(self._near)[-1 - _IT : -1][::-1]:
            sentence = item if isinstance(item, Sentence) else item.sentence
            opened = _OPENS.match(sentence.text)
            if opened is not None:
                return f"The {opened['n']}"
            given = self._of_sentence(item)
            if given:
                return f"The {next(iter(given)) or 'paper'}"
        return None

    @property
    def tells_before(self) -> bool:
        """Whether anything has been told before the sentence that came last."""
        return len(self._near) > 1

    def last_group(self) -> str | None:
        """The people "they" may mean: the subject of one of the last sentences, or those present."""
        for item in list(self._near)[-1 - _THEY : -1][::-1]:
            sentence = item if isinstance(item, Sentence) else item.sentence
            if sentence.start not in self._groups:
                self._groups[sentence.start] = _group(sentence.text)
            if (group := self._groups[sentence.start]) is not None:
                return group
        return None

    def holder(self, title: str) -> str | None:
        """The full title of an unnamed person whom a subject calls by its head ("the chairperson" of a party)."""
        start = re.compile(rf"\b{re.escape(title)} (?:of|for) ", re.I)
        for item in reversed(self._near):
            text = (item if isinstance(item, Sentence) else item.sentence).text
            at = start.search(text)
            if at is not None:
                end = _TITLE_END.search(text, at.end() + 2)
                named = _NAME_BEFORE.search(text[: at.start()])
                if named is not None:
                    return " ".join(named["n"].split())
                full = text[at.start() : end.start() if end else len(text)].strip()
                return " ".join(full.split()) if len(full) <= 160 else None
        return None

    def _of_sentence(self, item: Sentence | SentenceView) -> dict[str, Author]:
        sentence = item if isinstance(item, Sentence) else item.sentence
        known = self._given.get(sentence.start)
        if known is None:
            known = self._given[sentence.start] = _given(item, sentence)
        return known


def _group(text: str) -> str | None:
    """The people who are the subject of a sentence, or who it says were present."""
    if _OF_A_GROUP.search(text) is None:
        return None
    found = _PRESENT_WERE.search(text) or _GROUP_ACTS.match(text)
    return _ARTICLE.sub("", " ".join(found["g"].split()).strip(" ,")) if found is not None else None


def _given(item: Sentence | SentenceView, sentence: Sentence) -> dict[str, Author]:
    """The texts one sentence tells of, each with its author. Who is printed with it is looked for in the skeleton."""
    if isinstance(item, SentenceView):
        skeleton, view = item.skeleton, item
    else:
        skeleton, view = sentence.text, None
    possible = _FORMS.candidates(skeleton)
    if not possible and not skeleton.startswith("In"):
        return {}
    if not (_ANY_TEXT.search(skeleton) or any(word in skeleton for word in _OTHER_SIGNS)):
        return {}
    out: dict[str, Author] = {}
    for k in possible:
        m = _EACH_FORM[k].pattern.search(skeleton)
        if m is None:
            continue
        behind = k >= len(_BEFORE)
        noun = (m["n"] or "") if behind else _NAMED_BY_VERB.get(m["n"], m["n"])
        if noun not in out and (behind or m.start() <= _REACH):
            author = _author(m["who"] if behind else skeleton[: m.start()], view, behind=behind)
            if author is not None:
                out[noun] = author
    inside = _IN_ITS.match(skeleton)
    if inside is not None and inside["n"] not in out:
        author = _author(inside["who"], view, behind=False)
        if author is not None:
            out[inside["n"]] = author
    return out


def _author(who: str, view: SentenceView | None, *, behind: bool) -> Author | None:
    """The person or body of a phrase: the subject before a verb, or, `behind` it, an object."""
    lead = _LEAD_IN.match(who)
    who = who[lead.end() :] if lead and not behind else who
    if view is not None:
        head = (_FIRST_MARK if behind else _HEAD_MARK).match(who)
        if head is not None:
            mention = view.named(head["m"])[0]
            return Author(mention.name, mention)
    told = _TOLD.search(who) if behind else None
    who = who[: told.start()] if told is not None else who
    end = _END.search(who)
    name = (who[: end.start()] if end else who).strip(' ,“”"')
    if "⟦" in name or not _PROPER.match(name) or _FINITE.search(name) or not 2 < len(name) <= 160:
        return None
    return Author(_ARTICLE.sub("", " ".join(name.split()).replace(DOT, ".")), None)
