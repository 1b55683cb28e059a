"""Objects of several parts, each in its own words: "to the Commission and as head of X", "his seat on the bureau and
the vice chairmanship of Y".

An office may be named by its role, by its noun ("the premiership") or by the body somebody sits in; the parts of one
object need not agree. Read where the words behind a verb have named fewer (`change_objects`).
"""

from __future__ import annotations

from typing import Final

from partystate.reading.en.posts.posts import PostReader
from partystate.reading.en.posts.seats import BODY, member_of
from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern

_AND_AS: Final = guarded(
    r",? and (?:also )?(?:to be )?as (?:the |an? |its )?(?:(?:party|country|state|nation|army|military)['’]s )?",
    r"(?P<post>[a-zA-Z][^.;,⟦]{3,110}?)(?=,| (?:at|on|during|in place)\b|[.;]|\s*$)",
)
""" "appointed to the Commission | and as department head of X"."""
_ALL_OF_THEM: Final = guarded(
    r"\b(?:posts|positions|titles|offices|duties|seats|roles)\b[^.;⟦]{0,90}?,? (?:including|among them|namely|such as) "
    r"(?P<parts>[^.;⟦]{4,240})"
)
""" "of his positions, among them | his seat on X and the vice chairmanship of Y"."""
_APART: Final = pattern(r",? and (?=(?:the|his|her|their|as|an?|that|member|[\w-]*chair\w+) )|, ")
_SEAT: Final = pattern(
    r"(?:(?:his|her|their|the|an?) )?(?:[\w-]+ )?(?:seat|place|spot|membership|position)s? (?:on|in|of|at) ", BODY
)
_SHIP: Final = pattern(
    r"(?:(?:his|her|their|the) )?(?P<role>(?:(?:first|vice|deputy)[ -]){0,2}"
    r"(?:premier|chairman|director|secretary|president|governor|member))ship\b(?: of (?P<b>.{3,90}))?$"
)
_OF: Final = pattern(
    r"(?:(?:those|that) (?:of|as) |(?:(?:his|her|the) )?(?:[\w-]+ )?(?:posts?|titles?|jobs?|roles?) (?:of|as) |as )?"
    r"(?:(?:the|his|her|an?) )?(?P<post>.+)$"
)
_ENDS: Final = pattern(r",? (?:was|were|is|has|after|because|due|owing|at|over|state media|said|according)\b.*$"
                       r"|[,“”\"]+$")


def further_parts(words: str, known: tuple[str, ...], posts: PostReader) -> tuple[str, ...]:
    """The posts of an object beside those `known` of it; `words`: what stands behind the verb."""
    found: list[str] = []
    if known and (too := _AND_AS.search(words)) is not None:
        found += posts.posts_in(too["post"])
    elif not known and (lost := _ALL_OF_THEM.search(words)) is not None:
        for part in _APART.split(_ENDS.sub("", lost["parts"])):
            found += _named(part.strip(" ,"), posts)
    return tuple(post for post in dict.fromkeys(found) if post not in known and " of " in post)


def _named(part: str, posts: PostReader) -> tuple[str, ...]:
    """The posts of one part."""
    if (seat := _SEAT.match(part)) is not None:
        sits = member_of(posts, seat["b"])
        return (sits,) if sits else ()
    if (ship := _SHIP.match(part)) is not None:
        return posts.posts_in(f"{ship['role']} of {ship['b']}" if ship["b"] else ship["role"])
    plain = _OF.match(part)
    return posts.posts_in(plain["post"]) if plain is not None else ()
