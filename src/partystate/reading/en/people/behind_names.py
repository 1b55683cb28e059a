"""What stands behind a run of capitalised words and shows that it is somebody's name: an office told of him."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.people.mention_lists import CONNECTORS
from partystate.reading.en.posts.body_phrases import Names
from partystate.reading.en.posts.foreign_names import foreign_candidate
from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon

_SHARING: Final = 8
"""Names that share one post behind them, at most."""
_WHO_IS: Final = frozenset(["is", "was", "has"])
_BEFORE_OFFICE: Final = frozenset("also the a an former concurrently currently now been once".split())


def who_holds_office(posts: PostReader, tokens: list[Token], k: int, names: Names) -> bool:
    """Whether from "who" at token `k` on an office is told ("A | who is also former premier of X")."""
    n = len(tokens)
    if k + 2 >= n or tokens[k].text != "who" or tokens[k + 1].text not in _WHO_IS:
        return False
    at = k + 2
    while at < n and tokens[at].text in _BEFORE_OFFICE:
        at += 1
    role = posts.role(tokens, at, n, names) if at < n else None
    return role is not None and not role.plural and (role.is_post or role.body != "")


def share_a_post(posts: PostReader, lexicon: Lexicon, tokens: list[Token], k: int, names: Names) -> bool:
    """Whether from token `k` on a list of names goes on that ends with the post of all ("A | and B, deputy speakers of
    the House")."""
    n = len(tokens)
    for further in range(_SHARING):
        if k + 1 >= n or tokens[k].text not in CONNECTORS:
            return False
        if further and tokens[k].text == ",":
            role = posts.role(tokens, k + 1, n, names)
            if role is not None and role.plural and role.is_post and role.body:
                return True
        at = k + 2 if tokens[k].text == "," and tokens[k + 1].text == "and" else k + 1
        name = names.get(at) or (foreign_candidate(tokens, at, n, lexicon) if at < n else None)
        if name is None:
            return False
        k = name.end
    return False
