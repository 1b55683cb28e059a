"""Programmes: named campaigns, plans and emergency regimes, with the status the report gives them.

The charter names the known ones with all their aliases; the grammar finds those it does not know yet ("a 100-day
campaign", "the seven-year plan for …", "the emergency epidemic prevention system"). A party congress that lies ahead is
a plan that is announced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple, Protocol

from partystate.reading.en.programmes.programme_status import status_of
from partystate.reading.en.text.views import SentenceView
from partystate.reading.ordinals import ORDINAL, ordinal
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Programme, ProgrammeKind, ProgrammeStatus, Span

WORDS: tuple[str, ...] = (
    *("-day ", "-year ", "epidemic", "-pandemic", "quarantine", "congress", "martial law", "mourning period"),
    *("period of mourning", "national mourning", "emergency", "lockdown", "border shutdown", "border closure"),
    "state of war",
)
"""Words that wake the grammar for programmes the charter does not know."""

_COUNT = (
    r"(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]wenty|[Tt]hirty"
    r"|[Ff]ifty|[Hh]undred)"
)
_CAMPAIGN = pattern(
    rf"\b{_COUNT}-day [“\"]?(?:all-out |speed |general |[a-z]{{4,12}} )?(?:[Cc]ampaign|[Bb]attle|[Dd]rive|[Mm]ovement"
    rf"|[Oo]ffensive)\b"
)
_QUALIFIED: Final = pattern(r"(-day) [a-z-]+(?= \w+$)")
_PLAN = pattern(
    rf"\b{_COUNT}-[Yy]ear (?:(?!period|term|old|long)[\w-]+ ){{0,4}}?(?:[Pp]lan|[Ss]trategy|[Pp]rogramme)\b"
    r"(?: (?:for|of) (?:the )?(?:[\w-]+ ){0,5}?(?:economy|economic development|construction|defence|technology"
    r"|development of (?:the )?(?:national |state |socialist )*\w+|development(?! of))\b)?"
)
_REGIME = pattern(
    r"\b(?:(?:state|national|top-level|top-class|maximum|super-special|ultra-special|emergency|severe"
    r"|nationwide|hygienic)[”\"]? (?:and )?)+[“\"]?(?:anti-epidemic|epidemic prevention|quarantine) (?:system"
    r"|level)\b"
    r"|\b(?:maximum|national|nationwide|state) emergency[”\"]? (?:anti-)?(?:virus|epidemic|quarantine"
    r"|[Cc]ovid(?:-19)?)"
    r" (?:controls|measures|restrictions)"
    r"|\b(?:maximum|top-class|top-level|greatest|national|state) emergency system\b"
    r"|\b(?:maximum|nationwide|emergency) anti-(?:pandemic|epidemic|virus) (?:measures|controls|restrictions)\b"
    r"|\b(?:martial law|(?:national )?mourning period|period of (?:national )?mourning"
    r"|state of (?:national )?emergency|(?:nationwide|national|total|complete|strict) lockdown|(?:\w+-week )?lockdown"
    r" (?:of|in|on) (?:the )?(?:(?:border|city|whole|of) )*(?!place\b|force\b|effect\b)[A-Z]?\w+"
    r"|border (?:shutdown|closure)|(?:quasi-"
    r"|semi-)state of war)\b"
)
_AHEAD: Final = pattern(
    r"\b(?:towards?|ahead of|upcoming|forthcoming|on the eve of|(?:to |for |of )?(?:greet(?:ing)?|usher in"
    r"|conven(?:e|ing)|convocation of|hold(?:ing)?|open|prepar(?:e|ing) for|preparations? for|celebrate"
    r"|gear(?:s|ed|ing) up for)|run-up to"
    r"|lead-up to|prior to|before|until|slated|scheduled|planned|due for|countdown to) "
    r"(?:the |our |a |its |historic |great |significant |forthcoming |upcoming |rare )*$"
)
_AHEAD_AFTER: Final = pattern(
    r"\s*(?:,\s*)?(?:(?:which )?(?:is|are) (?:to|slated|scheduled|expected|due)|will be"
    r"|(?:slated|scheduled|planned|due) (?:for|to)|to be (?:held|convened))\b"
)
_QUOTES: Final = pattern(r"[“”\"]")
_ITS: Final = pattern(r"\bits $")
_THE_PARTY: Final = pattern(r"\b[Pp]arty\b")
_AGAIN: Final = pattern(r"\b[Tt]he (?P<n>campaign|battle|drive|plan|strategy|system|lockdown)\b(?![-\w])")
""" "the campaign", said of the one named before."""
_AGAIN_KINDS: dict[str, ProgrammeKind] = {
    "campaign": "campaign", "battle": "campaign", "drive": "campaign", "plan": "plan", "strategy": "plan",
    "system": "regime", "lockdown": "regime",
}  # fmt: skip
_PAST_OF: Final = pattern(
    r"\b(?:decisions?|tasks|documents|programme|spirit|resolution|line|goals?) (?:\w+ ){0,4}(?:of|by|at|from) "
    r"(?:the |our )?$"
    r"|(?:set forth|made|advanced|adopted|held|elected|decided|announced|after|since|following|greeted)\b[^,]{0,40}$"
)
_OF_ANOTHER: Final = pattern(rf"\b(?:{ORDINAL}|[Ff]irst) $")
"""An ordinal before a plan numbers another state's plans ("the 12th five-year plan")."""
_ANYWHERE: Final = pattern(r"mourning|martial law|emergency$|lockdown|border|of war$")
"""Regimes that any state may declare."""
_UNKNOWN: tuple[tuple[ProgrammeKind, re.Pattern[str]], ...] = (
    ("campaign", _CAMPAIGN),
    ("plan", _PLAN),
    ("regime", _REGIME),
)
_WEIGHT: dict[ProgrammeStatus | None, int] = {
    None: 0, "underway": 1, "announced": 1, "relaxed": 2, "tightened": 2, "ended": 3, "completed": 3
}  # fmt: skip
"""Which of several statuses a document gives stays: what ends a programme, then what changes it, then the first."""
_OF_ANOTHER_FIELD: Final = pattern(
    r" for (?P<w>(?:building|developing|strengthening|the (?:development|building|strengthening) of"
    r"|capital|rural|regional|defence|education|science)(?: (?:up|the))?"
    r"(?: (?!of\b|set\b|at\b|in\b|and\b|advanced\b|put\b)[\w-]+){1,4})"
)
"""A plan of another field than the one that is meant by the bare name ("the five-year plan for building up …")."""
_ECONOMY: Final = pattern(r"econom")
_NO_CONTENT: Final = frozenset("the of for new a and our".split())
_STATE_OF: Final = ("state of", "quasi-state of", "semi-state of")
"""A state of emergency is another thing than the state emergency system."""
_SHORTEST: Final = 6
"""An alias this short may be a common word."""
_NOT_IN_FORCE: Final = timedelta(days=90)
_FORETOLD: Final = timedelta(days=150)
"""How long before it begins a programme may be spoken of."""


class KnownProgramme(NamedTuple):
    """A programme of the charter, as this reader needs it."""

    name: str
    kind: ProgrammeKind
    aliases: tuple[str, ...]
    since: date | None
    until: date | None


class Surroundings(Protocol):
    """What a programme reader asks about the document (`Speakers` answers)."""

    @property
    def abroad(self) -> bool:
        """Whether the document tells of other states."""

    def names_others(self, text: str) -> bool:
        """Whether words name other states."""


class _Seen(NamedTuple):
    kind: ProgrammeKind
    status: ProgrammeStatus | None
    spans: list[Span]


class ProgrammeReader:
    """Finds programmes. Built once per charter; `start` begins a document."""

    def __init__(self, known: Iterable[KnownProgramme], party: Iterable[str]) -> None:
        """`party`: names of the ruling party, whose congress is meant."""
        named = phrases(party)
        self.congress = pattern(
            rf"\b(?P<n>(?:(?P<o>{ORDINAL}) )?(?P<p>(?:{named}|[Pp]arty) )?[Cc]ongress"
            rf"(?P<of> of (?:the )?(?:(?:ruling |our )?{named}(?: of \w+)?|(?:ruling |our )?[Pp]arty))?)(?![\w'’])"
        )
        self.known: dict[str, list[KnownProgramme]] = {}
        for programme in known:
            for alias in {programme.name.lower(), *(a.lower() for a in programme.aliases)}:
                if len(alias) > _SHORTEST:
                    self.known.setdefault(alias, []).append(programme)
        self.aliases = tuple(self.known)
        """All known names in small letters: the words to find in a text for `ProgrammeDocument.take`."""

    def start(self, text: str, published: date | None, sides: Surroundings) -> ProgrammeDocument:
        """A new document."""
        return ProgrammeDocument(self, text, published, sides)


class ProgrammeDocument:
    """The programmes of one document."""

    def __init__(self, reader: ProgrammeReader, text: str, published: date | None, sides: Surroundings) -> None:
        self._reader = reader
        self._text = text
        self._sides = sides
        self._published = published
        self._outside = sides.names_others
        self._seen: dict[str, _Seen] = {}
        self._congresses: dict[int | None, str] = {}

    def take(self, view: SentenceView, named: list[tuple[str, int, int]]) -> None:
        """Read one sentence; `named` are the aliases found in it with their document offsets."""
        sentence = view.sentence
        taken: list[Span] = []
        for alias, start, end in named:
            around = self._text[start - 1 : start] + self._text[end : end + 1]
            if any(c.isalnum() for c in around) or (around[:1] == "-" and start):
                continue
            taken.append((start, end))
            self._add_known(sentence.text, sentence.start, alias, start, end)
        for kind, unknown in _UNKNOWN:
            for m in unknown.finditer(sentence.text):
                a, b = sentence.start + m.start(), sentence.start + m.end()
                if any(a < end and start < b for start, end in taken):
                    continue
                name = _QUOTES.sub("", " ".join(m.group().split()))
                plain = _QUALIFIED.sub(r"\1", name)
                if plain != name and plain.lower() in self._reader.known:
                    name = plain  # "an 80-day labour campaign" is the one the charter names
                if name != m.group() and name.lower() in self._reader.known:
                    self._add_known(sentence.text, sentence.start, name.lower(), a, b)
                else:
                    self._add(sentence.text, sentence.start, name, kind, a, b)
        self._congress(sentence.text, sentence.start)
        if self._seen:
            self._again(sentence.text, sentence.start)

    def finish(self) -> list[Programme]:
        """One item per programme; without a word on its status it is underway."""
        numbered = [name for number, name in self._congresses.items() if number is not None]
        if None in self._congresses and len(numbered) == 1:  # "a party congress … the Ninth Congress": one
            self._seen[numbered[0]].spans[:0] = self._seen.pop(self._congresses[None]).spans
        return [Programme(name, seen.kind, seen.status or "underway", seen.spans) for name, seen in self._seen.items()]

    def _add_known(self, text: str, base: int, alias: str, start: int, end: int) -> None:
        programmes = self._reader.known[alias]
        if self._published is not None:
            programmes = [p for p in programmes if _current(p, self._published)]
            if not programmes:
                return
        field = _OF_ANOTHER_FIELD.match(self._text, end) if programmes[0].kind == "plan" else None
        if field is not None and not _ECONOMY.search(field["w"]):
            self._add(text, base, " ".join(self._text[start : field.end()].split()), "plan", start, field.end())
        elif len({p.name for p in programmes}) == 1:
            self._add(text, base, programmes[0].name, programmes[0].kind, start, end)
        else:
            self._add(text, base, self._text[start:end], programmes[0].kind, start, end)

    def _add(self, text: str, base: int, name: str, kind: ProgrammeKind, start: int, end: int) -> None:
        before = text[max(0, start - base - 40) : start - base]
        if _OF_ANOTHER.search(before) or self._outside(before + text[end - base : end - base + 25]):
            return
        status = status_of(text, start - base, end - base, kind)
        if kind == "regime" and _ANYWHERE.search(name) and (self._sides.abroad or self._outside(text)):
            return
        key = name if name in self._seen else next((k for k in islice(self._seen, 200) if _same(k, name)), name)
        seen = self._seen.get(key)
        if seen is None:
            self._seen[key] = _Seen(kind, status, [(start, end)])
        else:
            seen.spans.append((start, end))
            if _WEIGHT[status] > _WEIGHT[seen.status]:
                self._seen[key] = seen._replace(status=status)

    def _again(self, text: str, base: int) -> None:
        """ "The campaign came to an end": what is said of the programme of that kind named last."""
        for m in _AGAIN.finditer(text):
            kind = _AGAIN_KINDS[m["n"]]
            status = status_of(text, m.start("n"), m.end(), kind)
            key = next((k for k, seen in reversed(self._seen.items()) if seen.kind == kind), None)
            if status is None or key is None or _WEIGHT[status] <= _WEIGHT[self._seen[key].status]:
                continue
            start, end = base + m.start("n"), base + m.end()
            if any(a < end and start < b for a, b in self._seen[key].spans):
                continue
            self._seen[key].spans.append((start, end))
            self._seen[key] = self._seen[key]._replace(status=status)

    def _congress(self, text: str, base: int) -> None:
        """A congress of the ruling party that lies ahead."""
        for m in self._reader.congress.finditer(text) if "ongress" in text else ():
            its = m["o"] and _ITS.search(text[: m.start()]) and _THE_PARTY.search(text)
            if not (m["p"] or m["of"] or its) or self._outside(text[max(0, m.start() - 30) : m.end() + 40]):
                continue
            before = text[max(0, m.start() - 90) : m.start()]
            if (_AHEAD.search(before) or _AHEAD_AFTER.match(text, m.end())) and not _PAST_OF.search(before):
                name = self._congresses.setdefault(ordinal(m["o"]) if m["o"] else None, " ".join(m["n"].split()))
                seen = self._seen.setdefault(name, _Seen("plan", "announced", []))
                seen.spans.append((base + m.start(), base + m.end()))


def _current(programme: KnownProgramme, published: date) -> bool:
    """Whether a programme can be meant as current: it has begun, or is about to, and has not long been over."""
    if programme.since is not None and published < programme.since - _FORETOLD:
        return False
    return programme.until is None or published <= programme.until + _NOT_IN_FORCE


def _same(one: str, other: str) -> bool:
    """Names that share their words: "five-year plan" and "new five-year economic plan"."""
    a, b = _key(one), _key(other)
    if one.startswith(_STATE_OF) != other.startswith(_STATE_OF):
        return False
    return bool(a) and (a <= b or b <= a)


@lru_cache(maxsize=2000)
def _key(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9×]+", name.lower())) - _NO_CONTENT
