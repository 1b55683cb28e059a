"""Foreigners printed in two ways: an initial more or less (Valery E. Sukhinin), a letter or two (Onek, Oneck)."""

from __future__ import annotations

from partystate.resolving.ids import FOREIGN

_TELLING = 5
"""Letters from which on a word of a name finds its other spellings."""
_LONG = 10
"""Letters of a name in which one slip leaves no doubt about the name; shorter ones (Wang Min, Wang Ming) are two."""


def foreign_probes(key: str) -> list[str]:
    """What finds the block of a foreigner by another spelling of the name: each of its longer words."""
    return [f"{FOREIGN}{word}" for word in dict.fromkeys(key.removeprefix(FOREIGN).split()) if len(word) >= _TELLING]


def may_be_one(a: str, b: str) -> bool:
    """Whether the keys of two foreigners may be one name: the words of the one are among the other's, initials and
    middle names left out, or one letter differs in a long name."""
    one, other = a.removeprefix(FOREIGN).split(), b.removeprefix(FOREIGN).split()
    if len(one) > len(other):
        one, other = other, one
    if len(one) >= 2 and one[0] == other[0] and one[-1] == other[-1] and set(one) <= set(other):
        return True
    if len(one) != len(other) or min(len("".join(one)), len("".join(other))) < _LONG:
        return False
    from rapidfuzz.distance import OSA  # deferred, as in the romaniser

    return OSA.distance(" ".join(one), " ".join(other)) == 1
