"""What stands before a verb of speaking: its subject, a comma, "and", or nothing ("Saying that …").

Only the text near the verb is looked at.
"""

from __future__ import annotations

from typing import Final, Literal

from partystate.reading.en.speech.speech_verbs import Kind, Verb
from partystate.reading.guards import guarded
from partystate.reading.patterns import MARK, pattern

Link = Literal["subject", "fronted", "trailing", "coordinated"]
"""What stands before the verb: its own subject, nothing ("Saying that …"), a comma (", adding"), "and"."""

REACH: Final = 500
"""How many characters before a verb are looked at for its subject: the bound that keeps cost linear."""

_WINDOW: Final = 300
"""How many characters a subject other than a name may have."""

_ADVERBS: Final = frozenset(
    "also then further again once has have had first later too now just meanwhile always often still never "
    "all both particular well time earlier separately previously".split()
)
_NOUNS_IN_LY = frozenset("rally family assembly reply supply ally daily weekly monthly quarterly monopoly".split())
_ADVERB_PHRASE: Final = pattern(r"(?:[\s,“\"]+(?:in particular|as well|went on to|at the same time))$")
SUBORDINATE: Final = pattern(
    r"\b(?i:that|which|who|whom|when|as|if|what|where|whose|because|how|whether|than|although|though) $"
)
SPEAKERS: Final = rf"{MARK}(?:(?:,\s*{MARK})*,? and {MARK})?"
"""One or several named people as the subject of one verb."""
_SUBJECT: Final = pattern(rf"(?:^|[\s“\"(—-])(?P<s>{SPEAKERS}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)$")
_SUBJECT_ENDS: Final = ("⟧", "he", "He", "they", "They", "it", "It")
"""What ends a text that ends with such a subject; to ask for it costs less."""
_CLAUSE = pattern(r"(?=[,;:“\"”—twb])(?:[,;:“\"”—]\s*(?=\S)|\b(?:that|where|while|when|which|but|because) (?=\S))")
_NOUN_PHRASE: Final = pattern(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Bb]oth|[Aa]ll|[Aa]nother|[Oo]ther|[Ss]ome|[A-Z][\w.’'-]*|\d+|people"
    r"|officials|participants|speakers|experts|analysts|delegates)\s|[A-Z][\w.’'-]*$"
)
_DETERMINED: Final = pattern(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s")
_ADVERBIAL: Final = pattern(
    r" (?:in (?:an?|his|her|its|the|their|reply|answer|response|this|connection)\b|on (?:[A-Z][a-z]+day"
    r"|[A-Z][a-z]+\.? \d|the same)"
    r"|at (?:an?|the)\s|[A-Z][a-z]+day\b|who\b|which\b|recently\b|today\b|yesterday\b)[^,]*$"
)
_MARKS_ADVERBIAL: Final = pattern(rf"(?P<s>{SPEAKERS}) (?:in|on|at|during|[A-Z][a-z]+day)\b[^,]*$")
_AND_OTHERS: Final = pattern(
    rf"(?:^|[\s“\"])(?P<s>{MARK})(?!['’]s)(?:,[^⟦;:“\"]{{0,160}}?)?,? and (?:many )?others?(?: [a-z]+)?$"
)
"""⟦0⟧, worker of the mill, and other speakers": who is named stands for them."""
_VERBAL: Final = pattern(
    r"\b(?:was|were|is|are|has|had|have|will|would|should|must|been|did|do|does|can|could|may|held|gave|took|made"
    r"|went|visited|met|discussed|heard|adopted|reviewed|carried|issued|posted)\b"
)
_NO_SPEAKER: Final = pattern(
    r"^(?i:that|those|there|who|which|as|so|and|but|the|a|an)$"
    r"|^(?i:this|these|such|what|how|why|when|if|after|before|while|since|because|although|though|whether|once"
    r"|unless)\b"
    r"|\b(?:facts?|reality|history|situations?|circumstances|times|theory|feature|chapter|figures|data|survey"
    r"|poll|idea)$"
)
_PLACED: Final = pattern(
    r"(?:At|In|On|During|After) (?:an?|the|his|its|their) [\w ]{3,30}? "
    r"(?=(?:the|an?|speakers|participants|both|they|officials)\b)"
)
_TITLED: Final = pattern(
    r",?\s*(?:(?:bearing|carrying|under) the title (?:of )?|titled |entitled "
    r"|headlined )?[“\"][^“”\"]{2,200}[”\"]$"
)
_INTERPOSED: Final = guarded(
    r"(?P<np>[^,;:“\"]{2,160})",
    core=r", (?:who|which|whose|in|on|at|speaking|citing|quoting|when|during|addressing"
    r"|after|referring|upon|for|with|"
    r"through|by|\d+|now|a|an|the|also|as|while|standing|looking|watching|going|seeing)\b[^“\"”;:]{0,220}$"
)
_PAST = r"(?:said|gave|took|made|set|saw|went|met|told|laid|held|spoke)"
MAIN_CLAUSE: Final = pattern(
    rf", (?P<s>{SPEAKERS}|he|she|they"
    rf"|(?:the|all the|a) (?:[\w’'-]+ ){{0,4}}?(?!\w+ly )[\w’'-]+(?= (?:\w+ly )?(?:\w+ed|{_PAST})\b))"
    r" (?:(?:\w+ly|also|then|again) )*(?!who\b|which\b|as\b|is\b|are\b)[a-z]+"
)
_PARTICIPLE_LINK: Final = pattern(
    r"(?:[,;—]|\b(?:by|while|after|before|and))\s*(?:(?:\w+ly|also|once again|further|again) )*$"
)
_APPEAL: Final = pattern(r"\s(?:appeal|notice|editorial|order)(?P<end>\s*)$")
""" "made the appeal | calling on officials to …"."""
_DAY: Final = pattern(r"(?<=\S),? (?:on )?[A-Z][a-z]{2,6}day$")
_PASSIVE: Final = (" was", " were", " been", " is", " are", " be")
_COORDINATORS: Final = (",", " and", " but", " then")
_COORDINATION: Final = pattern(r"(?:,\s*and|\band|,|\bbut|\bthen)$")
_WAS_QUOTED: Final = pattern(r" (?:was|were|is|has been) (?:quoted|cited)(?: by [^,;“”]{2,60})?$")
_QUOTED: Final = pattern(
    rf"\b(?:quot(?:ed|ing|es)|cit(?:ed|ing|es)) (?P<s>{SPEAKERS}|him|her|them"
    r"|(?:the |an? )?[\w.’'-]+(?: [\w.’'-]+){0,12})$"
)
_WHO_SAID: Final = pattern(rf"(?P<s>{MARK}),? who$")
""" "… was seen by ⟦0⟧, who said …"."""
TRAILER: Final = pattern(r"(?:[\s,;]|\b(?:and|but|then|while|by|after|before|also|or)\b)*$")


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
        if found is None and verb.kind in (Kind.CALL, Kind.ORDER):
            found = _APPEAL.search(left)
        return ("trailing", None, start - len(left) + found.start()) if found else None
    floor = max(floor, start - REACH)
    left = _without_adverbs(skeleton[floor:start])
    if left.endswith("day"):
        left = _DAY.sub("", left)
    if verb.kind is Kind.AS_SAYING:
        passive = _WAS_QUOTED.search(left)
        if passive is not None:
            subject, at = subject_before(left[: passive.start()])
            return ("subject", subject, floor + at) if subject is not None else None
        quoted = _QUOTED.search(left)
        if quoted is None:
            return None
        subject = {"him": "he", "her": "she", "them": "they"}.get(quoted.group("s"), quoted.group("s"))
        return "subject", subject, floor + quoted.start()
    if left.endswith(_PASSIVE):
        return None  # "he was encouraged by the news"
    if left.endswith(_COORDINATORS):
        joined = _COORDINATION.search(left, max(0, len(left) - 12))
        assert joined is not None
        interposed = _INTERPOSED.search(left[max(0, len(left) - 401) : -1]) if left.endswith(",") else None
        if interposed is not None:
            subject, at = subject_before(interposed.group("np"))
            if subject is not None:
                return "subject", subject, floor + max(0, len(left) - 401) + interposed.start("np") + at
        return "coordinated", None, floor + joined.start()
    who = _WHO_SAID.search(left[-60:]) if left.endswith("who") else None
    if who is not None:
        return "subject", who["s"], floor + max(0, len(left) - 60) + who.start("s")
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
            or (bare.endswith("ly") and bare.islower() and len(bare) > 4 and bare not in _NOUNS_IN_LY)
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
    tail = left[-90:].rstrip()
    m = _SUBJECT.search(tail) if tail.endswith(_SUBJECT_ENDS) else None
    if m is not None:
        return m.group("s"), max(0, len(left) - 90) + m.start("s")
    others = _AND_OTHERS.search(left[-_WINDOW:]) if "other" in left[-40:] else None
    if others is not None:
        return others.group("s"), max(0, len(left) - _WINDOW) + others.start("s")
    left = _TITLED.sub("", left) if left.endswith(("”", '"')) else left
    window = left[-_WINDOW:]
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
    if len(phrase) > _WINDOW - 20 or not _NOUN_PHRASE.match(phrase):
        return None, 0
    placed = _PLACED.match(phrase)
    if placed:  # "At the meeting the speakers said"
        start, phrase = start + placed.end(), phrase[placed.end() :]
    phrase = _ADVERBIAL.sub("", phrase).strip()
    if not phrase or _VERBAL.search(phrase) or _NO_SPEAKER.search(phrase) or len(phrase.split()) > 32:
        return None, 0
    return phrase, base + start
