"""Clauses in which only the general press tells that something took place (as `head_patterns` for all outlets).

"hosted a visiting delegation", "in the meeting with ⟦1⟧, ⟦0⟧ said", "invited the delegates to a banquet"; and where a
clause begins that the press hands on from another outlet ("According to KCNA, …", "state media said that …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.guards import Guarded, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, pattern, phrases
from partystate.reading.report import EventKind

_MEDIUM = (
    r"media|[Pp]hoto(?:graph)?s|[Pp]ictures|[Ii]mages|[Ff]ootage|[Aa]gency|newspaper|radio|television|TV"
    r"|broadcaster|regime|daily|news|outlets?|[A-Z]{4}|reports?|dispatch|\)"
)
_SAID_THAT = (
    r",? (?:(?:has|had|have|also|later|on|\w+day|early|late) )*(?:said|says|reported|reports|announced"
    r"|indicates?|suggests?"
    r"|confirmed|added|revealed|showed|indicated|suggested|claimed|noted|disclosed)"
    r"(?: (?:early |late |earlier )?(?:on )?\w+day| on (?:\d{1,2} [A-Z]\w+|[A-Z]\w+[.\u2024]? \d{1,2})(?: \(\w+\))?)?"
    r"(?: also)?(?: that)? (?:(?:the )?(?:[A-Z]\w+ [A-Z]\w+n )?)?$"
)
_SAYER = (
    r"^(?!(?:[Hh]e|[Ss]he|[Tt]hey|I|We|It|Experts?|Analysts?|Observers?|Sources?|Some|Many|Critics|Defectors?"
    r"|Rumou?rs?)\b)"
    r"(?:(?:The|A|An) )?[A-Z][^⟦;.,:\"“”]{1,60}? (?:has )?(?:said|announced|confirmed|reported|revealed|disclosed"
    r"|indicated)(?: (?:on )?\w+day)?"
    r"(?: that)?(?: (?:[\w-]+ ){0,2}(?:the )?(?:[A-Z]\w+ [A-Z]\w+n )?)?$"
)
"""A state, an office or a ministry that announces news at the beginning of a sentence ("Seoul said | ⟦0⟧ met …")."""
_GUESTS = r"(?:delegation|delegates|envoys?|guests|officials|minister|president|leader|group|team)"
_VISITORS = (
    r"(?:delegations?|delegates|lawmakers|parliamentarians|legislators|senators|reporters|journalists|diplomats|envoys"
    r"|officials|visitors|guests|groups?|teams?|missions?|businessmen|experts|scholars|representatives|executives)"
)
"""Unnamed people from abroad whom somebody meets."""
_HIS_TALKS = r"(?:(?:a|an|the|his|her|their) )?(?:[\w-]+ ){0,3}?(?:meeting|talks|interview|conversation)"
_REMARKS = r"(?:remarks?|comments?|statements?|pledge|call|proposal|request|offer|promise|appeal)"
_SAID = r"(?:said|told|stressed|expressed|noted|called|praised|thanked|pledged|vowed|discussed|urged|proposed)"


def relayed(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a clause that another outlet or the state itself told ("state media reported that | …")."""
    return pattern(rf"\b(?:{_MEDIUM}|{phrases([*lexicon.outlets, *lexicon.short_names])}){_SAID_THAT}|{_SAYER}")


def press_patterns() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells; groups as in `head_patterns`."""
    subject = rf"(?P<s>{MARKS}|He|She|he|she)"
    yield "reception", guarded(
        rf"{subject}{ADVERB}(?P<v>invited) (?P<o>[^.;]{{3,90}}?) to (?:a|an|the) (?:[\w-]+ ){{0,3}}?",
        rf"(?P<n>{RECEPTION})\b",
    )
    yield "reception", guarded(
        rf"{subject}{ADVERB}(?P<v>presided over|attended) (?:a|an) (?:[\w-]+ ){{0,3}}?(?P<n>{RECEPTION})\b"
    )
    fired = r"(?:(?:test-?)?(?:fired|launched|tested)|conducted|carried out)\b[^.;⟦]{3,140}?"
    watch = r"the (?:watch|supervision|guidance|watchful eye|eyes|direction) of"
    yield "guidance", guarded(rf"{fired} under (?P<v>{watch}) [^.;⟦]{{0,40}}(?P<s>{MARK})")
    yield "guidance", guarded(
        rf"{fired},? (?:with|as) [^.;⟦]{{0,40}}(?P<s>{MARK}) ",
        r"(?P<v>(?:watching|observing|looking on|watched|looked on))\b",
    )
    yield "performance", guarded(
        rf"{subject}{ADVERB}(?P<v>watched|enjoyed|attended) (?P<o>(?:[\w-]+ ){{0,3}}?(?:performances|concerts|shows))\b"
    )
    yield "talks", guarded(rf"{subject}, [a-z]+ing [^⟦;.]{{3,120}}, (?P<v>met(?: with)?) (?P<o>.+)")
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>hosted|welcomed|greeted)(?! (?:a|an|the) (?:[\w-]+ ){{0,3}}?{RECEPTION}\b)",
        rf" (?P<o>(?=[^.;]{{0,90}}?\b{_GUESTS}\b)(?!the (?:news|decision|idea|proposal)\b).+)",
    )
    between = r"(?:talks|negotiations|consultations|discussions|(?:a|the|their) (?:[\w-]+ ){0,3}?(?:meeting|summit))"
    pair = rf"(?P<o>{MARK}) and (?:(?!that\b|which\b)[\w’'-]+ ){{0,6}}?(?P<s>{MARK})"
    # only with its own day: "a planned meeting between ⟦0⟧ and ⟦1⟧" is none
    yield "talks", guarded(rf"\b(?P<v>{between} (?:on )?{WEEKDAY} between) {pair}")
    yield "talks", guarded(
        rf"^(?P<v>(?:[Tt]alks|[Tt]he (?:[\w-]+ ){{0,3}}?(?:meeting|summit|talks)) between) {pair} ",
        r"(?:(?:has|have) )?(?:begun|began|started|opened|kicked off|got under way|lasted|ended|concluded|wrapped up"
        r"|took place)\b",
    )
    yield "talks", guarded(
        rf"\b(?:[Aa]fter|[Dd]uring|[Aa]t|[Ii]n|followed|hosted) (?P<v>{between} between) {pair}",
        rf"(?: (?:in|at) [^,.;⟦]{{3,60}}?)?,? on (?:{WEEKDAY}\b|\d{{1,2}} [A-Z]|[A-Z][a-z]+ \d)",
    )
    yield "travel", guarded(
        rf" accompan(?:ying|ied) (?:[^⟦.;]{{0,90}} )?(?P<s>{MARK}),? on (?P<v>(?:his|her|a|the) (?:[\w-]+ ){{0,3}}?",
        r"(?:trip|visit|tour|journey) to) (?P<o>[A-Z]\w+)",
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?P<v>hosted|welcomed|greeted|received) (?P<o>[^.;⟦]{{0,60}}{MARK}(?!['’]s)",
        r"(?= (?:for|at|in|on|to) )(?! at the (?:foot|steps|stairs|door) of).+)",  # an arrival is no talk
    )
    yield "talks", guarded(
        r"\b(?:[Ii]n|[Dd]uring|[Aa]t) (?P<v>(?:a|an|the|his|their) (?:[\w-]+ ){0,3}?(?:meeting|talks)) with ",
        rf"(?P<o>{MARK}[^.;⟦]{{0,120}}?),? (?:on \w+day,? )?(?P<s>{MARK}),? {_SAID}\b",
    )
    visitors = rf"(?P<o>[^,.;⟦]{{0,90}}?\b{_VISITORS}\b[^,.;⟦]{{0,120}}?), (?:[\w’'.-]+ ){{0,6}}?(?P<s>{MARK})(?!['’]s)"
    yield "talks", guarded(rf"\b(?:[Ii]n|[Dd]uring|[Aa]t) (?P<v>{_HIS_TALKS}) with {visitors}")
    yield "talks", guarded(rf"^(?P<v>(?:Meeting|Receiving)(?: with)?) {visitors},? {_SAID}\b")
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?:made|gave|issued) (?:the|his|her|this|these|such) (?:[\w-]+ )?{_REMARKS} ",
        rf"[^.;⟦]{{0,60}}?(?:in|during|at) (?P<v>{_HIS_TALKS}) with (?P<o>.+)",
    )
    yield "talks", guarded(
        rf"{subject}{ADVERB}(?:told|assured) (?P<o>(?:[\w’'-]+ ){{0,5}}?(?:{MARK}|{_VISITORS})),? (?:\w+day )?",
        r"(?:in|during|at) "
        r"(?P<v>(?:(?:a|an|the|his|her|their) (?:[\w-]+ ){0,3}?(?:meeting|talks|summit)|talks))\b(?! of\b)",
    )

