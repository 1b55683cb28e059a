"""Heads of meals told by who had them with whom: "⟦0⟧ had a dinner with ⟦1⟧", "⟦0⟧ and ⟦1⟧ dined together".

A reception is mostly told by its host ("gave a banquet": `head_patterns`, whose groups these have too).
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.en.heads.head_patterns import RECEPTION
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS
from partystate.reading.report import EventKind

_MEAL = rf"(?:{RECEPTION}|breakfast|supper|meal|tea|feast)"
_HAD = rf"(?:had|shared|took|ate|attended) (?:(?:an?|the|his|their) )?(?:[\w-]+ ){{0,3}}?{_MEAL}"
_DINED = r"(?:dined|lunched|breakfasted|supped)"
_INVITED = r"(?:delegation|group|party|guests?|troupe|mission|visitors|ambassador|envoy)"
"""Who is a guest and not named again ("That evening, | the party delegation | was invited to a banquet")."""
_KIN = r"(?:,? and (?:his|her) (?:wife|husband|spouse|sister)(?: ⟦\d+⟧)?)?"


def at_table() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    subject = rf"(?P<s>{MARKS}{_KIN}|He|She|he|she)"
    yield "reception", guarded(
        rf"{subject}{ADVERB}", core=rf"(?P<v>(?:{_HAD}|{_DINED})(?: together)?) with (?P<o>(?!him\b|her\b|them\b).+)"
    )
    yield "reception", guarded(
        rf"(?P<s>{MARKS}{_KIN}|He|She|They|The [a-z-]+|[Tt]he (?:[\w-]+ ){{0,2}}?{_INVITED}){ADVERB}",
        r"(?P<v>(?:was|were) (?:(?:also|then) )?(?:invited to|treated to|guests? (?:of honou?r )?at|feted at"
        r"|present at)|attended|took part in) ",
        rf"(?:an?|the) (?:(?!at\b)[\w-]+ ){{0,3}}?{_MEAL}\b[^.;⟦]{{0,60}}? ",
        r"(?:given|hosted|arranged|thrown|prepared) by ",
        rf"(?P<o>(?:[\w’'-]+ ){{0,4}}{MARKS}|(?:the )?[A-Z][^.;⟦]{{3,90}}?(?=[,.]| (?:on|at|in) ))",
    )
    yield "reception", guarded(
        rf"{subject}{ADVERB}(?P<v>joined) (?P<o>(?!(?:him|her)\b)(?:[^.;⟦]{{3,60}}?|(?:[\w’'-]+ ){{0,4}}{MARK})) "
        rf"(?:for|at) (?:an?|the|their) (?:[\w-]+ ){{0,3}}?{_MEAL}\b"
    )
    yield "reception", guarded(
        rf"{subject}{ADVERB}(?P<v>treated|hosted|invited|entertained) ",
        rf"(?P<o>(?:[\w’'-]+ ){{0,4}}{MARK}[^.;⟦]{{0,60}}?|the [a-z][^.;⟦]{{3,60}}?) (?:to|for|at|over) "
        rf"(?:(?:an?|the) )?(?:[\w“”'’-]+ ){{0,3}}?{_MEAL}\b"
    )
    yield "reception", guarded(
        rf"(?P<s>{MARK},? and (?:[\w’'.-]+ ){{0,4}}?{MARK}){ADVERB}",
        core=rf"(?P<v>{_HAD}(?: together)?|{_DINED})\b(?! with\b)",
    )
