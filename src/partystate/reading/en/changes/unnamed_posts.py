"""The posts of people whom a report does not name, as worded: "several secretaries of the Central Committee".

Where such a phrase begins and ends in a sentence is told here; what is done to its holders, in `unnamed_changes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from partystate.reading.en.changes.change_patterns import VERB
from partystate.reading.patterns import DOT, pattern

HOLDER = (
    r"(?:members?|secretar(?:y|ies)|officials?|directors?|ministers?|cadres|commanders?|heads?|chair(?:man|men"
    r"|persons?)|officers?|judges|assessors|jurors"
    r"|vice-?premiers?|premiers?|vice-?ministers?|executives|deputies|generals|prosecutors?|auditors?|chiefs?"
    r"|vice-?(?:chairm[ae]n|directors?|presidents?)|presidents?|ambassadors?|aides)"
)
"""The head of a phrase for holders of posts."""
NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|a dozen"
    r"|dozens|scores|half|most|all|a third|one[- ]third|a quarter|two[- ]thirds)"
)
DETERMINER = (
    rf"(?:(?:at least|about|nearly|more than|up to|as many as) {NUMBER}|{NUMBER}|the|an?|some|several|many"
    r"|a number of|other|another|new|its|their|his|her)(?: of(?= (?:the|its|his|their)\b))?"
)
_OF = r"(?:(?! (?:was|were|is|are|has|have|had|would|will|by) )[^,;:“”\"⟦]){2,120}?"
_POST = pattern(
    rf"(?:{DETERMINER} )*"
    rf"(?P<post>(?:(?!(?:which|what|whose|who|he|she|they|it|and|of|by|to|was|were)\b)[\w’'{DOT}-]+ ){{0,6}}?{HOLDER}"
    rf"(?: and (?:alternate |candidate |other |people['’]s )?{HOLDER})?(?: (?:of|at|in|for|on|from) {_OF})?)$",
    flags=re.I,
)
"""A phrase for holders of posts, from its determiner to its body."""
_BARE = pattern(r"(?i:(?:party )?(?:members?|officials?|cadres|generals|executives|deputies|officers?))$")
""" "members were dismissed" tells nothing."""
_CLAUSE = pattern(r"[.;:⟧“”\"]|\b(?:that|which|when|where|while|after|as|if|whether|because|since|before)\b")
_PARTS = pattern(
    r",\s*(?:and\b)?\s*| and (?=(?:an?|the|its|new|some|several|other|(?:(?:first|chief|department|provincial|party) )?"
    r"(?:members|officials|secretaries|ministers|directors|heads|commanders|chairpersons|vice-?\w+))\b)"
)
_AND_POST = pattern(
    r",\s*(?:and )?(?=an?\b|new\b)"
    r"| and (?=an?\b|new\b|the (?:[\w-]+ ){0,3}?(?i:secretar|minister|director|premier|chief|head)"
    r"|heads?\b|chairman\b|secretar|director|minister)"
)
_END = pattern(
    r",\s*(?:and )?(?:the )?(?:[\w’'.-]+ ){1,6}?(?:said|reported|says|reports)\b.*$"
    r"|,\s*(?:and )?(?:the )?(?:state|official|according|citing|news agency|local|North|South|raising|including|which"
    rf"|who|replacing|succeeding|in an?\b|as part|amid|ahead)\b.*$|,? and [“\"]?(?!(?:{VERB})\b)\w{{3,}}ed\b.*$"
    r"|,? (?:during|at|on) (?:an?|the|its)"
    r" [\w -]{0,60}?(?:meeting|session|congress|plenum|plenary|conference)\b.*$|,\s*[A-Z]{3,} .*$"
    r"| -{1,2} .*$|,? with (?:an?|the|its) .*$| (?:of|from) (?:his|her|their|all) (?:posts?|duties|office)\b.*$"
    r"| (?:to fill|by \w+ing|who (?:was|were|had|have))\b.*$"
    r"| (?:over|amid|after|following|because of|due to|for (?:what|their|its|his|alleged\w*|\w+ing|corruption"
    r"|negligence|incompetence|irresponsib\w+|graft|bribery|failures?"
    r"|dereliction|abuse|idleness|laziness|mistakes))\b.*$",
    flags=re.S,
)
"""Where the tale goes on behind the post."""
_WHEN = pattern(
    r" (?:last|this|earlier|on|in) (?:late |early |mid-)?(?:[A-Z]?[a-z]+day|week|month|year"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{4})\b.*$",
    flags=re.S,
)
_NEXT_DEED = pattern(rf",? and (?:also |then )?(?:{VERB}|\w{{3,}}ed) .*$", flags=re.S)
""" "dismissed two directors | and named their successors"."""


def ended(told: str, *, deed: bool = False) -> str:
    """A post without the tale that goes on behind it; `deed`: nor what else was done."""
    told = _WHEN.sub("", _END.sub("", told))
    return _NEXT_DEED.sub("", told) if deed else told


def posts(parts: Iterable[str]) -> Iterator[str]:
    """Which of these phrases tell posts, without the words that count or point at their holders."""
    for part in parts:
        m = _POST.match(part.strip(" ,"))
        if m is not None and not _BARE.match(m["post"]):
            yield m["post"].strip()


def posts_in_list(told: str) -> Iterator[str]:
    """The posts of a list behind the word for what is done ("the appointment of A, B and some C")."""
    return posts(_PARTS.split(told))


def posts_of_object(told: str) -> Iterator[str]:
    """The posts of the object of a verb ("dismissed | the minister of A and the heads of B")."""
    return posts(_AND_POST.split(told))


def is_bare(post: str) -> bool:
    """Whether a phrase says too little to be a post ("officials")."""
    return _BARE.match(post) is not None


def done_to(left: str) -> tuple[int, list[str]]:
    """The posts that end a text, and where they begin in it: the parts of its last clause that are nothing else."""
    last = max(_CLAUSE.finditer(left), key=lambda m: m.end(), default=None)
    if last is not None and last.group() in ("if", "whether"):
        return len(left), []
    start = last.end() if last is not None else 0
    cuts = [start, *(start + m.end() for m in _PARTS.finditer(left[start:]))]
    ends = [*(start + m.start() for m in _PARTS.finditer(left[start:])), len(left)]
    found: list[str] = []
    begin = len(left)
    for at, end in zip(reversed(cuts), reversed(ends), strict=True):
        part = list(posts([left[at:end]]))
        if not part:
            break
        found[:0] = part
        begin = at
    return begin, found
