"""Rewritings of the order in which a sentence tells who acted, where, when and what for."""

from __future__ import annotations

import re
from collections.abc import Callable

from rewriting import Rewriting

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = (
    rf"(?:on (?:{_MONTH} \d{{1,2}}|[MTWFS][a-z]+day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)"
    r"(?![-–,\d]| (?:morning|afternoon|evening|night|last|this|to|and|\())"
)
_SENTENCE = re.compile(
    r"(?:(?<=\n\n)|(?<=-- )|\A)(?P<s>(?![^.\n]*\b(?:said|reported|announced|according|media|showed|says|KCNA))"
    r"[A-Z][^.\n]{20,400}\.)(?=\s|\Z)"
)
"""A sentence that begins a paragraph, without dots within, and without a source, whose day would be another."""
_HELD = r"(?:took place|was held|were held|was given|opened)"


def _first(sentence: str) -> str:
    """The beginning of a sentence as it goes on behind something: an article or a noun in a small letter."""
    begins = re.match(r"(?:[A-Z][a-z]+(?:s|ed|ing)(?:,| [a-z])|(?:A|An|The|Some|Many) )", sentence)
    return sentence[0].lower() + sentence[1:] if begins else sentence


def _moved(pattern: str, form: Callable[[re.Match[str]], str]) -> Rewriting:
    """The first sentence of each paragraph in another order, where it has the parts that `pattern` names."""
    parts = re.compile(pattern)

    def sentence(match: re.Match[str]) -> str:
        found = parts.fullmatch(match["s"])
        return form(found) if found is not None else match["s"]

    return lambda text: _SENTENCE.sub(sentence, text)


def _day_first(match: re.Match[str], behind: str) -> str:
    day = match["d"] if match["d"].startswith(("on ", "yesterday")) else f"on {match['d']}"
    return f"{day[0].upper()}{day[1:]}{behind}{_first(match['a'])}{match['z']}"


def _set_first(match: re.Match[str]) -> str:
    return f"{match['p'][0].upper()}{match['p'][1:]}, {_first(match['a'])}{match['z']}"


_WITH_DAY = rf"(?P<a>[^.]{{10,}}?) (?P<d>{_DAY})(?P<z>(?: [^.]*)?\.)"
_WITH_PLACE = (
    rf"(?P<a>.{{5,160}}?{_HELD}) (?P<p>(?:at|in) (?:the )?[A-Z][\w' ]{{3,60}}?)(?P<z>(?: {_DAY}(?: to [^.]*)?)?\.)"
)

REWRITINGS: dict[str, tuple[Rewriting, float]] = {
    "on Friday, officials met": (_moved(_WITH_DAY, lambda m: _day_first(m, ", ")), 0.94),
    "on Friday officials met": (_moved(_WITH_DAY, lambda m: _day_first(m, " ")), 0.94),
    "arrived Friday here": (
        _moved(
            rf"(?P<a>[^.]{{5,200}}?\b(?:arrived|held|took place|left|returned|flew))(?P<p> (?:at|in|here|for|to)\b[^.]*?)"
            rf" (?P<d>{_DAY})(?P<z>(?: to [^.]*)?\.)",
            lambda m: f"{m['a']} {m['d']}{m['p']}{m['z']}",
        ),
        0.95,
    ),
    "at the hall, a meeting was held": (_moved(_WITH_PLACE, _set_first), 0.95),
    "on the day at the hall, a meeting was held": (
        _moved(
            rf"(?P<a>.{{5,160}}?{_HELD}) (?P<p>(?:at|in) (?:the )?[A-Z][\w' ]{{3,60}}?) (?P<d>{_DAY})(?P<z>\.)",
            lambda m: f"On {m['d'].removeprefix('on ')} {m['p']}, {_first(m['a'])}{m['z']}",
        ),
        0.95,
    ),
    "to mark the day, officials met": (
        _moved(r"(?P<a>.{10,}?),? (?P<p>to (?:mark|celebrate|commemorate) [^.,]+)(?P<z>\.)", _set_first), 0.95,
    ),
    "on the occasion of the day, officials met": (
        _moved(r"(?P<a>.{10,}?),? (?P<p>on the occasion of [^.,]+)(?P<z>\.)", _set_first), 0.86,
    ),
}  # fmt: skip
"""Name → rewriting, and the share of items that stay, a little under what was reached."""
