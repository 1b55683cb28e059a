"""Heads of what the unnamed did, of whom later sentences name some, and of festive events that somebody attended.

"Senior officials visited the Soho Mill on Monday. Among the visitors were ⟦0⟧ …", "Ministries sent wreaths to the
embassy. Present there were ⟦0⟧ …". The groups are those of `head_patterns`.
"""

from __future__ import annotations

from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB, DAY, WORKS
from partystate.reading.en.heads.head_patterns import OFFICIALS
from partystate.reading.guards import Guarded, guarded
from partystate.reading.patterns import MARKS
from partystate.reading.report import EventKind


def named_behind() -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, with the kind each tells."""
    yield "mourning", guarded(
        r"^(?P<s>[A-Z][^.;⟦]{3,300}?) (?P<v>sent (?:wreaths|floral (?:baskets|tributes)|bouquets) to) (?=[^.;⟦]{3,60}? "
        r"[Ee]mbassy\b[^.;⟦]{0,80}? over the (?:death|demise|passing)\b)"
    )
    many = rf"{OFFICIALS}(?: [^.;⟦]{{3,160}}?)?(?: {DAY})?"
    yield "guidance", guarded(rf"^(?P<s>{many}) (?P<v>visited) (?P<o>(?:the )?{WORKS}.*)")
    yield "ceremony", guarded(
        rf"(?P<s>{MARKS}|He){ADVERB}(?P<v>(?:attended|took part in|participated in) (?:the )?",
        r"(?:celebrations|events|functions))(?= held (?:in|at)\b)",
    )
