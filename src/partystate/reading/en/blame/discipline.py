"""Discipline and responsibility: who was warned, penalised or found guilty, with whom a fault is said to lie.

"were given a stern warning for …", "penalties are to be imposed on A", "found guilty of …", "the fault lies with B",
"did not escape blame", "subjected C to criticism". The forms are read by `blame_frames`, which says what they name.
"""

from __future__ import annotations

from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK

WORDS: tuple[str, ...] = (
    *("warning for", "warnings for", "penalt", "penalis", "penaliz", "found guilty", "held responsible"),
    *("held accountable", "lay with", "lies with", "rests with", "rested with", "to blame", "bears responsib"),
    *("bear responsib", "bore responsib", "escape blame", "escape criticism", "subjected", "disciplinary"),
    *("re-education", "punitive", "stamped the", "branded the", "bear the blame", "bore the blame"),
    *("taken against", "stripped of", "self-criticism", "came in for", "reprimand from", "ed themselves"),
    "lame for",
)
"""Words that wake these forms."""
_TO = (
    r"(?P<to>(?:(?! (?:was|were|is|are|did|has|have|had|who|which|said|says|noted|stressed) )[^,;:.“”\"]){3,120}?)"
    r"(?:, (?:an?|the) [^,;:.⟦]{3,60},)?"
)
"""The blamed, perhaps with an apposition ("⟦0⟧, a director of the ministry, …")."""
_START = (
    r"(?:^|[,;] (?:and |while |but )?|\b(?:that|and|said|says|noted) )"
    r"(?:(?:At|In|During) the (?:\w+ ){0,2}\w+,? )?"
)
"""Where a clause begins that the blamed is the subject of."""
_FOR = r"(?:,? at the (?:[\w-]+ ){0,3}\w+)?(?: (?:for|over|because of|on account of) (?P<reason>[^;:.]{3,200}))?"
_WAS = r"(?:was|were|has been|have been|had been) (?:\w+ly |also )?"
_REBUKE = r"(?:warnings?|reprimands?|rebukes?|penalt(?:y|ies)|punishments?|censures?|dressing[- ]down|tongue-lashing)"
_STEPS = r"(?:measures|action|steps|sanctions|penalt(?:y|ies)|punishments?|warnings?)"
_HARSH = r"(?:[Dd]isciplinary|[Ll]egal|[Pp]unitive|[Pp]arty|[Aa]dministrative|[Ss]tern|[Ss]trict|[Ss]evere)"
_BLAMED = r"(?:to blame|responsible|accountable)"

_THOSE = r"(?P<to2>those who (?:had |have )?[^,;:.]{3,120}?)"
FORMS: tuple[Guarded, ...] = (
    guarded(rf"{_START}{_TO} {_WAS}(?:given|issued|handed|served with|dealt) (?:an? )?(?:\w+ ){{0,3}}?{_REBUKE}{_FOR}"),
    guarded(
        rf"{_START}{_TO} (?:received|got|drew|incurred) (?:an? )?(?:\w+ ){{0,3}}?{_REBUKE}"
        rf"(?: from (?P<by2>{MARK}|the [a-z-]+))?{_FOR}"
    ),
    guarded(
        rf"{_START}{_TO} {_WAS}found guilty of (?P<reason>[^;:.]{{3,120}}?)"
        r"(?= (?:and|at|by|in) (?:the|an?|received|were|was|got)\b|[,;:.]|$)"
    ),
    guarded(rf"{_START}{_TO} {_WAS}held (?:responsible|accountable) for (?P<reason>[^;:.]{{3,200}})"),
    guarded(
        rf"{_START}{_TO} {_WAS}(?:detained|arrested|punished|summoned|questioned|investigated) as "
        rf"(?:those |the ones |the persons |people )?(?:\w+ly )?{_BLAMED} for (?P<reason>[^,;:.]{{3,160}})"
    ),
    guarded(
        rf"{_START}{_TO} {_WAS}(?:demoted|sent [^,;:.]{{0,40}}?re-education|stripped of [^,;:.]{{3,50}}?) (?:for|over)"
        r" (?P<reason>[^;:.]{3,160})"
    ),
    guarded(
        rf"\b{_HARSH} (?:and \w+ )?{_STEPS} (?:(?:was|were|has been|have been|is to be|are to be|will be) )?"
        rf"(?:taken|imposed|meted out|inflicted|slapped) (?:against|on|upon)"
        rf" (?:{_THOSE}|{_TO})(?=, who\b|[,;:.]| for\b|$)"
        r"(?:, who (?P<who>[^;:.]{3,200}))?(?: for (?P<reason>[^;:.]{3,200}))?"
    ),
    guarded(
        r"\b(?:[Ff]aults?|[Bb]lame|[Rr]esponsibility|[Ss]hortcomings?|[Cc]auses?|[Mm]istakes?|[Dd]efects?)"
        rf"\b[^,;:.]{{0,80}}? (?:lay|lies|lie|rests?|rested) with {_TO}(?=, (?:who|which)\b|[,;:.]|$)"
        r"(?:, (?:who|which) (?P<who>[^;:.]{3,200}))?"
    ),
    guarded(
        r"\b(?:there (?:is|was|are|were) |that )?(?P<reason>[^,;:.]{6,120}), for which "
        r"(?P<to>[^,;:.“”\"]{3,120}?) (?:bears?|bore|(?:is|are|was|were)(?= to)) (?:(?:full|chief|heavy) )?"
        r"(?:responsibility|the blame|to blame)"
    ),
    guarded(rf"{_START}{_TO} (?:is|are|was|were) (?:\w+ly )?to blame for (?P<reason>[^,;:.]{{3,160}})"),
    guarded(rf"{_START}{_TO} (?:bore|bears?) the blame for (?P<reason>[^,;:.]{{3,160}})"),
    guarded(
        rf"{_START}{_TO}(?: (?:who|that|which) (?P<who>[^,;:.]{{3,120}}?))? (?:did not|could not|has not|have not) "
        r"escaped? (?:blame|criticism|censure)"
    ),
    guarded(
        rf"{_START}{_TO} (?:made|voiced|offered|delivered) (?:an? )?(?:\w+ )?self-criticism\b(?! in\b|,? saying){_FOR}"
    ),
    guarded(
        r"\b[Bb]lame for (?P<reason>[^,;:.]{3,120}?) (?:was|has been) (?:\w+ly )?(?:pinned|laid|put|placed) on "
        rf"{_TO}(?=[,.;]|$)"
    ),
    guarded(rf"{_START}{_TO} critici[sz]ed themselves{_FOR}"),
    guarded(rf"{_START}(?:the work of )?{_TO} {_WAS}subjected to (?:\w+ ){{0,3}}?(?:criticism|censure)\b{_FOR}"),
    guarded(rf"{_START}{_TO} came in for (?:\w+ ){{0,3}}?(?:words|criticism|censure|blame|flak|stick|rebuke){_FOR}"),
)
"""The blamed is the subject, or nobody is said to blame. Each form names the blamed as `to`; the reason is `reason`, or
`who` where a relative clause tells it."""
DEEDS: tuple[Guarded, ...] = (
    guarded(
        rf"\b(?:took|taking|imposed|meted out|inflicted|ordered) (?:\w+ ){{0,2}}?{_HARSH} (?:and \w+ )?{_STEPS} "
        rf"(?:against|on|upon) {_TO}(?=[,;:.]| for\b|$){_FOR}"
    ),
    guarded(rf"\bsubjected {_TO} to (?:\w+ ){{0,3}}?(?:criticism|censure){_FOR}"),
)
"""The subject of the verb is who blames."""
