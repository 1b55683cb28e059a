"""What the press calls somebody before it tells his post: "⟦0⟧, the leader's uncle and | vice chairman of X"."""

from __future__ import annotations

from partystate.reading.en.posts.body_phrases import POSSESSIVES, Names
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.tokens import Token

_BEGIN = frozenset("the a an his her its their considered regarded seen known widely long believed once".split())
_CALLED = frozenset(
    "man woman hand aide aides confidant confidante uncle aunt sister brother wife husband son daughter nephew niece "
    "cousin figure czar tsar leader state official power singer strategist architect broker protege ally loyalist heir "
    "propagandist mastermind insider veteran hardliner technocrat diplomat soldier general spokeswoman 2 two comrade "
    "adviser advisor lieutenant henchman favourite favorite".split()
)
"""Nouns by which the press characterises an official, and which name no post ("head of state", "No. 2")."""
_AGAIN = frozenset("a an the now currently also concurrently".split())
_VERBS = frozenset("was were is are has had have said says who which that , . ; :".split())
_LONGEST = 12
"""Tokens of the longest such phrase."""
_CLOSES = frozenset([",", ".", ";", ")", "—", "–", "--", "who", "was", "has", "is", "said", "also"])


def post_behind_epithet(posts: PostReader, tokens: list[Token], start: int, names: Names) -> int:
    """The token with which the post behind an epithet begins, that stands at token `start`; -1 without one."""
    n = len(tokens)
    possessive = any(t.text in POSSESSIVES for t in tokens[start + 1 : start + 4])
    if start >= n or not (tokens[start].text.lower() in _BEGIN or possessive):
        return -1
    for k in range(start + 1, min(n - 1, start + _LONGEST)):
        word = tokens[k].text
        if word in _VERBS and not (word == "." and tokens[k - 1].text == "No"):
            return -1
        if word != "and":
            continue
        before = tokens[k - 1]
        named = any(name.end == k for name in names.values())
        if not named and before.text.lower() not in _CALLED:
            return -1
        formerly = any(t.text.lower() in posts.lexicon.past_words for t in tokens[start:k])
        k += 1
        if formerly and k < n and tokens[k].text not in _AGAIN:
            return -1  # "a former power broker and party secretary" is neither any more
        while k < n and tokens[k].text in _AGAIN:
            k += 1
        roles = posts.roles(tokens, k, n, names)
        if roles is None or not roles.posts or roles.plural:
            return -1
        return k if roles.end >= n or tokens[roles.end].text in _CLOSES else -1
    return -1
