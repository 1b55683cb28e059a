"""Page furniture: lines of a page that are no part of the report, among its paragraphs.

Each is a whole paragraph of its own, short and of fixed words: "Share this", "3 min read", "Advertisement", "(Photo:
KCNA)", "10:32 KST", "Read more: …". What might be a sentence of the report stays.
"""

from __future__ import annotations

import re

LONGEST_LINE = 110
"""Characters of the longest paragraph that can be furniture."""

_NAME = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}[ -]{_MONTH}[ -]\d{{4}}|\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}})"
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?"
_PAPER = (
    r"(?i:share(?: (?:this|on|via)\b.{0,40})?:?|print(?: this)?|e-?mail|tweet|comments?|advertisement|sponsored)",
    r"(?i:read more|related(?: articles?| stories| news| content)?|see also|more on this(?: story)?):?",
    r"(?i:read (?:more|also)|see also|also read|related): ?[^.]{1,90}",
    r"(?i:(?:subscribe|sign up|follow us|listen to)\b[^.]{0,80})",
    r"\d{1,2} min(?:ute)?s? read",
    r"(?:©|Copyright|\(c\)) .{1,100}|(?i:all rights reserved)\.?",
    r"(?:Tags?|Keywords?|Topics|Categories|Filed under) ?: ?.{1,100}",
)
_WHEN = (
    rf"(?i:(?:last )?updated?|published|posted|modified)(?: on| at)?:? ?"
    rf"(?:{_CLOCK},? ?)?(?:{_DAY})?,?(?: ?{_CLOCK})?",
    rf"{_CLOCK}(?:,? {_DAY})?",
)
_WHO = (
    r"\((?:Photo|Image|Picture|Yonhap|File photo|KCNA)[^()]{0,60}\)",
    r"(?:Photo|Image|Picture) ?(?:by|:|/)[^.]{1,60}",
    rf"\((?:Reporting|Additional reporting|Writing|Editing|Compiled) by {_NAME}.{{0,80}}\)",
)
_FURNITURE = re.compile("|".join((*_PAPER, *_WHEN, *_WHO)))
_BYLINE = re.compile(
    rf"By {_NAME}(?:,? (?:and|&) {_NAME})?(?:(?:,| \||/| -) ?[\w .,]*\w)?"
    rf"|(?:BY|By) [A-Z][A-Z.'’ -]{{3,60}}(?:,? [A-Z][\w .]*\w)?"
    rf"|{_NAME} (?:[|/–-] ?{_DAY}|\| ?[A-Z][\w .]{{1,30}})"
)


def is_furniture(paragraph: str) -> bool:
    """Whether a paragraph is a line of the page and none of its report."""
    return len(paragraph) <= LONGEST_LINE and _FURNITURE.fullmatch(paragraph) is not None


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph above a report tells who wrote it and, it may be, when."""
    return len(paragraph) <= LONGEST_LINE and _BYLINE.fullmatch(paragraph) is not None
