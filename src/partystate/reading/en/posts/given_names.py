"""Where a foreigner's name begins: given names that English also uses as words stand before the proper noun."""

from __future__ import annotations

from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

OPENERS = frozenset(
    "The This That These Those Present Among Then After Before When While Also Accompanying Attending Earlier Later "
    "Meanwhile Saying Noting Upon With In On At It He She They There Here As If But And For From By Yesterday Today "
    "Amid Greeting Seeing Receiving Speaking Speeches Following Prior Both Many Some All Its His Her".split()
)
"""Words that open a sentence and are no given name."""
_NO_GIVEN_NAME = frozenset("comrade mr mrs ms dr prof the leader interim excellency".split())
_TWO_GIVEN = 2
"""Given names that are English words too, at most."""


def leftmost(tokens: list[Token], i: int, floor: int, lexicon: Lexicon) -> int:
    """Index of the first given name before the proper noun at `i` ("Maxim | Ryba"), not left of token `floor`.

    What stands behind "Minister of" is the ministry's field, no name ("Minister of Regional Growth | Viktor Ryba").
    """
    k = i
    while k - 1 > floor and i - k < _TWO_GIVEN and _can_be_given(tokens, k - 1, lexicon):
        k -= 1
    if k == i:
        return i
    field = k
    while field - 1 > floor and (tokens[field - 1].text[0].isupper() or tokens[field - 1].text in ("and", ",", "&")):
        field -= 1
    of_role = field >= 2 and tokens[field - 1].text == "of" and tokens[field - 2].text.lower() in lexicon.role_heads
    return i if of_role else k


def _can_be_given(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether token `k`, before a proper noun, can be a given name although English writes it small too."""
    word = tokens[k].text
    low = word.lower()
    if word in lexicon.country_of and k and tokens[k - 1].text[0].isupper():
        # "Ambassador German Ruiz", "Ambassador to the DPRK German Ruiz": the title ends before it
        return tokens[k - 1].text.lower() in lexicon.role_heads or tokens[k - 1].text in lexicon.own_names
    return not (
        (k == 0 and word in OPENERS)
        or not word[0].isupper()
        or len(word) < 3
        or word in lexicon.body_words
        or word in lexicon.country_of
        or word in lexicon.own_names
        or low in lexicon.role_heads
        or low in lexicon.role_modifiers
        or word in lexicon.rank_words
        or low.rstrip(".") in _NO_GIVEN_NAME
        or word in lexicon.foreign_places
        or tokens[k + 1].start - tokens[k].end != 1
        or word in lexicon.not_posts
    )
