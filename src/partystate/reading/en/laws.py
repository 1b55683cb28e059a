"""Laws a report says were adopted, amended, or are reported to have been passed.

Titled ones in quotation marks ("decree … 'On adopting the Law on …'"), plain ones ("adopted the law on …", "The Law on
… was supplemented"), and the press's ("New legislation on … was reportedly passed"). Not counted: decrees of awards,
drafts, laws of other states, and laws of the past that a report remembers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from partystate.reading.en.speakers import Speakers
from partystate.reading.en.views import SentenceView
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Law, LawAction

WORDS: tuple[str, ...] = tuple(
    "adopted promulgated passed enacted amended supplemented revised approved issued instituted".split()
)
"""Words that wake this reader."""

_LAW_WORD = pattern(r"\b(?:[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?)\b")
_LAWFUL = frozenset(("law", "legislation", "ordinance", "decree", "bill"))
_VERB = r"(?:adopted|promulgated|passed|enacted|amended(?: and supplemented)?|supplemented|revised|approved|instituted)"
_ANY_VERB = pattern(rf"\b(?:{_VERB}|issued)\b")
_QUOTE = pattern(r"[“\"](?P<t>[^“”\"]{6,300})[”\"]")
_NOUN_BEFORE = pattern(
    r"\b(?P<n>[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?|decisions?|resolutions?|letters?|reports?"
    r"|speech|appeal)\b"
    r"(?![^“\"]*\b(?:laws?|legislation|ordinances?|decrees?|bills?|decisions?|resolutions?|letters?)\b)[^“\"]*$"
)
_TITLE = pattern(r"(?:On|Law|The Law|For|About|Regarding)\b")
_LAW_TITLE = pattern(r"(?:On (?:adopting|amending)|Law)\s")
_DRAFT = pattern(r"draft\s[^“\"]*$")
_NO_TITLE = pattern(r"draft|decree\b|[\"“]")
_ARTICLE = pattern(r"^(?i:the|an?|its) ")
_END = (
    r"(?= (?:at|in|by|during|with|through|which|that|was|were|on [A-Z][a-z]+day|on [A-Z][a-z]+\.?\s\d|has|have|as"
    r"|for the first|unanimously|that day|and (?:decided|discussed|elected|made|(?:the )?laws?))\b|[.,;]|$)"
)
_NOT_YET = pattern(r"\b(?:will|would|to|should|shall|may|might|could|be|being) (?:\w+ )?$")
_AWARD = pattern(
    r"(?i:award|conferr|confer\b|commendation|\btitle of|\border of|\bprize|medal|pardon|amnesty|naming|credential"
    r"|appoint|dismiss)"
)
_PAST = pattern(r"anniversar|years (?:ago|have|has)|\bsince\b|historic day|long ago|already|in the past|earlier period")
_YEAR = pattern(r"\b(?:1[89]\d\d|20\d\d)\b")
_REPORTED = pattern(r"reportedly|is said to|are said to|said to have|it was reported|reports? say|believed to")
_AMENDED = pattern(r"amend|supplement|revis|modif")
_AMENDING = pattern(r"On (?:amending|revising|supplementing|modifying)")
_NO_CONTENT = frozenset(
    "law laws legislation the of on a an and for s new adopting amending supplementing policy bill".split()
)
_RECENT = 100
"""How many laws back a repetition is looked for."""


class _Found(NamedTuple):
    title: str
    action: LawAction
    start: int
    end: int


class LawGrammar:
    """The patterns of one state: its law-making bodies, and its name in the titles of laws."""

    def __init__(self, lexicon: Lexicon, canonical: Callable[[str], str]) -> None:
        self.canonical = canonical
        assembly = phrases(lexicon.meetings.assembly.words)
        standing = phrases(word for body in lexicon.meetings.assembly_standing for word in body.words)
        state = phrases(lexicon.own_names | {lexicon.state})
        self.bodies = (
            pattern(rf"{standing} of the (?:{state} |\w+ )?(?:{state} )?{assembly}|{assembly} {standing}"),
            pattern(rf"\b{assembly}(?!\w)"),
        )
        cabinet = phrases(lexicon.meetings.cabinet.words)
        self.own = pattern(rf"\b(?:{state}|{assembly}|{standing}|{cabinet})(?!\w)")
        of_state = rf"(?: of the (?:{assembly} of the )?{state})?"
        name = (
            rf"(?:(?:the |a |its |new |New |The |A )*(?:{state}(?:['’]s)? |{assembly} )?(?:[A-Z][\w-]+ )?"
            rf"(?:[Ll]aws?|[Ll]egislation|[Bb]ills?){of_state}"
            r" (?:on|for|against|banning|governing|regulating) (?:the )?[^.;:“”\"⟦]{3,220}?"
            rf"|(?:[Tt]he )?(?:{state} )?(?:[A-Z][\w-]+ ){{1,5}}Law)"
        )
        self.active = pattern(rf"\b(?P<v>{_VERB}) (?:with [^,.]{{0,60}}?approval |unanimously )?(?P<t>{name}){_END}")
        self.passive = pattern(
            rf"(?:^|[\s,;“\"])(?P<t>{name}|(?:[Ss]upplementary |[Nn]ew |[Oo]ther )?(?:legislation|laws))"
            r" (?:was|were|has been|have been|had been) (?:reportedly |said to have been |\w+ly |also )*"
            rf"(?P<v>{_VERB})\b"
        )
        self.further = pattern(rf"(?:, and|,| and) (?P<t>{name}){_END}")
        self.own_words = frozenset(
            word.lower() for name in (*lexicon.own_names, lexicon.state) for word in name.split()
        )


class LawReader:
    """Reads the laws of one document; remembers the law-making body it last named."""

    def __init__(self, grammar: LawGrammar, published: date | None) -> None:
        self._grammar = grammar
        self._published = published
        self._body: str | None = None
        self._seen: list[frozenset[str]] = []

    def observe(self, view: SentenceView) -> None:
        """Note the law-making body a sentence names."""
        for body in self._grammar.bodies:
            m = body.search(view.sentence.text)
            if m is not None:
                self._body = self._grammar.canonical(m.group())
                return

    def read(self, view: SentenceView, speakers: Speakers) -> list[Law]:
        """The laws of one sentence."""
        text = view.sentence.text
        if not _LAW_WORD.search(text) or self._remembered(text) or speakers.begins_with_the_dead(view):
            return []
        own = self._grammar.own.search(text) is not None
        if speakers.abroad or (not own and (self._body is None or speakers.names_others(text))):
            return []
        base = view.sentence.start
        return [
            Law(" ".join(f.title.split()), self._body, f.action, [(base + f.start, base + f.end)])
            for f in _quoted(text) or self._plain(text)
            if self._is_new(f)
        ]

    def _is_new(self, found: _Found) -> bool:
        """Whether the law was not told before in other words ("the law on the nuclear forces")."""
        words = frozenset(re.findall(r"[a-z]+", found.title.lower())) - _NO_CONTENT - self._grammar.own_words
        if any(words <= known or known <= words for known in self._seen[-_RECENT:]):
            return False
        self._seen.append(words)
        return True

    def _remembered(self, text: str) -> bool:
        """Whether a sentence recalls a law of the past: by its words, or by a year before last outside the title."""
        outside = _QUOTE.sub("", text)
        if _PAST.search(outside):
            return True
        earliest = self._published.year - 1 if self._published else 9999
        return any(int(year) < earliest for year in _YEAR.findall(outside))

    def _plain(self, text: str) -> list[_Found]:
        out: list[_Found] = []
        for m in (*self._grammar.passive.finditer(text), *self._grammar.active.finditer(text)):
            title = _ARTICLE.sub("", m["t"].strip(' ,.“”"'))
            if _NOT_YET.search(text[: m.start("v")]) or _AWARD.search(title) or _NO_TITLE.match(title):
                continue
            if any(m.start("t") < f.end and f.start < m.end("t") for f in out):
                continue
            out.append(_Found(title, _action(text, title, m["v"]), m.start("t"), m.end("t")))
            if m.re is self._grammar.passive:
                continue
            more = self._grammar.further.match(text, m.end("t"))
            while more is not None:
                title = _ARTICLE.sub("", more["t"].strip(' ,.“”"'))
                out.append(_Found(title, _action(text, title, m["v"]), more.start("t"), more.end("t")))
                more = self._grammar.further.match(text, more.end("t"))
        return out


def _quoted(text: str) -> list[_Found]:
    """The titles in quotation marks that stand behind a word for a law."""
    verb = _ANY_VERB.search(text)
    if verb is None or _NOT_YET.search(text[: verb.start()]):
        return []
    out: list[_Found] = []
    noun, position = "", 0
    for m in _QUOTE.finditer(text):
        named = _NOUN_BEFORE.search(text[position : m.start()])
        noun = named["n"].lower() if named else noun
        position = m.end()
        title = m["t"].strip(" ,.")
        lawful = noun.removesuffix("s") in _LAWFUL or _LAW_TITLE.match(title)
        if lawful and _TITLE.match(title) and not _AWARD.search(title) and not _DRAFT.search(text[: m.start()]):
            out.append(_Found(title, _action(text, title, verb.group()), m.start("t"), m.end("t")))
    return out


def _action(text: str, title: str, verb: str) -> LawAction:
    if _REPORTED.search(text):
        return "reported"
    return "amended" if _AMENDED.search(verb) or _AMENDING.match(title) else "adopted"
