"""How the posts of one chain hang together: what joins them, whose the first is, to what a department belongs."""

from __future__ import annotations

import re

from partystate.reading.en.posts.roles import Role
from partystate.reading.en.text.tokens import Token

_TOO = frozenset(["also", "concurrently", "simultaneously", "currently", "now"])
"""Words before a further post that say no more than "and"."""
OF_PRESIDIUM = "presidium "
_DEPARTMENT = re.compile(
    r"(?:the )?(?:[\w'’&-]+ )*?(?:Department|Section|Office|Administration)"
    r"(?: for [\w’' -]+?)?(?: of (?:the )?(?P<above>.+))?$"
)


def above(body: str) -> str:
    """The body that a department belongs to ("Organization Department of the Committee"); of others itself."""
    department = _DEPARTMENT.match(body)
    return (department.group("above") or "") if department else body


def of_the_unnamed(tokens: list[Token], chain: list[Role]) -> bool:
    """Whether the first post of a title is somebody else's, whom a list does not name ("a vice-minister of X, | Vice-
    Minister B", "the chairman of the League and | Prime Minister B")."""
    start = chain[0].start if chain[0].determined else chain[0].start - 1
    article = tokens[start].text if start >= 0 else ""
    joint = "and" if article == "the" else "," if article in ("a", "an") else ""
    if not joint or tokens[chain[1].start - 1].text != joint or chain[1].determined:
        return False
    return tokens[start + 1].text[0].islower() and tokens[chain[1].start].text[0].isupper()


def broken_off(tokens: list[Token], k: int) -> bool:
    """Whether a paragraph begins at token `k`, as where a page breaks a list between two people."""
    return 0 < k < len(tokens) and tokens[k].start - tokens[k - 1].end > 1


def link(tokens: list[Token], end: int, stop: int, *, plural: bool) -> int:
    """Index behind the words that join the post ending at `end` to a further one; `end` if none do."""
    k = end
    if tokens[k].text == ",":
        if plural:  # ", and members of …" behind a shared post is the next group of the list
            return end
        k += 1
    if k < stop and tokens[k].text in ("and", "&"):
        k += 1
    if k > end and k < stop and tokens[k].text == "is":
        k += 1  # "secretary of X and | is also director of Y"
    while k > end and k < stop and tokens[k].text in _TOO:
        k += 1
    if k < stop and tokens[k].text == "concurrently":
        return k + 1
    if [t.text for t in tokens[end : end + 3]] == ["as", "well", "as"]:
        return end + 3
    return k


def presidium_of(body: str) -> str:
    """The name of a body's presidium ("Presidium of the Political Bureau")."""
    return f"{OF_PRESIDIUM.title()}of the {body.removeprefix('the ')}"
