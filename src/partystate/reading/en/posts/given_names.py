"""Where a foreigner's name begins: given names that English also uses as words stand before the proper noun."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.posts.foreign_names import is_given_name
from partystate.reading.en.posts.names import SHORT_SURNAMES, NameSpan, is_proper
from partystate.reading.en.posts.names_again import CHINESE
from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

OPENERS: Final = frozenset(
    "The This That These Those Present Among Then After Before When While Also Accompanying Attending Earlier Later "
    "Meanwhile Saying Noting Upon With In On At It He She They There Here As If But And For From By Yesterday Today "
    "Amid Greeting Seeing Receiving Speaking Speeches Following Prior Both Many Some All Its His Her".split()
)
"""Words that open a sentence and are no given name."""
_NO_GIVEN_NAME: Final = frozenset(
    "comrade mr mrs ms dr prof rev reverend sen rep gov hon sir dame the leader interim excellency".split()
)
_SHORTEST: Final = 3
_BEFORE_SOMEBODY: Final = frozenset("with by met upon".split())
"""Words behind which a city's name is a given name ("met | Sofia Lind")."""
LOCALITIES = frozenset("Province County City District Municipality Region Territory Prefecture Oblast Krai".split())
_TWO_GIVEN: Final = 2
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
    for_field = field >= 2 and tokens[field - 1].text == "for" and tokens[field - 2].text in lexicon.body_words
    return i if of_role or for_field else k  # "head of its Commission for Mass Education | A"


_QUARTERS_OF_THE_WORLD: Final = frozenset(["East", "West"])
"""Second words of "Far East", "Middle East": fields of an office, before its holder's name."""
_WITH_SURNAME: Final = 2
"""Words of a name with its surname."""


def behind_locality(tokens: list[Token], name: NameSpan) -> int:
    """Where the name begins in a run of capitals that begins with a province, town or quarter of the world ("Sumatra
    Province | Ivan Petrov", "Far East | Ivan Petrov"): behind it, else where the run begins."""
    if name.end - name.start > _WITH_SURNAME + 1 and tokens[name.start + 1].text in _QUARTERS_OF_THE_WORLD:
        return name.start + 2
    for k in range(name.start, name.end - 2):
        if tokens[k].text in LOCALITIES:
            return k + 1
    return name.start


def behind_place(tokens: list[Token], name: NameSpan, lexicon: Lexicon) -> int:
    """Where a name can begin in a run of capitals that is none: behind the place of an office ("Governor of Amur Region
    | Ivan Petrov"), else behind the run."""
    for k in range(name.start + 1, name.end - 2):
        if tokens[k].text.lower() in lexicon.body_lower and is_proper(tokens[k + 1].text, lexicon):
            return k + 1
    return name.end


def _can_be_given(tokens: list[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether token `k`, before a proper noun, can be a given name although English writes it small too."""
    word = tokens[k].text
    low = word.lower()
    if word == "He" and k == 0:  # a surname, where a Chinese given name follows
        whole = CHINESE.fullmatch(f"{word} {tokens[k + 1].text}")
        return tokens[k + 1].start - tokens[k].end == 1 and whole is not None
    if word in lexicon.country_of:
        return is_given_name(tokens, k, lexicon)
    before = tokens[k - 1].text if k else ""
    if low in lexicon.body_lower and before[:1].isupper() and before.lower() not in lexicon.role_heads:
        return False  # "Governor of the Amur Region | Ivan Petrov"
    return not (
        (k == 0 and word in OPENERS)
        or not word[0].isupper()
        or (len(word) < _SHORTEST and not (k and word in SHORT_SURNAMES))
        or word in lexicon.body_words
        or word in lexicon.own_names
        or low in lexicon.role_heads
        or low in lexicon.role_modifiers
        or word in lexicon.rank_words
        or low.rstrip(".") in _NO_GIVEN_NAME
        or (word in lexicon.foreign_places and before not in _BEFORE_SOMEBODY)
        or tokens[k + 1].start - tokens[k].end != 1
        or word in lexicon.not_posts
    )
