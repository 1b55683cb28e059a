"""Grammar patterns: regular expressions written as the sentences they read.

A blank in a pattern stands for any run of white space, so that "was seen off by" is written as it is printed. All else
is the notation of `re`. Patterns are composed of named pieces and compiled once, when their module is imported or a
lexicon compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from partystate.reading.first_letters import compiled

_BLANK = re.compile(r"(?P<kept>\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<blank> +)(?P<times>[?*+{]?)", re.S)

MARK = r"⟦\d+⟧"
"""Regex source of one mention in a sentence's skeleton (`mentions.SentenceView`)."""

_CLOSE_TO = r"(?:aide|confidante?|advis[eo]r|lieutenant|ally|associate|sister|brother|wife|uncle|aunt)"
_FROM = (
    r"(?:(?:[A-Z]\w+ )?[A-Z]\w+(?:n|ese|sh|['’]s) (?:counterpart )?"
    rf"|(?:[a-z][a-z-]+ ){{1,3}}{_CLOSE_TO} )?"
)
"""What stands before a name in a list and is no title of it: where he is from, or to whom he is close."""
MARKS = rf"{MARK}(?:(?:,|;)?(?: and| as well as)?(?: also)? {_FROM}{MARK})*"
"""A list of mentions in a skeleton: "⟦0⟧, Ruritanian ⟦1⟧ and close aide ⟦2⟧"."""

TOGETHER = rf"{MARKS}(?:(?: in charge of [^,.;⟦]{{3,60}})?,? (?:along|together) with {MARKS})*"
"""Those of whom one thing is told together: "⟦0⟧, along with ⟦1⟧ and ⟦2⟧"."""

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
COUNTRYS = r"(?:country|nation|state|regime|[A-Z][a-z]+)['’]s"
"""Whose a post or body is, as the press says it: "the country's", "the North's", "Vietnam's"."""
DOT = "\u2024"
"""What stands for the dot of an abbreviation in a skeleton, so that a full stop there ends a sentence."""


@lru_cache(maxsize=1024)
def pattern(*pieces: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `pieces`, joined, describe; a blank outside a character class stands for `\\s+`.

    Raises ValueError where a blank is repeated ("a ?b"): `\\s*` says that plainer. In a look-behind, whose width must
    be fixed, write the blank as `[ ]`.
    """
    return compiled(_BLANK.sub(_spaced, "".join(pieces)), flags)


def phrases(words: Iterable[str]) -> str:
    """Regex source of a group of literal phrases, longest first; of none it never matches.

    Their apostrophes stand for both the straight and the curled one.
    """
    found = sorted({w for w in words if w}, key=lambda w: (-len(w), w))
    if not found:
        return "(?!)"
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", " ").replace("'", "['’]") for w in found) + ")"


def _spaced(m: re.Match[str]) -> str:
    if m["blank"] is None:
        return m.group()
    if m["times"]:
        raise ValueError(f"a blank stands for any run of white space and cannot be repeated: {m.string!r}")
    return r"\s+"
