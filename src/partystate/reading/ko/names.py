"""The shape of Korean names in hangul: a surname's syllable(s) and one or two syllables of a given name.

Shape alone never makes a person (조선, 위원장 and 전원 have it too): `weight` says how name-like a word is, and the
mention reader asks for more the less the words around it say. Weights are those of `partystate.romanisation`.
"""

from __future__ import annotations

import functools
import re

from partystate.romanisation import southern
from partystate.romanisation.tables import given_weights, surname_table

_HANGUL = re.compile(r"[가-힣]+")
_SMALLEST = 0.02
PARTICLE = (
    r"(?:께서는|께서도|께서|에게서|에게는|에게|에는|까지|부터|보다|처럼|에서|으로|이라고"
    r"|라고|이란|이며|이고|이자|이었|이였|인|"
    r"은|는|이|가|을|를|와|과|의|도|로|에|께|만|랑|씨)"
)
_CODA = {
    "이": True,
    "은": True,
    "을": True,
    "과": True,
    "이며": True,
    "으로": True,
    "가": False,
    "는": False,
    "를": False,
    "와": False,
}
"""Particle → whether the syllable before it ends in a consonant."""


def has_coda(syllable: str) -> bool:
    """Whether a hangul syllable ends in a consonant."""
    return (ord(syllable) - 0xAC00) % 28 != 0


def agrees(stem: str, particle: str) -> bool:
    """Whether a particle can follow a stem by the rule of the final consonant (이/가, 은/는, 을/를, 과/와)."""
    wanted = _CODA.get(particle)
    return wanted is None or not stem or wanted == has_coda(stem[-1])


@functools.cache
def surnames() -> dict[str, float]:
    """Surname in northern or southern spelling → bearers in 1,000."""
    weights = dict(surname_table().weight)
    for name, weight in list(weights.items()):
        if len(name) == 1:
            weights.setdefault(southern(name), weight)
    return weights


@functools.lru_cache(maxsize=16_384)
def weight(word: str) -> float:
    """How much a word looks like a full name: bearers of the surname times the commonness of each given syllable.

    0 if it cannot be one.
    """
    size = 2 if len(word) >= 3 and word[:2] in surname_table().long_hangul else 1
    surname, given = word[:size], word[size:]
    if not 1 <= len(given) <= 2 or not _HANGUL.fullmatch(word):
        return 0.0
    result = surnames().get(surname, 0.0)
    table = given_weights()
    for syllable in given:
        result *= table.get(syllable, _SMALLEST)
    if len(given) == 1:
        result *= 2.0  # a one-syllable given name is rare, its syllable no weaker a sign
    return result


def is_regular(word: str) -> bool:
    """Whether a syllable behind the surname is one that given names have."""
    size = 2 if len(word) >= 3 and word[:2] in surname_table().long_hangul else 1
    return any(syllable in given_weights() for syllable in word[size:])


_TENSE = frozenset((1, 4, 8, 10, 13))
"""Initials ㄲ ㄸ ㅃ ㅆ ㅉ, which write the plain stops of other languages in the north."""


def sounds_foreign(word: str) -> bool:
    """Whether a word has syllables that transcribe other languages: an open ㅡ (르, 크, 브) or a tense initial (쩨)."""
    for syllable in word:
        code = ord(syllable) - 0xAC00
        if 0 <= code < 11_172 and ((code % 588 == 504 and code // 588 != 11) or code // 588 in _TENSE):
            return True
    return False


def hangul_at(text: str, index: int, end: int) -> str:
    """The run of hangul syllables from an index to at most `end`."""
    match = _HANGUL.match(text, index, end)
    return match.group() if match else ""


_PARTICLE_RATIOS = {"가": 1.0, "는": 1.0, "를": 1.0, "와": 1.0, "이": 4.0, "을": 4.0, "과": 4.0, "은": 0.05}
"""How much likelier than the stem a word must be as a name of three syllables that ends like a particle."""


def is_short_with_particle(run: str, known: bool) -> bool:
    """ "최휘가": a name of two syllables and a particle, where the whole would be an unlikely name.

    `known`: the document has printed the first two syllables as a name.
    """
    stem, particle = run[:2], run[2]
    if known:
        return agrees(stem, particle) and particle in "이가은는을를와과의도"
    if not agrees(stem, particle):
        return False
    return weight(run) < _PARTICLE_RATIOS.get(particle, 0.0) * weight(stem)
