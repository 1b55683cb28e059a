"""What stands before a verb of speaking: its subject, a comma, "and", or nothing ("Saying that …").

Only the text near the verb is looked at."""

from __future__ import annotations

import re
from typing import Literal

from partystate.reading.en.speech_verbs import Kind, Verb

Link = Literal["subject", "fronted", "trailing", "coordinated"]
"""What stands before the verb: its own subject, nothing ("Saying that …"), a comma (", adding"), "and"."""

REACH = 500
"""How many characters before a verb are looked at for its subject: the bound that keeps cost linear."""

_ADVERBS = frozenset(
    "also then further again once has have had first later too now just meanwhile always often still never "
    "all both particular well time".split()
)
_ADVERB_PHRASE = re.compile(r"(?:[\s,“\"]+(?:in\s+particular|as\s+well|went\s+on\s+to|at\s+the\s+same\s+time))$")
SUBORDINATE = re.compile(
    r"\b(?:that|which|who|whom|when|as|if|what|where|whose|because|how|whether|than|although|though)\s+$", re.I
)
_MARK = r"⟦\d+⟧"
_MARKS = rf"{_MARK}(?:(?:,\s*{_MARK})*,?\s+and\s+{_MARK})?"
_LEADER = (
    r"(?:(?:respected|great|dear|beloved|Supreme|esteemed)\s+)*(?:Comrade\s+)?"
    r"(?:Supreme\s+Leader|General\s+Secretary|Marshal|President|Chairman|Leader|leader|premier|Premier)"
)
_SUBJECT = re.compile(rf"(?:^|[\s“\"(—-])(?P<s>{_MARKS}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he\s+{_LEADER})\s*$")
_CLAUSE = re.compile(r"[,;:“\"”—]\s*(?=\S)|\b(?:that|where|while|when|which|but|because)\s+(?=\S)")
_NOUN_PHRASE = re.compile(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Bb]oth|[Aa]ll|[Aa]nother|[Oo]ther|[Ss]ome|[A-Z][\w.’'-]*|\d+|people"
    r"|officials|participants|speakers|experts|analysts|delegates)\s|[A-Z][\w.’'-]*$"
)
_DETERMINED = re.compile(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s")
_ADVERBIAL = re.compile(
    r"\s+(?:in\s+(?:an?|his|her|its|the|their|reply|answer|response|this|connection)\b|on\s+(?:[A-Z][a-z]+day"
    r"|[A-Z][a-z]+\.?\s+\d|the\s+same)"
    r"|at\s+(?:an?|the)\s|[A-Z][a-z]+day\b|who\b|which\b|recently\b|today\b|yesterday\b)[^,]*$"
)
_MARKS_ADVERBIAL = re.compile(rf"(?P<s>{_MARKS})\s+(?:in|on|at|during|[A-Z][a-z]+day)\b[^,]*$")
_VERBAL = re.compile(
    r"\b(?:was|were|is|are|has|had|have|will|would|should|must|been|did|do|does|can|could|may|held|gave|took|made"
    r"|went|visited|met|discussed|heard|adopted|reviewed|carried|issued|posted)\b"
)
_NO_SPEAKER = re.compile(
    r"^(?:this|that|these|those|such|what|there|who|which|how|why|as|so|and|but|the|a|an)(?:\s"
    r"|$)(?!\w*\s*(?:\w+\s+)*(?:spokes|speaker|paper|\w))"
    r"|^(?:this|these|such|what|how|why|when|if|after|before|while|since|because|although|though|whether|once"
    r"|unless)\s|\b(?:facts?|reality|history|situation|situations|circumstances|times|theory|feature|chapter"
    r"|figures|data|survey|poll|idea)$",
    re.I,
)
_LEAD_IN = re.compile(r"^(?:Meanwhile|Then|Earlier|Later|Finally|First|At|In|On|During|After|Speaking)\b[^,]{0,80},\s+")
_TITLED = re.compile(
    r",?\s*(?:(?:bearing|carrying|under)\s+the\s+title\s+(?:of\s+)?|titled\s+|entitled\s+"
    r"|headlined\s+)?[“\"][^“”\"]{2,200}[”\"]$"
)
_INTERPOSED = re.compile(
    r"(?P<np>[^,;:“\"]{2,160}),\s+(?:who|which|whose|in|on|at|speaking|citing|quoting|when|during|addressing"
    r"|after|referring|upon|for|with|"
    r"through|by|\d+|now|a|an|the|also|as|while|standing|looking|watching|going|seeing)\b[^“\"”;:]{0,220}$"
)
MAIN_CLAUSE = re.compile(
    rf",\s+(?P<s>{_MARKS}|he|she|they|the\s+{_LEADER}|(?:the|all\s+the"
    rf"|a)\s+(?:[\w’'-]+\s+){{0,4}}?[\w’'-]+(?=\s+\w+ed\b))\s+(?:(?:\w+ly|also|then|again)\s+)*(?!who\b|which\b"
    rf"|as\b|is\b|are\b)[a-z]+"
)
_PARTICIPLE_LINK = re.compile(
    r"(?:[,;—]|\b(?:by|while|after|before|and))\s*(?:(?:\w+ly|also|once\s+again|further|again)\s+)*$"
)
_COORDINATORS = (",", " and", " but", " then")
_COORDINATION = re.compile(r"(?:,\s*and|\band|,|\bbut|\bthen)$")
TRAILER = re.compile(r"(?:[\s,;]|\b(?:and|but|then|while|by|after|before|also|or)\b)*$")


def main_clause(skeleton: str, start: int) -> tuple[str, int] | None:
    """The subject of the main clause after a leading participle ("Saying that …, he …"), and its offset."""
    found = None
    for m in MAIN_CLAUSE.finditer(skeleton, start):
        found = m.group("s"), m.start("s")
    return found


def link_of(skeleton: str, verb: Verb, start: int, floor: int) -> tuple[Link, str | None, int] | None:
    """(link, subject, offset where the link begins) of the verb at `start`."""
    if verb.participle:
        left = skeleton[max(0, start - 50) : start]
        if start <= 50 and not left.strip(' “"'):
            return "fronted", None, start
        found = _PARTICIPLE_LINK.search(left)
        return ("trailing", None, start - len(left) + found.start()) if found else None
    floor = max(floor, start - REACH)
    left = _without_adverbs(skeleton[floor:start])
    if verb.kind is Kind.AS_SAYING:
        passive = re.search(r"\s+(?:was|were|is|has\s+been)\s+(?:quoted|cited)(?:\s+by\s+[^,;“”]{2,60})?$", left)
        if passive is not None:
            subject, at = subject_before(left[: passive.start()])
            return ("subject", subject, floor + at) if subject is not None else None
        quoted = re.search(
            rf"\b(?:quot(?:ed|ing|es)|cit(?:ed|ing|es))\s+(?P<s>{_MARKS}|him|her|them|(?:the\s+"
            rf"|an?\s+)?[\w.’'-]+(?:\s+[\w.’'-]+){{0,12}})$",
            left,
        )
        if quoted is None:
            return None
        subject = {"him": "he", "her": "she", "them": "they"}.get(quoted.group("s"), quoted.group("s"))
        return "subject", subject, floor + quoted.start()
    if left.endswith(_COORDINATORS):
        joined = _COORDINATION.search(left, max(0, len(left) - 12))
        assert joined is not None
        interposed = _INTERPOSED.search(left[max(0, len(left) - 401) : -1]) if left.endswith(",") else None
        if interposed is not None:
            subject, at = subject_before(interposed.group("np"))
            if subject is not None:
                return "subject", subject, floor + max(0, len(left) - 401) + interposed.start("np") + at
        return "coordinated", None, floor + joined.start()
    subject, at = subject_before(left)
    return ("subject", subject, floor + at) if subject is not None else None


def _without_adverbs(left: str) -> str:
    """A text without the adverbs and auxiliaries it ends with ("He also strongly" → "He")."""
    left = left.rstrip()
    while left:
        if left[-1] in '“"' and left[-2:-1] in (" ", ""):
            left = left[:-1].rstrip()  # "and “earnestly asked …"
            continue
        word = left[left.rfind(" ") + 1 :]
        bare = word.rstrip(",").lstrip('“"')
        if bare in ("particular", "well", "to", "time"):
            phrase = _ADVERB_PHRASE.search(left.rstrip(","), max(0, len(left) - 30))
            if phrase is None:
                return left
            left = left[: phrase.start()].rstrip()
        elif (
            (bare in _ADVERBS and bare != "all")
            or (bare == "all" and " " in left)
            or (bare.endswith("ly") and bare.islower() and len(bare) > 4)
        ):
            kept = left[: len(left) - len(word)]
            left = (kept + ("“" if word[0] in '“"' else "")).rstrip()
            if word.endswith(",") and kept.rstrip().endswith(","):
                left = kept.rstrip().removesuffix(",")
        else:
            return left
    return left


def subject_before(left: str) -> tuple[str | None, int]:
    """The subject that ends a text, and its offset in it."""
    tail = left[-90:]
    m = _SUBJECT.search(tail)
    if m is not None:
        return m.group("s"), len(left) - len(tail) + m.start("s")
    left = _TITLED.sub("", left)
    window = left[-260:]
    base = len(left) - len(window)
    start, previous = 0, -1
    for boundary in _CLAUSE.finditer(window):
        start, previous = boundary.end(), start if boundary.group()[0] == "," else -1
    if start == 0 and base > 0:
        return None, 0
    phrase = window[start:]
    if previous >= 0 and " and " in phrase and not _DETERMINED.match(phrase):
        # "The front of workers, peasants and students of X said": the comma is one of a list
        whole = window[previous:]
        if _DETERMINED.match(whole) and not _VERBAL.search(whole) and len(whole) < 200:
            start, phrase = previous, whole
    marks = _MARKS_ADVERBIAL.match(phrase)
    if marks:
        return marks.group("s"), base + start
    if len(phrase) > 220 or not _NOUN_PHRASE.match(phrase):
        return None, 0
    phrase = _ADVERBIAL.sub("", phrase).strip()
    if not phrase or _VERBAL.search(phrase) or _NO_SPEAKER.search(phrase) or len(phrase.split()) > 24:
        return None, 0
    return phrase, base + start
