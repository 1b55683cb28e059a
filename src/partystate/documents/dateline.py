"""Furniture of news texts: datelines, bylines and closing lines, read and taken off the body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from partystate.documents.clean import Vocabulary
from partystate.documents.dates import MONTH, era_date, month_number
from partystate.documents.furniture import LONGEST_LINE, is_byline
from partystate.documents.words import CAPITALS_BUT_NO_CITY
from partystate.documents.wrapping import ends_sentence


@dataclass(slots=True)
class Furniture:
    """What the furniture of one text says. `published` is only set when a full date is printed."""

    place: str | None = None
    outlet: str | None = None
    published: date | None = None
    month_day: tuple[int, int] | None = None


_WORD = r"[A-ZÀ-Þ][\w.'’/-]*"
_PLACE = rf"{_WORD}(?: (?:{_WORD}|de|del|la|al)){{0,3}}"
_CAPITALS = r"[A-Z][A-Z.'’/-]+(?: [A-Z][A-Z.'’/-]+){0,3}"
_REGION = rf"(?:, ?{_PLACE})"
_AGENCY = r"\((?P<agency>[^\W\d_][\w .&/-]{1,30})\)"
_DASH = r"(?:-{1,3}|[–—―－]{1,2})"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?"
_ERA = r"(?:,? [^\W\d_]+ ?\d{1,3} ?\((?P<era_year>\d{4})\))"
_DATE = (
    rf"{_WEEKDAY}(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:de )?(?P<month2>{MONTH}))"
    rf"(?:{_ERA}|,? (?:del? )?(?P<year>\d{{4}}))?"
)
# Months match in any case, places only as printed: hence the scoped flag.
_DATED = re.compile(
    rf"(?P<place>{_PLACE}?){_REGION}??,? (?i:{_DATE}),? ?(?:{_AGENCY} ?(?P<dash>{_DASH}|:)?|(?P<bare>{_DASH}))"
)
_PLACED = re.compile(rf"(?P<place>{_PLACE}?){_REGION}?? ?{_AGENCY} ?(?P<dash>{_DASH}|:|(?=[A-Z][a-z]))")
_SIGNED = re.compile(rf"{_AGENCY} ?{_DASH}")
_UNPLACED = re.compile(rf"(?i:{_DATE}),? {_AGENCY} ?{_DASH}")
_UNBRACKETED = re.compile(rf"(?P<place>{_PLACE}?){_REGION}??,? (?i:{_DATE}),? (?P<agency>[A-Z]{{3,8}}) ?{_DASH}")
_SLASHED = re.compile(
    rf"(?P<place>{_PLACE}?){_REGION}??,? (?:(?i:{_DATE})[.,]? ?)?/(?P<agency>[^\W\d_][\w .-]{{1,20}})/[.:]? ?{_DASH}?"
)
"""An agency between strokes, as one of them signs ("MINSK, May 4. /XYZ/. The …")."""
_CAPITAL = re.compile(rf"(?P<place>{_CAPITALS}){_REGION}? (?:--+|[–—―]) ?")
_SCRAPED = re.compile(rf"(?i:date) (?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d) (?P<place>{_PLACE}): ?")
_KOREAN = re.compile(
    r"\((?P<place>[가-힣]+)[ =]?(?:(?P<month>\d{1,2})월 ?(?P<day>\d{1,2})일(?: ?발)?)? ?"
    r"(?P<agency>[가-힣]{2,12})\) ?[-=–—]*"
)
_LINES_ABOVE = 4
"""Paragraphs of which one may bear the dateline; those above it are short."""
_LONGEST_CODE = 6
"""Letters of an agency's code, which no dash need follow ("Hanoi, May 4 (XYZ) The …")."""
_VOWEL = re.compile("[AEIOUY]")

_END_MARK = re.compile(r"\s*(?:(?<!\d)-0-|-30-|(?<!#)###|\((?:END|end)\)|\[(?:END|end)\])\s*$")
_SITE = re.compile(r"(?:https?://)?www\.[\w-]+(?:\.[\w-]+)+/?\s*$")


def take_opening(body: list[str], vocabulary: Vocabulary) -> Furniture:
    """Read and take off a byline and the dateline at the head of the paragraphs `body`, which is changed."""
    while len(body) > 1 and is_byline(body[0]):
        del body[0]
    furniture = Furniture()
    at, match = _dateline(body, vocabulary)
    if match is None:
        return furniture
    said = match.groupdict()
    if said.get("place"):
        furniture.place = _as_name(said["place"])
    if said.get("agency"):
        furniture.outlet = outlet_named(said["agency"], vocabulary)
    _read_date(said, furniture)
    rest = body[at][match.end() :].lstrip()
    body[at] = rest
    if not rest:
        del body[at]
    return furniture


def _dateline(body: list[str], vocabulary: Vocabulary) -> tuple[int, re.Match[str] | None]:
    """The dateline that opens the report, and its paragraph: the first, or one below a caption or lines of the page."""
    for at, paragraph in enumerate(body[:_LINES_ABOVE]):
        if match := _opening(paragraph[:160], vocabulary):
            return at, match
        if len(paragraph) > LONGEST_LINE:
            break
    return 0, None


def opens_report(line: str, vocabulary: Vocabulary) -> bool:
    """Whether a line begins with a dateline."""
    return _opening(line[:160], vocabulary) is not None


def _opening(head: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    if head.startswith("("):
        return _SIGNED.match(head) or _korean(head, vocabulary)
    if head[:5].lower() == "date ":
        return _SCRAPED.match(head)
    if match := _DATED.match(head):
        if match["agency"] is None:
            return match if match["place"].isupper() or match["bare"].startswith("--") else None
        signed = match["agency"].isupper() and len(match["agency"]) <= _LONGEST_CODE
        return match if match["dash"] or signed or is_outlet(match["agency"], vocabulary) else None
    if (match := _UNPLACED.match(head) or _UNBRACKETED.match(head)) and is_outlet(match["agency"], vocabulary):
        return match
    if "/" in head and (match := _SLASHED.match(head)) and is_outlet(match["agency"], vocabulary):
        return match
    if match := _PLACED.match(head):
        known, loud = is_outlet(match["agency"], vocabulary), match["place"].isupper()
        if (known or loud) if match["dash"] else (known and loud):
            return match
    if (match := _CAPITAL.match(head)) and _is_city(match["place"]):
        return match
    return None


def _korean(head: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    match = _KOREAN.match(head)
    return match if match and (match["month"] or is_outlet(match["agency"], vocabulary)) else None


def _is_city(capitals: str) -> bool:
    """Whether a word in capitals before a dash is a city and not an acronym or a label."""
    return len(capitals) >= 4 and capitals not in CAPITALS_BUT_NO_CITY and bool(_VOWEL.search(capitals))


def is_outlet(agency: str, vocabulary: Vocabulary) -> bool:
    """Whether a name or code is that of an outlet the vocabulary knows."""
    return _key(agency) in _outlets(vocabulary)


def outlet_named(agency: str, vocabulary: Vocabulary) -> str:
    """The outlet that a name or code in a dateline means; the name itself where the vocabulary has none."""
    return _outlets(vocabulary).get(_key(agency), agency)


@lru_cache(maxsize=16)
def _outlets(vocabulary: Vocabulary) -> dict[str, str]:
    return {_key(printed): outlet for printed, outlet in vocabulary.outlets.items()}


def _key(agency: str) -> str:
    return agency.replace("-", " ").casefold()


def _as_name(place: str) -> str:
    """SEOUL -> Seoul; WASHINGTON D.C. -> Washington D.C."""
    place = place.strip(" ,")
    if not place.isupper():
        return place
    return " ".join(word if "." in word else "-".join(map(str.capitalize, word.split("-"))) for word in place.split())


def _read_date(said: dict[str, str | None], furniture: Furniture) -> None:
    month, day = said.get("month") or said.get("month2"), said.get("day") or said.get("day2")
    if not month or not day:
        return
    number = int(month) if month.isdigit() else month_number(month)
    year = said.get("year") or said.get("era_year")
    if year:
        furniture.published = era_date(year, str(number), day, 0)
    elif era_date("2000", str(number), day, 0):  # a leap year: 29 February may be meant
        furniture.month_day = (number, int(day))


@lru_cache(maxsize=16)
def _era_patterns(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Patterns of a date in one of the eras at the end of a text, and of a line that is only an era's year."""
    if not vocabulary.eras:
        return None
    era = "|".join(re.escape(name) for name in vocabulary.eras)
    dated = re.compile(
        rf"\s*(?P<open>\()?(?P<era>{era}) ?(?P<year>\d{{1,3}})(?:[. ] ?|년 ?)"
        r"(?P<month>\d{1,2})(?:\. ?|월 ?)(?P<day>\d{1,2})(?:\.|일)?(?(open)\))\s*$"
    )
    year = re.compile(rf"\(?(?:{era}) ?\d{{1,3}}(?: ?\(?\d{{4}}\)?)?년?\)?\.?")
    return dated, year


def take_closing(body: list[str], vocabulary: Vocabulary) -> date | None:
    """Take end marks, site addresses and era dates off the end of `body`; give the era date if one was there."""
    for index in range(len(body) - 2, -1, -1):  # an end mark inside: another text was appended
        if body[index].endswith("-0-"):
            body[index] = _END_MARK.sub("", body[index])
            if not body[index]:
                del body[index]
    eras = _era_patterns(vocabulary)
    found: date | None = None
    while body:
        last = body[-1]
        if not last.endswith(("-", "#", ")", "]", ".", "일", "년", "/")) and not last[-1].isalnum():
            break
        tail = last[-80:]
        kept = len(last) - len(tail)
        if match := _END_MARK.search(tail):
            body[-1] = last[: kept + match.start()]
        elif eras and (match := eras[0].search(tail)) and _closes(last, kept + match.start()):
            offset = vocabulary.eras[match["era"]]
            found = era_date(match["year"], match["month"], match["day"], offset) or found
            body[-1] = last[: kept + match.start()]
        elif (eras and len(last) <= 30 and eras[1].fullmatch(last)) or (len(last) <= 80 and _SITE.fullmatch(last)):
            body[-1] = ""
        elif found and (match := _SITE.search(tail)):
            body[-1] = last[: kept + match.start()].rstrip()
        else:
            break
        if not body[-1]:
            del body[-1]
    return found


def _closes(text: str, end: int) -> bool:
    """Whether what stands before a closing date is a finished text (or nothing, or a site's address)."""
    before = text[:end].rstrip()
    return not before or ends_sentence(before) or before.endswith("-") or bool(_SITE.search(before[-80:]))
