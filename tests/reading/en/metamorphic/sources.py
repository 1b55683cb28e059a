"""Rewritings of whence an outlet has its report: a communiqué passed on with a word for who told it first."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Rewriting

_FIRST_END = re.compile(r"(?<=[a-z0-9][a-z0-9])(?<!\bNo)(?<!\bMt)(?<!\bGen)(?<!\bCol)(?<!\bLieut)\.(?=\s|$)")
_TOLD_ALREADY = re.compile(r"KCNA|[Mm]edia|[Aa]gency|North Korea|-0-|follows|following")
"""A text that names its source, or whose first sentence only announces what follows, is left as it is."""
_FEWEST = 40
"""Letters before which a full stop ends a headline or a rank, not the first sentence."""


def _passed_on(told: Callable[[str], str]) -> Rewriting:
    """The first sentence of a text that names no source, told by one."""

    def rewrite(body: str) -> str:
        end = _FIRST_END.search(body, _FEWEST)
        if end is None or _TOLD_ALREADY.search(body) or "\n" in body[: end.start()]:
            return body
        return told(body[: end.start()]) + body[end.start() :]

    return rewrite


def _told_first(source: str) -> Rewriting:
    """A text that names no source, behind one; a name keeps its capital."""

    def rewrite(body: str) -> str:
        if _TOLD_ALREADY.search(body) or re.match(r"(?:The|An?|Some|Officials) |[A-Z][a-z]+ [A-Z]", body) is None:
            return body
        small = body[0].lower() if re.match(r"(?:The|An?|Some|Officials) ", body) else body[0]
        return f"{source}, {small}{body[1:]}"

    return rewrite


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    "the agency said": (_passed_on(lambda first: f"{first}, the Korean Central News Agency (KCNA) said"), 0.975),
    "KCNA reported": (_passed_on(lambda first: f"{first}, the official KCNA news agency reported"), 0.975),
    "according to the agency, first": (_told_first("According to the Korean Central News Agency"), 0.975),
    "according to KCNA, first": (_told_first("According to KCNA"), 0.955),
    "by its wire": (_passed_on(lambda first: f"{first}, according to the official news agency KCNA"), 0.975),
}
