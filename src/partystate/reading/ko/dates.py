"""Days named in a Korean sentence, worked out against the publication date.

"6월 15일부터 18일까지", "29∼30일", "주체110(2021)년 6월 16일", "15일", "일요일", "전날". A day of the month without a
month is the latest such day on or before the publication date; the rules for the rest are those of the English
reader's days. The day on which an outlet reported ("조선중앙통신이 15일 보도했다") is not a day of the event.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from partystate.reading.dates import latest_weekday

_WEEKDAYS = "월화수목금토일"
_YEAR = r"(?:(?:[가-힣]{{2}}\s?\d{{1,3}}\s?\((?P<{0}e>\d{{4}})\)\s?년|(?P<{0}y>\d{{4}})\s?년)\s?)?"
_DAY = r"(?P<{0}d>\d{{1,2}})\s?일"
_MONTH = r"(?:(?P<{0}m>\d{{1,2}})\s?월\s?|(?P<{0}l>지난\s?달)\s?)?"
_TO = r"(?:일?\s?[∼~～\-–—]\s?|일?\s?부터\s?|일?\s?[과와,·]\s?)"
_PATTERN = re.compile(
    rf"""
    {_YEAR.format("a")}{_MONTH.format("a")}(?P<ad>\d{{1,2}})\s?{_TO}(?:(?:오늘|어제|이날|전날)\s?\()?{_MONTH.format("b")}{_DAY.format("b")}\)?(?P<until>까지)?
  | {_YEAR.format("c")}{_MONTH.format("c")}{_DAY.format("c")}
  | (?P<w>[월화수목금토일])요일
  | (?P<weekend>지난\s?주말)
  | (?P<rel>이날|어제|오늘|그제|그저께|전날|지난\s?밤|간밤|어제\s?밤)(?!의|날|까지)
    """,
    re.X,
)
_QUICK = re.compile(r"\d일|\d\s일|요일|주말|어제|오늘|그제|그저께|전날|지난\s?밤|간밤|이날")
_NOT_AFTER = re.compile(
    r"자|부(?!터)|절|을|를|은|의|이(?!후)|째|차|\s차(?=\s)|혁명|\s?만에|간(?!의?\s?회의)|\s?(?:공동|사건"
    r"|선언|조치|동안|회의(?!(?:를|을)\s(?:열|개최|소집|가졌|갖고|진행))|로병|문화회관|공장|발표된|경기장|수산사업소|농장|제분공장)"
)
_OUTLET_BEFORE = re.compile(
    r"(?:통신|신문|방송|TV|텔레비죤|텔레비전|매체|당국|통일부|합참|뉴스|외신)(?:사|들)?(?:은|는"
    r"|이|가|도|에\s?따르면)\s?(?:이날\s?)?$"
)
_REPORTED_AFTER = re.compile(
    r"[에,]?\s?(?:[가-힣]{1,8}(?:통신|신문|방송|뉴스|매체)[가-힣]*(?:이|가|은|는"
    r"|을\s통해)\s)?(?:일제히\s|뒤늦게\s)?(?:보도|전했|전하|밝혔|알렸|발표했|공개했|소개했"
    r"|논평)"
    r"|[,]?\s(?:(?:북한|북한의|노동당|당"
    r"|관영)\s)?(?:기관지(?:인)?\s)?(?:대외선전매체\s)?[가-힣]{0,6}(?:통신|신문|방송|매체"
    r"|TV)[가-힣]{0,2}(?:은|는|이|가|에\s따르면|을\s인용해|를\s인용해)(?=[\s,])"
)
_SAID_THAT_DAY = re.compile(r"(?:통신|신문|방송|매체)(?:은|는|이|가)\s?\d{1,2}일")
_COUNTS = {"이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8}
_LASTING = re.compile(rf"(?:부터|에\s?시작하여)\s?(?:(?P<w>{'|'.join(_COUNTS)})|(?P<n>\d)일)\s?(?:간|동안)")


class Day(NamedTuple):
    """A day or stretch of days at text[start:end]; `word` is "date", "weekday" or "relative"."""

    first: date
    last: date
    start: int
    end: int
    word: str


def days(text: str, published: date | None) -> list[Day]:
    """All days of the event kind in one sentence, left to right; none without a publication date to reckon from."""
    if published is None or not _QUICK.search(text):
        return []
    out: list[Day] = []
    for match in _PATTERN.finditer(text):
        resolved = _resolve(match, published)
        if resolved is None:
            continue
        first, last, word = resolved
        if not (timedelta(days=-1) <= published - first <= timedelta(days=400)) or first > last:
            continue
        if match["rel"] == "이날" and not _SAID_THAT_DAY.search(text, 0, match.start()):
            continue  # the day told before, not the day of the report
        if word == "date" and (_NOT_AFTER.match(text, match.end()) or _is_report_day(text, match)):
            continue
        lasting = _LASTING.match(text, match.end())
        if lasting is not None:
            number = _COUNTS.get(lasting["w"] or "") or int(lasting["n"] or 1)
            last = first + timedelta(days=number - 1)
        out.append(Day(first, last, match.start(), match.end(), word))
    return out


def _is_report_day(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 24) : match.start()]
    return bool(_OUTLET_BEFORE.search(before) or _REPORTED_AFTER.match(text, match.end()))


def _resolve(match: re.Match[str], published: date) -> tuple[date, date, str] | None:
    said = match.groupdict()
    if said["w"]:
        day = latest_weekday(_WEEKDAYS.index(said["w"]), published)
        return day, day, "weekday"
    if said["weekend"]:
        sunday = latest_weekday(6, published)
        return sunday - timedelta(days=1), sunday, "relative"
    if said["rel"]:
        word = said["rel"].replace(" ", "")
        back = 0 if word in ("오늘", "이날") else 2 if word in ("그제", "그저께") else 1
        day = published - timedelta(days=back)
        return day, day, "relative"
    if said["bd"]:
        last = _on(said, "b", published, said["am"], said["al"], said["ay"] or said["ae"])
        if last is None:
            return None
        month = int(said["am"]) if said["am"] else last.month
        first = _safe(last.year, month, int(said["ad"]))
        if first is not None and first > last and not said["am"]:
            # "28일부터 1일까지": from the month before
            before = last.replace(day=1) - timedelta(days=1)
            first = _safe(before.year, before.month, int(said["ad"]))
        if first is None or first > last:
            return None
        return first, last, "date"
    day_ = _on(said, "c", published, None, None, said["cy"] or said["ce"])
    return (day_, day_, "date") if day_ else None


def _on(
    said: dict[str, str | None], key: str, published: date, month: str | None, last_month: str | None, year: str | None
) -> date | None:
    number = int(said[key + "d"] or 0)
    month = said[key + "m"] or month
    if said[key + "l"] or (last_month and not said[key + "m"]):
        before = published.replace(day=1) - timedelta(days=1)
        return _safe(before.year, before.month, number)
    if month:
        if year:
            return _safe(int(year), int(month), number)
        found = _safe(published.year, int(month), number)
        if found is not None and found > published + timedelta(days=1):
            found = _safe(published.year - 1, int(month), number)
        return found
    found = _safe(published.year, published.month, number)
    if found is None or found > published + timedelta(days=1):
        before = published.replace(day=1) - timedelta(days=1)
        found = _safe(before.year, before.month, number)
    return found


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
