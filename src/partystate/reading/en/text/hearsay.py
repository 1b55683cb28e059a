"""Clauses that announce no change of this state: relative, quoted, supposed, denied, and those of other capitals."""

from __future__ import annotations

from partystate.reading.en.text.quotation import in_quotation
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import pattern

_RELATIVE = pattern(
    r"\b(?:who|which|how|[Ww]hen|[Aa]fter|[Ss]ince|[Ii]f|[Ww]hether) (?:\w+ )?$"
    r"|\b(?:[Bb]efore|[Uu]ntil|Once) (?:\w+ )?$"
)
_RESHUFFLE_IN = pattern(
    r"\b(?:reshuffle|reorgani[sz]ation|shake-?up|overhaul) in which (?:\w+ )?$"
    r"|(?<!\d[ ])(?:meeting|session|plenum|congress|conference)(?: in (?:(?:more than|nearly|over) )?\w+ years),? "
    r"(?:(?:in|at|during) )?which (?:\w+ )?$"
    r"|(?<!\d[ ])(?:meeting|session|plenum),? (?:(?:in|at|during) )?which (?:\w+ )?$"
)
""" "amid a reshuffle in which | ⟦0⟧ was promoted": the news itself."""
_SOMEBODYS = pattern(
    r"\b(?:aide|advis[eo]r|associate|ally|confidante?|friend|deputy|son|daughter|brother|sister|brother-in-law|uncle|aunt"
    r"|nephew|niece|cousin|wife|husband|widow|relative|mentor|guardian|prot[eé]g[eé]|bodyguard|secretary)s? (?:to|of) "
    r"(?:(?:the|late|current|former|supreme|top|(?:leader|ruler|dictator|premier|president),?|[A-Z][\w'’.-]*) )*$"
)
"""Before a name that is not the subject: "a close aide to | ⟦0⟧ was appointed"."""
_SUPPOSED = pattern(
    r"\b(?i:den(?:ied|ies|ying)|refut\w+|untrue|no truth|possibility|speculat\w+|rumou?rs?|suspicions?|chances?"
    r"|likelihood|whether|unclear if|unconfirmed"
    r"|(?:(?:could|can|did|does|would)(?: not|n['’]t)|cannot|unable to|declined to|refused to|yet to|nor)"
    r" (?:immediately |independently |be |been ){0,2}(?:confirm|confirmed|verify|verified|corroborate)"
    r"|no confirmation"
    r"|(?:sign|signs|indication|indications|hint|hints|suggestion|assumptions?) (?:that|of)|suggest(?:s|ed|ing)? that"
    r"|(?:analysts?|observers|experts|watchers|pundits|defectors) (?:said|say|believe|believed|think|speculated)"
    r"|intelligence that|spy agency (?:has )?(?:said|says|told|believes|reported)"
    r"|(?:presumed|believed|thought|assumed|suspected|likely|possible|appears|seems|estimated) that)\b[^.;]*$"
)
"""Words before a clause of the press by which it is no more than supposed."""
_SUBJECT = pattern(r"(?:^|[.;,] |\b(?:and|but|while) )(?P<c>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: (?:has|on \w+day))?\s$")
"""The country or capital that a verb has for its subject."""
_ITS_WORDS = pattern(
    r"\s*(?:(?:[Aa]ccording to|[Dd]uring|[Aa]t|[Aa]s a result of|[Ff]ollowing|[Ii]n) [^⟦.;\"“]{3,160}?, )[\"“]"
)
""" "During the plenum, “⟦0⟧ was recalled”, the agency said": the words of what reports it."""
_BEFORE = 40
"""Characters before a clause by which it is relative."""


_RUMOUR = (
    r"(?:(?:(?:unconfirmed|unverified|unsubstantiated|wild|persistent|growing|various|some) )*"
    r"(?:rumou?rs?|speculations?|gossip|hearsay)\b|(?:unconfirmed|unverified|unsubstantiated) (?:[\w-]+ )?(?:reports?"
    r"|accounts?|claims?|stories)\b)"
)
_ONLY_RUMOURED = guarded(
    rf"\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Tt]here (?:is|are|were)) {_RUMOUR}",
    rf"|(?i:\b{_RUMOUR} (?:says?|said|suggest\w*|claim\w*|has it|have it|had it)\b)",
    r"|(?i:\bit (?:is|was|has been) (?:rumou?red|speculated)\b)",
)
""" "⟦0⟧ was sent to a farm, | according to unconfirmed rumours"."""


def only_rumoured(text: str) -> bool:
    """Whether a sentence of the press tells no more than a rumour, or speaks of one."""
    return _ONLY_RUMOURED.search(text) is not None


def told_in_passing(skeleton: str, start: int) -> bool:
    """Whether a clause that begins at an offset is relative, quoted, or no more than supposed."""
    whose = _SOMEBODYS.search(skeleton[max(0, start - _BEFORE) : start])
    if whose is not None or set_then_or_supposed(skeleton, start):
        return True
    return in_quotation(skeleton[:start]) and _ITS_WORDS.match(skeleton) is None


def set_then_or_supposed(skeleton: str, start: int) -> bool:
    """Whether a clause that begins at an offset is relative ("after …", "when …"), or no more than supposed."""
    before = skeleton[max(0, start - _BEFORE) : start]
    if _RELATIVE.search(before) is not None and _RESHUFFLE_IN.search(before) is None:
        return True
    return _SUPPOSED.search(skeleton, 0, start) is not None


def of_another_capital(skeleton: str, verb_at: int, lexicon: Lexicon) -> bool:
    """Whether the subject of a verb is another country or its capital ("Seoul | appointed ⟦0⟧ minister of X")."""
    subject = _SUBJECT.search(skeleton, 0, verb_at)
    if subject is None or subject["c"] in lexicon.own_names:
        return False
    return any(subject["c"] in names for names in (lexicon.foreign_places, lexicon.countries, lexicon.rivals))
