"""Through which outlets a document's news came, nearest outlet first ("Xinhua … quoted the KCNA report as saying").

A document of the state's own agency is its own source. In the press the chain is read off the sentences that attribute:
one outlet quoting another, "KCNA said", "according to state media", "citing …".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from partystate.documents import Document
from partystate.reading.en.views import SentenceView
from partystate.reading.lexicon import alternatives
from partystate.reading.report import Span

_STATE_MEDIA = (
    r"(?:(?:[Nn]orth\s+Korea(?:n|['’]s)|[Pp]yongyang['’]s|[Tt]he\s+[Nn]orth['’]s|[Oo]fficial|[Cc]ountry['’]s)\s+)?"
    r"(?:[Ss]tate(?:-run|-controlled|-owned)?\s+(?:news\s+)?(?:media|television|TV|broadcaster|newspaper"
    r"|agency|news\s+agency)|official\s+(?:news\s+agency|media))"
)
_SAID = (
    r"(?:said|says|reported|reports|announced|carried|revealed|published|released|claimed|quoted|cited|added|noted"
    r"|described|stated|showed)"
)


class Attribution(NamedTuple):
    """One place where a sentence names its source: `outlet` is None for unnamed "state media"."""

    outlet: str | None
    cited: str | None
    """The further outlet that `outlet` quotes there."""
    span: Span


class RelayReader:
    """Reads attributions; knows the outlets of one charter.

    `outlets`: name or code as printed → canonical name. `own`: canonical names of the state's own outlets, the agency
    (whose text is the original) first.
    """

    def __init__(self, outlets: Mapping[str, str], own: tuple[str, ...]) -> None:
        self._outlets = dict(outlets)
        self._own = own
        name = rf"(?:{alternatives(self._outlets)})(?!\w)" if outlets else r"(?!)"
        named = rf"(?:\b(?P<{{0}}>{name})|(?P<{{0}}_any>\b{_STATE_MEDIA}))"
        about = (
            r"(?:\s*\([^)]{1,20}\))?(?:['’]s)?(?:\s+(?:news\s+agency|report|reports|newspaper|daily|agency"
            r"|television|website|dispatch|outlet))*"
        )
        first, second = named.format("a"), named.format("b")
        self._quoting = re.compile(
            rf"{first}{about}\s*,?\s+(?:\w+,?\s+){{0,3}}?(?:quot|cit)(?:ed|ing|es)\s+(?:the\s+"
            rf"|a\s+)?(?:\w+\s+){{0,3}}?{second}{about}"
        )
        self._attributed = (
            re.compile(rf"{first}{about}(?:,?\s+(?:has\s+|had\s+|also\s+|on\s+)?(?:\w+day\s+)?{_SAID}\b|\s+that\b)"),
            re.compile(rf"\b(?:[Aa]ccording\s+to|[Cc]iting|[Qq]uoting|[Cc]ited|[Qq]uoted|reported\s+by|carried\s+by"
                rf"|released\s+by|monitored\s+by|said\s+in|told|via)\s+(?:the\s+|a\s+report\s+(?:by|from"
                rf"|of)\s+(?:the\s+)?)?(?:\w+['’]?s?\s+){{0,4}}?{first}"),
            re.compile(rf"\b(?:said|reported|announced|revealed)\s+(?:the\s+)?{first}"),
        )  # fmt: skip
        self._subject = re.compile(
            rf"(?:[Tt]he\s+)?(?:[\w’'.-]+\s+){{0,6}}?(?:{name}|{_STATE_MEDIA}){about}(?:\s+\([^)]*\))?$"
        )
        self._opinion = re.compile(r"\b(?:commentary|editorial|article|commentator|columnist|statement)\b")
        self._words = re.compile(rf"\b{name}|{_STATE_MEDIA}")

    def is_outlet(self, subject: str) -> bool:
        """Whether the subject of a speech verb only passes news on ("KCNA", "state media", "the agency")."""
        if self._opinion.search(subject):
            return False
        return bool(self._subject.match(subject.strip())) or bool(
            re.fullmatch(
                r"(?:the\s+)?(?:\w+\s+)?(?:news\s+)?(?:agency|report|reports|broadcaster|outlet)", subject.strip(), re.I
            )
        )

    def is_own(self, outlet: str | None) -> bool:
        """Whether an outlet is one of the state's own, whose documents are their own source."""
        return outlet in self._own

    def canonical(self, name: str) -> str:
        return self._outlets.get(name, name)

    def attributions(self, view: SentenceView) -> list[Attribution]:
        """The attributions of one sentence."""
        text = view.sentence.text
        if not self._words.search(text):
            return []
        base = view.sentence.start
        quoting = self._quoting.search(text)
        if quoting is not None:
            outlet, cited = self._of(quoting, "a"), self._of(quoting, "b")
            return [Attribution(outlet, cited, (base + quoting.start(), base + quoting.end()))]
        out = []
        for pattern in self._attributed:
            for m in pattern.finditer(text):
                out.append(Attribution(self._of(m, "a"), None, (base + m.start(), base + m.end())))
        return out

    def _of(self, m: re.Match[str], group: str) -> str | None:
        found = m.group(group)
        return self._outlets[found] if found else None

    def chain(self, document: Document, attributions: list[Attribution]) -> list[str]:
        """The outlets the document's news came through, nearest first; its own outlet first where known."""
        own = document.outlet
        if own in self._own:
            return [own] if own else []
        chain = [own] if own else []
        quoting = next((a for a in attributions if a.cited), None)
        if quoting is not None:
            chain += [o for o in (quoting.outlet, quoting.cited) if o and o not in chain]
            return chain
        named = [a.outlet for a in attributions if a.outlet]
        source = next((o for o in self._own if o in named), None) or next((o for o in named if o not in chain), None)
        if source is None and any(a.outlet is None for a in attributions):
            source = "state media"
        if source and source not in chain:
            chain.append(source)
        return chain
