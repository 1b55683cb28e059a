"""What the press prints before a post: a minister's field ("Transport Minister") and epithets ("official president").

The fields are data (`lexicon/roles.yaml`, "fields").
"""

from __future__ import annotations

from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

_EPITHETS = frozenset("titular nominal ceremonial incumbent long-time longtime powerful influential hawkish".split())
"""Words before a post that are no part of it."""
_CALLED = frozenset(["official", "current"])
"""The same, where a post's own word follows."""
JOINTS = frozenset(["and", "'s", "’s"])
"""Words within a minister's field ("People's Security", "Land and Maritime Transport")."""
_LONGEST_FIELD = 9
"""Tokens of a field with the minister behind it, at most."""


def may_be_epithet(word: str) -> bool:
    """Whether a word can be one of those before a post that are no part of it."""
    return word in _EPITHETS or word in _CALLED or word.endswith("-year-old")


def behind_epithets(tokens: list[Token], first: int, stop: int, lexicon: Lexicon) -> int:
    """Index behind epithets at token `first`: "the 76-year-old | chairman", "the official | president"."""
    while first + 1 < stop:
        word, following = tokens[first].text, tokens[first + 1].text.lower()
        named = following in lexicon.role_heads and tokens[first + 1].text not in lexicon.not_posts
        if not (word in _EPITHETS or (word in _CALLED and named) or word.endswith("-year-old")):
            break
        first += 1
    return first


def is_field(word: str, lexicon: Lexicon) -> bool:
    """Whether a word can be one of a minister's field."""
    return word in JOINTS or word.lower() in lexicon.fields


def before_minister(tokens: list[Token], k: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether the words from `k` on are a minister's field: "external economic relations | minister"."""
    for m in range(k, min(stop, k + _LONGEST_FIELD)):
        if not is_field(tokens[m].text, lexicon):
            low = tokens[m].text.lower()
            return low.startswith("minister") and low in lexicon.role_heads
    return False


def field_begins(tokens: list[Token], first: int, head: int, lexicon: Lexicon) -> int:
    """Where the field of the minister at `head` begins, not before `first`; `head` where none is printed."""
    k = head
    while k > first and is_field(tokens[k - 1].text, lexicon):
        k -= 1
    if k < head and tokens[k].text in JOINTS:
        k += 1
    # "foreign" alone is the foreign minister's own title; before a field it is a word of it ("foreign trade minister")
    return k - 1 if head > k > first and tokens[k - 1].text.lower() == "foreign" else k


def behind_field(tokens: list[Token], i: int, stop: int, lexicon: Lexicon) -> int:
    """End of a field in small letters behind the word ("minister | of agriculture"); `i` where none is printed."""
    if i + 1 >= stop or tokens[i].text not in ("of", "for") or tokens[i + 1].text not in lexicon.fields:
        return i
    k = i + 1
    while k < stop and (tokens[k].text in lexicon.fields or _joins_fields(tokens, k, stop, lexicon)):
        k += 1
    return k


def _joins_fields(tokens: list[Token], k: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether an "and" stands between two words of one field ("of land and maritime transport")."""
    return tokens[k].text in JOINTS and k + 1 < stop and tokens[k + 1].text in lexicon.fields


def in_capitals(tokens: list[Token]) -> str:
    """A field with its words in capitals ("land and maritime transport")."""
    words = [t.text if t.text in JOINTS else t.text[0].upper() + t.text[1:] for t in tokens]
    return " ".join(words).replace(" 's", "'s").replace(" ’s", "'s")
