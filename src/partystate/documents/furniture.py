"""Page furniture: lines of a page that are no part of the report, among its paragraphs.

Each is a whole paragraph of its own, short and of fixed words: "Share this", "3 min read", "Advertisement", "(Photo:
KCNA)", "10:32 KST", "Read more: …". What might be a sentence of the report stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LONGEST_LINE = 110
"""Characters of the longest paragraph that can be furniture."""

_SHORTEST_TITLE = 12
"""Characters of a headline before an outlet's name, at least."""
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
    r"\((?:Photo|Image|Picture|File photo)[^()]{0,60}\)",
    r"(?:Photo|Image|Picture) ?(?:by|:|/)[^.]{1,60}",
    rf"\((?:Reporting|Additional reporting|Writing|Editing|Compiled) by {_NAME}.{{0,80}}\)",
)
_FURNITURE = re.compile("|".join((*_PAPER, *_WHEN, *_WHO)))
_IN_BRACKETS = re.compile(r"\((?P<outlet>[A-Z][\w.&'’]*)(?P<rest>[^()]{0,60})\)")
""" "(Yonhap file photo)", "(Reuters)": an outlet stands first."""
_BYLINE = re.compile(
    rf"By {_NAME}(?:,? (?:and|&) {_NAME})?(?:(?:,| \||/| -) ?[\w .,]*\w)?"
    rf"|(?:BY|By) [A-Z][A-Z.'’ -]{{3,60}}(?:,? [A-Z][\w .]*\w)?"
    rf"|{_NAME} (?:[|/–-] ?{_DAY}|\| ?[A-Z][\w .]{{1,30}})"
)

_CREDIT = re.compile(
    r"\s*[\[(]?\b(?:Photo|Image|Picture|PHOTO)s?(?: credit| courtesy)?(?: by | of |: ?| ?/ ?|© ?)"
    r"[^.\[\]()\n]{2,60}[\])]?\.?$"
)
_LONGEST_CAPTION = 400
_OUTLET = re.compile(r"\s*(?: \|| [-–—]) (?P<outlet>(?:The )?(?:[A-Z][\w.&'’]*[ -]?){1,5})$")
_PRESS_WORD = re.compile(
    r"\b(?:News|Watch|Times|Post|Herald|Daily|Agency|Press|Today|Online|Journal|Guardian|Telegraph|Mail|Tribune|Gazette"
    r"|Broadcasting|[\w-]+\.(?:com|org|net|kp|kr|cn|jp|uk))$"
)


def without_credit(paragraph: str) -> str:
    """A caption without the name of who took the picture behind it ("… by the river. Photo: A/Hill Post")."""
    if len(paragraph) > _LONGEST_CAPTION or not any(word in paragraph for word in ("hoto", "mage", "icture", "PHOTO")):
        return paragraph
    credit = _CREDIT.search(paragraph, max(0, len(paragraph) - LONGEST_LINE))
    return paragraph[: credit.start()] if credit is not None and credit.start() > 0 else paragraph


def split_outlet(title: str, known: Callable[[str], bool]) -> tuple[str, str | None]:
    """A headline without the outlet that pages set behind it ("… | Hill Post", "… - Xinhua"), and the outlet.

    `known` says whether a name is an outlet's; others are told by their last word.
    """
    found = _OUTLET.search(title)
    if found is None or found.start() < _SHORTEST_TITLE:
        return title, None
    outlet = found["outlet"].strip()
    if known(outlet) or _PRESS_WORD.search(outlet) is not None:
        return title[: found.start()], outlet
    return title, None


def is_furniture(paragraph: str, known: Callable[[str], bool]) -> bool:
    """Whether a paragraph is a line of the page and none of its report. `known`: whether a name is an outlet's."""
    if len(paragraph) > LONGEST_LINE:
        return False
    if paragraph.startswith("("):
        credit = _IN_BRACKETS.fullmatch(paragraph)
        if credit is not None and known(credit["outlet"]):
            return True
    return _FURNITURE.fullmatch(paragraph) is not None


def is_byline(paragraph: str) -> bool:
    """Whether a paragraph above a report tells who wrote it and, it may be, when."""
    return len(paragraph) <= LONGEST_LINE and _BYLINE.fullmatch(paragraph) is not None
