"""Titles of honour that stand beside posts and are none: "⟦0⟧, vice-minister of Culture and Labour Hero, died"."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from partystate.reading.en.text.tokens import Token

_TWICE: Final = frozenset("twice thrice double two-time three-time".split())
_HERO: Final = frozenset("hero heroine heroes heroines".split())
_LABOUR: Final = frozenset(["labor", "labour"])
_OF_WHAT: Final = frozenset("Republic Labor Labour Socialist Union labor labour".split())
"""Words of what somebody is hero of, beside the names of his own state."""
_WINNER: Final = frozenset("winner winners laureate laureates recipient recipients holder holders bearer".split())
_PRIZE: Final = frozenset("Prize Order Award Medal Prizes Orders".split())
_IN_PRIZES: Final = frozenset("the of and , title National First Second Class".split())
_LONGEST_PRIZE: Final = 12
"""Tokens from "winner" to the last of his prizes, at most."""
_EXCELLENT: Final = frozenset(["People", "Merited", "merited", "Honoured", "Honored"])
_PROFESSIONS: Final = frozenset(
    "Artist Artiste Actor Actress Athlete Scientist Teacher Journalist Coach Physician Doctor Writer Architect Pilot "
    "artist artiste actor actress athlete scientist teacher coach".split()
)
_FIGHTERS: Final = frozenset(["fighter", "fighters", "veteran", "veterans"])
""" "anti-Japanese revolutionary | fighter": what those who fought under the founder are called all their lives."""
_LONGEST_TITLE: Final = 5
"""Tokens of "the twice DPRK Hero" and "candidate academician" before a name, at most."""
_LEARNED: Final = frozenset("academician Academician".split())

_BEFORE_NAMES: Final = frozenset(["Hero", "Heroine", "fighter", *_PROFESSIONS, *_LEARNED])
"""Last words of titles printed before names."""


def honour_end(tokens: list[Token], k: int, stop: int, own_names: Container[str]) -> int:
    """End of the title of honour that starts at token `k`; `k` where none does."""
    m = k + (k < stop and tokens[k].text in ("a", "an", "the"))
    while m < stop and tokens[m].text.lower() in _TWICE:
        m += 1
    if m >= stop:
        return k
    word = tokens[m].text
    following = tokens[m + 1].text if m + 1 < stop else ""
    if word in _EXCELLENT:
        m += 1 + (word == "People" and following in ("'s", "’s"))
        return m + 1 if m < stop and tokens[m].text in _PROFESSIONS else k
    if word in _LEARNED or (word == "candidate" and following in _LEARNED):
        m += 1 + (word == "candidate")
        return m if m >= stop or tokens[m].text != "of" else k  # "academician of the Academy" sits in it
    if word == "revolutionary" or (word.startswith("anti-") and following == "revolutionary"):
        m += 1 + (word != "revolutionary")
        return m + 1 if m < stop and tokens[m].text in _FIGHTERS else k
    if word in _WINNER:
        return _prizes(tokens, m + 1, stop) or k
    titled = word.lower() in _LABOUR or word in own_names
    m += titled
    if m >= stop or tokens[m].text.lower() not in _HERO:
        return k
    end = _of_state(tokens, m + 1, stop, own_names)
    return end if titled or end > m + 1 or tokens[m].text[0].isupper() else k


def _of_state(tokens: list[Token], k: int, stop: int, own_names: Container[str]) -> int:
    """End of "of the Republic", "of Socialist Labour" behind a hero; `k` without it."""
    if k >= stop or tokens[k].text != "of":
        return k
    m = k + 1 + (k + 1 < stop and tokens[k + 1].text == "the")
    end = m
    while end < stop and (tokens[end].text in _OF_WHAT or tokens[end].text in own_names):
        end += 1
    return end if end > m else k


def _prizes(tokens: list[Token], k: int, stop: int) -> int:
    """End of "of Kim Il Sung Prize and the National Order"; 0 where no prize stands there."""
    if k >= stop or tokens[k].text != "of":
        return 0
    last = 0
    for m in range(k + 1, min(stop, k + _LONGEST_PRIZE)):
        word = tokens[m].text
        if word in _PRIZE:
            last = m + 1
        elif not (word[0].isupper() or word in _IN_PRIZES):
            break
    return last


def honour_begins(tokens: list[Token], k: int, floor: int, own_names: Container[str]) -> int:
    """Where the title of honour begins that ends before token `k`, not before `floor` ("| twice Labour Hero ⟦0⟧"); `k`
    without it."""
    if k <= floor or tokens[k - 1].text not in _BEFORE_NAMES:
        return k
    return next((m for m in range(max(floor, k - _LONGEST_TITLE), k) if honour_end(tokens, m, k, own_names) == k), k)
