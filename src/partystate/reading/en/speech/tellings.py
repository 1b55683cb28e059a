"""Directives told by a whole sentence, without "X should" or a verb of ordering with "to".

"assigned the agency the task of …", "it is incumbent on all officials to …", "the tasks facing the cells are to …",
"gave the builders until May to …", "sent a letter to the farmers, asking them to …", "drivers were barred from …",
"it was stressed that managers should …", "Party members, be exemplary …!". Source of the wordings: communiqués and
editorials of the state press of 1996-2024, and how wires retell them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partystate.reading.en.speech.speakers import Speaker, Speakers
from partystate.reading.en.speech.speech_links import subject_before
from partystate.reading.en.text.views import SentenceView
from partystate.reading.guards import Guarded, GuardedSet, guarded
from partystate.reading.patterns import MARK, pattern

WORDS: tuple[str, ...] = (
    *("incumbent ", "important for ", "necessary for ", "essential for ", "imperative for ", "oblige"),
    *("requires ", "required to ", "enjoin", "advised ", "advises ", "advising "),
    *("banned ", "barred ", "forbid", "forbade", "prohibit", "entrusted ", "duty of ", "is the mission of "),
    "task of ",
    *("obligation of ", "responsibility of ", "asks facing ", "ask facing ", "asks before ", "ask for ", "asks for "),
    *("target of ", "goal of ", "appeal to ", "letter to ", "message to ", "order for ", "instructions "),
    "instruction ",
    *("directive ", "orders to ", "an order to ", "the order to ", "given to ", "until ", "a week to ", "a month to "),
    *("call on ", "call upon ", " wants ", "demands that ", "proposed that ", " left the ", "! "),
    *("on the need for ", "call for ", "appeal for ", "under orders", "resolved that ", "decided that ", " wanted "),
    *("forward before ", "laid before ", "set before "),
)
"""Words that wake these forms. None of them may overlap a verb of speaking."""
VERBS = frozenset(
    ("stressed", "emphasized", "emphasised", "underlined", "underscored", "insisted", "asked", "ordered", "demanded")
) | {
    *("exhorted", "reminded", "gave", "assigned", "tasked", "charged", "warned", "told", "instructed", "noted"),
    "pointed out",
}
"""The verbs of speaking that these forms begin with."""
_TO = r"(?P<to>[^,;:.⟦“”\"]{3,120}?)"
_TEXT = r"(?P<text>(?!be (?:held|given)\b)[“\"]?[a-z][^;:]{5,300})"
_DOING = r"(?:the (?:task|duty|job|work|mission) of )?(?P<text>(?:the )?\w+ing [^;:]{4,300})"
_BE = r"(?:was|were|is|are|has been|have been) (?:\w+ly |also |again )?"
_ORDER = r"(?:[Oo]rders?|[Ii]nstructions?|[Dd]irectives?|[Aa]ssignments?)"
_START = r"(?:^|[,;] (?:and |while |but )?|\bthat )[“\"]?(?:(?:All|The) (?=[a-z]))?"
_TIME = (
    r"(?:until [^,;:.]{2,30}?|an? (?:day|week|fortnight|month|year)|(?:\d+|two|three|four|five|six|ten) "
    r"(?:days|weeks|months))"
)
_BARE = r"(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|the|of|in|and|to|for|with|on|at)\b)"

BY_SUBJECT: tuple[Guarded, ...] = (
    guarded(
        rf"\b(?:assigned|gave|giving|handed|entrusted|set|setting|left|leaving) {_TO} (?:with )?"
        rf"(?:(?:the|an?|this|another|new) (?:\w+ ){{0,2}}?)?(?:tasks?|missions?|goals?|targets?|{_ORDER}) (?:of"
        rf"|to) {_TEXT}"
    ),
    guarded(rf"\b(?:task|entrust|charg)(?:ed|ing) {_TO} with {_DOING}"),
    guarded(rf"\bwarned {_TO} (?P<text>not to [^;:]{{6,300}})"),
    guarded(
        rf"\b(?:banned|barred|prohibited|bans|bars|prohibits|banning|barring|prohibiting) {_TO} "
        r"(?P<text>from \w+ing [^;:]{4,300})"
    ),
    guarded(
        r"\b(?:obliges|obliged|obliging|requires|required|requiring|enjoins|enjoined|exhorts|reminds|reminded|advises"
        r"|advised|advising|wants|wanted|forbade|forbids|bade|(?:made|makes|making) it incumbent (?:up)?on"
        rf"|put(?= [^,;:.]{{3,60}} under orders)) {_TO} (?:under orders )?(?:not )?to {_TEXT}"
    ),
    guarded(
        r"\b(?:demands?|demanded|insists?|insisted|proposed|recommended|asked|ordered|resolved|decided) that (?P<to>)"
        r"(?P<text>[^;:]{12,400})"
    ),
    guarded(
        r"\b(?:sent|issued|addressed|made|adopted|released|published) (?:an? |the )?(?:[\w-]+ ){0,2}?"
        rf"(?:letter|appeal|message|directive|order|instruction|circular) to {_TO},? (?:asking|calling (?:up)?on"
        rf"|urging"
        rf"|telling|ordering|instructing|exhorting|appealing to|demanding) (?:them|him|her) to {_TEXT}"
    ),
    guarded(
        rf"\b(?:issued|gave|sent down|handed down) (?:an? |the )?(?:[\w-]+ ){{0,2}}?{_ORDER} (?:that (?P<to>)"
        r"(?P<text>[^;:]{12,400})|(?:for|to) (?P<to2>[^,;:.⟦“”\"]{3,120}?) to (?P<text2>[a-z]+ [^;:]{4,300}))"
    ),
    guarded(rf"\b(?:gave|given|giving) {_TO} (?P<text>{_TIME} to [a-z]+ [^;:]{{4,200}})"),
    guarded(rf"\b(?:call|appeal) (?:up)?(?:on|to) {_TO} to {_TEXT}"),
    guarded(
        r"\b(?:carried|issued|made|sent out|published|repeated|renewed) (?:an? |its |the )?(?:[\w-]+ ){0,2}?"
        rf"(?:calls?|appeals?) for {_TO} to {_TEXT}"
    ),
    guarded(rf"\b(?:put forward|laid|set) before {_TO} (?:the|an?) (?:[\w-]+ ){{0,2}}?tasks? (?:of|to) {_TEXT}"),
)
"""The subject of the verb tells."""
_DUTY = guarded(
    r"\b(?:[Ii]t (?:is|was)|is) (?:the|an?) (?:[\w-]+ ){0,3}?(?:duty|task|mission|obligation|responsibility) of "
    rf"{_TO} to {_TEXT}"
)
_IMPORTANT = guarded(
    r"\b[Ii]t (?:is|was) (?:\w+ )?(?:important|necessary|essential|imperative|vital|indispensable|high time) for "
    rf"{_TO} to {_TEXT}"
)
IMPERSONAL: tuple[Guarded, ...] = (
    guarded(rf"\b[Ii]t (?:is|was) (?:\w+ )?incumbent (?:up)?on {_TO} to {_TEXT}"),
    _DUTY,
    guarded(
        r"\b[Tt]asks? (?:\w+ )?(?:facing|before|set before|assigned to|lying before|of|for) "
        rf"{_TO} (?:this \w+ |now |today )?(?:is|are|was|were) to {_TEXT}"
    ),
    _IMPORTANT,
    guarded(rf"\b[Tt]he (?:\w+ )?(?:task|point|demand|requirement) (?:is|was) for {_TO} to {_TEXT}"),
    guarded(
        rf"{_START}{_TO} {_BE}(?:required|obliged|advised|enjoined|reminded)"
        rf"(?: by (?P<by>[^,;:.]{{3,60}}?))?(?: in [^,;:.]{{3,30}}?)? (?:(?P<not>not) )?to {_TEXT}"
    ),
    guarded(
        rf"{_START}{_TO} {_BE}(?P<text>(?:banned|barred|forbidden|prohibited) from \w+ing [^;:]{{4,300}})"
    ),
    guarded(rf"{_START}{_TO} {_BE}(?:charged|tasked|entrusted) with {_DOING}"),
    guarded(rf"\b(?:{_ORDER}|[Tt]asks?|[Mm]issions?) (?:was|were) (?:also )?given to {_TO} to {_TEXT}"),
    guarded(
        r"\b(?:[Ss]tress|[Ee]mphasis|[Ii]mportance|[Ww]eight) (?:was|were|has been) (?:also |again )?(?:laid|placed|put"
        rf"|given|attached) (?:up)?(?:on|to) the (?:need|necessity|importance) (?:for|of) {_TO} to {_TEXT}"
    ),
    guarded(
        rf"\b[Tt]he (?:need|necessity) for {_TO} to (?P<text>[“\"]?[a-z][^;:]{{5,300}}?) (?:was|were) (?:also )?"
        r"(?:stressed|emphasi[sz]ed|underlined|underscored|pointed out|brought home)\b"
    ),
    guarded(
        r"\b[Ii]t was (?:\w+ly |also )?(?:stressed|emphasi[sz]ed|underlined|underscored|pointed out|noted|decided"
        rf"|ordered|demanded)(?: at (?P<at>the [^,;:.]{{3,60}}?))? that {_TO} (?:should|must|need to|have to|shall)"
        rf" {_TEXT}"
    ),
    guarded(rf"^[“\"]?(?P<to>[A-Z][^,;:.!?⟦]{{3,60}}), (?P<text>{_BARE}[a-z]+ [^!?;:⟦]{{6,160}})!"),
)
"""Nobody, or somebody told elsewhere in the sentence, tells."""
_FORMS = (*BY_SUBJECT, *IMPERSONAL)
_SET = GuardedSet(_FORMS)
_TELLER = re.compile(
    rf",[”\"]?\s+(?:(?:(?:says|urges|stresses|calls|adds|notes|exhorts|underlines|emphasizes) )?(?P<s>{MARK}|[Tt]he"
    r"\s[^,;:.⟦]{3,50}?|[Aa]n?\s[^,;:.⟦]{3,50}?|[A-Z][\w’' -]{2,40}?)(?:\s(?:said|says|stressed|stresses|noted|urged"
    r"|added|concluded|pointed out))?|according to (?P<a>the [^,;:.⟦]{3,60}?))(?:\son\s[A-Z]\w+day)?\s*[.!]?\s*$"
)
""" "…, the paper said", "…, stresses the daily", "…, according to the Cabinet"."""


_SAID_BEFORE = pattern(r"\b(?:said|noted|stressed|pointed out|stated|added|underlined|underscored|emphasi[sz]ed)\b")


class Telling(NamedTuple):
    """Who is told what; `to` is "" where the words still name who is to do it.

    `at` is where the telling verb stands in the skeleton, `by` the words for who tells.
    """

    to: str
    text: str
    at: int
    by: str | None
    subject: bool
    """Whether the subject before `at` tells."""
    duty: bool = False
    """A duty is a directive only where somebody reminds of it."""


def tellings(skeleton: str) -> list[Telling]:
    """What a sentence may tell, whoever is told: the reader knows whether it can be told."""
    possible = _SET.possible(skeleton)
    out: list[Telling] = []
    for k, form in enumerate(_FORMS):
        m = form.pattern.search(skeleton) if possible >> k & 1 else None
        if m is None:
            continue
        said = m.groupdict()
        to = m["to"] or said.get("to2") or ""
        words = m["text"] or said.get("text2") or ""
        text = f"not to {words}" if said.get("not") else words
        subject = k < len(BY_SUBJECT)
        by = said.get("by") or said.get("at")
        if not subject and by is None:
            teller = _TELLER.search(words)
            by = (teller["s"] or teller["a"]) if teller is not None else None
            text = text[: teller.start() - len(words)] if teller is not None and by else text
        out.append(Telling(to.strip(), text, m.start(), by, subject, form in (_DUTY, _IMPORTANT)))
    return out


def teller_of(view: SentenceView, telling: Telling, speakers: Speakers, said: Speaker | None) -> Speaker | None:
    """Who tells: the subject of the telling verb, or whom the sentence names; `said` who speaks in it."""
    if telling.by is not None:
        at = view.skeleton.find(telling.by)
        return speakers.resolve(view, telling.by, at) if at >= 0 else None
    if not telling.subject:
        before = _SAID_BEFORE.search(view.skeleton, 0, telling.at)
        return said or speakers.observe(view)[0] if before is not None else None
    left = view.skeleton[: telling.at].rstrip()
    subject, at = subject_before(left)
    if subject is not None and not left.endswith(" and"):
        return speakers.resolve(view, subject, at)
    return speakers.observe(view)[0] or speakers.subject(view)
