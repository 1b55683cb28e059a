"""Where an event took place, as worded: the shortest full phrase (GUIDE.md, "place")."""

from __future__ import annotations

import re

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[.\u2024]?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_STOP = re.compile(
    rf"""
    (?<!managed)\s+by\b
  | \s+(?:on\s+the\b|(?:on|from|between)\s+(?:{_MONTH}\s+\d|{_WEEKDAY})|on\s+\d|{_WEEKDAY}|this\s+(?:day|morning|evening|afternoon)|today|yesterday
        |to\b|with\b|amid\b|under\b|marking\b|upon\b|prior\b|that\b|which\b|who\b|where\b|when\b|while\b|for\b(?!\s+(?:the\s+)?(?:Study|Cultural|Foreign))|as\b|after\b|before\b|during\b|followed\b|was\b|were\b|has\b|had\b|is\b
        |amidst\b|through\b|honored\b|honoured\b|opening\b|making\b|dynamically\b|advancing\b|playing\b|in\s+celebration|in\s+honou?r|in\s+connection|in\s+the\s+presence|in\s+order|at\s+a\s+time|helping\b|whose\b|on\s+July|built\b|and\s+(?:clarified|praised|encouraged|expressed|congratulated|called|took|gave|learnt|saw|stressed|guided|inspected|visited|gave|provided|looked|went|had|watched|made|discussed|learned|acquainted|delivered|conveyed|said|met)\b|together\b|accompanied\b|conducted\b|in\s+company|several\b(?=\s+times)|again\b|recently\b|situated\b|located\b|newly\b(?=\s+built\b)|one\s+year\b|in\s+Juche|here\b)
    | [.;:]\s*$|[;:]|\s+[(⟦]|\.\s*$|\s+—|\s+--
    """,
    re.X,
)  # fmt: skip
_LOCALITY = re.compile(r",\s+(?:⟦|[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*\s+(?:Province|County|City|District)\b|China\b|Russia\b|Pyongyang\b)")
_COMMA = re.compile(r",")
_LEAD = re.compile(r"^(?:the|a|an)\s+", re.I)


def clip(text: str, start: int) -> tuple[str, int]:
    """The place phrase that begins at text[start]: its wording and its end."""
    stop = _STOP.search(text, start)
    end = stop.start() if stop else len(text)
    position = start
    while (comma := text.find(",", position, end)) >= 0:
        locality = _LOCALITY.match(text, comma)
        if locality is None:
            end = comma
            break
        position = locality.end()
    phrase = text[start:end].rstrip(" .,;:")
    return phrase, start + len(phrase)


def shorten(phrase: str) -> str:
    """Without article, and without the city where a venue is given ("People's Palace of Culture in Pyongyang")."""
    phrase = _LEAD.sub("", phrase.strip())
    phrase = re.sub(r"\s+(?:in|of)\s+Pyongyang$", "", phrase) if len(phrase.split()) > 3 else phrase
    phrase = re.sub(r"\s+of\s+the\s+DPRK$", "", phrase)
    return phrase.strip(" ,.")


def venue(text: str, start: int) -> tuple[str, int, int] | None:
    """The first "at …" or "in …" venue after text[start]: wording, start and end; "here" stands for the dateline's city."""
    for m in re.finditer(r"\s(?:(at|in)\s+(?=(?:the\s+|an?\s+)?(?:[A-Z0-9“\"⟦]|office|venue|same|city|plaza|site|house|hall|embassy|airport|station|cemetery|afflicted|embassies))|(here)\b|at\s+(?=his\s+embassy|its\s+embassy|the\s+\w+\s+embassy|the\s+\w+\s+\w+))", text[start:]):
        at = start + m.end()
        if m.group(2):
            return "here", start + m.start(2), at
        if re.match(r"(?:the\s+)?(?:opening|closing|meeting|invitation|end|head|helm|request|first|same\s+time|present|beginning|ceremony|reception|talks|session|celebration|presence|name|field|course|light|line|period|spirit|new\s+century|run-up|congratulation|Juche\b|20\d\d|19\d\d|DPRK-)", text[at:], re.I):
            continue
        phrase, end = clip(text, at)
        if len(phrase) > 2:
            return phrase, at, end
    return None
