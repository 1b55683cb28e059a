"""Places of events: the noun phrase before 에서, or the object of a visit."""

from __future__ import annotations

import functools
import re

_WORD = re.compile(r"\S+")
_STOP = re.compile(
    r"(?:(?:어제|오늘|그제|전날)(?:\(\d+일\))?(?:까지)?|[\d∼~～–-]*\d+일(?:과|에|부터|까지|,)?|\d+월|오전|오후"
    r"|저녁|밤|새벽|이날|현지|기념해|기념하여|축하해|축하하여|맞아|맞으며|맞이하여|즈음해|[가-힣]*(?:에는|에서는|에서|에|께서는|께서|으로|따라|하여"
    r"|하시여|하고|하며|되여|면서|까지|부터|을|를|은|는|속에|가운데|의하면|따르면|함께)"
    r"|[가-힣]+(?<!북)(?<!남)(?<!대)(?:한|된|되는|하는|있는|던)|\d+시|\d+분|일떠선|중인|새로"
    r"|새|두번째로|최근|얼마전|앞둔|맞은|사흘째|이틀째|나흘째|연일|잇달아|[가-힣]+(?<!동)(?<!서)(?<!남)(?<!황)(?<!피)(?<!이)(?<!침)해|여기|또다시|다시|거듭|현대적으로|훌륭히|성대히|이|가|등|전체|이어|사회로|주재로|계기로|주제로"
    r"|[가-힣]*(?:이|가)),?"
)
_NOT_STOP = re.compile(r"(?:국가|회의|[가-힣]+(?:가도|거리|기지|대학|사이|걷이|갈이|놀이|맞이|들이))")
_FROM = r"에서(?=[\s,]|$)"
_NOT_PLACE = re.compile(
    r"(?:회의|대회|공연|모임|연설|보고|토론|가운데|분위기속|속|립장|입장|견지|(?<!당)(?<!장)(?<!관)(?<!전)(?<!역)(?<!탑)(?<!문)앞|측|차원"
    r"|과정|자리|이자리|연회|회담|담화|준공식|결정|점|담화문|성명|현지|곳|여기|그|의미|뜻"
    r"|이유|실내|실외|야외)$"
)
_MARK = re.compile(r"[⟦⟧\ufffd]")


def phrase_before(skeleton: str, low: int, end: int) -> int:
    """Where the noun phrase that ends at `end` begins, not before `low`."""
    words = [(m.start() + low, m.group()) for m in _WORD.finditer(skeleton[low:end])]
    if not words:
        return end
    start = words[-1][0]
    for at, word in reversed(words[:-1]):
        if (
            _MARK.search(word)
            or word.endswith((",", "."))
            or (_STOP.fullmatch(word.lstrip("“‘\"'")) and not _NOT_STOP.fullmatch(word))
        ):
            break
        if len(words) and end - at > 60:
            break
        start = at
    return start


@functools.lru_cache(maxsize=16)
def _from(cities: tuple[str, ...]) -> re.Pattern[str]:
    """에서, which the press shortens to 서 behind a city's name ("신의주서")."""
    names = "|".join(f"(?<={re.escape(city)})" for city in cities)
    return re.compile(rf"{_FROM}|(?:{names})서(?=\s)" if cities else _FROM)


def venue(skeleton: str, low: int, high: int, cities: tuple[str, ...]) -> tuple[int, int] | None:
    """Skeleton range of the venue told by 에서 in skeleton[low:high], the last one; without the city before it."""
    found: tuple[int, int] | None = None
    for match in _from(cities).finditer(skeleton, low, high):
        end = match.start()
        last = re.search(r"\S+$", skeleton[max(low, end - 40) : end])
        if last is None or _MARK.search(last.group()) or _NOT_PLACE.search(last.group()):
            continue
        start = phrase_before(skeleton, low, end)
        found = without_city(skeleton, start, end, cities), end
    return found


def without_city(skeleton: str, start: int, end: int, cities: tuple[str, ...]) -> int:
    """The start of a place without a city that stands before a venue ("평양 만수대의사당", "수도 평양")."""
    while True:
        text = skeleton[start:end]
        city = re.match(rf"(?:{'|'.join(cities)})(?:의)?\s+(?=\S)", text)
        if city is None:
            return start
        start += city.end()
