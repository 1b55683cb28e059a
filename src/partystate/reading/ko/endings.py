"""Where the name of a body or a role ends in a line: at a word's end, before a particle, before a glued name."""

from __future__ import annotations

import re

from partystate.reading.ko.names import hangul_at, weight
from partystate.reading.ko.tokens import Line
from partystate.reading.ko.vocabulary import Unit

_AFTER_ROLE = re.compile(
    r"들|님|직|등|일행|내외|부부|칭호|군사칭호|동지|동무|각하|선생|녀사|여사|씨|이신|이시|이며|이자|이고|이면서|인|이였|이었"
    r"|이던|였던|으로|로|에게|에서|에는|에|은|는|이|가|을|를|와|과|도|의|께|겸|및|만"
)
_NAME_AND_ADDRESS = re.compile(r"([가-힣]{2,4}?)(?:동지|동무|대의원|각하|선생|녀사|여사)")


def word_of_role(line: Line, units: dict[int, list[Unit]], body: Unit) -> int | None:
    """Where a word that is a role begins inside what was taken for a body's name."""
    for at in range(body.start + 2, body.end):
        if at in line.opens and any(u.entry.kind == "role" and u.end > body.end for u in units.get(at, ())):
            return at
    return None


def body_closed(line: Line, units: dict[int, list[Unit]], end: int) -> bool:
    """Whether a body's name ends here and is not the beginning of a longer word ("당중앙위|원회")."""
    if end >= len(line.text) or end in line.ends or end in units or not hangul_at(line.text, end, end + 1):
        return True
    return bool(_AFTER_ROLE.match(line.text, end))


def closed(line: Line, units: dict[int, list[Unit]], end: int) -> bool:
    """Whether a role may end here: at the end of a word, before a particle, or before a glued name."""
    if end >= len(line.text) or end in line.ends or not hangul_at(line.text, end, end + 1):
        return True
    if _AFTER_ROLE.match(line.text, end):
        return True
    glued = _NAME_AND_ADDRESS.match(line.text, end)
    return glued is not None and weight(glued[1]) > 0
