"""Heads of rallies and meetings told by the many who came: "100,000 citizens gathered at X to denounce …".

The state media name the meeting ("a mass rally was held": `noun_heads`); beside that, and in the press, it is told by
what people did, by where they rallied, or by the television that showed it.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.guards import Guarded, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import phrases
from partystate.reading.report import EventKind

_HOW_MANY = (
    r"(?:(?:[Ss]ome|[Aa]bout|[Oo]ver|[Nn]early|[Aa]lmost|[Aa]round|[Mm]ore than|[Aa]t least|[Uu]p to) )?"
    r"(?:[Tt]ens of thousands|[Hh]undreds of thousands|[Tt]housands|[Hh]undreds|[Cc]rowds|[Ll]arge numbers|\d[\d, ]*\d)"
    r"(?: of)?"
)
_SOME = r"(?:Youths?|Women|[A-Z][a-z]+(?:[a-z]ers|ists|men|women|dents|teers))"
""" "Weavers", "Students": those of a trade, at the head of the sentence."""
_PEOPLE = (
    r"(?:citizens|people|residents|inhabitants|youths?|students|workers|servicepersons|soldiers|troops|officials|women"
    r"|farmers|participants|[a-z]+(?:[a-z]ers|ists|men|teers)|[A-Z]\w+ [A-Z]\w+ans|[A-Z]\w+ites)"
)
_THE_MANY = (
    rf"(?:{_SOME}"
    rf"|(?:{_HOW_MANY} (?:(?!and\b)[\w'’-]+,? ){{0,4}}?|[A-Z][\w'’-]+ (?:[a-z'’-]+,? (?:and )?){{0,3}}?){_PEOPLE})"
    r"(?:(?:,| and| of| in| from) [^.;⟦]{3,120}?)?"
)
_CROWD = r"(?:[Tt]housands|(?:[Tt]ens|[Hh]undreds) of thousands|(?:[Hh]uge|[Vv]ast|[Ll]arge|[Bb]ig) crowds|[Cc]rowds)"
"""The many, of whom no more is said."""
_CAME = r"(?:met|congregated|got together|gathered|assembled|came together|turned out|flocked|packed|filled|thronged)"
_RALLY = (
    r"(?:(?:an?|the) (?:[\w-]+ ){0,3}?(?:rally|meeting|gathering|demonstration|march)"
    r"|(?:mass |huge |anti-[\w-]+ |nationwide |big )*rallies)\b"
)
_AIM = (
    r"(?:hear|mark|cherish|celebrate|discuss|pledge|vow|resolve|express|listen|share|denounce|commemorate|learn|condemn"
    r"|observe|volunteer|support|hail|welcome|show|protest|swear|declare|rally|renew|voice)"
)
_WHERE = r"(?: (?:at|in|on|into))? [^.;⟦]{3,140}?"


def many_assembled(lexicon: Lexicon) -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells; groups as in `head_patterns`."""
    yield "meeting", guarded(rf"^(?P<s>{_THE_MANY}) ", rf"(?P<v>{_CAME})(?={_WHERE}(?: to {_AIM}\b| for {_RALLY}))")
    yield "meeting", guarded(rf"^(?P<s>{_THE_MANY}|{_CROWD}) ", rf"(?P<v>turned (?:out|up))(?= (?:for|at) {_RALLY})")
    yield "meeting", guarded(rf"^(?P<s>{_CROWD}) ", rf"(?P<v>{_CAME})(?={_WHERE}(?: to {_AIM}\b| for {_RALLY}))")
    yield "meeting", guarded(
        r"^(?P<s>(?:[Tt]he )?(?:[A-Z][\w’'-]+ )(?:[a-z-]+ ){0,2}(?:leadership|leaders|elite)) ",
        r"(?P<v>congregated|gathered|assembled|got together)(?= (?:at|in) (?:the )?[A-Z0-9][^.;⟦]{3,140})",
    )
    yield "meeting", guarded(rf"^(?P<s>{_THE_MANY}) ", r"(?P<v>rallied)(?= (?:at|in|on) [^.;⟦]{3,140})")
    yield "meeting", guarded(
        rf"^(?P<s>{_THE_MANY}|{_CROWD}) ", rf"(?P<v>(?:took part in|participated in|attended|joined|held) {_RALLY})"
    )
    shown = r"(?:broadcast|showed|aired|televised|carried|released)(?: (?:footage|pictures|photos|images) of)?"
    outlet = rf"(?:[Ss]tate(?:[ -]run)? (?:television|TV|media|broadcaster)|{phrases(lexicon.outlets)})"
    yield "meeting", guarded(
        rf"(?P<s>{outlet})(?: (?:on )?\w+day)? (?P<v>{shown}) ",
        r"(?P<n>(?:an?|the) (?:[\w-]+ ){0,4}?(?:rally|meeting|session|congress|conference|plenum)\b)"
        r"(?=,? (?:held|that (?:was|took)|which (?:was|took)|in|at|on)\b)",
    )
