"""Laws a report says were adopted, amended, or are reported to have been passed.

Titled ones in quotation marks ("decree … 'On adopting the Law on …'"), plain ones ("adopted the law on …", "The Law on
… was supplemented"), and the press's ("New legislation on … was reportedly passed"). Not counted: decrees of awards,
drafts, laws of other states, and laws of the past that a report remembers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from partystate.reading.en.speech.speakers import Speakers
from partystate.reading.en.text.views import SentenceView, without_dots
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import DOT, pattern, phrases
from partystate.reading.report import Law, LawAction

WORDS: tuple[str, ...] = tuple(
    "adopted promulgated passed enacted amended supplemented revised approved issued instituted released "
    "proclaimed enact Adopted Passed Approved Enacted".split()
)
"""Words that wake this reader."""

_LAW_WORD = pattern(
    r"\b(?:[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?|[Rr]egulations|[Cc]onstitution|Act)\b"
)
_LAWFUL = frozenset(("law", "legislation", "ordinance", "decree", "bill"))
_VERB = (
    r"(?:adopted|promulgated|passed|enacted|amended(?: and supplemented)?|supplemented|revised|approved|instituted"
    r"|proclaimed)"
)
_ANY_VERB = pattern(rf"\b(?:{_VERB}|issued)\b")
_QUOTE = pattern(r"[“\"](?P<t>[^“”\"]{6,300})[”\"]")
_NOUN_BEFORE = pattern(
    r"\b(?P<n>[Ll]aws?|[Ll]egislation|[Oo]rdinances?|[Dd]ecrees?|[Bb]ills?|decisions?|resolutions?|letters?|reports?"
    r"|speech|appeal)\b"
    r"(?![^“\"]*\b(?:laws?|legislation|ordinances?|decrees?|bills?|decisions?|resolutions?|letters?)\b)[^“\"]*$"
)
_TITLE = pattern(r"(?:On|Law|The Law|For|About|Regarding)\b")
_LAW_TITLE = pattern(r"(?:On (?:adopting|amending)|Law)\s|(?:[A-Z][\w-]+ ){1,7}(?:Law|Act)$")
_DRAFT = pattern(r"draft\s[^“\"]*$")
_NO_TITLE = pattern(r"draft|[\"“]")
_MAKING = r"(?:setting up|establishing|instituting|introducing|abolishing|enforcing|creating|forming)"
_NO_NAME = (
    r"(?:relevant|draft|said|same|following|above|important|most|supreme|basic|such|corresponding|other|first|second|third"
    r"|necessary|very)\b"
)
""" "adopted | the relevant law" names none."""
_WORDING = pattern(
    r"^decision on (?P<v>enacting|adopting|amending|supplementing|revising)(?: and \w+ing)? (?P<t>.+)$", flags=re.S
)
"""A decision that enacts regulations: these are what was made."""
_AMENDMENT = pattern(r"^(?:the )?amendments?(?: and supplements?)? to (?P<t>.+)$", flags=re.S)
_ARTICLE = pattern(r"^(?i:the|an?|its) ")
_NEXT_LAW = pattern(r"(?:,? and|,) (?=(?:the|an?) (?:[\w-]+ ){0,4}?(?:[Ll]aws?|[Bb]ills?)\b)")
""" "the law on wells | and the law on nurseries"."""
_END = (
    r"(?= (?:at|in (?=(?:an?|the|its|this|line|accordance|order|full|part|\w+ (?:chapters|articles|parts|sections))\b"
    r"|[A-Z]\w+(?:,|\.|$|\s(?:\d|last)))"
    r"|to(?= (?!the\b|an?\b|its\b)[a-z]+ (?:the|an?|its|their)\b)|by|during|with|through|which|that|was|were"
    r"|on [A-Z][a-z]+day|on [A-Z][a-z]+\.?\s\d+|has|have|as"
    r"|following|after|pursuant|under"
    r"|for the first|unanimously|that day|and (?:decided|discussed|elected|made|adopted|promulgated|passed|amended"
    r"|supplemented|(?:\w+ed|wrote|set|made|took) (?:up )?(?:the|an?|its)"
    r"|(?:on|(?:the |an? )?(?:laws?|bills?)|the one)))\b|[.,;]|$)"
)
_NOT_YET = pattern(r"\b(?:will|would|to|should|shall|may|might|could|be|being) (?:\w+ )?$")
_AWARD = pattern(
    r"(?i:award|conferr|confer\b|commendation|\btitle of|\border of|\bprize|medal|pardon|amnesty|naming|credential"
    r"|appoint|dismiss)"
)
_PAST = pattern(
    r"anniversar|years (?:ago|have|has)|\bsince\b|historic (?:day|law)|long ago|(?<!As[ ])\balready\b|in the past"
    r"|earlier period"
)
_NEWS = pattern(r"\b(?:today|yesterday|recently|this year|some days ago|on [A-Z][a-z]+day|[A-Z][a-z]+day)\b")
"""What tells, in a report that remembers a law, of another one that is new."""
_YEAR = pattern(r"\b(?:1[89]\d\d|20\d\d)\b")
_REPORTED = pattern(r"reportedly|is said to|are said to|said to have|it was reported|reports? say|believed to")
_AMENDED = pattern(r"amend|supplement|revis|modif")
_AMENDING = pattern(r"On (?:amending|revising|supplementing|modifying)")
_NO_CONTENT = frozenset(
    "law laws legislation the of on a an and for s new adopting amending supplementing policy bill".split()
)
_ISSUED = frozenset(("issued", "released", "announced"))
"""Verbs that make a decree or decision, not a law."""
_DECIDED, _RESOLVED = "decided", "resolved"
_FRONTED = ("Adopted", "Approved", "Passed", "Enacted")
_NEW = frozenset(("enacting", "adopting"))
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
            rf"|(?:[Tt]he )?(?:{state} )?(?:[A-Z][\w-]+ ){{1,5}}(?:Law|Act)"
            rf"|(?:the|an?) (?:new )?(?!{_NO_NAME})(?:[a-z][\w-]+ ){{1,5}}(?:law|bill)(?! (?:on|of|for|against)\b)"
            rf"|(?:[Tt]he )?(?:[A-Z][\w-]+ ){{0,2}}Constitution{of_state}"
            rf"|(?:[Tt]he |its |{state}(?:['’]s)? )(?:country['’]s |socialist )?constitution"
            rf"|(?:an? |the )?(?:decree|ordinance) on {_MAKING} (?:the )?[^.;:“”\"⟦]{{3,200}}?"
            r"|(?:an? |the )?decision on (?:enacting|adopting|amending|supplementing|revising)(?: and \w+ing)?"
            r" (?:regulations|rules|bylaws|law|the (?:regulations|rules|bylaws|law))\b[^.;:“”\"⟦]{3,200}?"
            r"|(?:the )?(?:amendments?(?: and supplements?)? to )(?:the )?[^.;:“”\"⟦]{0,40}?[Ll]aw on"
            r" [^.;:“”\"⟦]{3,160}?)"
        )
        self.active = pattern(
            rf"\b(?P<v>{_VERB}|issued|released|announced|voted(?: \w+)? for)"
            r" (?:with [^,.]{0,60}?approval |unanimously )?"
            rf"(?P<t>{name}){_END}"
        )
        self.inverted = pattern(
            r"^(?P<v>[Aa]dopted|[Aa]pproved|[Pp]assed|[Ee]nacted) (?:at|by|in) (?:the|its) [^.;,⟦“”\"]{3,60}?"
            rf" (?:was|were) (?P<t>{name}){_END}"
        )
        self.decided = pattern(
            r"\b(?:decided|resolved|agreed) (?:\w+ )?to (?P<v>enact|adopt|amend(?: and supplement)?|revise|supplement"
            rf"|pass|promulgate) (?P<t>{name}){_END}"
        )
        """What a body decided to enact is enacted."""
        self.passive = pattern(
            rf"(?:^|[\s,;“\"])(?P<t>{name}|(?:[Ss]upplementary |[Nn]ew |[Oo]ther )?(?:legislation|laws))"
            r"(?: (?:was|were|has been|have been|had been) (?:reportedly |said to have been |\w+ly |also )*"
            rf"(?P<v>{_VERB})\b| (?P<w>adopted|promulgated|amended) on (?=[A-Z][a-z]+\.? \d))"
        )
        self.further = pattern(
            rf"(?:, and|,| and) (?:(?P<t>{name})|(?:the one )?on (?P<o>[^.;:,“”\"⟦]{{3,120}}?)){_END}"
        )
        self.cabinet = pattern(rf"(?:The )?(?:{state} )?(?P<b>{cabinet})(?!\w)")
        self.own_words = frozenset(
            word.lower() for name in (*lexicon.own_names, lexicon.state) for word in name.split()
        )


class LawReader:
    """Reads the laws of one document; remembers the law-making body it last named."""

    def __init__(self, grammar: LawGrammar, published: date | None) -> None:
        self._grammar = grammar
        self._published = published
        self._body: str | None = None
        self._seen: list[tuple[bool, frozenset[str]]] = []
        self._recalling = False
        """A law of the past has been told of; one without a day is then of the past too."""

    def observe(self, view: SentenceView) -> None:
        """Note the law-making body a sentence names."""
        for body in self._grammar.bodies:
            m = body.search(view.sentence.text)
            if m is not None:
                self._body = self._grammar.canonical(m.group())
                return

    def read(self, view: SentenceView, speakers: Speakers) -> list[Law]:
        """The laws of one sentence."""
        text = without_dots(view.sentence.text)
        if not _LAW_WORD.search(text) or speakers.begins_with_the_dead(view):
            return []
        if self._remembered(text):
            self._recalling = True
            return []
        if self._recalling and not _NEWS.search(text):
            return []
        cabinet = self._grammar.cabinet.match(text)
        body = self._grammar.canonical(cabinet["b"]) if cabinet is not None else self._body
        own = self._grammar.own.search(text) is not None
        named = own and any(body.search(text) for body in self._grammar.bodies)
        if speakers.abroad and not named:
            return []
        if not own and (self._body is None or speakers.names_others(view.sentence.text)):
            return []
        base = view.sentence.start
        return [
            Law(" ".join(f.title.replace(DOT, ".").split()), body, f.action, [(base + f.start, base + f.end)])
            for f in _quoted(text) or self._plain(text)
            if self._is_new(f)
        ]

    def _is_new(self, found: _Found) -> bool:
        """Whether the law was not told before in other words ("the law on the nuclear forces")."""
        words = frozenset(re.findall(r"[a-z]+", found.title.lower())) - _NO_CONTENT - self._grammar.own_words
        decree = found.title.startswith(("decree", "ordinance"))
        if any(kind == decree and (words <= known or known <= words) for kind, known in self._seen[-_RECENT:]):
            return False
        self._seen.append((decree, words))
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
        grammar = self._grammar
        decided = grammar.decided.finditer(text) if _DECIDED in text or _RESOLVED in text else ()
        inverted = grammar.inverted.finditer(text) if text.startswith(_FRONTED) else ()
        for m in (*grammar.passive.finditer(text), *grammar.active.finditer(text), *decided, *inverted):
            title = _ARTICLE.sub("", m["t"].strip(' ,.“”"'))
            verb = m["v"] or m["w"]
            at = max(m.start(g) for g in m.groupdict() if g in ("v", "w"))
            if _AWARD.search(title) or _NO_TITLE.match(title):
                continue
            if m.re is not grammar.decided and _NOT_YET.search(text[:at]):
                continue
            if verb in _ISSUED and not title.startswith(("decree", "ordinance", "decision")):
                continue
            if any(m.start("t") < f.end and f.start < m.end("t") for f in out):
                continue
            if m.re is grammar.passive:
                apart = _apart(text, m.start("t"), m.end("t"))
                out += [_made(text, each, verb, start, end) for each, start, end in apart]
                continue
            out.append(_made(text, title, verb, m.start("t"), m.end("t")))
            more = grammar.further.match(text, m.end("t"))
            while more is not None:
                group = "t" if more["t"] else "o"
                title = _ARTICLE.sub("", more[group].strip(' ,.“”"'))
                if group == "o":  # "the laws on bees and on honey"
                    title = f"law on {_ARTICLE.sub('', title)}"
                out.append(_made(text, title, verb, more.start(group), more.end(group)))
                more = grammar.further.match(text, more.end(group))
        return out


def _apart(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Each law of a list that is one subject ("the law on A and the law on B were adopted"), with where it stands."""
    position = start
    for part in _NEXT_LAW.split(text[start:end]):
        position = text.index(part, position)
        yield _ARTICLE.sub("", part.strip(' ,.“”"')), position, position + len(part)
        position += len(part)


def _made(text: str, title: str, verb: str, start: int, end: int) -> _Found:
    """The law of a title: the regulations a decision enacts, the law an amendment is made to."""
    worded = _WORDING.match(title)
    if worded is not None:
        return _Found(_ARTICLE.sub("", worded["t"]), "adopted" if worded["v"] in _NEW else "amended", start, end)
    amended = _AMENDMENT.match(title)
    if amended is not None:
        return _Found(_ARTICLE.sub("", amended["t"]), "amended", start, end)
    return _Found(title, _action(text, title, verb), start, end)


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
        titled = _TITLE.match(title) or _LAW_TITLE.match(title)
        if lawful and titled and not _AWARD.search(title) and not _DRAFT.search(text[: m.start()]):
            out.append(_Found(title, _action(text, title, verb.group()), m.start("t"), m.end("t")))
    return out


def _action(text: str, title: str, verb: str) -> LawAction:
    if _REPORTED.search(text):
        return "reported"
    return "amended" if _AMENDED.search(verb) or _AMENDING.match(title) else "adopted"
