"""From hangul to Latin letters: the spelling of state media, McCune–Reischauer, Revised Romanisation, the press.

Sources of the rules: the names of 188 officials in hangul and as KCNA prints them (the northern national system of
1992 as applied to names: each syllable its own word, breathy consonants with h, k/t/p voiced inside a given name);
the McCune–Reischauer tables of 1939 with the Library of Congress's rules for names; the Revised Romanisation
of 2000, whose rules for names leave sound changes between the syllables of a given name unwritten.
"""

from __future__ import annotations

from typing import Literal

from partystate.romanisation.hangul import CODAS, NUCLEI, ONSETS, decompose, is_hangul
from partystate.romanisation.tables import surname_table

System = Literal["dprk", "mccune-reischauer", "revised", "press"]
"""`dprk`: Kim Jong Un. `mccune-reischauer`: Kim Chŏng-ŭn. `revised`: Gim Jeong-eun. `press`: Kim Jong-un."""
SYSTEMS: tuple[System, ...] = ("dprk", "mccune-reischauer", "revised", "press")



def _spelled(letters: tuple[str, ...], latin: str) -> dict[str, str]:
    """Hangul letters and their Latin ones in the order of Unicode; "-" for none."""
    return {letter: "" if s == "-" else s for letter, s in zip(letters, latin.split(), strict=True)}


_DPRK_ONSET = _spelled(ONSETS, "k kk n t tt r m p pp s ss - j jj ch kh th ph h")
_DPRK_NUCLEUS = _spelled(NUCLEI, "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i")
_MR_ONSET = _spelled(ONSETS, "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h")
_MR_NUCLEUS = _spelled(NUCLEI, "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i")
_RR_ONSET = _spelled(ONSETS, "g kk n d tt r m b pp s ss - j jj ch k t p h")
_RR_NUCLEUS = _spelled(NUCLEI, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_CODA = _spelled(CODAS, "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
"""What a coda sounds like at the end of a word; the same letters in all systems."""
_VOICED = {"ㄱ": "g", "ㄷ": "d", "ㅂ": "b"}
_VOICING = frozenset({"", "n", "l", "m", "ng"})
"""After these (a vowel or a sonorant) k, t, p are voiced."""


def split_name(hangul: str) -> tuple[str, str]:
    """A hangul name as (surname, given name); surnames of two syllables are known ("선우", "남궁").

    >>> split_name("김정은")
    ('김', '정은')

    Raises ValueError where the text is not hangul or has fewer than two syllables.
    """
    if not is_hangul(hangul) or len(hangul) < 2:
        raise ValueError(f"not a hangul name of two or more syllables: {hangul!r}")
    size = 2 if len(hangul) >= 3 and hangul[:2] in surname_table().long_hangul else 1
    return hangul[:size], hangul[size:]


def romanise(hangul: str, system: System = "dprk") -> str:
    """A hangul name in Latin letters.

    >>> romanise("김정은"), romanise("김정은", "mccune-reischauer"), romanise("김정은", "revised")
    ('Kim Jong Un', 'Kim Chŏng-ŭn', 'Gim Jeong-eun')

    Raises ValueError where the text is no hangul name (spaces inside it are allowed and ignored).
    """
    surname, given = split_name("".join(hangul.split()))
    if system == "dprk":
        first = "".join(_dprk(surname)).capitalize()
        return " ".join([first, *(part.capitalize() for part in _dprk(given))])
    if system == "press":
        return f"{''.join(_dprk(surname)).capitalize()} {'-'.join(_dprk(given)).capitalize()}"
    if system == "mccune-reischauer":
        return f"{''.join(_mccune_reischauer(surname)).capitalize()} {'-'.join(_mccune_reischauer(given)).capitalize()}"
    if system == "revised":
        return f"{''.join(_revised(surname)).capitalize()} {'-'.join(_revised(given)).capitalize()}"
    raise ValueError(f"no such romanisation: {system!r} (one of {', '.join(SYSTEMS)})")


def dprk_syllable(syllable: str) -> str:
    """One hangul syllable as state media spell it at the start of a word, in small letters (정 → "jong")."""
    onset, nucleus, coda = decompose(syllable)
    return _DPRK_ONSET[onset] + _DPRK_NUCLEUS[nucleus] + _CODA[coda]


def _dprk(word: str) -> list[str]:
    parts: list[str] = []
    before = None
    for syllable in word:
        onset, nucleus, coda = decompose(syllable)
        start = _VOICED.get(onset, _DPRK_ONSET[onset]) if before in _VOICING else _DPRK_ONSET[onset]
        before = _CODA[coda]
        parts.append(start + _DPRK_NUCLEUS[nucleus] + before)
    return parts


def _revised(word: str) -> list[str]:
    parts = []
    for syllable in word:
        onset, nucleus, coda = decompose(syllable)
        parts.append(_RR_ONSET[onset] + _RR_NUCLEUS[nucleus] + _CODA[coda])
    return parts


def _mccune_reischauer(word: str) -> list[str]:
    """Syllables with the sound changes between them (명국 → myŏng, guk; 극렬 → kŭng, nyŏl; 철해 → ch'ŏr, hae)."""
    letters = [decompose(s) for s in word]
    starts = [_MR_ONSET[onset] for onset, _, _ in letters]
    ends = [_CODA[coda] for _, _, coda in letters]
    for i in range(1, len(letters)):
        onset, end = letters[i][0], ends[i - 1]
        if end in _VOICING and onset in _VOICED:
            starts[i] = _VOICED[onset]
        elif end in _VOICING and onset == "ㅈ":
            starts[i] = "j"
        if end == "l" and onset in "ㅇㅎ":
            ends[i - 1] = "r"
        elif onset == "ㄹ" and end in ("n", "l"):
            ends[i - 1], starts[i] = "l", "l"
        elif onset == "ㄴ" and end == "l":
            starts[i] = "l"
        elif onset == "ㄹ" and end:
            starts[i] = "n"
        elif onset == "ㅇ" and end in ("k", "t", "p"):
            ends[i - 1] = {"k": "g", "t": "d", "p": "b"}[end]
        if onset in "ㄴㄹㅁ" and end in ("k", "t", "p"):
            ends[i - 1] = {"k": "ng", "t": "n", "p": "m"}[end]
    return [start + _MR_NUCLEUS[vowel] + end for start, (_, vowel, _), end in zip(starts, letters, ends, strict=True)]
