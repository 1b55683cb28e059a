"""Laws a report says were adopted, amended, or are reported to have been passed.

Titled ones in quotation marks ("decree … 'On adopting the Law of the DPRK on …'"), plain ones ("adopted the law on …",
"The DPRK Law on … was supplemented"), and the press's ("New legislation on … was reportedly passed"). Not counted:
decrees of awards, drafts, laws of other states, and laws of the past that a report remembers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from partystate.reading.en.speakers import Speakers
from partystate.reading.en.views import SentenceView
from partystate.reading.report import Law, LawAction

WORDS: tuple[str, ...] = (
    "adopted",
    "promulgated",
    "passed",
    "enacted",
    "amended",
    "supplemented",
    "revised",
    "approved",
    "issued",
    "instituted",
)
"""Words that wake this reader."""

_LAW_WORD = re.compile(r"\b(?:[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?)\b")
_VERB = (
    r"(?:adopted|promulgated|passed|enacted|amended(?:\s+and\s+supplemented)?|supplemented|revised|approved"
    r"|instituted|issued)"
)
_QUOTE = re.compile(r"[“\"](?P<t>[^“”\"]{6,300})[”\"]")
_NOUN_BEFORE = re.compile(
    r"\b(?P<n>[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?|decisions?|resolutions?|letters?|report"
    r"|speech|reports|appeal)\b(?![^“\"]*\b(?:laws?|legislation|ordinances?|decrees?|bills?|decisions?"
    r"|resolutions?|letters?)\b)[^“\"]*$"
)
_NAME = (
    r"(?:(?:the\s+|a\s+|its\s+|new\s+|[Nn]ew\s+|[Tt]he\s+|[Aa]\s+)*(?:DPRK(?:['’]s)?\s+"
    r"|SPA\s+)?(?:[A-Z][\w-]+\s+)?(?:[Ll]aws?|[Ll]egislation"
    r"|[Bb]ills?)(?:\s+of\s+the\s+(?:SPA\s+of\s+the\s+)?DPRK)?\s+(?:on|for|against|banning|governing"
    r"|regulating)\s+(?:the\s+)?[^.;:“”\"⟦]{3,220}?)"
)
_ADJECTIVE_NAME = r"(?:[Tt]he\s+)?(?:DPRK\s+)?(?:[A-Z][\w-]+\s+){1,5}Law"
_END = (
    r"(?=\s+(?:at|in|by|during|with|through|which|that|was|were|on\s+[A-Z][a-z]+day|on\s+[A-Z][a-z]+\.?\s\d|has"
    r"|have|as|for\s+the\s+first|unanimously|that\s+day|and\s+(?:decided|discussed|elected|made|(?:the\s+)?laws?))\b|[.,;]|$)"
)
_ACTIVE = re.compile(
    rf"\b(?P<v>{_VERB})\s+(?:with\s+[^,.]{{0,60}}?approval\s+|unanimously\s+)?(?P<t>{_NAME}"
    rf"|{_ADJECTIVE_NAME}){_END}"
)
_PASSIVE = re.compile(
    rf"(?:^|[\s,;“\"])(?P<t>{_NAME}|{_ADJECTIVE_NAME}|(?:[Ss]upplementary\s+|[Nn]ew\s+|[Oo]ther\s+)?(?:legislation"
    rf"|laws))\s+(?:was|were|has\s+been|have\s+been|had\s+been)\s+(?:(?P<r>reportedly|said\s+to\s+have\s+been)\s+"
    rf"|\w+ly\s+|also\s+|newly\s+)*(?P<v>{_VERB})\b"
)
_FURTHER = re.compile(rf"(?:,\s+and|,|\s+and)\s+(?P<t>{_NAME}|{_ADJECTIVE_NAME}){_END}")
_NOT_YET = re.compile(r"\b(?:will|would|to|should|shall|may|might|could|be|being)\s+(?:\w+\s+)?$")
_AWARD = re.compile(
    r"award|conferr|confer\b|commendation|\btitle\s+of|\b[Oo]rder\s+of|\b[Pp]rize|medal|pardon|amnesty|naming"
    r"|credential|appoint|dismiss",
    re.I,
)
_PAST = re.compile(
    r"anniversar|years\s+(?:ago|have|has)|\bsince\b|historic\s+day|long\s+ago|already|in\s+the\s+past"
    r"|earlier\s+period"
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_REPORTED = re.compile(
    r"reportedly|is\s+said\s+to|are\s+said\s+to|said\s+to\s+have|it\s+was\s+reported|reports?\s+say|believed\s+to"
)
_AMENDED = re.compile(r"amend|supplement|revis|modif", re.I)
_OWN_LAW = re.compile(
    r"DPRK|Supreme\s+People['’]s\s+Assembly|\bSPA\b|\bPresidium\b|Standing\s+Committee\s+of\s+the\s+S|\bCabinet\b"
)
_BODIES = (
    re.compile(
        r"(?:Presidium|Standing\s+Committee)\s+of\s+the\s+(?:14th\s+|15th\s+"
        r"|\w+\s+)?(?:DPRK\s+)?(?:Supreme\s+People['’]s\s+Assembly|SPA)|(?:SPA"
        r"|Supreme\s+People['’]s\s+Assembly)\s+(?:Presidium|Standing\s+Committee)"
    ),
    re.compile(r"Supreme\s+People['’]s\s+Assembly|\bSPA\b"),
)


_NO_CONTENT = frozenset(
    "law laws legislation the of on a an and for dprk s new adopting amending supplementing policy bill".split()
)


class _Found(NamedTuple):
    title: str
    action: LawAction
    start: int
    end: int


class LawReader:
    """Reads laws; remembers the law-making body the document last named.

    `canonical` gives a body's canonical name.
    """

    def __init__(self, canonical: Callable[[str], str], published: date | None) -> None:
        self._canonical = canonical
        self._published = published
        self._body: str | None = None
        self._seen: list[frozenset[str]] = []

    def observe(self, view: SentenceView) -> str | None:
        """The law-making body a sentence names, remembered for those that follow."""
        text = view.sentence.text
        if "ssembly" not in text and "SPA" not in text:
            return None
        for pattern in _BODIES:
            m = pattern.search(text)
            if m is not None:
                self._body = self._canonical(m.group())
                return self._body
        return None

    def read(self, view: SentenceView, speakers: Speakers) -> list[Law]:
        """The laws of one sentence."""
        text = view.sentence.text
        if not _LAW_WORD.search(text) or self._remembered(text) or speakers.begins_with_the_dead(view):
            return []
        here = self._body if _OWN_LAW.search(text) else None
        if speakers.abroad or (not _OWN_LAW.search(text) and (self._body is None or speakers.names_others(text))):
            return []
        found = _quoted(text) or _plain(text)
        base = view.sentence.start
        found = [f for f in found if self._is_new(f)]
        return [
            Law(re.sub(r"\s+", " ", f.title), here or self._body, f.action, [(base + f.start, base + f.end)])
            for f in found
        ]

    def _is_new(self, found: _Found) -> bool:
        """Whether the law was not told before in other words ("the law on the nuclear forces")."""
        words = frozenset(w for w in re.findall(r"[a-z]+", found.title.lower()) if w not in _NO_CONTENT)
        if any(words <= known or known <= words for known in self._seen[-100:]):
            return False
        self._seen.append(words)
        return True

    def _remembered(self, text: str) -> bool:
        outside = _QUOTE.sub("", text)
        if _PAST.search(outside):
            return True
        this_year = self._published.year if self._published else 9999
        return any(int(y) < this_year - (1 if self._published else 0) for y in _YEAR.findall(outside))


def _quoted(text: str) -> list[_Found]:
    verb = re.search(rf"\b{_VERB}\b", text)
    if verb is None or _NOT_YET.search(text[: verb.start()]):
        return []
    out: list[_Found] = []
    noun = ""
    for m in _QUOTE.finditer(text):
        before = _NOUN_BEFORE.search(text, 0, m.start())
        between = text[out[-1].end : m.start()] if out else text[: m.start()]
        named = _NOUN_BEFORE.search(between)
        noun = named.group("n").lower() if named else noun or (before.group("n").lower() if before else "")
        title = m.group("t").strip(" ,.")
        lawful = noun.rstrip("s") in ("law", "legislation", "ordinance", "decree", "bill") or re.match(
            r"(?:On\s+(?:adopting|amending)|Law\s)", title
        )
        if (
            not lawful
            or not re.match(r"(?:On|Law|The\s+Law|For|About|Regarding)\b", title)
            or _AWARD.search(title)
            or re.search(r"draft\s[^“\"]*$", text[: m.start()])
        ):
            continue
        out.append(_Found(title, _action(text, title, verb.group()), m.start("t"), m.end("t")))
    return out


def _plain(text: str) -> list[_Found]:
    out: list[_Found] = []
    for pattern in (_PASSIVE, _ACTIVE):
        for m in pattern.finditer(text):
            title = re.sub(r"^(?:the|an?|its)\s+", "", m.group("t").strip(' ,.“”"'), flags=re.I)
            if (
                _NOT_YET.search(text[: m.start("v")])
                or _AWARD.search(title)
                or re.match(r"draft|decree\b|\"", title)
                or m.group("v") in ("issued",)
            ):
                continue
            if any(m.start("t") < f.end and f.start < m.end("t") for f in out):
                continue
            out.append(_Found(title, _action(text, title, m.group("v")), m.start("t"), m.end("t")))
            position = m.end("t")
            while (more := _FURTHER.match(text, position)) is not None and pattern is _ACTIVE:
                title = re.sub(r"^(?:the|an?|its)\s+", "", more.group("t").strip(' ,.“”"'), flags=re.I)
                out.append(_Found(title, _action(text, title, m.group("v")), more.start("t"), more.end("t")))
                position = more.end("t")
    return out


def _action(text: str, title: str, verb: str) -> LawAction:
    if _REPORTED.search(text):
        return "reported"
    return (
        "amended"
        if _AMENDED.search(verb) or re.match(r"On\s+(?:amending|revising|supplementing|modifying)", title)
        else "adopted"
    )
