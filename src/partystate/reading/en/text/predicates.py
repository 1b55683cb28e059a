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
    r"|Having [^,⟦]{2,120}), |By an? (?:unanimous|majority) vote,? |With (?:one accord|unanimous approval),? |And )?"
)
_ORGAN = (
    r"(?:[Mm]eetings?|[Ss]essions?|[Tt]alks|[Ss]itting|[Pp]lenary|[Pp]lenum|[Cc]ongress|[Cc]onferences?"
    r"|Political Bureau|[Aa]ssembl(?:y|ies)|[Pp]arliament|[Ll]egislature|[Pp]olitburo|[Gg]athering"
    r"|Presidium|Standing Committee|[Cc]ommi(?:ssion|ttee)|[Cc]abinet|Cabinet|Secretariat|Central Committee"
    r"|[Ss]eminar|[Pp]articipants|[Dd]eputies|[Ll]awmakers|[Ll]egislators)"
)
_PLURALS = (
    r"(?:At (?:an?|the) [^,;]{3,60}?(?:meeting|session|plenum|sitting)\b[^,;]{0,120}, "
    r"(?:(?:party|[Cc]abinet|senior|top|government|the) )*(?:officials|members|ministers|leaders)"
    r"|(?:At the \w+, )?(?:[Pp]articipants|[Dd]eputies|[Ll]awmakers|[Ll]egislators|[Dd]elegates)"
    r"(?: (?:in|at|to) the \w+)?"
    rf"|(?:At the \w+, )?(?:{MARK} and )?(?:[Tt]he |other )?(?:[a-z]+ )?(?:(?:[Pp]olitburo|[Cc]ommission) members"
    r"|[Mm]embers of the (?:[\w’'-]+ ){0,5}?(?:Bureau|[Pp]olitburo|[Cc]ommission|Presidium|[Cc]ommittee|Cabinet)))"
)
_TELLER = (
    r"(?:(?:[A-Z]{3,5}|(?:[Tt]he )?(?:[A-Z]\w+ |state |news )*(?:agency|report|paper|newspaper|media|Sinmun)|[Ii]t)"
    r" (?:also )?(?:said|reported|added|noted)(?: (?:on )?[A-Z]\w+day)?(?: that)? )"
)
""" "The agency said | the politburo also discussed …"."""
_ASIDE = (
    r"(?:, (?:on|after|in|through|having|while|chaired|presided|held|convened|attended|with|at|which|proceeding)\b"
    r"[^⟦;]{3,200}?,)"
)
""" "The committee, | chaired by its head, | amended …"."""
_MEETS = (
    rf"(?:{_LEAD}|{MARK} (?:[^.;⟦]{{0,200}} )?(?:said|stated) that )"
    rf"{_TELLER}?"
    rf"(?:(?:[Tt]he|[Tt]his|[Aa]|(?:[A-Z]\w+ ){{1,2}}?[A-Z]\w+['’]s|[A-Z]\w+['’]s) (?:[\w'’-]+ ){{0,7}}?{_ORGAN}"
    rf"(?: of (?:the )?[^,;⟦]{{0,100}}?)?(?: on (?:\w+day|the spot|site))?(?: held [^,;⟦]{{3,60}}?)?{_ASIDE}?"
    rf"|{_PLURALS}|It|it|(?:(?:At|During) the (?:\w+ )?(?:talks?|meeting|meeting and talks),? )?"
    r"(?:(?:[Bb]oth|[Tt]he(?: two)?) (?:sides|leaders|officials|ministers|parties)|[Tt]hey)"
    r"|At the [^,⟦]{3,60}?(?:session|meeting|plenary|congress), ⟦\d+⟧(?= expounded))"
)
_ADVERBS = (
    r"(?:(?:will|is to|would|has|have|had|first|also|then|further|again|additionally|in (?:depth|detail)"
    r"|(?!only\b)[a-z]+ly"
    r"|started the discussion on|continued the discussion on)\s*,? )*"
)
DEED = (
    r"(?:convening|holding|opening|convocation|(?:re-?)?establishment|creation|formation|founding|foundation"
    r"|implementation|dissolution|(?:re-?)?organi[sz]ation|merger|merging|renaming|institution|introduction)"
)
"""What is to be done, where a meeting says that it decided on it."""
_TOPIC = (
    r"(?:how|ways|means|measures|steps|(?:the )?(?:\w+ ){0,2}(?:issues?|matters?|questions?|problems?|plans?|tasks?)\b)"
)
_TALKED = (
    r"(?:(?:looked (?:at|into)|went into|considered|weighed|tackled|addressed|focused on|turned to"
    r"|talked (?:over|about))"
    rf"(?= {_TOPIC})"
    r"|expounded|took (?:[a-z]+ ){0,2}measures after discussing"
    r"|discuss(?:ed)?|examined?|deliberated? (?:up)?on|deliberated?|stud(?:ied|y)|review(?:ed)?|debated?"
    r"|analy[sz]ed? and review(?:ed)?"
    r"|(?:summed up|summari[sz]ed)(?= the (?:work|activities|results?|implementation|fulfil\w+|execution)\b)"
    r"|dealt with|heard"
    r"|decided? on|compared notes on|(?:exchanged|shared) (?:[a-z-]+ ){0,2}?"
    r"(?:(?:views|opinions|information) (?:on|about|regarding|over)|(?:evaluations|assessments|appraisals) of)"
    r"|took up|deal with|screened"
    r"|(?:put(?: forward)?|presented|submitted|placed|took up|adopted|approved) (?:on|as) (?:its |the |an )?agendas?"
    r"(?: items?)?|reported)"
)
_TALK = rf"(?:{_TALKED}(?:,? and {_TALKED})?)"
_ADOPT = (
    r"(?:(?:adopted|approved)(?! as (?:its|the|an) )|ratified|passed|enacted|endorsed|confirmed and approved"
    r"|examined and approved"
    r"|(?:gave|granted) (?:its |their |full |unanimous )*approval to"
    r"|(?:amended|revised|supplemented|modified)(?: and (?:supplemented|amended|revised|modified))?"
    r"|abolished|abrogated|annulled|repealed|scrapped|rescinded"
    r"|deliberated and (?:approved|adopted)|discussed and (?:approved|adopted|ratified)|(?:decided|resolved)"
    r" (?:(?:on )?[A-Z][a-z]+day )?(?=to\s)"
    r"|(?:took|made|reached|passed) (?:an?|the) (?:\w+ )?decision (?=(?:to|on)\s)"
    r"|voted (?:\w+ )?for|voted (?:\w+ )?(?=to\s)"
    r"|decided (?=that (?:the|an?)\s)"
    rf"|decided on (?=(?:the )?{DEED} of\b)"
    r"|decided on (?=(?:the (?:organi[sz]ational|plan|measures)|[“\"]?(?:\w+ ){0,2}?(?:measures|steps|plans?)\b)))"
)
_OTHER = (
    r"(?:analy[sz]ed|reaffirmed|confirmed|shared|agreed|set forth|stressed|emphasi[sz]ed|underlined|called|clarified"
    r"|assessed|appreciated|noted|made"
    r"|elected|by-elected|dismissed|critici[sz]ed|censured|appointed|informed|briefed|was briefed on|listened to|voted"
    r"|reached|recalled|referred to|mentioned|presented|took|take|fixed|gave|expressed|pointed|organi[sz]ed|specified"
    r"|affirmed|acknowledged|(?:met|convened|gathered)(?= (?:on|in|at|late|early|under|behind)\b)"
    r"|summed|concluded)"
)
_PREDICATE = pattern(
    rf"^[\"“]?{_MEETS},? [\"“]?{_ADVERBS}(?P<p>(?:in depth )?(?:{_ADOPT}|{_TALK}|{_OTHER})\b.*)$", flags=re.S
)
_VERB = pattern(
    rf"(?:^|, (?:and )?| and |\band ){_ADVERBS}(?P<v>(?P<adopt>{_ADOPT})|(?P<talk>{_TALK})|(?P<other>{_OTHER}))\b",
    r"(?: in (?:depth|detail|a \w+ manner))?\s*",
)


_DECIDED_TOO = pattern(r" and decided on\s*$")
_A_DEED = pattern(rf"(?:the )?{DEED} of\b")
""" "discussed and decided on | the convening of a congress": an item, and decided."""


_TO_DO = pattern(r"(?:discuss|examine|deliberate|study|review|debate|analy[sz]e|decide|deal)\b")
""" "decided to convene a plenum to sum up the work and | discuss important issues": what that one will do."""


class Clause(NamedTuple):
    """One verb of a meeting; its object is skeleton[start:end]."""

    verb: str
    adopts: bool
    talks: bool
    start: int
    end: int


def clauses(skeleton: str, own: str = "") -> Iterator[Clause]:
    """The coordinated verbs of a sentence whose subject is a meeting; none for other sentences.

    `own`: the letters by which the body that meets is called ("CMC").
    """
    if own and skeleton.startswith((f"The {own} ", f"the {own} ")):  # as long, so that what follows stays in its place
        skeleton = "It".ljust(len(own) + 4) + skeleton[len(own) + 4 :]
    m = _PREDICATE.match(skeleton)
    if m is None:
        return
    base, predicate = m.start("p"), m.group("p")
    verbs = [v for v in _VERB.finditer(predicate) if not in_quotation(predicate[: v.start()])]
    verbs = [v for k, v in enumerate(verbs) if not (k and verbs[0].group("adopt") and _TO_DO.match(v.group("v")))]
    for k, v in enumerate(verbs):
        end = verbs[k + 1].start() if k + 1 < len(verbs) else len(predicate)
        talks = v.group("talk") is not None
        shared = talks and k + 1 < len(verbs) and not predicate[v.end() : end].strip()
        start = verbs[k + 1].end() if shared else v.end()  # "discussed and confirmed | the tasks"
        if shared:
            end = verbs[k + 2].start() if k + 2 < len(verbs) else len(predicate)
        adopts = v.group("adopt") is not None or (
            talks and _DECIDED_TOO.search(v.group(), 0) is not None and _A_DEED.match(predicate, v.end()) is not None
        )
        yield Clause(v.group("v"), adopts, talks, base + start, base + end)
