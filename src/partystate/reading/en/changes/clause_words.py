"""Words by which the clauses that tell changes are judged: is it done or only supposed, by whom, and to whom."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.changes import change_patterns as grammar
from partystate.reading.patterns import pattern

HYPOTHETICAL: Final = pattern(
    rf"\b(?:will|would|may|might|could|should|must) (?:be |have been |have )?$"
    rf"|\bto (?:be )?$|{grammar.NOT_REPORTED}\bto have (?:been )?$"
    r"|\b(?:former|once|previously|who was|who had been|having been) $"
)
ONLY_MEANT: Final = pattern(
    r"\b(?:(?:propos|suggest|recommend|consider|(?<!session[ ])discuss"
    r"|debat|mull|weigh|advocat|oppos|postpon|delay|avoid|refus)\w*"
    r"(?: against)?|(?:think|thought|thinking|talk|talks|talked|spoke|plans?|idea|possibility) of|against|instead of"
    r"|short of|without)(?: ever)? $"
)
"""Before what is being done, where it is no more than spoken of ("proposed | electing ⟦0⟧ as chairman")."""
_DOUBTS = (
    r"may|might|could|would|should|expected|likely|apparently|whether|if|speculat\w+|rumou?r\w*"
    r"|believed(?! to have)|appears?|seems?|thought|not|never"
)
HEDGED: Final = pattern(rf"\b(?:{_DOUBTS})\b[^.;,]*$")
"""Before a clause that is no more than supposed, or denied; what is "reported" or "said to have" happened is told."""
HEDGED_OR_SET_THEN: Final = pattern(
    rf"\b(?:{_DOUBTS}|must|yet|set|due|tipped|poised|hopes?|wants?|before|when|after|until|since)\b[^.;,⟦]*$"
)
"""The same, or set in another time."""
TO_BE: Final = pattern(r"\b(?:was|were|been|is|are|be) $")
PASSIVE_BE: Final = pattern(r"\b(?:was|were|been|is|are|being)\b")
OWN_DEEDS: Final = frozenset(["made", "replaced", "chose"])
"""Verbs that without "was" tell what the person did."""
VERB_AT_END: Final = pattern(rf"(?:{grammar.VERB})$")
LAST_ONLY: Final = pattern(r", (?!(?:was|were|is|are|has|have|had)\b)")
""" "A, minister of X, and B, an official of Y, | appointed as Z": told of B alone."""
WHOM_ANOTHER: Final = pattern(
    r"\b(?:replac(?:ing|ed)|succeed(?:ing|ed)|to (?:replace|succeed)|in place of|instead of) (?:the )?$"
)
"""Before the one whom somebody else replaced."""
TO_THE_POST: Final = pattern(r"(?:to|from) (?:the|that|this)(?: same)? (?:post|position)\b(?! (?:of|as))")
ITS_MEMBER: Final = pattern(r"\s*,?\s*(?:as |to (?:be )?)?(?:its|their) ")
LESSER_SEAT: Final = pattern(r"(?:alternate|candidate) member of ")
ITS_SEAT: Final = pattern(r"\s*,?\s*(?:as |to (?:be )?)?(?:its|their) (?:(?:alternate|candidate|full) )?members?\b")
SEATING: Final = pattern(
    r" of the (?:[\w'’-]+ ){0,4}?(?:Committee|Commission|Bureau|Presidium|Council|Assembly|Secretariat)\b"
)
"""A post in a body in which members sit: the commander of a fleet, elected "its member", is one of another body."""
GIVING: Final = frozenset(
    ["elected", "by-elected", "re-elected", "reelected", "appointed", "reappointed", "named", "nominated"]
)
"""Verbs behind whose object the post may stand bare ("elected ⟦0⟧ secretary of …")."""
DISMISSING: Final = frozenset(["dismissed", "sacked", "fired", "ousted", "purged", "removed", "relieved"])
"""Verbs that tell a change of anybody printed with a post."""
BARE: Final = pattern(
    r"[\s.,;:”\"]*(?:(?:in (?:his|her|their) (?:place|stead)|to (?:it|(?:the|that|this) (?:post|position)))[\s.,;]*)?"
)
