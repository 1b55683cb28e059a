"""What a sentence says a meeting did: its coordinated verbs, each with the range of its object.

"The meeting heard a report on X and discussed Y, and adopted Z" has three clauses; what is talked over gives agenda
items (`agenda`), what is adopted gives decisions (`decisions`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.patterns import MARK, pattern

_LEAD = (
    r"(?:(?:First|Second|Then|Next|Also|Finally|According to [^,⟦]{2,60}|In the [^,⟦]{2,60}"
    r"|(?:At|During) the [^,⟦]{2,80}"
    r"|(?:After|Through|In|On the basis of) [^,⟦]{2,200}|Before [^,⟦]{2,120}|Upon [^,⟦]{2,80}"
    r"|Having [^,⟦]{2,120}), |And )?"
)
_ORGAN = (
    r"(?:[Mm]eetings?|[Ss]ession|[Tt]alks|[Ss]itting|[Pp]lenary|[Pp]lenum|[Cc]ongress|[Cc]onference|Political Bureau"
    r"|[Aa]ssembly|[Pp]arliament|[Ll]egislature"
    r"|Presidium|Standing Committee|[Cc]ommission|Cabinet|Secretariat|Central Committee|[Ss]eminar|[Pp]articipants)"
)
_MEETS = (
    rf"(?:{_LEAD}|{MARK} (?:[^.;⟦]{{0,200}} )?(?:said|stated) that )"
    rf"(?:(?:[Tt]he|[Tt]his|[Aa]) (?:[\w'’-]+ ){{0,7}}?{_ORGAN}(?: of (?:the )?[^,;⟦]{{0,100}}?)?(?: on \w+day)?"
    r"(?: held [^,;⟦]{3,60}?)?"
    r"|It|it|(?:(?:At|During) the (?:\w+ )?(?:talks?|meeting|meeting and talks),? )?"
    r"(?:(?:[Bb]oth|[Tt]he(?: two)?) (?:sides|leaders|officials|ministers|parties)|[Tt]hey)"
    r"|At the [^,⟦]{3,60}?(?:session|meeting|plenary|congress), ⟦\d+⟧(?= expounded))"
)
_ADVERBS = (
    r"(?:(?:will|is to|would|first|also|then|further|again|additionally|in (?:depth|detail)|(?!only\b)[a-z]+ly"
    r"|started the discussion on|continued the discussion on)\s*,? )*"
)
_TALKED = (
    r"(?:expounded|took (?:[a-z]+ ){0,2}measures after discussing"
    r"|discuss(?:ed)?|examined?|deliberated? on|deliberated?|stud(?:ied|y)|review(?:ed)?|debated?"
    r"|analy[sz]ed? and review(?:ed)?|dealt with|heard|decided? on|exchanged views on|took up|deal with|screened"
    r"|(?:put(?: forward)?|presented|submitted|placed|took up|adopted|approved) (?:on|as) (?:its |the |an )?agendas?"
    r"(?: items?)?|reported)"
)
_TALK = rf"(?:{_TALKED}(?:,? and {_TALKED})?)"
_ADOPT = (
    r"(?:adopted|approved|ratified|passed|enacted|confirmed and approved|examined and approved"
    r"|deliberated and (?:approved|adopted)|discussed and (?:approved|adopted|ratified)|decided (?=to\s)"
    r"|decided on (?=the (?:organi[sz]ational|plan|measures)))"
)
_OTHER = (
    r"(?:analy[sz]ed|reaffirmed|confirmed|shared|agreed|set forth|stressed|emphasi[sz]ed|underlined|called|clarified"
    r"|assessed|appreciated|noted|made"
    r"|elected|appointed|informed"
    r"|reached|recalled|referred to|mentioned|presented|took|take|fixed|gave|expressed|pointed|organi[sz]ed|specified"
    r"|affirmed|acknowledged"
    r"|summed|concluded)"
)
_PREDICATE = pattern(
    rf"^[\"“]?{_MEETS},? {_ADVERBS}(?P<p>(?:in depth )?(?:{_ADOPT}|{_TALK}|{_OTHER})\b.*)$", flags=re.S
)
_VERB = pattern(
    rf"(?:^|, (?:and )?| and |\band ){_ADVERBS}(?P<v>(?P<adopt>{_ADOPT})|(?P<talk>{_TALK})|(?P<other>{_OTHER}))\b",
    r"(?: in (?:depth|detail|a \w+ manner))?\s*",
)


class Clause(NamedTuple):
    """One verb of a meeting; its object is skeleton[start:end]."""

    verb: str
    adopts: bool
    talks: bool
    start: int
    end: int


def clauses(skeleton: str) -> Iterator[Clause]:
    """The coordinated verbs of a sentence whose subject is a meeting; none for other sentences."""
    m = _PREDICATE.match(skeleton)
    if m is None:
        return
    base, predicate = m.start("p"), m.group("p")
    verbs = [v for v in _VERB.finditer(predicate) if not in_quotation(predicate[: v.start()])]
    for k, v in enumerate(verbs):
        end = verbs[k + 1].start() if k + 1 < len(verbs) else len(predicate)
        adopts, talks = v.group("adopt") is not None, v.group("talk") is not None
        yield Clause(v.group("v"), adopts, talks, base + v.end(), base + end)
