"""What hangul a syllable in Latin letters can stand for, under each way of spelling Korean.

A spelling habit ("style") is three tables: what its onsets, vowels and codas can stand for, each with a likelihood
(1: the system's own rule; less: a common laxness, such as a lost apostrophe or an English "u" for ㅓ).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Literal

from partystate.romanisation.hangul import compose, northern

Style = Literal["dprk", "press", "revised", "mr", "mr-plain"]
"""`dprk`: state media. `press`: southern and English-language habit (Park Geun-hye, Jang Sung-taek, Lee Young-ho).
`mr`: McCune–Reischauer with its breves; `mr-plain`: the same without them."""

_Letters = dict[str, dict[str, float]]
_SHAPE = re.compile(r"([^aeiouwyŏŭ]*)([aeiouwyŏŭ]+)([^aeiouwyŏŭ]*)")


def _letters(table: str) -> _Letters:
    """Parses "k:ㄱ,ㅋ*.1 g:ㄱ" – spelling, then the letters it stands for with a likelihood where that is not 1."""
    result: _Letters = {}
    for entry in table.split():
        spelling, _, values = entry.partition(":")
        found = result.setdefault("" if spelling == "-" else spelling, {})
        for value in values.split(","):
            letter, _, weight = value.partition("*")
            found["" if letter == "-" else letter] = float(weight or 1)
    return result


@dataclass(frozen=True, slots=True)
class _Habit:
    onset: _Letters
    nucleus: _Letters
    coda: _Letters
    southern: float
    """Likelihood that a syllable is spelled after the southern rule (용 for northern 룡)."""


_PLAIN_ONSET = "-:ㅇ n:ㄴ r:ㄹ m:ㅁ s:ㅅ ss:ㅆ h:ㅎ j:ㅈ kk:ㄲ tt:ㄸ pp:ㅃ g:ㄱ d:ㄷ b:ㅂ "
_PLAIN_NUCLEUS = "a:ㅏ ae:ㅐ ya:ㅑ yae:ㅒ e:ㅔ ye:ㅖ wa:ㅘ wae:ㅙ oe:ㅚ we:ㅞ wi:ㅟ yu:ㅠ i:ㅣ "
_PLAIN_CODA = "-:- k:ㄱ n:ㄴ t:ㄷ,ㅅ*.5 l:ㄹ m:ㅁ p:ㅂ ng:ㅇ g:ㄱ*.3 b:ㅂ*.3 "
_MR_CODA = _PLAIN_CODA + "r:ㄹ g:ㄱ b:ㅂ d:ㄷ NG:ㅇ,ㄱ*.6 M:ㅁ,ㅂ*.8 N:ㄴ,ㄷ*.5 L:ㄹ,ㄴ*.8 "
"""In capitals what stands before a nasal or l, and so may be another sound assimilated (see `with_assimilation`)."""
_HABITS: dict[Style, _Habit] = {
    "dprk": _Habit(
        _letters(_PLAIN_ONSET + "k:ㄱ,ㅋ*.1 kh:ㅋ t:ㄷ,ㅌ*.2 th:ㅌ p:ㅂ,ㅍ*.2 ph:ㅍ ch:ㅊ jj:ㅉ l:ㄹ*.5"),
        _letters(_PLAIN_NUCLEUS + "o:ㅗ,ㅓ yo:ㅛ,ㅕ u:ㅜ,ㅡ wo:ㅝ ui:ㅢ"),
        _letters(_PLAIN_CODA),
        0.0,
    ),
    "press": _Habit(
        _letters(
            _PLAIN_ONSET + "k:ㄱ,ㅋ kh:ㅋ t:ㄷ,ㅌ th:ㅌ*.5 p:ㅂ,ㅍ ph:ㅍ*.5 ch:ㅊ,ㅈ*.3 jj:ㅉ l:ㄹ sh:ㅅ "
            "j:ㅈ z:ㅈ*.3 rh:ㄹ*.5"
        ),
        _letters(
            _PLAIN_NUCLEUS + "o:ㅗ,ㅓ*.8 yo:ㅛ,ㅕ*.8 u:ㅜ,ㅡ,ㅓ*.5 wo:ㅝ,ㅓ*.1 ui:ㅢ eo:ㅓ yeo:ㅕ eu:ㅡ oo:ㅜ "
            "ou:ㅓ*.3,ㅜ*.3 ee:ㅣ,ㅢ*.7 i:ㅣ,ㅢ*.4 you:ㅕ,ㅠ*.5 yoo:ㅠ yu:ㅠ,ㅕ*.6 woo:ㅜ wu:ㅜ weo:ㅝ "
            "yi:ㅣ*.5,ㅢ*.3 eui:ㅢ ai:ㅐ ay:ㅐ*.3 oi:ㅚ wha:ㅘ ei:ㅔ*.3 eun:ㅡ"
        ),
        _letters(_PLAIN_CODA + "h:- ck:ㄱ hn:ㄴ r:ㄹ*.5"),
        0.3,
    ),
    "revised": _Habit(
        _letters(_PLAIN_ONSET + "k:ㅋ t:ㅌ p:ㅍ ch:ㅊ jj:ㅉ"),
        _letters(_PLAIN_NUCLEUS + "eo:ㅓ o:ㅗ yeo:ㅕ yo:ㅛ eu:ㅡ u:ㅜ wo:ㅝ ui:ㅢ"),
        _letters(_PLAIN_CODA),
        0.3,
    ),
    "mr": _Habit(
        _letters(_PLAIN_ONSET + "k:ㄱ k':ㅋ t:ㄷ t':ㅌ p:ㅂ p':ㅍ ch:ㅈ ch':ㅊ tch:ㅉ l:ㄹ "
                 "L:ㄹ,ㄴ*.5 N:ㄴ,ㄹ*.9 sh:ㅅ"),
        _letters(_PLAIN_NUCLEUS + "ŏ:ㅓ o:ㅗ yŏ:ㅕ yo:ㅛ ŭ:ㅡ u:ㅜ wŏ:ㅝ ŭi:ㅢ ui:ㅢ*.5"),
        _letters(_MR_CODA),
        0.3,
    ),
    "mr-plain": _Habit(
        _letters(
            _PLAIN_ONSET + "k:ㄱ,ㅋ*.3 k':ㅋ t:ㄷ,ㅌ*.3 t':ㅌ p:ㅂ,ㅍ*.3 p':ㅍ ch:ㅈ,ㅊ*.3 ch':ㅊ,ㅈ*.1 "
            "tch:ㅉ l:ㄹ L:ㄹ,ㄴ*.5 N:ㄴ,ㄹ*.9 sh:ㅅ"
        ),
        _letters(_PLAIN_NUCLEUS + "o:ㅗ,ㅓ yo:ㅛ,ㅕ u:ㅜ,ㅡ wo:ㅝ ui:ㅢ"),
        _letters(_MR_CODA),
        0.3,
    ),
}


def with_assimilation(words: list[str], style: Style) -> list[str]:
    """The words of a name, in McCune–Reischauer with the letters in capitals that the neighbour may have changed.

    The surname (the first word) is spelled by itself. Example: kŭng-nyŏl (극렬) → kŭNG, Nyŏl.
    """
    if style not in ("mr", "mr-plain"):
        return words
    result = list(words)
    for i in range(2, len(words)):
        coda = next((c for c in ("ng", "m", "n", "l") if words[i - 1].endswith(c)), "")
        onset = words[i][:1]
        if coda and onset in ("n", "m", "l"):
            result[i - 1] = result[i - 1][: -len(coda)] + coda.upper()
            if onset != "m":
                result[i] = onset.upper() + result[i][1:]
    return result


@functools.lru_cache(maxsize=20_000)
def candidates(syllable: str, style: Style) -> dict[str, float]:
    """Hangul syllables that a syllable in small Latin letters can stand for in a style, with likelihoods in (0, 1].

    Empty where the letters are no syllable of that style. The result is cached and must not be changed.
    """
    shape = _SHAPE.fullmatch(syllable)
    habit = _HABITS[style]
    if shape is None:
        return {}
    onset, nucleus, coda = shape.groups()
    result: dict[str, float] = {}
    for first, w1 in habit.onset.get(onset, {}).items():
        for middle, w2 in habit.nucleus.get(nucleus, {}).items():
            for last, w3 in habit.coda.get(coda, {}).items():
                hangul, weight = compose(first, middle, last), w1 * w2 * w3
                result[hangul] = max(weight, result.get(hangul, 0.0))
    if habit.southern:
        for hangul, weight in list(result.items()):
            for other in northern(hangul):
                result.setdefault(other, weight * habit.southern)
    return result
