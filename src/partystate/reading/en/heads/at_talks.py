"""Heads of talks and journeys as agencies tell them beside "met" and "left": "Led by ⟦0⟧, the delegation met ⟦1⟧",
"⟦0⟧ discussed the matter with ⟦1⟧". What all state media print is in `head_patterns`, whose groups these have too.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB, DAY
from partystate.reading.en.heads.talks_words import MET
from partystate.reading.en.heads.travel_heads import DELEGATION
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import EventKind

_BY_PHONE = r"(?:telephone|phone|video)"
_CALLED = (
    rf"(?:(?:held|holds|had|has) (?:an? )?(?:[\w-]+ ){{0,2}}?{_BY_PHONE} (?:talks?|conversations?|calls?|negotiations)"
    r"|(?:spoke|talked)(?: (?:by|on the|over the|via) (?:tele)?phone)"
    r"|telephoned)"
)
"""What two people did who talked and did not meet."""
_EACH_OTHER = (
    r"(?! (?:an?|the(?! (?:same|next|following|previous|other) (?:day|week|month|evening|morning))"
    r"|his|her|its|their)\b)"
    r"(?! (?:(?!(?:at|in|on|for|after|before|during|to|under|near|outside|over|again|as|when|and)\b)[\w’'-]+ ){0,6}?⟦)"
)
"""Behind "met": the two met, and not somebody whom the next words name ("⟦0⟧ and ⟦1⟧ met a delegation")."""
_OF_TWO_TOGETHER = (
    r"(?:(?:held|hold|had|have) (?:(?:an?|their) )?(?:[\w-]+ ){0,2}?(?:talks?|meeting|conversation|negotiations"
    rf"|consultations)|exchanged (?:views|opinions)|met\b{_EACH_OTHER}"
    r"|discussed (?:[^.;⟦]{3,140}? )?(?:at|in|during) (?:an?|their) (?:[\w-]+ ){0,2}?(?:talks?|meeting|conversation))"
)
_GATHERING = r"(?:meeting|talks?|conversation|negotiations|consultations)"
_AND_GAVE = r",? and (?:then |also )?(?:handed|conveyed|delivered|presented|gave|expressed|asked|told)\b"
_WHEN_MET = r" (?:ahead of|amid|after|before|during|as (?:he|she|they|part|tensions))\b"
_WITH_NOBODY_ELSE = (
    rf"\b(?![^.;⟦]{{0,80}}? with (?:(?:[\w’'-]+ ){{0,5}}?{MARK}"
    r"|(?!(?:a|the) (?:view|aim|purpose|focus|emphasis|hope|attendance|participation|presence)\b)"
    r"(?:an?|the|his|her|its|their|visiting|members|officials|delegates|representatives) ))"
)
"""Behind what two people did: it was so with each other, and not with a third."""


def at_talks() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    led = rf"^(?:Led|Headed) by (?P<s>{MARK}), (?:the|a|an) (?:[\w'’-]+ ){{0,5}}?{DELEGATION}\b[^.;⟦]{{0,80}}? "
    yield "talks", guarded(led, rf"(?P<v>{MET}) (?P<o>.+)")
    yield "talks", guarded(
        r"^(?:[^,.;⟦]{3,40}, )?[Tt]he (?:two )?delegations (?:of [^.;⟦]{3,90}? )?(?:led|headed) by (?:the )?(?:two )?",
        rf"(?:[a-z-]+ )?(?P<s>{MARK}),? and (?:[a-z-]+ )?(?P<o>{MARK}),? ",
        core=r"(?P<v>(?:held|had) (?:an? )?(?:[\w-]+ ){0,2}?talks?)\b",
    )
    beside = r"(?:other )?(?:officials|functionaries|members|leading officials|staff members|teachers)\b[^.,;⟦]{0,80}?"
    yield "talks", guarded(rf"(?P<s>{MARKS},? and {beside}) ", core=rf"(?P<v>{MET}) (?P<o>.+)")
    # a host whose name shows no sign of being one, or "He" with the office he holds
    host = r"^(?P<s>He|She|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}), (?!(?:and|who|which|when)\b)[a-z][^.;⟦]{5,200}?,"
    yield "talks", guarded(rf"{host}(?: (?:{DAY}))? (?P<v>{MET}) (?P<o>[^.;⟦]{{0,160}}?⟦.+)")
    yield "talks", guarded(
        rf"^(?P<o>(?:The|An?) [^,.;⟦]{{0,80}}?{DELEGATION}\b"
        r"(?:(?! (?:led|headed) by | (?:was|were|been)\b)[^.;⟦]){0,140}?),? ",
        rf"(?P<v>{MET}|discussed(?: (?:{DAY}))? with) (?!(?:by|at)\b)"
        rf"(?P<s>(?:(?! by )[^.;⟦]){{0,60}}?⟦(?:(?!{_WHEN_MET}|{_AND_GAVE})[^.;])+)",
    )
    yield "talks", guarded(
        r"^(?:During|At|In) (?:an? |the )?(?P<v>(?:[\w-]+ ){0,4}?(?:talks|negotiations)(?: held)?)",
        rf"(?: (?:on|in|at|here) [^,;⟦]{{2,60}}?)*, (?P<s>{MARK})[^.;⟦]{{0,60}}?,? and (?:the )?(?P<o>{MARK})",
    )
    yield "talks", guarded(
        rf"(?P<s>{MARKS}){ADVERB}",
        core=r"(?P<v>discussed (?:[^.;⟦]{3,140}? )?with) (?P<o>(?!(?:him|her|them)\b)[^.;⟦]{0,90}?⟦[^.;]+)",
    )
    yield "talks", guarded(
        rf"^(?P<o>{MARK}),? (?P<v>(?:was|were) received by) (?P<s>(?:[^⟦.,;]{{0,60}} )?{MARK})(?!['’]s)",
        r"(?!,? (?:and \w+ )*(?:at|in) (?:the|an?) (?:[\w-]+ ){0,3}?(?:airport|station|port)\b)",
    )


def papers_received() -> Iterator[tuple[EventKind, Guarded]]:
    """ "Credentials of ⟦0⟧ were received by ⟦1⟧": asked for before what "was received by" tells of guests."""
    yield "talks", guarded(
        rf"^(?:The )?(?:[Cc]redentials|[Ll]etters? of credence) of (?P<o>[^.;]{{0,90}}?{MARK}[^.;⟦]{{0,60}}?),? ",
        rf"(?P<v>(?:was|were) (?:received|accepted)(?: (?:{DAY}))? by) (?P<s>{MARKS})",
    )


def with_counterpart() -> Iterator[tuple[EventKind, Guarded]]:
    """ "⟦0⟧ and his Lao counterpart ⟦1⟧ met": asked for before the one named last is taken to have met somebody."""
    counterpart = r"(?:(?:his|her|their) (?:[\w’'-]+ ){0,3}?counterparts?,?(?: (?:from|of) [^,;⟦.]{2,80}?)?,? )?"
    both = rf"(?P<s>{MARK}),? and {counterpart}(?P<o>{MARK}),? "
    yield "talks", guarded(rf"^{both}", core=rf"(?P<v>{_OF_TWO_TOGETHER}|{_CALLED}){_WITH_NOBODY_ELSE}")
    yield "talks", guarded(
        rf"(?P<s>{MARKS}){ADVERB}", core=rf"(?P<v>{_CALLED}(?: with)?) (?P<o>[^.;⟦]{{0,90}}?{MARK}.*)"
    )
    yield "talks", guarded(
        rf"^An? (?P<v>{_BY_PHONE} (?:conversation|call|talk))[^.;⟦]{{0,60}}? between "
        rf"(?:[\w’'-]+ ){{0,4}}?(?P<s>{MARK}),? and (?:[\w’'-]+ ){{0,4}}?(?P<o>{MARK})"
    )
    yield "talks", guarded(
        rf"^(?:During|At|In) (?:an?|the|their) (?P<v>(?:[\w-]+ ){{0,2}}?{_GATHERING})(?: held)?",
        rf"(?: (?:on|in|at|here) [^.;⟦]{{2,80}}?)?, {both}(?:reviewed|exchanged|discussed|agreed|conferred)\b",
    )
    yield "talks", guarded(rf"^{both}", core=r"(?P<v>conferred) (?:on|about)\b")
    yield "talks", guarded(
        rf"(?P<s>{MARKS}){ADVERB}", core=rf"(?P<v>(?:attended|took part in) (?:an?|the) {_GATHERING} with) (?P<o>.+)"
    )
    yield "talks", guarded(rf"^(?P<s>{MARK}),? (?P<v>in an? {_GATHERING} with) (?P<o>[^.;⟦]{{0,60}}?{MARK})")
