"""Consultations and dialogues that two states hold in rounds, as foreign ministries and agencies abroad tell them.

"⟦0⟧ took part in the second round of political consultations in Hanoi", "⟦0⟧ and ⟦1⟧ co-chaired the strategic
dialogue". Who came for either side may stand in a sentence of its own ("⟦1⟧ represented the other side"), which is a
participation frame's to read. The groups are those of `head_patterns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARK, MARKS, pattern
from partystate.reading.report import EventKind

_BETWEEN_STATES = (
    r"(?:political|strategic|diplomatic|policy|security|bilateral|ministerial|vice-ministerial|interministerial"
    r"|intergovernmental|inter-governmental|inter-?party|foreign ministry|working-level|high-level|human rights)"
)
"""What such consultations are called, so that no dialogue with a youth group is taken for one."""
CONSULTATIONS = rf"{_BETWEEN_STATES}(?: (?:and|level|{_BETWEEN_STATES}))* (?:consultations?|dialogues?)"
A_ROUND = rf"(?:(?:an?|the|their|its) )?(?:(?!(?:to|and|for|with|after|before)\b)[\w’'-]+ ){{0,6}}?{CONSULTATIONS}\b"
IN_ROUNDS = pattern(A_ROUND)
"""Begins the words for talks that states hold in rounds."""
_TOOK_PART = r"(?:attended|took part in|participated in|joined|represented [^.;⟦]{3,40} (?:at|in))"
_HELD = r"(?:held|hold|co-chaired|chaired|co-hosted|conducted|had|opened|began|concluded|presided over)"


def consultations() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    both = rf"(?P<s>{MARK},? and (?:(?!with\b)[\w’'-]+ ){{0,5}}?{MARK}),? (?:(?:also|jointly) )*"
    yield "talks", guarded(both, core=rf"(?P<v>(?:{_HELD}|{_TOOK_PART}) {A_ROUND})")
    yield "talks", guarded(rf"(?P<s>{MARKS}){ADVERB}", core=rf"(?P<v>{_HELD} {A_ROUND}[^.;⟦]{{0,60}}? with) (?P<o>.+)")
    with_them = rf"(?:[^.;⟦]*? with [^.;⟦]*{MARK})?"
    yield "talks", guarded(rf"(?P<s>{MARKS}){ADVERB}(?P<v>{_TOOK_PART}) ", core=rf"(?P<o>{A_ROUND}{with_them})")
