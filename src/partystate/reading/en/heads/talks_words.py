"""Regex sources of the verbs that tell talks: who met, received or called on whom, and who presented credentials."""

from __future__ import annotations

from partystate.reading.patterns import MARK, WEEKDAY

TALK = r"(?:an?\s+)?(?:[\w-]+ ){0,4}"
_WARMLY = (
    r"(?: in an? (?:[\w-]+ ){0,3}?atmosphere(?: (?:\w+ing|full|replete) (?:with|of)(?: [\w-]+){1,3}?)?)?"
)
""" "had a talk | in an atmosphere overflowing with friendship | with …"."""
AND_CONGRATULATED = (
    r"(?:the |some )?[a-z][^.;⟦]{3,240}? and (?:\w+ly )?(?:congratulated|encouraged|consoled|comforted|praised) them\b"
)
""" "met | soldiers of the unit and congratulated them": no talks."""
_THERE = (
    r"(?: (?:here|there|today|yesterday))?(?: (?:in|at|on the (?:sidelines|margins) of) [^,.;⟦]{3,70}?)?"
    rf"(?:,? (?:on )?{WEEKDAY})?"
)
""" "held talks | in Hanoi on Monday | with"."""
MET = (
    r"(?:met(?: again| separately)?(?: with)?"
    r"(?! and (?:(?:\w+ly )?(?:congratulated|encouraged)|(?:had|posed for) an? (?:[\w-]+ ){0,2}photo))"
    rf"(?! {AND_CONGRATULATED})"
    r"|received(?! and (?:\w+ly )?(?:congratulated|encouraged)\b)"
    rf"(?! (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:welcome|ovation|treatment|applause|cheers)\b)"
    rf"|saw(?= {MARK}(?!,? off\b))"
    r"|granted an (?:interview|audience) to|gave an audience to|interviewed)(?:\s*,)?"
    rf"(?: and had {TALK}(?:talks?|conversation)(?: separately)?{_WARMLY} with| and (?:conversed|talked) with"
    rf"| and held talks with)?"
    rf"|had {TALK}(?:talks?|conversation|dialogue|meeting|interview|working session|t[eê]te-[aà]-t[eê]te)"
    rf"(?: separately)?{_WARMLY}{_THERE} "
    rf"with(?! [^.⟦]{{3,60}} while providing)"
    r"|held (?:an? |separate |several )?(?:[\w-]+ )?(?:talks|meetings?|consultations?|discussions|negotiations"
    r"|dialogue)"
    rf"{_THERE} with"
    r"|talked with|conversed with|conferred with|consulted with|sat down with"
    rf"|greeted(?= {MARK}[^.]{{0,160}}? and had {TALK}(?:talks?|conversation)\b)"
    # the agencies of other states tell the reception of a guest so
    rf"|welcomed(?= [^.⟦]{{0,60}}{MARK}(?!['’]s)[^.]{{0,40}} (?:on an? [^.]{{0,30}}visit"
    r"|(?:during|at|for) (?:(?:their|the|his|her) )?(?:[\w-]+ ){0,2}(?:talks|meeting))\b)"
)
_COPY = r"(?:(?:an? (?:\w+ )?copy|(?:the )?copies) of )?"
CREDENTIALS = (
    rf"(?:received (?:(?:at|in) [^.,;⟦]{{3,80}}? )?{_COPY}(?:the |his |her )?credentials(?: of| from)"
    rf"|accepted {_COPY}(?:the |his |her )?credentials from"
    r"(?= (?:[\w’'-]+ ){0,8}?(?:[Aa]mbassador\b|⟦))(?![^.;]* from ))"
)
""" "accepted the credentials of the ambassador from ⟦0⟧" tells from whom they are, and not who came."""
CREDENTIALS_ABROAD = rf"(?:presented|handed|submitted) {_COPY}(?:(?:his|her|the) )?credentials to"
OFFICE = (
    r"the (?:[A-Z][\w-]+ ){0,2}"
    r"(?:president|king|queen|sultan|emir|governor-general|head of state|sovereign|prince)\b"
)
_HOST = r"(?:president|premier|minister|king|sultan|emir|speaker|chairman|chairwoman|secretary)"
_HIS_LAND = r" (?:of|for) (?:the )?[A-Z][^.,;⟦]{2,60}?"
HOST_BY_OFFICE = (
    rf"The (?:(?:[A-Z]|vice|prime|foreign|deputy|general)[\w-]* ){{1,3}}{_HOST}(?:{_HIS_LAND})?|The {_HOST}{_HIS_LAND}"
)
"""A host abroad whom no name tells ("The Ruritanian minister of Commerce | received ⟦0⟧")."""
CALLED_ON = (
    rf"called on(?= {MARK}(?!,? (?:[^.;⟦]{{0,40}} )?to (?!(?:pay|say|bid|take|present|exchange)\b)[a-z]))"
    r"|paid (?:(?:a|an|separate) )?(?:courtesy|farewell|return) (?:calls? on|visits? to)"
    rf"|(?:presented|handed|submitted) {_COPY}(?:(?:his|her|their|the) )?credentials to"
)
