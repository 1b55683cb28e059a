"""Faults told by what the blamed did: "said that the ministry failed to …", "there are officials who sit idle".

A predicate of failing blames only where somebody of this state's leadership says it: behind a verb of speaking or
hearing, before ", he deplored", or where the report itself says that there are such people. What would, may or must
not happen blames nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from partystate.reading.guards import Guarded, guarded

WORDS: tuple[str, ...] = (
    *("failed to", "failed in", "failing to", "ignored", "disregarded", "fell short", "fell behind", "lagged behind"),
    *("not fulfilled", "not fulfil", "not carried", "slackened", "eased off", "let up", "folded arms", "sat idle"),
    *("sitting idle", "sit idle", "blind eye", "the buck", "lip service", "their feet", "covered up", "concealed"),
    *("falsified", "padded", "padding", "lied about", "squandered", "wasted", "bribes", "indulged", "fallen into"),
    *("lapsed into", "dozed", "drifted", "drift along", "botched", "missed its", "missed their", "missed the"),
    *("out of their mind", "their own comfort", "easy way", "abusing their", "abused their", "grown used", "slept"),
    *("asleep", "sat back", "hushed up", "lukewarm", "perfunctor", "slipshod", "sloppy", "obstructions"),
    *("out of order", "stand empty", "lie idle", "hands folded", "arms folded", "its figures", "their figures"),
    *("harshly ", "sharply ", "to light that", "regret that"),
    *("deplored", "lamented", "laid bare th", "a shame that"),
    *("grave consequences", "caused serious"),
    *("caused grave", "great crisis", "half-hearted", "remiss", "taken bribes"),
    *("cook the books", "idled", "only of their own", "take a back seat", "on their hands", "weak link"),
)
"""Words that wake this reader."""

_DOES = (
    r"(?:fail(?:ed|s|ing)?(?: to| in)|neglect(?:ed|s|ing)?|mishandl(?:ed|es?|ing)|bungl(?:ed|es?|ing)"
    r"|shirk(?:ed|s|ing)?|abus(?:ed|es?|ing)|embezzl(?:ed|es?|ing)|disregard(?:ed|s|ing)?"
    r"|ignor(?:ed|es?|ing)|wast(?:ed|es?|ing)"
    r"|got (?:its|their) [^,;:.]{3,60}? out of order|let [^,;:.“”\"]{3,60}? (?:stand|lie|go) (?:empty|idle|to waste)"
    r"|(?:stood|stand|standing|looked|look|looking) (?:by|on) with (?:folded arms|hands folded|arms folded)"
    r"|(?:did|do|does|doing|done) nothing|caus(?:ed|ing) (?:an? )?(?:\w+ )?(?:grave|serious|great|huge|heavy) "
    r"(?:\w+ )?"
    r"(?:obstructions?|consequences?|damage|loss(?:es)?|crisis|aftermaths?|hindrance|difficulties|harm)"
    r"|squander(?:ed|s|ing)?|conceal(?:ed|s|ing)?"
    r"|falsif(?:ied|y|ies|ying)|padd(?:ed|ing)|botch(?:ed|ing)"
    r"|slacken(?:ed|ing)|dozed|drift(?:ed|ing)?|idl(?:ed|ing)|lied about|(?:eas|slack)ed off|(?:let|letting) up"
    r"|cover(?:ed|ing) up|(?:fell|fall|falling|fallen|lagged|lag) (?:short|behind)|indulg(?:ed|es?|ing) in"
    r"|(?:fell|fallen|falling|lapsed|lapsing) (?:\w+ )?into (?:\w+ ){0,2}(?:formalism|expediency|defeatism|idleness"
    r"|self-complacency|complacency|conservatism|empiricism|laxity|bureaucratism)"
    r"|miss(?:ed|ing) (?:its|their|the|this) (?:[\w’'-]+ ){0,3}?(?:targets?|goals?|plans?|quotas?|deadlines?)"
    r"|(?:sat|sit|sits|sitting) (?:idle|with folded arms|on their hands|back|by)|(?:turn|shut|clos)\w* (?:a|their) "
    r"(?:blind eye|eyes) to|pass\w* the buck|pa(?:y|ys|id|ying) lip[- ]service|drag(?:ged|s|ging)? their feet"
    r"|t(?:ake|aken|ook|aking) (?:bribes|a back seat)|hush(?:ed|ing) up|cook(?:ed|ing)?"
    r" (?:the|its|their) (?:books|figures)|shun(?:ned|s"
    r"|ning)? responsibility|(?:slept|asleep|sleeping) (?:at|on)"
    r"|(?:think|thinks|thought|mind|care|cared)(?:ing)? only (?:of|about|for|their)"
    r"|(?:did|do|does|had|has|have) not (?:\w+ly )?(?:fulfil+(?:ed)?|discharged?|carr(?:y|ied) out|implement(?:ed)?"
    r"|perform(?:ed)?|do(?:ne)? (?:their|its) (?:duty|work|part|job))"
    r"|not (?:\w+ly )?(?:fulfilled|discharged|carried out|implemented|performed|done (?:their|its))"
    r"|(?:were|was|are|is|been|being) (?:\w+ly )?[“\"]?(?:negligent|idle|slack|out of (?:their|his) minds?|(?:half "
    r")?asleep"
    r"|not in their right minds?|sitting idle|working (?:in an? )?(?:perfunctor|careless|slipshod|sloppy"
    r"|irresponsib|half-hearted)\w*(?: \w+)?|lazy|lukewarm|half-hearted|remiss|careless|irresponsible|incompetent))"
)
"""What those do who are blamed, in the forms that a relative clause or a clause with "that" takes."""
_AUX = (
    r"(?:(?:have|has|had|been|also|still|just|only|simply|(?!supply\b|family\b|assembly\b|rally\b)[a-z]+ly) )*"
)
_TO = (
    r"(?P<to>(?!(?:if|unless|whether|there|it)\b)"
    r"(?:(?! (?:because|as|that|which|who|have|has|had|was|were|is|are|did|do|not|if) )[^,;:.⟦“”\"]){3,180}?)"
)
_TELLS = (
    r"\b(?:[Ss]aid|[Ss]aying|mentioned|pointed out|pointing out|noted|noting|stressed|disclosed|revealed|remarked"
    r"|complained|deplored|lamented|admitted|regretted|criticized|criticised|heard|hearing|found|finding|reported"
    r"|concluded|told [^,;:.“”\"]{3,60}?)(?: out)?(?: (?:on )?[A-Z]\w+day)?(?: (?:at|in) the (?:\w+ ){0,2}\w+)?"
)
_RELATIVE = rf"(?P<reason>(?:still )?{_AUX}[“\"]?{_DOES}\b[^;:.“”\"]{{0,200}})"
FORMS: tuple[Guarded, ...] = (
    guarded(
        rf"{_TELLS}(?:,?|[^;:.]{{3,160}}?,? and) (?:that|how)(?: [^,;:.⟦“”\"]{{3,120}}? (?:because|as))? (?:in "
        rf"[^,;:.]{{3,60}}, )?"
        rf"{_TO} {_RELATIVE}"
    ),
    guarded(
        rf"(?:^[“\"]?|\b(?:because|as) ){_TO} {_AUX}(?P<reason>{_DOES}\b[^,;:.“”\"]{{0,160}}),[”\"]? "
        rf"(?P<by>[^,;:.]{{2,80}}?) "
        r"(?:said|deplored|complained|noted|stressed|pointed out|lamented|(?:was|were) quoted)"
    ),
    guarded(rf"\b(?:said|says) (?=(?:the|some|its|his|many|certain|all|other)\b){_TO} {_RELATIVE}"),
    guarded(
        r"\b[Tt]here (?:are|were|have been|is|was) (?:still |also )?(?P<to>(?:some |certain |many |a few |several )?"
        rf"[^,;:.⟦“”\"]{{3,60}}?) (?:who|which|that) {_RELATIVE}"
    ),
    guarded(
        r"\b(?:problems?|issues?|cases?|phenomen(?:on|a)|practices?|habits?) of "
        r"(?P<to>(?:some |certain |many |several )?[^,;:.⟦“”\"]{3,80}?) "
        rf"(?:who )?(?P<reason>(?:had |have |has )?{_DOES}\b[^;:.“”\"]{{0,120}}?)(?= and (?:took|decided|adopted"
        rf"|set)\b|[,;:.]|$)"
    ),
    guarded(
        r"\b(?:took (?:a )?(?:\w+ )?(?:serious|grave|dim|harsh) view of|dwelt on|called attention to) (?:the )?"
        rf"(?:way|fact|ways|manner)(?: that| in which)? {_TO} {_RELATIVE}"
    ),
    guarded(
        rf"(?:^|[,;] (?:and )?)(?:(?:At|In) the (?:\w+ ){{0,2}}\w+,? )?{_TO} (?:who|which) "
        rf"(?P<reason>{_AUX}{_DOES}\b[^,;:.“”\"]{{0,120}}?) (?:was|were|have been|has been|must be|will be|are to be) "
        r"(?:\w+ly )?(?:demoted|dismissed|removed|punished|expelled|disciplined|penali[sz]ed)\b"
    ),
)
STERN = guarded(
    r"\b(?:(?:harshly|sharply|severely|seriously|sternly|strongly|bitterly) (?:pointed out|brought to light|criticized"
    r"|criticised|disclosed|noted|exposed|brought home)|(?:criticized|criticised|deplored|lamented|regretted)"
    r"|(?:noted|said|pointed out|mentioned|observed) with (?:regret|displeasure|anger|indignation|concern)"
    r"|laid bare|brought to light|called it (?:an? )?(?:shame|disgrace|deplorable|regrettable"
    r"|unpardonable|intolerable))"
    rf"(?: at the (?:[\w-]+ ){{0,2}}\w+)?,?(?: the fact)? that {_TO} "
    rf"(?P<reason>{_AUX}(?:{_DOES}|(?:had|have|has|was|were|did|let|kept|left|stood|still|put|took|allowed|gave|made)\b)"
    r"[^;:.“”\"]{0,200})"
)
"""Of whom a stern word is said with "that", is blamed, whatever he did."""
_LOOSE = 3
"""The first forms need somebody of the leadership who says it; the others are the report's own blame."""
_ENEMY = re.compile(
    r"\b(?:enem(?:y|ies)|hostile|rival|aggressors?|imperialists?|opponents?|former|old society)\b", re.I
)
_MEANT = re.compile(r"\b(?:should|must|if|prevent|in order to|so as to|lest)\b")
"""Before the phrase: what is to be done or prevented is nobody's deed."""
_NO_HEAD = re.compile(r"\b(?:would|could|should|must|may|might|will|can|cannot|never|not)$")


class Failing(NamedTuple):
    """Who failed in what; `told` where somebody must be known to say so, `by` where the phrase names him.

    Offsets into the skeleton.
    """

    target: str
    reason: str
    start: int
    end: int
    verb: int
    by: str | None
    told: bool


def failing(skeleton: str, inside: Callable[[str], bool], possible: int) -> Failing | None:
    """The first predicate of failing that blames a part of the state's apparatus (`inside`).

    `possible`: the bits of the forms that the sentence can hold.
    """
    for k, form in enumerate((*FORMS, STERN)):
        m = form.pattern.search(skeleton) if possible >> k & 1 else None
        if m is None:
            continue
        to = m["to"].strip()
        if _MEANT.search(skeleton, 0, m.start()):
            continue
        if _ENEMY.search(to) or _NO_HEAD.search(to) or not inside(to):
            continue
        return Failing(to, m["reason"].strip(), m.start("to"), m.end(), m.start(), m.groupdict().get("by"), k < _LOOSE)
    return None
