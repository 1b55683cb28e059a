"""Rewritings of lists of people: how they are joined, where their verb stands, who is told of beside the named."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Rewriting

_SURNAMES = (
    "Kim|Ri|Pak|Choe|Jong|Kang|Jo|Hwang|O|Jang|Hyon|No|Yang|Thae|Han|Yun|Sin|Paek|Ro|An|Im|Rim|Ju|Jon|Hong|Mun|Pae"
)
_NAME = rf"(?<![A-Z][a-z]{{2}} )(?:{_SURNAMES}) [A-Z][a-z]{{1,5}}(?: [A-Z][a-z]{{1,5}})?(?![\w-])"
_PRESENT = re.compile(r"\b(?:Present|Attending|Also present)\b(?! to )[^\n.]*? were [^\n]*?\.(?=\s|$)")
_LAST = rf",? and (?=(?:[A-Z][\w-]+ ){{0,6}}{_NAME})(?!.*,? and (?:[A-Z][\w-]+ ){{0,6}}{_NAME})"
"""The "and" before the last name of a list."""
_THERE = r"\bPresent (?:there )?were ([^\n]*?)\.(?=\s|$)"


def _by(pattern: str, words: str | Callable[[re.Match[str]], str]) -> Rewriting:
    compiled = re.compile(pattern)
    return lambda text: compiled.sub(words, text)


def _within(pattern: str, words: str) -> Rewriting:
    """A rewriting of the lists of those present alone."""
    compiled = re.compile(pattern)
    return lambda text: _PRESENT.sub(lambda m: compiled.sub(words, m[0], count=1), text)


def _subject(verb: str) -> Rewriting:
    """ "Present were A and B." -> "A and B attended."."""
    return _by(_THERE, lambda m: f"{m[1][0].upper()}{m[1][1:]} {verb}.")


REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    "A, B and C -> A, B, as well as C": (_within(_LAST, ", as well as "), 0.99),
    "A, B and C -> A, B, along with C": (_within(_LAST, ", along with "), 0.98),
    "A, B and C -> A, B, together with C": (_within(_LAST, ", together with "), 0.98),
    "A, B and C -> A, B plus C": (_within(_LAST, " plus "), 0.98),
    "A, B and C -> A, B. Also present were C": (_within(rf"(?=,){_LAST}", ". Also present were "), 0.98),
    "A, B and C -> A; B and C": (_within(rf"(?<=[a-zA-Z]), (?={_NAME},)", "; "), 0.99),
    "and officials -> , along with officials": (_within(r",? and (?=officials|other officials)", ", along with "), 0.98),
    "and others": (_by(r"(\b(?:Present|On hand) (?:there )?were [^\n]*?)\.(?=\s|$)", r"\1 and others."), 0.97),
    "a paragraph breaks the list": (_within(r"(?<=were )", "\n\n"), 0.99),
    "a colon before the list": (_within(r"(?<=were) ", ": "), 0.98),
    "those present": (_by(r"\bPresent (?:there )?were ", "Those present were "), 0.99),
    "among those present": (_by(r"\bPresent (?:there )?were ", "Among those present were "), 0.99),
    "it was attended by": (_by(r"\bPresent (?:there )?were ", "It was attended by "), 0.97),
    "were present": (_subject("were present"), 0.96),
    "were in attendance": (_subject("were in attendance"), 0.96),
    "attended": (_subject("attended"), 0.96),
    "accompanied him": (
        _by(r"\bHe was accompanied by ([^\n]*?)\.(?=\s|$)", lambda m: f"{m[1][0].upper()}{m[1][1:]} accompanied him."), 0.96
    ),
    "accompanying him were": (_by(r"\bHe was accompanied by ", "Accompanying him were "), 0.99),
    "with him were": (_by(r"\bHe was accompanied by ", "With him were "), 0.96),
    "who is": (_by(rf"(?<=[a-z,] )({_NAME}), ((?:vice-)?(?:minister|chairman|director|president|premier)) of "
                   r"([^,.\n]+),", r"\1, who is \2 of \3,"), 0.98),
    "in brackets": (_by(rf"({_NAME}), ((?:vice-)?(?:minister|chairman|director|president|premier)) of ([^,.\n]+),",
                        r"\1 (\2 of \3),"), 0.95),
    "delivered a speech": (_by(r"\bmade (a )?speech", r"delivered \1speech"), 0.99),
    "presented a report": (_by(r"\bmade a report\b", "presented a report"), 0.99),
    "took the floor": (_by(r"\bmade a speech\b", "took the floor"), 0.97),
}  # fmt: skip
"""Name -> how a text is rewritten, and the share of items that must be read as before."""
