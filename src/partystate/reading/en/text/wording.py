"""Words cut out of a text: without the quotation marks and attributions that belong to the teller."""

from __future__ import annotations

import re
from typing import Final

from partystate.reading.guards import guarded
from partystate.reading.patterns import pattern

_QUOTED_WHOLE: Final = pattern(
    r"[“\"](?P<q>[^“”\"]{30,}?),?[”\"],? "
    r"(?:(?:the (?:previous day|day before)|a day earlier|earlier in the day|on \w+day|\w+day),? )?"
    r"(?P<who>(?:(?:said|reported|announced|read) (?:the |an? )?[^.;]{3,80}"
    r"|according to (?:a report (?:by|of|from) )?(?:the )?[^.;]{3,80}"
    r"|(?:the |state |official )?[^.;]{3,60}? (?:said|reported|announced|read)\b[^.;]{0,120}))\.?$"
)
_PAPER_OF_THE_STATE: Final = pattern(r"\b(?:[Oo]bituary|communiqu[eé]|dispatch|decree)\b")
"""What is read out of these is news as the state tells it, whoever passes it on ("“…,” read the obituary")."""
_LED_IN = pattern(r"(?:At|During|In|On) [^“”\",.;]{3,90},?\s*(?=[“\"])")
_THAT_QUOTED = pattern(
    r"(?P<who>[^.;“”\"]{3,80}?) (?:reported|said|announced)(?: on \w+day| \w+day)?(?: that)?[,:]? "
    r"[“\"][^“”\"]{30,}[”\"]\.?\s*$"
)
""" "The agency reported that “⟦0⟧ was elected …”"."""
_QUOTES: Final = pattern(r"[“”\"]")
QUOTED_PART: Final = pattern(r"[“\"]([^“”\"]*)(?:[”\"]|$)")
"""A quotation, or what of it a text holds."""
_ATTRIBUTION: Final = guarded(
    r",[”\"]? (?:reports [A-Z][^,;]{2,40}|according to\s[^,;]{3,80}"
    r"|(?:the )?(?:[\w’'.-]+ ){1,6}?(?:reported|said|says|reports|announced)(?: (?:on )?[A-Z]\w+day| today)?"
    r"(?:, (?:citing|quoting) [^,;]{2,60})?"
    r"|(?:the )?(?:[\w’'.-]+ ){1,6}?(?:quoted|cited) [^,;“”]{3,80} as saying)[\s.,]*$"
    r"|, (?:the )?(?:[\w’'.-]+ ){0,3}?(?:state|official)(?:-run)? (?:news )?(?:media|agency|television)"
    r" (?:reported|said)(?: (?:on )?[A-Z]\w+day)?, [^“”\"]*$"
)


_SURROUNDINGS: Final = pattern(
    r",? (?:in (?:an?|his|her) (?:[\w-]+ ){0,3}?(?:speech|address|interview|statement) (?:at|to|on|with|issued"
    r"|published|released|possibly|during)\b"
    r"|(?:shouting|chanting|waving|holding (?:up )?(?:placards|flags|banners|slogans|pickets))\b)[^“”]*$"
)


_OF_SURROUNDINGS: Final = ("speech", "address", "interview", "statement", "shouting", "chanting", "waving", "holding")
"""Words without which nothing of the kind is told."""


def spoken_end(text: str, start: int, end: int) -> int:
    """Where text[start:end] goes on about the place and the gestures of speaking ("… in a speech at …")."""
    for word in _OF_SURROUNDINGS:
        if text.find(word, start, end) >= 0:
            found = _SURROUNDINGS.search(text, start, end)
            return found.start() if found else end
    return end


def attribution_at(text: str, start: int, end: int) -> int:
    """Where the paper's word on its source begins at the end of text[start:end] ("…, state media said"); else `end`."""
    found = _ATTRIBUTION.search_in(text, start, end)
    return found.start() if found else end


_SPEAKER_QUOTED = pattern(
    r"[^,;]{0,160}?\b(?:said|told|added|stressed|declared|vowed)\b[^;]{0,120}?,? (?:according to|as quoted by"
    r"|as reported by)\b"
)
""" "…," the premier said in a speech, according to the agency": his words, not the agency's."""


def quoted_whole(sentence: str, own_media: re.Pattern[str]) -> bool:
    """Whether a sentence of the press is one of the state's own media, given word for word ("“…,” the agency said")."""
    led_in = _LED_IN.match(sentence)
    if led_in is not None:  # "During a plenary meeting of the party, “…,” the agency said"
        sentence = sentence[led_in.end() :]
    if not sentence.startswith(("“", '"')):
        m = _THAT_QUOTED.match(sentence) if sentence.rstrip(" .").endswith(("”", '"')) else None
        return m is not None and _of_the_state(m.group("who"), own_media)
    m = _QUOTED_WHOLE.match(sentence)
    if m is None or _SPEAKER_QUOTED.match(m.group("who")) is not None:
        return False
    return _of_the_state(m.group("who"), own_media)


def _of_the_state(who: str, own_media: re.Pattern[str]) -> bool:
    """Whether words are told by the state's own media, or out of a paper of the state that another passes on."""
    return own_media.search(who) is not None or _PAPER_OF_THE_STATE.search(who) is not None


def unquoted(text: str) -> str:
    """A text without any quotation marks."""
    return _QUOTES.sub("", text)


def clean(text: str) -> str:
    """A phrase on one line, without stops at its ends and without quotation marks that have no partner in it."""
    text = " ".join(text.split()).strip(" ,;:.–—-")
    if '"' not in text and "“" not in text and "”" not in text:
        return text
    marks = _QUOTES.findall(text)
    whole = len(marks) == 2 and text[0] in '“"' and text[-1] in '”"'
    if whole or len(marks) % 2 or marks[0] == "”" or marks[-1] == "“":
        text = unquoted(text)
    return " ".join(text.split()).strip(" ,;:.")


def is_quoted(raw: str, inside: bool) -> bool:
    """Whether the words are the speaker's own: they begin with a quotation, or it makes up half of them."""
    if inside:
        return True
    if '"' not in raw and "“" not in raw:
        return False
    words = len(raw.split())
    for m in QUOTED_PART.finditer(raw):
        length = len(m.group(1).split())
        if (length * 2 >= words and length >= 2) or (length >= 5 and len(raw[: m.start()].split()) <= 8):
            return True
    return False
