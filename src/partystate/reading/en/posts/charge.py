"""The post of whoever runs a body, told by the verb and the body alone ("was named to head the Staff")."""

from __future__ import annotations

from typing import Final

from partystate.reading.en.posts.posts import PostReader
from partystate.reading.patterns import pattern

MINISTRY: Final = pattern(
    r"(?:.*? )?[Mm]inistry of (?:the )?(?P<f>[A-Z].+)$",
    r"|(?:.*? )?(?P<k>[a-zA-Z]+(?: affairs)?) (?:[Mm]inistry|portfolio)$"
)
_STAFF: Final = pattern(r"\b[Gg]eneral [Ss]taff\b")
_COMMANDED: Final = pattern(r"\b(?:[Cc]orps|[Aa]rmy|[Nn]avy|[Ff]leet|[Aa]ir [Ff]orce|[Dd]ivision|[Bb]rigade)$")
_POLITICAL: Final = pattern(r"\b[Gg]eneral [Pp]olitical [Bb]ureau\b")
_BARE_BODY: Final = pattern(r"(?:the |its |a |his )?(?:[a-z]+ )?(?:ministry|department|commission|committee|bureau)$")


def post_in_charge(posts: PostReader, verb: str, body: str) -> str:
    """The canonical post of whoever runs a body, as the body and the verb tell it; "" of one that nothing names."""
    body = body.strip(" ,")
    ministry = MINISTRY.match(body)
    if ministry is not None:
        field = f"minister of {ministry['f']}" if ministry["f"] else _minister(ministry["k"])
        return next(iter(posts.posts_in(field)), "") if field else ""
    if _BARE_BODY.fullmatch(body) is not None:
        return ""
    role = "head"
    if _STAFF.search(body) is not None:
        role = "chief"
    elif verb == "command" or _COMMANDED.search(body) is not None:
        role = "commander"
    elif _POLITICAL.search(body) is not None:
        role = "director"
    elif verb.startswith("chair"):
        role = "chairman"
    return posts.canonical(role, body)


def _minister(field: str) -> str:
    if field in ("the", "its", "a", "their"):
        return ""
    return f"minister of {field}" if field.endswith(" affairs") else f"{field} minister"
