"""Through which outlets a document's news came, nearest outlet first ("Xinhua … quoted the KCNA report as saying").

A document of the state's own agency is its own source. In the press the chain is read off the sentences that attribute:
one outlet quoting another, "KCNA said", "according to state media", "citing …".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from partystate.documents import Document
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import AnyPart
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Span

STATE_MEDIA = "state media"
"""What stands in a chain for the state's media where none is named."""
_STATE_MEDIA = (
    r"(?:[Ss]tate(?:-run|-controlled|-owned)? (?:news )?(?:media|television|TV|broadcaster|newspaper|agency)"
    r"|[Oo]fficial (?:news agency|media))"
)
_SAID = (
    r"(?:said|says|reported|reports|announced|carried|revealed|published|released|claimed|quoted|cited|added|noted"
    r"|described|stated|showed|urged|stressed|warned)"
)
_ABOUT = (
    r"(?:\s*\([^)]{1,20}\))?(?:['’]s)?"
    r"(?: (?:news agency|reports?|newspaper|daily|agency|television|website|dispatch|outlet))*"
)
_BESIDE = r"(?:,? and (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,3}|, (?:the |an? )?[^,;“”\"]{3,60},)"
"""Another outlet, or what the first one is, before the verb of both."""
_OPINION = pattern(r"\b(?:commentary|editorial|article|commentator|columnist|statement)\b")
_SOME_OUTLET = pattern(
    r"(?i:(?:the )?(?:(?!cabinet|government|press|party|commission)\w+ )?(?:news )?"
    r"(?:agency|reports?|broadcaster|outlet))"
)


_OF_MEDIA = ("media", "television", "tv", "broadcaster", "newspaper", "agency", "report", "outlet")
_UNNAMED = ("media", "agency", "television", "broadcaster")
_LONGEST_SUBJECT = 16
"""Blanks in the longest subject that is an outlet with what is printed beside it."""
_CREDIT = 140
"""Characters of the body that may hold the agency it is credited to."""
_SHORTEST = 3
"""Codes of two letters name a source only beside another word."""


def _as_kept(name: str) -> str:
    return " ".join(name.replace("’", "'").split())


class Attribution(NamedTuple):
    """One place where a sentence names its source: `outlet` is None for unnamed "state media"."""

    outlet: str | None
    cited: str | None
    """The further outlet that `outlet` quotes there."""
    span: Span
    passes: bool = False
    """Whether this outlet passes on what another, the state's own, has told ("…, Yonhap reports")."""
    first: str | None = None
    """An outlet the charter does not know, which quotes `outlet`."""


class RelayReader:
    """Reads attributions; knows the outlets of one charter.

    `outlets`: name or code as printed → canonical name. `own`: canonical names of the state's own outlets, the agency
    (whose text is the original) first. `names`: names of the state, for "North Korea's official news agency".
    """

    def __init__(self, outlets: Mapping[str, str], own: Iterable[str], names: Iterable[str]) -> None:
        self._outlets = {_as_kept(name): canonical for name, canonical in outlets.items()}
        self._own = tuple(own)
        self.words = (*(name for name in self._outlets if len(name) >= _SHORTEST), *_UNNAMED)
        """Words of a sentence that may name a source."""
        name = rf"{phrases(self._outlets)}(?!\w)" if self._outlets else r"(?!)"
        media = rf"(?:(?:{phrases(names)}(?:['’]s)?|[Cc]ountry['’]s) )?{_STATE_MEDIA}"
        first, second = (rf"(?:\b(?P<{g}>{name})|(?P<{g}_any>\b{media}(?! {name})))" for g in ("a", "b"))
        self.is_outlet = lru_cache(maxsize=4096)(self._is_outlet)
        self._words = pattern(rf"\b{name}|{_STATE_MEDIA}")
        self._of_outlets = AnyPart((*self._outlets, *_OF_MEDIA))
        """What every subject that is an outlet holds."""
        self._subject = pattern(rf"(?:[Tt]he )?(?:[\w’'.-]+ ){{0,6}}?(?:{name}|{media}){_ABOUT}(?: \([^)]*\))?$")
        self._quoting = pattern(
            rf"{first}{_ABOUT}\s*,? (?:\w+,? ){{0,3}}?(?:quot|cit)(?:ed|ing|es)"
            rf" (?:the |a )?(?:\w+ ){{0,3}}?{second}{_ABOUT}"
        )
        self._attributed = (
            pattern(rf"{first}{_ABOUT}(?:{_BESIDE}?,? (?:has |had |also |on )?(?:\w+day )?{_SAID}\b| that\b)"),
            pattern(
                r"\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Cc]ited|[Qq]uoted"
                r"|(?:reported|carried|released|monitored) by|said in|told|via)"
                r" (?:the |a report (?:by|from|of) (?:the )?)?(?:\w+['’]?s? ){0,4}?" + first
            ),
            pattern(rf"\b(?:said|reported|announced|revealed) (?:the )?{first}"),
            pattern(rf"[”\"] (?:the )?{first}(?: \([^)]*\))?\.$"),
        )
        self._passing = pattern(
            rf",[”\"]? (?:the )?(?P<a>{name})(?: news agency)? (?:reports|reported|says|said)(?: on \w+day)?\.?$"
            rf"|,[”\"]? (?:reports|reported|says) (?:the )?(?P<b>{name})(?: news agency)?\.?$"
        )
        self._citing = pattern(
            r"\b(?P<u>[A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) (?:reports|reported),? "
            rf"(?:citing|quoting|with reference to) (?:the )?(?P<a>{name})"
        )
        self._credit = pattern(
            rf"[^\n]{{0,40}}?[(/](?:[^()\n]{{0,40}}/\s*)?(?P<a>{name})(?: [-–] [^()\n]{{0,40}})?[)/]"
        )
        self._capitals = {n.upper(): c for n, c in self._outlets.items() if len(n) > _SHORTEST and n.isascii()}
        self._city_credit = pattern(rf"[A-Z][A-Z /-]+\. (?P<a>{phrases(self._capitals)}) (?=[A-Z])")

    def _named(self, printed: str | None) -> str | None:
        """The canonical name of an outlet, whatever apostrophes and blanks its name is printed with."""
        return self._outlets.get(_as_kept(printed)) if printed else None

    def _credited(self, document: Document) -> str | None:
        """The agency that the first line of the body credits: "Dec. 3 (UPI) --", "SEOUL. KAZINFORM …"."""
        lead = document.text[document.title_end : document.title_end + _CREDIT].lstrip()
        m = self._credit.match(lead)
        if m is not None:
            return self._named(m["a"])
        m = self._city_credit.match(lead)
        return self._capitals[m["a"]] if m is not None else None

    def _is_outlet(self, subject: str) -> bool:
        """Whether the subject of a speech verb only passes news on ("KCNA", "state media", "the agency")."""
        if "⟦" in subject:
            return False  # a person
        subject = subject.strip()
        if subject.count(" ") > _LONGEST_SUBJECT or not self._of_outlets.within(subject) or _OPINION.search(subject):
            return False
        return bool(_SOME_OUTLET.fullmatch(subject) or self._subject.match(subject))

    def is_own(self, outlet: str | None) -> bool:
        """Whether an outlet is one of the state's own, whose documents are their own source."""
        return outlet in self._own

    def attributions(self, view: SentenceView) -> list[Attribution]:
        """The attributions of one sentence."""
        text, base = view.sentence.text, view.sentence.start
        if not self._words.search(text):
            return []
        quoting = self._quoting.search(text)
        if quoting is not None:
            span = base + quoting.start(), base + quoting.end()
            return [Attribution(self._named(quoting["a"]), self._named(quoting["b"]), span)]
        citing = self._citing.search(text)
        if citing is not None:
            outlet = self._named(citing["a"])
            known = self._named(citing["u"]) or citing["u"]
            return [Attribution(outlet, None, (base + citing.start(), base + citing.end()), True, known)]
        passing = self._passing.search(text)
        if passing is not None:
            outlet = self._named(passing["a"] or passing["b"])
            others = [a for a in self._told(text[: passing.start()], base) if a.outlet != outlet]
            now = any(sign in passing.group() for sign in ("reports", "news agency")) or bool(others)
            return [*others, Attribution(outlet, None, (base + passing.start(), base + passing.end()), now)]
        return self._told(text, base)

    def _told(self, text: str, base: int) -> list[Attribution]:
        return [
            Attribution(self._named(m["a"]), None, (base + m.start(), base + m.end()))
            for attributed in self._attributed
            for m in attributed.finditer(text)
        ]

    def chain(self, document: Document, attributions: list[Attribution]) -> list[str]:
        """The outlets the document's news came through, nearest first; its own outlet first where known."""
        chain = [document.outlet] if document.outlet else []
        if self.is_own(document.outlet):
            return chain
        passer, _, handed = (document.outlet or "").rpartition("-")
        handed_on = self._named(handed)
        if passer and handed_on is not None and self.is_own(handed_on):
            return [passer, handed_on]  # "NNN-KCNA"
        credit = None if chain else self._credited(document)
        if credit is not None:
            chain.append(credit)
            if self.is_own(credit):
                return chain
        for passed in (a for a in attributions if a.passes and not self.is_own(a.outlet)):
            chain += [o for o in (passed.first, passed.outlet) if o and o not in chain]
            break
        quoting = next((a for a in attributions if a.cited), None)
        if quoting is not None:
            return chain + [o for o in (quoting.outlet, quoting.cited) if o and o not in chain]
        named = [a.outlet for a in attributions if a.outlet and a.outlet not in chain]
        if len(chain) > 1 or any(a.passes for a in attributions):
            named = [o for o in named if self.is_own(o)]
        source = next((o for o in self._own if o in named), next(iter(named), None))
        if source is None and any(a.outlet is None for a in attributions):
            source = STATE_MEDIA
        return [*chain, source] if source else chain
