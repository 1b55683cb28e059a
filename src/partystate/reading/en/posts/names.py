"""Person names in English text: names of the state's language, by their syllables.

A name of Korean shape is a surname and one or two given syllables ("Kim Ki Nam", "Pak Hun", "Kim Jong-un",
"Tokgo Yong"). Of any other name `foreign_names` knows only candidates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from partystate.reading.en.text.tokens import Token
from partystate.reading.lexicon import Lexicon
from partystate.romanisation.misprints import MISPRINTED_IL

# One given syllable, in any of the romanisations in use. Source: the syllable inventory of hangul, KCNA's spelling.
_SYLLABLE = (
    r"(?:(?:kk|tt|pp|ss|jj|kh|th|ph|ch|sh|k|g|n|t|d|r|l|m|p|b|s|j|h)?"
    r"(?:yae|yeo|you|wae|ou|ae|ya|ye|yo|yu|eo|eu|oe|wa|wo|we|wi|ui|oo|ee|a|e|i|o|u)(?:ng|k|n|l|m|p|t|h|g|b)?)"
)
_GIVEN: Final = re.compile(_SYLLABLE, re.I)
_HYPHENATED: Final = re.compile(rf"{_SYLLABLE}[-'’]{_SYLLABLE}", re.I)
_SHIPS: Final = frozenset("destroyer warship submarine cruiser frigate corvette vessel flagship ferry ship".split())
"""What bears somebody's name and is nobody ("the destroyer | A")."""
_BEFORE_SHIPS_NAME: Final = frozenset(["Hero", '"', "“", "‘"])
_JOINED: Final = re.compile(rf"(?=\w{{5,12}}$){_SYLLABLE}{_SYLLABLE}", re.I)
FORMS_OF_ADDRESS: Final = frozenset(
    "Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Prof Prof. Excellency Rev. Rev Reverend Sen. Rep. Gov. Hon. Sir Dame"
    " Madam Madame Mme H.E.".split()
)
SHORT_SURNAMES: Final = frozenset(["He", "An", "Do"])
"""Surnames of two letters that are English words too ("Ambassador | He Weiming"): names only within a sentence."""
_INNER_WORD: Final = re.compile(r"[A-Z][a-z]+")
_LONGEST_SYLLABLE: Final = 6
_BEFORE_A_BODY: Final = frozenset("of for the and".split())
_SYLLABLES: Final = 3
"""Syllables of the usual name, surname and given name."""
_WORDS_OF_INSTITUTION: Final = 4
"""Words between a name and the end of the institution's that bears it, at most ("A | Military Medical University")."""
CALENDAR: Final = frozenset(
    "January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. "
    "Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday".split()
)
_VIETNAMESE: Final = "Thi"
"""The middle name of Vietnamese women ("Ha Thi Lan")."""
_KIN: Final = frozenset("daughter son wife husband sister brother".split())
"""Behind these the press prints a given name alone ("his daughter Ju-ae")."""


@dataclass(slots=True, init=False)
class NameSpan:
    """A name in a token list: tokens[start:end]; `native` when it has the shape of the state's own names."""

    start: int
    end: int
    text: str
    native: bool

    def __init__(self, start: int, end: int, text: str, native: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.native = native


@lru_cache(maxsize=20_000)
def is_given(word: str) -> bool:
    """Whether a capitalised word can be one given syllable ("Jong", "Nam")."""
    if word in MISPRINTED_IL:
        return True
    return word[0].isupper() and len(word) <= 6 and _GIVEN.fullmatch(word) is not None


@lru_cache(maxsize=20_000)
def is_joined_given(word: str) -> bool:
    """Whether a capitalised word is a given name of two syllables in one ("Yongnam"), as some papers print it."""
    return word[0].isupper() and word[1:].islower() and _JOINED.fullmatch(word) is not None and not is_given(word)


def native_name(tokens: list[Token], i: int, lexicon: Lexicon, *, at_start: bool) -> NameSpan | None:
    """The native name that starts at token `i`, if one does."""
    word = tokens[i].text
    in_capitals = word.isupper() and len(word) > 1 and word.title() in lexicon.surnames
    if word not in lexicon.surnames and word not in lexicon.surnames_compound and not in_capitals:
        return None
    if not follows(tokens, i + 1):
        return None
    second = tokens[i + 1].text
    if not second[0].isupper() and second not in MISPRINTED_IL:
        return None
    if f"{word} {second}" in lexicon.country_of:
        return None  # "Hong Kong"
    if not second.isalpha() and _HYPHENATED.fullmatch(second):
        return _closed(tokens, i, i + 2, lexicon)
    if is_joined_given(second) and is_proper(second, lexicon):
        shared = lexicon.surnames_ambiguous | lexicon.surnames_elsewhere | SHORT_SURNAMES  # "Yang Dongming", "So Putin"
        goes_on = follows(tokens, i + 2) and is_proper(tokens[i + 2].text, lexicon)
        return None if word in shared or goes_on else _closed(tokens, i, i + 2, lexicon)
    if not is_given(second) or second == _VIETNAMESE:
        return None
    if follows(tokens, i + 2) and _joins_names(tokens[i + 2].text, lexicon):
        return None  # "the Kim Il Sung-Kim Jong Il Foundation"
    if follows(tokens, i + 2) and is_given(tokens[i + 2].text):
        third = tokens[i + 2].text
        # "So Kim Jong" + "Il": a word that only looks like a surname before a real name
        if (
            word in lexicon.surnames_ambiguous
            and second in lexicon.surnames
            and follows(tokens, i + 3)
            and is_given(tokens[i + 3].text)
        ):
            return None
        # "Kim Chol Mine": the English word names an institution
        english = third.lower() in lexicon.common_words and third not in lexicon.surnames
        if (
            english
            and third not in lexicon.common_syllables
            and (third in lexicon.institution_after_name or third in lexicon.body_words)
        ):
            return None
        return _closed(tokens, i, i + 3, lexicon)
    if word in lexicon.surnames_ambiguous and (at_start or second.lower() in lexicon.common_words):
        return None
    if second.lower() in lexicon.common_words and second not in lexicon.common_syllables:
        return None
    if follows(tokens, i + 2) and is_proper(tokens[i + 2].text, lexicon):
        return None  # "Ho Chi Minh"
    return _closed(tokens, i, i + 2, lexicon)


def _joins_names(word: str, lexicon: Lexicon) -> bool:
    """Whether a hyphened word ends one name and begins another ("Sung-Kim")."""
    given, hyphen, surname = word.partition("-")
    return bool(hyphen) and surname in lexicon.surnames and bool(given) and is_given(given)


def follows(tokens: list[Token], i: int) -> bool:
    """Whether there is a token `i`, one blank behind the token before it."""
    return i < len(tokens) and tokens[i].start - tokens[i - 1].end == 1


def _closed(tokens: list[Token], start: int, end: int, lexicon: Lexicon) -> NameSpan | None:
    """The name, unless it is the beginning of an institution's ("Kim Chaek University") or part of a compound."""
    if end < len(tokens):
        following = tokens[end].text
        gap = tokens[end].start - tokens[end - 1].end
        if gap <= 1 and following in lexicon.institution_after_name:
            return None
        if gap == 0 and following.startswith("-"):
            return None
        if _of_institution(tokens, end, lexicon):
            return None
    if start and tokens[start - 1].text == "-" and tokens[start - 1].end == tokens[start].start:
        return None  # "-Kim Yong": part of a compound; "are -- Kim Yong": a dash
    text = " ".join(t.text for t in tokens[start:end])
    if text.isupper():
        text = text.title()
    elif len(tokens[start].text) > 1 and tokens[start].text.isupper():
        text = f"{tokens[start].text.title()}{text[len(tokens[start].text) :]}"  # "KIM Jong-un"
    return NameSpan(start, end, text, True)


def _of_institution(tokens: list[Token], end: int, lexicon: Lexicon) -> bool:
    """Whether the words in capitals behind a name end in an institution's ("A | Music Conservatory")."""
    for k in range(end, min(end + _WORDS_OF_INSTITUTION, len(tokens))):
        word = tokens[k].text
        numbered = word[0].isdigit() and k == end  # "the A | 105 Guards Division", "A | 7th Regiment"
        if not follows(tokens, k) or not (word[0].isupper() or numbered):
            return False
        if word in CALENDAR or word in lexicon.surnames:
            return False
        if k > end and (word in lexicon.institution_after_name or word in lexicon.body_words):
            return True
        if word.lower() in lexicon.role_heads:
            return False
    return False


def joined_name(tokens: list[Token], i: int, lexicon: Lexicon) -> NameSpan | None:
    """A native name of three syllables whose blanks print has lost ("RiPyongChol", "KimSong Nam", "Kim SongNam")."""
    if tokens[i].text.isupper():
        return None  # nothing tells its syllables
    parts: list[str] = []
    end = i
    while len(parts) < _SYLLABLES and end < len(tokens) and (end == i or follows(tokens, end)):
        word = tokens[end].text
        inner = _INNER_WORD.findall(word)
        if "".join(inner) != word:
            break
        parts += inner
        end += 1
    joined = len(parts) == _SYLLABLES and end - i < _SYLLABLES
    if not joined or parts[0] not in lexicon.surnames or not all(map(is_given, parts[1:])):
        return None
    closed = _closed(tokens, i, end, lexicon)
    return replace(closed, text=" ".join(parts)) if closed else None


def capitals(tokens: list[Token]) -> list[int]:
    """The tokens with which a name can begin."""
    return [i for i, token in enumerate(tokens) if token.text[0].isupper()]


def native_names(tokens: list[Token], begins: list[int], lexicon: Lexicon) -> list[NameSpan]:
    """All native names of a token list, left to right, not overlapping; `begins` are its capitals."""
    found: list[NameSpan] = []
    surnames, compound = lexicon.surnames, lexicon.surnames_compound
    end = 0
    for i in begins:
        word = tokens[i].text
        if i >= end and (word in surnames or word in compound or (word.isupper() and not _is_code(tokens, i))):
            name = native_name(tokens, i, lexicon, at_start=i == 0) or joined_name(tokens, i, lexicon)
            if name is not None and name.end - i == _SYLLABLES - 1 and i > end:
                name = _with_surname(tokens, name, lexicon)
            if name is not None:
                end = name.end
                if not _names_a_ship(tokens, i):
                    found.append(name)
        elif i >= end and "-" in word and i > 1 and tokens[i - 1 - (tokens[i - 1].text == ",")].text in _KIN:
            if _HYPHENATED.fullmatch(word):
                found.append(NameSpan(i, i + 1, word, True))
                end = i + 1
        elif i >= end and not word[1:].islower() and (name := joined_name(tokens, i, lexicon)) is not None:
            found.append(name)
            end = name.end
    return found


def _is_code(tokens: list[Token], i: int) -> bool:
    """Whether a word in capitals is an organisation's short name behind its article ("the | UN Ja Song Nam")."""
    behind = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return i > 0 and tokens[i - 1].text == "the" and not (behind.isupper() and len(behind) > 1)


def _names_a_ship(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` is a ship's ("the destroyer | A", "the submarine Hero | A")."""
    k = i - 1
    while k > 0 and tokens[k].text in _BEFORE_SHIPS_NAME:
        k -= 1
    return k >= 0 and tokens[k].text.lower() in _SHIPS


def _with_surname(tokens: list[Token], name: NameSpan, lexicon: Lexicon) -> NameSpan | None:
    """A name of two syllables with the rare or misprinted surname right before it ("Hwa | Song Il"); None where what
    stands there makes the whole a foreigner's ("Hor | Nam Hong")."""
    before = tokens[name.start - 1]
    short_name = len(name.text.split()[1]) <= _LONGEST_SYLLABLE
    if not short_name or not follows(tokens, name.start) or not is_proper(before.text, lexicon):
        return name
    if before.text in lexicon.own_places or not before.text.isalpha():
        return name
    if tokens[name.start - 2].text in _BEFORE_A_BODY:
        return name  # "minister of Metallurgy | Ri Nam"
    if is_given(before.text):
        return NameSpan(name.start - 1, name.end, f"{before.text} {name.text}", True)
    return None


def is_proper(word: str, lexicon: Lexicon) -> bool:
    """A capitalised word that English does not also write small, and that names no body, place or country."""
    return (
        word[0].isupper()
        and word not in lexicon.never_proper
        and word.lower() not in lexicon.never_proper_lower
        and len(word) > 1
        and not word.isupper()
        and word not in CALENDAR
        and not ("-" in word and all(_is_word(part, lexicon) for part in word.split("-")))
    )


def _is_word(part: str, lexicon: Lexicon) -> bool:
    """Whether a part of a hyphenated word is no person's name ("Local Governments-Asia Pacific")."""
    return part.lower() in lexicon.never_proper_lower or part in lexicon.foreign_places
