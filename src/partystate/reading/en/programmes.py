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
from typing import NamedTuple, Protocol

from partystate.reading.en.views import SentenceView
from partystate.reading.ordinals import ORDINAL
from partystate.reading.report import Programme, ProgrammeKind, ProgrammeStatus, Span

WORDS: tuple[str, ...] = (
    "-day ",
    "-year ",
    "epidemic",
    "uarantine",
    "ongress",
    "artial law",
    "mourning period",
    "period of mourning",
    "state of emergency",
    "lockdown",
    "state of war",
)
"""Words that wake the grammar for programmes the charter does not know."""

_COUNT = (
    r"(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]wenty|[Tt]hirty"
    r"|[Ff]ifty|[Hh]undred)"
)
_CAMPAIGN = re.compile(
    rf"\b{_COUNT}-day\s+(?:all-out\s+|speed\s+|general\s+)?(?:[Cc]ampaign|[Bb]attle|[Dd]rive|[Mm]ovement"
    rf"|[Oo]ffensive)(?:\s+of\s+loyalty)?\b"
)
_PLAN = re.compile(
    rf"\b{_COUNT}-[Yy]ear\s+(?:(?!period|term|old|long)[\w-]+\s+){{0,4}}?(?:[Pp]lan|[Ss]trategy|[Pp]rogramme)\b"
    r"(?:\s+(?:for|of)\s+(?:the\s+)?(?:[\w-]+\s+){0,5}?(?:economy|economic\s+development|construction|defence|technology"
    r"|development\s+of\s+(?:the\s+)?(?:national\s+|state\s+|socialist\s+)*\w+|development(?!\s+of))\b)?"
)
_REGIME = re.compile(
    r"\b(?:(?:state|national|top-level|top-class|maximum|super-special|ultra-special|emergency|severe"
    r"|nationwide|hygienic)\s+(?:and\s+)?)+(?:anti-epidemic|epidemic\s+prevention|quarantine)\s+(?:system"
    r"|level)\b"
    r"|\b(?:martial\s+law|(?:national\s+)?mourning\s+period|period\s+of\s+(?:national\s+)?mourning"
    r"|state\s+of\s+(?:national\s+)?emergency|(?:nationwide|national)\s+lockdown|(?:quasi-"
    r"|semi-)state\s+of\s+war)\b"
)
_CONGRESS = re.compile(
    rf"\b(?P<n>(?:{ORDINAL}\s+)?(?:(?:WPK|[Pp]arty)\s+)?(?:Congress|congress)(?:\s+of\s+(?:the\s+)?(?:WPK"
    rf"|Workers['’]\s+Party\s+of\s+Korea|(?:ruling\s+|our\s+)?[Pp]arty))?)(?![\w'’])"
)
_OWN_CONGRESS = re.compile(r"WPK|Workers['’]|[Pp]arty")
_AHEAD = re.compile(
    r"\b(?:toward|towards|ahead\s+of|upcoming|forthcoming|on\s+the\s+eve\s+of|(?:to\s+|for\s+|of\s+)?(?:greet"
    r"|greeting|usher\s+in|convene|convening|convocation\s+of|hold|holding|open|prepare\s+for"
    r"|preparations?\s+for|celebrate)|run-up\s+to|lead-up\s+to|"
    r"prior\s+to|before|until|slated|scheduled|planned|due\s+for|countdown\s+to)\s+(?:the\s+|our\s+|a\s+"
    r"|its\s+|historic\s+|great\s+|significant\s+|forthcoming\s+|upcoming\s+|rare\s+)*$"
)
_AHEAD_AFTER = re.compile(
    r"^\s*(?:,\s*)?(?:(?:which\s+)?(?:is|are)\s+(?:to|slated|scheduled|expected|due)|will\s+be|(?:slated|scheduled"
    r"|planned|due)\s+(?:for|to)|to\s+be\s+(?:held|convened))\b"
)
_PAST_OF = re.compile(
    r"\b(?:decisions?|tasks|documents|programme|spirit|resolution|line|goals?)\s+(?:\w+\s+){0,4}(?:of|by|at"
    r"|from)\s+(?:the\s+|our\s+)?$|(?:set\s+forth|made|advanced|adopted|held|elected|decided|announced|after|since"
    r"|following|greeted)\b[^,]{0,40}$"
)
_STATUS_WORDS: tuple[tuple[ProgrammeStatus, str], ...] = (
    (
        "ended",
        r"end(?:ed|ing)\s+(?:the|of)|lifted|lifting|called\s+off|abolish\w*|expired|terminated|scrapped|wound\s+up"
        r"|came\s+to\s+an\s+end|abandoned|is\s+over|was\s+over",
    ),
    (
        "completed",
        r"complet(?:ed|ing)|fulfill?ed|overfulfilled|finished|concluded|crowned|carried\s+through|wrapped\s+up"
        r"|victoriously\s+\w+ed|was\s+attained|victory\s+in(?:\s+the)?",
    ),
    (
        "relaxed",
        r"relax\w*|eas(?:e|ed|ing)|loosen\w*|lower(?:ed|ing)|downgrad\w*|slacken\w*|scal(?:ed|ing)\s+back"
        r"|switch\w*\s+over\s+(?:from|to\s+the\s+normal)",
    ),
    (
        "tightened",
        r"tighten\w*|strengthen\w*|intensif\w+|step(?:ped|ping)?\s+up|reinforc\w+|heighten\w*|upgrad\w+|stricter"
        r"|rais(?:ed|ing)\s+to|tougher|consolidat\w+|switch\w*\s+over\s+to|bolster\w*|hardened",
    ),
    (
        "announced",
        r"announc\w+|declar\w+|launch\w*|unveil\w*|proclaim\w*|introduc(?:ed|ing)|decided\s+(?:to|on)|initiated"
        r"|set\s+(?:a|the|up)|kick\w*\s+off|put\s+forward|call\w*\s+for|kindled|adopted|propos\w+|imposed"
        r"|establish\w+",
    ),
    (
        "underway",
        r"under\s?way|in\s+full\s+swing|in\s+progress|being\s+\w+ed|waging|waged|put\s+in\s+place|carrying\s+out"
        r"|implement\w*|in\s+force|current|on-going|ongoing|in\s+effect",
    ),
)
_STATUS = tuple((status, re.compile(rf"\b(?:{words})\b", re.I)) for status, words in _STATUS_WORDS)
_ANYWHERE = re.compile(r"mourning|martial\s+law|emergency$|lockdown|of\s+war$")
"""Regimes that any state may declare."""
_SET_FORTH = re.compile(
    r"^\s*(?:,\s*)?(?:which\s+(?:was|were)\s+)?(?:set\s+forth|advanced|put\s+forward|decided|indicated|announced"
    r"|unveiled|adopted|declared|launched)\s+(?:at|by|in|during)\b"
)
_NOT_IN_FORCE = timedelta(days=90)
_WINDOW = 70


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

    def __init__(self, known: Iterable[KnownProgramme]) -> None:
        self._known: dict[str, list[KnownProgramme]] = {}
        for programme in known:
            for alias in {programme.name.lower(), *(a.lower() for a in programme.aliases)}:
                if len(alias) > 6:
                    self._known.setdefault(alias, []).append(programme)
        self.aliases = tuple(self._known)
        """All known names in small letters: the words to find in a text for `ProgrammeDocument.take`."""

    def start(self, text: str, published: date | None, sides: Surroundings) -> ProgrammeDocument:
        """A new document."""
        return ProgrammeDocument(text, published, sides, self._known)


class ProgrammeDocument:
    """The programmes of one document."""

    def __init__(
        self, text: str, published: date | None, sides: Surroundings, known: dict[str, list[KnownProgramme]]
    ) -> None:
        self._text = text
        self._sides = sides
        self._published = published
        self._outside = sides.names_others
        self._known = known
        self._seen: dict[str, _Seen] = {}

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
        for pattern, kind in ((_CAMPAIGN, "campaign"), (_PLAN, "plan"), (_REGIME, "regime")):
            for m in pattern.finditer(sentence.text):
                a, b = sentence.start + m.start(), sentence.start + m.end()
                if not any(a < end and start < b for start, end in taken):
                    self._add(sentence.text, sentence.start, re.sub(r"\s+", " ", m.group()), kind, a, b)  # type: ignore[arg-type]
        self._congress(sentence.text, sentence.start)

    def finish(self) -> list[Programme]:
        """One item per programme; without a word on its status it is underway."""
        return [Programme(name, seen.kind, seen.status or "underway", seen.spans) for name, seen in self._seen.items()]

    def _add_known(self, text: str, base: int, alias: str, start: int, end: int) -> None:
        programmes = self._known[alias]
        if self._published is not None:
            programmes = [p for p in programmes if _current(p, self._published)]
            if not programmes:
                return
        if len({p.name for p in programmes}) == 1:
            self._add(text, base, programmes[0].name, programmes[0].kind, start, end)
        else:
            self._add(text, base, self._text[start:end], programmes[0].kind, start, end)

    def _add(self, text: str, base: int, name: str, kind: ProgrammeKind, start: int, end: int) -> None:
        before = text[max(0, start - base - 40) : start - base]
        if re.search(rf"\b(?:{ORDINAL}|[Ff]irst)\s+$", before) or self._outside(
            before + text[end - base : end - base + 25]
        ):
            return
        status = _status(text, start - base, end - base)
        if kind == "plan" and status in ("tightened", "relaxed"):
            status = None
        if kind == "regime" and _ANYWHERE.search(name) and (self._sides.abroad or self._outside(text)):
            return
        key = name if name in self._seen else next((k for k in islice(self._seen, 200) if _same(k, name)), name)
        seen = self._seen.get(key)
        if seen is None:
            self._seen[key] = _Seen(kind, status, [(start, end)])
        else:
            seen.spans.append((start, end))
            if seen.status is None and status is not None:
                self._seen[key] = seen._replace(status=status)

    def _congress(self, text: str, base: int) -> None:
        if "ongress" not in text:
            return
        for m in _CONGRESS.finditer(text):
            name = re.sub(r"\s+", " ", m.group("n"))
            if not _OWN_CONGRESS.search(name) or self._outside(text[max(0, m.start() - 30) : m.end() + 40]):
                continue
            before = text[max(0, m.start() - 90) : m.start()]
            if (_AHEAD.search(before) or _AHEAD_AFTER.match(text[m.end() :])) and not _PAST_OF.search(before):
                key = next((k for k in self._seen if _same(k, name)), name)
                self._seen.setdefault(key, _Seen("plan", "announced", [])).spans.append(
                    (base + m.start(), base + m.end())
                )


def _current(programme: KnownProgramme, published: date) -> bool:
    """Whether a programme can be meant as current: it has begun, or is about to, and has not long been over."""
    if programme.since is not None and published < programme.since - _NOT_IN_FORCE:
        return False
    return programme.until is None or published <= programme.until + _NOT_IN_FORCE


def _status(text: str, start: int, end: int) -> ProgrammeStatus | None:
    """The status word nearest to the name, in its clause."""
    left = text[max(0, start - _WINDOW) : start]
    right = text[end : end + _WINDOW]
    if _SET_FORTH.match(right):
        right = ""
    left = re.split(r"[.;:]\s|,\s(?=he\b|she\b|and\s+\w+ed\b)", left)[-1]
    right = re.split(r"[.;:]\s|,\s", right)[0]
    best: tuple[int, ProgrammeStatus] | None = None
    for status, pattern in _STATUS:
        for m in pattern.finditer(left):
            distance = len(left) - m.end()
            if best is None or distance < best[0]:
                best = (distance, status)
        after = pattern.search(right)
        if after is not None and (best is None or after.start() < best[0]):
            best = (after.start(), status)
    return best[1] if best else None


def _same(one: str, other: str) -> bool:
    """Names that share their words: "five-year plan" and "new five-year economic plan"."""
    a, b = _key(one), _key(other)
    return bool(a) and (a <= b or b <= a)


@lru_cache(maxsize=2000)
def _key(name: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9×]+", name.lower().replace("wpk", "workers party korea"))
    return frozenset(w for w in words if w not in ("the", "of", "for", "new", "a", "and", "our"))
