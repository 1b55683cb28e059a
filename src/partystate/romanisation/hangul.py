"""Hangul syllables and the letters they are made of (Unicode 15, section 3.12), and the southern spelling rule."""

from __future__ import annotations

import functools
from collections.abc import Iterator

ONSETS = tuple("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
NUCLEI = tuple("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
CODAS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST, _LAST = 0xAC00, 0xD7A3
_ONSET_INDEX = {letter: i for i, letter in enumerate(ONSETS)}
_NUCLEUS_INDEX = {letter: i for i, letter in enumerate(NUCLEI)}
_CODA_INDEX = {letter: i for i, letter in enumerate(CODAS)}
_IOTISED = frozenset("ㅑㅒㅕㅖㅛㅠㅣ")
"""Vowels with or of an i sound: before them the south drops ㄹ and ㄴ at the start of a word."""


def is_hangul(text: str) -> bool:
    """Whether the text is one or more whole hangul syllables and nothing else."""
    return bool(text) and all(_FIRST <= ord(c) <= _LAST for c in text)


def decompose(syllable: str) -> tuple[str, str, str]:
    """Onset, nucleus and coda ("" where there is none) of one hangul syllable.

    >>> decompose("정")
    ('ㅈ', 'ㅓ', 'ㅇ')

    Raises ValueError for anything but one precomposed syllable.
    """
    if len(syllable) != 1 or not _FIRST <= ord(syllable) <= _LAST:
        raise ValueError(f"not one hangul syllable: {syllable!r}")
    index = ord(syllable) - _FIRST
    return ONSETS[index // 588], NUCLEI[index % 588 // 28], CODAS[index % 28]


def compose(onset: str, nucleus: str, coda: str = "") -> str:
    """The syllable of an onset (ㅇ where silent), a nucleus and a coda; raises ValueError for letters that are none."""
    try:
        index = (_ONSET_INDEX[onset] * 21 + _NUCLEUS_INDEX[nucleus]) * 28 + _CODA_INDEX[coda]
    except KeyError as error:
        raise ValueError(f"no hangul letter for this place: {error.args[0]!r}") from None
    return chr(_FIRST + index)


@functools.cache
def southern(syllable: str) -> str:
    """The spelling that South Korea gives a northern syllable at the start of a word (리 → 이, 룡 → 용, 로 → 노)."""
    onset, nucleus, coda = decompose(syllable)
    if onset == "ㄹ":
        return compose("ㅇ" if nucleus in _IOTISED else "ㄴ", nucleus, coda)
    if onset == "ㄴ" and nucleus in _IOTISED:
        return compose("ㅇ", nucleus, coda)
    return syllable


def northern(syllable: str) -> Iterator[str]:
    """The northern syllables that the south would spell like this at the start of a word, itself among them."""
    onset, nucleus, coda = decompose(syllable)
    yield syllable
    if onset == "ㅇ" and nucleus in _IOTISED:
        yield compose("ㄹ", nucleus, coda)
        yield compose("ㄴ", nucleus, coda)
    elif onset == "ㄴ" and nucleus not in _IOTISED:
        yield compose("ㄹ", nucleus, coda)
