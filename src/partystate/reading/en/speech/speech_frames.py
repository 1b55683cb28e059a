"""What follows a verb of speaking or ordering: its frame, and where the words said begin.

Patterns are matched at the verb's end and bounded."""

from __future__ import annotations

from typing import Final, Literal

from partystate.reading.en.speech.speech_verbs import Kind, Verb
from partystate.reading.patterns import pattern

Frame = Literal["that", "need", "call", "for", "task", "to", "direct", "bare", "colon", "this", "after"]
"""What follows the verb: "that …", "the need to …", "on X to …", "for …", "the tasks for X to …", "to …", a quotation,
a bare clause, a colon at the end of the sentence, "this in a statement" (the words stand in the sentence before).
"after": the words stand before the verb ("…, he said")."""

_AGAIN = r"(?: (?:once again|again|also|repeatedly|in particular))?"
_NEED: Final = pattern(
    rf"{_AGAIN} (?P<c>(?:(?:the|a|an|its|their) )?(?:(?!need|necess|import|urgen|signif)\w+ (?:and \w+ )?)?"
    r"(?:need|necessity|importance|urgency|significance)(?: and \w+)?(?: (?:for|to|of|that)\b))"
)
_WILL: Final = pattern(
    r" (?P<c>(?:his|her|their|its|the) (?:\w+ ){0,2}?(?:will|resolve|resolution|determination|intention|readiness"
    r"|conviction|belief) (?:to|that|of)\b)"
)
_DECLARED: Final = pattern(
    r" (?P<c>(?:the |an? )?(?:\w+ ){0,2}?(?:victory|end|completion|conclusion|beginning|launch|abolition|independence)"
    r" (?:in|of|to|over)\b)"
)
_DEMANDED = pattern(r" (?P<c>(?:the|an?|its|his|their) (?!\w+ (?:be|to)\b)[^.;:“\"⟦]{3,60}? (?:of|to|from|for)\b)")
AND_NEED: Final = pattern(r",? and (?P<c>the (?:need|necessity|importance) (?:for|to|of)\b)")
_THAT: Final = pattern(r"(?P<mid>[^.;:“\"”⟦]{0,70}?)[, ]\s*that (?=\S)")
_TOLD_THAT: Final = pattern(r"\s[^.;:“\"”]{0,90}?\bthat (?=\S)")
_DIRECT: Final = pattern(r"(?P<mid>[^.;“\"”]{0,60}?)[,:]?\s*(?=[“\"]\S)")
AS_SAYING: Final = pattern(r"\s*,?\s*(?!(?:by|in|on|at|to|after|during)\b)(?:that )?(?=[“\"\w⟦])")
_WITH_DOING: Final = pattern(r" [^.;:,]{3,90}? with (?:the )?(?:task of )?\w+ing\b")
""" "tasked | the yards with mending …": the "to" of a later verb is not its own."""
_TOLD_TO: Final = pattern(r"\s[^.;:]{1,160}?\sto [“\"]?[a-z]")
_TOLD_BARE: Final = pattern(
    r"\s[^.;:,“\"”]{2,60}? (?=(?:he|she|they|it|we) (?:would|will|was|were|had|has|have|is|are|could|did)\b)"
)
""" "told the agency | he would work hard"."""
_TOLD_DIRECT: Final = pattern(r"\s[^.;:“\"”]{1,90}?[,:]?\s*(?=[“\"]\S)")
_QUOTES: Final = frozenset('"“')
_LONGEST_HEARER: Final = 110
"""Characters between "told" and the words told, at most."""
_TO_COLON: Final = pattern(r"[^:]{0,400}:\s*$")
_COLON: Final = pattern(r"[^.;“\"”]{0,90}:\s*$")
_THIS: Final = pattern(r" (?:this|so) (?=(?:in|at|on|when|while|to|[A-Z][a-z]+day|[A-Z][a-z]+\.? \d|recently)\b)")
_BARE: Final = pattern(
    r" (?=[\w⟦‘'])(?!(?:in|at|on|to|by|with|during|from|after|before|as|for|of|when|while|and|or|but|so|upon"
    r"|over|again|here|"
    r"also|goodbye|hello|yes|no|[A-Z][a-z]+day)\b)"
)
FINITE: Final = pattern(
    r"\b(?:is|are|was|were|will|would|should|must|has|have|had|can|could|may|might|cannot|does|did|do|shall"
    r"|needs?)\b"
)
_RELATIVE: Final = pattern(
    r"^\s*(?:(?:one by one|in detail) )?(?:a|an|the|his|her|their|its|some|all|many|any|such|several"
    r"|every) (?!fact\b|point\b|truth\b)(?!.*\b(?:fact|point|meeting|statement|speech|report|message|conference"
    r"|article|interview|letter|commentary|emphasis|conviction|time|day)$)"
)
"""The words between a verb and "that" are an object with a relative clause ("a series of deviations that …")."""
_OTHER_CLAUSE: Final = pattern(FINITE.pattern + r"|,\s*(?:\w+ly )?\w+ing\b|\band \w+ed\b")
_TO = pattern(r" (?:(?:them|him|her|it)sel(?:f|ves) )?(?:\w+ly )?to (?=[a-z])(?!(?:the|a|an|his|her|their|its|all)\b)")
AFTER: Final = pattern(r"\s*(?:[.,;”\"]|$)| (?:in|at|on|during|with|to reporters|after|when|while|before|as)\b")
TOLD_SOMEBODY: Final = pattern(r" (?:[\w.’'-]+ ){0,6}?[\w.’'-]+\s*[.,;]?\s*$")
""" "“…,” ⟦0⟧ told | a meeting"."""
_ON: Final = pattern(rf"{_AGAIN}(?: earnestly| ardently)? (?:on|upon) (?=\S)")
_APPEAL_TO: Final = pattern(rf"{_AGAIN} (?:to )?(?=\S)(?!against\b|for\b)")
_FOR: Final = pattern(rf"{_AGAIN} for (?=\S)")
_EXPRESSED: Final = pattern(
    r" (?:\w+ ){0,4}?(?:belief|conviction|expectations?|hope|confidence|will|determination|views?|opinion"
    r"|stand|regret|concern|intention|"
    r"resolve|wish|readiness|sympathy) (?:that |to (?=[a-z]+\s)(?!(?:the|his|her|a|all|their)\b))"
)
_QUOTED_AT_ONCE: Final = pattern(r"\s[“\"]\w")
_TASKS: Final = pattern(
    r" (?:[^.;:,⟦]{0,60}?\b)?(?:tasks?|assignments?|instructions?|orientations?|orders?)(?: and [\w "
    r"]{1,20}?)?(?:[^.;:⟦]{0,60}?, including (?:the )?(?:issues?|ones?|tasks?|matters?))? (?P<p>for|to) (?=\S)"
)

_NAMING: Final = frozenset(("announced", "declared"))
_A_NAME: Final = pattern(r"\b(?:an?|the|its|his)\s*$")
""" "announced the launch of an | “80-day campaign”": a name, no words."""
_WITHOUT_THAT: Final = frozenset("said added noted stressed vowed claimed warned announced insisted".split())
"""Verbs whose clause may follow without "that"."""
ONLY_THAT: Final = frozenset(("revealed", "disclosed", "confirmed", "suggested"))
"""Verbs of which only a clause with "that" tells words; "the defects revealed in the work" tells none."""
_AT_ONCE_THAT: Final = pattern(r"(?: (?:also|to [\w ]{3,40}?))? that\b")
_CLAUSE_END: Final = pattern(r"[,;.]\s|\s[-–—]\s")
_ASIDE: Final = pattern(r", (?:which|who|whose|where)\b[^,;:]{2,160},")
_CLAUSE: Final = 240
"""How many characters after the verb may hold the finite verb of its clause."""
_VERB_FORM: Final = pattern(r"\s\w+(?:ed|s)\b")


def frame_of(skeleton: str, verb: Verb, end: int) -> tuple[Frame, int] | None:
    """What follows a verb that ends at `end`, and where its words begin."""
    kind = verb.kind
    if verb.past in ONLY_THAT and not _AT_ONCE_THAT.match(skeleton, end):
        return None
    if kind is Kind.GIVE:
        return ("colon", len(skeleton)) if _TO_COLON.match(skeleton, end) else None
    if kind in (Kind.NOTE, Kind.CLARIFY, Kind.TASK):
        need = _NEED.match(skeleton, end)
        if need:
            return "need", need.start("c")
        will = _WILL.match(skeleton, end) or (_DECLARED.match(skeleton, end) if verb.past == "declared" else None)
        if will and kind is Kind.NOTE:
            return "need", will.start("c")
    if kind in (Kind.CLARIFY, Kind.TASK):
        tasks = _TASKS.match(skeleton, end)
        if tasks:
            return "task", tasks.end()
    if kind is Kind.TASK:
        return None
    if kind is Kind.CALL:
        on = (_ON if verb.past == "called" else _APPEAL_TO).match(skeleton, end)
        if on and verb.past == "appealed" and verb.participle and not on.group().rstrip().endswith("to"):
            return None
        if on:
            return "call", on.end()
        wanted = _FOR.match(skeleton, end)
        return ("for", wanted.end()) if wanted else None
    if kind is Kind.EXPRESS:
        if _QUOTED_AT_ONCE.match(skeleton, end):
            return "direct", end + 1
        expressed = _EXPRESSED.match(skeleton, end)
        if expressed and expressed.group().rstrip().endswith("to"):
            return "to", end + 1
        return ("that", expressed.end()) if expressed else None
    if kind is Kind.VOW:
        to = _TO.match(skeleton, end)
        if to:
            return "to", to.end()
    if verb.past == "tasked" and _WITH_DOING.match(skeleton, end):
        return None
    if kind in (Kind.TELL, Kind.ORDER):
        that = _TOLD_THAT.match(skeleton, end)
        quoted = not _QUOTES.isdisjoint(skeleton[end : end + _LONGEST_HEARER])
        direct = _TOLD_DIRECT.match(skeleton, end) if quoted else None
        to = _TOLD_TO.match(skeleton, end)
        if direct and to and skeleton.endswith(" to ", end, direct.end()):
            direct = None  # "told the towns to “lock” the gates": what is quoted is part of the order
        nearest = min((m.end() for m in (that, direct, to) if m), default=0)
        if to and to.end() == nearest:
            return "call", end + 1
        if that and that.end() == nearest:
            return "that", that.end()
        demanded = _DEMANDED.match(skeleton, end) if verb.past == "demanded" and not to else None
        if demanded:
            return "need", demanded.start("c")
        bare = _TOLD_BARE.match(skeleton, end) if verb.past == "told" and not (to or direct) else None
        if bare is not None:
            return "that", bare.end()
        return ("direct", direct.end()) if direct and kind is Kind.TELL else ("call", end + 1) if to else None
    return _said(skeleton, verb, end)


def _said(skeleton: str, verb: Verb, end: int) -> tuple[Frame, int] | None:
    that = _THAT.match(skeleton, end)
    quoted = skeleton.find('"', end) >= 0 or skeleton.find("“", end) >= 0
    direct = _DIRECT.match(skeleton, end) if quoted else None
    if (
        direct
        and (verb.kind is not Kind.GO_ON or len(direct.group("mid")) < 3 or "to say" in direct.group("mid"))
        and (not that or direct.end() < that.end())
        and not _OTHER_CLAUSE.search(direct.group("mid"))
        and not (verb.past in _NAMING and _A_NAME.search(direct.group("mid")))
        and verb.past != "held"
    ):
        return "direct", direct.end()
    if (
        that
        and not _OTHER_CLAUSE.search(that.group("mid"))
        and not _RELATIVE.match(that.group("mid"))
        and (verb.kind is not Kind.GO_ON or "to say" in that.group("mid"))
        and (verb.past != "held" or not that.group("mid").strip())
    ):
        return "that", that.end()
    if verb.past == "held":
        return None
    if _COLON.match(skeleton, end):
        return "colon", len(skeleton)
    if verb.kind in (Kind.SAY, Kind.NOTE) and not verb.participle and _THIS.match(skeleton, end):
        return "this", len(skeleton)
    bare = _BARE.match(skeleton, end)
    if verb.kind is Kind.GO_ON:
        return None
    if bare and verb.past in _WITHOUT_THAT:
        clause = _CLAUSE_END.split(_ASIDE.sub(" ", skeleton[bare.end() : bare.end() + _CLAUSE]))[0]
        if FINITE.search(clause) or (verb.past == "said" and _VERB_FORM.search(clause)):
            return "bare", bare.end()
    return None
