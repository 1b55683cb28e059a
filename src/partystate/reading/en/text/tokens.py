"""Paragraphs, sentences and tokens of an English text, all with offsets into the document's clean text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from partystate.reading.first_letters import compiled

MAX_SENTENCE: Final = 6000
"""Longest sentence, in characters, that is read whole; longer runs are cut there so that cost stays linear.
The longest roster in the archives (a funeral committee of 232 names) has under 4,500."""

_TOKEN_AND_GAP: Final = re.compile(
    r"""
  ( [a-z]++(?=[\s,.;:)]|$)                               # most tokens: a plain word, which "words" reads too
  | [A-Z][a-z]*+(?=[\s,;:)])                             # and in capitals
  | [,.;:()"]|--
  | (?:C\.\s?C\b\.?|U\.S\.|U\.N\.|D\.C\.|S\.|H\.\s?E\.)  # dotted abbreviations
  | (?:Lieut|Lt|Col|Gen|Maj|Mr|Mrs|Ms|Dr|Mt|St|No|Nos|Co|Ltd|Jan|Feb|Mar|Apr|Jul|Aug|Sept|Sep|Oct|Nov|Dec
      |Prof|Rev|Sen|Rep|Gov)\.
  | Jun\.(?=\s*\d) | Hon\.(?=\s)                      # else the end of a name
  | [A-Z]\.(?=\s?[A-Z])                                # initials
  | \d+(?:[,.]\d+)*(?:st|nd|rd|th)?(?:-[A-Za-z]+)*      # numbers, ordinals, "80-day"
  | [^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+|-\d+)* # words, hyphenated and elided
  | ['’]s\b                                             # possessive
  | \S
  )
    (\s*+)
    """,
    re.X,
)
"""A token, and the white space between it and the next."""
_SHORT_NAME = re.compile(r" \[[A-Z]{2,8} ?\]|(?<=[A-Z]{2}) \[[A-Z][\w'’ -]{3,60}\]")
"""A name's other form, the short behind the long or the long behind the short."""
_ABBREVIATION_BEFORE: Final = compiled(
    r"(?:\b(?:Lieut|Lt|Col|Gen|Maj|Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Mt|St|No|Nos|Jan|Feb|Mar|Apr|Jul|Aug|Sept|Sep"
    r"|Oct|Nov|Dec|vs|etc)"
    r"|\b[a-z]+,?\s+(?:Jun|Hon)|\b[A-Z]|U\.S|U\.N|C\.C|\b(?:e\.\s?p|a\.\s?i))$"
)
_LONGER: Final = 6
"""Letters of a word that is longer than any that is shortened with a dot."""
_QUOTED_NUMBERS: Final = tuple(f"{quote}{number}" for quote in '“"' for number in range(1, 20))
"""Ends of a text before a dot that numbers an item inside a sentence ("the agenda items “1. On …”, “2. On …”")."""
_LIST_FOLLOWS: Final = (" was", " were", " included", " including")
"""Words before a colon behind which the sentence goes on ("Welcoming him were: Minister A …")."""
_NAMES_FOLLOW: Final = (
    *("Present ", "Present: ", "Also present ", "On hand ", "Attending ", "Accompanying ", "He was accompanied "),
    *("Those present", "Those attending", "Those accompanying", "In attendance", "Participants:", "The participants:"),
)
"""Openings of a sentence that names its people behind a colon ("Present there were officials of the Party: A; B")."""
_SHORTENED: Final = ("C.C.", "U.S.", "U.N.")
_LIMITED: Final = ("Ltd", "Inc")
_HALF_DAY: Final = ("a.m", "p.m")
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENDS_NOTHING: Final = (" was", " were", " by", " were:", " was:", " by:", " including")
"""Ends of a paragraph before the people whom the next goes on to name."""
_ENDS_WORDS: Final = tuple(
    f", {who} {said}"
    for who in ("he", "she", "they")
    for said in ("said", "added", "noted", "stressed", "went on", "pointed out", "declared")
)
"""Ends of somebody's words, be there a full stop or not."""
_OPENINGS = tuple(f"{word} " for word in "The On In At During After Before He She It They This Then Also".split())
"""Words that open a sentence and go on with no roster."""
_SENTENCE_END: Final = re.compile(r"[.!?:](?:(?<!:)[.!?]*[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])|(?<=:)\s+(?=[\"“]?[A-Z]))")
"""It begins with one set of characters, from one of which to the next re goes in a stride."""


class Token:
    """One token: its text and its span in the document. No dataclass: a text has hundreds of tokens."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


@dataclass(slots=True, init=False)
class Sentence:
    """One sentence of the document: `text == document.text[start:end]`; `paragraph` counts from 0.

    It fills itself: what `dataclass` makes to fill an object, mypyc does not compile.
    """

    text: str
    start: int
    end: int
    paragraph: int
    is_title: bool

    def __init__(self, text: str, start: int, end: int, paragraph: int, is_title: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.paragraph = paragraph
        self.is_title = is_title


_ROUND: Final = str.maketrans("[]", "()")
_SMALL_RANK: Final = compiled(
    r"(?<!secretary )(?<!director )(?<!consul )(?<!attorney )(?<!governor )(?<!prosecutor )(?<!inspector )(?<!in )"
    r"\b(?:vice[ -]|(?:col|lt|lieut|maj)\. ?|colonel |lieutenant |major )?(?:general|marshal|admiral)s?"
    r"(?= [A-Z][a-z]+ [A-Z][a-z])"
)
"""A rank before a name in small letters, as the agency printed them until about 2005 ("vice marshals A and B")."""
_SMALL_COMMITTEE: Final = compiled(r"\bc\.\s?c\b(?=[.,])")
"""A central committee in small letters ("chairman of the c.c., the Party"), of the same years."""
_FULL_POWERS: Final = compiled(r"(?<=bassador )E\.\s?P(?=\.)|(?<=ffaires )A\.\s?I(?=\.)")
"""What an ambassador or a charge d'affaires is called besides, in capitals: no initials of a name."""


def tokenize(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence, with document offsets."""
    text = sentence.text
    if "[" in text:
        # specialists put a body's short name in square brackets ("People's Army [KPA] Director A"), and other spellings
        text = _SHORT_NAME.sub(lambda m: " " * len(m.group()), text).translate(_ROUND)
    if "= " in text:
        text = text.replace("= ", "; ")  # what separates a roster in the agency's items of 1996 to 1999
    if " c.c" in text:
        text = _SMALL_COMMITTEE.sub(lambda m: m.group().upper(), text)
    if "bassador E." in text or "ffaires A." in text:
        text = _FULL_POWERS.sub(lambda m: m.group().lower(), text)
    if " general" in text or " marshal" in text or " admiral" in text:
        text = _SMALL_RANK.sub(lambda m: m.group().title(), text)
    start = sentence.start + len(text) - len(text.lstrip())
    found: list[Token] = []
    for word, gap in _TOKEN_AND_GAP.findall(text):  # strings cost half of what as many matches with their offsets do
        end = start + len(word)
        found.append(Token(word, start, end))
        start = end + len(gap)
    return found


def sentences(text: str, title_end: int = 0) -> list[Sentence]:
    """The sentences of a clean text; the title (the first `title_end` characters) is one sentence."""
    found: list[Sentence] = []
    start, paragraph = 0, 0
    if title_end:
        found.append(Sentence(text[:title_end], 0, title_end, 0, True))
        start, paragraph = title_end, 1
    length = len(text)
    while start < length:
        if text.startswith("\n\n", start):
            start += 2
        while start < length and text[start].isspace():
            start += 1
        end = text.find("\n\n", start)
        if end < 0:
            end = length
        while _broken_off(text, start, end):
            following = text.find("\n\n", end + 2)
            end = following if following >= 0 else length
        if end > start:
            _cut(found, text, start, end, paragraph)
            paragraph += 1
        start = end
    return found


def _broken_off(text: str, start: int, end: int) -> bool:
    """Archives break rosters in two: a long paragraph that stops without a full stop goes on in the next, and so does
    one that stops behind an abbreviation where the next begins small ("… of the C.C. | the League"), or behind a word
    with which nothing ends ("Present there were | ⟦0⟧, …")."""
    if text.endswith(_ENDS_NOTHING, start, end) and text[end + 2 : end + 3].isalpha() and end - start < MAX_SENTENCE:
        return True
    if end + 2 >= len(text) or end - start < 100:
        return False
    shortened = text.endswith(_SHORTENED, start, end) and text[end + 2].islower()
    if (text[end - 1] in ".!?:;\"'”’)" and not shortened) or text.endswith(_ENDS_WORDS, start, end):
        return False
    if not text[end + 2].isalpha() or text[start].isdigit() or end - start >= MAX_SENTENCE:
        return False
    if text.startswith(_OPENINGS, end + 2):
        return False
    return ", " in text[start:end]


def _cut(found: list[Sentence], text: str, start: int, end: int, number: int) -> None:
    """Add the sentences of a paragraph."""
    position, last = start, end - 1
    match = None
    if (
        text.find(".", start, last) >= 0
        or text.find(":", start, last) >= 0
        or text.find("?", start, last) >= 0
        or text.find("!", start, last) >= 0
    ):
        match = _SENTENCE_END.search(text, start, end)
    while match is not None:
        dot, following = match.span()
        mark = text[dot]
        if not (
            (mark == ":" and (text.endswith(_LIST_FOLLOWS, position, dot) or text.startswith(_NAMES_FOLLOW, position)))
            or (mark == "." and _ends_nothing(text, position, dot, following))
        ):
            stop = following
            while text[stop - 1].isspace():
                stop -= 1
            _add(found, text, position, stop, number)
            position = following
        match = _SENTENCE_END.search(text, following, end)
    if position < end:
        _add(found, text, position, end, number)


def _ends_nothing(text: str, start: int, dot: int, following: int) -> bool:
    """Whether a dot, in the sentence that begins at `start`, belongs to a number or a shortened word."""
    if text[dot - 1].isdigit():  # "2. Organizational Issue"
        if text[start:dot].lstrip('“"').isdigit() or text.endswith(_QUOTED_NUMBERS, start, dot):
            return True
    elif text[max(start, dot - _LONGER) : dot].isalpha() and dot - start >= _LONGER:
        return False  # what most sentences end with
    elif (text.endswith(" no", start, dot) and text[following].isdigit()) or (  # "unit no. 12"
        text.endswith(_HALF_DAY, start, dot) and text.startswith(_WEEKDAYS, following)  # "at 3 p.m. Monday"
    ) or (text.endswith(" Co", start, dot) and text.startswith(_LIMITED, following)):  # "the Onpho Trading Co. Ltd."
        return True
    return _ABBREVIATION_BEFORE.search(text, max(start, dot - _LONGER), dot) is not None


def _add(found: list[Sentence], text: str, start: int, end: int, number: int) -> None:
    """Add a sentence, in pieces where it is longer than any that is read whole."""
    while end - start > MAX_SENTENCE:
        comma = text.rfind(", ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE)  # not amid a name of a roster
        cut = comma + 1 if comma > 0 else text.rfind(" ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE)
        cut = cut if cut > start else start + MAX_SENTENCE
        found.append(Sentence(text[start:cut], start, cut, number, False))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        found.append(Sentence(text[start:end], start, end, number, False))
